"""The verifier never calls a file unchanged unless it is, to the last byte, as it was sealed."""

from __future__ import annotations

import logging
import random
import re
import time
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from asn1crypto import cms, core
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import load_der_x509_certificate
from hypothesis import given, settings
from hypothesis import strategies as st

from hedersstod.domain.sealing import Verdict, Verification
from hedersstod.report import offline, pdf, signing
from hedersstod.report.header_mark import MARK
from hedersstod.report.report import Paragraph
from hedersstod.report.verification import verify
from tests.report import sample

# isort: split
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata

CONTENTS = re.compile(rb"/Contents <([0-9A-F]+)>")


def digits_of(data: bytes) -> tuple[int, int]:
    """Where the signature's digits begin and end."""
    found = CONTENTS.search(data)
    assert found is not None
    return found.span(1)


def with_signature(data: bytes, der: bytes) -> bytes:
    start, end = digits_of(data)
    digits = der.hex().upper().encode().ljust(end - start, b"0")
    return data[:start] + digits + data[end:]


def signature_of(data: bytes) -> cms.ContentInfo:
    start, end = digits_of(data)
    return cms.ContentInfo.load(bytes.fromhex(data[start:end].decode()))


def is_refused_as_changed(data: bytes) -> bool:
    answer = verify(data, [sample.key().words])
    assert not answer.unchanged
    assert not answer.key_known
    assert answer.key_words == ()
    assert answer.claimed_time is None
    return answer.verdict is Verdict.CHANGED and answer.sealed


