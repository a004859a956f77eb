"""The words for a key: a good list, the same words for the same key, and forgiving typing."""

from __future__ import annotations

import hashlib
import itertools
import unicodedata
from datetime import timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, load_der_private_key
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from hedersstod.report.key_words import parse_words, word_list, words_of
from tests.report import sample

# A word's place is its byte: a changed file would give every key in use other words.
LIST_DIGEST = "00b84e2a17dd15ac731a1e54949770c1add7e477db8d93c191ba0c1be5383bab"


def plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def test_the_list_has_256_different_short_lower_case_words() -> None:
    words = word_list()
    assert len(words) == len(set(words)) == 256
    assert all(4 <= len(word) <= 7 and word.isalpha() and word.islower() for word in words)


def test_no_two_words_are_a_slip_of_the_tongue_apart_even_without_dots() -> None:
    for one, other in itertools.combinations(map(plain, word_list()), 2):
        assert Levenshtein.distance(one, other) >= 2, (one, other)


def test_the_list_never_changes_its_order() -> None:
    text = "\n".join(word_list())
    assert hashlib.sha256(text.encode()).hexdigest() == LIST_DIGEST


def test_ten_words_come_from_the_public_key_alone_so_a_renewed_certificate_keeps_them() -> None:
    key = sample.key()
    old = x509.load_der_x509_certificate(key.certificate)
    private = load_der_private_key(key.private_key, None)
    renewed = (
        x509.CertificateBuilder()
        .subject_name(old.subject)
        .issuer_name(old.issuer)
        .public_key(old.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(sample.NOW + timedelta(days=900))
        .not_valid_after(sample.NOW + timedelta(days=1900))
        .sign(private, hashes.SHA256())  # type: ignore[arg-type]
    )
    words = words_of(key.certificate)
    assert len(words) == 10
    assert set(words) <= set(word_list())
    assert words_of(renewed.public_bytes(Encoding.DER)) == words


@given(
    st.lists(st.sampled_from(word_list()), min_size=1, max_size=12),
    st.sampled_from([" ", "  ", " · ", ", ", "-", "\n", " – ", ". ", "/", "_1_"]),
    st.sampled_from([str, str.upper, str.title, plain]),
    st.sampled_from(["NFC", "NFD"]),
)
def test_words_are_recognised_however_they_are_typed(
    words: list[str], separator: str, spelling: object, form: str
) -> None:
    typed = separator.join(spelling(word) for word in words)  # type: ignore[operator]
    assert parse_words(unicodedata.normalize(form, typed)) == tuple(words)  # type: ignore[arg-type]


def test_a_word_that_is_not_in_the_list_is_kept_and_matches_no_key() -> None:
    assert parse_words("Anka, banankaka") == ("anka", "banankaka")
    assert parse_words(" ·· ") == ()
