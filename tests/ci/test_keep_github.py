"""The script that speaks in proposals and issues, against a `gh` that answers from a folder and keeps what it hears."""

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from html import unescape
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

SCRIPT = Path(__file__).parents[2] / ".github" / "scripts" / "keep.py"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
OURS = "<!-- personary: what this proposal changes -->"
DUE = "<!-- personary: what is due -->"

GH = """#!{python}
import json, pathlib, sys
folder = pathlib.Path({folder!r})
address, method = sys.argv[2], sys.argv[sys.argv.index("--method") + 1]
if method != "GET":
    said = json.load(sys.stdin)
    with (folder / "told").open("a", encoding="utf-8") as told:
        told.write(json.dumps([method, address, said]) + "\\n")
else:
    answers = json.loads((folder / "answers").read_text(encoding="utf-8"))
    sys.stdout.buffer.write((folder / answers[address]).read_bytes())
"""


class Host:
    """GitHub as far as the script sees it."""

    def __init__(self, folder):
        self.folder = folder
        self.answers = {}
        self.proposal()
        self.listed("repos/acme/buyers/issues/7/comments?per_page=100")
        self.listed("repos/acme/buyers/issues?state=open&per_page=100")
        gh = folder / "gh"
        gh.write_text(GH.format(python=sys.executable, folder=str(folder)), encoding="utf-8")
        gh.chmod(0o755)

    def says(self, address, content):
        name = f"answer-{len(list(self.folder.iterdir()))}"
        (self.folder / name).write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        self.answers[address] = name

    def listed(self, address, *entries):
        self.says(address, "\n".join(map(json.dumps, entries)).encode())

    def proposal(self, *, state="open", sha=COMMIT, repository="ana/buyers"):
        said = {"state": state, "head": {"sha": sha, "repo": repository and {"full_name": repository}}}
        self.says("repos/acme/buyers/pulls/7", said)

    def handed_over(self, name, files, size=None):
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
            for path, text in files.items():
                zipped.writestr(path, text)
        size = len(archive.getvalue()) if size is None else size
        listed = [
            {"id": 3, "name": name, "expired": True, "size_in_bytes": 1},
            {"id": 5, "name": name, "expired": False, "size_in_bytes": size},
            {"id": 4, "name": name, "expired": False, "size_in_bytes": 1},
        ]
        self.says(f"repos/acme/buyers/actions/runs/42/artifacts?name={name}", {"artifacts": listed})
        self.says("repos/acme/buyers/actions/artifacts/5/zip", archive.getvalue())

    def run(self, verb):
        (self.folder / "answers").write_text(json.dumps(self.answers), encoding="utf-8")
        around = {
            "PATH": f"{self.folder}{os.pathsep}{os.environ['PATH']}",
            "GITHUB_REPOSITORY": "acme/buyers",
            "RUN_ID": "42",
            "HEAD_SHA": COMMIT,
            "HEAD_REPOSITORY": "ana/buyers",
        }
        done = subprocess.run(
            [sys.executable, "-S", str(SCRIPT), verb],
            env=around, capture_output=True, text=True, encoding="utf-8", check=True,
        )  # fmt: skip
        return done.stdout.strip()

    @property
    def told(self):
        file = self.folder / "told"
        return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


@pytest.fixture
def host(tmp_path):
    return Host(tmp_path)


def summary(text="**No change in meaning.**", number="7\n"):
    return {"summary.md": text, "number.txt": number}


def test_the_summary_is_posted_below_our_own_words(host):
    host.handed_over("summary", summary())
    assert host.run("comment") == "Posted the summary."
    ((method, address, said),) = host.told
    assert (method, address) == ("POST", "repos/acme/buyers/issues/7/comments")
    assert said["body"].startswith(
        f"{OURS}\n[Findings and a preview of the site](https://github.com/acme/buyers/actions/runs/42), as of "
        "0123456789."
    )
    assert said["body"].endswith("\n\n**No change in meaning.**")


def test_a_later_run_renews_our_own_comment_and_leaves_everybody_elses(host):
    host.handed_over("summary", summary("**Later.**"))
    host.listed(
        "repos/acme/buyers/issues/7/comments?per_page=100",
        {"id": 1, "login": "ana", "body": f"{OURS}\nforged"},
        {"id": 2, "login": "github-actions[bot]", "body": "another tool"},
        {"id": 3, "login": "github-actions[bot]", "body": f"{OURS}\nearlier"},
    )
    assert host.run("comment") == "Renewed the summary."
    ((method, address, said),) = host.told
    assert (method, address) == ("PATCH", "repos/acme/buyers/issues/comments/3")
    assert said["body"].endswith("**Later.**")


@pytest.mark.parametrize(
    "number", ["", "8; gh api /user", "7/../9", "-7", "07", "$(id)", "7\n9", "99999999999"], ids=repr
)
def test_only_a_number_can_name_a_proposal(host, number):
    host.handed_over("summary", summary(number=number))
    assert host.run("comment") == "The run names no proposal."
    assert host.told == []


