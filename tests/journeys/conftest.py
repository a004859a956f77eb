"""Windows for the journeys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.windows import Windows


@pytest.fixture
def windows(qapp) -> Iterator[Windows]:
    """Starts real windows; all are put away after the test."""
    made = Windows()
    yield made
    made.put_away()
