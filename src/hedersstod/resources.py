"""The only place that knows where bundled files lie: source tree, installed wheel or frozen."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SOURCE_TREE = _PACKAGE.parent.parent


def _find(in_source_tree: str, in_package: str) -> Path:
    """The folder called so; frozen programs and wheels carry it inside the package."""
    if getattr(sys, "frozen", False):
        # PyInstaller's name for the folder that holds what was bundled.
        return Path(sys._MEIPASS) / "hedersstod" / in_package  # type: ignore[attr-defined]
    installed = _PACKAGE / in_package
    return installed if installed.is_dir() else _SOURCE_TREE / in_source_tree


def resource_path(*parts: str) -> Path:
    """A file or folder under resources/, given by its parts: `resource_path("fonts", "x.ttf")`.

    The path is not checked for existence; content's loader tells about what is missing.
    """
    return _find("resources", "_resources").joinpath(*parts)


def translations_path() -> Path:
    """The folder of the compiled interface translations (*.qm)."""
    return _find("translations", "_translations")