@pytest.mark.parametrize(
    "other", [{"sha": "f" * 40}, {"state": "closed"}, {"repository": "eve/buyers"}, {"repository": None}], ids=str
)
def test_a_run_can_speak_only_in_the_open_proposal_whose_commit_it_ran(host, other):
    host.proposal(**other)
    host.handed_over("summary", summary())
    assert host.run("comment") == "The proposal has moved on since that run."
    assert host.told == []


def test_an_archive_that_is_too_large_is_not_even_fetched(host):
    host.handed_over("summary", summary(), size=1_000_001)
    assert host.run("comment") == "What the run handed over is too large to be a summary."
    assert host.told == []


def test_a_text_that_swells_when_unpacked_is_cut(host):
    host.handed_over("summary", summary("\N{PILE OF POO}" * 1_000_000))
    assert host.run("comment") == "Posted the summary."
    body = host.told[0][2]["body"]
    assert len(body.encode("utf-16-le")) // 2 <= 65_001
    assert body.endswith("…")


def test_a_run_that_handed_nothing_over_says_so(host):
    host.says("repos/acme/buyers/actions/runs/42/artifacts?name=summary", {"artifacts": []})
    assert host.run("comment") == "The run handed nothing over."
    host.handed_over("summary", {"../summary.md": "no", "number.txt": "7"})
    assert host.run("comment") == "The run handed over no summary.md."


HOSTILE = """\
@everyone, &#64;all and &commat;team: #12, acme/buyers#12, GH-12, gh-12
<img src=x onerror=alert(1)> <!-- personary --> <details open> </details><a href="https://evil.example">here</a>
![pixel](https://evil.example/p.png) [click](https://evil.example) [ref]: https://evil.example
https://evil.example www.evil.example <https://evil.example> <mailto:a@evil.example> a@evil.example
[ref] [text][ref] \u202eturned\u2066 \x1b[31m \u200dhidden
"""


def test_what_could_act_in_a_hostile_summary_cannot(host):
    host.handed_over("summary", summary(HOSTILE))
    host.run("comment")
    theirs = host.told[0][2]["body"].partition("as of 0123456789.")[2]
    shown = MarkdownIt("commonmark", {"linkify": False, "html": True}).enable("table").render(theirs)
    assert re.findall(r"<(a|img|!--|script)\b", shown) == []
    # GitHub looks for mentions, references and addresses in the text that is shown.
    text = unescape(re.sub(r"<[^>]*>", "", shown))
    assert re.findall(r"@\w|#\d|gh-\d|://|www\.", text, re.IGNORECASE) == []
    assert re.findall("[\u202e\u2066\x1b\u200d]", theirs) == []


@pytest.mark.parametrize("fence", ["```mermaid", "~~~mermaid", "``` geojson", "- ````stl"])
def test_no_diagram_is_drawn(host, fence):
    host.handed_over("summary", summary(f"{fence}\nx\n```"))
    host.run("comment")
    words = [each.info.split() for each in MarkdownIt().parse(host.told[0][2]["body"]) if each.type == "fence"]
    assert not {"mermaid", "geojson", "stl"} & {word for info in words for word in info}


def test_a_summary_of_our_own_reads_as_before(host):
    text = (
        "<details><summary><code>persona/oda</code> <code>Oda &amp; co</code> 1 tactic</summary>\n\n"
        "**Tactic** `goals`\n\n```diff\n- Half a week\n+ A day\n```\n\n- Ask: `Who agreed?`\n\n</details>\n"
    )
    host.handed_over("summary", summary(text))
    host.run("comment")
    assert host.told[0][2]["body"].endswith(text)


def test_an_unclosed_summary_swallows_none_of_our_words(host):
    host.handed_over("summary", summary("<details><summary>\n```diff\n"))
    host.run("comment")
    body = host.told[0][2]["body"]
    assert body.index("Findings and a preview") < body.index("<details>")


def test_a_reminder_is_opened_once_renewed_and_closed(host):
    issues = "repos/acme/buyers/issues?state=open&per_page=100"
    host.handed_over("due", {"due.md": "1 thing is due."})
    assert host.run("reminder") == "Opened the reminder."
    host.listed(issues, {"number": 9, "login": "github-actions[bot]", "body": host.told[0][2]["body"]})
    assert host.run("reminder") == "The reminder is up to date."
    host.handed_over("due", {"due.md": "2 things are due."})
    assert host.run("reminder") == "Renewed the reminder."
    host.handed_over("due", {"due.md": ""})
    assert host.run("reminder") == "Nothing is due any more: closed the reminder."
    host.listed(
        issues, {"number": 9, "login": "ana", "body": f"{DUE}\nforged"}, {"number": 8, "login": "x", "body": None}
    )
    assert host.run("reminder") == "Nothing is due."
    assert [(method, address) for method, address, _ in host.told] == [
        ("POST", "repos/acme/buyers/issues"),
        ("PATCH", "repos/acme/buyers/issues/9"),
        ("PATCH", "repos/acme/buyers/issues/9"),
    ]
    assert host.told[0][2] == {"title": "Personas: what is due", "body": f"{DUE}\n1 thing is due."}
    assert host.told[2][2] == {"state": "closed"}
