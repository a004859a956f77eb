"""No key, passphrase, part, place or text where it can be read: errors, prints, journal, names."""

from __future__ import annotations

import contextlib
import gc
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import CodeType, ModuleType
from typing import get_type_hints

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import hedersstod.vault as vaults
from hedersstod.domain.errors import (
    NotEnoughMemory,
    WrongPassphrase,
)
from hedersstod.domain.vault_secret import Secret
from hedersstod.vault import Vault, create, keys, open_, open_with_parts
from hedersstod.vault.files import VaultFiles
from tests.helpers.cases import NOON, a_case
from tests.vault.rooms import (
    PASSPHRASE,
    closed_vault,
    place_in_memory,
)

NEW = "mossa under frost"


def test_neither_passphrase_nor_key_is_in_any_error_or_text_form(folder: Path) -> None:
    closed_vault(folder)
    with pytest.raises(WrongPassphrase) as caught:
        open_(folder, "hemligt ord som är fel", now=NOON)
    error: BaseException | None = caught.value
    while error is not None:
        assert "hemligt" not in repr(error)
        assert "hemligt" not in repr(vars(error))
        error = error.__context__
    assert NotEnoughMemory().args == ()
    vault = open_(folder, PASSPHRASE, now=NOON)
    assert "granris" not in repr(vars(vault))
    vault.close()


def shown(error: BaseException) -> str:
    """Everything an error says of itself and of those behind it; not the frames it came through."""
    said = []
    chain: list[BaseException | None] = [error]
    while chain:
        each = chain.pop()
        if each is not None:
            notes = getattr(each, "__notes__", [])
            said += [repr(each), str(each), repr(each.args), repr(vars(each)), repr(notes)]
            chain += [each.__context__, each.__cause__]
    return "\n".join(said)


PHRASES = st.text(st.characters(min_codepoint=0x21, codec=None), min_size=14, max_size=30)


@settings(max_examples=10)
@given(PHRASES, st.integers(0, 39))
@example("granen\ud800vid_gården", 0)
def test_no_refusal_repeats_what_was_typed(phrase: str, at: int) -> None:
    with place_in_memory() as place:
        with contextlib.closing(create(place / "vault", PASSPHRASE, now=NOON)) as vault:
            one, other, third = vault.slots.make_parts(PASSPHRASE, now=NOON)
            vault.change_all(PASSPHRASE, NEW, now=NOON)
            letters = list(one.replace(" ", ""))
            letters[at] = "0" if letters[at] != "0" else "1"
            mistyped = "".join(letters)
            calls: list[Callable[[], object]] = [
                lambda: vault.slots.confirm(phrase),
                lambda: vault.slots.change_passphrase(phrase, NEW, now=NOON),
                lambda: vault.change_all(phrase, NEW, now=NOON),
                lambda: vault.slots.change_passphrase(NEW, phrase * 80, now=NOON),
                lambda: vault.slots.change_passphrase(NEW, phrase[:11], now=NOON),
                lambda: vault.slots.make_parts(phrase, now=NOON),
                lambda: vault.slots.prove_part(phrase, now=NOON),
                lambda: vault.slots.prove_part(mistyped, now=NOON),
                lambda: vault.slots.prove_part(third, now=NOON),
                lambda: vault.record(phrase + "å", now=NOON),
                lambda: vault.record("vault_locked", phrase + "å", now=NOON),
                lambda: vault.record("vault_locked", counts={phrase + "å": 1}, now=NOON),
                lambda: vault._database.run("INSERT INTO meta VALUES (?, NULL)", (phrase,)),
                lambda: vault._database.run("INSERT INTO meta VALUES ('vault_id', ?)", (phrase,)),
                lambda: vault._database.rows("SELECT ? FROM nowhere", (one,)),
            ]
            errors = [refused(call) for call in calls]
        for call in (
            lambda: open_(place / "vault", phrase, now=NOON),
            lambda: open_with_parts(place / "vault", one, other, phrase, now=NOON),
            lambda: open_with_parts(place / "vault", one, one, phrase, now=NOON),
            lambda: open_with_parts(place / "vault", mistyped, other, phrase, now=NOON),
            lambda: create(place / "vault", phrase, now=NOON),
        ):
            errors.append(refused(call))
        secrets = {phrase, NEW, PASSPHRASE, mistyped, *one.split(), *other.split(), *third.split()}
        for error in errors:
            said = shown(error)
            assert not [secret for secret in secrets if secret in said], type(error)
            assert repr(phrase)[1:-1] not in said
        for path in place.rglob("*"):
            assert not [secret for secret in secrets if secret in path.name]


