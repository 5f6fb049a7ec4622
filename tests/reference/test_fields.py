"""The reference of fields and settings: nothing an author may write is left out, and plain words say what it takes."""

from personary.model.kinds import KINDS
from personary.model.persona import Persona
from personary.model.settings import Settings
from personary.model.walk import fields
from personary.reference.fields import present_fields, present_kind, present_settings, rows, slug

TABLES = tuple(
    table for page in (present_fields(), *map(present_kind, KINDS), present_settings()) for table in page.tables
)


def row(path, model=Persona):
    return next(each for each in rows(model, "persona") if each.path == path)


def test_every_kind_of_file_is_listed():
    assert [line.link.text for line in present_fields().kinds] == [kind.name.capitalize() for kind in KINDS]


def test_every_kind_of_file_has_a_table_with_all_its_keys():
    tables = {table.anchor: table for table in TABLES}
    for kind in KINDS:
        keys = {each.path for each in tables[slug(kind)].rows}
        assert {field.key for field in fields(kind.model)} <= keys


def test_anchors_are_the_kind_and_the_way_to_the_key_and_stand_once():
    anchors = [each.anchor for table in TABLES for each in table.rows]
    assert len(anchors) == len(set(anchors))
    assert {"persona-needs-unstated-driver", "role-play-buyers-reveals-what", "claim-evidence"} <= set(anchors)


def test_the_keys_of_a_claim_stand_once_and_additions_to_it_where_they_are():
    paths = {each.path for each in rows(Persona, "persona")}
    assert "issues.impact" in paths
    assert "issues.evidence" not in paths


def test_what_a_field_takes_is_said_in_plain_words():
    expected = {
        "responsibility": "text",
        "titles": "a list of texts",
        "segments": "a list of ids of segments",
        "issues": "a list of claims",
        "stewards": "for each team: text",
        "attribute_exercise": "for each team: a list of texts",
        "decision_power": "one of the words can_say_yes, can_say_no, can_influence",
        "portrait.real_person": "true or false",
        "story.situation": "text, with paragraphs and lists if need be",
        "signoff": "for each team: several keys",
        "ten_questions.date": "a date",
        "objections.raised_at": "a stage, as journey/stage",
    }
    assert {path: row(path).takes for path in expected} == expected


def test_the_rung_says_error_or_warning():
    assert row("responsibility").asked == "draft (error)"
    assert row("titles").asked == "draft (warning)"
    assert row("needs.unstated.driver").asked == "always"
    assert row("tags").asked == ""


def test_every_row_shows_how_the_line_is_written():
    for table in TABLES:
        for each in table.rows:
            key = each.path.rpartition(".")[2]
            assert each.line.startswith(f"{key}: "), each.anchor
            assert len(each.line) > len(key) + 2, each.anchor


def test_settings_show_what_counts_when_they_are_left_out():
    told = {each.path: each.left_out for each in rows(Settings, "settings")}
    assert told["teams"] == "marketing, sales"
    assert told["research.min"] == "8"
    assert told["tool_reference"] == "false"
    assert told["today"] == ""
