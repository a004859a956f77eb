"""Recovery parts: any two of three open, one tells nothing, and a slip of the pen is told where."""

from __future__ import annotations

import itertools
import json

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.errors import (
    NoParts,
    PartMistyped,
    PartsOfAnotherSet,
    SamePartTwice,
    WrongParts,
)
from hedersstod.vault import recovery
from hedersstod.vault.key_file import KeyFile, bound, parse
from hedersstod.vault.recovery import (
    Part,
    by_parts,
    new_mark,
    new_parts,
    part_check,
    part_mark,
    part_number,
    read_part,
    written,
)
from hedersstod.vault.slots import fresh, with_new_parts
from tests.helpers.cases import NOON
from tests.vault.rooms import PASSPHRASE

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MASTER_KEY = bytes(range(32))

parts = st.builds(
    Part,
    st.sampled_from([1, 2, 3]),
    st.integers(0, 1023).map("{:03X}".format),
    st.binary(min_size=16, max_size=16),
)


def mistyped_at(text: str) -> int:
    with pytest.raises(PartMistyped) as caught:
        read_part(text)
    return caught.value.group


# -- on paper ----------------------------------------------------------------------------------


@given(parts)
def test_a_part_is_eight_groups_of_five_and_reads_back_as_itself(part: Part) -> None:
    text = written(part)
    groups = text.split(" ")
    assert [len(group) for group in groups] == [5] * 8
    assert set("".join(groups)) <= set(ALPHABET)
    assert read_part(text) == part
    assert (part_number(text), part_mark(text)) == (part.number, part.mark)


@given(parts, st.data())
def test_it_may_be_typed_as_people_type(part: Part, data: st.DataObject) -> None:
    gap = st.sampled_from(["", " ", "-", "\u2013", "\u00a0", "\n", " - ", "\t"])
    as_typed = {"1": ["1", "i", "I", "l", "L"], "0": ["0", "o", "O"]}
    text = ""
    for letter in written(part).replace(" ", ""):
        text += data.draw(st.sampled_from(as_typed.get(letter, [letter, letter.lower()])))
        text += data.draw(gap)
    assert read_part(text[:200]) == part or len(text) > 200


@given(parts, st.integers(0, 39), st.sampled_from(ALPHABET + "Uu*Åß\ud800\u0660"))
def test_a_single_wrong_character_is_found_in_its_group(part: Part, at: int, wrong: str) -> None:
    letters = list(written(part).replace(" ", ""))
    if letters[at] == wrong:
        return
    letters[at] = wrong
    assert mistyped_at("".join(letters)) == at // 5 + 1
    assert mistyped_at(grouped("".join(letters))) == at // 5 + 1


@given(parts, st.integers(0, 7), st.sampled_from(list(itertools.combinations(range(5), 2))))
def test_two_characters_exchanged_in_a_group_are_found_there(
    part: Part, group: int, places: tuple[int, int]
) -> None:
    letters = list(written(part).replace(" ", ""))
    a, b = (5 * group + place for place in places)
    if letters[a] == letters[b]:
        return
    letters[a], letters[b] = letters[b], letters[a]
    assert mistyped_at("".join(letters)) == group + 1


def test_no_exchange_of_neighbours_and_no_single_slip_passes_the_check_of_a_group() -> None:
    """Every one there is, for the check alone: it is linear, so zeros stand for all the rest."""
    for position in range(1, 9):
        base = recovery._check(position, [0, 0, 0, 0])
        for place, wrong in itertools.product(range(4), range(1, 32)):
            values = [0, 0, 0, 0]
            values[place] = wrong
            assert recovery._check(position, values) != base
        for place, a, b in itertools.product(range(3), range(32), range(32)):
            values, other = [0, 0, 0, 0], [0, 0, 0, 0]
            values[place : place + 2], other[place : place + 2] = [a, b], [b, a]
            same = recovery._check(position, values) == recovery._check(position, other)
            assert same == (a == b)
        for a in range(32):  # the last with the check itself
            check = recovery._check(position, [0, 0, 0, a])
            assert (recovery._check(position, [0, 0, 0, check]) == a) == (a == check)


@given(parts, st.sampled_from(list(itertools.combinations(range(8), 2))))
def test_two_groups_exchanged_are_found(part: Part, places: tuple[int, int]) -> None:
    a, b = places
    groups = written(part).split(" ")
    groups[a], groups[b] = groups[b], groups[a]
    if groups == written(part).split(" "):
        return
    assert mistyped_at(" ".join(groups)) == a + 1


@given(parts, st.integers(0, 7))
def test_a_group_left_out_or_written_twice_is_found(part: Part, at: int) -> None:
    groups = written(part).split(" ")
    assert mistyped_at(" ".join(groups[:at] + groups[at + 1 :])) == at + 1
    twice = [*groups[: at + 1], *groups[at:]]
    assert mistyped_at(" ".join(twice)) in {at + 2, 0}


