"""Lets pyHanko run without a network library and without an event loop.

Import this before anything of pyHanko: it puts an almost empty stand-in where pyHanko, on import,
demands aiohttp. We fetch nothing, so nothing of it is ever used.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Coroutine
from types import ModuleType
from typing import Any, TypeVar

_Result = TypeVar("_Result")

# The names pyHanko 0.38 looks up in aiohttp while its classes are being defined.
_NAMES = ("BasicAuth", "ClientError", "ClientSession", "ClientTimeout", "ContentTypeError")


class WouldWait(RuntimeError):
    """pyHanko wanted to wait for something outside this process; we never let it."""


def finish(work: Coroutine[Any, Any, _Result]) -> _Result:
    """Run a coroutine that has nothing to wait for to its end.

    `asyncio.run` would do, but on Windows an event loop connects a pair of local sockets, which
    the refusal in `isolation` forbids.
    """
    try:
        work.send(None)
    except StopIteration as end:
        result: _Result = end.value
        return result
    work.close()
    raise WouldWait


def _stand_in() -> ModuleType:
    module = ModuleType("aiohttp", "Stand-in: this program has no network.")
    for name in _NAMES:
        # Exceptions, so that "except aiohttp.ClientError" stays meaningful; never instantiated.
        setattr(module, name, type(name, (Exception,), {}))
    return module


sys.modules["aiohttp"] = _stand_in()

# What they log may quote the file at hand; what matters of it becomes a verdict instead.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)
