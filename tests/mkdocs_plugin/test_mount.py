"""What lands in the published folder beside the pages."""

from personary.pages.page import Asset
from tests.mkdocs_plugin.making_sites import a_project, a_site


def test_a_markdown_asset_is_handed_out_as_it_is(tmp_path):
    text = "# Agenda\n\n- One point\n"
    built = a_project(tmp_path).render(a_site(assets=(Asset("reviews/agenda.md", text.encode()),)))
    assert built.read("reviews/agenda.md") == text
    assert not any("agenda" in file for file in built.files() - {"reviews/agenda.md"})
