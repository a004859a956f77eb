"""One answer saved durably, against one raw SQLCipher insert of as many bytes."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from bare_sqlcipher import BareDatabase
from case import FIRST_HOUR, add_case, make_office, text_question
from rows import Row, send, timed

from hedersstod.domain.answers import Answer, Ref, TextValue
from hedersstod.vault.codec import encode

RUNS = 200
WARMING = 10


def main(folder: Path) -> None:
    """Both in turns; the record holds the whole first hour, as the program writes it."""
    office = make_office(folder / "home")
    case_file = add_case(office)
    ref = Ref(text_question(case_file).id)
    record = case_file._records[FIRST_HOUR]
    payload = encode(record)
    bare = BareDatabase(folder / "bare.db")
    ours, floor = [], []

    def save(number: int) -> None:
        answer = Answer(TextValue(f"Hon säger att det är {number:05} dagar kvar."))
        case_file.answer(FIRST_HOUR, ref, answer)
        if case_file.save() is None:
            raise LookupError("nothing was saved")

    for number in range(RUNS + WARMING):
        ours.append(timed(partial(save, number)))
        floor.append(timed(partial(bare.insert, payload)))
    bare.close()
    office.close()
    size = len(payload) / 1024
    send(
        [
            Row(
                "Ett svar sparat på disk",
                "ms",
                tuple(ours[WARMING:]),
                tuple(floor[WARMING:]),
                f"en rad i SQLCipher, {size:.1f} KiB".replace(".", ","),
            )
        ]
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
