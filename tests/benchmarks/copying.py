"""A copy of 100 MB made, proved and drilled, against the same bytes copied or read by SQLCipher."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import sys
from functools import partial
from pathlib import Path

from case import PASSPHRASE, add_case, make_office
from rows import Row, send, timed, timed_result

from hedersstod.casework.office import local_now
from hedersstod.domain.case import Document
from hedersstod.domain.identifiers import DocumentId
from hedersstod.domain.vault_secret import Secret
from hedersstod.vault import Vault
from hedersstod.vault.database import Database

RUNS = 3
DOCUMENTS, DOCUMENT_BYTES = 100, 1024 * 1024


def main(folder: Path) -> None:
    """Fill a vault with sealed reports, and copy it in turns with the floor."""
    office = make_office(folder / "home")
    case_file = add_case(office)
    case_file.sign_off(next(iter(office.content.guides)), ())
    vault = office._vault
    fill(vault, case_file.case.id, case_file.revisions()[0].id)
    stick = folder / "stick"
    stick.mkdir()
    vault.copies.choose_second_place(stick, now=local_now())
    database = vault._database
    made, copied, proved, read, drilled, derived = [], [], [], [], [], []
    for _ in range(RUNS):
        took, copy = timed_result(lambda: vault.copies.make(now=local_now()))
        made.append(took)
        copied.append(timed(partial(copy_durably, copy.files.database, folder / "floor.db")))
        vault.copies.make(now=local_now(), place=stick)
        proved.append(timed(lambda c=copy: vault.copies.prove(c, now=local_now())))
        read.append(timed(partial(read_all, database, copy.files.database)))
        secret = Secret(passphrase=PASSPHRASE)
        drilled.append(timed(lambda s=secret: vault.copies.drill(s, now=local_now())))
        derived.append(timed(lambda: vault.slots.confirm(PASSPHRASE)))
    office.close()
    per = f"{DOCUMENTS} MB"
    drill_beyond = [all_ - own for all_, own in zip(drilled, derived, strict=True)]
    send(
        [
            Row(f"Säkerhetskopia, {per}", "ms", tuple(made), tuple(copied), "kopierat och synkat"),
            Row(f"Kopia prövad, {per}", "ms", tuple(proved), tuple(read), _READ),
            Row(
                f"Återläsningsprov utöver nyckelhärledningen, {per}",
                "ms",
                tuple(drill_beyond),
                tuple(read),
                _READ,
            ),
        ]
    )


_READ = "SQLCiphers egna två kontroller"


def fill(vault: Vault, case_id: str, revision_id: str) -> None:
    """Sealed reports of random bytes, which nothing can make smaller."""
    for number in range(DOCUMENTS):
        content = secrets.token_bytes(DOCUMENT_BYTES)
        document = Document(
            id=DocumentId(f"d{number}"),
            case=case_id,
            revision=revision_id,
            reader="supervisor",
            sealed_at=local_now(),
            sha256=hashlib.sha256(content).hexdigest(),
            file_name="rapport.pdf",
            log_head="0" * 64,
        )
        vault.add_document(document, content, now=local_now())


def copy_durably(source: Path, target: Path) -> None:
    """The floor of copying."""
    shutil.copyfile(source, target)
    with target.open("r+b") as file:
        os.fsync(file.fileno())


def read_all(database: Database, path: Path) -> None:
    """The floor of proving: what the library itself checks."""
    other = database.same_key(path, read_only=True)
    other.rows("PRAGMA cipher_integrity_check")
    other.rows("PRAGMA quick_check")
    other.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
