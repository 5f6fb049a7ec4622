"""`personary new`: valid files from flags or answers, and nothing ever overwritten."""

import os
import subprocess
import sys

import pytest

from personary.workspace import open_project

PERSONA = ("new", "persona", "--name", "Änne Müßig, Leiterin", "--responsibility", "Answers for: the line #2.")


@pytest.fixture
def terminal(monkeypatch):
    """Somebody sits there and types these answers."""

    def type_(*answers: str) -> list[str]:
        waiting = list(answers)
        asked: list[str] = []

        def prompt(text: str, **more) -> str:
            asked.append(text)
            return waiting.pop(0) or more.get("default", "")

        monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
        monkeypatch.setattr("click.prompt", prompt)
        return asked

    return type_


def errors(project):
    return [each for each in open_project(project).report.findings if each.severity == "error"]


def test_flags_make_a_valid_persona(project, say) -> None:
    said = say(*PERSONA, "--title", "Leiterin", "--segment", "mid-size-services", "--buying-role", "champion")
    assert said.code == 0
    assert said.out.startswith("Wrote personas/aenne-muessig-leiterin.yaml\n")
    assert errors(project) == []
    persona = open_project(project).catalog.persona("aenne-muessig-leiterin")
    assert persona.name == "Änne Müßig, Leiterin"
    assert persona.responsibility == "Answers for: the line #2."
    assert [role.role for role in persona.buying_roles] == ["champion"]


def test_the_file_explains_itself(project, say) -> None:
    say(*PERSONA)
    text = (project / "personas/aenne-muessig-leiterin.yaml").read_text(encoding="utf-8")
    assert "# Goals (for validated): What their work must reach, with or without us." in text
    assert "#goals:" in text
    assert "You have: mid-size-services" in text
    assert max(map(len, text.splitlines())) <= 100


def test_nobody_to_ask_is_one_line_with_the_flags(project, say) -> None:
    said = say("new", "persona")
    assert said.code == 2
    assert said.err == (
        "Nobody is here to ask, so give --name and --responsibility.\nSee: personary new persona --help\n"
    )
    assert "--kind" in say("new", "evidence").err
    assert "--member" in say("new", "committee").err
    assert "--before" in say("new", "journey").err
    assert "--sponsor" in say("new", "alignment").err


def test_a_real_run_without_a_terminal(project) -> None:
    command = [sys.executable, "-c", "from personary.cli import main; main()", "new", "persona", "--name", "Ida"]
    run = subprocess.run(command, capture_output=True, text=True, cwd=project, check=False, stdin=subprocess.DEVNULL)
    assert (run.returncode, run.stdout) == (2, "")
    assert "--responsibility" in run.stderr


def test_a_candidate_needs_only_a_name(project, say) -> None:
    assert say("new", "persona", "--candidate", "--name", "Ida").code == 0
    assert open_project(project).catalog.persona("ida").status == "candidate"
    assert errors(project) == []


def test_questions_are_at_most_eight_and_take_the_nearest_word(project, say, terminal) -> None:
    asked = terminal(
        "Ida, head of finance", "Answers for the money.", "CFO, Head of finance", "Budget Holder, champoin",
        "midsize services", "Close the year in ten days", "Nobody trusts the forecast", "",
    )  # fmt: skip
    said = say("new", "persona")
    assert said.code == 0, said.err
    assert len(asked) == 8
    assert "Taken as economic_buyer." in said.out
    persona = open_project(project).catalog.persona("ida-head-of-finance")
    assert persona.titles == ("CFO", "Head of finance")
    assert [role.role for role in persona.buying_roles] == ["economic_buyer", "champion"]
    assert persona.segments == ("mid-size-services",)
    assert persona.goals[0].text == "Close the year in ten days"
    assert errors(project) == []


def test_an_answer_that_is_needed_or_unknown_is_asked_again(project, say, terminal) -> None:
    terminal("", "Ida", "Answers.", "", "zebra", "", "", "", "", "")
    said = say("new", "persona")
    assert said.code == 0
    assert "This one is needed." in said.out
    assert '"zebra" is none of these' in said.out


