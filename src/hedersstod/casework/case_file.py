"""One case at work: its runs, what is typed into them, sign-off, and its protected facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from hedersstod.casework.case_log import CaseLog
from hedersstod.casework.kept_answers import fitted
from hedersstod.casework.path import PathStep as PathStep
from hedersstod.casework.path import Standing as Standing
from hedersstod.casework.people import People
from hedersstod.casework.places import named_places
from hedersstod.casework.screened import outer_words
from hedersstod.content import Content
from hedersstod.domain.answers import Answer, Answers, LinksValue, Ref
from hedersstod.domain.case import (
    Case,
    Document,
    FactKind,
    LocalLine,
    ProtectedFact,
    Revision,
    RunRecord,
    SignedStep,
)
from hedersstod.domain.errors import FactSaysNothing, NotReadyToSignOff
from hedersstod.domain.first_hour import valid_until
from hedersstod.domain.fitting import newest_ids
from hedersstod.domain.guide import Guide
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import (
    FactId,
    GuideId,
    ItemId,
    LogId,
    QuestionId,
    RevisionId,
    RunId,
)
from hedersstod.domain.log import Consultation
from hedersstod.domain.renewal import renewed, taken_over, typed_since
from hedersstod.domain.wording import signed_flags, signed_steps, written_and_withheld
from hedersstod.report.selection import withheld_in_log, withheld_texts
from hedersstod.vault import Vault


class CaseFile:
    """The only door to one case; everything typed goes through `answer` and `save`."""

    def __init__(
        self,
        case: Case,
        vault: Vault,
        content: Content,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self.case = case
        self._vault = vault
        self._content = content
        self._now = now
        self._new_id = new_id
        self._runs: dict[GuideId, GuideRun] = {}
        self._records: dict[GuideId, RunRecord] = {}
        self._leftover: dict[GuideId, Answers] = {}
        self._unsaved: set[GuideId] = set()
        self._signed: tuple[Revision, ...] | None = None
        self.log = CaseLog(case.id, vault, now, new_id)
        self.people = People(case.id, vault, now, new_id, self._pointers, self.log.entries)

    # -- the run ---------------------------------------------------------------------------

    def guide(self, guide_id: GuideId) -> Guide:
        """The guide of that id in the language it is shown in."""
        return self._content.guides[guide_id]

    def run(self, guide_id: GuideId) -> GuideRun:
        """The open run of a guide: the kept draft, or a fresh one that is not yet stored.

        A fresh one begins with what other guides of the case have asked already, and follows it
        until something is answered in it.
        """
        if guide_id in self._records or guide_id in self._unsaved:
            return self._runs[guide_id]
        guide, begun = self.guide(guide_id), guide_id in self._runs
        record = None if begun else self._vault.run(self.case.id, guide_id)
        if record is None:
            return self._fresh(guide)
        answers, self._leftover[guide_id] = fitted(guide, record.answers)
        self._records[guide_id] = record
        self._runs[guide_id] = GuideRun(guide, answers, newest_ids(guide, record.carried))
        return self._runs[guide_id]

    def _fresh(self, guide: Guide) -> GuideRun:
        """The untouched run: the same one as long as it would begin with the same."""
        answers, carried = taken_over(guide, self._asked_by(guide))
        run = self._runs.get(guide.id)
        if run is None or run.answers != answers:
            run = self._runs[guide.id] = GuideRun(guide, answers, carried)
        return run

    def _asked_by(self, guide: Guide) -> dict[GuideId, Answers]:
        """The live answers of the guides that this one takes something from."""
        named = {q.taken_from.guide for q in guide.questions() if q.taken_from is not None}
        return {each: self.run(each).live() for each in named if each != guide.id}

    def _pointers(self) -> Iterator[tuple[Guide, Answers]]:
        for guide_id in self._content.guides:
            run = self.run(guide_id)
            yield run.guide, run.answers

    def answer(self, guide_id: GuideId, ref: Ref, answer: Answer) -> frozenset[QuestionId]:
        """Take an answer; returns which questions it concerns, nothing if it changed nothing."""
        changed = self.run(guide_id).answer(ref, answer)
        if changed:
            self._unsaved.add(guide_id)
        return changed

    def add_item(self, guide_id: GuideId, question: QuestionId, item: str = "") -> ItemId:
        """Add an item to a list and return its id, a new one if none is given.

        It is empty, but where it can point at one thing only, it does: nothing is asked in vain.
        """
        item = ItemId(item or self._new_id())
        run = self.run(guide_id)
        run.add_item(question, item)
        lists = {each.id for each in run.guide.questions() if each.items} - {question}
        for field in run.fields(question, item):
            there = run.items(QuestionId(field.links_to)) if field.links_to in lists else ()
            if len(there) == 1:
                run.answer(Ref(field.id, item), Answer(LinksValue(there)))
        self._unsaved.add(guide_id)
        return item

    def remove_item(self, guide_id: GuideId, question: QuestionId, item: ItemId) -> Answers:
        """Take an item, and the answers about it, out of a list; nothing points at it any more.

        Returns how all answers stood before, for `put_back`.
        """
        run = self.run(guide_id)
        before = run.answers
        run.remove_item(question, item)
        self._unsaved.add(guide_id)
        return before

    def put_back(self, guide_id: GuideId, before: Answers) -> None:
        """Undo `remove_item`; what has been said since stays."""
        self.run(guide_id).put_back(before)
        self._unsaved.add(guide_id)

    def confirm(self, guide_id: GuideId, question: QuestionId) -> None:
        """Say that an answer taken over from the last version still holds."""
        if self.run(guide_id).confirm(question):
            self._unsaved.add(guide_id)

    @property
    def has_unsaved(self) -> bool:
        """Is there anything typed that is not yet on disk?"""
        return bool(self._unsaved) or self.people.has_unsaved or self.log.has_unsaved

    def save(self) -> datetime | None:
        """Write what is not yet on disk; the moment it was committed, or None if nothing was.

        Raises DiskFull, VaultReadOnly or VaultDamaged; what is unsaved then stays unsaved.
        """
        if not self.has_unsaved:
            return None
        now = self._now()
        self.people.save(now)
        self.log.save(now)
        for guide_id in sorted(self._unsaved):
            record = self._record(guide_id, now)
            self._vault.save_run(record, now=now)
            self._records[guide_id] = record
            self._unsaved.discard(guide_id)
        return now

    def saved_at(self, guide_id: GuideId) -> datetime | None:
        """When the open run was last committed, or None if it never was."""
        self.run(guide_id)
        record = self._records.get(guide_id)
        return record.changed_at if record else None

    def _record(self, guide_id: GuideId, now: datetime) -> RunRecord:
        run = self._runs[guide_id]
        kept = self._records.get(guide_id)
        answers = {**self._leftover.get(guide_id, {}), **run.answers}
        if kept is not None:
            return replace(
                kept,
                guide_version=run.guide.version,
                changed_at=now,
                answers=answers,
                carried=run.all_carried,
            )
        return RunRecord(
            id=RunId(self._new_id()),
            case=self.case.id,
            guide=guide_id,
            guide_version=run.guide.version,
            started_at=now,
            changed_at=now,
            answers=answers,
            carried=run.all_carried,
        )

    # -- sign-off --------------------------------------------------------------------------

    def sign_off(self, guide_id: GuideId, local: tuple[LocalLine, ...]) -> Revision:
        """Freeze the run with its wording as the next version.

        Raises NotReadyToSignOff when a required question on the path has no answer. A run that was
        signed off once and then gone on with is begun anew first, so that what is asked each time
        is asked, and what nobody has looked at is not passed for seen.
        """
        if self._is_asked_anew(guide_id):
            self.begin_anew(guide_id)
        run = self.run(guide_id)
        missing = run.missing()
        if missing:
            raise NotReadyToSignOff(tuple(missing))
        if guide_id not in self._records:
            self._unsaved.add(guide_id)
        self.save()
        now = self._now()
        guide = run.guide
        live = run.live()
        revision = Revision(
            id=RevisionId(self._new_id()),
            case=self.case.id,
            run=self._records[guide_id].id,
            number=1 + max((r.number for r in self.revisions(guide_id)), default=0),
            guide=guide_id,
            guide_version=guide.version,
            guide_title=guide.title,
            signed_at=now,
            valid_until=valid_until(live, now.date()),
            steps=self.steps(guide_id),
            flags=signed_flags(run),
            assessment=run.assessment(),
            local=local,
            reviewed_by=guide.reviewed_by,
        )
        self._vault.add_revision(revision, now=now)
        self._signed = None
        return revision

    def steps(self, guide_id: GuideId) -> tuple[SignedStep, ...]:
        """The open run as it would be signed off now."""
        names, marks = outer_words(self.guide(guide_id), self.people.names(), self.run)
        return signed_steps(self.run(guide_id), names, marks)

    def begin_anew(self, guide_id: GuideId) -> None:
        """Begin a new run from the last version; what is asked anew each time starts blank.

        What was written since that version was signed off stays.

        Nothing happens while there is no version, or the open run was begun from it already.
        """
        signed = self.revisions(guide_id)
        run = self.run(guide_id)
        record = self._records.get(guide_id)
        if not signed or record is None or record.based_on == signed[-1].id:
            return
        self.save()
        now = self._now()
        typed = typed_since(signed[-1].steps, self.steps(guide_id))
        answers, carried = renewed(run.guide, run.answers, typed)
        fresh = RunRecord(
            id=RunId(self._new_id()),
            case=self.case.id,
            guide=guide_id,
            guide_version=run.guide.version,
            started_at=now,
            changed_at=now,
            answers={**self._leftover.get(guide_id, {}), **answers},
            carried=carried,
            based_on=signed[-1].id,
        )
        self._vault.save_run(fresh, begun_anew=now)
        self._records[guide_id] = fresh
        self._runs[guide_id] = GuideRun(run.guide, answers, carried)

    def waits_to_begin_anew(self, guide_id: GuideId) -> bool:
        """Is there a version of a guide that is made again and again, and no new run of it yet?"""
        signed = self.last_revision(guide_id) is not None
        return signed and self._is_asked_anew(guide_id)

    def _is_asked_anew(self, guide_id: GuideId) -> bool:
        questions = self.guide(guide_id).questions()
        fresh = any(each.fresh for question in questions for each in (question, *question.items))
        return fresh and not self.is_anew(guide_id)

    def is_anew(self, guide_id: GuideId) -> bool:
        """Is a new run open that was begun from the last version?"""
        return self.anew_since(guide_id) is not None

    def anew_since(self, guide_id: GuideId) -> datetime | None:
        """When the open run was begun from the last version; None if none has been."""
        last = self.last_revision(guide_id)
        record = self._records.get(guide_id) or self._vault.run(self.case.id, guide_id)
        begun = last is not None and record is not None and record.based_on == last.id
        return record.started_at if begun and record is not None else None

    def last_revision(self, guide_id: GuideId) -> Revision | None:
        """The newest version of a guide, or None."""
        return next(reversed(self.revisions(guide_id)), None)

    def revisions(self, guide_id: GuideId | None = None) -> tuple[Revision, ...]:
        """What has been signed off, oldest first; of one guide, or of all."""
        if self._signed is None:  # they are never changed, and nobody else adds any
            self._signed = self._vault.revisions(self.case.id)
        kept = self._signed
        return tuple(r for r in kept if guide_id is None or r.guide == guide_id)

    def documents(self) -> tuple[Document, ...]:
        """The sealed reports of this case, oldest first."""
        return self._vault.documents(self.case.id)

    def path(self) -> tuple[PathStep, ...]:
        """Where each guide stands in this case today."""
        return tuple(
            PathStep(guide.id, guide.title, self._standing(guide.id))
            for guide in self._content.guides.values()
        )

    def _standing(self, guide_id: GuideId) -> Standing:
        record = self._records.get(guide_id) or self._vault.run(self.case.id, guide_id)
        signed = self.revisions(guide_id)
        begun = record is not None or guide_id in self._unsaved
        if not signed:
            return Standing.UNDER_WAY if begun else Standing.NOT_BEGUN
        last = signed[-1]
        if guide_id in self._unsaved or (record and record.changed_at > last.signed_at):
            return Standing.UNDER_WAY
        if last.valid_until < self._now().date():
            return Standing.LOOK_AGAIN
        return Standing.SIGNED_OFF

    # -- protected facts -------------------------------------------------------------------

    def protected_facts(self) -> tuple[ProtectedFact, ...]:
        """What was entered as protected."""
        return self._vault.protected_facts(self.case.id)

    def protect(self, kind: FactKind, text: str, known_to: frozenset[str]) -> ProtectedFact:
        """Enter a protected fact; the guard looks for it from now on.

        Raises FactSaysNothing for a text without a letter or digit: it could never be found.
        """
        if not any(character.isalnum() for character in text):
            raise FactSaysNothing
        fact = ProtectedFact(FactId(self._new_id()), self.case.id, kind, text, known_to)
        self._vault.save_protected_fact(fact, now=self._now())
        return fact

    def change_fact(self, fact: ProtectedFact) -> None:
        """Keep a changed protected fact."""
        self._vault.save_protected_fact(fact, now=self._now())

    def remove_fact(self, fact_id: FactId) -> None:
        """Stop protecting a fact; the journal tells that it was done."""
        self._vault.remove_protected_fact(fact_id, now=self._now())

    def guarded_facts(self) -> tuple[ProtectedFact, ...]:
        """What the guard looks for: the entered facts, and every place ever named in an answer.

        Places off the present path, or changed since, may still stand in other answers, in
        signed-off versions and in sealed reports.
        """
        runs = (self.run(guide_id) for guide_id in self._content.guides)
        named = named_places(self.case.id, runs, self.revisions())
        code_word = self.people.safe_contact().code_word
        if any(character.isalnum() for character in code_word):
            word = FactId("safe-contact-code-word")
            named.append(ProtectedFact(word, self.case.id, FactKind.OTHER, code_word))
        return self.protected_facts() + tuple(named)

    def withheld_texts(self, script_of: LogId | None = None) -> tuple[str, ...]:
        """What is written, in runs, versions and the log, that must not reach guardians.

        For the script of a consultation without what that entry says itself, and without scripts:
        they have been through the guard, and share their standing sentences.
        """
        log = self.log.withheld()
        if script_of is not None:
            others = (entry for entry in log if entry.head.id != script_of)
            log = tuple(replace(e, script="") if isinstance(e, Consultation) else e for e in others)
        in_runs = (
            text
            for guide_id in self._content.guides
            for text in written_and_withheld(self.run(guide_id))
        )
        # What was taken out of an open run, or begun anew, may still stand in other texts.
        in_versions = (text for each in self.revisions() for text in withheld_texts(each))
        return tuple(dict.fromkeys((*in_runs, *withheld_in_log(log), *in_versions)))
