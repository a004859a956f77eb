"""What opens a vault: a passphrase, or two recovery parts; never shown by repr."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Secret:
    """Either a passphrase or two parts as they were typed."""

    passphrase: str = field(default="", repr=False)
    parts: tuple[str, str] | None = field(default=None, repr=False)