def flipped(data: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(data)
    changed[place] ^= 1 << bit
    return bytes(changed)


# -- whole files -------------------------------------------------------------------------------


def test_an_untouched_file_is_unchanged_and_its_key_known_to_who_has_the_words() -> None:
    answer = verify(sample.sealed(), [("anka",) * 10, sample.key().words])
    assert answer == Verification(
        Verdict.UNCHANGED_KEY_KNOWN,
        sealed=True,
        unchanged=True,
        key_words=sample.key().words,
        key_known=True,
        claimed_time=sample.NOW,
    )


def test_an_untouched_file_from_a_key_nobody_knows_is_unchanged_but_unknown() -> None:
    data = signing.seal(sample.short_pdf(), sample.other_key(), sample.NOW)
    answer = verify(data, [sample.key().words])
    assert answer.verdict is Verdict.UNCHANGED_KEY_UNKNOWN
    assert answer.unchanged
    assert not answer.key_known
    assert answer.key_words == sample.other_key().words


def test_a_known_key_needs_all_of_its_words_in_order() -> None:
    words = sample.key().words
    for almost in (words[:-1], words[::-1], (*words[:-1], "anka"), ()):
        assert not verify(sample.sealed(), [almost]).key_known or almost == words


def test_a_seal_whose_certificate_has_expired_is_still_unchanged() -> None:
    long_ago = datetime(2010, 1, 1, tzinfo=UTC)
    key = signing.make_seal_key(long_ago)
    answer = verify(signing.seal(sample.short_pdf(), key, long_ago), [key.words])
    assert answer.verdict is Verdict.UNCHANGED_KEY_KNOWN
    assert answer.claimed_time == long_ago


def test_a_long_report_is_unchanged_when_sealed() -> None:
    data = signing.seal(sample.rendered(), sample.key(), sample.NOW)
    assert verify(data, [sample.key().words]).verdict is Verdict.UNCHANGED_KEY_KNOWN


def test_words_of_a_seal_inside_the_reports_own_text_confuse_nobody() -> None:
    title = "/ByteRange [0 1 2 3] /Contents <00> Forsegling1 ETSI.CAdES.detached %%EOF"
    data = signing.seal(pdf.render(sample.titled(title)), sample.key(), sample.NOW)
    assert verify(data, []).unchanged


# -- one bit -----------------------------------------------------------------------------------


def places(data: bytes, amount: int) -> list[int]:
    """Seeded places all over the file, and a thick layer where a reader takes its bearings."""
    chance = random.Random(20261123)
    start, end = digits_of(data)
    marked = [
        *range(12),
        *range(data.index(b"/ByteRange"), data.index(b"/ByteRange") + 60),
        *range(data.rindex(b"xref\n0 1"), data.rindex(b"xref\n0 1") + 60),
        *range(len(data) - 60, len(data)),
        *range(start - 2, start + 8),
        *range(end - 4, end + 4),
    ]
    return [
        *chance.sample(range(len(data)), amount),
        *chance.sample(range(start, start + 1700), amount // 2),
        *chance.sample(range(start + 1700, end), amount // 6),
        *marked,
    ]


def test_one_flipped_bit_anywhere_is_noticed() -> None:
    data = sample.sealed()
    chance = random.Random(1)
    for place in places(data, 300):
        bit = chance.randrange(8)
        assert is_refused_as_changed(flipped(data, place, bit)), (place, bit)


@pytest.mark.slow
def test_a_flip_in_any_digit_of_the_signature_itself_is_noticed() -> None:
    data = sample.sealed()
    start, _ = digits_of(data)
    end = start + 2 * len(signature_of(data).dump()) + 4
    chance = random.Random(2)
    for place in range(start - 1, end):
        # Bit 5 turns a capital letter into a small one.
        for bit in (chance.choice((0, 1, 2, 3, 4, 6, 7)), 5):
            assert is_refused_as_changed(flipped(data, place, bit)), (place, bit)


# -- missing and added bytes -------------------------------------------------------------------


def test_a_file_cut_short_is_never_unchanged() -> None:
    data = sample.sealed()
    mark = data.index(signing.FIELD_NAME.encode()) + len(signing.FIELD_NAME)
    for cut in sorted({*range(1, len(data), len(data) // 50), len(data) - 1}):
        answer = verify(data[:cut], [sample.key().words])
        assert not answer.unchanged
        if cut >= mark:
            assert answer.verdict is Verdict.CHANGED, cut


def test_a_paper_of_ours_cut_back_to_before_the_seal_is_incomplete() -> None:
    answer = verify(sample.short_pdf(), [sample.key().words])
    assert answer.verdict is Verdict.CHANGED
    assert answer.reasons == ("incomplete",)


def test_a_readable_pdf_of_another_program_is_not_sealed() -> None:
    paper = sample.short_pdf().replace(MARK, b"%".ljust(len(MARK)))
    answer = verify(paper, [sample.key().words])
    assert answer.verdict is Verdict.NOT_SEALED
    assert answer.reasons == ("no_seal",)


@pytest.mark.parametrize("junk", [b"\n", b" ", b"\0", b"x" * 999, b"%%EOF\n", b"<</A 1>>\n%%EOF\n"])
def test_added_bytes_are_noticed_at_either_end(junk: bytes) -> None:
    assert is_refused_as_changed(sample.sealed() + junk)
    assert is_refused_as_changed(junk + sample.sealed())


def test_bytes_after_the_end_are_told_as_such() -> None:
    assert verify(sample.sealed() + b"x", []).reasons == ("appended",)


def test_a_file_twice_over_is_changed() -> None:
    assert is_refused_as_changed(sample.sealed() * 2)


# -- changes that ordinary readers let through -------------------------------------------------


def test_a_page_changed_by_an_appended_update_is_noticed() -> None:
    writer = IncrementalPdfFileWriter(BytesIO(sample.sealed()))
    page = writer.find_page_for_modification(0)[0].get_object()
    page[generic.NameObject("/Rotate")] = generic.NumberObject(180)
    writer.update_container(page)
    out = BytesIO()
    writer.write(out)
    assert out.getvalue().startswith(sample.sealed())
    assert is_refused_as_changed(out.getvalue())
    assert verify(out.getvalue(), []).reasons == ("appended",)


def test_a_file_written_anew_by_another_program_is_changed() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(sample.sealed())) as document:
        document.save(out)
    assert is_refused_as_changed(out.getvalue())


def test_a_second_seal_makes_the_file_another_than_the_first_sealed() -> None:
    metadata = PdfSignatureMetadata(
        field_name="Annan", md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    data = sealed_by_pyhanko(sample.sealed(), metadata)
    assert is_refused_as_changed(data)
    assert verify(data, []).reasons == ("signature_count",)


def test_a_seal_in_a_field_of_another_name_is_not_taken_for_ours() -> None:
    metadata = PdfSignatureMetadata(
        field_name="Signature1", md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    data = sealed_by_pyhanko(sample.short_pdf(), metadata)
    assert verify(data, [sample.key().words]).reasons == ("foreign_seal",)
    assert is_refused_as_changed(data)


def test_a_seal_with_another_digest_than_ours_is_not_taken_for_ours() -> None:
    metadata = PdfSignatureMetadata(
        field_name=signing.FIELD_NAME, md_algorithm="sha512", subfilter=SigSeedSubFilter.PADES
    )
    data = sealed_by_pyhanko(sample.short_pdf(), metadata)
    assert is_refused_as_changed(data)


def sealed_by_pyhanko(data: bytes, metadata: PdfSignatureMetadata) -> bytes:
    """Sealed with our key, but as some other program would."""
    from asn1crypto import keys, x509
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    signer = signing._Signer(
        signing_cert=x509.Certificate.load(sample.key().certificate),
        signing_key=keys.PrivateKeyInfo.load(sample.key().private_key),
        cert_registry=SimpleCertificateStore(),
    )
    sealer = signing._Sealer(metadata, signer, sample.NOW)
    writer = IncrementalPdfFileWriter(BytesIO(data))
    return bytes(offline.finish(sealer.async_sign_pdf(writer, bytes_reserved=6144)).getvalue())


# -- other ways to write the same signature ----------------------------------------------------


def test_the_same_signature_in_small_letters_is_noticed() -> None:
    data = sample.sealed()
    start, end = digits_of(data)
    changed = data[:start] + data[start:end].lower() + data[end:]
    assert verify(changed, []).reasons == ("encoding",)


def test_the_other_signature_that_holds_for_the_same_bytes_is_noticed() -> None:
    # For every (r, s) of this kind of signature (r, n - s) holds as well; only one is ours.
    data = sample.sealed()
    content = signature_of(data)
    (info,) = content["content"]["signer_infos"]
    r, s = decode_dss_signature(info["signature"].native)
    other = encode_dss_signature(r, ec.SECP256R1.group_order - s)
    load_der_x509_certificate(sample.key().certificate).public_key().verify(
        other, info["signed_attrs"].untag().dump(), ec.ECDSA(SHA256())
    )
    info["signature"] = other
    answer = verify(with_signature(data, content.dump(force=True)), [])
    assert (answer.verdict, answer.reasons) == (Verdict.CHANGED, ("encoding",))


def test_every_seal_is_of_the_one_kind_that_is_ours() -> None:
    for _ in range(12):  # chance would give the other kind every second time
        content = signature_of(signing.seal(sample.short_pdf(), sample.key(), sample.NOW))
        (info,) = content["content"]["signer_infos"]
        assert decode_dss_signature(info["signature"].native)[1] <= signing.LARGEST_S


def test_something_hidden_in_the_padding_is_noticed() -> None:
    data = sample.sealed()
    _, end = digits_of(data)
    for hidden in (b"01", b"FF", b"10"):
        changed = data[: end - 2] + hidden + data[end:]
        assert verify(changed, []).reasons == ("encoding",)


def test_blanks_among_the_digits_are_noticed() -> None:
    data = sample.sealed()
    _, end = digits_of(data)
    assert is_refused_as_changed(data[: end - 2] + b"  " + data[end:])


def test_something_added_outside_what_is_signed_is_noticed() -> None:
    found = signature_of(sample.sealed())
    found["content"]["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes(
        [cms.CMSAttribute({"type": "1.2.3.4", "values": [core.UTF8String("gömt")]})]
    )
    changed = with_signature(sample.sealed(), found.dump(force=True))
    assert verify(changed, []).reasons == ("encoding",)


def test_a_further_certificate_is_noticed() -> None:
    from asn1crypto import x509

    found = signature_of(sample.sealed())
    other = x509.Certificate.load(sample.other_key().certificate)
    found["content"]["certificates"].append(cms.CertificateChoices("certificate", other))
    assert is_refused_as_changed(with_signature(sample.sealed(), found.dump(force=True)))


def test_another_certificate_for_the_same_signature_is_noticed() -> None:
    from asn1crypto import x509

    found = signature_of(sample.sealed())
    other = x509.Certificate.load(sample.other_key().certificate)
    found["content"]["certificates"] = [cms.CertificateChoices("certificate", other)]
    sid = found["content"]["signer_infos"][0]["sid"].chosen
    sid["serial_number"] = other.serial_number
    assert is_refused_as_changed(with_signature(sample.sealed(), found.dump(force=True)))


def test_a_seal_moved_to_another_report_is_noticed() -> None:
    other = signing.seal(
        pdf.render(sample.report(Paragraph("En annan bedömning."))), sample.key(), sample.NOW
    )
    moved = with_signature(other, signature_of(sample.sealed()).dump())
    assert verify(moved, [sample.key().words]).reasons == ("digest",)


def test_a_longer_form_of_a_length_is_noticed() -> None:
    der = signature_of(sample.sealed()).dump()
    assert der[:2] == b"\x30\x82"
    longer = b"\x30\x83\x00" + der[2:]
    assert is_refused_as_changed(with_signature(sample.sealed(), longer))


# -- what is no sealed PDF at all --------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param("Hej, det här är text.\n".encode(), id="text"),
        pytest.param(bytes(10_000_000), id="zeros"),
        pytest.param(b"PK\x03\x04" + bytes(500), id="zip"),
        pytest.param(b"%PDF-1.7\n" + bytes(3_000_000), id="a header and zeros"),
        pytest.param(b"%PDF-1.7\n%%EOF\n", id="a header and an end"),
    ],
)
def test_what_is_no_sealed_pdf_is_told_apart_quickly(data: bytes) -> None:
    start = time.monotonic()
    answer = verify(data, [sample.key().words])
    assert answer.verdict is Verdict.NOT_SEALED
    assert not answer.sealed
    assert answer.reasons
    assert time.monotonic() - start < 3


def test_a_sealed_file_that_lost_its_beginning_is_changed_rather_than_unsealed() -> None:
    assert is_refused_as_changed(sample.sealed()[5000:])
    assert is_refused_as_changed(b"XXXXX" + sample.sealed()[5:])


@settings(max_examples=150)
@given(st.data())
def test_no_mangled_file_raises_or_passes(data: st.DataObject) -> None:
    whole = sample.sealed()
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start, min(len(whole), start + 400)))
    replacement = data.draw(st.binary(max_size=60) | st.just(whole[end:start:-1][:60]))
    mangled = whole[:start] + replacement + whole[end:]
    assert mangled == whole or not verify(mangled, [sample.key().words]).unchanged


def test_the_name_in_the_certificate_is_never_part_of_the_answer() -> None:
    assert "nyckel" not in repr(verify(sample.sealed(), [])).replace("key", "")


def test_nothing_is_logged_or_printed_about_a_damaged_file(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        for place in range(0, len(sample.sealed()), 701):
            verify(flipped(sample.sealed(), place, 0), [])
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")
