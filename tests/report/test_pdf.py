"""The drawn report: what can be read from it, what it looks like, and that it never gives up."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hedersstod.report import pdf
from hedersstod.report.pdf_text import clean_text, drawable
from hedersstod.report.report import (
    Block,
    Finding,
    Heading,
    Panel,
    Paragraph,
    Report,
    Row,
    SealBox,
    Side,
    Table,
    texts_of,
)
from tests.report import sample

OUR_FONTS = {
    "AtkinsonHyperlegibleNext-Regular",
    "AtkinsonHyperlegibleNext-SemiBold",
    "AtkinsonHyperlegibleNext-Bold",
}


def pages_of(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range() for page in document]


def packed(text: str) -> str:
    """Without white space; PDFium reads a hyphen at the end of a line as a sign of its own."""
    return "".join(text.split()).replace("\ufffe", "-")


def fonts_in(data: bytes) -> Iterator[pikepdf.Object]:
    with pikepdf.open(BytesIO(data)) as document:
        for found in document.objects:
            if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/Font":
                yield found


def test_every_text_of_every_block_can_be_read_from_the_pages() -> None:
    report = sample.report()
    text = packed("".join(pages_of(sample.rendered())))
    for block in report.blocks:
        for wanted in texts_of(block):
            if isinstance(block, SealBox) and wanted == " ".join(block.key_words):
                wanted = " · ".join(block.key_words)
            assert packed(wanted) in text, wanted


def test_reader_version_secrecy_and_page_number_stand_on_every_page() -> None:
    report = sample.report()
    pages = pages_of(sample.rendered())
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        for wanted in (report.header_left, report.header_right, report.footer):
            assert wanted in page
        assert f"Sida {number} av {len(pages)}" in page


def test_an_english_report_counts_its_pages_in_english() -> None:
    english = replace(sample.report(Paragraph("Text.")), language="en")
    assert "Page 1 of 1" in pages_of(pdf.render(english))[0]


def test_only_our_fonts_are_used_and_all_are_embedded() -> None:
    names = set()
    for font in fonts_in(sample.rendered()):
        names.add(str(font.BaseFont).split("+")[-1])
        assert "/FontFile2" in font.FontDescriptor, font.BaseFont
    assert names == OUR_FONTS


def test_the_same_report_gives_the_same_bytes() -> None:
    assert pdf.render(sample.report()) == sample.rendered()


def test_another_process_with_another_hash_seed_gives_the_same_bytes() -> None:
    code = (
        "import hashlib; from tests.report import sample;"
        "print(hashlib.sha256(sample.rendered()).hexdigest())"
    )
    digests = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC+{seed}"}
        digests.add(
            subprocess.run(
                [sys.executable, "-c", code], env=environment, capture_output=True, check=True
            ).stdout
        )
    assert len(digests) == 1


def test_document_information_names_no_one_and_no_program_but_tells_when_it_was_made() -> None:
    with pikepdf.open(BytesIO(sample.rendered())) as document:
        information = {key: str(value) for key, value in document.docinfo.items()}
        assert document.Root.Lang == "sv"
        assert "/Metadata" not in document.Root
    assert information["/Title"] == "Första timmen"
    assert information["/CreationDate"].startswith("D:20261123095200")
    for key in ("/Author", "/Subject", "/Keywords", "/Creator", "/Producer"):
        assert not information.get(key), key
    assert b"Hederss" not in sample.rendered()


def test_markup_in_what_somebody_wrote_is_shown_as_written() -> None:
    wild = '<b>fet</b> &amp; </para> <font name="Helvetica"> <br/> ]]> <!-- -->'
    page = pages_of(
        pdf.render(
            sample.report(
                Paragraph(wild),
                Heading(wild),
                Panel(wild, (wild,), numbered=True),
                Table((wild,), (Row((wild,)),), (1.0,)),
                Finding(wild, wild, wild),
                SealBox((wild, wild), (wild,), wild),
            )
        )
    )
    assert packed("".join(page)).count(packed(wild)) == 13


def test_control_and_invisible_characters_leave_no_trace() -> None:
    text = "An\u200bna\x00 \x1b[31mlam\u202epade\ufeff\u00adX\ud800"
    assert clean_text(text) == "Anna [31mlampadeX"
    assert clean_text("a\r\nb\rc\u2028d\te") == "a\nb\nc\nd e"


def test_letters_put_together_from_parts_become_one_letter() -> None:
    assert clean_text("e\u0301 a\u030a") == "é å"
    assert pdf.missing_characters("a\u030a") == ""


def test_a_character_the_font_lacks_is_told_and_shown_as_a_square() -> None:
    text = "Hej مرحبا Привет 漢 Şule é → ≤"
    missing = pdf.missing_characters(text)
    assert set("مرحبا") <= set(missing)
    assert "漢" in missing
    assert "П" in missing
    assert not set(missing) & set("Hej Şulé→≤\n")
    page = pages_of(pdf.render(sample.report(Paragraph(text))))[0]
    assert "Hej □□□□□ □□□□□□ □ Şule é → ≤" in page


def test_swedish_and_common_latin_letters_are_never_missing() -> None:
    assert pdf.missing_characters("åäöÅÄÖéüšğışçñøæłžčđ–—·§“”’…½×°•€→←↑↓□≤≥\u2011\u00a0") == ""


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param((Paragraph("Ett ord och ett till. " * 950),), id="20000 characters"),
        pytest.param((Paragraph("x" * 20_000),), id="20000 characters without a space"),
        pytest.param(tuple(sample.finding(number) for number in range(500)), id="500 findings"),
        pytest.param((Finding(*["å" * 300] * 6), Finding(*["ord " * 2000] * 6)), id="findings"),
        pytest.param(
            (Table(("å" * 300, "b"), (Row(("å" * 300, "ord " * 5000)),), (0.1, 0.9)),), id="cells"
        ),
        pytest.param((Panel("å" * 300, ("ord " * 5000,) * 3, numbered=True),), id="panel"),
        pytest.param(
            (Side(Panel("a", ("ord " * 5000,)), Panel("b", ("å" * 300,) * 90)),), id="side"
        ),
        pytest.param((SealBox(("ord " * 5000,) * 3, ("anka",) * 99, "f" * 999),), id="seal"),
        pytest.param(
            (
                Paragraph(""),
                Heading(" \n "),
                Finding("", "", ""),
                Panel("", ()),
                Table((), (), ()),
                Table(("a",), (), (1.0,)),
                Side(Panel("", ()), Panel("", ())),
                SealBox((), (), ""),
            ),
            id="nothing at all",
        ),
    ],
)
def test_absurd_amounts_are_drawn_whole(blocks: tuple[Block, ...]) -> None:
    text = packed("".join(pages_of(pdf.render(sample.report(*blocks)))))
    for letter in "xå":
        wanted = sum(piece.count(letter) for block in blocks for piece in texts_of(block))
        assert text.count(letter) >= wanted
    words = sum(piece.count("ord ") for block in blocks for piece in texts_of(block))
    assert text.count("ord") >= words


def test_absurd_margins_leave_the_page_readable() -> None:
    wide = replace(
        sample.report(Paragraph("Brödtext.")),
        header_left="vänster " * 200,
        header_right="å" * 300,
        footer="sidfot " * 200,
    )
    page = pages_of(pdf.render(wide))[0]
    assert "Brödtext." in page
    assert "Sida 1 av 1" in page


def test_a_row_with_too_many_cells_is_refused_rather_than_cut() -> None:
    table = Table(("a",), (Row(("b", "c")),), (1.0,))
    with pytest.raises(ValueError, match="cells"):
        pdf.render(sample.report(table))


@pytest.mark.parametrize(
    "below",
    [
        Paragraph("Under rubriken. " * 60),
        sample.finding(1),
        Table(("Huvud",), (Row(("En rad. " * 40,)), Row(("Två.",))), (1.0,)),
        Panel("Ruta", ("En rad. " * 30,) * 3),
    ],
    ids=lambda block: type(block).__name__,
)
def test_a_heading_never_stands_alone_at_the_bottom_of_a_page(below: Block) -> None:
    for lines in range(25, 50):
        filler = Paragraph("\n".join(["rad"] * lines))
        data = pdf.render(sample.report(filler, Heading("RUBRIK"), Heading("UNDER", 2), below))
        page = next(page for page in pages_of(data) if "UNDER" in page)
        # Header and footer are drawn after the text of the page.
        body = page.split("Till arbetsledare")[0]
        assert "RUBRIK" in body
        assert len(body.split("UNDER")[1].split()) > 1, lines


def test_the_seal_box_is_never_broken_over_two_pages() -> None:
    box = SealBox(("Första raden", "Sista raden"), ("anka", "bastu"), "ab" * 32)
    for lines in range(30, 46):
        data = pdf.render(sample.report(Paragraph("\n".join(["rad"] * lines)), box))
        assert any("Första raden" in page and "Sista raden" in page for page in pages_of(data))


def test_a_seal_box_without_the_mark_shows_no_ring_and_no_letter_in_it() -> None:
    box = SealBox(("Rad",), ("anka",), "ab" * 32)
    marked, plain = (
        pages_of(pdf.render(sample.report(each)))[0].split()
        for each in (box, replace(box, mark=False))
    )
    assert "H" in marked
    assert "H" not in plain
    assert [word for word in marked if word != "H"] == plain
    with pikepdf.open(BytesIO(pdf.render(sample.report(replace(box, mark=False))))) as document:
        drawn = pikepdf.parse_content_stream(document.pages[0])
    # A ring is four curves with one pen; the round corners of the frame are four others.
    curves = [step for step in drawn if str(step.operator) == "c"]
    assert len(curves) <= 4


@settings(max_examples=40)
@given(st.lists(st.text(max_size=200), min_size=1, max_size=6))
def test_any_text_can_be_drawn_and_read_back(texts: list[str]) -> None:
    report = sample.report(*(Paragraph(text) for text in texts))
    read = packed("".join(pages_of(pdf.render(report))))
    for text in texts:
        wanted = packed(drawable(text))
        assert wanted in read or not wanted


def test_a_title_of_any_kind_reaches_the_document_information_cleaned() -> None:
    report: Report = sample.titled("Plan (1) \\ <x> \x00 √ ä")
    with pikepdf.open(BytesIO(pdf.render(report))) as document:
        assert str(document.docinfo["/Title"]) == "Plan (1) \\ <x>  √ ä"
