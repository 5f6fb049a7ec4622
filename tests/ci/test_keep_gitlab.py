"""The script that keeps notes and a reminder on GitLab, against a small host of its own and real git states."""

import json
import os
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest

SCRIPT = Path(__file__).parents[2] / ".gitlab" / "keep.py"
PERSONARY = Path(sys.executable).with_name("personary")
NOTE = "<!-- personary: what this merge request changes -->"


class Host(ThreadingHTTPServer):
    """GitLab as far as the script sees it."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answering)
        self.answers = {"/user": {"id": 99}}
        self.told = []
        self.tokens = set()


class Answering(BaseHTTPRequestHandler):
    def answer(self):
        content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = urlsplit(self.path).path.removeprefix("/api/v4")
        self.server.tokens.add(self.headers["PRIVATE-TOKEN"])
        if self.command == "GET":
            said = self.server.answers[path]
        else:
            said = {}
            self.server.told.append((self.command, path, json.loads(content)))
        body = json.dumps(said).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = answer  # noqa: N815 - the names that the standard library calls

    def log_message(self, *_):
        pass


@pytest.fixture
def host():
    server = Host()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def run(host, folder, *words, commit="0" * 40):
    around = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "CI_API_V4_URL": f"http://127.0.0.1:{host.server_port}/api/v4",
        "CI_PROJECT_ID": "5",
        "CI_DEFAULT_BRANCH": "main",
        "CI_COMMIT_SHA": commit,
        "PERSONARY_TOKEN": "the-token",
    }
    done = subprocess.run(
        [sys.executable, SCRIPT, *words],
        cwd=folder, env=around, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return done.stdout.strip()


def git(folder, *words):
    names = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    return subprocess.run(
        ["git", *names, *words], cwd=folder, capture_output=True, text=True, encoding="utf-8", check=True
    ).stdout.strip()


@pytest.fixture
def clone(tmp_path):
    """A clone whose origin holds one merge request that nobody checked out."""
    origin = tmp_path / "origin"
    subprocess.run([PERSONARY, "init", str(origin)], capture_output=True, check=True)
    git(origin, "init", "--quiet", "--initial-branch=main")
    git(origin, "add", ".")
    git(origin, "commit", "--quiet", "-m", "start")
    git(tmp_path, "clone", "--quiet", str(origin), "clone")
    persona = next((origin / "personas").glob("*.yaml"))
    persona.write_text(persona.read_text(encoding="utf-8").replace("name: ", "name: New ", 1), encoding="utf-8")
    git(origin, "commit", "--quiet", "-am", "propose")
    git(origin, "update-ref", "refs/merge-requests/3/head", "HEAD")
    git(origin, "reset", "--quiet", "--hard", "HEAD~1")
    return tmp_path / "clone"


def test_a_note_says_what_a_merge_request_changes_and_is_renewed_only_when_that_changes(host, clone):
    main, proposed = (
        git(clone, "rev-parse", "HEAD"),
        git(clone.parent / "origin", "rev-parse", "refs/merge-requests/3/head"),
    )
    host.answers["/projects/5/merge_requests"] = [{"iid": 3, "sha": proposed}]
    notes = "/projects/5/merge_requests/3/notes"
    host.answers[notes] = []
    assert run(host, clone, "notes", commit=main) == "Posted or renewed 1 of 1 notes."
    method, path, said = host.told[0]
    assert (method, path) == ("POST", notes)
    assert said["body"].startswith(f"{NOTE}\n**")
    assert "New " in said["body"]
    assert said["body"].endswith(f"As of {proposed[:10]}.\n")
    assert git(clone, "rev-parse", "HEAD") == main
    assert git(clone, "status", "--porcelain") == ""

    host.answers[notes] = [
        {"id": 1, "author": {"id": 4}, "body": f"{NOTE}\nforged"},
        {"id": 2, "author": {"id": 99}, "body": said["body"].strip()},
    ]
    assert run(host, clone, "notes", commit=main) == "Posted or renewed 0 of 1 notes."
    host.answers[notes][1]["body"] = f"{NOTE}\nearlier"
    assert run(host, clone, "notes", commit=main) == "Posted or renewed 1 of 1 notes."
    assert host.told[1][:2] == ("PUT", f"{notes}/2")
    assert host.tokens == {"the-token"}


def test_a_merge_request_that_cannot_be_compared_keeps_no_other_out(host, clone):
    host.answers["/projects/5/merge_requests"] = [{"iid": 8, "sha": "f" * 40}, {"iid": 9, "sha": "--upload-pack=id"}]
    for number in (8, 9):
        host.answers[f"/projects/5/merge_requests/{number}/notes"] = []
    assert run(host, clone, "notes", commit=git(clone, "rev-parse", "HEAD")) == "Posted or renewed 2 of 2 notes."
    assert "could not be compared" in host.told[0][2]["body"]
    assert "no commit to compare" in host.told[1][2]["body"]


def test_a_reminder_is_opened_once_renewed_and_closed(host, tmp_path):
    issues, due = "/projects/5/issues", tmp_path / "due.md"
    host.answers[issues] = []
    due.write_text("1 thing is due.", encoding="utf-8")
    assert run(host, tmp_path, "reminder", "due.md") == "Opened the reminder."
    host.answers[issues] = [{"iid": 2, "description": None}, {"iid": 6, "description": host.told[0][2]["description"]}]
    assert run(host, tmp_path, "reminder", "due.md") == "The reminder is up to date."
    due.write_text("2 things are due.", encoding="utf-8")
    assert run(host, tmp_path, "reminder", "due.md") == "Renewed the reminder."
    due.write_text("", encoding="utf-8")
    assert run(host, tmp_path, "reminder", "due.md") == "Nothing is due any more: closed the reminder."
    host.answers[issues] = []
    assert run(host, tmp_path, "reminder", "due.md") == "Nothing is due."
    assert [told[:2] for told in host.told] == [("POST", issues), ("PUT", f"{issues}/6"), ("PUT", f"{issues}/6")]
    assert host.told[2][2] == {"state_event": "close"}
