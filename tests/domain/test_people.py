"""Letters are given once, a birth is a month and never a day, and blank is not agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.dates import MONTHS
from hedersstod.domain.identifiers import CaseId, PersonId
from hedersstod.domain.people import (
    OLDEST,
    Person,
    Role,
    SafeContact,
    age_on,
    by_entry,
    client_of,
    letters_given,
    month_at_age,
    next_letter,
    read_agreed_day,
    read_birth_month,
)

CASE = CaseId("case")
TODAY = date(2026, 11, 23)  # a Monday


def somebody(letter: str = "A", **parts: object) -> Person:
    return replace(Person(PersonId(letter), CASE, "moster", letter), **parts)


# -- letters -----------------------------------------------------------------------------------


def test_letters_go_on_after_z() -> None:
    register = [client_of(CASE)]
    given_out = []
    for _ in range(54):
        given_out.append(next_letter(register))
        register.append(somebody(given_out[-1]))
    assert given_out[:3] == ["A", "B", "C"]
    assert given_out[25:28] == ["Z", "AA", "AB"]
    assert given_out[51:] == ["AZ", "BA", "BB"]


@given(st.lists(st.booleans(), max_size=80))
def test_no_letter_is_given_twice_whoever_is_taken_out(steps: list[bool]) -> None:
    """Each step enters somebody, or takes out the one entered last, as the register does."""
    client, others, given_out = client_of(CASE), [], []
    for enter in steps:
        register = [client, *others]
        if enter or not others:
            given_out.append(next_letter(register))
            others.append(somebody(given_out[-1]))
        else:
            client = replace(client, letters_given=letters_given(register))
            others.pop()
    assert len(set(given_out)) == len(given_out)


def test_the_register_is_told_in_the_order_of_entry_with_the_client_first() -> None:
    people = [somebody("AA"), somebody("B"), client_of(CASE), somebody("Z"), somebody("A")]
    assert [p.letter for p in sorted(people, key=by_entry)] == ["", "A", "B", "Z", "AA"]


# -- roles -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("roles", "double"),
    [
        (set(), False),
        ({Role.PERPETRATOR}, False),
        ({Role.EXPOSED, Role.CHILD, Role.KNOWS}, False),
        ({Role.PERPETRATOR, Role.SANCTIONS}, False),
        ({Role.PERPETRATOR, Role.EXPOSED}, True),
        ({Role.SANCTIONS, Role.EXPOSED}, True),
        ({Role.PERPETRATOR, Role.CHILD}, True),
    ],
)
def test_a_double_role_is_one_who_takes_part_and_is_exposed(roles: set[Role], double: bool) -> None:
    assert somebody(roles=frozenset(roles)).has_double_role is double


def test_words_about_people_are_in_no_repr() -> None:
    person = somebody(label="Hemlig", relation="kusin", never_contact="skäl", note="mer")
    contact = SafeContact(CASE, "sms", "kl 12", "Blåbär", "aldrig", "vänta")
    for word in ("Hemlig", "kusin", "skäl", "mer", "sms", "kl 12", "Blåbär", "aldrig", "vänta"):
        assert word not in repr(person) + repr(contact)


# -- month of birth ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("mars 2010", date(2010, 3, 1)),
        (" MARS   2010 ", date(2010, 3, 1)),
        ("mar 2010", date(2010, 3, 1)),
        ("2010 mars", date(2010, 3, 1)),
        ("2010-03", date(2010, 3, 1)),
        ("2010-3", date(2010, 3, 1)),
        ("3/2010", date(2010, 3, 1)),
        ("03.2010", date(2010, 3, 1)),
        ("14 mars 2010", date(2010, 3, 1)),  # the day is dropped
        ("2010-03-14", date(2010, 3, 1)),
        ("november 2026", date(2026, 11, 1)),
    ],
)
def test_a_month_of_birth_is_read_and_a_day_is_dropped(text: str, month: date) -> None:
    assert read_birth_month(text, TODAY) == month


@pytest.mark.parametrize(
    "text",
    ["", "2010", "mars", "mars 10", "10", "i morgon", "2010-13", "0/2010", "31 februari 2010",
     "december 2026", "2027-01", "mars 1890", "20100314-1234", "100314-1234", "201003"],
)  # fmt: skip
def test_what_is_no_month_of_birth_is_not_guessed_at(text: str) -> None:
    assert read_birth_month(text, TODAY) is None


@given(st.dates(date(TODAY.year - OLDEST, 1, 1), TODAY))
def test_every_month_that_has_been_is_read_as_it_is_written(day: date) -> None:
    month = day.replace(day=1)
    for text in (f"{MONTHS[day.month - 1]} {day.year}", f"{day:%Y-%m}", day.isoformat()):
        assert read_birth_month(text, TODAY) == month


@given(st.text(max_size=30))
def test_whatever_is_read_is_the_first_of_a_month_that_has_been(text: str) -> None:
    read = read_birth_month(text, TODAY)
    assert read is None or (read.day == 1 and read <= TODAY)


def test_in_the_month_of_birth_she_counts_as_older() -> None:
    born = date(2010, 11, 1)
    assert age_on(born, date(2026, 10, 31)) == 15
    assert age_on(born, date(2026, 11, 1)) == 16
    assert month_at_age(born, 18) == date(2028, 11, 1)
    assert age_on(born, month_at_age(born, 18)) == 18


# -- safe contact ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-12", date(2026, 11, 12)),
        ("12 november", date(2026, 11, 12)),
        ("12/11", date(2026, 11, 12)),
        ("i dag", TODAY),
        ("24 november", date(2025, 11, 24)),  # the last one that was
        ("12 nov 2024", date(2024, 11, 12)),
    ],
)
def test_the_day_of_an_agreement_is_one_that_has_been(text: str, day: date) -> None:
    assert read_agreed_day(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    ["", "nyss", "31 november", "november 2026", "i morgon", "måndag", "2026-11-24", "2027-01-01"],
)
def test_an_impossible_day_or_one_to_come_is_no_day_of_an_agreement(text: str) -> None:
    assert read_agreed_day(text, TODAY) is None


@given(st.text(max_size=20), st.dates(date(2001, 1, 1), date(2100, 1, 1)))
def test_no_text_is_read_as_an_agreement_to_come(text: str, today: date) -> None:
    read = read_agreed_day(text, today)
    assert read is None or read <= today


def test_a_date_alone_is_no_agreement() -> None:
    assert not SafeContact(CASE, agreed_on=TODAY).is_agreed
    for part in ("channels", "hours", "code_word", "never", "no_answer"):
        assert replace(SafeContact(CASE), **{part: "x"}).is_agreed
