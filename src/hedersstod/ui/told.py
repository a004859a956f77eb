"""Expected errors on the way to a page are told above the page she is on, which stays."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from hedersstod.domain.errors import HedersstodError


class TellsErrors(Protocol):
    """Something that can tell an error above its page."""

    def show_error(self, error: BaseException) -> None: ...


P = ParamSpec("P")
Owner = TypeVar("Owner", bound=TellsErrors)


def told(act: Callable[Concatenate[Owner, P], None]) -> Callable[Concatenate[Owner, P], None]:
    """Tell what is expected to go wrong in an act; everything else goes on as a bug."""

    @wraps(act)
    def go(owner: Owner, /, *arguments: P.args, **words: P.kwargs) -> None:
        try:
            act(owner, *arguments, **words)
        except HedersstodError as error:
            owner.show_error(error)

    return go
