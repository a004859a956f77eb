"""Makes the sealing key and seals finished PDF bytes (PAdES B-B, ECDSA P-256, no network).

The seal shows that the bytes are unchanged and which key was used. It is not an e-signature.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from asn1crypto import cms, keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from hedersstod.domain.sealing import KEY_LIFE, ChangeReason, KeyChange, SealKey
from hedersstod.report import offline
from hedersstod.report.key_words import words_of

# isort: split
# Not before `offline`, which stands in for the network library that pyHanko asks for.
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.general import simple_cms_attribute
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore

FIELD_NAME = "Forsegling1"
# Where a notice of a new key says so to our checker: in the catalogue, under the seal. Nothing
# that anybody types can end up there; "XX" is what the standard gives private names.
CHANGE_ENTRY = "/XXKeyChange"
CHANGE_FORMAT = 1
# Hexadecimal digits kept free for the signature; one of ours takes about 1,900.
_ROOM = 6144

# Of the two signatures (r, s) and (r, n - s), which both hold, only the one with the smaller s is
# ours: else anybody could write a sealed file in a second way.
LARGEST_S = ec.SECP256R1.group_order // 2


def make_seal_key(now: datetime, reason: ChangeReason | None = None) -> SealKey:
    """A new sealing key with a certificate of its own, valid three years from `now` (aware).

    The name in it says nothing about who or where; nobody vouches for it, so nobody shows it.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Handläggarens nyckel")])
    start = now.astimezone(UTC).replace(microsecond=0)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + KEY_LIFE)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(), critical=True)
        .sign(key, hashes.SHA256())
    ).public_bytes(Encoding.DER)
    return SealKey(
        private_key=key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        certificate=certificate,
        words=words_of(certificate),
        made_at=start,
        reason=reason,
    )


def seal(pdf: bytes, key: SealKey, now: datetime, change: KeyChange | None = None) -> bytes:
    """The PDF with one invisible seal over every byte of it; `now` (aware) is only our claim.

    With `change` it says to a checker too that another key takes the place of this one.
    """
    signer = _Signer(
        signing_cert=asn1_x509.Certificate.load(key.certificate),
        signing_key=keys.PrivateKeyInfo.load(key.private_key),
        cert_registry=SimpleCertificateStore(),
    )
    metadata = PdfSignatureMetadata(
        field_name=FIELD_NAME, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    sealer = _Sealer(metadata, signer, now)
    writer = _Writer(BytesIO(pdf))
    if change is not None:
        writer.root[generic.NameObject(CHANGE_ENTRY)] = _entry(change)
        writer.update_root()  # type: ignore[no-untyped-call]
    sealed = offline.finish(sealer.async_sign_pdf(writer, bytes_reserved=_ROOM))
    return bytes(sealed.getvalue())


def _entry(change: KeyChange) -> generic.DictionaryObject:
    said = {
        "/Format": generic.NumberObject(CHANGE_FORMAT),
        "/Reason": generic.TextStringObject(change.reason.value),
        "/ChangedAt": generic.TextStringObject(change.changed_at.astimezone(UTC).isoformat()),
        "/NewWords": generic.TextStringObject(" ".join(change.new_words)),
    }
    return generic.DictionaryObject({generic.NameObject(k): v for k, v in said.items()})


def _key_usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        # "Content commitment": readers of PDF expect it of a key that signs documents.
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


class _Writer(IncrementalPdfFileWriter):
    """Leaves the document information as it is: the time stands in the seal, as `now`."""

    def _update_meta(self) -> None:
        pass


class _Signer(SimpleSigner):
    """Gives the attributes one after another, where pyHanko would ask for an event loop."""

    def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
        signature = super().sign_raw(data, digest_algorithm)
        r, s = decode_dss_signature(signature)
        return encode_dss_signature(r, min(s, ec.SECP256R1.group_order - s))

    async def signed_attrs(
        self,
        data_digest: bytes,
        digest_algorithm: str,
        attr_settings: Any = None,
        content_type: str = "data",
        use_pades: bool = False,
        timestamper: Any = None,
        dry_run: bool = False,
        is_pdf_sig: bool = True,
    ) -> cms.CMSAttributes:
        attributes = [
            simple_cms_attribute("content_type", content_type),
            simple_cms_attribute("message_digest", data_digest),
        ]
        for provider in self._signed_attr_providers(
            data_digest=data_digest,
            digest_algorithm=digest_algorithm,
            use_cades=use_pades,
            attr_settings=attr_settings,
            timestamper=timestamper,
            is_pdf_sig=is_pdf_sig,
        ):
            attributes.append(await provider.get_attribute(dry_run=dry_run))
        return cms.CMSAttributes(attributes)

    async def unsigned_attrs(self, *_arguments: Any, **_named: Any) -> None:
        """None: we have no time stamps, and the verifier accepts nothing unsigned."""


class _Sealer(PdfSigner):
    """Takes the time as given, and leaves the file at PDF 1.7."""

    def __init__(self, metadata: PdfSignatureMetadata, signer: SimpleSigner, now: datetime) -> None:
        field = metadata.field_name or FIELD_NAME
        super().__init__(metadata, signer, new_field_spec=SigFieldSpec(field))
        self._now = now

    def init_signing_session(
        self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._now
        return session

    def register_extensions(self, pdf_out: BasePdfFileWriter, *, md_algorithm: str) -> None:
        # For elliptic curves pyHanko would declare PDF 2.0, which PDF/A-2 and old readers refuse.
        pdf_out.ensure_output_version(version=(1, 7))
        pdf_out.register_extension(ESIC_EXTENSION_1)
