"""Small random guides, and random answers that fit them, for property tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from hedersstod.domain.answers import (
    Answer,
    ChoicesValue,
    ChoiceValue,
    DateValue,
    ListValue,
    NowAndBeforeValue,
    PersonValue,
    PlaceValue,
    Precision,
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.guide import (
    All,
    Answered,
    Any,
    AnyOf,
    AssessmentLine,
    Condition,
    CountAtLeast,
    Flag,
    Guide,
    Is,
    Kind,
    Not,
    Option,
    Question,
    Section,
    Weight,
)
from hedersstod.domain.identifiers import (
    FlagId,
    GuideId,
    ItemId,
    OptionId,
    QuestionId,
    SectionId,
)

OPTIONS = (
    Option(OptionId("yes"), "Ja"),
    Option(OptionId("no"), "Nej"),
    Option(OptionId("dont_know"), "Vet inte", unknown=True),
)
OPTION_IDS = [option.id for option in OPTIONS]
WITH_OPTIONS = {Kind.CHOICE, Kind.CHOICES, Kind.NOW_AND_BEFORE}
ITEMS = [ItemId(each) for each in ("i1", "i2", "i3")]

_options = st.sampled_from(OPTION_IDS)
_some_options = st.lists(_options, min_size=1, max_size=2, unique=True).map(tuple)
_depths = st.sampled_from([0, 0, 0, 1, 2, 3])  # a leaf, not, all, any
_counts = st.integers(1, 3)
_booleans = st.booleans()
_lengths = st.integers(1, 6)
_rarely = st.sampled_from([False, False, True])
# Choices and lists more often than the others: they decide what is shown.
_kinds = st.sampled_from([*Kind, Kind.CHOICE, Kind.CHOICE, Kind.LIST])
_field_kinds = st.lists(st.sampled_from([Kind.CHOICE, Kind.TEXT]), min_size=1, max_size=3)
_words = st.sampled_from(["", " ", "ord", "flera\nrader"])


def question(
    id_: str, kind: Kind, items: tuple[Question, ...] = (), when: Condition | None = None
) -> Question:
    """A question with all that it must have, and the three options where it chooses."""
    return Question(
        QuestionId(id_),
        kind,
        text=f"Fråga {id_}?",
        label=f"Kort {id_}",
        why="Därför",
        source="Källa",
        options=OPTIONS if kind in WITH_OPTIONS else (),
        items=items,
        shown_when=when,
    )


def guide_of(*questions: Question, **parts: object) -> Guide:
    """A guide with these questions in one section."""
    section = Section(SectionId("s"), "Avsnitt", "", questions)
    sections = (section,)
    return Guide(GuideId("g"), 1, "sv", "Guide", "Prov", ("Källa",), sections, **parts)  # type: ignore[arg-type]


def _condition(
    draw: st.DrawFn, named: list[Question], *, monotone: bool, depth: int = 2
) -> Condition | None:
    """A condition on these questions, or None if there is nothing to ask of them.

    Drawn step by step: strategies made anew for each guide would cost ten times as much.
    A monotone one does not ask whether something is answered.
    """
    leaves = [each for each in named if each.kind in WITH_OPTIONS or each.kind is Kind.LIST]
    answerable = [each for each in named if each.kind is not Kind.STATEMENT]
    if not (leaves if monotone else answerable):
        return None
    shape = draw(_depths) if depth else 0
    if shape == 0:
        if not monotone and (not leaves or draw(_rarely)):
            return Answered(draw(st.sampled_from(answerable)).id)
        leaf = draw(st.sampled_from(leaves))
        if leaf.kind is Kind.LIST:
            fields = list(leaf.items)
            where = _condition(draw, fields, monotone=monotone, depth=1)
            return CountAtLeast(leaf.id, draw(_counts), where)
        return Is(leaf.id, draw(_options)) if draw(_rarely) else AnyOf(leaf.id, draw(_some_options))
    parts = [
        _condition(draw, named, monotone=monotone, depth=depth - 1) for _ in range(min(shape, 2))
    ]
    sound = tuple(part for part in parts if part is not None)
    if shape == 1:
        return Not(sound[0])
    return All(sound) if shape == 2 else Any(sound)


@st.composite
def guides(draw: st.DrawFn, *, monotone: bool = False) -> Guide:
    """Guides of one to six questions, each shown by those before it; flags and sentences."""
    questions: list[Question] = []

    def shown(made: Question, before: list[Question]) -> Question:
        if not before or not draw(_booleans):
            return made
        return replace(made, shown_when=_condition(draw, before, monotone=monotone))

    for number in range(draw(_lengths)):
        kind = draw(_kinds)
        fields: list[Question] = []
        if kind is Kind.LIST:
            for each, field_kind in enumerate(draw(_field_kinds)):
                fields.append(shown(question(f"q{number}_f{each}", field_kind), fields))
        made = question(f"q{number}", kind, tuple(fields))
        made = replace(made, required=kind is not Kind.STATEMENT and draw(_booleans))
        questions.append(shown(made, questions))

    drawn = [_condition(draw, questions, monotone=monotone) for _ in range(draw(_counts))]
    whens = [when for when in drawn if when is not None]
    return guide_of(
        *questions,
        flags=tuple(
            Flag(FlagId(f"f{number}"), when, Weight.ACUTE, "Flagga", "Ring", "Källa")
            for number, when in enumerate(whens)
        ),
        assessment=tuple(
            AssessmentLine(f"l{number}", when, f"sant {number}", f"okänt {number}")
            for number, when in enumerate(whens)
        ),
    )


_VALUES: dict[Kind, st.SearchStrategy[Value | None]] = {
    Kind.CHOICE: st.none() | st.builds(ChoiceValue, _options),
    Kind.CHOICES: st.none() | st.builds(ChoicesValue, st.lists(_options, unique=True).map(tuple)),
    Kind.NOW_AND_BEFORE: st.builds(NowAndBeforeValue, st.none() | _options, st.none() | _options),
    Kind.TEXT: st.none() | st.builds(TextValue, _words),
    Kind.DATE: st.builds(
        DateValue,
        st.none() | st.dates(date(2000, 1, 1), date(2030, 1, 1)),
        st.sampled_from(Precision),
        _words,
    ),
    Kind.PERSON: st.builds(PersonValue, _words, _words),
    Kind.PLACE: st.builds(PlaceValue, _words),
    Kind.STATEMENT: st.none(),
}
_withheld = st.none() | st.just("risk")
_item_lists = st.lists(st.sampled_from(ITEMS), unique=True).map(tuple)


def values(asked: Question) -> st.SearchStrategy[Value | None]:
    """Values that fit a question that is not a list; emptied ones too."""
    return _VALUES[asked.kind]


@st.composite
def answers_to(draw: st.DrawFn, guide: Guide) -> dict[Ref, Answer]:
    """Answers that fit the guide, shown or not, in guide order; some questions have none."""
    answers: dict[Ref, Answer] = {}

    def say(ref: Ref, value: Value | None) -> None:
        wordy = draw(_rarely)
        note, unknown = (draw(_words), draw(_words)) if wordy else ("", "")
        answer = Answer(value, note, unknown, draw(_withheld) if wordy else None)
        if not answer.is_blank:
            answers[ref] = answer

    for asked in guide.questions():
        if not draw(_booleans):
            continue
        if asked.kind is not Kind.LIST:
            say(Ref(asked.id), draw(values(asked)))
            continue
        items = draw(_item_lists)
        say(Ref(asked.id), ListValue(items, draw(_words), draw(_words)))
        for item in items:
            for field in asked.items:
                if draw(_booleans):
                    say(Ref(field.id, item), draw(values(field)))
    return answers


@st.composite
def guides_with_answers(
    draw: st.DrawFn, *, monotone: bool = False
) -> tuple[Guide, dict[Ref, Answer]]:
    """A guide and answers that fit it."""
    guide = draw(guides(monotone=monotone))
    return guide, draw(answers_to(guide))
