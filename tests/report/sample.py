"""A realistic report and a sealing key for the tests of this folder; all of it is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from hedersstod.domain.sealing import SealKey
from hedersstod.report import pdf, signing
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
)

NOW = datetime(2026, 11, 23, 9, 52, tzinfo=UTC)


def finding(number: int) -> Finding:
    return Finding(
        label=f"Fråga {number}",
        question="Kan den utsatta vara trygg hemma i natt?",
        said="Nej",
        note="Hon säger att storebror kommer hem i kväll och går igenom telefonen. " * 3,
        unknown="Inte känt: om modern vet om samtalet.",
        withheld="Får inte nå vårdnadshavare, därför att hon annars straffas.",
    )


def report(*blocks: Block) -> Report:
    """A report with these blocks, or with one of each kind and twelve findings."""
    return Report(
        title="Första timmen",
        subtitle="Arbetsmaterial. Ersätter inte akten i verksamhetssystemet.",
        header_left="Till arbetsledare · avidentifierad",
        header_right="Ärende Björk · version 3 · 23 november 2026",
        footer="Innehåller sekretessbelagda uppgifter, OSL 26 kap. 1 §",
        language="sv",
        made_at=NOW,
        blocks=blocks or _blocks(),
    )


def _blocks() -> tuple[Block, ...]:
    return (
        Side(
            Panel("Handläggarens bedömning", ("Akut: ja.", "Talar emot: inget känt."), strong=True),
            Panel("Att ta ställning till", ("Vem beslutar idag?", "Syskonen?"), numbered=True),
        ),
        Heading("Sedan förra versionen"),
        Table(
            ("Faktor", "Nu", "Grund"),
            (Row(("Resa planeras", "framkommit", "Hennes berättelse, säker")),),
            (0.4, 0.2, 0.4),
        ),
        Paragraph("Ring inte hem innan risken är bedömd.", "acute"),
        SealBox(
            ("Förseglad med handläggarens nyckel", "Är inte en godkänd e-underskrift."),
            ("anka", "bastu", "zebra"),
            "7f3a91c24d0be65f" * 4,
        ),
        Heading("Fråga för fråga"),
        *(finding(number) for number in range(1, 13)),
    )


@cache
def rendered() -> bytes:
    return pdf.render(report())


@cache
def short_pdf() -> bytes:
    return pdf.render(report(Paragraph("En enda sida.")))


@cache
def key() -> SealKey:
    return signing.make_seal_key(NOW)


@cache
def other_key() -> SealKey:
    return signing.make_seal_key(NOW)


@cache
def sealed() -> bytes:
    return signing.seal(short_pdf(), key(), NOW)


def titled(title: str) -> Report:
    return replace(report(Paragraph("Text.")), title=title)
