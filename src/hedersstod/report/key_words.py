"""Ten Swedish words that stand for a sealing key, so that two people can compare it aloud."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import cache

from hedersstod.resources import resource_path

WORD_COUNT = 10
_LETTERS = re.compile(r"[^\W\d_]+")


def words_of(certificate_der: bytes) -> tuple[str, ...]:
    """The ten words of the certificate's key: 80 bits of its SHA-256, eight bits a word.

    They depend on the public key alone, so a renewed certificate for the same key keeps them.
    """
    # Here, for `casework` loads this module before the first paint, only to read typed words.
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = x509.load_der_x509_certificate(certificate_der).public_key()
    digest = hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    return tuple(word_list()[byte] for byte in digest.digest()[:WORD_COUNT])


def parse_words(text: str) -> tuple[str, ...]:
    """Words as somebody typed or pasted them: any separators, any case, dots over letters or not.

    Words that are not in the list are kept as they are: they will simply match no key.
    """
    typed = _LETTERS.findall(unicodedata.normalize("NFC", text).casefold())
    return tuple(_by_plain_spelling().get(_plain(word), word) for word in typed)


@cache
def word_list() -> tuple[str, ...]:
    """The 256 words; a word's place is its byte, so the order of the file must never change."""
    path = resource_path("report", "key_words_sv.txt")
    return tuple(path.read_text(encoding="utf-8").split())


@cache
def _by_plain_spelling() -> dict[str, str]:
    return {_plain(word): word for word in word_list()}


def _plain(word: str) -> str:
    """The word without dots and rings; no two words in the list are spelled alike even so."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
