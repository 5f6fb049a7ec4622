"""`personary schema`: one kind on the screen, or all in a folder."""

import json

import pytest

from personary.model.kinds import KINDS
from personary.workspace import open_project

NAMES = [kind.name.replace(" ", "-") for kind in KINDS]


@pytest.mark.parametrize("name", NAMES)
def test_each_kind_can_be_printed(say, name) -> None:
    said = say("schema", name)
    assert said.code == 0
    assert json.loads(said.out)["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_all_kinds_are_written_and_renewed(say, tmp_path) -> None:
    folder = tmp_path / ".vscode" / "personary"
    assert say("schema", "--all", str(folder)).code == 0
    (folder / "persona.json").write_text("old")
    assert say("schema", "--all", str(folder)).code == 0
    assert sorted(path.stem for path in folder.iterdir()) == sorted(NAMES)
    assert (folder / "persona.json").read_text(encoding="utf-8") == say("schema", "persona").out


def test_an_unknown_kind_is_answered_with_the_nearest(say) -> None:
    said = say("schema", "rolplay")
    assert said.code == 2
    assert 'Did you mean "role-play"?' in said.err


def test_one_kind_or_a_folder_is_needed(say, tmp_path) -> None:
    assert say("schema").code == 2
    assert say("schema", "persona", "--all", str(tmp_path)).code == 2
    (tmp_path / "file").write_text("mine")
    assert say("schema", "--all", str(tmp_path / "file")).code == 2


def test_our_own_site_carries_them_and_no_other(project) -> None:
    with (project / "personas" / "sam-head-of-operations.yaml").open("a", encoding="utf-8") as file:
        file.write("audience: public\n")
    internal = {asset.address for asset in open_project(project).site().assets}
    public = {asset.address for asset in open_project(project, audience="public").site().assets}
    assert len([address for address in internal if address.startswith("schema/")]) == len(KINDS)
    assert [address for address in public if address.startswith("schema/")] == []
