"""One encrypted SQLite connection; the only module that speaks to SQLCipher or knows its errors.

The connection may be used from any thread: unlocking happens beside the window, everything
else in it. A lock lets one thread in at a time.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from sqlcipher3 import dbapi2

from hedersstod.domain.errors import (
    ChangeUnfinished,
    DiskFull,
    NotEnoughMemory,
    VaultClosed,
    VaultDamaged,
    VaultError,
    VaultInUse,
    VaultMissing,
    VaultReadOnly,
)

PAGE_BYTES = 4096
SALT_BYTES = 16

_FIRST = (
    # Keeps page size, HMAC and derivation as they are even if a later SQLCipher changes them.
    "PRAGMA cipher_compatibility = 4",
    # Off: it wipes the library's buffers, but neither Python's copies of the same text nor swap,
    # makes a later full-text search ten times slower, and cannot be switched off again. The
    # protection that counts is that the process that held the data ends at lock.
    "PRAGMA cipher_memory_security = OFF",
)

_TO_READ = (
    "PRAGMA cache_size = -16384",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)

_TO_WRITE = (
    # The only reader and writer there is: no shared-memory file beside, no other tool in between.
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    # The log is synced at each commit: what a method has returned from is on the disk.
    "PRAGMA synchronous = FULL",
    # On macOS fsync alone leaves it in the drive's own memory; elsewhere these change nothing.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    # A megabyte of log: what bit rot in it could take back after a kill stays little.
    "PRAGMA wal_autocheckpoint = 256",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    # Else a row replaced by INSERT OR REPLACE would slip past the append-only triggers.
    "PRAGMA recursive_triggers = ON",
)

_READ_ONLY = frozenset({dbapi2.SQLITE_READONLY, dbapi2.SQLITE_PERM, dbapi2.SQLITE_CANTOPEN})
_IN_USE = frozenset({dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED})
_UNREADABLE = frozenset({dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB})


class ConstraintBroken(Exception):
    """A rule of the schema refused a write: a fault in our code, named without any value."""


class Database:
    """A keyed connection: rows out, statements in, one transaction at a time."""

    def __init__(
        self, path: Path, master_key: bytes, salt: bytes, *, read_only: bool = False
    ) -> None:
        """Open an existing file, also an empty one; VaultDamaged if the key does not fit.

        `salt` is what the file's first 16 bytes hold; it is not secret. Read only, nothing is
        written beside the file, and a log beside it is not looked at: for finished copies.
        """
        self.path = path
        self._lock = threading.RLock()
        self._connection: dbapi2.Connection | None = None
        self._damaged = self._closed = self._in_transaction = False
        # Rows written through connections that have been let go of since.
        self._written = 0
        self._salt = salt
        self._master_key = master_key
        self._read_only = read_only
        # Opened before SQLite opens the file and closed after: closing any other descriptor of
        # it would let go of SQLite's own locks on POSIX.
        self._bytes: IO[bytes] | None = None
        # Which file it is, whatever comes to bear its name.
        self._file: os.stat_result | None = None
        self._connect()

    def _connect(self) -> None:
        path, key, salt = self.path, self._master_key, self._salt
        with self._named_errors():
            where = f"{path.absolute().as_uri()}?mode=ro&immutable=1" if self._read_only else path
            size = path.stat().st_size
            # For writing, too, so that a file that may not be written is told from a damaged one.
            self._bytes = None if self._read_only else path.open("r+b")
            self._file = os.fstat(self._bytes.fileno()) if self._bytes else None
            try:
                connection = dbapi2.connect(
                    str(where),
                    timeout=1,
                    isolation_level=None,
                    check_same_thread=False,
                    uri=self._read_only,
                )
            except BaseException:
                self._let_go_of_bytes()
                raise
        try:
            with self._named_errors(writing=size == 0):
                # SQLCipher otherwise writes its own lines to standard error.
                connection.execute("PRAGMA cipher_log_level = NONE")
                # Cannot be a bound parameter; both parts are hexadecimal digits of our own.
                connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
                for statement in (*_FIRST, *(() if self._read_only else _TO_WRITE), *_TO_READ):
                    connection.execute(statement)
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except BaseException:
            connection.close()
            self._let_go_of_bytes()
            raise
        self._connection = connection
        self._damaged = False

    def same_key(self, path: Path, *, read_only: bool) -> Database:
        """Another file under the same key, such as a copy of this one; VaultDamaged as above."""
        return Database(path, self._master_key, self._salt, read_only=read_only)

    @property
    def master_key(self) -> bytes:
        """The key it was opened with; SQLCipher holds it for as long, too."""
        return self._master_key

    @contextmanager
    def standing_still(self) -> Iterator[IO[bytes]]:
        """Nobody writes while the block runs, and the file holds all: its bytes, from the start.

        Raises VaultReadOnly or DiskFull if the log cannot be written into the file.
        """
        with self._lock:
            with self._named_errors(writing=True):
                busy, _, _ = self._open().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy or self._bytes is None:
                raise VaultInUse
            self._bytes.seek(0)
            yield self._bytes

    def changes(self) -> int:
        """How many rows have been written since it was opened; an exchange counts as one."""
        with self._lock:
            return self._written + int(self._open().total_changes)

    def rekey(self, master_key: bytes) -> None:
        """Encrypt the whole file anew under another key; only for a file nobody else relies on."""
        with self._lock, self._named_errors(writing=True):
            connection = self._open()
            # Rewriting pages through the log would keep old pages beside the new ones.
            connection.execute("PRAGMA journal_mode = DELETE")
            if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                raise VaultDamaged
            try:
                # What went wrong is told when its answer is read, and always in the same words.
                connection.execute(
                    f"PRAGMA rekey = \"x'{master_key.hex()}{self._salt.hex()}'\""
                ).fetchall()
            except dbapi2.OperationalError:
                # All of it can be read, as was just seen: then it could not be written.
                raise DiskFull from None
            connection.execute("PRAGMA journal_mode = WAL")
            self._master_key = master_key

    def exchange(self, swap: Callable[[], bytes]) -> None:
        """Close, let `swap` put another file in the place, and open that with the key it returns.

        `swap` raises a VaultError only if the file stands as it stood: then that is opened again.
        After ChangeUnfinished, or anything unforeseen, the database stays closed, since nobody
        may go on writing to a file that is not the vault any more.
        """
        with self._lock:
            self._open()
            self._disconnect()
            self._closed = True
            try:
                self._master_key = swap()
            except ChangeUnfinished:
                raise
            except VaultError:
                self._closed = False
                with suppress(VaultError, OSError):  # else tried anew at the next use
                    self._connect()
                raise
            try:
                self._connect()
            except (VaultError, OSError):
                raise ChangeUnfinished from None
            self._closed = False
            self._written += 1

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self._lock, self._named_errors():
            rows: list[tuple[Any, ...]] = self._open().execute(statement, values).fetchall()
            return rows

    def run(self, statement: str, values: Sequence[object] = ()) -> int:
        """Run one statement; how many rows it changed."""
        with self._lock, self._named_errors(writing=True):
            return int(self._open().execute(statement, values).rowcount)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is run inside is durable when the block ends, or none of it happened."""
        with self._lock, self._named_errors(writing=True):
            connection = self._open()
            self._refuse_a_file_that_is_gone()
            connection.execute("BEGIN IMMEDIATE")
            self._in_transaction = True
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                # SQLite itself has rolled back after some errors, and after damage it may refuse.
                with suppress(dbapi2.Error):
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                raise
            finally:
                self._in_transaction = False

    def close(self) -> None:
        """Close, with the log written into the file and removed; harmless when done twice."""
        with self._lock:
            self._closed = True
            self._disconnect()

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if self._read_only:
            connection.close()
            return
        self._written += int(connection.total_changes)
        # If it fails, everything is durable in the log already and is read from there next
        # time; locking must not fail because the disk is full.
        with suppress(dbapi2.Error):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        self._let_go_of_bytes()

    def _refuse_a_file_that_is_gone(self) -> None:
        """VaultMissing unless the file that is open is the one in its place.

        POSIX goes on writing to a removed file, which is then gone as soon as it is closed.
        """
        try:
            there = os.stat(self.path)
        except OSError:
            raise VaultMissing from None
        if self._bytes is None or not os.path.samestat(there, os.fstat(self._bytes.fileno())):
            raise VaultMissing

    def _let_go_of_bytes(self) -> None:
        if self._bytes is not None:
            self._bytes.close()
            self._bytes = None

    @contextmanager
    def _named_errors(self, *, writing: bool = False) -> Iterator[None]:
        """The one place where SQLCipher's errors become ours; no message or value goes along."""
        try:
            yield
        except dbapi2.Error as error:
            named = _named(error, writing=writing)
            # Having met one damaged page, SQLCipher lets nothing more be read or written through
            # that connection, and calls it read-only or a lack of memory.
            self._damaged = self._damaged or isinstance(named, VaultDamaged)
            if self._damaged and isinstance(named, VaultReadOnly | NotEnoughMemory):
                named = VaultDamaged()
            # Where a text could not be read, SQLite's message quotes it.
            error.args = ()
            raise named from None
        except UnicodeEncodeError as error:
            # Half of a pair of surrogates, which no text of ours holds: this error has it in full.
            error.object, error.args = "", ()
            raise ConstraintBroken("text") from None
        except MemoryError:
            raise (VaultDamaged if self._damaged else NotEnoughMemory) from None

    def _open(self) -> dbapi2.Connection:
        if self._closed:
            raise VaultClosed
        if (self._damaged or self._connection is None) and self._can_begin_anew():
            self._disconnect()
            with suppress(OSError):
                self._connect()
        if self._connection is None:
            raise VaultDamaged if self._damaged else VaultReadOnly
        return self._connection

    def _can_begin_anew(self) -> bool:
        """After damage, may another connection be made, so that what is whole is within reach?

        Not in the middle of a transaction, nor if another file has come in the place of this one.
        """
        if self._file is None or self._in_transaction:
            return False
        try:
            return os.path.samestat(self._file, self.path.stat())
        except OSError:
            return False


def _named(error: dbapi2.Error, *, writing: bool) -> Exception:
    code = int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
    if code == dbapi2.SQLITE_FULL:
        return DiskFull()
    if code == dbapi2.SQLITE_IOERR:
        # The finer code, which would tell, does not reach us. While writing it is a quota or a
        # size limit, which SQLite does not call full: the transaction did not happen.
        return DiskFull() if writing else VaultDamaged()
    if code in _READ_ONLY:
        return VaultReadOnly()
    if code in _IN_USE:
        return VaultInUse()
    # Without a code: a text that is not UTF-8, which we never write.
    if code in _UNREADABLE or (code == 0 and isinstance(error, dbapi2.OperationalError)):
        return VaultDamaged()
    # Our own fault (a broken constraint, a misspelt statement): not an expected error.
    return ConstraintBroken(str(getattr(error, "sqlite_errorname", "none")))
