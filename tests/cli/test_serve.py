"""`personary serve` as it is started and stopped by hand."""

import os
import re
import signal
import subprocess
import sys
import time
from urllib.request import urlopen

import pytest

from personary.cli.door import run

CONFIG = "site_name: Buyers\ntheme: {name: material, font: false}\nplugins:\n  - search\n  - personary\n"
WHOLE = "status: candidate\nname: Oda\n"


@pytest.fixture
def project(tmp_path):
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "personas").mkdir()
    (tmp_path / "personas" / "oda.yaml").write_text(WHOLE, encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Welcome\n", encoding="utf-8")
    return tmp_path


def wait_for(address, claim):
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        with urlopen(address, timeout=10) as response:
            html = response.read().decode()
        if claim(html):
            return html
        time.sleep(0.05)
    raise AssertionError(html)


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process on Windows")
def test_a_mistake_is_a_banner_until_it_is_mended_and_ctrl_c_ends_with_one_line(project):
    # A runner in the background may hand down an ignored Ctrl-C, and the process under test would never hear it.
    code = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); import personary.cli as door"
    command = [sys.executable, "-u", "-c", f"{code}; door.main()", "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            address = re.search(r"http://\S+", process.stdout.readline())[0]
            page = f"{address}personas/oda/"
            wait_for(page, lambda html: "Oda" in html and 'role="status"' not in html)
            (project / "personas" / "oda.yaml").write_text("status: candidate\nnme: Oda\n", encoding="utf-8")
            broken = wait_for(page, lambda html: 'role="status"' in html)
            assert "Did you mean &quot;name&quot;?" in broken
            assert "Oda" in broken
            (project / "personas" / "oda.yaml").write_text(WHOLE, encoding="utf-8")
            wait_for(page, lambda html: 'role="status"' not in html)
        finally:
            process.send_signal(signal.SIGINT)
            try:
                out, err = process.communicate(timeout=30)
            finally:
                process.kill()
    assert process.returncode == 0
    assert out.splitlines()[-1] == "Stopped."
    assert "Traceback" not in err


def test_a_place_that_is_no_project_is_told_with_a_hint(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run(["serve", "--port", "0"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2
