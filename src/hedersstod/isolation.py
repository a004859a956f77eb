"""Refuses every attempt to reach a network: imported and switched on before anything else."""

from __future__ import annotations

import sys

REFUSED = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
        "urllib.Request",
        "http.client.connect",
    }
)


class NetworkRefused(RuntimeError):
    """Some code, ours or a library's, tried to reach a network; this program never does."""


def _refuse(event: str, _arguments: tuple[object, ...]) -> None:
    if event in REFUSED:
        # The event's name only: the arguments could hold an address.
        raise NetworkRefused(event)


def refuse_network() -> None:
    """Switch the refusal on for the rest of the process; an audit hook cannot be removed."""
    sys.addaudithook(_refuse)
