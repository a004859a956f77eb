"""Looks for a word wherever it could have been left: files, streams of PDFs, widgets, memory."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit

_LETTERS = "bdfghjklmnprstvx"
_NOT_OURS = {".git", ".venv", ".tools", "__pycache__", ".mypy_cache", ".ruff_cache"}


def unheard_word() -> str:
    """A word that stands nowhere else in the world."""
    return "Kv" + "".join(secrets.choice(_LETTERS) for _ in range(12))


def spellings(word: str) -> tuple[bytes, ...]:
    """The bytes it would be as text of any usual kind."""
    codes = ("utf-8", "utf-16-le", "utf-16-be")
    return tuple({form.encode(c) for form in (word, word.lower(), word.upper()) for c in codes})


def holds(content: bytes, word: str) -> bool:
    """Does the word stand in these bytes, or within a PDF's streams or text?"""
    if any(spelling in content for spelling in spellings(word)):
        return True
    return b"%PDF-" in content[:1024] and any(
        any(spelling in part for spelling in spellings(word)) for part in _unpacked(content)
    )


def _unpacked(pdf: bytes) -> Iterator[bytes]:
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            for each in opened.objects:
                if isinstance(each, pikepdf.Stream):
                    yield each.read_bytes()
                else:
                    yield str(each).encode()
            yield str(opened.docinfo).encode()
        yield pdf_text(pdf).encode()
    except (pikepdf.PdfError, pypdfium2.PdfiumError, NotImplementedError):
        return  # some other test's broken file; its bytes have been searched as they are


def pdf_text(pdf: bytes) -> str:
    """The text of all pages as a reader of PDFs extracts it."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def files_holding(word: str, folders: Iterable[Path], since: float = 0.0) -> list[Path]:
    """The files below the folders whose name or content holds it; only those changed `since`."""
    found = []
    for path in _files(folders, since):
        try:
            content = path.read_bytes()
        except OSError:  # gone in the meantime
            continue
        if word.lower() in path.name.lower() or holds(content, word):
            found.append(path)
    return found


def _files(folders: Iterable[Path], since: float) -> Iterator[Path]:
    """The files changed since then; a home can hold a hundred thousand others."""
    for folder in folders:
        for where, names, files in os.walk(folder):
            names[:] = [name for name in names if name not in _NOT_OURS]
            for name in files:
                path = os.path.join(where, name)
                try:
                    status = os.stat(path)
                except OSError:  # a link to nowhere, or gone in the meantime
                    continue
                if stat.S_ISREG(status.st_mode) and status.st_mtime >= since:
                    yield Path(path)


def clipboard_text() -> str:
    clipboard = QGuiApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard]
    if clipboard.supportsSelection():
        modes.append(QClipboard.Mode.Selection)
    return "".join(clipboard.text(mode) for mode in modes)


def widgets_text() -> str:
    """Every title, name, tip and text of every widget there is, seen or not."""
    said: list[str] = []
    for widget in QApplication.allWidgets():
        said += [
            widget.windowTitle(),
            widget.windowIconText(),
            widget.objectName(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            widget.statusTip(),
        ]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            said.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
    said.append(QApplication.applicationName())
    said.append(QGuiApplication.applicationDisplayName())
    return "\n".join(said)


def memory_holds(pid: int, word: str) -> int:
    """In how many readable parts of a process's memory it stands; OSError if it may not be read."""
    found = 0
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text("utf-8").splitlines():
            bounds, rights, *_rest = line.split()
            if "r" not in rights or line.endswith(("[vvar]", "[vvar_vclock]", "[vsyscall]")):
                continue
            start, end = (int(bound, 16) for bound in bounds.split("-"))
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except (OSError, ValueError):  # a mapping that cannot be read, such as a device
                continue
            found += any(spelling in content for spelling in spellings(word))
    return found
