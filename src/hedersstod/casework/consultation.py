"""A consultation being prepared: the script from the case, and what is found in it as edited.

Nothing is ever copied out. What the guard finds must be rewritten before the script is kept;
what could be pieced together in a small town is advice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from hedersstod.casework.case_file import CaseFile, Standing
from hedersstod.casework.local_support import EMERGENCY_NUMBER, LocalSupport
from hedersstod.domain.case import FactKind, ProtectedFact
from hedersstod.domain.disclosure import THEN, Certainty, Finding, FindingKind, Piece, examine
from hedersstod.domain.errors import EntrySaysNothing, FindingsUnsettled
from hedersstod.domain.identifiers import FactId, GuideId, LogId
from hedersstod.domain.jigsaw import Trait, TraitKind, applied, together, traits
from hedersstod.domain.log import Consultation
from hedersstod.domain.profiles import DirectoryEntry
from hedersstod.domain.pseudonyms import Pseudonyms, is_relation
from hedersstod.domain.screening import SCREENING
from hedersstod.domain.script import (
    Material,
    Telling,
    as_text,
    best_known,
    script,
    tellable_notes,
    tellable_scenarios,
)
from hedersstod.domain.wording import signed_steps
from hedersstod.report.selection import has_withheld

_FIRST_HOUR: Final = GuideId("first_hour")
_ALIAS: Final = FactId("alias")
_PERSON: Final = "person-"
_LETTERED: Final = re.compile(r"\bperson [A-ZÅÄÖ]+(?::s)?|\bden utsattas?\b", re.IGNORECASE)
_OWN_LETTERS: Final = 8  # of a withheld text with pseudonyms, so that no mere list of them is found

# What a protected fact of each kind may be called instead; of any other kind it is left out.
_INSTEAD: Final = {
    FactKind.PLACE: "orten",
    FactKind.SCHOOL: "skolan",
    FactKind.WORKPLACE: "arbetsplatsen",
    FactKind.NAME: "en person",
    FactKind.PHONE: "ett telefonnummer",
}


@dataclass(frozen=True, slots=True)
class Tellable:
    """Something that may be told in its own words, by its id and what it is called."""

    id: str
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found in a script as it stands; no findings are no clearance."""

    findings: tuple[Finding, ...] = field(default=(), repr=False)
    traits: tuple[Trait, ...] = field(default=(), repr=False)
    together: bool = False


