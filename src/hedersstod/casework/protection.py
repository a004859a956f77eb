"""What is protected on this computer, asked of it now: every way out and what is known of it.

Plain data without words. It asks no other program, changes nothing, and reads nothing of a case.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from enum import Enum
from pathlib import Path

from hedersstod.settings import FILE_NAME, Settings
from hedersstod.vault.places import TEMPORARY, is_temporary, mount_of, why_unsafe

ERROR_REPORT = "felrapport.txt"

# A line of the error report: the kind of an error, or file, line and function; no other words.
_CODE_ONLY = re.compile(r"[A-Za-z_][\w.]*|(?:[\w.-]+|<[\w .]+>):\d+ [\w<>.]+")
_PR_GET_DUMPABLE = 3  # linux/prctl.h
_DEEPEST = 8  # disks within disks


class Known(Enum):
    """How sure it is that a way out is closed on this computer."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    IMPOSSIBLE = "impossible"


class Way(Enum):
    """A way by which something written could leave the program unseen."""

    CLIPBOARD = "clipboard"
    DRAGGING = "dragging"
    PRINTING = "printing"
    NETWORK = "network"
    DUMPS = "dumps"
    TEMPORARY_FILES = "temporary_files"
    RECENT_FILES = "recent_files"
    THUMBNAILS = "thumbnails"
    SETTINGS = "settings"
    ERROR_REPORT = "error_report"
    FOLDER = "folder"
    DISK = "disk"
    SWAP = "swap"


@dataclass(frozen=True, slots=True)
class WayOut:
    """One way out and what is known of it; `why` is a code where there is more to say."""

    way: Way
    known: Known
    why: str = ""


def _core_limits() -> tuple[int, int]:
    if sys.platform == "win32":
        return (1, 1)
    else:  # noqa: RET505 - mypy follows only this form on both systems
        import resource

        return resource.getrlimit(resource.RLIMIT_CORE)


def _is_dumpable() -> bool:
    import ctypes

    return bool(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0))


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a computer is asked; a seam, so that each answer can be tried on any computer."""

    system: str = sys.platform
    proc: Path = Path("/proc")
    sys: Path = Path("/sys")
    user: Path = field(default_factory=Path.home, repr=False)
    core_limits: Callable[[], tuple[int, int]] = _core_limits
    is_dumpable: Callable[[], bool] = _is_dumpable
    why_unsafe: Callable[[Path], str] = why_unsafe
    is_temporary: Callable[[Path], bool] = is_temporary


def examine_computer(home: Path, sources: Sources | None = None) -> tuple[WayOut, ...]:
    """Every way out, in the order it is shown; what cannot be read is not confirmed."""
    at = sources or Sources()
    return (
        # What other programs did in those ten seconds cannot be seen.
        WayOut(Way.CLIPBOARD, Known.UNCONFIRMED),
        WayOut(Way.DRAGGING, Known.CONFIRMED),  # the program's own doing on every computer
        WayOut(Way.PRINTING, Known.IMPOSSIBLE),
        WayOut(Way.NETWORK, _if(at, _has_no_connection)),
        WayOut(Way.DUMPS, _if(at, _writes_no_dump)),
        WayOut(Way.TEMPORARY_FILES, _if(at, lambda at: _writes_only_within(home, at))),
        _recent_files(home, at),
        WayOut(Way.THUMBNAILS, Known.IMPOSSIBLE),
        WayOut(Way.SETTINGS, _if_true(lambda: _settings_are_plain(home / FILE_NAME))),
        WayOut(Way.ERROR_REPORT, _if_true(lambda: _is_code_only(home / ERROR_REPORT))),
        _folder(home, at),
        WayOut(Way.DISK, _if(at, lambda at: _is_encrypted(home, at))),
        WayOut(Way.SWAP, _if(at, _swaps_nothing_readable)),
    )


def _if(at: Sources, holds: Callable[[Sources], bool]) -> Known:
    """Confirmed only where it can be asked, which is on Linux."""
    return _if_true(lambda: holds(at)) if at.system == "linux" else Known.UNCONFIRMED


def _if_true(holds: Callable[[], bool]) -> Known:
    try:
        return Known.CONFIRMED if holds() else Known.UNCONFIRMED
    except (OSError, ValueError):
        return Known.UNCONFIRMED


# -- the process -------------------------------------------------------------------------------


def _writes_no_dump(at: Sources) -> bool:
    return at.core_limits() == (0, 0) and not at.is_dumpable()


def _open_files(at: Sources) -> Iterator[tuple[int, str]]:
    for entry in (at.proc / "self" / "fd").iterdir():
        try:
            yield int(entry.name), os.readlink(entry)
        except FileNotFoundError:
            continue  # the one that was open for looking


def _writes_only_within(home: Path, at: Sources) -> bool:
    """Is every file that is open for writing now one of the vault's?"""
    return all(
        Path(path).is_relative_to(home.resolve())
        for number, path in _open_files(at)
        if number > 2 and path.startswith("/") and not _is_device(path)
        if _is_open_for_writing(number, at)
    )


