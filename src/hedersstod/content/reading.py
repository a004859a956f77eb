"""Content files read key by key: every misfit becomes a fault, and reading goes on after it.

What stands in for a faulty value is never used: a file with faults is refused as a whole.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from hedersstod.domain.errors import ContentError, ContentFault

_ID_SHAPE: Final = re.compile(r"[a-z][a-z0-9_]*")
_COVERAGE_SHAPE: Final = re.compile(r"[A-Z]-\d\d")
_PLACE_IN_FILE: Final = re.compile(r"\(at line (\d+), column (\d+)\)")


class Faults:
    """The faults found so far, over all files."""

    def __init__(self) -> None:
        self._found: list[ContentFault] = []

    def add(self, file: str, id: str, what: str) -> None:  # noqa: A002 - the contract's word
        """Note one fault; `what` is plain Swedish."""
        self._found.append(ContentFault(file, id, what))

    def refuse(self) -> None:
        """Raise ContentError with every fault found, if there are any."""
        if self._found:
            raise ContentError(tuple(self._found))


class Table:
    """One table of a content file; call `finish` when all that may stand there has been read.

    `id` names the table in faults: its own id once read, until then its place in the file.
    """

    def __init__(self, raw: Mapping[str, object], file: str, place: str, faults: Faults) -> None:
        self.file = file
        self.id = place
        self._raw = raw
        self._faults = faults
        self._known: set[str] = set()

    def fault(self, what: str) -> None:
        """Note a fault in this table."""
        self._faults.add(self.file, self.id, what)

    def has(self, key: str) -> bool:
        """Does the key stand in the table?"""
        return key in self._raw

    def own_id(self) -> str:
        """The table's id, in the shape of one; faults are told under it from here on."""
        read = self.text("id")
        if read:
            self.id = read
            self._check_shape(read)
        return read

    def named_id(self, name: str) -> str:
        """The table's id, which is also the name of its file."""
        read = self.own_id()
        if read and read != name:
            self.fault(f"id ska vara samma som filens namn: {name}")
        return read

    def language(self, expected: str) -> str:
        """The file's language, which is also told by where it lies."""
        read = self.text("language")
        if read and read != expected:
            self.fault(f"language ska vara {expected}, som platsen säger")
        return read

    def text(self, key: str) -> str:
        """Text that must stand there and say something; "" where it does not."""
        read = self._string(key)
        if not self.has(key):
            self.fault(f"{key} saknas")
        elif read == "":
            self.fault(f"{key} är tom")
        return read or ""

    def text_or_blank(self, key: str) -> str:
        """Text that must stand there but may be empty."""
        read = self._string(key)
        if not self.has(key):
            self.fault(f"{key} saknas")
        return read or ""

    def optional_text(self, key: str) -> str:
        """Text that may be left out or empty."""
        return self._string(key) or ""

    def one_of(self, key: str, allowed: Iterable[str]) -> str | None:
        """One of the allowed words; None if it is not."""
        read = self.text(key)
        if read in allowed:
            return read
        if read:
            self.fault(f"{key} är okänt: {read}")
        return None

    def whole_number(self, key: str) -> int:
        """A whole number from 1 up that must stand there."""
        read = self.raw(key)
        # true is a number to Python, but not to the one who wrote it.
        if isinstance(read, int) and not isinstance(read, bool) and read >= 1:
            return read
        self.fault(
            f"{key} ska vara ett heltal från 1 och uppåt" if self.has(key) else f"{key} saknas"
        )
        return 1

    def yes_or_no(self, key: str, *, default: bool) -> bool:
        """true or false; may be left out."""
        read = self._raw[key] if self._look(key) else default
        if not isinstance(read, bool):
            self.fault(f"{key} ska vara true eller false")
            return default
        return read

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, none of them empty; may be left out."""
        read = self._raw[key] if self._look(key) else []
        if not isinstance(read, list) or not all(isinstance(each, str) for each in read):
            self.fault(f"{key} ska vara en lista av texter")
            return ()
        if not all(each.strip() for each in read):
            self.fault(f"{key} har en tom text")
        if len(set(read)) < len(read):
            self.fault(f"{key} har samma text två gånger")
        return tuple(read)

    def texts_or_none(self, key: str) -> tuple[str, ...]:
        """A list of texts that must stand there but may hold none."""
        if not self.has(key):
            self.fault(f"{key} saknas")
        return self.texts(key)

    def required_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts that must stand there and hold at least one."""
        self._require(key)
        return self.texts(key)

    def coverage_ids(self, key: str) -> tuple[str, ...]:
        """Ids of the coverage list; may be left out."""
        read = self.texts(key)
        for each in read:
            if not _COVERAGE_SHAPE.fullmatch(each):
                self.fault(f"{key}: {each} har inte formen av en punkt i täckningslistan")
        return read

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """A table from id to text, as pairs in order; may be left out."""
        inner = self.table(key)
        for each in inner._raw:
            inner._check_shape(each)
        return tuple((each, inner.text(each)) for each in inner._raw)

    def required_pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """A table from id to text that must stand there and hold at least one."""
        self._require(key)
        return self.pairs(key)

    def table(self, key: str) -> Table:
        """A table within; an empty one where it is left out."""
        read = self._raw[key] if self._look(key) else {}
        if not isinstance(read, dict):
            self.fault(f"{key} ska vara en tabell")
            read = {}
        return Table(read, self.file, self.id, self._faults)

    def tables(self, key: str) -> tuple[Table, ...]:
        """The tables of a list; none where it is left out."""
        read = self._raw[key] if self._look(key) else []
        if not isinstance(read, list) or not all(isinstance(each, dict) for each in read):
            self.fault(f"{key} ska vara en lista av tabeller")
            return ()
        # Before its id is known a table is named by where it stands, e.g. "a/options 2".
        within = f"{self.id}/" if self.id else ""
        return tuple(
            Table(each, self.file, f"{within}{key} {number}", self._faults)
            for number, each in enumerate(read, start=1)
        )

    def required_tables(self, key: str) -> tuple[Table, ...]:
        """The tables of a list that must stand there and hold at least one."""
        self._require(key)
        return self.tables(key)

    def raw(self, key: str) -> object:
        """The value as it stands, for those who check its shape themselves; None if left out."""
        return self._raw[key] if self._look(key) else None

    def finish(self) -> None:
        """Refuse every key that nobody has asked for."""
        for key in self._raw:
            if key not in self._known:
                self.fault(f"okänd nyckel: {key}")

    def _look(self, key: str) -> bool:
        self._known.add(key)
        return key in self._raw

    def _require(self, key: str) -> None:
        if not self.has(key):
            self.fault(f"{key} saknas")
        elif self._raw[key] in ([], {}):
            self.fault(f"{key} är tom")

    def _string(self, key: str) -> str | None:
        """The text without white space around it; None where there is none, or no text."""
        read = self.raw(key)
        if isinstance(read, str):
            return read.strip()
        if self.has(key):
            self.fault(f"{key} ska vara text")
        return None

    def _check_shape(self, read: str) -> None:
        if not _ID_SHAPE.fullmatch(read):
            self.fault("id ska börja med liten bokstav och bara ha a-z, 0-9 och understreck")


