"""The link check reads finished HTML as a browser would, as far as links and anchors go."""

import pytest

from personary.publishing.census import files_below
from personary.publishing.links import check_links, lead, outline


def check(tmp_path, home, base_path="/", **files):
    pages = {"index.html": home, "a/b/index.html": '<p id="here">x</p><a name="old"></a>', "a/x.css": "", **files}
    for file, content in pages.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(content, encoding="utf-8")
    return list(check_links(tmp_path, files_below(tmp_path), base_path))


@pytest.mark.parametrize(
    "link",
    [
        "a/b/", "a/b", "a/b/index.html", "./a/b/", "a/b/#here", "a/b/#old", "a/b/?q=1#here", "#", "#top", "", ".", "./",
        "a/x.css?v=1", "https://elsewhere.example/x", "//elsewhere.example", "mailto:a@b.example", "data:,x",
        "a%2Fb/", "a/b/#:~:text=x", "a/b/#%68ere",
    ],
)  # fmt: skip
def test_a_link_that_leads_somewhere(tmp_path, link):
    assert check(tmp_path, f'<a href="{link}">x</a>') == []


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("a/c/", "does not exist"),
        ("a/", "does not exist"),
        ("a/b/#gone", "anchor"),
        ("#gone", "anchor"),
        ("../x", "out of the site"),
        ("a/../../x", "out of the site"),
        ("/a/b/", "out of the site"),
        ("a%2F..%2F..%2Fx", "out of the site"),
    ],
)
def test_a_link_that_leads_nowhere(tmp_path, link, problem):
    (line,) = check(tmp_path, f'<a href="{link}">x</a>')
    assert line.startswith(f'index.html: the link "{link}"')
    assert problem in line


@pytest.mark.parametrize(
    "html",
    [
        "<!-- <a href='gone/'> -->",
        "<script>let a = '<a href=\"gone/\">'</script>",
        "<title><a href='gone/'></title>",
        '<p>href="gone/"</p>',
        "<p title='<a href=\"gone/\">'>x</p>",
        '<p title=" href=gone/ ">x</p>',
        '<p data-href="gone/">x</p>',
        "&lt;a href='gone/'&gt;",
    ],
)
def test_what_only_looks_like_a_link_is_none(tmp_path, html):
    assert check(tmp_path, html) == []


@pytest.mark.parametrize(
    "html",
    [
        "<A HREF='gone/'>", "<a\nhref = gone/>", '<a title="1 > 2" href="gone/">', '<img src="gone/">',
        '<script src="gone/"></script>', '<svg><use xlink:href="gone/"></use></svg>', '<link rel=x href="gone/">',
    ],
)  # fmt: skip
def test_every_way_of_writing_a_link_is_read(tmp_path, html):
    assert len(check(tmp_path, html)) == 1


def test_entities_are_read_as_characters():
    assert outline('<a href="x/?a=1&amp;b=2" id="q&quot;">').links == {"x/?a=1&b=2"}


def test_only_an_error_page_counts_from_the_root_of_its_host(tmp_path):
    page = '<a href="/buyers/a/b/">x</a><a href="/buyers/">y</a>'
    assert check(tmp_path, "", "/buyers/", **{"404.html": page}) == []
    (line,) = check(tmp_path, "", "/buyers/", **{"404.html": '<a href="/elsewhere/">x</a>'})
    assert "out of the site" in line


@pytest.mark.parametrize(
    ("file", "link", "leads"),
    [
        ("a/b/index.html", "../../c/", "c/index.html"),
        ("a/b/index.html", "../../c/#d", "c/index.html#d"),
        ("a/b/index.html", "../../", "index.html"),
        ("a/b/index.html", "../../x.css?v=1", "x.css"),
        ("a/b/index.html", "../c", "a/c"),
        ("a/b/index.html", "../../c/../d//e/", "d/e/index.html"),
        ("a/b/index.html", "../../..", "../index.html"),
        ("a/b/index.html", "../..//c", "c"),
        ("a/b/index.html", "../../c/..", "index.html"),
        ("a/b/index.html", "#d", "a/b/index.html#d"),
        ("a/b/index.html", "d%C3%A9/", "a/b/d\u00e9/index.html"),
        ("index.html", "./", "index.html"),
        ("index.html", "https://example.org/", ""),
    ],
)
def test_where_a_link_leads(file, link, leads):
    assert lead(file, link) == leads
