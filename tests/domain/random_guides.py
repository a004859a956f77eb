"""Small random guides, and random answers that fit them, for property tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from hedersstod.domain.answers import (
    Answer,
    Answers,
    ChoicesValue,
    ChoiceValue,
    DateValue,
    FactorValue,
    LinksValue,
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
    FACTORS,
    PEOPLE,
    All,
    Answered,
    Any,
    AnyOf,
    AssessmentLine,
    Condition,
    CountAtLeast,
    FactorScale,
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
SCALE = FactorScale(
    states=(
        Option(OptionId("emerged"), "Framkommit"),
        Option(OptionId("suspected"), "Misstänks"),
        Option(OptionId("speaks_against"), "Talar emot"),
        Option(OptionId("dont_know"), "Vet inte", unknown=True),
    ),
    sources=(Option(OptionId("client"), "Hon själv"), Option(OptionId("school"), "Skolan")),
    certainties=(Option(OptionId("sure"), "Säkert"), Option(OptionId("unsure"), "Osäkert")),
    changes=(Option(OptionId("more"), "Ökar"), Option(OptionId("less"), "Minskar")),
)
STATES = [state.id for state in SCALE.states]
WITH_OPTIONS = {Kind.CHOICE, Kind.CHOICES, Kind.NOW_AND_BEFORE}
CHOOSING = WITH_OPTIONS | {Kind.FACTOR}
ITEMS = [ItemId(each) for each in ("i1", "i2", "i3")]
SOMEBODY = ["p1", "p2"]
"""Ids of people, whom no guide knows."""

_options = st.sampled_from(OPTION_IDS)
_some_options = st.lists(_options, min_size=1, max_size=2, unique=True).map(tuple)
_states = st.sampled_from(STATES)
_some_states = st.lists(_states, min_size=1, max_size=2, unique=True).map(tuple)
_depths = st.sampled_from([0, 0, 0, 1, 2, 3])  # a leaf, not, all, any
_counts = st.integers(1, 3)
_booleans = st.booleans()
_lengths = st.integers(1, 6)
_rarely = st.sampled_from([False, False, True])
# Choices and lists more often than the others: they decide what is shown.
_kinds = st.sampled_from([*Kind, Kind.CHOICE, Kind.CHOICE, Kind.LIST, Kind.FACTOR, Kind.LINKS])
_field_kinds = st.lists(
    st.sampled_from([Kind.CHOICE, Kind.TEXT, Kind.LINKS]), min_size=1, max_size=3
)
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
        options=SCALE.states if kind is Kind.FACTOR else OPTIONS if kind in WITH_OPTIONS else (),
        scale=SCALE if kind is Kind.FACTOR else None,
        links_to=PEOPLE if kind is Kind.LINKS else "",
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
    leaves = [each for each in named if each.kind in CHOOSING or each.kind is Kind.LIST]
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
        one, some = (
            (_states, _some_states) if leaf.kind is Kind.FACTOR else (_options, _some_options)
        )
        return Is(leaf.id, draw(one)) if draw(_rarely) else AnyOf(leaf.id, draw(some))
    parts = [
        _condition(draw, named, monotone=monotone, depth=depth - 1) for _ in range(min(shape, 2))
    ]
    sound = tuple(part for part in parts if part is not None)
    if shape == 1:
        return Not(sound[0])
    return All(sound) if shape == 2 else Any(sound)


@st.composite
def guides(draw: st.DrawFn, *, monotone: bool = False, linked: bool = False) -> Guide:
    """Guides of one to six questions, each shown by those before it; flags and sentences.

    Links point at people, factors or any list, also one that comes later. A linked guide has a
    factor, two lists and links within and outside them besides.
    """
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
    questions += _LINKED if linked else []
    if any(each.kind is Kind.LINKS for made in questions for each in (made, *made.items)):
        lists = [made.id for made in questions if made.kind is Kind.LIST]
        ends = st.sampled_from([PEOPLE, FACTORS, *lists, *lists])
        questions = [_linked(draw, made, ends) for made in questions]

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


_LINKED = [
    question("qf", Kind.FACTOR),
    question("ql", Kind.LIST, (question("ql_f0", Kind.TEXT), question("ql_f1", Kind.LINKS))),
    question("qm", Kind.LIST, (question("qm_f0", Kind.LINKS),)),
    question("qk", Kind.LINKS),
]


def _linked(draw: st.DrawFn, made: Question, ends: st.SearchStrategy[str]) -> Question:
    """The question, and its fields, pointing at something of this guide."""
    items = tuple(_linked(draw, each, ends) for each in made.items)
    end = draw(ends) if made.kind is Kind.LINKS else ""
    return replace(made, items=items, links_to=end)


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
    Kind.FACTOR: st.none()
    | st.builds(
        FactorValue,
        st.none() | _states,
        st.sampled_from([(), (OptionId("client"),), (OptionId("client"), OptionId("school"))]),
        st.sampled_from([None, OptionId("sure")]),
        _words,
        st.sampled_from([None, OptionId("more")]),
        _words,
    ),
    Kind.STATEMENT: st.none(),
}
_withheld = st.none() | st.just("risk")
_item_lists = st.lists(st.sampled_from(ITEMS), unique=True).map(tuple)


def ends_of(asked: Question, guide: Guide, answers: Answers) -> list[str]:
    """What a links question can point at."""
    if asked.links_to == PEOPLE:
        return SOMEBODY
    if asked.links_to == FACTORS:
        return [factor.id for factor in guide.factors()]
    listed = answers.get(Ref(QuestionId(asked.links_to)), Answer()).value
    return list(listed.items) if isinstance(listed, ListValue) else []


def dangling(guide: Guide, answers: Answers) -> list[Ref]:
    """The answers that point at something of the guide that is not there; people are elsewhere."""
    found = []
    for ref, answer in answers.items():
        asked = guide.question(ref.question)
        if not isinstance(answer.value, LinksValue) or asked.links_to == PEOPLE:
            continue
        if not set(answer.value.targets) <= set(ends_of(asked, guide, answers)):
            found.append(ref)
    return found


def values(asked: Question, guide: Guide, answers: Answers) -> st.SearchStrategy[Value | None]:
    """Values that fit a question that is not a list; emptied ones too."""
    if asked.kind is not Kind.LINKS:
        return _VALUES[asked.kind]
    ends = ends_of(asked, guide, answers)
    if not ends:
        return st.sampled_from([None, LinksValue()])
    chosen = st.lists(st.sampled_from(ends), unique=True, max_size=3)
    return chosen.map(lambda each: LinksValue(tuple(each)))


@st.composite
def answers_to(draw: st.DrawFn, guide: Guide) -> dict[Ref, Answer]:
    """Answers that fit the guide, shown or not; some questions have none."""
    answers: dict[Ref, Answer] = {}

    def say(ref: Ref, value: Value | None) -> None:
        wordy = draw(_rarely)
        note, unknown = (draw(_words), draw(_words)) if wordy else ("", "")
        answer = Answer(value, note, unknown, draw(_withheld) if wordy else None)
        if not answer.is_blank:
            answers[ref] = answer

    links: list[tuple[Ref, Question]] = []

    def ask(ref: Ref, asked: Question) -> None:
        if asked.kind is Kind.LINKS:
            links.append((ref, asked))
        elif draw(_booleans):
            say(ref, draw(values(asked, guide, answers)))

    for asked in guide.questions():
        if asked.kind is not Kind.LIST:
            ask(Ref(asked.id), asked)
        elif draw(_booleans):
            items = draw(_item_lists)
            say(Ref(asked.id), ListValue(items, draw(_words), draw(_words)))
            for item in items:
                for field in asked.items:
                    ask(Ref(field.id, item), field)
    for ref, asked in links:  # last: what they point at is there
        say(ref, draw(values(asked, guide, answers)))
    return answers


@st.composite
def guides_with_answers(
    draw: st.DrawFn, *, monotone: bool = False, linked: bool = False
) -> tuple[Guide, dict[Ref, Answer]]:
    """A guide and answers that fit it."""
    guide = draw(guides(monotone=monotone, linked=linked))
    return guide, draw(answers_to(guide))
