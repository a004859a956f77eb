"""Writes what leaves the vault to a file outside it: whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path

from hedersstod.domain.errors import ReportNotWritable


def write_whole(path: Path, content: bytes) -> None:
    """Written beside under a name of its own, synced, then put in place: never half a report.

    Raises ReportNotWritable; a file that stood there is then untouched.
    """
    beside = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):  # it may never have been made
            beside.unlink()
        raise ReportNotWritable from None
    with contextlib.suppress(OSError):  # the report is out; some file systems cannot sync a folder
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # Windows knows no such thing
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
