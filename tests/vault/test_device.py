"""The keyring: only a computer's own, never somewhere else, and always possible to lose."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError

from hedersstod.domain.errors import KeyringLost, KeyringMissing, WrongPassphrase
from hedersstod.vault import device, keys
from hedersstod.vault import key_file as key_files
from hedersstod.vault.key_file import parse
from hedersstod.vault.slots import fresh
from tests.vault.rooms import CHILD_HEAD, PASSPHRASE, closed_vault, run_child

VAULT_ID = "0123456789abcdef" * 2


class InMemory(KeyringBackend):
    """Stands where a computer's own keyring would; what it is made to do is set on the class."""

    priority = 5.0  # type: ignore[assignment]
    entries: dict[tuple[str, str], str] = {}  # noqa: RUF012 - one for all, as a keyring is
    fails: Exception | None = None
    forgets = False
    made: list[InMemory] = []  # noqa: RUF012

    def __init__(self) -> None:
        super().__init__()
        self.persist = "enterprise"
        InMemory.made.append(self)

    def get_password(self, service: str, username: str) -> str | None:
        if InMemory.fails:
            raise InMemory.fails
        return InMemory.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if InMemory.fails:
            raise InMemory.fails
        if not InMemory.forgets:
            InMemory.entries[service, username] = password


PLATFORMS = [
    ("win32", "Windows", "WinVaultKeyring"),
    ("darwin", "macOS", "Keyring"),
    ("linux", "SecretService", "Keyring"),
    ("linux", "libsecret", "Keyring"),
    ("linux", "kwallet", "DBusKeyring"),
]


def nothing_in_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    for name, value in (("entries", {}), ("fails", None), ("forgets", False), ("made", [])):
        monkeypatch.setattr(InMemory, name, value)


@pytest.fixture(params=PLATFORMS, ids=[f"{p}-{m}" for p, m, _ in PLATFORMS])
def computer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A computer of that kind, whose own keyring answers and no other does."""
    platform, module, name = request.param
    nothing_in_the_way(monkeypatch)
    monkeypatch.setattr(sys, "platform", platform)
    for _, other, its in PLATFORMS:
        stand_in = ModuleType(f"keyring.backends.{other}")
        own = (other, its) == (module, name)
        setattr(stand_in, its, InMemory if own else type("Absent", (InMemory,), {"viable": False}))
        monkeypatch.setitem(sys.modules, f"keyring.backends.{other}", stand_in)
    return str(platform)


def test_a_half_is_kept_and_given_back(computer: str) -> None:
    half = device.keep_half(VAULT_ID)
    assert len(half) == 32
    assert device.half(VAULT_ID, device.half_id(half)) == half


def test_a_half_that_is_there_is_kept_since_older_copies_need_it(computer: str) -> None:
    assert device.keep_half(VAULT_ID) == device.keep_half(VAULT_ID)
    assert device.keep_half(VAULT_ID) != device.keep_half("f" * 32)


def test_the_entry_tells_nothing(computer: str) -> None:
    half = device.keep_half(VAULT_ID)
    assert InMemory.entries == {("Arbetsbok", VAULT_ID): half.hex()}
    assert half.hex() not in device.half_id(half)


def test_on_windows_it_stays_on_the_computer(computer: str) -> None:
    device.keep_half(VAULT_ID)
    expected = "local machine" if computer == "win32" else "enterprise"
    assert {each.persist for each in InMemory.made} == {expected}


def test_what_cannot_be_read_back_is_not_relied_on(computer: str) -> None:
    InMemory.forgets = True
    with pytest.raises(KeyringMissing):
        device.keep_half(VAULT_ID)


def test_what_somebody_else_wrote_there_is_not_taken_for_a_half(computer: str) -> None:
    for strange in ("", "x", "0" * 63, "g" * 64, "0" * 5000):
        InMemory.entries["Arbetsbok", VAULT_ID] = strange
        with pytest.raises(KeyringLost):
            device.half(VAULT_ID, "0" * 16)
    half = device.keep_half(VAULT_ID)
    with pytest.raises(KeyringLost):
        device.half(VAULT_ID, device.half_id(b"another half"))
    assert device.half(VAULT_ID, device.half_id(half)) == half


@pytest.mark.parametrize(
    "failure", [KeyringLocked("x"), NoKeyringError("x"), OSError(5, "x"), Exception("secret")]
)
def test_whatever_a_keyring_raises_it_is_told_as_one_of_two_and_nothing_else(
    computer: str, failure: Exception
) -> None:
    half = device.keep_half(VAULT_ID)
    InMemory.fails = failure
    with pytest.raises(KeyringMissing) as missing:
        device.keep_half(VAULT_ID)
    with pytest.raises(KeyringLost) as lost:
        device.half(VAULT_ID, device.half_id(half))
    for caught in (missing, lost):
        assert str(caught.value) == ""
        assert caught.value.__cause__ is None
        assert caught.value.__suppress_context__


# -- never anywhere else -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "variable", ["PYTHON_KEYRING_BACKEND", "KEYRING_PROPERTY_PERSIST", "KEYRING_PROPERTY_APPID"]
)
def test_a_variable_that_means_another_keyring_is_refused(
    computer: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    half = device.keep_half(VAULT_ID)
    monkeypatch.setenv(variable, "keyrings.alt.file.PlaintextKeyring")
    with pytest.raises(KeyringMissing):
        device.keep_half(VAULT_ID)
    with pytest.raises(KeyringLost):
        device.half(VAULT_ID, device.half_id(half))
    assert "keyrings" not in sys.modules


def test_a_settings_file_that_means_another_keyring_is_refused(
    computer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    platform_ = importlib.import_module("keyring.util.platform_")
    device.keep_half(VAULT_ID)
    root: Path = platform_.config_root()
    root.mkdir(parents=True)
    (root / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring")
    with pytest.raises(KeyringMissing):
        device.keep_half(VAULT_ID)


def test_a_keyring_that_another_package_brings_is_never_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """InMemory is known to the library as the best there is, and stands in no place of ours."""
    nothing_in_the_way(monkeypatch)
    import keyring

    assert InMemory in keyring.backend.KeyringBackend.get_viable_backends()
    with pytest.raises(KeyringMissing):
        device.keep_half(VAULT_ID)
    assert InMemory.entries == {}
    assert InMemory.made == []


def test_a_platform_without_a_keyring_of_its_own_has_none(
    computer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "sunos5")
    with pytest.raises(KeyringMissing):
        device.keep_half(VAULT_ID)


def test_the_classes_named_are_those_of_the_library() -> None:
    """Else a renamed one would be told as a missing keyring for ever."""
    for module, name in (entry for entries in device._ALLOWED.values() for entry in entries):
        kind: Any = getattr(importlib.import_module(module), name)
        assert issubclass(kind, KeyringBackend)
        assert kind is not InMemory
    named = {entry for entries in device._ALLOWED.values() for entry in entries}
    assert named == {(f"keyring.backends.{module}", name) for _, module, name in PLATFORMS}


def test_windows_keyring_still_has_the_setting_we_rely_on() -> None:
    from keyring.backends.Windows import Persistence, WinVaultKeyring

    assert isinstance(vars(WinVaultKeyring)["persist"], Persistence)


def test_in_the_program_on_this_computer_the_refusal_of_the_network_leaves_no_keyring(
    folder: Path,
) -> None:
    script = """
