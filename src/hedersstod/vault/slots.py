"""The ways into an open vault: its passphrase, recovery parts and keyring, each exchangeable.

The master key stays the same throughout; only its wrappings in the key file are exchanged. What
has been exchanged is so when the key file is durably in its place; its copy follows.
"""

from __future__ import annotations

import hmac
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import msgspec

from hedersstod.domain.errors import (
    NoParts,
    PartsNotProved,
    PartsOfAnotherSet,
    WrongParts,
    WrongPassphrase,
)
from hedersstod.vault import device, keys
from hedersstod.vault.database import Database
from hedersstod.vault.files import VaultFiles, named_failures, write_durably
from hedersstod.vault.journal import NO_COUNTS
from hedersstod.vault.key_file import KeyFile, PartsSet, parse, read_key_file
from hedersstod.vault.recovery import (
    by_parts,
    new_mark,
    new_parts,
    part_check,
    parts_slots,
    read_part,
    written,
)


@dataclass(frozen=True, slots=True)
class PartsState:
    """How far the newest recovery parts are: which have been typed back, and whether all have.

    `older_opens` tells that parts made before still open, until all of these are proved.
    """

    mark: str
    made_at: datetime
    proved: tuple[int, ...]
    complete: bool
    older_opens: bool


class Write(Protocol):
    """Writes a line of the journal inside a transaction of the caller."""

    def __call__(
        self,
        event: str,
        object_id: str = "",
        counts: Mapping[str, int] = NO_COUNTS,
        *,
        now: datetime,
    ) -> None: ...


# -- for opening and making ----------------------------------------------------------------------


def fresh(vault_id: str, passphrase: str, master_key: bytes) -> bytes:
    """A key file for a new master key, with the passphrase as the only way in."""
    return keys.new_key_file(vault_id, passphrase, master_key)


def with_new_parts(
    content: bytes, master_key: bytes, *, now: datetime
) -> tuple[bytes, tuple[str, str, str]]:
    """The key file with three new parts beside the proved ones, and the parts as written.

    Parts not yet proved are replaced. Tried before it is returned: every pair opens.
    """
    key_file = parse(content)
    kept = tuple(each for each in key_file.sets if each.is_proved)
    mark = new_mark([each.mark for each in key_file.sets])
    parts = new_parts(mark)
    one, two, three = (part_check(part, key_file.vault_id, master_key) for part in parts)
    pending = PartsSet(mark, now.isoformat(), (), (one, two, three))
    slots = parts_slots(key_file.vault_id, key_file.key_id, parts, master_key)
    still = tuple(s for s in key_file.parts if s.mark in {each.mark for each in kept})
    made = key_file.rewritten(parts=(*still, *slots), sets=(*kept, pending))
    a, b, c = texts = (written(parts[0]), written(parts[1]), written(parts[2]))
    for pair in ((a, b), (c, a), (b, c)):
        if by_parts(made, *pair) != master_key:
            raise WrongParts
    return made.content, texts


