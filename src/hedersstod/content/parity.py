"""Swedish is the master: what another language may leave out, and what must be the same.

A translation may lag: a file may be missing, and a guide may be of an earlier version; then the
Swedish one is used. What exists must have the ids, kinds, conditions and allow-lists of the
Swedish, or an answer given in one language would not fit, or reach another reader, in the other.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping

from hedersstod.content.reading import Faults
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.guide import Guide, Question
from hedersstod.domain.identifiers import GuideId
from hedersstod.domain.profiles import (
    DirectoryEntry,
    LocalQuestion,
    ReaderProfile,
    ReportTexts,
)

Shapes = Mapping[str, Hashable]
"""By id, all that must not differ between languages."""


def guide_in_force(master: Guide, translated: Guide) -> Guide:
    """The translated guide, or the Swedish one while the translation lags."""
    return translated if translated.version == master.version else master


def check_guides(
    master: Mapping[GuideId, Guide], translated: Mapping[GuideId, Guide], faults: Faults
) -> None:
    """Note what the translated guides have that the Swedish have not, or have otherwise."""
    for guide in translated.values():
        file = f"guides/{guide.language}/{guide.id}.toml"
        swedish = master.get(guide.id)
        if swedish is None:
            continue  # a file without a Swedish one is told of by its name
        if guide.version > swedish.version:
            faults.add(file, guide.id, "version är högre än den svenska")
            continue
        here, there = _guide_shapes(guide), _guide_shapes(swedish)
        if guide.version == swedish.version:
            check_shapes(file, there, here, faults)
            for missing in there.keys() - here.keys():
                faults.add(file, missing, "saknas, men finns i den svenska med samma version")
        else:
            retired = {old for old, _ in swedish.renamed} | set(swedish.removed)
            _check_known(file, there.keys() | retired, here, faults)


def check_shapes(file: str, master: Shapes, translated: Shapes, faults: Faults) -> None:
    """Note ids that Swedish does not have, and those whose shape differs."""
    _check_known(file, master.keys(), translated, faults)
    for each, shape in translated.items():
        if each in master and master[each] != shape:
            faults.add(file, each, "skiljer sig från den svenska i mer än orden")


def profile_shape(profile: ReaderProfile) -> Hashable:
    """What must be the same of a reader in every language: who she is and what she may see."""
    return (profile.circle, profile.guides, profile.questions, profile.shows, profile.withheld)


def report_shapes(texts: ReportTexts) -> Shapes:
    """Report texts have ids only."""
    return dict.fromkeys(texts.texts)


def local_shapes(questions: tuple[LocalQuestion, ...]) -> Shapes:
    """Of each thing a municipality must know all but the words."""
    return {
        q.id: (
            q.role,
            q.group.id if q.group else "",
            bool(q.if_absent),
            q.shown_in,
            q.beside,
            q.on_paper,
        )
        for q in questions
    }


def directory_shapes(entries: tuple[DirectoryEntry, ...]) -> Shapes:
    """All of each line that a filter, a call or an edit goes by."""
    return {
        e.id: (e.audience, e.both, e.number, e.reach, e.men, e.hbtqi, e.children, e.version)
        for e in entries
    }


def case_shapes(texts: CaseTexts) -> Shapes:
    """What must be the same around a case: all but the words."""
    shapes: dict[str, Hashable] = {f"circles {c.id}": c.never for c in texts.circles}
    for kind in texts.event_kinds:
        asks = bool(kind.why_screening)
        shapes[f"event_kinds {kind.id}"] = (asks, kind.contact, kind.has_end, kind.risk_window)
    shapes |= {f"sources {o.id}": None for o in texts.sources}
    shapes |= {f"certainties {o.id}": None for o in texts.certainties}
    shapes |= {f"grounds {g.id}": None for g in texts.grounds}
    shapes |= {f"notes {n.id}": n.place for n in texts.notes}
    return shapes | {f"seasons {s.id}": (s.begins, s.ends) for s in texts.seasons}


def _check_known(file: str, known: Collection[str], translated: Shapes, faults: Faults) -> None:
    for each in translated:
        if each not in known:
            faults.add(file, each, "finns inte på svenska")


def _guide_shapes(guide: Guide) -> dict[str, Hashable]:
    shapes: dict[str, Hashable] = {
        "renamed": guide.renamed,
        "removed": guide.removed,
    }
    for section in guide.sections:
        # Sections, flags and sentences have names of their own: told apart by the word before.
        shapes[f"sections {section.id}"] = tuple(question.id for question in section.questions)
        for question in section.questions:
            for each in (question, *question.items):
                shapes[each.id] = _question_shape(each)
    for flag in guide.flags:
        shapes[f"flags {flag.id}"] = (flag.when, flag.weight)
    for line in guide.assessment:
        shapes[f"assessment {line.id}"] = line.when
    return shapes


def _question_shape(question: Question) -> Hashable:
    options = tuple((option.id, option.unknown) for option in question.options)
    items = tuple(item_field.id for item_field in question.items)
    scale = question.scale
    unfolded = (scale.sources, scale.certainties, scale.changes) if scale is not None else ()
    return (
        question.kind,
        options,
        tuple(tuple(option.id for option in each) for each in unfolded),
        items,
        question.required,
        question.shown_when,
        question.item_title,
        question.links_to,
        question.protective,
        question.fresh,
        question.exact_day,
        question.taken_from,
        question.when,
        question.not_before,
    )
