"""Damage of any kind is noticed, or does no harm: never a crash, never anything wrong shown.

Every byte that stands at the head of a file or in a key file is flipped; then files are hurt at
random. HEDERSSTOD_DAMAGES says how many times in all; the slow run does it two thousand times.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hedersstod.domain.case import Bookmark, LocalFact
from hedersstod.domain.errors import (
    HedersstodError,
    KeyFileDamaged,
    VaultDamaged,
    VaultForeign,
    VaultMissing,
)
from hedersstod.vault import Vault, create, keys, open_
from tests.helpers.cases import (
    FIRST_HOUR,
    NOON,
    a_case,
    a_document,
    a_fact,
    a_revision,
    a_run,
    later,
    some_answers,
)
from tests.vault.acts import CASE, event, person
from tests.vault.rooms import PASSPHRASE, flip, place_in_memory

DAMAGES = int(os.environ.get("HEDERSSTOD_DAMAGES", "200"))
SEED = int(os.environ.get("HEDERSSTOD_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)

# What may be said of a hurt vault.
NOTICED = (VaultDamaged, KeyFileDamaged, VaultForeign, VaultMissing)

DATABASE, LOG, KEY, KEY_COPY = (
    "arbetsbok.db",
    "arbetsbok.db-wal",
    "arbetsbok.key",
    "arbetsbok.key2",
)

State = tuple[object, ...]
Hurt = Callable[[Path, random.Random], None]


# -- a vault, and all that can be read in it ---------------------------------------------------


def state(vault: Vault) -> State:
    """Everything that was put in, read out again the way the program reads it."""
    return (
        vault.cases(),
        vault.run(CASE, FIRST_HOUR),
        vault.revisions(CASE),
        vault.protected_facts(CASE),
        vault.local_facts(),
        vault.register.people(CASE),
        vault.register.log_entries(CASE),
        vault.documents(CASE),
        [vault.document_bytes(document.id) for document in vault.documents(CASE)],
        vault.bookmark(),
    )


class Hospital:
    """A vault closed in peace, the same one killed with its log, and the states it went through."""

    def __init__(self, where: Path) -> None:
        self._where = where
        self.closed, self.killed = where / "closed", where / "killed"
        vault = create(where / "vault", PASSPHRASE, now=NOON)
        self.states = [state(vault)]
        sealed = b"sealed " * 3000
        acts: tuple[Callable[[], None], ...] = (
            lambda: vault.add_case(a_case(), now=NOON),
            lambda: vault.save_run(a_run()),
            lambda: vault.add_revision(a_revision(), now=NOON),
            lambda: vault.add_document(a_document(sealed), sealed, now=NOON),
            lambda: vault.save_protected_fact(a_fact(), now=NOON),
            lambda: vault.save_run(a_run(answers=some_answers("senare " * 900))),
            lambda: vault.register.save_person(person(1), now=NOON),
            lambda: vault.register.save_log_entry(event(1), now=NOON),
            lambda: vault.save_local_fact(LocalFact("socialjour", "ring växeln"), now=NOON),
            lambda: vault.save_bookmark(Bookmark("case", CASE)),
        )
        for number, act in enumerate(acts):
            if number == len(acts) // 2:
                # From here on the log alone knows what was done.
                vault.close()
                vault = open_(where / "vault", PASSPHRASE, now=NOON)
            act()
            self.states.append(state(vault))
        shutil.copytree(where / "vault", self.killed)
        vault.close()
        shutil.copytree(where / "vault", self.closed)

    @property
    def last(self) -> State:
        return self.states[-1]

    def outcome(self, whole: Path, *hurts: Callable[[Path], None]) -> State | type[Exception]:
        """What is read of a copy that was hurt, or the named error that told of the damage.

        Read before the thorough check, so that it cannot stand in for what reading must notice;
        what the check passes must also be what is read.
        """
        folder = self._where / "hurt"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(whole, folder)
        for hurt in hurts:
            hurt(folder)
        try:
            vault = open_(folder, PASSPHRASE, now=later(1))
        except NOTICED as error:
            return type(error)
        with contextlib.closing(vault):
            try:
                found = state(vault)
            except VaultDamaged as error:
                return type(error)
            assert found in self.states, "something that never was is shown"
            try:
                vault.check()
            except VaultDamaged as error:
                return type(error)
        return found


@pytest.fixture(scope="module")
def hospital() -> Iterator[Hospital]:
    cheap = keys.KdfCost(memory_kib=8 * 1024, passes=1, lanes=1)
    with pytest.MonkeyPatch.context() as patched, place_in_memory() as place:
        # Before the fixture of every test, which does the same, since this one outlives a test.
        patched.setattr(keys, "COST", cheap)
        patched.setattr(keys, "FLOOR", cheap)
        yield Hospital(place)


def flipping(name: str, place: int, bit: int) -> Callable[[Path], None]:
    return lambda folder: flip(folder / name, place, bit)


def cutting(name: str, length: int) -> Callable[[Path], None]:
    return lambda folder: os.truncate(folder / name, length)


def hurting(hurt: Hurt, name: str, chance: random.Random) -> Callable[[Path], None]:
    return lambda folder: hurt(folder / name, chance)


# -- every byte --------------------------------------------------------------------------------


@pytest.mark.slow
def test_every_byte_at_the_head_of_the_database(hospital: Hospital) -> None:
    """Of the salt, which stands in the key file too, a few bits may be spared; of the rest none."""
    chance = random.Random(SEED)
    for place in range(100):
        bit = chance.randrange(8)
        found = hospital.outcome(hospital.closed, flipping(DATABASE, place, bit))
        expected = (VaultDamaged, hospital.last) if place < 16 else (VaultDamaged,)
        assert found in expected, (place, bit)


@pytest.mark.slow
def test_every_byte_of_the_key_file_while_its_copy_is_whole(hospital: Hospital) -> None:
    """The copy carries over, and afterwards both are whole again."""
    chance = random.Random(SEED)
    size = (hospital.closed / KEY).stat().st_size
    whole = (hospital.closed / KEY).read_bytes()
    places: list[int] = list(range(size))
    if DAMAGES < 2000:
        places = chance.sample(places, 60)
    for place in places:
        name, bit = chance.choice((KEY, KEY_COPY)), chance.randrange(8)
        found = hospital.outcome(hospital.closed, flipping(name, place, bit))
        assert found == hospital.last, (name, place, bit)
        for each in (KEY, KEY_COPY):
            assert (hospital.closed.parent / "hurt" / each).read_bytes() == whole, (name, place)


def test_every_byte_of_both_key_files(hospital: Hospital) -> None:
    chance = random.Random(SEED)
    for place in range((hospital.closed / KEY).stat().st_size):
        one, other = chance.randrange(8), chance.randrange(8)
        found = hospital.outcome(
            hospital.closed,
            flipping(KEY, place, one),
            flipping(KEY_COPY, place, other),
        )
        assert found is KeyFileDamaged, (place, one, other)


def test_a_key_file_cut_short_anywhere(hospital: Hospital) -> None:
    for length in range((hospital.closed / KEY).stat().st_size):
        cuts = (cutting(KEY, length), cutting(KEY_COPY, length))
        assert hospital.outcome(hospital.closed, *cuts) is KeyFileDamaged, length


# -- at random ---------------------------------------------------------------------------------


def flips(path: Path, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        flip(path, chance.randrange(path.stat().st_size), chance.randrange(8))


def truncated(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(path.stat().st_size))


def overwritten(path: Path, chance: random.Random) -> None:
    """A sector or a page of noughts or noise, as a failing disk gives back."""
    size = chance.choice((512, 4096))
    begin = chance.randrange(-(-path.stat().st_size // size)) * size
    with path.open("r+b") as file:
        file.seek(begin)
        size = min(size, path.stat().st_size - begin)
        file.write(chance.choice((bytes(size), chance.randbytes(size))))


def swapped(path: Path, chance: random.Random) -> None:
    """Two pages of the file in each other's place: each whole, but not where it belongs."""
    content = bytearray(path.read_bytes())
    one, other = (chance.randrange(-(-len(content) // 4096)) * 4096 for _ in range(2))
    one, other = min(one, other), max(one, other)
    if one != other and other + 4096 <= len(content):
        first = content[one : one + 4096]
        content[one : one + 4096] = content[other : other + 4096]
        content[other : other + 4096] = first
        path.write_bytes(content)


def lengthened(path: Path, chance: random.Random) -> None:
    with path.open("ab") as file:
        file.write(chance.randbytes(chance.choice((1, 100, 4096, 9000))))


def lost(path: Path, chance: random.Random) -> None:
    path.unlink()


HURTS: tuple[Hurt, ...] = (flips, flips, flips, truncated, truncated, overwritten, swapped)
HURTS += (lengthened, lost)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("part", range(4))
def test_damage_at_random(part: int, hospital: Hospital) -> None:
    """Only what the log alone knew may be lost with the log, and then back to a whole state."""
    chance = random.Random(SEED + part)
    seen: Counter[object] = Counter()
    for number in range(-(-DAMAGES // 4)):
        name, whole = chance.choice(
            (
                (DATABASE, hospital.closed),
                (DATABASE, hospital.closed),
                (DATABASE, hospital.killed),
                (LOG, hospital.killed),
                (LOG, hospital.killed),
                (KEY, hospital.closed),
                (KEY_COPY, hospital.killed),
            )
        )
        hurt = chance.choice(HURTS)
        what = f"seed {SEED}, part {part}, number {number}: {name} {hurt.__name__}"
        try:
            found = hospital.outcome(whole, hurting(hurt, name, chance))
        except (HedersstodError, AssertionError) as error:
            raise AssertionError(f"{what}: {type(error).__name__}") from error
        if isinstance(found, type):
            assert name in {DATABASE, LOG}, what
        elif name == LOG:
            assert found in hospital.states[len(hospital.states) // 2 :], what
        else:
            assert found == hospital.last, what
        seen[name, found if isinstance(found, type) else "harmless"] += 1
    assert seen[DATABASE, VaultDamaged], seen
    assert seen[LOG, "harmless"], seen