class Slots:
    """The keys of an open vault; each change asks for the passphrase that holds now."""

    def __init__(self, files: VaultFiles, vault_id: str, database: Database, write: Write) -> None:
        self._files = files
        self._vault_id = vault_id
        self._database = database
        self._write = write
        # From reading the key file to having replaced it, nobody else may.
        self._turn = threading.RLock()

    # -- passphrase ------------------------------------------------------------------------------

    def confirm(self, passphrase: str) -> None:
        """Raise WrongPassphrase unless it opens this vault."""
        self._confirmed(passphrase)

    @contextmanager
    def in_turn(self, passphrase: str) -> Iterator[None]:
        """Nobody else exchanges a key while the block runs; WrongPassphrase as `confirm`."""
        with self._turn:
            self._confirmed(passphrase)
            yield

    def change_passphrase(self, old: str, new: str, *, now: datetime) -> None:
        """Exchange it; after a kill at any point exactly one of the two opens.

        Copies of the vault made before open with the old one as before.
        """
        keys.accept_new_passphrase(new)
        with self._turn:
            key_file = self._confirmed(old)
            self._put(
                self._rewrapped(key_file, new, self._half(key_file)), now, "passphrase_changed"
            )

    def set_passphrase(self, new: str, *, now: datetime) -> None:
        """Set it without the old one: for a vault just opened with two parts.

        It is not bound to a keyring any more, whose half may be what was lost.
        """
        keys.accept_new_passphrase(new)
        with self._turn:
            key_file = self._key_file()
            unbound = ("keyring_unbound",) if key_file.passphrase.keyring else ()
            self._put(self._rewrapped(key_file, new, b""), now, "passphrase_changed", *unbound)

    # -- recovery parts --------------------------------------------------------------------------

    def parts(self) -> PartsState | None:
        """How far the newest recovery parts are; None when none have been made."""
        return _state(self._key_file().sets)

    def make_parts(self, passphrase: str, *, now: datetime) -> tuple[str, str, str]:
        """Three new parts as they are to be written down; they open at once.

        Parts made before go on opening until these have been typed back, all three.
        """
        with self._turn:
            key_file = self._confirmed(passphrase)
            if key_file.format < 2:
                key_file = self._rewrapped(key_file, passphrase, b"")
            content, texts = with_new_parts(key_file.content, self._database.master_key, now=now)
            self._put(parse(content), now, "recovery_parts_made")
        return texts

    def prove_part(self, text: str, *, now: datetime) -> PartsState:
        """A part typed back from its paper; when all three are, those made before are void.

        Raises PartMistyped, NoParts, PartsOfAnotherSet or WrongParts.
        """
        part = read_part(text)
        with self._turn:
            key_file = self._key_file()
            if not key_file.sets:
                raise NoParts
            newest = key_file.sets[-1]
            if part.mark != newest.mark:
                raise PartsOfAnotherSet
            check = part_check(part, self._vault_id, self._database.master_key)
            if not hmac.compare_digest(check, newest.checks[part.number - 1]):
                raise WrongParts
            if part.number not in newest.proved:
                proved = tuple(sorted({*newest.proved, part.number}))
                newest = msgspec.structs.replace(newest, proved=proved)
                older = () if newest.is_proved else key_file.sets[:-1]
                marks = {each.mark for each in (*older, newest)}
                key_file = key_file.rewritten(
                    parts=tuple(slot for slot in key_file.parts if slot.mark in marks),
                    sets=(*older, newest),
                )
                self._put(key_file, now, "recovery_parts_proved", counts={"proved": len(proved)})
            state = _state(key_file.sets)
            assert state is not None
            return state

    # -- keyring ---------------------------------------------------------------------------------

    @property
    def is_bound(self) -> bool:
        """Does the passphrase open only together with this computer's keyring?"""
        return bool(self._key_file().passphrase.keyring)

    def bind_to_keyring(self, passphrase: str, *, now: datetime) -> None:
        """Let the passphrase open only together with a half that this computer's keyring holds.

        Raises WrongPassphrase, KeyringMissing, or PartsNotProved, since the half can be lost.
        """
        with self._turn:
            key_file = self._confirmed(passphrase)
            if not any(each.is_proved for each in key_file.sets):
                raise PartsNotProved
            half = device.keep_half(self._vault_id)
            self._put(self._rewrapped(key_file, passphrase, half), now, "keyring_bound")

    def unbind_from_keyring(self, passphrase: str, *, now: datetime) -> None:
        """Let the passphrase alone open again; the half stays, since older copies need it."""
        with self._turn:
            key_file = self._confirmed(passphrase)
            if key_file.passphrase.keyring:
                self._put(self._rewrapped(key_file, passphrase, b""), now, "keyring_unbound")

    # -- within ----------------------------------------------------------------------------------

    def _key_file(self) -> KeyFile:
        return read_key_file(self._files)

    def _confirmed(self, passphrase: str) -> KeyFile:
        key_file = self._key_file()
        master_key = keys.unwrap(key_file, passphrase)
        # A key file of something else may have been laid there since the vault was opened.
        if key_file.vault_id != self._vault_id or not hmac.compare_digest(
            master_key, self._database.master_key
        ):
            raise WrongPassphrase
        return key_file

    def _half(self, key_file: KeyFile) -> bytes:
        bound_to = key_file.passphrase.keyring
        return device.half(self._vault_id, bound_to) if bound_to else b""

    def _rewrapped(self, key_file: KeyFile, passphrase: str, half: bytes) -> KeyFile:
        slot = keys.passphrase_slot(
            self._vault_id, key_file.key_id, passphrase, self._database.master_key, half
        )
        return key_file.rewritten(passphrase=slot)

    def _put(
        self,
        changed: KeyFile,
        now: datetime,
        *events: str,
        counts: Mapping[str, int] = NO_COUNTS,
    ) -> None:
        """Put the key file in its place, then its copy, then write so in the journal."""
        before = b""
        try:
            # Begun first: of a vault that has been locked meanwhile no key is exchanged.
            with self._database.transaction():
                before = self._key_file().content
                with named_failures():
                    write_durably(self._files.key, changed.content)
                    write_durably(self._files.key_copy, changed.content)
                for event in events:
                    self._write(event, counts=counts, now=now)
        except BaseException:
            # Told as failed, so it must not have happened: she would go on with the old one.
            for path in (self._files.key, self._files.key_copy) if before else ():
                with suppress(OSError):
                    write_durably(path, before)
            raise


def _state(sets: tuple[PartsSet, ...]) -> PartsState | None:
    if not sets:
        return None
    newest = sets[-1]
    return PartsState(
        mark=newest.mark,
        made_at=datetime.fromisoformat(newest.made_at),
        proved=newest.proved,
        complete=newest.is_proved,
        older_opens=len(sets) > 1,
    )
