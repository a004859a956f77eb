"""The encrypted vault: domain objects in, domain objects out; no row, key or SQL leaves it.

Its parts are imported when they are asked for: the locked page asks only whether a vault exists.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hedersstod.vault.copies import Place
    from hedersstod.vault.copy_folder import Copy, copies_in
    from hedersstod.vault.drill import Counts, Drilled, opener
    from hedersstod.vault.earlier import SetAside, remove_earlier, set_aside, with_earlier
    from hedersstod.vault.files import exists
    from hedersstod.vault.journal import JournalEntry
    from hedersstod.vault.opening import create, open_, open_with_parts
    from hedersstod.vault.places import why_unsafe
    from hedersstod.vault.replacing import Missing, missing_after, restore
    from hedersstod.vault.slots import PartsState
    from hedersstod.vault.vault import Vault
else:
    _ROOMS = {
        "copies": ("Place",),
        "copy_folder": ("Copy", "copies_in"),
        "drill": ("Counts", "Drilled", "opener"),
        "earlier": ("SetAside", "remove_earlier", "set_aside", "with_earlier"),
        "files": ("exists",),
        "journal": ("JournalEntry",),
        "opening": ("create", "open_", "open_with_parts"),
        "places": ("why_unsafe",),
        "replacing": ("Missing", "missing_after", "restore"),
        "slots": ("PartsState",),
        "vault": ("Vault",),
    }
    _ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}

    def __getattr__(name):  # noqa: ANN001, ANN202 - the names above carry the types
        if name not in _ROOM_OF:
            raise AttributeError(name)
        found = globals()[name] = getattr(import_module(f"{__name__}.{_ROOM_OF[name]}"), name)
        return found


__all__ = [
    "Copy",
    "Counts",
    "Drilled",
    "JournalEntry",
    "Missing",
    "PartsState",
    "Place",
    "SetAside",
    "Vault",
    "copies_in",
    "create",
    "exists",
    "missing_after",
    "open_",
    "open_with_parts",
    "opener",
    "remove_earlier",
    "restore",
    "set_aside",
    "why_unsafe",
    "with_earlier",
]
