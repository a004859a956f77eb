"""Every expected error has its own sentences: what happened, and what to do next."""

from __future__ import annotations

import inspect
import re

import pytest

from hedersstod.domain import errors
from hedersstod.domain.errors import ContentError, ContentFault, HedersstodError, NotReadyToSignOff
from hedersstod.ui.messages import message_for

ALL = [
    kind
    for _name, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, HedersstodError)
]


def raised(kind: type[HedersstodError]) -> HedersstodError:
    if kind is ContentError:
        return ContentError((ContentFault("guides/sv/x.toml", "id", "saknas"),))
    if kind is NotReadyToSignOff:
        return NotReadyToSignOff(("violence",))
    return kind()


def test_the_tree_is_walked() -> None:
    assert len(ALL) >= 27
    assert {type(raised(kind)) for kind in ALL} == set(ALL)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_error_says_what_happened_and_what_to_do(kind: type[HedersstodError]) -> None:
    message = message_for(raised(kind))
    assert len(message.title) > 8
    assert not message.title.endswith(".")
    assert len(message.text) > 10
    assert message.text.endswith(".")
    for text in (message.title, message.text):
        assert text[0].isupper() or text[0] == "”"
        assert "!" not in text
        assert not re.search(
            r"\b(error|exception|fel \d|errno|None|ogiltig)\b", text, re.IGNORECASE
        )
        # Nothing of what the error holds: ids, file names, counts.
        assert "violence" not in text
        assert "toml" not in text


def test_no_two_errors_are_told_alike() -> None:
    families = {errors.HedersstodError, errors.CaseworkError}
    said = [message_for(raised(kind)) for kind in ALL if kind not in families]
    assert len({(m.title, m.text) for m in said}) == len(said)


def test_an_unexpected_error_is_told_calmly_and_without_its_words() -> None:
    message = message_for(KeyError("Storsund"))
    assert "Storsund" not in message.title + message.text
    assert message.text.endswith(".")
    assert message != message_for(HedersstodError())


def test_an_error_that_is_made_anew_is_told_like_its_family() -> None:
    class Unheard(errors.VaultError):
        pass

    assert message_for(Unheard()) == message_for(errors.VaultError())
