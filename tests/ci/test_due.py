"""What is due, said in an issue."""

import json
import subprocess
import sys
from pathlib import Path

from personary.checks.registry import CHECKS

SCRIPT = Path(__file__).parents[2] / ".ci" / "due.py"


def a_finding(**changed):
    words = {"file": "personas/oda.yaml", "code": "review-overdue", "message": "Due.", "suggestion": "Meet."}
    return {**words, **changed}


def said(folder, *findings, agenda="# Agenda\n\nAs of today.\n"):
    (folder / "findings.json").write_text(json.dumps({"findings": findings}), encoding="utf-8")
    if agenda:
        (folder / "agenda.md").write_text(agenda, encoding="utf-8")
    command = [sys.executable, SCRIPT, folder / "findings.json", folder / "agenda.md"]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def test_nothing_is_said_when_nothing_is_due(tmp_path):
    assert said(tmp_path, a_finding(code="unfinished-text")) == ""


def test_what_is_due_stands_by_file_above_the_agenda(tmp_path):
    overdue = a_finding(file="committees/alignment.yaml", code="commitment-overdue", message="Late.", suggestion="")
    assert said(tmp_path, a_finding(), overdue, a_finding(code="missing-field")) == (
        "2 things are due. This text is renewed every week, and closed when nothing is due any more.\n"
        "\n`committees/alignment.yaml`\n\n- `Late.`\n"
        "\n`personas/oda.yaml`\n\n- `Due. Meet.`\n"
        "\n<details><summary>Agenda of the next reviews</summary>\n\n## Agenda\n\nAs of today.\n\n</details>\n"
    )


def test_a_site_without_a_page_of_reviews_has_no_agenda(tmp_path):
    assert said(tmp_path, a_finding(), agenda="").endswith("- `Due. Meet.`\n")


def test_an_authors_words_are_quoted_as_code(tmp_path):
    text = said(tmp_path, a_finding(message="@all `<img>`"))
    assert "- ``@all `<img>` Meet.``" in text


def test_a_long_list_and_a_long_agenda_fit_one_issue(tmp_path):
    points = "- a point\n" * 200
    agenda = "# Agenda\n" + "".join(f"\n## Persona {number}\n\n{points}" for number in range(100))
    text = said(tmp_path, *(a_finding(message=f"{number} is due.") for number in range(5_000)), agenda=agenda)
    assert len(text) < 65_000
    assert "There is more: run `personary validate`." in text
    assert text.endswith("The rest stands on the page of reviews.\n\n</details>\n")


def test_every_code_that_falls_due_is_a_check():
    source = SCRIPT.read_text(encoding="utf-8")
    listed = source.partition("DUE = (")[2].partition(")")[0]
    codes = {word.strip(' ",\n') for word in listed.split(",")} - {""}
    assert len(codes) == 6
    assert codes <= {each.code for each in CHECKS}
