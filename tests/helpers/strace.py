"""What a process asked of its files, in order: strace's log as calls."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

# All that changes files, and what is needed to know which file and where in it. What a process
# changes in any other way is noticed: the model then differs from the folder it left.
WATCHED = (
    "open,openat,creat,close,dup,dup2,dup3,lseek,write,pwrite64,writev,pwritev,pwritev2,"
    "ftruncate,truncate,fallocate,fsync,fdatasync,sync,syncfs,sync_file_range,sendfile,"
    "copy_file_range,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,"
    "mkdir,mkdirat,rmdir"
)

_LINE = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)(?:<([^>]*)>)?")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_NAMED_FROM = re.compile(r'(?:AT_FDCWD|\d+)<([^>]*)>, "((?:\\x[0-9a-f]{2})*)"')
_DESCRIPTOR = re.compile(r"\d+<([^>]*)>")


def command(log: Path) -> tuple[str, ...]:
    """The command before another that writes down what it asks of its files."""
    return (
        "strace",
        "-f",
        "-y",
        "-xx",
        "-s",
        "100000000",
        "-e",
        f"trace={WATCHED}",
        "-o",
        str(log),
    )


@dataclass(frozen=True)
class Call:
    """One thing asked of the system, which was done; `said` is what was written to the output."""

    name: str
    arguments: str
    result: int
    path: str

    @property
    def texts(self) -> list[bytes]:
        return [_bytes(text) for text in _STRING.findall(self.arguments)]

    @property
    def paths(self) -> list[str]:
        """The files that it is about."""
        if self.name.endswith(("at", "at2")):
            named = _NAMED_FROM.findall(self.arguments)
            return [os.path.join(_text(folder), _text(name)) for folder, name in named]
        if descriptor := _DESCRIPTOR.match(self.arguments):
            return [_text(descriptor[1])]
        return [os.fsdecode(text) for text in self.texts]

    @property
    def first(self) -> int:
        """The descriptor that it is about."""
        return int(re.match(r"\d+", self.arguments)[0])  # type: ignore[index]

    @property
    def numbers(self) -> list[int]:
        """The arguments after the last text or file that are plain numbers."""
        return [int(n) for n in re.findall(r"(?<=, )\d+(?=,|$)", self.arguments)]

    @property
    def is_sync(self) -> bool:
        return self.name in {"fsync", "fdatasync"}

    @property
    def said(self) -> bytes:
        return self.texts[0] if self.name == "write" and self.first == 1 else b""


def calls(log: Path) -> list[Call]:
    """What was asked and done, in order; ValueError for a line that cannot be read."""
    found = []
    for line in log.read_text("ascii").splitlines():
        if line.endswith("+++") or "--- SIG" in line:
            continue
        match = _LINE.match(line)
        if match is None:
            raise ValueError(line[:200])
        name, arguments, result, path = match.groups()
        if int(result) >= 0:
            found.append(Call(name, arguments, int(result), _text(path or "")))
    return found


def _bytes(written: str) -> bytes:
    return bytes.fromhex(written.replace("\\x", ""))


def _text(written: str) -> str:
    return os.fsdecode(_bytes(written))


def without(calls: Iterable[Call], *names: str) -> list[Call]:
    """The same calls but for some, as if they had not been made."""
    return [call for call in calls if call.name not in names]
