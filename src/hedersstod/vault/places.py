"""Folders that carry their files away: synced to a cloud, on a network, in a roaming profile.

Hides how each service and system is known; others get a code, or "" for a folder nothing is
known against. What cannot be known is not guessed: "" does not promise that a folder is safe.
"""

from __future__ import annotations

import json
import ntpath
import os
import posixpath
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from hedersstod.domain.errors import PlaceNotSafe

CLOUD, NETWORK, ROAMING, TEMPORARY = "cloud", "network", "roaming", "temporary"

_ONEDRIVE = ("onedrive", "onedrivecommercial", "onedriveconsumer")
_CLOUD_NAMES = frozenset(
    {
        "box sync", "cloudstorage", "com~apple~clouddocs", "dropbox", "google drive",
        "googledrive", "icloud drive", "iclouddrive", "jottacloud", "megasync",
        "mobile documents", "nextcloud", "onedrive", "owncloud", "pcloud drive", "pclouddrive",
        "proton drive", "synologydrive", "tresorit drive",
    }
)  # fmt: skip
# "OneDrive - Kommunen", "Dropbox (Kommunen)", "Google Drive (namn)", "iCloudDrive~…"
_CLOUD_BEGINNINGS = (
    "onedrive - ", "onedrive – ", "dropbox (", "googledrive-", "google drive (", "icloud~",
    "nextcloud ", "owncloud ",
)  # fmt: skip
# At the root of a drive of its own (G:\Min enhet), or beside the home (~/Box).
_CLOUD_ROOTS = frozenset({"my drive", "min enhet", "shared drives", "delade enheter"})
_CLOUD_IN_HOME = frozenset({"box", "mega"})
# What the programs that sync leave in the folder they sync.
_MARKERS = frozenset(
    {
        ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log", ".seafile-data", ".stfolder",
        ".synologyworkingdirectory", ".tmp.drivedownload", ".tmp.driveupload",
        ".849c9593-d756-4e56-8d6e-42412f2a707b",  # OneDrive's, in the root of what it syncs
    }
)  # fmt: skip
_FILE_MARKERS = frozenset({".dropbox"})  # as a folder it stands in every home that has Dropbox
_SYNC_DATABASE = re.compile(r"\.?_?sync_[0-9a-f]{8,}\.db")

_NETWORK_TYPES = frozenset(
    {
        "afs", "beegfs", "ceph", "cifs", "davfs", "fuse.ceph", "fuse.curlftpfs", "fuse.davfs2",
        "fuse.glusterfs", "fuse.google-drive-ocamlfuse", "fuse.gvfsd-fuse", "fuse.onedriver",
        "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs", "glusterfs", "lustre",
        "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs",
    }
)  # fmt: skip
_CLOUD_TYPES = frozenset(
    {"fuse.google-drive-ocamlfuse", "fuse.onedriver", "fuse.rclone", "fuse.s3fs"}
)

_DRIVE_REMOTE = 4  # GetDriveTypeW, fileapi.h
_CLOUD_TAG, _CLOUD_TAG_BITS = 0x9000001A, 0xFFFF0FFF  # IO_REPARSE_TAG_CLOUD…, winnt.h


def _nothing_remote(drive: str) -> bool:
    return False


def _no_tag(folder: Path) -> int:
    return int(getattr(os.lstat(folder), "st_reparse_tag", 0))


@dataclass(frozen=True, slots=True)
class Computer:
    """What is asked of a computer about its folders; a seam, so that each can be tried on any."""

    windows: bool = False
    home: str = ""
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)
    mounts: str = field(default="", repr=False)  # /proc/self/mountinfo
    synced: tuple[str, ...] = field(default=(), repr=False)  # folders a service says that it syncs
    is_remote_drive: Callable[[str], bool] = _nothing_remote
    reparse_tag: Callable[[Path], int] = _no_tag


def why_unsafe(folder: Path, computer: Computer | None = None) -> str:
    """Why a folder may not hold the vault or its copies: CLOUD, NETWORK, ROAMING, or "".

    A folder that does not exist is judged by the nearest one above that does.
    """
    computer = computer or this_computer()
    said = os.path.abspath(folder)
    true = _true_path(folder)
    paths = {_plain(str(folder), computer), _plain(said, computer), _plain(true, computer)}
    if any(_is_network(path, computer) for path in paths):
        return NETWORK if not _by_cloud_mount(_plain(true, computer), computer) else CLOUD
    if any(_is_named_cloud(path, computer) for path in paths) or _is_marked(Path(true), computer):
        return CLOUD
    if any(_is_roaming(path, computer) for path in paths):
        return ROAMING
    return ""


def refuse_unsafe(folder: Path, computer: Computer | None = None) -> None:
    """Raise PlaceNotSafe with the code when something is known against the folder."""
    why = why_unsafe(folder, computer)
    if why:
        raise PlaceNotSafe(why)


def is_temporary(folder: Path) -> bool:
    """Is it within the folder of temporary files, which systems empty without asking?"""
    beside = {tempfile.gettempdir()} | ({"/tmp", "/var/tmp"} if os.name == "posix" else set())  # noqa: S108
    true = Path(_true_path(folder))
    return any(true.is_relative_to(_true_path(Path(each))) for each in beside)


def this_computer() -> Computer:
    """The computer that the program runs on."""
    environment = {name.casefold(): value for name, value in os.environ.items()}
    home = str(Path.home())
    mounts = ""
    if sys.platform == "linux":
        try:
            mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
        except OSError:
            mounts = ""
    return Computer(
        windows=sys.platform == "win32",
        home=home,
        environment=environment,
        mounts=mounts,
        synced=(*_dropbox_folders(home, environment), *_folders_of_sync_engines()),
        is_remote_drive=_is_remote_drive,
    )


