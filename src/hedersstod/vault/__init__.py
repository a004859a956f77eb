"""The encrypted vault: domain objects in, domain objects out; no row, key or SQL leaves it."""

from hedersstod.vault.copies import Place
from hedersstod.vault.copy_folder import Copy, copies_in
from hedersstod.vault.drill import Counts, Drilled, drill, opener
from hedersstod.vault.earlier import SetAside, remove_earlier, set_aside, with_earlier
from hedersstod.vault.journal import JournalEntry
from hedersstod.vault.opening import create, exists, open_, open_with_parts
from hedersstod.vault.places import why_unsafe
from hedersstod.vault.replacing import Missing, missing_after, restore
from hedersstod.vault.slots import PartsState
from hedersstod.vault.vault import Vault

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
    "drill",
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