def test_the_first_word_of_an_id_and_a_plain_yes_are_answers(project, say, terminal) -> None:
    say("new", "persona", "--name", "Bo, site manager", "--responsibility", "Hands over flats.")
    terminal("interview", "2026-10-01", "Site manager", "bo", "", "recruiter", "yes")
    said = say("new", "evidence")
    assert said.code == 0, said.err
    assert "Taken as bo-site-manager." in said.out
    assert "  yes, no\n" in said.out
    assert open_project(project).catalog.piece("site-manager").sourcing.screener_matched is True


@pytest.mark.parametrize(
    "answers",
    [
        ("buyer interview", "", "Head of ops, depot", "sam", "Alder", "sales", "Account lead north", "2026-10-01"),
        ("win-loss", "2026-10-01", "Head of ops", "sam", "", "recruiter", "no"),
        ("internal", "2026-10-01", "Service lead", "sam", "", "support"),
        ("questionnaire", "2026-10-01", "Spring survey", "", "38", "January to June 2026"),
        ("anecdote", "2026-10-01", "At the fair", "", ""),
    ],
)
def test_evidence_asks_what_its_kind_needs(project, say, terminal, answers) -> None:
    asked = terminal(*answers)
    said = say("new", "evidence")
    assert said.code == 0, said.err
    assert len(asked) == len(answers) <= 8
    assert errors(project) == []
    assert len(open_project(project).catalog.evidence) == 2


def test_evidence_from_flags(project, say) -> None:
    said = say(
        "new", "evidence", "--kind", "buyer_interview", "--date", "2026-10-01", "--title", "Head of ops, depot",
        "--persona", "sam-head-of-operations", "--account", "Älder", "--route", "inbound_volunteer",
    )  # fmt: skip
    assert said.code == 0, said.err
    assert (project / "personas/evidence/aelder-head-of-ops.yaml").is_file()
    assert errors(project) == []


def test_a_committee_from_answers_and_from_flags(project, say, terminal) -> None:
    asked = terminal("Tools for two", "One tool", "segment", "mid size services", "sam")
    assert say("new", "committee").code == 0
    assert len(asked) <= 8
    said = say(
        "new", "committee", "--name", "Tools at Alder", "--purchase", "A tool", "--scope", "account",
        "--account", "Alder", "--member", "sam-head-of-operations",
    )  # fmt: skip
    assert said.code == 0, said.err
    assert errors(project) == []
    assert open_project(project).catalog.committee("tools-for-two").members[0].persona == "sam-head-of-operations"


JOURNEY = ("new", "journey", "--name", "From a late job", "--kind", "new_business", "--before", "Is it real?",
           "--before", "Proof", "--after", "Daily use", "--sales-ready", "proof")  # fmt: skip


def test_a_journey_from_flags_and_from_answers(project, say, terminal) -> None:
    said = say(*JOURNEY)
    assert said.code == 0, said.err
    journey = open_project(project).catalog.journey("from-a-late-job")
    assert [(each.id, each.phase, each.sales_ready) for each in journey.stages] == [
        ("is-it-real", "before_sale", False), ("proof", "before_sale", True), ("daily-use", "after_sale", False),
    ]  # fmt: skip
    asked = terminal("Again", "renewal", "保全, Proof", "", "proof")
    assert say("new", "journey").code == 0
    assert len(asked) == 5
    assert [each.id for each in open_project(project).catalog.journey("again").stages] == ["stage-1", "proof"]
    assert errors(project) == []


def test_a_role_play_needs_a_journey_and_a_persona(project, say, terminal) -> None:
    assert "personary new journey" in say("new", "role-play").err
    say(*JOURNEY)
    asked = terminal("The first talk", "from-a-late-job/proof", "sample-scheduling", "", "sam")
    said = say("new", "role-play")
    assert said.code == 0, said.err
    assert len(asked) == 5
    scene = open_project(project).catalog.role_plays[0]
    assert (scene.id, scene.stage, scene.buyers[0].persona) == (
        "the-first-talk", "from-a-late-job/proof", "sam-head-of-operations",
    )  # fmt: skip
    assert errors(project) == []


