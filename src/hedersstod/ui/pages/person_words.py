"""What is told of somebody in the register: roles, age by month, and where she is pointed at."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from hedersstod.domain.people import Person, Role, age_on, month_at_age

AGES_THAT_MATTER = (15, 18)


def role_options() -> list[tuple[str, str]]:
    """The roles to choose among, as (id, words), in their fixed order."""
    return [
        (Role.PERPETRATOR.value, QCoreApplication.translate("PersonWords", "Utövar")),
        (Role.SANCTIONS.value, QCoreApplication.translate("PersonWords", "Sanktionerar")),
        (Role.KNOWS.value, QCoreApplication.translate("PersonWords", "Vet")),
        (Role.CAN_PROTECT.value, QCoreApplication.translate("PersonWords", "Kan skydda")),
        (Role.EXPOSED.value, QCoreApplication.translate("PersonWords", "Är utsatt")),
        (Role.PROFESSIONAL.value, QCoreApplication.translate("PersonWords", "Yrkesperson")),
        (Role.CHILD.value, QCoreApplication.translate("PersonWords", "Barn")),
    ]


def told_roles(person: Person) -> list[str]:
    """The roles as they stand in a row; a double role is one sentence, told first."""
    left = set(person.roles)
    told = []
    if person.has_double_role and Role.EXPOSED in left:
        acts = Role.PERPETRATOR if Role.PERPETRATOR in left else Role.SANCTIONS
        told.append(
            QCoreApplication.translate("PersonWords", "både utövar och är utsatt")
            if acts is Role.PERPETRATOR
            else QCoreApplication.translate("PersonWords", "både sanktionerar och är utsatt")
        )
        left -= {acts, Role.EXPOSED}
    told += [words.lower() for role, words in role_options() if Role(role) in left]
    return told


def month_in_words(month: date) -> str:
    """For example `mars 2010`."""
    return QLocale().toString(QDate(month.year, month.month, 1), "MMMM yyyy")


def age_in_words(born: date, today: date) -> str:
    """The month read back, the age, and the next birthday that matters."""
    age = age_on(born, today)
    years = (
        QCoreApplication.translate("PersonWords", "{age} år")
        if age
        else QCoreApplication.translate("PersonWords", "under 1 år")
    )
    words = f"{month_in_words(born).capitalize()} · {years.format(age=age)}"
    coming = next((limit for limit in AGES_THAT_MATTER if limit > age), None)
    if coming is None:
        return f"{words}."
    turns = QCoreApplication.translate("PersonWords", "Fyller {age} i {month}.")
    month = month_in_words(month_at_age(born, coming))
    return f"{words}. {turns.format(age=coming, month=month)}"
