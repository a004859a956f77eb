"""Ends the process that held the data and starts a fresh one: the only place that does so.

On POSIX `execv` replaces the whole address space and ends every thread; on Windows a new
process is started and this one ends at once (docs/decisions/0002).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

_PR_SET_DUMPABLE = 4  # linux/prctl.h


def restrict_process() -> None:
    """New files are their owner's alone, no core dump is written, and nobody reads this memory."""
    os.umask(0o077)
    if sys.platform == "win32":
        import msvcrt

        # Windows' own crash reporter, which would keep the memory of the process, is not asked.
        # Not run on Windows; *Skydd på den här datorn* says that it is not confirmed.
        msvcrt.SetErrorMode(msvcrt.SEM_FAILCRITICALERRORS | msvcrt.SEM_NOGPFAULTERRORBOX)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _close_memory_to_others()


def _close_memory_to_others() -> None:
    """No other program of the same user may trace this process or read its memory.

    The limit above does not bind a crash reporter that gets the dump through a pipe; this does.
    """
    import ctypes

    # The call cannot fail for these arguments (prctl(2)); a process that could not be closed in
    # this way is still as closed as on the other systems.
    number = ctypes.c_ulong
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, number(0), number(0), number(0), number(0))


def command(arguments: Sequence[str]) -> list[str]:
    """The command line that starts this program again, frozen or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    # -P: code that lies in the folder she happened to stand in must not be imported.
    return [sys.executable, "-P", "-m", "hedersstod", *arguments]


def replace_process(arguments: Sequence[str]) -> NoReturn:
    """End this process now and start the program afresh; never returns, waits for nothing."""
    line = command(arguments)
    try:
        _start_afresh(line)
    finally:
        # Even if the successor could not be started, this process must not go on.
        os._exit(1)


def leave_process(status: int) -> NoReturn:
    """End this process now, without waiting for work that still runs, such as on a slow stick.

    What is said to be saved is on the disk; to wait would keep the rest in memory for as long.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(status)


def _start_afresh(line: list[str]) -> NoReturn:
    if sys.platform == "win32":
        # spawnv joins its arguments unquoted on Windows, hence the quotation marks.
        os.spawnv(os.P_NOWAIT, line[0], [f'"{part}"' for part in line])
        os._exit(0)
    os.execv(line[0], line)
