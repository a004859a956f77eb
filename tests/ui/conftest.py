"""A real case, the look of the program, and one page shown at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hedersstod.ui.pages.page import Page
from hedersstod.ui.style import Style
from tests.casework.desk import Place
from tests.helpers.one_page import OnePage

Show = Callable[[Page], OnePage]


@pytest.fixture
def place(home: Path) -> Iterator[Place]:
    made = Place(home)
    yield made
    made.office.close()


@pytest.fixture
def style(qapp) -> Iterator[Style]:
    made = Style(qapp)
    yield made
    made.set_theme("light")
    made.set_scale(100)


@pytest.fixture
def show(style: Style) -> Iterator[Show]:
    shown: list[OnePage] = []

    def put_up(page: Page) -> OnePage:
        shown.append(OnePage(page))
        return shown[-1]

    yield put_up
    for each in shown:
        each.put_away()
