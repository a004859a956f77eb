"""Reads finished PDF bytes as a stranger could: every text that can be got out, and its pictures.

The guard looks here after the PDF is made, so that nothing leaves that was not on the blocks.
Not for two threads at once: PDFium allows one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import NamedTuple

import pikepdf
import pypdfium2

from hedersstod.domain.errors import FileUnreadable

_POINTS_PER_INCH = 72
# Numbers that a program writes, not words that somebody wrote.
_DATE = re.compile(r"D:\d{4,14}([+\-Z](\d\d'?)?(\d\d'?)?)?")
_TEXT_STREAMS = frozenset({"/Metadata", "/EmbeddedFile"})
_DEEPEST = 100
_THREE_BYTES = pypdfium2.raw.FPDFBitmap_BGR


class Piece(NamedTuple):
    """A text found in a file and where, in Swedish: "sida 2", "metadata", "filnamn"."""

    place: str
    text: str


class PageImage(NamedTuple):
    """One page as pixels: three bytes (red, green, blue) each, row after row, no padding."""

    width: int
    height: int
    rgb: bytes


def read_finished(pdf: bytes, file_name: str) -> tuple[Piece, ...]:
    """Every text in the file, seen or hidden: pages, document information, annotations,
    attachments, all other strings, and the file's own name.

    Raises FileUnreadable if it is no PDF that can be read without a password.
    """
    try:
        return (
            Piece("filnamn", file_name),
            *_page_texts(pdf),
            *_hidden_texts(pdf),
        )
    except (pikepdf.PdfError, pypdfium2.PdfiumError) as error:
        raise FileUnreadable from error


def page_images(pdf: bytes, dpi: int) -> list[tuple[int, int, bytes]]:
    """Every page as a `PageImage`; an A4 page takes some 6 MB at 150 dots per inch.

    Raises FileUnreadable.
    """
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise FileUnreadable from error
    with document:
        return [_picture(page, dpi / _POINTS_PER_INCH) for page in document]


def page_texts(pdf: bytes) -> list[str]:
    """The words of every page in reading order. Raises FileUnreadable."""
    try:
        return [piece.text for piece in _page_texts(pdf)]
    except pypdfium2.PdfiumError as error:
        raise FileUnreadable from error


def _picture(page: pypdfium2.PdfPage, scale: float) -> PageImage:
    bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=_THREE_BYTES)
    pixels = memoryview(bitmap.buffer).cast("B")
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    rows = (pixels[stride * y : stride * y + 3 * width] for y in range(height))
    image = PageImage(width, height, b"".join(rows))
    pixels.release()
    bitmap.close()
    page.close()
    return image


def _page_texts(pdf: bytes) -> Iterator[Piece]:
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, start=1):
            text_page = page.get_textpage()
            yield Piece(f"sida {number}", text_page.get_text_range())
            text_page.close()
            page.close()


def _hidden_texts(pdf: bytes) -> Iterator[Piece]:
    with pikepdf.open(BytesIO(pdf)) as document:
        for key, value in document.docinfo.items():
            if isinstance(value, pikepdf.String) and _is_words(str(value)):
                yield Piece("metadata", f"{key.removeprefix('/')}: {value}")
        for name, attachment in document.attachments.items():
            yield Piece("bilaga", name)
            yield Piece("bilaga", attachment.filename)
            yield Piece("bilaga", attachment.description)
        for stream in _text_streams(document):
            place = "metadata" if stream.get("/Type") == "/Metadata" else "bilaga"
            yield Piece(place, _decoded(stream.read_bytes()))
        for text in _strings(document):
            yield Piece("dold text", text)
        for text in _marked_content(document):
            yield Piece("dold text", text)


def _text_streams(document: pikepdf.Pdf) -> Iterator[pikepdf.Stream]:
    for found in document.objects:
        if isinstance(found, pikepdf.Stream) and str(found.get("/Type", "")) in _TEXT_STREAMS:
            yield found


def _strings(document: pikepdf.Pdf) -> Iterator[str]:
    """Each distinct string of all objects: outlines, links, notes, form fields, scripts."""
    information = document.trailer.get("/Info")
    seen: set[str] = set()
    for found in document.objects:
        if information is not None and found.objgen == information.objgen:
            continue
        for text in _strings_in(found, _DEEPEST):
            if text not in seen and _is_words(text):
                seen.add(text)
                yield text


def _strings_in(found: pikepdf.Object, depth: int) -> Iterator[str]:
    if depth == 0:
        return
    if isinstance(found, pikepdf.String):
        yield str(found)
    elif isinstance(found, pikepdf.Array):
        for part in found:
            yield from _strings_below(part, depth)
    elif isinstance(found, (pikepdf.Dictionary, pikepdf.Stream)):
        is_seal = "/ByteRange" in found
        for key, part in found.items():
            # The seal's own digits are no text, and could look like any number by chance.
            if not (is_seal and key == "/Contents"):
                yield from _strings_below(part, depth)


def _strings_below(part: object, depth: int) -> Iterator[str]:
    # Indirect objects get their own turn; numbers and the like come as plain Python values.
    if isinstance(part, pikepdf.Object) and not part.is_indirect:
        yield from _strings_in(part, depth - 1)


def _marked_content(document: pikepdf.Pdf) -> Iterator[str]:
    """Replacement and alternative texts that stand in the pages' own drawing instructions."""
    for page in document.pages:
        for instruction in pikepdf.parse_content_stream(page, "BDC DP"):
            for operand in instruction.operands:
                if isinstance(operand, pikepdf.Object):
                    yield from filter(_is_words, _strings_in(operand, _DEEPEST))


def _is_words(text: str) -> bool:
    return bool(text.strip()) and not _DATE.fullmatch(text)


def _decoded(content: bytes) -> str:
    """Text as best it can be read; what is no text at all comes out as gibberish, not as none."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