import os
del os.environ["PYTHON_KEYRING_BACKEND"]
import hedersstod.__main__
from hedersstod.domain.errors import KeyringMissing
from hedersstod.vault import device, keys
from hedersstod.vault import key_file as key_files
try:
    device.keep_half("0" * 32)
except KeyringMissing:
    print("refused")
"""
    if sys.platform != "linux":
        pytest.skip("told for Linux only")
    child = run_child(script, folder)
    assert child.stdout == b"refused\n", child.stderr


# -- as a factor -------------------------------------------------------------------------------


def test_a_bound_passphrase_opens_only_with_the_half(computer: str) -> None:
    key_file = parse(fresh(VAULT_ID, PASSPHRASE, bytes(32)))
    half = device.keep_half(VAULT_ID)
    slot = keys.passphrase_slot(VAULT_ID, key_file.key_id, PASSPHRASE, bytes(32), half)
    bound = key_file.rewritten(passphrase=slot)
    assert keys.unwrap(bound, PASSPHRASE) == bytes(32)
    assert half.hex() not in bound.content.decode()
    InMemory.entries.clear()
    with pytest.raises(KeyringLost):
        keys.unwrap(bound, PASSPHRASE)


def test_the_mark_of_being_bound_cannot_be_taken_off_to_guess_without_the_half(
    computer: str,
) -> None:
    key_file = parse(fresh(VAULT_ID, PASSPHRASE, bytes(32)))
    half = device.keep_half(VAULT_ID)
    slot = keys.passphrase_slot(VAULT_ID, key_file.key_id, PASSPHRASE, bytes(32), half)
    bare = key_file.rewritten(passphrase=msgspec.structs.replace(slot, keyring=""))
    with pytest.raises(WrongPassphrase):
        keys.unwrap(bare, PASSPHRASE)


def test_the_right_passphrase_with_any_other_half_or_none_makes_another_key(
    computer: str,
) -> None:
    key_file = parse(fresh(VAULT_ID, PASSPHRASE, bytes(32)))
    half = device.keep_half(VAULT_ID)
    slot = keys.passphrase_slot(VAULT_ID, key_file.key_id, PASSPHRASE, bytes(32), half)
    derived = keys._derived(slot, PASSPHRASE)
    header = key_files.bound(VAULT_ID, key_file.key_id, slot)

    def opened(key: bytes) -> bytes:
        nonce, wrapped = bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped)
        return AESGCM(key).decrypt(nonce, wrapped, header)

    assert opened(keys._mixed(VAULT_ID, slot, derived, half)) == bytes(32)
    for guess in (b"", bytes(32), half[:-1] + bytes([half[-1] ^ 1]), half[:16]):
        with pytest.raises(InvalidTag):
            opened(keys._mixed(VAULT_ID, slot, derived, guess))
    with pytest.raises(InvalidTag):
        opened(half)


def test_opening_a_vault_that_is_not_bound_never_imports_the_keyring(folder: Path) -> None:
    closed_vault(folder)
    script = (
        CHILD_HEAD
        + """
from tests.vault.rooms import refusal
assert refusal(folder) is None
print([name for name in sys.modules if name.split(".")[0] in ("keyring", "keyrings")])
"""
    )
    child = run_child(script, folder)
    assert child.stdout == b"[]\n", child.stderr