def test_the_market_is_written_once(project, say, terminal) -> None:
    assert say("new", "market").err.startswith("personas/market.yaml is already there; nothing was overwritten.")
    (project / "personas/market.yaml").unlink()
    for path in ("personas/sam-head-of-operations.yaml", "committees/sample-scheduling.yaml"):
        text = (project / path).read_text(encoding="utf-8")
        (project / path).write_text(text.replace("[mid-size-services]", "[metal]"), encoding="utf-8")
    asked = terminal("Home: market", "North, South", "Metal", "sam")
    said = say("new", "market")
    assert said.code == 0, said.err
    assert len(asked) == 4
    market = open_project(project).catalog.market
    assert [(each.id, each.name) for each in market.markets] == [("home-market", "Home: market")]
    assert [each.id for each in market.territories] == ["north", "south"]
    assert [(each.id, each.primary_persona) for each in market.segments] == [("metal", "sam-head-of-operations")]
    assert errors(project) == []


def test_the_alignment_is_written_once(project, say, terminal) -> None:
    asked = terminal("Managing director", "", "Early talks", "Fewer lost deals", "Plant visits", "Calls")
    said = say("new", "alignment")
    assert said.code == 0, said.err
    assert len(asked) == 6
    alignment = open_project(project).catalog.alignment
    assert alignment.executive_sponsor.by == "Managing director"
    assert alignment.kpis[0].contribution == {"marketing": "Plant visits", "sales": "Calls"}
    assert errors(project) == []
    assert "already there" in say("new", "alignment", "--sponsor", "X").err


def test_the_alignment_from_flags(project, say) -> None:
    flags = ("new", "alignment", "--sponsor", "The head: of all", "--since", "2026-01-10", "--measure", "Talks")
    said = say(*flags)
    assert "--objective, --gives marketing= and --gives sales=" in said.err
    assert "does not fit" in say(*flags, "--gives", "sales").err
    said = say(*flags, "--objective", "Fewer losses", "--gives", "sales=Calls", "--gives", "marketing=A=B")
    assert said.code == 0, said.err
    assert open_project(project).catalog.alignment.kpis[0].contribution["marketing"] == "A=B"
    assert errors(project) == []


