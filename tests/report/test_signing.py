"""The seal as others see it: the key, its certificate, what poppler says, and no network."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_private_key

from hedersstod.report import offline, signing
from hedersstod.report.key_words import words_of
from tests.report import sample

needs_pdfsig = pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler is not here")


def pdfsig(data: bytes, folder: Path) -> str:
    path = folder / "fil.pdf"
    path.write_bytes(data)
    return subprocess.run(["pdfsig", path], capture_output=True, text=True, check=False).stdout


def test_the_key_is_p256_with_a_neutral_name_valid_three_years() -> None:
    key = sample.key()
    private = load_der_private_key(key.private_key, None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    assert isinstance(private.curve, ec.SECP256R1)
    certificate = x509.load_der_x509_certificate(key.certificate)
    assert certificate.public_key() == private.public_key()
    assert certificate.subject.rfc4514_string() == "CN=Handläggarens nyckel"
    assert certificate.issuer == certificate.subject
    assert certificate.not_valid_before_utc == sample.NOW
    assert certificate.not_valid_after_utc - sample.NOW == timedelta(days=3 * 365)
    certificate.verify_directly_issued_by(certificate)


def test_every_key_is_another_with_other_words() -> None:
    assert sample.key().private_key != sample.other_key().private_key
    assert sample.key().words != sample.other_key().words
    assert sample.key().words == words_of(sample.key().certificate)


def test_the_key_does_not_show_itself_when_printed() -> None:
    shown = repr(sample.key())
    assert "private_key" not in shown
    assert "certificate" not in shown


def test_sealing_only_adds_to_the_file_and_leaves_what_is_known_about_it() -> None:
    plain, sealed = sample.short_pdf(), sample.sealed()
    assert sealed.startswith(plain)
    with pikepdf.open(BytesIO(plain)) as before, pikepdf.open(BytesIO(sealed)) as after:
        assert dict(before.docinfo) == dict(after.docinfo)
        (field,) = after.Root.AcroForm.Fields
        assert str(field.T) == signing.FIELD_NAME
        assert list(field.Rect) == [0, 0, 0, 0]
        assert field.V.SubFilter == "/ETSI.CAdES.detached"
        assert str(field.V.M).startswith("D:20261123095200")
        assert "/Name" not in field.V
        assert "/Location" not in field.V
        assert after.Root.get("/Version", "/1.7") == "/1.7"


def test_a_long_report_is_sealed_too() -> None:
    assert signing.seal(sample.rendered(), sample.key(), sample.NOW).startswith(sample.rendered())


@needs_pdfsig
def test_poppler_finds_the_intact_seal_valid_over_the_whole_file(tmp_path: Path) -> None:
    said = pdfsig(sample.sealed(), tmp_path)
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "Signing Hash Algorithm: SHA-256" in said


@needs_pdfsig
def test_poppler_finds_a_changed_byte_invalid(tmp_path: Path) -> None:
    changed = bytearray(sample.sealed())
    changed[len(sample.short_pdf()) // 2] ^= 1
    assert "Signature is Valid" not in pdfsig(bytes(changed), tmp_path)


def test_no_network_library_is_loaded_by_sealing_and_verifying() -> None:
    code = """
import sys
import hedersstod.report.verification, hedersstod.report.signing
import hedersstod.report.pdf, hedersstod.report.finished, hedersstod.report.key_words
from tests.report import sample
assert hedersstod.report.verification.verify(sample.sealed(), [sample.key().words]).key_known
real = [n for n in sys.modules if n.split(".")[0] in ("requests", "urllib3", "yarl", "multidict")]
assert not real, real
assert [n for n in sys.modules if n.split(".")[0] == "aiohttp"] == ["aiohttp"]
assert getattr(sys.modules["aiohttp"], "__file__", None) is None
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_sealing_and_verifying_need_no_event_loop_and_no_socket() -> None:
    # On Windows an event loop would connect two sockets, which the network refusal forbids.
    code = """
import sys
from tests.report import sample
from hedersstod.report.verification import verify
def refuse(event, arguments):
    if event.startswith("socket."):
        raise RuntimeError(event)
sys.addaudithook(refuse)
assert verify(sample.sealed(), []).unchanged
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_work_that_would_wait_for_the_world_is_refused() -> None:
    class Waiting:
        def __await__(self):  # type: ignore[no-untyped-def]
            yield None

    async def wait() -> None:
        await Waiting()

    with pytest.raises(offline.WouldWait):
        offline.finish(wait())
