"""The extract of the access log on paper, and the head of the log read back out of a report."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest

from hedersstod.content.texts import load_report_texts
from hedersstod.domain.errors import FileUnreadable, NoLogHead
from hedersstod.report import pdf, signing
from hedersstod.report.compose_access_log import PREFIX, Extract, ExtractLine, compose_extract
from hedersstod.report.finished import page_texts
from hedersstod.report.log_head import LABELS, read_log_head
from hedersstod.report.report import Block, Paragraph, Report, SealBox, texts_of
from hedersstod.resources import resource_path
from hedersstod.vault.journal import EVENTS
from tests.report import sample

TEXTS = load_report_texts(resource_path("report", "sv.toml"))
NOW = datetime(2026, 11, 27, 9, 5, tzinfo=UTC)
HEAD = "0123456789abcdef" * 4
OTHER = "fedcba9876543210" * 4
WORDS = ("lykta", "snigel", "bastu")


def lines(count: int, event: str = "case_viewed") -> tuple[ExtractLine, ...]:
    start = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    return tuple(
        ExtractLine(100 + n, start + timedelta(hours=n), event, "tfgf-jthb", "", "")
        for n in range(count)
    )


def extract(**parts: object) -> Extract:
    given: dict[str, object] = {
        "lines": lines(3),
        "first_day": date(2026, 11, 1),
        "last_day": date(2026, 11, 27),
        "log_lines": 412,
        "intact": 412,
        "log_head": HEAD,
        **parts,
    }
    return Extract(**given)  # type: ignore[arg-type]


def composed(**parts: object) -> Report:
    return compose_extract(extract(**parts), TEXTS, made_at=NOW, key_words=WORDS)


def words(report: Report) -> str:
    return "\n".join(text for block in report.blocks for text in texts_of(block))


def drawn(*blocks: Block) -> bytes:
    return pdf.render(sample.report(*blocks))


# -- the extract -------------------------------------------------------------------------------


def test_every_event_has_words_of_its_own_on_paper() -> None:
    said = [TEXTS[f"{PREFIX}event_{event}"] for event in sorted(EVENTS)]
    assert len(set(said)) == len(said)
    assert all(said)


def test_an_event_without_words_is_told_as_such_and_not_left_out() -> None:
    told = words(composed(lines=lines(2, "sun_rose")))
    assert told.count(TEXTS[f"{PREFIX}event_other"]) == 2


def test_the_extract_says_what_it_covers_and_where_the_log_stood() -> None:
    told = words(composed())
    assert "1 november 2026 till och med 27 november 2026" in told
    assert "3, den första är nummer 100 och den sista nummer 102 i loggen" in told
    assert "412 rader, loggen hänger ihop" in told
    assert HEAD in told
    assert "lykta snigel bastu" in told


def test_an_extract_of_a_broken_log_says_at_which_line() -> None:
    told = words(composed(intact=36))
    assert "loggen hänger inte ihop" in told
    assert "hänger inte ihop vid rad 37" in told
    assert "obruten" not in told


def test_a_period_without_lines_is_told_and_not_taken_for_nothing() -> None:
    told = words(composed(lines=()))
    assert TEXTS[f"{PREFIX}lines_none"] in told
    assert TEXTS[f"{PREFIX}how_not"] in told


def test_an_alias_stands_there_only_when_it_is_given_and_the_header_says_so() -> None:
    assert "avidentifierat" in composed().header_left
    named = composed(
        lines=(ExtractLine(1, NOW, "case_viewed", "tfgf-jthb", "", "Björk"),), with_alias=True
    )
    assert "tfgf-jthb (Björk)" in words(named)
    assert "avidentifierat" not in named.header_left


def test_the_pages_hold_every_line_and_the_head_can_be_read_back() -> None:
    finished = pdf.render(composed(lines=lines(120)))
    told = " ".join("\n".join(page_texts(finished)).split())
    assert all(f"{number} " in told for number in range(100, 220))
    assert read_log_head(finished, WORDS) == HEAD


# -- the head, read back -----------------------------------------------------------------------


@cache
def report_with_seal() -> bytes:
    return drawn(SealBox(("Förseglas.", "Visar."), WORDS, HEAD))


def test_the_labels_are_those_that_reports_print() -> None:
    assert set(LABELS) == {label for _words, label in pdf._SEAL_WORDS.values()}


def test_the_head_is_read_whether_or_not_the_key_words_are_known() -> None:
    assert read_log_head(report_with_seal(), WORDS) == HEAD
    assert read_log_head(report_with_seal(), ("annat", "ord")) == HEAD
    assert read_log_head(report_with_seal()) == HEAD


def test_the_head_is_read_from_a_sealed_file_too() -> None:
    key = signing.make_seal_key(NOW)
    sealed = signing.seal(drawn(SealBox(("Förseglas.",), key.words, HEAD)), key, NOW)
    assert read_log_head(sealed, key.words) == HEAD


def test_the_head_is_read_from_a_narrow_box_whose_lines_break_within_it() -> None:
    long = SealBox(("Förseglas.",), ("b" * 30,) * 10, HEAD)
    assert read_log_head(drawn(long), ("b" * 30,) * 10) == HEAD


def test_the_head_of_a_report_in_english_is_read() -> None:
    from dataclasses import replace

    english = replace(sample.report(SealBox(("Sealed.",), WORDS, HEAD)), language="en")
    assert read_log_head(pdf.render(english), WORDS) == HEAD


def test_what_somebody_wrote_in_a_report_is_not_taken_for_its_head() -> None:
    written = Paragraph(f"Loggens läge: {OTHER}")
    both = drawn(written, SealBox(("Förseglas.",), WORDS, HEAD))
    assert read_log_head(both, WORDS) == HEAD
    with pytest.raises(NoLogHead):  # without the key words it cannot be told which is right
        read_log_head(both)


@pytest.mark.parametrize(
    "written",
    [
        "Inget här.",
        f"Loggens läge: {HEAD[:-1]}",
        f"Loggens läge: {HEAD}0",
        f"Något annat: {HEAD}",
        f"Loggens läge: {HEAD.upper()}",
    ],
)
def test_a_report_without_a_whole_head_is_refused(written: str) -> None:
    with pytest.raises(NoLogHead):
        read_log_head(drawn(Paragraph(written)), WORDS)


def test_a_file_that_is_no_pdf_is_unreadable() -> None:
    with pytest.raises(FileUnreadable):
        read_log_head(b"hej", WORDS)