def _is_device(path: str) -> bool:
    # Shared memory lies among the devices but holds files as any folder does.
    return path.startswith("/dev/") and not path.startswith("/dev/shm/")  # noqa: S108 - read only


def _is_open_for_writing(number: int, at: Sources) -> bool:
    told = (at.proc / "self" / "fdinfo" / str(number)).read_text("utf-8")
    flags = re.search(r"^flags:\s*([0-7]+)", told, re.MULTILINE)
    return flags is None or int(flags[1], 8) & (os.O_WRONLY | os.O_RDWR) != 0


def _has_no_connection(at: Sources) -> bool:
    own = {path for _number, path in _open_files(at) if path.startswith("socket:")}
    internet = set()
    for kind in ("tcp", "tcp6", "udp", "udp6"):
        lines = (at.proc / "self" / "net" / kind).read_text("utf-8").splitlines()[1:]
        internet |= {f"socket:[{line.split()[9]}]" for line in lines}
    return not own & internet


# -- what others keep --------------------------------------------------------------------------


def _recent_files(home: Path, at: Sources) -> WayOut:
    def mentions() -> bool:
        if at.system == "win32":
            recent = at.user / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Recent"
            return any("arbetsbok" in entry.name.casefold() for entry in recent.iterdir())
        listed = at.user / ".local" / "share" / "recently-used.xbel"
        if not listed.exists():
            return False
        said = listed.read_text("utf-8", "replace")
        return home.as_uri() in said or "arbetsbok" in said.casefold()

    if at.system not in ("linux", "win32"):
        return WayOut(Way.RECENT_FILES, Known.UNCONFIRMED)
    try:
        found = mentions()
    except OSError:
        return WayOut(Way.RECENT_FILES, Known.UNCONFIRMED)
    if found:
        return WayOut(Way.RECENT_FILES, Known.UNCONFIRMED, "found")
    return WayOut(Way.RECENT_FILES, Known.CONFIRMED)


def _settings_are_plain(path: Path) -> bool:
    """Do the settings hold nothing but what the program offers?"""
    if not path.exists():
        return True
    kept = json.loads(path.read_bytes())
    offered = {each.name for each in fields(Settings)}
    return isinstance(kept, dict) and kept.keys() <= offered


def _is_code_only(path: Path) -> bool:
    """Does the error report hold nothing but kinds of errors and places in the code?"""
    if not path.exists():
        return True
    return all(_CODE_ONLY.fullmatch(line) for line in path.read_text("utf-8").splitlines())


# -- where the vault lies ----------------------------------------------------------------------


def _folder(home: Path, at: Sources) -> WayOut:
    why = at.why_unsafe(home) or (TEMPORARY if at.is_temporary(home) else "")
    return WayOut(Way.FOLDER, Known.UNCONFIRMED if why else Known.CONFIRMED, why)


def _is_encrypted(home: Path, at: Sources) -> bool:
    """Does the vault's file system lie on a disk that the system encrypts as a whole?"""
    mounts = (at.proc / "self" / "mountinfo").read_text("utf-8", "surrogateescape")
    _kind, source = mount_of(str(home.resolve()), mounts)
    return source.startswith("/dev/") and _is_crypt(source, at)


def _swaps_nothing_readable(at: Sources) -> bool:
    """Is there no swap, or only such as is encrypted or never reaches a disk?"""
    lines = (at.proc / "swaps").read_text("utf-8").splitlines()[1:]
    places = [line.split()[0] for line in lines if line.strip()]
    return all(each.startswith("/dev/zram") or _is_crypt(each, at) for each in places)


def _is_crypt(device: str, at: Sources) -> bool:
    name = os.path.basename(os.path.realpath(device))
    return _block_is_crypt(at.sys / "class" / "block" / name, _DEEPEST)


def _block_is_crypt(block: Path, deepest: int) -> bool:
    uuid = block / "dm" / "uuid"
    if uuid.exists() and uuid.read_text("utf-8").startswith("CRYPT-"):
        return True
    beneath = sorted((block / "slaves").iterdir()) if (block / "slaves").is_dir() else []
    # Of several disks beneath, a single one that is not encrypted can be read.
    return bool(beneath and deepest) and all(_block_is_crypt(each, deepest - 1) for each in beneath)
