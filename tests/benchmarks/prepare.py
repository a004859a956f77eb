"""Makes the home that the windows are measured on: a vault with one case in it."""

from __future__ import annotations

import sys
from pathlib import Path

from case import add_case, make_office

if __name__ == "__main__":
    office = make_office(Path(sys.argv[1]))
    add_case(office)
    office.close()
