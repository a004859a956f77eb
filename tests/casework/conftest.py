"""An office for the tests: a real vault, the real content, and a clock moved by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.casework.desk import Place


@pytest.fixture
def place(home: Path) -> Iterator[Place]:
    """An open office in a new vault."""
    made = Place(home)
    yield made
    made.office.close()
