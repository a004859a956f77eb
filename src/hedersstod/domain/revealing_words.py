"""Swedish stems that tell whoever finds a paper what it is about."""

from __future__ import annotations

from typing import Final

REVEALING: Final = (
    "heder",  # the program's own name as well
    "förtryck",
    "våld",
    "kvinnofrid",
    "kvinnojour",
    "tjejjour",
    "brottsoffer",
    "tvångsgift",
    "bortgift",
    "barnäktenskap",
    "könsstymp",
    "socialtjänst",
    "socialjour",
    "socialsekreterare",
    "skyddad",
    "skyddat boende",
    "skyddsboende",
    "skyddshistoria",
    "säkerhetsplan",
    "orosanmäl",
    "polisanmäl",
)
