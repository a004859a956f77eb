"""Answers whether a sealed file is unchanged and which key sealed it; stricter than PDF readers.

A file is "unchanged" only if it is, to the last byte, as `signing.seal` wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from asn1crypto import cms
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from hedersstod.domain.sealing import ChangeReason, KeyChange, Verdict, Verification
from hedersstod.report import offline
from hedersstod.report.header_mark import MARK, WITHIN
from hedersstod.report.key_words import WORD_COUNT, parse_words, word_list, words_of
from hedersstod.report.signing import CHANGE_ENTRY, CHANGE_FORMAT, FIELD_NAME, LARGEST_S

# isort: split
# Not before `offline`, which stands in for the network library that pyHanko asks for.
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import SignatureCoverageLevel, async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko_certvalidator import ValidationContext

_HEADER_WITHIN = 1024
_MARKERS = (b"/ByteRange", b"ETSI.CAdES.detached", b"adbe.pkcs7", FIELD_NAME.encode())
# The signature as we write it: capital hexadecimal digits, then nothing but padding.
_HEX = re.compile(rb"<((?:[0-9A-F]{2})+)>")


@dataclass(frozen=True, slots=True)
class _Seal:
    """What a whole seal says: which key, when by the sealing computer's clock, and whether that
    lies within the key's own time; and whether the file tells of another key, and which.
    """

    key_words: tuple[str, ...]
    claimed_time: datetime | None
    time_fits: bool
    is_notice: bool
    change: KeyChange | None


class _Refused(Exception):
    """The file is not as it was sealed; `reason` is one of the codes of `Verification`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def verify(data: bytes, known: Iterable[tuple[str, ...]]) -> Verification:
    """The separate truths about a file; `known` holds the key words the reader recognises.

    Never raises: a file that cannot be judged is not sealed, or, where it carries traces of a
    seal, changed. The name in the certificate is never returned, for nobody has checked it.
    """
    marked = MARK[:24] in data[:WITHIN] or any(marker in data for marker in _MARKERS)
    if not marked and b"%PDF-" not in data[:_HEADER_WITHIN]:
        return Verification(Verdict.NOT_SEALED, sealed=False, unchanged=False, reasons=("not_pdf",))
    try:
        seal = _examine(data)
    except _Refused as refusal:
        return _changed(refusal.reason)
    except Exception:  # noqa: BLE001
        # The one broad net of the program, on purpose: a damaged file makes the PDF, ASN.1 and
        # zlib readers raise almost anything, and whatever cannot be examined is not unchanged.
        return _changed("unreadable") if marked else _not_sealed("unreadable")
    if seal is None:
        return _changed("incomplete") if marked else _not_sealed("no_seal")
    is_known = seal.key_words in set(known)
    return Verification(
        Verdict.UNCHANGED_KEY_KNOWN if is_known else Verdict.UNCHANGED_KEY_UNKNOWN,
        sealed=True,
        unchanged=True,
        key_words=seal.key_words,
        key_known=is_known,
        claimed_time=seal.claimed_time,
        time_fits=seal.time_fits,
        is_notice=seal.is_notice,
        # What somebody unknown says of other keys is not repeated.
        change=seal.change if is_known else None,
    )


def _changed(reason: str) -> Verification:
    return Verification(Verdict.CHANGED, sealed=True, unchanged=False, reasons=(reason,))


def _not_sealed(reason: str) -> Verification:
    return Verification(Verdict.NOT_SEALED, sealed=False, unchanged=False, reasons=(reason,))


def _examine(data: bytes) -> _Seal | None:
    """The seal of an unchanged file, None for a readable file without any.

    Raises _Refused, or anything at all for a file that cannot be read.
    """
    reader = PdfFileReader(BytesIO(data), strict=True)
    signatures = reader.embedded_signatures
    if not signatures:
        return None
    if len(signatures) != 1:
        raise _Refused("signature_count")
    signature = signatures[0]
    if signature.field_name != FIELD_NAME:
        raise _Refused("foreign_seal")
    _demand_whole_file(data, signature)
    _demand_our_encoding(data, signature)
    _demand_intact(signature)
    certificate = signature.signer_cert
    claimed = signature.self_reported_timestamp
    within = claimed is None or (
        certificate.not_valid_before <= claimed < certificate.not_valid_after
    )
    words = words_of(certificate.dump())
    told = CHANGE_ENTRY in reader.root
    return _Seal(words, claimed, within, told, _change(reader) if told else None)


