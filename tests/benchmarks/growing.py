"""What grows with the number of cases and with the years of one: the large against the small."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from case import ALIAS, FIRST_HOUR, PASSPHRASE, answer_all, make_office, prose
from rows import Row, send, timed, timed_result

from hedersstod.casework.case_file import CaseFile
from hedersstod.casework.office import Office, open_office
from hedersstod.casework.search import search
from hedersstod.content import load_content
from hedersstod.domain.answers import DateValue
from hedersstod.domain.case import RunRecord
from hedersstod.domain.identifiers import CaseId, RunId
from hedersstod.resources import resource_path

RUNS = 3
FEW, MANY = 10, 1000
EVENTS_A_YEAR, VERSIONS_A_YEAR = 50, 4
SHORT, LONG = 1, 20


def main(folder: Path) -> None:
    """Two vaults with few and many cases, two with a short and a long case, in turns."""
    send([*by_cases(folder), *by_years(folder)])


def by_cases(folder: Path) -> list[Row]:
    """What is done before any case is open."""
    homes = {count: folder / f"cases{count}" for count in (FEW, MANY)}
    for count, home in homes.items():
        make_cases(home, count)
    times: dict[str, dict[int, list[float]]] = {}
    for _ in range(RUNS):
        for count, home in homes.items():
            took, office = timed_result(lambda h=home: reopened(h))
            note(times, "Upplåst, med nyckelhärledning", count, took)
            for what, work in idag(office).items():
                note(times, what, count, timed(work))
            note(times, "Låst, med kopia", count, timed(office.close))
    return rows_of(times, FEW, MANY, "ärenden")


def idag(office: Office) -> dict[str, Callable[[], object]]:
    """What Idag asks for."""
    return {
        "Idag: att göra": office.agenda,
        "Idag: riskfönster": office.windows,
        "Idag: valvets egna rader": office.care.notices,
        "Åtkomstloggen läst": office.access_log.read,
    }


def by_years(folder: Path) -> list[Row]:
    """What is done in one case."""
    homes = {years: folder / f"years{years}" for years in (SHORT, LONG)}
    for years, home in homes.items():
        make_years(home, years)
    times: dict[str, dict[int, list[float]]] = {}
    for _ in range(RUNS):
        for years, home in homes.items():
            office = reopened(home)
            case_id = office.cases()[0].id
            took, case_file = timed_result(lambda o=office, c=case_id: o.open_case(c))
            note(times, "Ärendet öppnat", years, took)
            for what, work in in_case(case_file).items():
                note(times, what, years, timed(work))
            office.close()
    return rows_of(times, SHORT, LONG, "år")


def in_case(case_file: CaseFile) -> dict[str, Callable[[], object]]:
    """What the pages of a case ask for."""
    return {
        "Händelser lästa": case_file.log.entries,
        "Versioner lästa": case_file.revisions,
        "Sökning": lambda: search(case_file, "kuratorn bussen"),
        "Ett svar sparat": lambda: _change(case_file),
    }


def _change(case_file: CaseFile) -> None:
    answer_all(case_file, prose(1 + int(case_file.has_unsaved)))
    case_file.save()


def rows_of(
    times: dict[str, dict[int, list[float]]], small: int, large: int, unit: str
) -> list[Row]:
    """One row for each thing: the large in the place of ours, the small as the floor."""
    return [
        Row(
            f"{large} {unit}: {what}",
            "ms",
            tuple(each[large]),
            tuple(each[small]),
            f"samma med {small} {unit}",
        )
        for what, each in times.items()
    ]


def note(times: dict[str, dict[int, list[float]]], what: str, size: int, took: float) -> None:
    """Keep one measurement."""
    times.setdefault(what, {}).setdefault(size, []).append(took)


def reopened(home: Path) -> Office:
    """The vault opened at the real cost."""
    return open_office(home, PASSPHRASE, load_content(resource_path(), "sv"))


def make_cases(home: Path, count: int) -> None:
    """One case answered and signed off; the others are as it is, under other aliases."""
    office = make_office(home)
    first = office.add_case(f"{ALIAS} 0")
    answer_all(first, prose(2))
    first.save()
    first.sign_off(FIRST_HOUR, ())
    vault = office._vault
    run = vault.run(first.case.id, FIRST_HOUR)
    revision = first.revisions()[0]
    assert isinstance(run, RunRecord)
    for number in range(1, count):
        case_id = CaseId(f"c{number}")
        now = office.now()
        vault.add_case(replace(first.case, id=case_id, alias=f"{ALIAS} {number}"), now=now)
        vault.save_run(replace(run, id=RunId(f"r{number}"), case=case_id), now=now)
        signed = replace(revision, id=f"v{number}", case=case_id, run=RunId(f"r{number}"))
        vault.add_revision(signed, now=now)
    office.close()


def make_years(home: Path, years: int) -> None:
    """A case with so many events and versions as so many years bring."""
    office = make_office(home)
    case_file = office.add_case(ALIAS)
    answer_all(case_file, prose(2))
    case_file.save()
    today = office.now().date()
    for number in range(years * EVENTS_A_YEAR):
        event = case_file.log.begin_event("note")
        head = replace(event.head, day=DateValue(today - timedelta(days=7 * number)))
        case_file.log.keep(replace(event, what=prose(3 + number % 4), head=head))
    for _ in range(years * VERSIONS_A_YEAR):
        case_file.sign_off(FIRST_HOUR, ())
    office.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
