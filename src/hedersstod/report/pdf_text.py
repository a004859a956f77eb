"""The one place where text becomes what ReportLab may draw: cleaned, complete and never markup."""

from __future__ import annotations

import unicodedata
from xml.sax.saxutils import escape

from hedersstod.report.pdf_styles import known_characters

REPLACEMENT = "□"
_LINE_BREAKS = dict.fromkeys(map(ord, "\r\v\f\x85\u2028\u2029"), "\n")
# Control characters, marks that turn or join text unseen, surrogates: none has a picture, and
# some can make a page read otherwise than the bytes do.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def clean_text(text: str) -> str:
    """Composed letters, line breaks as newlines, no control or invisible characters."""
    plain = text.replace("\r\n", "\n").translate(_LINE_BREAKS).replace("\t", " ")
    composed = unicodedata.normalize("NFC", plain)
    return "".join(
        character
        for character in composed
        if character == "\n" or unicodedata.category(character) not in _INVISIBLE
    )


def missing_characters(text: str) -> str:
    """The characters of the text that the font lacks, each once, in order of appearance."""
    known = known_characters()
    return "".join(dict.fromkeys(c for c in clean_text(text) if c != "\n" and ord(c) not in known))


def drawable(text: str) -> str:
    """Cleaned text in which every character the font lacks has become a visible □."""
    known = known_characters()
    return "".join(c if c == "\n" or ord(c) in known else REPLACEMENT for c in clean_text(text))


def as_markup(text: str) -> str:
    """Drawable text as a ReportLab paragraph wants it: every "<" and "&" stands for itself."""
    return escape(drawable(text.strip())).replace("\n", "<br/>")
