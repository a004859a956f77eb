"""The sealing key's life: it ends, is renewed by hand, and every earlier one is still known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.casework.office import Office
from hedersstod.casework.reports import check_job
from hedersstod.domain.errors import ReportNotWritable, SealKeyExpired
from hedersstod.domain.sealing import (
    KEY_LIFE,
    SOON,
    ChangeReason,
    KeyState,
    KnownAs,
    SealKey,
    Verdict,
)
from hedersstod.vault.codec import decode, encode
from tests.casework.desk import Place, bring_key, sealed, signed
from tests.casework.test_access_log import ALL, access_log
from tests.helpers.cases import NOON
from tests.report.test_key_notice import forms_of, found_in

KEY = SealKey(b"", b"", ("anka",) * 10, NOON)
MOMENTS = st.timedeltas(timedelta(days=-4000), timedelta(days=4000))


def renew(place: Place, reason: ChangeReason = ChangeReason.TIME) -> SealKey:
    keys = place.office.desk.keys
    made = keys.make_job(reason)()
    keys.take_into_use(made)
    return made


def events(place: Place) -> list[str]:
    return [entry.event for entry in place.vault.journal()]


# -- its time ----------------------------------------------------------------------------------


@given(MOMENTS)
def test_a_key_has_one_state_at_each_moment(after: timedelta) -> None:
    wanted = (
        KeyState.CLOCK_BACK
        if after < timedelta(0)
        else KeyState.EXPIRED
        if after >= KEY_LIFE
        else KeyState.EXPIRES_SOON
        if after >= KEY_LIFE - SOON
        else KeyState.IN_USE
    )
    assert KEY.state(NOON + after) is wanted


@given(MOMENTS, MOMENTS)
def test_time_that_passes_never_makes_a_key_younger(one: timedelta, other: timedelta) -> None:
    order = (KeyState.CLOCK_BACK, KeyState.IN_USE, KeyState.EXPIRES_SOON, KeyState.EXPIRED)
    earlier, later = sorted((NOON + one, NOON + other))
    assert order.index(KEY.state(earlier)) <= order.index(KEY.state(later))


def test_there_is_no_key_until_one_is_made_and_the_first_takes_nobodys_place(place: Place) -> None:
    keys = place.office.desk.keys
    assert keys.state() is KeyState.NONE
    made = renew(place, ChangeReason.EXPOSED)
    assert made.reason is None
    assert keys.state() is KeyState.IN_USE
    assert keys.earlier() == ()


def test_nothing_is_sealed_when_its_time_is_out_and_it_is_not_renewed_behind_her_back(
    place: Place,
) -> None:
    case_file, revision = signed(place)
    bring_key(place)
    desk, words = place.office.desk, place.office.desk.own_key_words()
    draft = desk.draft(case_file, revision, "supervisor")
    while draft.unsettled:
        draft.remove(draft.unsettled[0], "[borttaget]")
    place.wait(days=KEY_LIFE.days)
    before = events(place)
    with pytest.raises(SealKeyExpired):
        desk.key_job()()
    with pytest.raises(SealKeyExpired):
        desk.draft(case_file, revision, "supervisor")
    with pytest.raises(SealKeyExpired):
        desk.release_job(draft)
    assert events(place) == before
    assert desk.own_key_words() == words
    assert len(place.vault.seal_keys()) == 1


def test_the_last_second_of_a_key_still_seals(place: Place) -> None:
    case_file, revision = signed(place)
    bring_key(place)
    place.time = place.vault.seal_keys()[0].valid_until - timedelta(seconds=1)
    _document, made = sealed(place, case_file, revision)
    assert made.verification.time_fits


def test_after_a_renewal_sealing_goes_on_with_the_new_key(place: Place) -> None:
    case_file, revision = signed(place)
    bring_key(place)
    place.wait(days=KEY_LIFE.days)
    new = renew(place)
    _document, made = sealed(place, case_file, revision)
    assert made.verification.key_words == new.words


def test_a_clock_set_back_is_told_and_a_renewal_still_follows_in_order(place: Place) -> None:
    bring_key(place)
    old = place.office.desk.own_key_words()
    place.wait(days=-3650)
    assert place.office.desk.keys.state() is KeyState.CLOCK_BACK
    new = renew(place, ChangeReason.OTHER)
    assert place.office.desk.own_key_words() == new.words
    assert place.office.desk.keys.state() is KeyState.IN_USE
    assert [each.words for each in place.office.desk.keys.earlier()] == [old]


def test_a_draft_that_names_the_old_key_is_not_sealed_with_the_new(place: Place) -> None:
    case_file, revision = signed(place)
    bring_key(place)
    draft = place.office.desk.draft(case_file, revision, "supervisor")
    while draft.unsettled:
        draft.remove(draft.unsettled[0], "[borttaget]")
    renew(place)
    with pytest.raises(LookupError):
        place.office.desk.release_job(draft)


# -- earlier keys ------------------------------------------------------------------------------


def test_a_report_sealed_with_an_earlier_key_is_known_as_such(place: Place, tmp_path: Path) -> None:
    case_file, revision = signed(place)
    document, made = sealed(place, case_file, revision)
    out = tmp_path / "rapport.pdf"
    out.write_bytes(made.pdf)
    first = place.office.desk.check_job(out, "")()
    assert (first.known_as, first.used_until) == (KnownAs.OWN, None)
    for _ in range(2):
        place.wait(days=100)
        renew(place, ChangeReason.OTHER)
    later = place.reopen().desk.check_job(out, "")()
    assert later.verdict is Verdict.UNCHANGED_KEY_KNOWN
    assert later.known_as is KnownAs.OWN_EARLIER
    assert later.used_until == place.vault.seal_keys()[1].made_at
    # Each paper goes on telling of the key that it was sealed with.
    assert place.office.desk.keys.words_of(document.id) == made.verification.key_words


def test_typed_words_are_told_from_ones_own(place: Place, tmp_path: Path) -> None:
    case_file, revision = signed(place)
    _document, made = sealed(place, case_file, revision)
    out = tmp_path / "rapport.pdf"
    out.write_bytes(made.pdf)
    typed = " ".join(made.verification.key_words)
    assert check_job(out, typed, [])().known_as is KnownAs.TYPED
    assert check_job(out, "", [])().known_as is KnownAs.NOT_KNOWN
    assert place.office.desk.check_job(out, typed)().known_as is KnownAs.OWN


def test_a_new_vault_knows_nothing_of_the_old_ones_key_and_nothing_vouches_for_its_own(
    place: Place, tmp_path: Path
) -> None:
    case_file, revision = signed(place)
    _document, made = sealed(place, case_file, revision)
    out = tmp_path / "rapport.pdf"
    out.write_bytes(made.pdf)
    other = Place(tmp_path / "new home")
    assert other.office.desk.keys.state() is KeyState.NONE
    renew(other, ChangeReason.VAULT)
    assert other.office.desk.keys.earlier() == ()
    told = other.office.desk.check_job(out, "")()
    assert told.verdict is Verdict.UNCHANGED_KEY_UNKNOWN
    other.office.close()


@pytest.mark.parametrize(
    ("event", "told"),
    [("vault_restored", "restored_since"), ("keys_changed", "vault_changed_since")],
)
def test_a_restored_or_rewritten_vault_is_told_of_until_a_key_is_made(
    place: Place, event: str, told: str
) -> None:
    bring_key(place)
    keys = place.office.desk.keys
    assert getattr(keys, told)() is None
    place.wait(days=-5)  # the order of the journal counts, not the clock
    place.vault.record(event, "", now=place.time)
    assert getattr(keys, told)() == place.time
    renew(place, ChangeReason.VAULT)
    assert getattr(keys, told)() is None


def test_a_key_kept_before_reasons_were_written_down_can_still_be_read() -> None:
    kept = encode(replace(KEY, private_key=b"1", certificate=b"2"))
    before = kept.replace('"reason":null,', "")
    assert before != kept
    assert decode(SealKey, before) == replace(KEY, private_key=b"1", certificate=b"2")


# -- the notice --------------------------------------------------------------------------------


def changed_once(place: Place, reason: ChangeReason = ChangeReason.TIME) -> Office:
    bring_key(place)
    place.wait(days=KEY_LIFE.days + 10)
    renew(place, reason)
    return place.office


def test_the_notice_leaves_after_it_stands_in_the_journal_and_tells_the_new_words(
    place: Place, tmp_path: Path
) -> None:
    keys = changed_once(place).desk.keys
    old, new = place.vault.seal_keys()
    out = tmp_path / keys.notice_name(1)
    job = keys.notice_job(1, out)
    assert events(place)[-2:] == ["seal_key_made", "seal_key_notice_made"]
    assert not out.exists()
    job()
    told = check_job(out, " ".join(old.words), [])()
    assert told.change is not None
    assert told.change.new_words == new.words
    # The old key's time is out; that it still seals this one paper is no reason for doubt.
    assert told.is_notice
    assert not told.time_fits


def test_a_notice_that_cannot_be_written_leaves_what_stood_there_and_says_so_in_the_journal(
    place: Place, tmp_path: Path
) -> None:
    keys = changed_once(place).desk.keys
    with pytest.raises(ReportNotWritable):
        keys.notice_job(1, tmp_path / "no such folder" / "byte.pdf")()
    place.office.desk.write_outcomes()
    assert events(place)[-2:] == ["seal_key_notice_made", "report_not_taken_out"]


def test_the_name_of_the_file_says_when_and_nothing_else(place: Place) -> None:
    keys = changed_once(place).desk.keys
    assert keys.notice_name(1) == f"nyckelbyte-{place.time.astimezone():%Y-%m-%d}.pdf"


def test_nothing_that_leaves_the_vault_holds_a_private_key(place: Place, tmp_path: Path) -> None:
    case_file, revision = signed(place)
    papers = [
        sealed(place, case_file, revision, reader)[1].pdf
        for reader in ("supervisor", "record", "guardian")
    ]
    for reason in (ChangeReason.OTHER, ChangeReason.EXPOSED):
        renew(place, reason)
    papers.append(sealed(place, case_file, revision)[1].pdf)
    for change in (1, 2):
        out = tmp_path / f"{change}.pdf"
        place.office.desk.keys.notice_job(change, out)()
        papers.append(out.read_bytes())
    papers.append(access_log(place).extract_job(ALL)().pdf)
    keys = place.vault.seal_keys()
    assert len(keys) == 3
    assert all(len(forms_of(key)) > 10 for key in keys)
    for paper in papers:
        assert [found_in(paper, key) for key in keys] == [set(), set(), set()]