# -- the path ----------------------------------------------------------------------------------


def _true_path(folder: Path) -> str:
    try:
        return str(folder.resolve())
    except (OSError, RuntimeError):  # a link that leads to itself
        return os.path.abspath(folder)


def _plain(path: str, computer: Computer) -> str:
    """A path whose parts can be compared: on Windows without `\\\\?\\`, with one kind of slash."""
    if not computer.windows:
        return path
    path = path.replace("/", "\\")
    for long, short in (("\\\\?\\UNC\\", "\\\\"), ("\\\\?\\", ""), ("\\\\.\\", "")):
        if path.upper().startswith(long):
            return short + path[len(long) :]
    return path


def _parts(path: str, computer: Computer) -> list[str]:
    drive, rest = (ntpath if computer.windows else posixpath).splitdrive(path)
    separator = "\\" if computer.windows else "/"
    return [drive.casefold(), *(part.casefold() for part in rest.split(separator) if part)]


def _is_within(path: str, folder: str, computer: Computer) -> bool:
    inner, outer = _parts(path, computer), _parts(_plain(folder, computer), computer)
    return len(outer) > 1 and inner[: len(outer)] == outer


# -- clouds ------------------------------------------------------------------------------------


def _is_named_cloud(path: str, computer: Computer) -> bool:
    known = [computer.environment.get(name, "") for name in _ONEDRIVE]
    if any(root and _is_within(path, root, computer) for root in (*known, *computer.synced)):
        return True
    parts = _parts(path, computer)[1:]
    if any(part in _CLOUD_NAMES or part.startswith(_CLOUD_BEGINNINGS) for part in parts):
        return True
    if computer.windows and parts and parts[0] in _CLOUD_ROOTS:
        return True
    home = _parts(computer.home, computer)[1:]
    below = parts[len(home) :] if home and parts[: len(home)] == home else []
    return bool(below) and below[0] in _CLOUD_IN_HOME


def _is_marked(folder: Path, computer: Computer) -> bool:
    return any(
        _is_cloud_placeholder(each, computer) or any(map(_is_marker, _entries(each)))
        for each in (folder, *folder.parents)
    )


def _entries(folder: Path) -> Iterable[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return [entry for entry in found if entry.name.startswith((".", "_sync_"))]
    except OSError:  # not there yet, or not to be looked into
        return ()


def _is_marker(entry: os.DirEntry[str]) -> bool:
    name = entry.name.casefold()
    if name in _FILE_MARKERS:
        return entry.is_file(follow_symlinks=False)
    return name in _MARKERS or _SYNC_DATABASE.fullmatch(name) is not None


def _is_cloud_placeholder(folder: Path, computer: Computer) -> bool:
    try:
        return computer.reparse_tag(folder) & _CLOUD_TAG_BITS == _CLOUD_TAG
    except OSError:
        return False


def _dropbox_folders(home: str, environment: Mapping[str, str]) -> list[str]:
    places = [Path(home, ".dropbox")]
    places += [
        Path(environment[e], "Dropbox") for e in ("appdata", "localappdata") if e in environment
    ]
    found: list[str] = []
    for place in places:
        try:
            told = json.loads((place / "info.json").read_text("utf-8"))
            found += [str(account["path"]) for account in told.values()]
        except (OSError, ValueError, AttributeError, KeyError, TypeError):
            continue  # no Dropbox, or one that tells in another way
    return found


def _folders_of_sync_engines() -> list[str]:
    """Where Windows has been told that OneDrive syncs, libraries of SharePoint among them."""
    found: list[str] = []
    if sys.platform == "win32":
        import winreg

        try:
            providers = r"Software\SyncEngines\Providers\OneDrive"
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, providers) as key:
                for number in range(winreg.QueryInfoKey(key)[0]):
                    with winreg.OpenKey(key, winreg.EnumKey(key, number)) as library:
                        found.append(str(winreg.QueryValueEx(library, "MountPoint")[0]))
        except OSError:
            return found
    return found


# -- networks and profiles ---------------------------------------------------------------------


def _is_network(path: str, computer: Computer) -> bool:
    if computer.windows:
        drive = ntpath.splitdrive(path)[0]
        return path.startswith("\\\\") or bool(drive and computer.is_remote_drive(drive + "\\"))
    return _mount_type(path, computer) in _NETWORK_TYPES


def _by_cloud_mount(path: str, computer: Computer) -> bool:
    return not computer.windows and _mount_type(path, computer) in _CLOUD_TYPES


def _mount_type(path: str, computer: Computer) -> str:
    return mount_of(path, computer.mounts)[0]


def mount_of(path: str, mounts: str) -> tuple[str, str]:
    """The kind of file system that a path lies on and what it is mounted from, or two blanks.

    `mounts` is what Linux tells in mountinfo; of two at one place, the one mounted last.
    """
    best, kind, source = -1, "", ""
    for line in mounts.splitlines():
        before, divider, after = line.partition(" - ")
        columns = before.split(" ")
        told = after.split(" ")
        if not divider or len(columns) < 5 or len(told) < 2:
            continue
        place = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), columns[4])
        holds = place == "/" or path == place or path.startswith(place.rstrip("/") + "/")
        if holds and len(place) >= best:
            best, kind, source = len(place), told[0], told[1]
    return kind, source


def _is_remote_drive(drive: str) -> bool:
    if sys.platform != "win32":
        return False
    else:  # noqa: RET505 - mypy follows only this form on both systems
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE)


def _is_roaming(path: str, computer: Computer) -> bool:
    if not computer.windows:
        return False
    roaming = computer.environment.get("appdata", "")
    parts = _parts(path, computer)
    pairs = pairwise(parts)
    return bool(roaming and _is_within(path, roaming, computer)) or ("appdata", "roaming") in pairs
