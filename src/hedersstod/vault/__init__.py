"""The encrypted vault: domain objects in, domain objects out; no row, key or SQL leaves it."""

from hedersstod.vault.journal import JournalEntry
from hedersstod.vault.opening import create, exists, open_
from hedersstod.vault.vault import Vault

__all__ = ["JournalEntry", "Vault", "create", "exists", "open_"]