@given(parts, st.integers(0, 39))
def test_a_character_left_out_of_a_group_is_found_there(part: Part, at: int) -> None:
    letters = written(part).replace(" ", "")
    groups = written(part).split(" ")
    groups[at // 5] = groups[at // 5][: at % 5] + groups[at // 5][at % 5 + 1 :]
    assert mistyped_at(" ".join(groups)) == at // 5 + 1
    # Typed without gaps, what follows moves up and can by chance pass for a while.
    assert mistyped_at(letters[:at] + letters[at + 1 :]) >= at // 5 + 1


@given(parts, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_a_character_too_many_in_a_group_is_found_there(part: Part, at: int, more: str) -> None:
    groups = written(part).split(" ")
    groups[at] += more
    assert mistyped_at(" ".join(groups)) == at + 1


@pytest.mark.parametrize(
    ("text", "group"), [("", 1), (" -\n", 1), ("granris", 1), ("0" * 201, 0), ("0" * 10**6, 0)]
)
def test_what_is_no_part_at_all_is_refused(text: str, group: int) -> None:
    assert mistyped_at(text) == group


@given(parts, st.integers(0, 7), st.integers(0, 7), st.data())
def test_several_slips_that_pass_for_none_in_their_groups_are_found_by_the_whole(
    part: Part, group: int, other: int, data: st.DataObject
) -> None:
    groups = written(part).split(" ")
    for n in {group, other}:
        values = data.draw(st.lists(st.integers(0, 31), min_size=4, max_size=4))
        values.append(recovery._check(n + 1, values))
        groups[n] = "".join(ALPHABET[value] for value in values)
    if groups == written(part).split(" "):
        return
    assert mistyped_at(" ".join(groups)) == 0


def test_number_zero_is_no_part() -> None:
    assert mistyped_at(written(Part(0, "000", bytes(16)))) == 0


def grouped(letters: str) -> str:
    return " ".join(letters[n : n + 5] for n in range(0, 40, 5))


# -- what shows --------------------------------------------------------------------------------


@given(parts)
def test_a_part_does_not_show_its_secret(part: Part) -> None:
    assert repr(part) == f"Part(number={part.number}, mark='{part.mark}')"
    text = written(part)[:-1] + ("1" if written(part)[-1] != "1" else "0")
    with pytest.raises(PartMistyped) as caught:
        read_part(text)
    assert str(caught.value) == "group 8"


def test_new_parts_are_chance_and_their_mark_is_unlike_those_taken() -> None:
    made = [part for _ in range(20) for part in new_parts("000")]
    assert len({part.secret for part in made}) == 60
    assert {part.number for part in made} == {1, 2, 3}
    left = {f"{number:03X}" for number in range(1024)} - {"3FF", "0A0"}
    assert {new_mark(left) for _ in range(60)} == {"3FF", "0A0"}


# -- opening -----------------------------------------------------------------------------------


def made(vault_id: str = "0" * 32) -> tuple[KeyFile, tuple[str, str, str]]:
    content, texts = with_new_parts(fresh(vault_id, PASSPHRASE, MASTER_KEY), MASTER_KEY, now=NOON)
    return parse(content), texts


def test_two_parts_open_whichever_two_and_in_any_order() -> None:
    for _ in range(10):
        key_file, texts = made()
        for one, other in itertools.permutations(texts, 2):
            assert by_parts(key_file, one, other) == MASTER_KEY
            assert by_parts(key_file, one.lower(), other.replace(" ", "")) == MASTER_KEY


def test_the_same_part_twice_is_told() -> None:
    key_file, texts = made()
    for text in texts:
        with pytest.raises(SamePartTwice):
            by_parts(key_file, text, text.lower())


def test_parts_of_another_set_are_told() -> None:
    key_file, (one, two, _) = made()
    mark = new_mark([key_file.sets[0].mark])
    strange = [written(part) for part in new_parts(mark)]
    for pair in ((one, strange[1]), (strange[0], two), (strange[0], strange[1])):
        with pytest.raises(PartsOfAnotherSet):
            by_parts(key_file, *pair)


def test_parts_of_the_older_and_the_newer_set_do_not_mix() -> None:
    key_file, older = made()
    (first,) = key_file.sets
    proved = key_file.rewritten(
        sets=(type(first)(first.mark, first.made_at, (1, 2, 3), first.checks),)
    )
    content, newer = with_new_parts(proved.content, MASTER_KEY, now=NOON)
    both = parse(content)
    assert by_parts(both, newer[0], newer[1]) == MASTER_KEY
    assert by_parts(both, older[0], older[1]) == MASTER_KEY
    for one, other in itertools.product(older, newer):
        with pytest.raises(PartsOfAnotherSet):
            by_parts(both, one, other)
        with pytest.raises(PartsOfAnotherSet):
            by_parts(both, other, one)
    # Nor do those that were replaced before they were proved.
    replaced = parse(with_new_parts(content, MASTER_KEY, now=NOON)[0])
    with pytest.raises(PartsOfAnotherSet):
        by_parts(replaced, newer[0], newer[1])


def test_parts_with_the_right_mark_of_another_vault_do_not_open() -> None:
    key_file, (one, _, _) = made()
    strange = [written(part) for part in new_parts(key_file.sets[0].mark)]
    for pair in itertools.permutations((one, strange[1], strange[2]), 2):
        with pytest.raises(WrongParts):
            by_parts(key_file, *pair)


def test_without_parts_made_it_is_told_that_there_are_none() -> None:
    bare = parse(fresh("0" * 32, PASSPHRASE, MASTER_KEY))
    _, (one, two, _) = made()
    with pytest.raises(NoParts):
        by_parts(bare, one, two)
    with pytest.raises(PartMistyped):
        by_parts(bare, one, "")


@pytest.mark.parametrize("change", ["pair", "mark", "salt", "nonce", "wrapped", "vault", "key"])
def test_a_slot_with_anything_in_it_changed_does_not_open(change: str) -> None:
    key_file, (one, two, _) = made()
    slot = key_file.parts[0]
    vault_id, key_id = key_file.vault_id, key_file.key_id
    if change == "vault":
        vault_id = "1" + vault_id[1:]
    elif change == "key":
        key_id = f"{int(key_id, 16) ^ 1:016x}"
    else:
        there = getattr(slot, change)
        new = {"pair": "13", "mark": "000" if there != "000" else "001"}.get(
            change, ("1" if there[0] != "1" else "2") + there[1:]
        )
        slot = type(slot)(**{**as_dict(slot), change: new})
    a, b = read_part(one), read_part(two)
    key = recovery._wrapping_key(vault_id, slot, a, b)
    with pytest.raises(InvalidTag):
        AESGCM(key).decrypt(
            bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped), bound(vault_id, key_id, slot)
        )


def as_dict(slot: object) -> dict[str, str]:
    return {name: getattr(slot, name) for name in ("pair", "mark", "salt", "nonce", "wrapped")}


def test_no_slot_opens_with_one_part_or_what_can_be_made_of_it() -> None:
    key_file, texts = made()
    for text in texts:
        part = read_part(text)
        # Twice, alone, with nothing, with what stands in the key file, and as the key itself.
        stands = [bytes.fromhex(s.salt) for s in key_file.parts]
        stands += [bytes.fromhex(check) for check in key_file.sets[0].checks]
        others = [part.secret, b"", bytes(16), text.encode(), *stands]
        guesses = [part.secret + other for other in others]
        guesses += [other + part.secret for other in others]
        for slot in key_file.parts:
            info = (
                f"hedersstod recovery parts 1\n{key_file.vault_id}\n{slot.pair}\n{slot.mark}"
            ).encode()
            salt = bytes.fromhex(slot.salt)
            keys = [HKDF(hashes.SHA256(), 32, salt, info).derive(guess) for guess in guesses]
            keys += [guess for guess in guesses if len(guess) == 32]
            header = bound(key_file.vault_id, key_file.key_id, slot)
            for key in keys:
                with pytest.raises(InvalidTag):
                    AESGCM(key).decrypt(
                        bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped), header
                    )
    # The same means do open with two, so that the refusals above are not for another reason.
    one, two, _ = (read_part(text) for text in texts)
    slot = next(s for s in key_file.parts if s.pair == "12")
    info = f"hedersstod recovery parts 1\n{key_file.vault_id}\n12\n{slot.mark}".encode()
    key = HKDF(hashes.SHA256(), 32, bytes.fromhex(slot.salt), info).derive(one.secret + two.secret)
    header = bound(key_file.vault_id, key_file.key_id, slot)
    opened = AESGCM(key).decrypt(bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped), header)
    assert opened == MASTER_KEY


def test_nothing_of_a_part_stands_in_the_key_file() -> None:
    key_file, texts = made()
    content = json.loads(key_file.content)["content"].lower()
    for text in texts:
        part = read_part(text)
        assert part.secret.hex() not in content
        for n in range(13):
            assert part.secret[n : n + 4].hex() not in content
        for group in text.lower().split(" "):
            assert group not in content


def test_what_a_part_is_known_by_depends_on_the_master_key() -> None:
    (part, _, _) = new_parts("0A0")
    assert part_check(part, "0" * 32, MASTER_KEY) != part_check(part, "0" * 32, bytes(32))
    assert part_check(part, "0" * 32, MASTER_KEY) != part_check(part, "1" * 32, MASTER_KEY)
    assert part_check(part, "0" * 32, MASTER_KEY) == part_check(part, "0" * 32, MASTER_KEY)
