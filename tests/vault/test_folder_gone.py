"""A folder moved or removed while the vault is open: nothing is said to be saved that is not."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from hedersstod.casework.office import open_office
from hedersstod.domain.answers import Ref
from hedersstod.domain.errors import VaultError, VaultMissing
from hedersstod.domain.identifiers import QuestionId
from hedersstod.vault import Vault, exists, open_
from tests.casework.desk import FIRST_HOUR, Place, answer, content
from tests.helpers.cases import NOON, a_case, a_run, some_answers
from tests.vault.acts import CASE, opened, ready
from tests.vault.rooms import CHILD_HEAD, PASSPHRASE, refusal, run_child

if sys.platform != "linux":
    pytest.skip("made with the means of Linux", allow_module_level=True)


def kept_or_refused(vault: Vault, text: str) -> bool:
    """Was the draft said to be saved? A named refusal is as good."""
    try:
        vault.save_run(a_run(answers=some_answers(text)))
    except VaultError:
        return False
    return True


def test_a_folder_moved_away_while_open_keeps_all_that_was_said_to_be_saved(
    folder: Path, tmp_path: Path
) -> None:
    ready(folder)
    vault = open_(folder, PASSPHRASE, now=NOON)
    vault.save_run(a_run(answers=some_answers("före flytten")))
    moved = tmp_path / "moved"
    folder.rename(moved)
    said = "efter flytten" if kept_or_refused(vault, "efter flytten") else "före flytten"
    vault.close()
    assert not exists(folder)
    assert refusal(folder) is VaultMissing
    with opened(moved) as vault:
        assert vault.run(CASE, FIRST_HOUR) == a_run(answers=some_answers(said))


def test_a_vault_put_in_the_place_of_one_moved_away_is_not_touched_by_it(
    folder: Path, tmp_path: Path
) -> None:
    """The one that was moved must not take the log of the other with it when it is locked."""
    ready(folder)
    vault = open_(folder, PASSPHRASE, now=NOON)
    vault.save_run(a_run(answers=some_answers("den flyttade")))
    folder.rename(tmp_path / "moved")
    ready(folder)
    script = CHILD_HEAD + (
        "import os\n"
        "vault = open_(folder, PASSPHRASE, now=NOON)\n"
        "vault.save_run(a_run(answers=some_answers('den nya')))\n"
        "os._exit(0)"
    )
    assert run_child(script, folder).returncode == 0
    kept_or_refused(vault, "den flyttade")
    vault.close()
    with opened(folder) as other:
        assert other.run(CASE, FIRST_HOUR) == a_run(answers=some_answers("den nya"))
    with opened(tmp_path / "moved") as other:
        assert other.run(CASE, FIRST_HOUR) == a_run(answers=some_answers("den flyttade"))


@pytest.mark.parametrize("what", ["the folder", "the database"])
def test_nothing_is_said_to_be_saved_in_files_that_have_been_removed(
    folder: Path, what: str
) -> None:
    """The system would go on writing to a file without a name, which is gone when it is closed."""
    ready(folder)
    vault = open_(folder, PASSPHRASE, now=NOON)
    vault.save_run(a_run())
    if what == "the folder":
        shutil.rmtree(folder)
    else:
        (folder / "arbetsbok.db").unlink()
    try:
        with pytest.raises(VaultError):
            vault.save_run(a_run(answers=some_answers("för sent")))
        with pytest.raises(VaultError):
            vault.add_case(a_case("c2"), now=NOON)
        # What was read before can still be read, and copied elsewhere by hand.
        assert vault.run(CASE, FIRST_HOUR) == a_run()
    finally:
        vault.close()


def test_the_office_keeps_what_is_typed_while_the_folder_is_away(
    home: Path, tmp_path: Path
) -> None:
    """Nothing is thrown away for want of a folder: it is saved when that is back."""
    place = Place(home)
    case_file = place.office.add_case("Björk")
    answer(case_file, "safe_tonight", note="före")
    case_file.save()
    home.rename(tmp_path / "away")
    answer(case_file, "safe_tonight", note="medan den var borta")
    try:
        case_file.save()
    except VaultError:
        assert case_file.has_unsaved
        (tmp_path / "away").rename(home)
        case_file.save()
    else:
        (tmp_path / "away").rename(home)
    assert not case_file.has_unsaved
    place.office.close()
    office = open_office(home, PASSPHRASE, content(), place.now)
    kept = office.open_case(case_file.case.id).run(FIRST_HOUR)
    assert kept.get(Ref(QuestionId("safe_tonight"))).note == "medan den var borta"
    office.close()