def _change(reader: PdfFileReader) -> KeyChange | None:
    """What a notice says of the key that comes after; None if written by a newer program.

    Read from under the seal, where only the holder of the key can have put it, never from the
    words of a page, where a caseworker may have pasted anything.
    """
    entry = reader.root[CHANGE_ENTRY]
    if int(entry["/Format"]) != CHANGE_FORMAT:
        return None
    words = parse_words(str(entry["/NewWords"]))
    if words and (len(words) != WORD_COUNT or not set(words) <= set(word_list())):
        raise _Refused("unreadable")
    changed_at = datetime.fromisoformat(str(entry["/ChangedAt"]))
    if changed_at.utcoffset() is None:
        raise _Refused("unreadable")
    return KeyChange(ChangeReason(str(entry["/Reason"])), changed_at, words)


def _demand_whole_file(data: bytes, signature: EmbeddedPdfSignature) -> None:
    """Everything but the signature's own digits is under the seal, up to the very last byte."""
    numbers = [int(number) for number in signature.byte_range]
    if len(numbers) != 4 or numbers[0] != 0 or not 0 < numbers[1] < numbers[2]:
        raise _Refused("coverage")
    if numbers[2] + numbers[3] < len(data):
        raise _Refused("appended")
    if numbers[2] + numbers[3] != len(data) or not data.startswith(b"%PDF-"):
        raise _Refused("coverage")
    if not data.endswith(b"%%EOF\n"):
        raise _Refused("coverage")


def _demand_our_encoding(data: bytes, signature: EmbeddedPdfSignature) -> None:
    """The part no digest covers may not vary: capital digits, zero padding, canonical DER.

    Without this, flips in the padding, or in how the structure is written, would go unseen.
    """
    _, start, end, _ = signature.byte_range
    digits = _HEX.fullmatch(data, int(start), int(end))
    if digits is None:
        raise _Refused("encoding")
    content = bytes.fromhex(digits[1].decode("ascii"))
    if content != signature.pkcs7_content:
        raise _Refused("encoding")
    # strict=False stops at the end of the structure; what follows must be padding.
    der = cms.ContentInfo.load(content).dump()
    if content[len(der) :].strip(b"\0"):
        raise _Refused("encoding")
    if _as_we_write(cms.ContentInfo.load(der, strict=True)) != der:
        raise _Refused("encoding")
    _r, s = decode_dss_signature(signature.signer_info["signature"].native)
    if s > LARGEST_S:
        raise _Refused("encoding")


def _as_we_write(found: cms.ContentInfo) -> bytes:
    """The structure built anew around its certificate, signed attributes and signature value.

    Everything else in it is fixed, so a difference means that somebody wrote something else. The
    three parts are each under a digest or are one, so their insides need no comparison here.
    """
    signed = found["content"]
    (choice,) = signed["certificates"]
    (info,) = signed["signer_infos"]
    certificate = choice.chosen
    sha256 = cms.DigestAlgorithm({"algorithm": "sha256"})
    issued = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    signer_info = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier({"issuer_and_serial_number": issued}),
            "digest_algorithm": sha256,
            "signature_algorithm": {"algorithm": "sha256_ecdsa"},
            "signed_attrs": cms.CMSAttributes(contents=info["signed_attrs"].contents),
            "signature": info["signature"].native,
        }
    )
    signed_again = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": cms.DigestAlgorithms((sha256,)),
            "encap_content_info": {"content_type": "data"},
            "certificates": [choice],
            "signer_infos": [signer_info],
        }
    )
    again = cms.ContentInfo({"content_type": "signed_data", "content": signed_again})
    der: bytes = again.dump()
    return der


def _demand_intact(signature: EmbeddedPdfSignature) -> None:
    """The digest and the signature hold, made with the one kind of key we make."""
    public_key = signature.signer_cert.public_key
    if public_key.algorithm != "ec" or public_key.curve != ("named", "secp256r1"):
        raise _Refused("foreign_seal")
    # No roots: pyHanko would otherwise ask the computer whom it trusts, and nobody vouches for
    # our keys. Whether the key is known is for the reader to say, by its words.
    nobody = ValidationContext(trust_roots=[], allow_fetching=False)
    status = offline.finish(
        async_validate_pdf_signature(signature, signer_validation_context=nobody, skip_diff=True)
    )
    if not (status.intact and status.valid):
        raise _Refused("digest")
    if status.coverage is not SignatureCoverageLevel.ENTIRE_FILE:
        raise _Refused("coverage")
