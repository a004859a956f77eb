"""The half of a key that only this computer's keyring holds: an extra that can always be lost.

The keyring's library is imported at the first need only: a vault that is not bound never does.
"""

from __future__ import annotations

import hashlib
import hmac
import importlib
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, cast

from hedersstod.domain.errors import KeyringLost, KeyringMissing, VaultError

# Named one by one and asked directly, never through the library's own choice: that could be led
# by a variable, a settings file or another installed package to a keyring that is a plain file.
_ALLOWED = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    # Reached by a socket, which the refusal of the network (isolation.py) does not let through
    # today: on Linux there is no keyring.
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.libsecret", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
}

# Seen by whoever looks into the keyring; tells nothing.
_SERVICE = "Arbetsbok"
_HALF_BYTES = 32


class _Keyring(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...


def keep_half(vault_id: str) -> bytes:
    """The half kept for that vault, made if there is none; KeyringMissing if it is not kept.

    One that is there already is kept: older copies of the vault may need it.
    """
    with _told_as(KeyringMissing):
        keyring = _keyring()
        half = _read(keyring, vault_id)
        if half is None:
            half = secrets.token_bytes(_HALF_BYTES)
            keyring.set_password(_SERVICE, vault_id, half.hex())
        # Asked anew, since what has been written and cannot be read back must not be relied on.
        kept = _read(_keyring(), vault_id)
        if kept is None or not hmac.compare_digest(kept, half):
            raise KeyringMissing
        return half


def half(vault_id: str, id_: str) -> bytes:
    """The half with that id; KeyringLost if this computer's keyring does not give it."""
    with _told_as(KeyringLost):
        kept = _read(_keyring(), vault_id)
        if kept is None or half_id(kept) != id_:
            raise KeyringLost
        return kept


def half_id(half: bytes) -> str:
    """What tells one half from another; says nothing of its 256 random bits."""
    return hashlib.sha256(b"hedersstod half of a key\n" + half).hexdigest()[:16]


def _keyring() -> _Keyring:
    if any(n == "PYTHON_KEYRING_BACKEND" or n.startswith("KEYRING_PROPERTY_") for n in os.environ):
        raise KeyringMissing  # somebody means another keyring than the computer's own
    # Written out, so that the build finds the library; here, so that it comes at need only.
    from keyring.util import platform_

    if (platform_.config_root() / "keyringrc.cfg").exists():
        raise KeyringMissing
    for module, name in _ALLOWED.get(sys.platform, ()):
        kind = getattr(importlib.import_module(module), name)
        if kind.viable:
            keyring = kind()
            if sys.platform == "win32":
                # Else the entry follows the user's profile to other computers.
                keyring.persist = "local machine"
            return cast(_Keyring, keyring)
    raise KeyringMissing


def _read(keyring: _Keyring, vault_id: str) -> bytes | None:
    text = keyring.get_password(_SERVICE, vault_id)
    digits = set("0123456789abcdef")
    if text is None or len(text) != 2 * _HALF_BYTES or not set(text) <= digits:
        return None
    return bytes.fromhex(text)


@contextmanager
def _told_as(error: type[VaultError]) -> Iterator[None]:
    """Whatever a computer's keyring raises, and it may be anything, means: it has no half."""
    try:
        yield
    except Exception:  # noqa: BLE001
        # Not raised with the original, whose text may hold what was read.
        raise error from None
