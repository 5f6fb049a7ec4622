import datetime as dt

from personary.catalog.load import load
from personary.checks.run import run
from personary.model.settings import Settings
from personary.source.tree import DiskTree

TODAY = dt.date(2026, 11, 20)


def judge(folder, **files):
    for name, text in files.items():
        file = folder / "personas" / f"{name}.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    catalog, _ = load(DiskTree(folder), Settings())
    found, _ = run(catalog, TODAY)
    return [(each.code, each.file, each.span.line) for each in found if each.severity != "note"]


def test_a_finding_stands_where_the_words_stand(tmp_path):
    text = "name: Oda\nresponsibility: Keeps machines running.\ntitles: [Head]\ngoals:\n  - Fewer stops\n  - TBD\n"
    assert ("unfinished-text", "personas/oda.yaml", 6) in judge(tmp_path, oda=text)


def test_what_is_missing_stands_at_the_nearest_part_that_is_there(tmp_path):
    text = "name: Oda\nstatus: validated\nstory:\n  situation: Repairs.\n"
    found = judge(tmp_path, oda=text)
    assert ("missing-field", "personas/oda.yaml", 3) in found
    assert ("missing-field", "personas/oda.yaml", 1) in found


def test_what_was_written_and_could_not_be_used_is_not_missing_too(tmp_path):
    text = "name: Oda\nresponsibility: Keeps machines running.\ntitles: {one: Head}\n"
    assert "missing-field" not in [code for code, _, _ in judge(tmp_path, oda=text)]
    assert "missing-field" in [code for code, _, _ in judge(tmp_path, oda=text.replace("{one: Head}", ""))]
