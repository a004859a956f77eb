"""Search within one case: its log, the answers of its open runs, its people.

The words sought are handed in and forgotten: nothing here keeps or writes them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from hedersstod.casework.case_file import CaseFile
from hedersstod.domain.answers import FactorValue, ListValue, Ref
from hedersstod.domain.case_search import Snippet, sought
from hedersstod.domain.guide_run import GuideRun
from hedersstod.domain.identifiers import GuideId, LogId, PersonId, QuestionId
from hedersstod.domain.log import texts_of_entry
from hedersstod.domain.wording import link_names, value_in_words


@dataclass(frozen=True, slots=True)
class EntryPlace:
    """An entry of the log; `draft` when what was found has not been kept yet."""

    entry: LogId
    draft: bool = False


class AnswerPlace(NamedTuple):
    """A question of an open run; for what stands in an item of a list, the list."""

    guide: GuideId
    question: QuestionId


@dataclass(frozen=True, slots=True)
class PersonPlace:
    """Somebody in the register."""

    person: PersonId


Place = EntryPlace | AnswerPlace | PersonPlace


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that says what was sought; `title` names it (empty for an entry of the log)."""

    place: Place
    title: str = field(repr=False)
    snippet: Snippet
    exact: bool


def search(case_file: CaseFile, words: str) -> tuple[Hit, ...]:
    """Every place where all the words occur: log, answers, people; those with equal accents first.

    The log is searched as it stands now and in its drafts, not in earlier versions.
    """
    looked_for = sought(words)
    if looked_for is None:
        return ()
    hits = []
    for place, title, texts in _places(case_file):
        said = [text for text in texts if text]
        find = looked_for.find(said) if said else None
        if find is not None:
            hits.append(Hit(place, title, find.snippet, find.exact))
    return tuple(sorted(hits, key=lambda hit: not hit.exact))


def _places(case_file: CaseFile) -> Iterator[tuple[Place, str, tuple[str, ...]]]:
    for entry in case_file.log.entries():
        draft = entry.head.kept_at is None
        yield EntryPlace(entry.head.id, draft), "", texts_of_entry(entry)
    names = case_file.people.names()
    for step in case_file.path():
        run = case_file.run(step.guide)
        for question, label, texts in _answers(run, names):
            yield AnswerPlace(step.guide, question), f"{step.title} · {label}", texts
    for person in case_file.people.all():
        said = (person.label, person.relation, person.note, person.never_contact or "")
        yield PersonPlace(person.id), person.label, said


def _answers(
    run: GuideRun, people: dict[str, str]
) -> Iterator[tuple[QuestionId, str, tuple[str, ...]]]:
    """Each question on the path with what was answered; a list with all that its items say."""
    names = link_names(run, people)
    for step in run.steps():
        question = step.question
        refs = [(question, Ref(question.id))]
        for item in run.items(question.id) if question.items else ():
            refs += [(each, Ref(each.id, item)) for each in run.fields(question.id, item)]
        texts: list[str] = []
        for each, ref in refs:
            answer = run.get(ref)
            if answer.is_blank:
                continue
            texts += [*value_in_words(each, answer.value, names), answer.note, answer.unknown]
            match answer.value:
                case ListValue(more=more, unknown=unknown):
                    texts += [more, unknown]
                case FactorValue(since=since, moved=moved):
                    texts += [since, moved]
        if texts:
            yield question.id, question.label, tuple(texts)
