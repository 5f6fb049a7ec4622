"""From a site to a published folder through real MkDocs, with everything looked over before the swap."""

import logging
from dataclasses import replace

import pytest

from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.site_source import SiteState
from personary.publishing.errors import InspectionError, RenderError
from personary.publishing.publish import publish
from tests.mkdocs_plugin.making_sites import CONFIG, a_page, a_project, a_rich_site, a_site


@pytest.fixture
def project(tmp_path):
    project = a_project(tmp_path)
    project.write("docs/tool/how.md", "# How\n\nSee [Dana](../personas/dana/index.md#needs).\n")
    project.write("docs/tool/plain.html", "<p>Copied as it is</p>")
    return project


def build(project, site, **options):
    def render(folder):
        return render_site(project.config_file, folder, lambda _: SiteState(site), **options)

    return publish(project.root, site, render)


def test_a_whole_site_is_published_with_the_themes_own_links_checked(project):
    published = build(project, a_rich_site())
    assert published.warnings == ()
    assert (project.root / "site" / "personas" / "dana" / "index.html").is_file()
    assert (project.root / "site" / "404.html").is_file()


def test_a_body_with_a_link_that_nobody_declared_is_found_before_the_swap(project):
    build(project, a_rich_site())
    site = a_rich_site()
    liar = a_page("personas/liar/", "Liar", body='<h1>Liar</h1><a href="../nobody/">x</a>')
    with pytest.raises(InspectionError) as failure:
        build(project, replace(site, pages=(*site.pages, liar)))
    assert failure.value.details == (
        'personas/liar/index.html: a link leads to "personas/nobody/index.html", which does not exist',
    )
    assert not (project.root / "site" / "personas" / "liar").exists()


def test_a_plugin_that_swallows_a_page_does_not_get_past_the_census(project):
    project.write(
        "hook.py", "def on_post_page(output, page, config):\n    return '' if page.url == 'personas/' else output\n"
    )
    project.write("mkdocs.yml", CONFIG + "hooks: [hook.py]\n")
    with pytest.raises(InspectionError) as failure:
        build(project, a_rich_site())
    assert failure.value.details == ("personas/index.html was planned and is missing",)


def test_a_page_that_a_plugin_writes_behind_our_back_is_noticed(project):
    project.write(
        "hook.py",
        "from pathlib import Path\ndef on_post_build(config):\n    Path(config.site_dir, 'leak.html').write_text('')\n",
    )
    project.write("mkdocs.yml", CONFIG + "hooks: [hook.py]\n")
    with pytest.raises(InspectionError) as failure:
        build(project, a_rich_site())
    assert failure.value.details == ("leak.html is there and nobody planned it",)


def test_a_warning_of_mkdocs_stops_a_strict_build_in_its_own_words(project):
    project.write("docs/tool/how.md", "# How\n\n[x](missing.md)\n")
    with pytest.raises(RenderError) as failure:
        build(project, a_rich_site())
    (line,) = failure.value.details
    assert "missing.md" in line
    assert not (project.root / "site").exists()


def test_without_strict_the_warning_is_told_and_the_site_published(project):
    project.write("docs/tool/how.md", "# How\n\n![x](mailto.md#x)\n")
    with pytest.raises(InspectionError, match="lead nowhere"):
        build(project, a_rich_site(), strict=False)
    project.write("docs/tool/how.md", "# How\n")
    project.write("mkdocs.yml", CONFIG.replace("site_name", "not_a_setting: 1\nsite_name"))
    assert any("not_a_setting" in line for line in build(project, a_rich_site(), strict=False).warnings)


def test_a_configuration_error_is_told_in_lines(project):
    project.write("mkdocs.yml", "site_name: [\n")
    with pytest.raises(RenderError) as failure:
        build(project, a_rich_site())
    assert failure.value.details


def test_nothing_is_printed_and_the_log_is_left_as_it_was(project, capfd):
    logger = logging.getLogger("mkdocs")
    before = logger.handlers[:], logger.propagate, logger.level
    build(
        project, a_site(a_page("personas/dana/", "Dana", body='<h1>D</h1><p id="needs">', anchors=frozenset({"needs"})))
    )
    assert capfd.readouterr() == ("", "")
    assert (logger.handlers[:], logger.propagate, logger.level) == before
