"""What a condition says of some answers: yes, no, or not known.

Blank is never read as no:

- *is* and *any of* look at what was chosen, never at free text. Nothing chosen is not known.
  The option that says "vet inte" is not known too, unless that very option is asked for.
  In *choices* each chosen option counts on its own. In *now and before* it is enough that one
  of the two is asked for, and it takes both, known, to say no.
- *answered* is always yes or no: has anything been chosen or written, as value or as note?
  An empty text, a date without day or words, a list without items is not an answer. What is
  written under "vad vet vi inte?" tells what is missing and is no answer either.
- *count at least* is yes by items that surely count, not known while items that may count
  could fill up, or while the list says itself that there is more or that something is not
  known, or has no items at all; else no.

Answers that are not on the present path must be left out before they come here (guide_run).
"""

from __future__ import annotations

from hedersstod.domain.answers import (
    BLANK,
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
    Ref,
    TextValue,
    Value,
)
from hedersstod.domain.guide import (
    All,
    Answered,
    Any,
    AnyOf,
    Condition,
    CountAtLeast,
    Guide,
    Is,
    Not,
)
from hedersstod.domain.identifiers import ItemId, OptionId, QuestionId
from hedersstod.domain.text import is_blank
from hedersstod.domain.truth import Truth, all_of, any_of


def evaluate(
    condition: Condition, guide: Guide, answers: Answers, item: ItemId | None = None
) -> Truth:
    """What the condition says; with `item`, question ids name the fields of that list item."""
    match condition:
        case Answered(question):
            answered = is_answered(answers.get(Ref(question, item), BLANK))
            return Truth.YES if answered else Truth.NO
        case Is(question, option):
            return _chosen(guide, answers, Ref(question, item), (option,))
        case AnyOf(question, options):
            return _chosen(guide, answers, Ref(question, item), options)
        case All(conditions):
            return all_of(evaluate(each, guide, answers, item) for each in conditions)
        case Any(conditions):
            return any_of(evaluate(each, guide, answers, item) for each in conditions)
        case Not(negated):
            return evaluate(negated, guide, answers, item).negated()
    return _count(condition, guide, answers)


def is_answered(answer: Answer) -> bool:
    """Has anything been chosen or written, as value or as note? "Vet inte" is an answer."""
    return has_content(answer.value) or not is_blank(answer.note)


def has_content(value: Value | None) -> bool:
    """Does the value say anything? An emptied field leaves a value that says nothing."""
    match value:
        case TextValue(text):
            return not is_blank(text)
        case DateValue(day, _, words):
            return day is not None or not is_blank(words)
        case PersonValue(label, relation):
            return not (is_blank(label) and is_blank(relation))
        case PlaceValue(label):
            return not is_blank(label)
        case ListValue(items, more):
            return bool(items) or not is_blank(more)
        case LinksValue(targets):
            return bool(targets)
    return any(option is not None for option in chosen_options(value))


def chosen_options(value: Value | None) -> tuple[OptionId | None, ...]:
    """What was chosen, place by place; None stands where nothing has been chosen yet.

    One place for a choice, two (now, before) for now-and-before, one for each option chosen in
    choices; a single None for anything else.
    """
    match value:
        case ChoiceValue(option):
            return (option,)
        case FactorValue(state):
            return (state,)
        case ChoicesValue(options) if options:
            return options
        case NowAndBeforeValue(now, before):
            return (now, before)
    return (None,)


def unknown_options(guide: Guide, question: QuestionId) -> frozenset[OptionId]:
    """The options of the question that say that nobody here knows."""
    return frozenset(option.id for option in guide.question(question).options if option.unknown)


def _chosen(guide: Guide, answers: Answers, ref: Ref, asked: tuple[OptionId, ...]) -> Truth:
    unknown = unknown_options(guide, ref.question)

    def said(option: OptionId | None) -> Truth:
        if option in asked:
            return Truth.YES
        return Truth.NOT_KNOWN if option is None or option in unknown else Truth.NO

    value = answers.get(ref, BLANK).value
    return any_of(said(option) for option in chosen_options(value))


def _count(condition: CountAtLeast, guide: Guide, answers: Answers) -> Truth:
    answer = answers.get(Ref(condition.question), BLANK)
    value = answer.value
    if not isinstance(value, ListValue) or not value.items:
        return Truth.NOT_KNOWN
    where = condition.where
    truths = [
        Truth.YES if where is None else evaluate(where, guide, answers, item)
        for item in value.items
    ]
    if truths.count(Truth.YES) >= condition.count:
        return Truth.YES
    open_ended = not all(is_blank(text) for text in (value.more, value.unknown, answer.unknown))
    if open_ended or len(truths) - truths.count(Truth.NO) >= condition.count:
        return Truth.NOT_KNOWN
    return Truth.NO
