"""Putting new texts in place: all files or none, never through a link, never over somebody else's change."""

from pathlib import Path

import pytest

from personary.cli.errors import WrongUseError
from personary.cli.saving import save
from personary.edits.change import FileChange


@pytest.fixture
def root(tmp_path):
    (tmp_path / "personas").mkdir()
    (tmp_path / "personas/a.yaml").write_bytes(b"one")
    (tmp_path / "personas/b.yaml").write_bytes(b"two")
    return tmp_path


def contents(root):
    return {path.name: path.read_bytes() for path in (root / "personas").iterdir()}


def test_files_are_written_moved_and_taken_away(root) -> None:
    (root / "personas/a.yaml").chmod(0o600)
    moved = FileChange("personas/c.yaml", None, b"1", "personas/a.yaml")
    save(root, [FileChange("personas/a.yaml", b"one", None), moved, FileChange("personas/b.yaml", b"two", b"2")])
    assert contents(root) == {"c.yaml": b"1", "b.yaml": b"2"}
    assert (root / "personas/c.yaml").stat().st_mode & 0o777 == 0o600


def test_when_one_fails_all_are_as_they_were(root, monkeypatch) -> None:
    real = Path.replace

    def fails_at_b(path, target):
        if Path(target).name == "b.yaml":
            raise OSError(28, "No space left on device")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", fails_at_b)
    with pytest.raises(OSError, match="No space"):
        save(root, [FileChange("personas/c.yaml", None, b"3"), FileChange("personas/a.yaml", b"one", b"1"),
                    FileChange("personas/b.yaml", b"two", b"2")])  # fmt: skip
    assert contents(root) == {"a.yaml": b"one", "b.yaml": b"two"}


def test_a_file_that_changed_in_the_meantime_is_not_overwritten(root) -> None:
    with pytest.raises(WrongUseError, match="changed in the meantime"):
        save(root, [FileChange("personas/b.yaml", b"two", b"2"), FileChange("personas/a.yaml", b"old", b"1")])
    assert contents(root) == {"a.yaml": b"one", "b.yaml": b"two"}


def test_links_and_linked_folders_are_refused(root, tmp_path) -> None:
    (root / "personas/l.yaml").symlink_to(root / "personas/a.yaml")
    (root / "linked").symlink_to(root / "personas")
    for path in ("personas/l.yaml", "linked/a.yaml"):
        with pytest.raises(WrongUseError, match="links are not followed"):
            save(root, [FileChange(path, b"one", b"1")])
    assert (root / "personas/a.yaml").read_bytes() == b"one"


def test_a_file_that_may_not_be_written_to_is_not_replaced(root) -> None:
    (root / "personas/b.yaml").chmod(0o444)
    for after in (b"2", None):
        with pytest.raises(WrongUseError, match=r"personas/b.yaml may not be written to; nothing was changed"):
            save(root, [FileChange("personas/a.yaml", b"one", b"1"), FileChange("personas/b.yaml", b"two", after)])
    assert contents(root) == {"a.yaml": b"one", "b.yaml": b"two"}


def test_a_folder_that_may_not_be_written_to_is_named(root, monkeypatch) -> None:
    monkeypatch.setattr("os.access", lambda path, _: Path(path) != root / "personas")
    for change in (FileChange("personas/c.yaml", None, b"3"), FileChange("personas/new/c.yaml", None, b"3"),
                   FileChange("personas/a.yaml", b"one", b"1")):  # fmt: skip
        with pytest.raises(WrongUseError, match=rf"The folder of {change.path} may not be written to"):
            save(root, [change])
    assert contents(root) == {"a.yaml": b"one", "b.yaml": b"two"}