def read_file(path: Path, root: Path, faults: Faults) -> Table | None:
    """The file as a table, named relative to the root; None, with the fault noted, if it cannot."""
    file = path.relative_to(root).as_posix()
    try:
        raw = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        faults.add(file, "", "filen saknas")
    except OSError:
        faults.add(file, "", "filen går inte att öppna")
    except UnicodeDecodeError:
        faults.add(file, "", "filen är inte sparad som UTF-8")
    except tomllib.TOMLDecodeError as error:
        place = _PLACE_IN_FILE.search(str(error))
        where = f"rad {place[1]}, tecken {place[2]}" if place else "vid filens slut"
        faults.add(file, "", f"filen går inte att läsa som TOML ({where})")
    else:
        if raw:
            return Table(raw, file, "", faults)
        faults.add(file, "", "filen är tom")
    return None


def files_in(folder: Path, root: Path, faults: Faults) -> tuple[Path, ...]:
    """The TOML files of a folder by name; a folder without any is a fault."""
    found = tuple(sorted(path for path in folder.glob("*") if path.suffix.lower() == ".toml"))
    if not found:
        faults.add(folder.relative_to(root).as_posix(), "", "mappen saknas eller har inga filer")
    return found


def same_names_twice(tables: Iterable[tuple[Table, str]], what: str) -> None:
    """Note a fault in each table whose id stood in an earlier one; blank ids are passed by."""
    seen: set[str] = set()
    for table, id_ in tables:
        if id_ in seen:
            table.fault(f"samma {what} två gånger")
        if id_:
            seen.add(id_)
