"""What a stranger could get out of the finished bytes reaches the guard, wherever it hides."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, OutlineItem, Pdf, String

from hedersstod.domain.errors import FileUnreadable
from hedersstod.report import signing
from hedersstod.report.finished import page_images, page_texts, read_finished
from tests.report import sample

MARK = "Kattfoten 12 åäö"


def changed(change: Callable[[Pdf], None]) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(sample.short_pdf())) as document:
        change(document)
        document.save(out)
    return out.getvalue()


def places_of(data: bytes, mark: str = MARK, name: str = "rapport.pdf") -> set[str]:
    return {piece.place for piece in read_finished(data, name) if mark in piece.text}


def add_information(document: Pdf) -> None:
    document.docinfo["/Subject"] = MARK


def add_xmp(document: Pdf) -> None:
    with document.open_metadata() as metadata:
        metadata["dc:description"] = MARK


def add_attachment(document: Pdf) -> None:
    document.attachments["a.txt"] = AttachedFileSpec(document, f"hej {MARK}".encode())


def add_attachment_in_utf16(document: Pdf) -> None:
    document.attachments["a.txt"] = AttachedFileSpec(document, MARK.encode("utf-16"))


def add_attachment_in_cp1252(document: Pdf) -> None:
    document.attachments["a.txt"] = AttachedFileSpec(document, MARK.encode("cp1252"))


def add_attachment_name(document: Pdf) -> None:
    document.attachments[f"{MARK}.txt"] = AttachedFileSpec(document, b"x", filename="b.txt")


def add_outline(document: Pdf) -> None:
    with document.open_outline() as outline:
        outline.root.append(OutlineItem(MARK, 0))


def add_note(document: Pdf) -> None:
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 1, 1]), Contents=String(MARK)
    )
    document.pages[0].Annots = document.make_indirect(Array([note]))


def add_link(document: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String(MARK))
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 1, 1]), A=action)
    document.pages[0].Annots = Array([document.make_indirect(link)])


def add_script(document: Pdf) -> None:
    document.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f"alert('{MARK}')"))


def add_replacement_text(document: Pdf) -> None:
    hidden = String(MARK).unparse()
    document.pages[0].contents_add(b"/Span <</ActualText " + hidden + b">> BDC EMC")


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (add_information, "metadata"),
        (add_xmp, "metadata"),
        (add_attachment, "bilaga"),
        (add_attachment_in_utf16, "bilaga"),
        (add_attachment_in_cp1252, "bilaga"),
        (add_attachment_name, "bilaga"),
        (add_outline, "dold text"),
        (add_note, "dold text"),
        (add_link, "dold text"),
        (add_script, "dold text"),
        (add_replacement_text, "dold text"),
    ],
)
def test_a_text_hidden_in_the_file_is_found(change: Callable[[Pdf], None], place: str) -> None:
    assert place in places_of(changed(change))


def test_a_text_on_a_page_is_found_with_its_page_number() -> None:
    assert places_of(sample.rendered(), "Fråga 12") & {"sida 3", "sida 4"}
    assert "sida 1" in places_of(sample.rendered(), "Ring inte hem")


def test_the_files_own_name_is_read_too() -> None:
    assert places_of(sample.short_pdf(), "Björk", "Rapport Björk.pdf") >= {"filnamn"}


def test_a_sealed_file_reads_like_the_unsealed_with_nothing_but_the_fields_name_added() -> None:
    before = set(read_finished(sample.short_pdf(), "a.pdf"))
    after = set(read_finished(sample.sealed(), "a.pdf"))
    assert before <= after
    assert {piece.text for piece in after - before} == {signing.FIELD_NAME}


def test_dates_and_the_seals_digits_are_no_texts() -> None:
    for piece in read_finished(sample.sealed(), "a.pdf"):
        assert "2026112309" not in piece.text


@pytest.mark.parametrize("data", [b"", b"hej", sample.short_pdf()[:3000]])
def test_what_is_no_pdf_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(FileUnreadable):
        page_images(data, 50)
    with pytest.raises(FileUnreadable):
        read_finished(data, "a.pdf")


def test_a_file_with_a_password_is_refused_by_name() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(sample.short_pdf())) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(FileUnreadable):
        read_finished(out.getvalue(), "a.pdf")
    with pytest.raises(FileUnreadable):
        page_images(out.getvalue(), 50)


@pytest.mark.parametrize("dpi", [37, 50, 96])
def test_every_page_becomes_a_picture_with_ink_on_white_paper(dpi: int) -> None:
    pictures = page_images(sample.rendered(), dpi)
    assert len(pictures) > 2
    for picture in pictures:
        assert abs(picture.width - 8.27 * dpi) < 2
        assert abs(picture.height - 11.69 * dpi) < 2
        assert len(picture.rgb) == 3 * picture.width * picture.height
        assert picture.rgb[:3] == b"\xff\xff\xff"
        assert picture.rgb.count(b"\xff") < len(picture.rgb)


def test_colours_come_in_the_order_red_green_blue() -> None:
    from hedersstod.report import pdf
    from hedersstod.report.report import Paragraph

    picture = page_images(pdf.render(sample.report(Paragraph("█ OBS " * 80, "acute"))), 96)[0]
    pixels = zip(picture.rgb[0::3], picture.rgb[1::3], picture.rgb[2::3], strict=True)
    reds = [pixel for pixel in pixels if pixel == (0x98, 0x28, 0x2B)]
    assert reds


def test_the_words_of_each_page_come_in_reading_order() -> None:
    pages = page_texts(sample.rendered())
    assert len(pages) == len(page_images(sample.rendered(), 20))
    assert pages[0].index("Första timmen") < pages[0].index("Handläggarens bedömning")
    assert all("Sida" in page for page in pages)


def test_what_is_no_pdf_has_no_pages_to_read() -> None:
    with pytest.raises(FileUnreadable):
        page_texts(b"ingen pdf")
