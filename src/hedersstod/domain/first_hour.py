"""The typed reading of *Första timmen*: the few answers the rest of the program acts on."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Final

from hedersstod.domain.answers import Answers, DateValue, Precision, Ref
from hedersstod.domain.identifiers import GuideId, QuestionId

FIRST_HOUR: Final = GuideId("first_hour")
NEXT_LOOK: Final = QuestionId("next_look")
VALID_UNTIL: Final = QuestionId("valid_until")

# "Genast" in SoL 20:1; practice guides say the same day or the day after (facts.md §2.3).
WITHOUT_A_DATE: Final = timedelta(days=1)


def valid_until(answers: Answers, signed_on: date) -> date:
    """The day the assessment is to be looked at again: as answered, else the day after.

    A month means its last day; never a day before it was signed.
    """
    answer = answers.get(Ref(NEXT_LOOK)) or answers.get(Ref(VALID_UNTIL))
    if answer is None or not isinstance(answer.value, DateValue) or answer.value.day is None:
        return signed_on + WITHOUT_A_DATE
    day = answer.value.day
    if answer.value.precision is Precision.MONTH:
        day = day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return max(day, signed_on)
