"""A model disk: plays back what a process asked of its files, and tells what a power cut may leave.

The rules are those of POSIX, harsher than any file system in use: what was written to a file
lasts from the next fsync of that file; a name made, changed or taken away from the next fsync of
its folder. Of all that was not synced, anything may be on the disk: nothing, all, or some pages,
and pages of which only some sectors were written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.helpers.strace import Call

PAGE = 4096
SECTOR = 512


@dataclass(eq=False)
class _File:
    """What the file holds now, what is safe, and what was written since: (place, bytes) or size."""

    now: bytearray = field(default_factory=bytearray)
    safe: bytes = b""
    since: list[tuple[int, bytes] | int] = field(default_factory=list)

    def write(self, place: int, content: bytes) -> None:
        self.since.append((place, content))
        _put(self.now, place, content)

    def resize(self, size: int) -> None:
        self.since.append(size)
        _resize(self.now, size)

    def sync(self) -> None:
        self.safe, self.since = bytes(self.now), []

    def left(self, chance: Random, share: float) -> bytes:
        """What a cut leaves when about that share of what is not synced has reached the disk."""
        content = bytearray(self.safe)
        for one in self.since:
            if isinstance(one, int):
                if chance.random() < share:
                    _resize(content, one)
                continue
            for place, piece in _pieces(*one):
                if chance.random() < share:
                    _put(content, place, piece)
                elif 0 < share < 1 and chance.random() < 0.2:  # torn
                    for begin in range(0, len(piece), SECTOR):
                        if chance.random() < 0.5:
                            _put(content, place + begin, piece[begin : begin + SECTOR])
        if 0 < share < 1 and len(content) < len(self.now) and chance.random() < 0.5:
            _resize(content, len(self.now))  # the size was written, what stands there was not
        return bytes(content)


@dataclass(eq=False)
class _Change:
    """Names that change together: (folder, name, what it names from now on, if anything)."""

    parts: tuple[tuple[_Folder, str, _File | _Folder | None], ...]


@dataclass(eq=False)
class _Folder:
    now: dict[str, _File | _Folder] = field(default_factory=dict)
    safe: dict[str, _File | _Folder] = field(default_factory=dict)
    since: list[_Change] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.since:
            for folder, name, what in change.parts:
                _name(folder.safe, name, what)
                if folder is not self:
                    folder.since.remove(change)
        self.since = []

    def left(self, chance: Random, share: float, fates: dict[int, bool]) -> dict[str, object]:
        names = dict(self.safe)
        for change in self.since:
            # One fate for all parts: a rename between folders happens in both or in neither.
            if fates.setdefault(id(change), chance.random() < share):
                for folder, name, what in change.parts:
                    if folder is self:
                        _name(names, name, what)
        return names


@dataclass
class _Open:
    """An open file, and where in it the next byte goes."""

    what: _File | _Folder
    place: int = 0
    appends: bool = False


Left = dict[str, "bytes | Left"]


class Disk:
    """A folder and all below it, as it stands and as it would be found after a power cut."""

    def __init__(self, root: Path) -> None:
        """As the folder is now, all of it safe."""
        self._at = root
        self._root = _as_it_is(root)
        self._open: dict[int, _Open] = {}

    def do(self, call: Call) -> None:
        """Let the next call happen; NotImplementedError for one that this model does not know."""
        doing = getattr(self, f"_do_{call.name}", None)
        if doing is not None:
            doing(call)
        elif self.concerns(call):
            raise NotImplementedError(call.name)

    def cut(self, chance: Random, *, data: float, names: float) -> Left:
        """What may be found after a cut now, when about such shares of what is not synced are."""
        return _left(self._root, chance, data, names, {})

    def now(self) -> Left:
        """What the files hold as long as the power stays on."""
        return _left(self._root, Random(0), 1, 1, {})

    # -- which file ------------------------------------------------------------------------

    def _within(self, path: str) -> tuple[str, ...] | None:
        try:
            return Path(path).relative_to(self._at).parts
        except ValueError:
            return None

    def concerns(self, call: Call) -> bool:
        """Is it about something in the folder?"""
        return any(self._within(path) is not None for path in call.paths)

    def _folder(self, parts: tuple[str, ...]) -> _Folder:
        folder = self._root
        for part in parts:
            below = folder.now[part]
            assert isinstance(below, _Folder)
            folder = below
        return folder

    def _change(self, *parts: tuple[_Folder, str, _File | _Folder | None]) -> None:
        change = _Change(parts)
        for folder, name, what in parts:
            _name(folder.now, name, what)
        for folder in {id(f): f for f, _, _ in parts}.values():
            folder.since.append(change)

    # -- opening and closing ---------------------------------------------------------------

    def _do_openat(self, call: Call) -> None:
        self._open.pop(call.result, None)
        parts = self._within(call.path)
        if parts is None:
            return
        if not parts:
            self._open[call.result] = _Open(self._root)
            return
        folder, name = self._folder(parts[:-1]), parts[-1]
        if name not in folder.now:
            assert "O_CREAT" in call.arguments, "a file that the model does not know"
            self._change((folder, name, _File()))
        what = folder.now[name]
        if "O_TRUNC" in call.arguments and isinstance(what, _File) and what.now:
            what.resize(0)
        self._open[call.result] = _Open(what, appends="O_APPEND" in call.arguments)

    _do_open = _do_openat

    def _do_close(self, call: Call) -> None:
        self._open.pop(call.first, None)

    # -- data ------------------------------------------------------------------------------

    def _file(self, call: Call) -> tuple[_Open, _File] | None:
        handle = self._open.get(call.first)
        if handle is None or not isinstance(handle.what, _File):
            return None
        return handle, handle.what

    def _do_lseek(self, call: Call) -> None:
        if call.first in self._open:
            self._open[call.first].place = call.result

    def _do_write(self, call: Call) -> None:
        if (there := self._file(call)) is not None:
            self._append(there, call.texts[0][: call.result])

    def _append(self, there: tuple[_Open, _File], content: bytes) -> None:
        handle, file = there
        place = len(file.now) if handle.appends else handle.place
        file.write(place, content)
        handle.place = place + len(content)

    def _do_pwrite64(self, call: Call) -> None:
        if (there := self._file(call)) is not None:
            there[1].write(call.numbers[-1], call.texts[0][: call.result])

    def _do_sendfile(self, call: Call) -> None:
        there = self._file(call)
        if there is None:
            return
        source, begin = re.findall(r", (\d+)<[^>]*>, \[(\d+)\]", call.arguments)[0]
        taken, at = self._open[int(source)].what, int(begin)
        assert isinstance(taken, _File), "a copy of what the model does not know"
        self._append(there, bytes(taken.now[at : at + call.result]))

    def _do_ftruncate(self, call: Call) -> None:
        if (there := self._file(call)) is not None:
            there[1].resize(call.numbers[-1])

    def _do_fsync(self, call: Call) -> None:
        if call.first in self._open:
            self._open[call.first].what.sync()

    _do_fdatasync = _do_fsync

    # -- names -----------------------------------------------------------------------------

    def _do_mkdir(self, call: Call) -> None:
        if parts := self._within(call.paths[0]):
            self._change((self._folder(parts[:-1]), parts[-1], _Folder()))

    _do_mkdirat = _do_mkdir

    def _do_unlink(self, call: Call) -> None:
        if parts := self._within(call.paths[-1]):
            self._change((self._folder(parts[:-1]), parts[-1], None))

    _do_rmdir = _do_unlinkat = _do_unlink

    def _do_rename(self, call: Call) -> None:
        old, new = (self._within(path) for path in call.paths[-2:])
        if old is None and new is None:
            return
        assert old, "renamed from elsewhere"
        assert new, "renamed to elsewhere"
        source, target = self._folder(old[:-1]), self._folder(new[:-1])
        what = source.now[old[-1]]
        self._change((source, old[-1], None), (target, new[-1], what))

    _do_renameat = _do_renameat2 = _do_rename


def write(left: Left, folder: Path) -> Path:
    """Make a real folder of what was left."""
    folder.mkdir()
    for name, what in left.items():
        if isinstance(what, bytes):
            (folder / name).write_bytes(what)
        else:
            write(what, folder / name)
    return folder


def read(folder: Path) -> Left:
    """A real folder as what was left."""
    return {p.name: read(p) if p.is_dir() else p.read_bytes() for p in folder.iterdir()}


def _as_it_is(path: Path) -> _Folder:
    names: dict[str, _File | _Folder] = {}
    for each in path.iterdir():
        if each.is_dir():
            names[each.name] = _as_it_is(each)
        else:
            content = each.read_bytes()
            names[each.name] = _File(bytearray(content), content)
    return _Folder(names, dict(names))


def _left(
    folder: _Folder, chance: Random, data: float, names: float, fates: dict[int, bool]
) -> Left:
    found: Left = {}
    for name, what in folder.left(chance, names, fates).items():
        if isinstance(what, _Folder):
            found[name] = _left(what, chance, data, names, fates)
        else:
            assert isinstance(what, _File)
            found[name] = what.left(chance, data)
    return found


def _name(names: dict[str, _File | _Folder], name: str, what: _File | _Folder | None) -> None:
    if what is None:
        names.pop(name, None)
    else:
        names[name] = what


def _put(content: bytearray, place: int, piece: bytes) -> None:
    if place > len(content):
        content.extend(bytes(place - len(content)))
    content[place : place + len(piece)] = piece


def _resize(content: bytearray, size: int) -> None:
    del content[size:]
    content.extend(bytes(size - len(content)))


def _pieces(place: int, content: bytes) -> Iterator[tuple[int, bytes]]:
    """What was written, page by page of the file."""
    end = place + len(content)
    while place < end:
        until = min(end, (place // PAGE + 1) * PAGE)
        yield place, content[len(content) - (end - place) : len(content) - (end - until)]
        place = until
