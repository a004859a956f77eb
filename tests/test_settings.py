"""Preferences are written whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from hedersstod.settings import FILE_NAME, Settings, load_settings, save_settings


def test_preferences_come_back_as_they_were_saved(home: Path) -> None:
    assert load_settings(home) == (Settings(), True)
    chosen = Settings(theme="dark", scale=150, language="en", lock_minutes=2)
    save_settings(home, Settings())
    save_settings(home, chosen)
    assert load_settings(home) == (chosen, True)
    assert [path.name for path in home.iterdir()] == [FILE_NAME]


def test_the_content_is_on_the_disk_before_the_file_takes_its_name(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside, placed = home / f"{FILE_NAME}.new", home / FILE_NAME
    seen: list[tuple[bytes, bool]] = []
    monkeypatch.setattr(os, "fsync", lambda _: seen.append((beside.read_bytes(), placed.exists())))
    save_settings(home, Settings(scale=125))
    assert seen == [(placed.read_bytes(), False)]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_without_room_the_old_preferences_stand_and_nothing_is_left_beside(home: Path) -> None:
    import resource
    import signal

    save_settings(home, Settings(scale=150))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    told = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5, before[1]))
    try:
        with pytest.raises(OSError):  # noqa: PT011 - any of them is told to her as one
            save_settings(home, Settings(scale=200))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, told)
    assert load_settings(home) == (Settings(scale=150), True)
    assert [path.name for path in home.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("content", [b"", b"{", b'{"theme": "pink"}', b"[]", b"\xff\xfe"])
def test_a_damaged_file_is_told_and_the_defaults_hold(home: Path, content: bytes) -> None:
    home.mkdir()
    (home / FILE_NAME).write_bytes(content)
    assert load_settings(home) == (Settings(), False)
