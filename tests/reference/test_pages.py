"""The reference as pages: sound HTML, anchors that exist, and on the site only when the setting asks for it."""

import re
from html.parser import HTMLParser

import pytest

from personary.mkdocs_plugin.site_source import read_project
from personary.reference.pages import ROOT, reference_pages


class Balanced(HTMLParser):
    """Fails on the first tag that closes another one."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        assert "style" not in dict(attrs)
        if tag not in {"br", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("page", reference_pages(), ids=lambda page: page.kind)
def test_a_page_is_sound(page):
    reader = Balanced()
    reader.feed(page.body)
    assert reader.open == []
    ids = re.findall(r'\sid="([^"]+)"', page.body)
    assert len(ids) == len(set(ids))
    assert {heading.anchor for heading in page.headings} <= set(ids)
    assert page.description.endswith(".")


def test_links_lead_to_anchors_of_the_reference():
    anchors = {page.address: page.anchors for page in reference_pages()}
    for page in reference_pages():
        for link in page.links:
            address, _, anchor = link.partition("#")
            assert not anchor or anchor in anchors[address], link
            assert address in anchors, link


def test_a_code_is_an_anchor():
    checks = next(page for page in reference_pages() if page.kind == "reference-checks")
    assert {"orphan-persona", "torn-sentence", "not-yaml", "unknown-reference"} <= checks.anchors


@pytest.mark.parametrize("wanted", [True, False])
def test_only_the_setting_puts_the_reference_on_a_site(tmp_path, wanted):
    (tmp_path / "personas").mkdir()
    (tmp_path / "personas" / "oda.yaml").write_text("name: Oda\nresponsibility: Runs it.\n", encoding="utf-8")
    block = f"plugins:\n  - personary:\n      tool_reference: {str(wanted).lower()}\n"
    (tmp_path / "mkdocs.yml").write_text(f"site_name: Ours\n{block}", encoding="utf-8")
    site = read_project(tmp_path / "mkdocs.yml").site
    ours = {page.address for page in site.pages if page.address.startswith(ROOT)}
    assert ours == ({page.address for page in reference_pages()} if wanted else set())
    assert any(asset.address == "assets/reference.css" for asset in site.assets) is wanted
    assert any(item.title == "Reference" for item in site.navigation) is wanted