class ConsultationDesk:
    """Prepares, examines and keeps the consultations of one case."""

    def __init__(self, case_file: CaseFile, local: LocalSupport, today: Callable[[], date]) -> None:
        self._case_file = case_file
        self._local = local
        self._today = today
        self._made: tuple[object, Material] | None = None

    # -- before ----------------------------------------------------------------------------

    def whom(self) -> tuple[DirectoryEntry, ...]:
        """The lines of support for professionals; 112 is no consultation."""
        return tuple(
            entry
            for entry in self._local.directory()
            if entry.audience == "professional" and entry.number != EMERGENCY_NUMBER
        )

    def begin(self) -> Consultation:
        """A new draft with the script as the case gives it; nothing is written until she types."""
        fresh = self._case_file.log.begin_consultation()
        return replace(fresh, script=self.script(Telling(), ""))

    def get(self, entry_id: LogId) -> Consultation | None:
        """A consultation of this case, as it was last written; None if it is none."""
        entry = self._case_file.log.get(entry_id)
        return entry if isinstance(entry, Consultation) else None

    # -- the script ------------------------------------------------------------------------

    def script(self, telling: Telling, question: str) -> str:
        """The script as the case stands now."""
        return as_text(script(self._material(), telling, question, self._today()))

    def notes(self) -> tuple[Tellable, ...]:
        """The factors whose notes she may choose to tell."""
        factors = tellable_notes(best_known(self._material()))
        return tuple(Tellable(factor.id, factor.label) for factor in factors)

    def scenarios(self) -> tuple[Tellable, ...]:
        """The scenarios that she may choose to tell in their own words."""
        scenarios = tellable_scenarios(best_known(self._material()))
        return tuple(Tellable(scenario.item, scenario.what) for scenario in scenarios)

    def leaves_something_out(self) -> bool:
        """Is anything marked as withheld, so that the script leaves it to her own words?"""
        material = self._material()
        steps = (*best_known(material).steps.values(), *material.first_hour)
        return any(has_withheld(step) for step in steps)

    def _material(self) -> Material:
        """What the case holds; worked out again only when something in it has changed."""
        case_file = self._case_file
        people = case_file.people.all()
        # A run that is not begun holds only what it would take over from the first hour.
        begun = any(
            step.guide == SCREENING and step.standing is not Standing.NOT_BEGUN
            for step in case_file.path()
        )
        screening, first_hour = case_file.run(SCREENING), case_file.run(_FIRST_HOUR)
        last = case_file.last_revision(SCREENING)
        state = (screening.answers, first_hour.answers, screening.carried, people, last, begun)
        if self._made is None or self._made[0] != state:
            names = case_file.people.names()
            material = Material(
                last=last,
                screening=signed_steps(screening, names) if begun else (),
                first_hour=signed_steps(first_hour, names),
                people=people,
                alias=case_file.case.alias,
            )
            self._made = (state, material)
        return self._made[1]

    # -- examining -------------------------------------------------------------------------

    def examine(self, entry: Consultation) -> Examined:
        """What is found in the script as it stands: of what is read aloud nobody may know it."""
        named = self._named()
        findings = examine(
            [Piece("script", entry.script)],
            (*self._case_file.guarded_facts(), *named),
            self._withheld(entry),
            "",
            self._local.public_numbers(),
        )
        own = {fact.id for fact in named}
        # An alias is an ordinary word: what merely resembles it would be found everywhere.
        sure = [f for f in findings if f.certainty is Certainty.CERTAIN or f.fact not in own]
        found = traits(entry.script, self._today())
        others = (t for t in found if all(t.end <= f.start or f.end <= t.start for f in sure))
        return Examined(tuple(sure), tuple(others), together(found))

    def instead(self, finding: Finding) -> str:
        """What could be said instead of what the guard found; empty: leave it out."""
        if finding.kind is FindingKind.PHONE:
            return _INSTEAD[FactKind.PHONE]
        if finding.fact is None:
            return ""
        if self.is_name(finding):
            people = self._case_file.people.all()
            said = Pseudonyms(people, self._case_file.case.alias).applied(f"– {finding.excerpt}")
            return said.removeprefix("– ")
        kinds = {fact.id: fact.kind for fact in self._case_file.guarded_facts()}
        return _INSTEAD.get(kinds.get(finding.fact, FactKind.OTHER), "")

    def is_name(self, finding: Finding) -> bool:
        """Is it the alias, or the name of somebody in the register?"""
        fact = finding.fact or ""
        return fact == _ALIAS or fact.startswith(_PERSON)

    def _named(self) -> tuple[ProtectedFact, ...]:
        """The alias, and whoever stands in the register by something like a name."""
        case = self._case_file.case
        named = [
            (FactId(f"{_PERSON}{person.id}"), person.label)
            for person in self._case_file.people.all()
            if not person.is_client and not is_relation(person.label)
        ]
        return tuple(
            ProtectedFact(fact_id, case.id, FactKind.OTHER, text)
            for fact_id, text in ((_ALIAS, case.alias), *named)
        )

    def _withheld(self, entry: Consultation) -> tuple[str, ...]:
        """What is withheld from this script, as it was written and as the script would tell it."""
        written = self._case_file.withheld_texts(script_of=entry.head.id)
        names = Pseudonyms(self._case_file.people.all(), self._case_file.case.alias)
        told = (THEN.join(map(names.applied, text.split(THEN))) for text in written)
        return (*written, *filter(_says_more_than_who, told))

    # -- writing and keeping ---------------------------------------------------------------

    def write(self, entry: Consultation) -> Consultation:
        """Take what now stands; a kept consultation goes on as its next version."""
        log = self._case_file.log
        if entry.head.kept_at is not None:
            version = log.reopened(entry).head.version
            entry = replace(entry, head=replace(entry.head, version=version, kept_at=None))
        log.write(entry)
        return entry

    def is_written(self, entry: Consultation) -> bool:
        """Has anything been written of it, so that it can be found again?"""
        return self._case_file.log.get(entry.head.id) is not None

    def keep(self, entry: Consultation) -> Consultation:
        """Keep it among the events, or let it stand if nothing was changed since it was kept.

        Raises EntrySaysNothing while nothing but the script is there, and FindingsUnsettled while
        the guard finds anything in the script.
        """
        if _says_nothing(entry):
            raise EntrySaysNothing
        if self.examine(entry).findings:
            raise FindingsUnsettled
        return entry if entry.head.kept_at is not None else self._case_file.log.keep(entry)

    def let_go_if_empty(self, entry: Consultation, own_script: bool) -> None:
        """Let go of a draft that she has said nothing in; `own_script` says that she edited it."""
        begun = entry.head.kept_at is None and entry.head.version == 1
        if begun and not own_script and _says_nothing(entry) and self.is_written(entry):
            self._case_file.log.discard_draft(entry)


def rewritten(text: str, places: Iterable[tuple[int, int]], said: str) -> str:
    """The text with something else said at those places; with nothing, gaps are closed."""
    for start, end in sorted(places, reverse=True):
        text = applied(text, Trait(TraitKind.NAME, start, end, "", said))
    return text


def _says_more_than_who(text: str) -> bool:
    return sum(map(str.isalnum, _LETTERED.sub("", text))) >= _OWN_LETTERS


def _says_nothing(entry: Consultation) -> bool:
    told = (entry.with_whom, entry.question, entry.advice, entry.decision)
    return not any(text.strip() for text in (*told, entry.head.withheld_because or ""))
