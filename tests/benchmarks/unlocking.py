"""Unlocking at the real cost, against the key derivation in it; and what it takes besides."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from bare_sqlcipher import BareDatabase
from case import PASSPHRASE
from rows import Row, send, timed_result

from hedersstod import vault
from hedersstod.casework.office import local_now
from hedersstod.vault import keys

RUNS = 9


def main(home: Path, folder: Path) -> None:
    """In turns: the vault opened, with the derivation inside timed, and a bare database opened."""
    derivations: list[float] = []
    derive = keys._derived

    def derive_timed(slot: keys.PassphraseSlot, passphrase: str) -> bytes:
        took, key = timed_result(partial(derive, slot, passphrase))
        derivations.append(took)
        return key

    keys._derived = derive_timed
    path = folder / "bare.db"
    bare = BareDatabase(path)
    key = bare.key
    bare.close()
    opened: list[float] = []
    floor: list[float] = []
    for _ in range(RUNS):
        took, open_vault = timed_result(lambda: vault.open_(home, PASSPHRASE, now=local_now()))
        opened.append(took)
        open_vault.close()
        took, database = timed_result(partial(_open, path, key))
        floor.append(took)
        database.close()
    beyond = [all_ - own for all_, own in zip(opened, derivations, strict=True)]
    send(
        [
            Row(
                "Valvet öppnat, riktig kostnad",
                "ms",
                tuple(opened),
                tuple(derivations),
                "nyckelhärledningen ensam (Argon2id)",
            ),
            Row(
                "Därav utöver nyckelhärledningen",
                "ms",
                tuple(beyond),
                tuple(floor),
                "SQLCipher öppnad, en rad skriven",
            ),
        ]
    )


def _open(path: Path, key: str) -> BareDatabase:
    database = BareDatabase(path, key)
    database.insert("x" * 100)
    return database


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
