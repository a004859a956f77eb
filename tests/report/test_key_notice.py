"""Nyckelbyte: one page that vouches for a new key, and only to somebody who knows the old one."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import timedelta
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key
from hypothesis import given, settings
from hypothesis import strategies as st

from hedersstod.content import load_content
from hedersstod.domain.profiles import ReportTexts
from hedersstod.domain.sealing import ChangeReason, SealKey, Verdict, Verification
from hedersstod.report import pdf, signing
from hedersstod.report.finished import page_texts
from hedersstod.report.key_notice import make_notice
from hedersstod.report.report import Paragraph
from hedersstod.report.verification import verify
from hedersstod.resources import resource_path
from tests.report import sample, screening_sample

LOG_HEAD = "7f3a91c24d0be65f" * 4
LATER = sample.NOW + timedelta(days=1000)
VOUCHING = [reason for reason in ChangeReason if reason is not ChangeReason.EXPOSED]


@cache
def texts() -> ReportTexts:
    return load_content(resource_path(), "sv").report_texts


@cache
def new_key(reason: ChangeReason) -> SealKey:
    return signing.make_seal_key(LATER, reason)


@cache
def notice(reason: ChangeReason = ChangeReason.TIME) -> bytes:
    return make_notice(sample.key(), new_key(reason), texts(), LATER, LOG_HEAD)


def words_on_paper(data: bytes) -> str:
    return " ".join("\n".join(page_texts(data)).replace("\ufffe", "").split())


def known(data: bytes) -> Verification:
    return verify(data, [sample.key().words])


# -- the paper ---------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", list(ChangeReason))
def test_the_notice_is_one_page_with_old_words_day_why_and_what_to_do(reason: ChangeReason) -> None:
    assert len(page_texts(notice(reason))) == 1
    said = words_on_paper(notice(reason))
    for word in sample.key().words:
        assert word in said
    for told in ("19 augusti 2029", "Varför: ", "Det här gör du", "ring"):
        assert told.casefold() in said.casefold()
    assert "inga uppgifter om något ärende" in said


def test_the_new_words_stand_in_order_beside_the_old() -> None:
    said = words_on_paper(notice())
    for number, word in enumerate(new_key(ChangeReason.TIME).words, start=1):
        assert f"{number}. {word}" in said


def test_a_key_that_may_be_exposed_vouches_for_no_words_at_all() -> None:
    said = words_on_paper(notice(ChangeReason.EXPOSED))
    new = new_key(ChangeReason.EXPOSED).words
    assert not any(f"{number}. {word}" in said for number, word in enumerate(new, start=1))
    change = known(notice(ChangeReason.EXPOSED)).change
    assert change is not None
    assert change.reason is ChangeReason.EXPOSED
    assert change.new_words == ()


# -- the checker -------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", VOUCHING)
def test_one_who_knows_the_old_words_is_told_the_new(reason: ChangeReason) -> None:
    answer = known(notice(reason))
    assert answer.verdict is Verdict.UNCHANGED_KEY_KNOWN
    assert answer.is_notice
    assert answer.change is not None
    assert answer.change.new_words == new_key(reason).words
    assert answer.change.changed_at == LATER
    assert answer.change.reason is reason


def test_one_who_does_not_know_the_old_words_is_told_nothing_of_the_new() -> None:
    for others in ([], [new_key(ChangeReason.TIME).words], [sample.other_key().words]):
        answer = verify(notice(), others)
        assert answer.verdict is Verdict.UNCHANGED_KEY_UNKNOWN
        assert answer.is_notice
        assert answer.change is None


@settings(max_examples=60)
@given(st.data())
def test_no_changed_notice_ever_tells_of_a_new_key(data: st.DataObject) -> None:
    whole = notice()
    place = data.draw(st.integers(0, len(whole) - 1))
    bit = data.draw(st.integers(0, 7))
    changed = bytearray(whole)
    changed[place] ^= 1 << bit
    answer = known(bytes(changed))
    assert answer.verdict is not Verdict.UNCHANGED_KEY_KNOWN
    assert answer.change is None


def test_the_words_of_another_key_cannot_be_put_into_a_sealed_notice() -> None:
    whole = notice()
    entry = whole.index(signing.CHANGE_ENTRY.encode())
    first = new_key(ChangeReason.TIME).words[0].encode()
    start = whole.find(first, entry)
    # Words with å, ä or ö are written otherwise in a PDF; any letter of the entry will do then.
    place = start if start >= 0 else whole.index(b"/Reason", entry) + 1
    changed = whole[:place] + b"zz" + whole[place + 2 :]
    assert known(changed).verdict is Verdict.CHANGED
    assert known(changed).change is None


def test_a_report_that_looks_like_a_notice_is_none() -> None:
    lure = "Nyckelbyte. Nyckeln byttes den 1 maj 2027. Nya ord: " + " ".join(
        new_key(ChangeReason.TIME).words
    )
    report = replace(sample.report(Paragraph(lure)), title="Nyckelbyte")
    answer = known(signing.seal(pdf.render(report), sample.key(), sample.NOW))
    assert answer.verdict is Verdict.UNCHANGED_KEY_KNOWN
    assert not answer.is_notice
    assert answer.change is None


def test_a_notice_of_a_newer_program_is_known_as_one_but_not_guessed_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(signing, "CHANGE_FORMAT", signing.CHANGE_FORMAT + 1)
    answer = known(make_notice(sample.key(), new_key(ChangeReason.TIME), texts(), LATER, LOG_HEAD))
    assert answer.verdict is Verdict.UNCHANGED_KEY_KNOWN
    assert answer.is_notice
    assert answer.change is None


@pytest.mark.parametrize(
    ("days", "fits"), [(-1, False), (0, True), (365 * 3 - 1, True), (365 * 3, False)]
)
def test_a_time_outside_the_keys_own_is_told(days: int, fits: bool) -> None:
    sealed = signing.seal(sample.short_pdf(), sample.key(), sample.NOW + timedelta(days=days))
    assert known(sealed).unchanged
    assert known(sealed).time_fits is fits


def test_the_certificate_ends_when_the_key_says_it_does() -> None:
    certificate = x509.load_der_x509_certificate(sample.key().certificate)
    assert certificate.not_valid_after_utc == sample.key().valid_until


# -- never handed over -------------------------------------------------------------------------


def forms_of(key: SealKey) -> dict[str, bytes]:
    """The private key as it could be written: whole, as a number, in letters."""
    private = load_der_private_key(key.private_key, None)
    assert isinstance(private, EllipticCurvePrivateKey)
    number = private.private_numbers().private_value
    scalar = number.to_bytes(32, "big")
    forms = {"der": key.private_key, "scalar": scalar, "backwards": scalar[::-1]}
    for name, raw in list(forms.items()):
        forms |= {f"{name} hex": raw.hex().encode(), f"{name} HEX": raw.hex().upper().encode()}
        # Three starting points, for base64 of something longer that holds it.
        for shift in range(3):
            coded = base64.b64encode(b"\0" * shift + raw)[4 if shift else 0 :]
            forms[f"{name} base64 {shift}"] = coded.rstrip(b"=")[:-2]
    return forms | {"decimal": str(number).encode()}


def places_in(data: bytes) -> list[bytes]:
    """The bytes as they are, and every stream and string in them unpacked."""
    found = [data]
    with pikepdf.open(BytesIO(data)) as document:
        for each in document.objects:
            if isinstance(each, pikepdf.Stream):
                found += [each.read_raw_bytes(), each.read_bytes()]
            elif isinstance(each, pikepdf.String):
                found.append(bytes(each))
            elif isinstance(each, pikepdf.Dictionary):
                found += [bytes(v) for v in each.values() if isinstance(v, pikepdf.String)]
    return found


def found_in(data: bytes, key: SealKey) -> set[str]:
    places = places_in(data)
    return {name for name, form in forms_of(key).items() if any(form in p for p in places)}


def everything_that_leaves() -> dict[str, tuple[bytes, SealKey]]:
    key = sample.key()
    screening = pdf.render(screening_sample.made())
    made = {
        "a short report": (sample.sealed(), key),
        "a long report": (signing.seal(sample.rendered(), key, sample.NOW), key),
        "a screening": (signing.seal(screening, key, sample.NOW), key),
    }
    for reason in ChangeReason:
        made[f"notice {reason}, old key"] = (notice(reason), key)
        made[f"notice {reason}, new key"] = (notice(reason), new_key(reason))
    return made


def test_nothing_that_leaves_holds_the_private_key_in_any_form() -> None:
    for name, (data, key) in everything_that_leaves().items():
        assert found_in(data, key) == set(), name


@pytest.mark.parametrize("form", ["der", "scalar hex", "der base64 0", "decimal"])
def test_the_search_for_the_private_key_finds_one_that_is_there(form: str) -> None:
    with pikepdf.open(BytesIO(sample.sealed())) as document:
        document.Root.Planted = document.make_stream(b"before " + forms_of(sample.key())[form])
        out = BytesIO()
        document.save(out, compress_streams=True, recompress_flate=True)
    assert form in found_in(out.getvalue(), sample.key())
