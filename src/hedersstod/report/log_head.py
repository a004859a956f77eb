"""Reads the head of the access log out of a sealed report, as it stands in its seal box."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hedersstod.domain.errors import NoLogHead
from hedersstod.report.finished import page_texts

LABELS = ("Loggens läge", "State of the log")
"""What the seal box calls it, in every language a report is made in (see pdf.py)."""

# Lines break, and readers of PDF put spaces, wherever they like: none of them counts.
_SPACE = re.compile(r"[\s\u00ad\ufffe\ufeff\u200b]+")
_HEAD = r"([0-9a-f]{64})(?![0-9a-f])"


def read_log_head(pdf: bytes, key_words: Iterable[str] = ()) -> str:
    """The 64 hexadecimal digits of a report; NoLogHead if it carries none, or several.

    The seal's own `key_words` stand right before it. Only that place is believed, if it is there,
    since anything may be written in a report. Raises FileUnreadable.
    """
    text = "\n".join(_SPACE.sub("", page) for page in page_texts(pdf))
    labels = "|".join(re.escape(_SPACE.sub("", label)) for label in LABELS)
    words = re.escape("·".join(key_words))
    in_seal_box = set(re.findall(rf":{words}(?:{labels}):{_HEAD}", text)) if words else set()
    found = in_seal_box or set(re.findall(rf"(?:{labels}):{_HEAD}", text))
    if len(found) != 1:
        raise NoLogHead
    (head,) = found
    return str(head)
