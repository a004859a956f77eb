"""A comment at the head of our papers, so that one cut short is known as incomplete, not unsealed.

It says nothing of what the program is for.
"""

from __future__ import annotations

from typing import Final

_LIBRARYS_OWN: Final = b"%\x93\x8c\x8b\x9e ReportLab Generated PDF document (opensource)"
MARK: Final = b"%\x93\x8c\x8b\x9e This paper is complete only with its seal.  ".ljust(
    len(_LIBRARYS_OWN)
)
WITHIN: Final = 128  # bytes from the beginning


def with_mark(pdf: bytes) -> bytes:
    """The same PDF with our comment in place of the library's, of the same length.

    Raises ValueError if the library no longer writes its comment there.
    """
    place = pdf.index(_LIBRARYS_OWN, 0, WITHIN)
    return pdf[:place] + MARK + pdf[place + len(MARK) :]
