"""The few preferences that are no secret: theme, text size, language, time to lock.

Kept in their own small file, never with case data; a damaged file is told about, not hidden.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import msgspec
from platformdirs import user_data_path

Theme = Literal["system", "light", "dark"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark")
SCALES = (100, 125, 150, 200)
LANGUAGES = ("sv", "en")
FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences; `scale` in per cent (100–200), `lock_minutes` 1–15.

    `tell_due` puts how much there is to do into the window's title.
    """

    theme: Theme = "system"
    scale: int = 100
    language: str = "sv"
    lock_minutes: int = 5
    tell_due: bool = False

    def within_bounds(self) -> Settings:
        """The same settings with every value inside what the program offers."""
        return replace(
            self,
            scale=min(200, max(100, self.scale)),
            language=self.language if self.language in LANGUAGES else "sv",
            lock_minutes=min(15, max(1, self.lock_minutes)),
        )


def choose_home(argument: str | None) -> Path:
    """Where everything is stored: the argument, else HEDERSSTOD_HOME, else the user's own place.

    The folder's name is neutral: it must not tell what the program is for.
    """
    chosen = argument or os.environ.get("HEDERSSTOD_HOME")
    if chosen:
        return Path(chosen).expanduser().absolute()
    return user_data_path("Arbetsbok", appauthor=False)


def load_settings(home: Path) -> tuple[Settings, bool]:
    """The stored settings, and whether the file was whole (else the defaults are returned)."""
    path = home / FILE_NAME
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Settings(), True
    except OSError:
        return Settings(), False
    try:
        return msgspec.json.decode(raw, type=Settings).within_bounds(), True
    except msgspec.DecodeError:
        return Settings(), False


def save_settings(home: Path, settings: Settings) -> None:
    """Write the settings beside and then in place; raises OSError when that cannot be done.

    After a power cut there are the old settings or the new.
    """
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = home / (FILE_NAME + ".new")
    try:
        with beside.open("wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(settings), indent=2))
            file.flush()
            os.fsync(file.fileno())  # else the name could be in place before the content
        beside.replace(home / FILE_NAME)
    except OSError:
        with contextlib.suppress(OSError):  # it may never have been made
            beside.unlink()
        raise
