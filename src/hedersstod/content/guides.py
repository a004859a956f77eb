"""Guides from their files: read in full, checked as a whole, refused with every fault at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from hedersstod.content.conditions import read_condition
from hedersstod.content.guide_checks import Parts, check_guide
from hedersstod.content.reading import Faults, Table, files_in, read_file, same_names_twice
from hedersstod.domain.guide import (
    Answered,
    AssessmentLine,
    Condition,
    Covers,
    DateRule,
    FactorScale,
    Flag,
    Guide,
    Kind,
    Option,
    Question,
    Section,
    TakenFrom,
    Weight,
)
from hedersstod.domain.identifiers import (
    FlagId,
    GuideId,
    OptionId,
    QuestionId,
    SectionId,
)

_WITH_OPTIONS: Final = frozenset({Kind.CHOICE, Kind.CHOICES, Kind.NOW_AND_BEFORE})
_NOT_IN_ITEMS: Final = frozenset({Kind.LIST, Kind.STATEMENT, Kind.FACTOR})

# Stands in for a condition that could not be read; the fault is noted, the guide refused.
_UNREADABLE: Final = Answered(QuestionId(""))

# The states of a factor, which rules and reports know by their ids.
_STATES: Final = ("emerged", "suspected", "speaks_against", "dont_know")

_Part = TypeVar("_Part", Section, Flag, AssessmentLine, Option)


# The way through a case; a guide that is not named comes after, by the name of its file.
_IN_ORDER: Final = ("first_hour", "screening", "safety_plan")


def load_guides(folder: Path) -> dict[GuideId, Guide]:
    """The guides of a folder (guides/<language>); ContentError with every fault at once."""
    faults = Faults()
    guides = read_guides(folder, folder.parent.parent, faults)
    faults.refuse()
    return guides


def read_guides(folder: Path, root: Path, faults: Faults) -> dict[GuideId, Guide]:
    """As `load_guides`, but notes the faults and goes on; in the order of the work."""
    guides = {}
    for path in files_in(folder, root, faults):
        table = read_file(path, root, faults)
        if table is not None:
            guide = _read_guide(table, name=path.stem, language=folder.name)
            guides[guide.id] = guide
    return dict(sorted(guides.items(), key=lambda each: _place(each[0])))


def _place(guide: GuideId) -> int:
    return _IN_ORDER.index(guide) if guide in _IN_ORDER else len(_IN_ORDER)


def _read_guide(table: Table, *, name: str, language: str) -> Guide:
    id_ = GuideId(table.named_id(name))  # first: it names the faults
    parts = Parts(scale=_scale(table))
    guide = Guide(
        id=id_,
        version=table.whole_number("version"),
        language=table.language(language),
        title=table.text("title"),
        purpose=table.text("purpose"),
        sources=table.required_texts("sources"),
        reviewed_by=table.optional_text("reviewed_by"),
        reviewed_on=table.optional_text("reviewed_on"),
        renamed=tuple((QuestionId(old), QuestionId(new)) for old, new in table.pairs("renamed")),
        removed=tuple(QuestionId(old) for old in table.texts("removed")),
        sections=_each(
            table.required_tables("sections"), "avsnitts-id", lambda each: _section(each, parts)
        ),
        flags=_each(table.tables("flags"), "flagg-id", lambda each: _flag(each, parts)),
        assessment=_each(table.tables("assessment"), "menings-id", lambda each: _line(each, parts)),
    )
    table.finish()
    check_guide(guide, table, parts)
    return guide


def _each(
    tables: tuple[Table, ...], what: str, read: Callable[[Table], _Part]
) -> tuple[_Part, ...]:
    """The part that each table holds, read to its end, with no id twice."""
    found = []
    for table in tables:
        found.append(read(table))
        table.finish()
    same_names_twice([(at, part.id) for at, part in zip(tables, found, strict=True)], what)
    return tuple(found)


def _scale(table: Table) -> FactorScale | None:
    """The scale that all factors of the guide share; None where the guide has none."""
    if not table.has("factor"):
        return None
    inner = table.table("factor")
    inner.id = "factor"
    scale = FactorScale(
        states=_each(inner.required_tables("states"), "alternativ-id", _option),
        sources=_each(inner.required_tables("sources"), "alternativ-id", _option),
        certainties=_each(inner.required_tables("certainties"), "alternativ-id", _option),
        changes=_each(inner.required_tables("changes"), "alternativ-id", _option),
    )
    if tuple(state.id for state in scale.states) != _STATES:
        inner.fault(f"states ska vara {', '.join(_STATES)}")
    if [state.id for state in scale.states if state.unknown] != [_STATES[-1]]:
        inner.fault(f"bara {_STATES[-1]} ska ha unknown = true")
    inner.finish()
    return scale


def _section(table: Table, parts: Parts) -> Section:
    return Section(
        id=SectionId(table.own_id()),
        title=table.text("title"),
        intro=table.optional_text("intro"),
        questions=tuple(_question(each, parts) for each in table.required_tables("questions")),
    )


def _question(table: Table, parts: Parts) -> Question:
    asked, kind = _asked(table, parts)
    fields = []
    for each in table.tables("items"):
        item_field, field_kind = _asked(each, parts)
        if field_kind in _NOT_IN_ITEMS:
            each.fault(f"en post kan inte ha ett fält av slaget {field_kind}")
        if item_field.taken_from is not None:
            each.fault("ett fält i en post kan inte ha taken_from")
        each.finish()
        fields.append((each, item_field))
    if kind is Kind.LIST and not fields:
        table.fault("en lista ska ha items")
    if kind not in (Kind.LIST, None) and table.has("items"):
        table.fault("bara en lista kan ha items")
    title = table.optional_text("item_title")
    if title and title not in {item_field.id for _, item_field in fields}:
        table.fault(f"item_title nämner {title}, som inte är ett fält i posten")
    table.finish()
    question = replace(
        asked,
        items=tuple(item_field for _, item_field in fields),
        item_title=QuestionId(title) if title else None,
    )
    parts.questions.append((table, question))
    parts.fields.extend((each, item_field, question) for each, item_field in fields)
    return question


def _asked(table: Table, parts: Parts) -> tuple[Question, Kind | None]:
    """A question without its items, and its kind; None where the kind is not one of ours."""
    id_ = QuestionId(table.own_id())
    word = table.one_of("kind", tuple(Kind))
    kind = None if word is None else Kind(word)
    scale = parts.scale if kind is Kind.FACTOR else None
    options = _options(table, kind)
    question = Question(
        id=id_,
        kind=kind or Kind.TEXT,
        text=table.text("text"),
        label=table.text("label"),
        why=table.text("why"),
        source=table.text("source"),
        how_to_ask=table.optional_text("how_to_ask"),
        common_mistakes=table.optional_text("common_mistakes"),
        rural_note=table.optional_text("rural_note"),
        note_prompt=table.optional_text("note_prompt"),
        options=options if scale is None else scale.states,
        scale=scale,
        links_to=_links_to(table, kind),
        protective=table.yes_or_no("protective", default=False),
        fresh=table.yes_or_no("fresh", default=False),
        exact_day=table.yes_or_no("exact_day", default=False),
        taken_from=_taken_from(table, kind),
        when=_date_rule(table, kind),
        not_before=_not_before(table, kind),
        required=table.yes_or_no("required", default=False),
        shown_when=read_condition(table, "shown_when"),
        covers=_covers(table),
    )
    if kind is Kind.STATEMENT and question.required:
        table.fault("en upplysning kan inte vara obligatorisk")
    if kind is Kind.FACTOR:
        if parts.scale is None:
            table.fault("guiden har ingen skala för faktorer: factor saknas")
        if not question.note_prompt:
            table.fault("en faktor ska ha note_prompt")
    elif question.protective:
        table.fault("bara en faktor kan ha protective = true")
    if kind in (Kind.CHOICE, Kind.FACTOR) and question.taken_from is not None:
        own = {option.id for option in question.options}
        for _, option in question.taken_from.options:
            if option not in own:
                table.fault(f"taken_from nämner {option}, som inte är ett svarsalternativ här")
    if question.exact_day and kind not in (Kind.DATE, None):
        table.fault("bara ett datum kan ha exact_day = true")
    return question, kind


def _links_to(table: Table, kind: Kind | None) -> str:
    if kind is Kind.LINKS:
        return table.text("links_to")
    if table.has("links_to"):
        table.optional_text("links_to")
        table.fault("bara en fråga av slaget links kan ha links_to")
    return ""


def _date_rule(table: Table, kind: Kind | None) -> DateRule | None:
    if not table.has("when"):
        return None
    word = table.one_of("when", tuple(DateRule))
    if kind not in (Kind.DATE, None):
        table.fault("bara ett datum kan ha when")
    return None if word is None else DateRule(word)


def _not_before(table: Table, kind: Kind | None) -> QuestionId | None:
    if not table.has("not_before"):
        return None
    if kind not in (Kind.DATE, None):
        table.fault("bara ett datum kan ha not_before")
    return QuestionId(table.text("not_before"))


def _taken_from(table: Table, kind: Kind | None) -> TakenFrom | None:
    if not table.has("taken_from"):
        return None
    inner = table.table("taken_from")
    options = tuple((OptionId(old), OptionId(new)) for old, new in inner.pairs("options"))
    source = TakenFrom(GuideId(inner.text("guide")), QuestionId(inner.text("question")), options)
    inner.finish()
    if kind in (Kind.CHOICE, Kind.FACTOR) and not options:
        table.fault("taken_from ska ha options")
    if kind is Kind.TEXT and options:
        table.fault("taken_from till en text har inga options")
    if kind not in (Kind.CHOICE, Kind.FACTOR, Kind.TEXT, None):
        table.fault(f"en fråga av slaget {kind} kan inte ha taken_from")
    return source


def _options(table: Table, kind: Kind | None) -> tuple[Option, ...]:
    options = _each(table.tables("options"), "alternativ-id", _option)
    if kind in _WITH_OPTIONS and len(options) < 2:
        table.fault("frågan ska ha minst två svarsalternativ")
    if kind is not None and kind not in _WITH_OPTIONS and table.has("options"):
        table.fault(f"en fråga av slaget {kind} har inga svarsalternativ")
    if any(option.unknown for option in options[:-1]):
        table.fault("alternativet med unknown = true ska stå sist")
    return options


def _option(table: Table) -> Option:
    return Option(
        id=OptionId(table.own_id()),
        text=table.text("text"),
        explanation=table.optional_text("explanation"),
        unknown=table.yes_or_no("unknown", default=False),
        consequences=table.texts("consequences"),
    )


def _covers(table: Table) -> Covers:
    inner = table.table("covers")
    covers = Covers(
        question=inner.coverage_ids("question"), guidance=inner.coverage_ids("guidance")
    )
    inner.finish()
    return covers


def _flag(table: Table, parts: Parts) -> Flag:
    return Flag(
        id=FlagId(table.own_id()),
        when=_when(table, parts),
        weight=Weight(table.one_of("weight", tuple(Weight)) or Weight.ATTENTION),
        heading=table.text("heading"),
        next_step=table.text("next_step"),
        source=table.text("source"),
        covers=_covers(table),
    )


def _line(table: Table, parts: Parts) -> AssessmentLine:
    return AssessmentLine(
        id=table.own_id(),
        when=_when(table, parts),
        text=table.text("text"),
        unknown_text=table.optional_text("unknown_text"),
    )


def _when(table: Table, parts: Parts) -> Condition:
    when = read_condition(table, "when")
    if not table.has("when"):
        table.fault("when saknas")
    if when is None:
        return _UNREADABLE
    parts.conditions.append((table, when))
    return when