def test_a_new_file_leads_editors_to_its_schema_where_there_is_one(project, say) -> None:
    say(*PERSONA)
    assert "yaml-language-server" not in (project / "personas/aenne-muessig-leiterin.yaml").read_text(encoding="utf-8")
    say("schema", "--all", ".vscode/personary")
    say("new", "evidence", "--kind", "anecdote", "--title", "At the fair", "--date", "2026-10-01")
    first = (project / "personas/evidence/at-the-fair.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../../.vscode/personary/evidence.json"
    assert (project / "personas/evidence" / first.partition("=")[2]).resolve().is_file()
    assert errors(project) == []


def test_nothing_is_overwritten(project, say) -> None:
    sample = project / "personas/sam-head-of-operations.yaml"
    before = sample.read_bytes()
    said = say(*PERSONA, "--id", "sam-head-of-operations")
    assert said.code == 2
    assert "nothing was overwritten" in said.err
    assert "--id sam-head-of-operations-2" in said.err
    assert sample.read_bytes() == before
    assert say("new", "persona", "--name", "Sam, head of operations", "--responsibility", "Answers.").code == 0
    assert (project / "personas/sam-head-of-operations-2.yaml").is_file()


def test_a_name_kept_for_another_file_is_left_alone(project, say) -> None:
    assert say("new", "persona", "--candidate", "--name", "Market").code == 0
    assert (project / "personas/market-2.yaml").is_file()
    named = ("new", "committee", "--name", "Alignment", "--purchase", "X", "--scope", "market")
    assert say(*named, "--member", "sam-head-of-operations").code == 0
    assert (project / "committees/alignment-2.yaml").is_file()


def test_an_earlier_name_is_never_given_again(project, say) -> None:
    sample = project / "personas/sam-head-of-operations.yaml"
    sample.write_text(sample.read_text(encoding="utf-8") + "formerly: [ida]\n", encoding="utf-8")
    assert say("new", "persona", "--candidate", "--name", "Ida").code == 0
    assert (project / "personas/ida-2.yaml").is_file()


@pytest.mark.parametrize("id_", ["../x", "A", "", "-x", "x" * 62, "a b", "ä"])
def test_an_id_that_cannot_be_is_refused(project, say, id_) -> None:
    said = say(*PERSONA, "--id", id_)
    assert said.code == 2
    assert "cannot be a file name" in said.err


def test_a_name_without_any_latin_letter_asks_for_an_id(project, say) -> None:
    assert "--id" in say("new", "persona", "--candidate", "--name", "保全").err
    assert say("new", "persona", "--candidate", "--name", "保全", "--id", "hozen").code == 0
    assert open_project(project).catalog.persona("hozen").name == "保全"


HOSTILE = (
    "true", "null", "12:30", "0123", "1.10", "2026-01-01", "no", "~", "- dash", "? what", "* star", "& and", "! now",
    "% per", "@ at", "` tick", '"quoted" start', "it's", "a: b", "a #b", "#start", "[x]", "{x}", "ends:", "back\\slash",
    "  spaces  ", "two\nlines", "tab\there", "emoji 👩‍🔧", "<script>", "{{ x }}", "a, b", "|", ">", "---", "...", "=",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_kept_as_it_was_said_or_nothing_is_written(project, say, text) -> None:
    said = say("new", "persona", "--id", "ida", "--name", "Ida", "--responsibility", f"{text}", "--goal", text)
    if said.code == 0:
        persona = open_project(project).catalog.persona("ida")
        assert persona.responsibility == persona.goals[0].text == " ".join(text.split())
        assert errors(project) == []
    else:
        assert said.code == 2
        assert not (project / "personas/ida.yaml").exists()


@pytest.mark.parametrize("text", ["red \x1b[31m", "turn \u202e round", "bell \x07"])
def test_a_text_that_no_file_may_hold_is_taken_back(project, say, text) -> None:
    said = say("new", "persona", "--name", "Ida", "--responsibility", text)
    assert said.code == 2
    assert said.err.startswith("Nothing was written: ")
    assert not (project / "personas/ida.yaml").exists()


def test_an_unknown_word_in_a_flag_is_answered_with_the_nearest(project, say) -> None:
    said = say(*PERSONA, "--segment", "midsize-services")
    assert said.code == 2
    assert 'Did you mean "mid-size-services"?' in said.err


def test_a_folder_that_leads_out_of_the_project_is_refused(project, say, tmp_path) -> None:
    for path in (project / "personas/evidence").iterdir():
        path.unlink()
    (project / "personas/evidence").rmdir()
    (tmp_path / "elsewhere").mkdir()
    (project / "personas/evidence").symlink_to(tmp_path / "elsewhere")
    said = say("new", "evidence", "--kind", "anecdote", "--title", "X", "--date", "2026-10-01")
    assert said.code == 2
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_without_a_persona_there_is_nobody_to_name(project, say) -> None:
    (project / "personas/sam-head-of-operations.yaml").unlink()
    assert "personary new persona" in say("new", "evidence").err
    assert "personary new persona" in say("new", "committee").err


def test_a_broken_neighbour_does_not_stop_a_new_file(project, say) -> None:
    (project / "personas/broken.yaml").write_text("name: [\n", encoding="utf-8")
    assert say(*PERSONA).code == 0


def test_a_real_terminal_is_asked_in_plain_questions(project) -> None:
    pty = pytest.importorskip("pty", reason="this system has no terminals of this kind")
    ours, theirs = pty.openpty()
    os.write(ours, b"Ida\nAnswers for the money.\n\n\n\n\n\n\n")
    command = [sys.executable, "-c", "from personary.cli import main; main()", "new", "persona"]
    run = subprocess.run(command, stdin=theirs, stdout=subprocess.PIPE, text=True, cwd=project, check=False)
    os.close(ours)
    os.close(theirs)
    assert run.returncode == 0, run.stdout
    assert "What do they answer for, in one sentence?\n>" in run.stdout
    assert max(map(len, run.stdout.splitlines())) <= 80
    assert (project / "personas/ida.yaml").is_file()