def refused(call: Callable[[], object]) -> BaseException:
    try:
        call()
    except Exception as error:  # noqa: BLE001 - what it says is what is looked at
        return error
    raise AssertionError("was not refused")


def within(root: object) -> Iterator[tuple[str, object]]:
    """All that can be reached from an object, and what holds it; not through code."""
    seen, waiting = {id(root)}, [("", root)]
    while waiting:
        holder, each = waiting.pop()
        yield holder, each
        if isinstance(each, (ModuleType, type, CodeType)):
            continue
        inner = [(holder or type(each).__name__, value) for value in gc.get_referents(each)]
        if type(each).__module__.startswith("hedersstod") and hasattr(each, "__dict__"):
            named = vars(each).items()
            inner = [(f"{type(each).__name__}.{name}", value) for name, value in named]
        for name, value in inner:
            if isinstance(value, dict) and "__builtins__" in value:
                continue  # the globals of a module
            if id(value) not in seen:
                seen.add(id(value))
                waiting.append((name, value))


def test_an_open_vault_keeps_no_secret_but_the_key_and_that_in_one_place(
    vault: Vault, folder: Path, tmp_path: Path
) -> None:
    """SQLCipher must have it for as long, and what is derived anew needs it: nothing else does."""
    vault.add_case(a_case(), now=NOON)
    stick = tmp_path / "Hembygdsgården"
    stick.mkdir()
    texts = list(vault.slots.make_parts(PASSPHRASE, now=NOON))
    for text in texts:
        vault.slots.prove_part(text, now=NOON)
    with pytest.raises(WrongPassphrase):
        vault.slots.confirm("inte den rätta frasen")
    old_key = vault._database.master_key
    texts += vault.change_all(PASSPHRASE, NEW, now=NOON)
    vault.slots.change_passphrase(NEW, PASSPHRASE, now=NOON)
    vault.copies.choose_second_place(stick, now=NOON)
    copy = vault.copies.make(now=NOON, place=stick)
    drilled = vault.copies.drill(Secret(PASSPHRASE), now=NOON)
    place = vault.copies.second_place()
    key = vault._database.master_key
    bytes_of = [key, key.hex().encode(), old_key, old_key.hex().encode()]
    bytes_of += [word.encode() for word in (PASSPHRASE, NEW, *texts)]
    bytes_of += [text.replace(" ", "").encode() for text in texts]
    kept = []
    for holder, each in within(vault):
        raw_ = each.encode("utf-8", "replace") if isinstance(each, str) else each
        if isinstance(raw_, bytes | bytearray) and any(b in raw_ for b in bytes_of):
            kept.append(holder)
    assert kept == ["Database._master_key"]
    # Nor does anything of the vault's show one, or a place, when it is printed.
    key_file = keys.read_key_file(VaultFiles(folder))
    objects = [each for _, each in within([vault, copy, drilled, place, key_file])]
    ours = [each for each in objects if type(each).__module__.startswith("hedersstod")]
    assert len({type(each) for each in ours}) > 8
    for each in ours:
        said = repr(each)
        for secret in (*texts, PASSPHRASE, NEW, key.hex(), repr(key)[2:-1], stick.name, "Tall"):
            assert secret not in said, type(each)
    journal = repr(vault.journal())
    assert not [s for s in (*texts, PASSPHRASE, NEW, stick.name, "Tall") if s in journal]


# Where the program keeps its own vault; the caller chose it and shows it.
SHOWN: set[str] = set()


def test_whatever_holds_bytes_or_a_path_hides_them_when_printed() -> None:
    """Of every class of values in the vault's modules, those not yet written included."""
    found = []
    for info in pkgutil.iter_modules(vaults.__path__, "hedersstod.vault."):
        module = importlib.import_module(info.name)
        for kind in vars(module).values():
            if isinstance(kind, type) and is_dataclass(kind) and kind.__module__ == info.name:
                hints = get_type_hints(kind)
                for field in fields(kind):
                    if hints[field.name] in (bytes, Path, bytes | None, Path | None):
                        found.append(kind.__name__)
                        assert not field.repr or kind.__name__ in SHOWN, (kind, field.name)
    assert {"KeyFile", "Part", "Copy", "Place", "SetAside"} <= set(found)
