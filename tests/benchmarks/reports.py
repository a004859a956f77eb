"""A report composed, guarded, drawn, guarded as bytes and sealed, against the bare libraries."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pypdfium2
from case import FIRST_HOUR, add_case, make_office
from rows import Row, send, timed

import hedersstod.report.offline  # noqa: F401 - puts the stand-in in place
from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.office import Office
from hedersstod.domain.case import Revision
from hedersstod.domain.sealing import SealKey
from hedersstod.report.pdf_styles import REGULAR, load_fonts
from hedersstod.report.report import Report, texts_of

# isort: split
# Not before `offline`, which stands in for the network library that pyHanko asks for.
from asn1crypto import keys, x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

READER = "supervisor"
# Sentences in each note, and runs.
LENGTHS = ((1, 9), (36, 5))


def main(folder: Path) -> None:
    """A short report and a long one."""
    office = make_office(folder / "home")
    office.desk.keep_key(office.desk.key_job()())
    send([_measure(office, sentences, runs) for sentences, runs in LENGTHS])
    office.close()


def _measure(office: Office, sentences: int, runs: int) -> Row:
    case_file = add_case(office, f"Rapport {sentences}", sentences)
    revision = case_file.sign_off(FIRST_HOUR, office.local.lines())
    key = office.desk.key_job()()
    report = office.desk.draft(case_file, revision, READER).report
    pages = _page_count(_make(office, case_file, revision))
    groups = _groups(report, pages)
    if _page_count(_bare(groups, key)) != pages:
        raise LookupError("the floor has another number of pages")
    ours, floor = [], []
    for _ in range(runs):
        ours.append(timed(lambda: _make(office, case_file, revision)))
        floor.append(timed(lambda: _bare(groups, key)))
    return Row(
        f"Rapport om {pages} sidor, spärrad och förseglad",
        "ms",
        tuple(ours),
        tuple(floor),
        "ReportLab + pyHanko, samma text",
    )


def _make(office: Office, case_file: CaseFile, revision: Revision) -> bytes:
    """The real path, from the signed-off version to the sealed and checked bytes."""
    draft = office.desk.draft(case_file, revision, READER)
    if draft.unsettled:
        raise LookupError("the guard found something in a text that holds nothing")
    return office.desk.release_job(draft)().pdf


def _page_count(pdf: bytes) -> int:
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def _groups(report: Report, pages: int) -> list[list[str]]:
    """The same words, a paragraph for each block, as many characters on each of as many pages."""
    blocks = [" ".join(texts_of(block)).split() for block in report.blocks]
    room = sum(len(word) + 1 for words in blocks for word in words) / pages
    groups: list[list[str]] = [[] for _ in range(pages)]
    written = 0
    for words in blocks:
        parts: dict[int, list[str]] = {}
        for word in words:
            parts.setdefault(int(written / room), []).append(word)
            written += len(word) + 1
        for page, part in parts.items():
            groups[page].append(" ".join(part))
    return groups


def _bare(groups: Sequence[Sequence[str]], key: SealKey) -> bytes:
    load_fonts()
    style = ParagraphStyle("bare", fontName=REGULAR, bulletFontName=REGULAR, fontSize=9, leading=12)
    story: list[Any] = []
    for texts in groups:
        story.extend(Paragraph(escape(text), style) for text in texts)
        story.append(PageBreak())
    out = BytesIO()
    SimpleDocTemplate(out, pagesize=A4, initialFontName=REGULAR).build(story)
    signer = SimpleSigner(
        signing_cert=x509.Certificate.load(key.certificate),
        signing_key=keys.PrivateKeyInfo.load(key.private_key),
        cert_registry=SimpleCertificateStore(),
    )
    metadata = PdfSignatureMetadata(
        field_name="Bare", md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    sealer = PdfSigner(metadata, signer, new_field_spec=SigFieldSpec("Bare"))
    writer = IncrementalPdfFileWriter(BytesIO(out.getvalue()))
    sealed = sealer.sign_pdf(writer)
    return bytes(sealed.getvalue())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
