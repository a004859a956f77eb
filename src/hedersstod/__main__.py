"""The way in, and the console commands: networks are refused before anything else is imported."""

from __future__ import annotations

from hedersstod.isolation import refuse_network

refuse_network()

import argparse  # noqa: E402
import json  # noqa: E402
import sys  # noqa: E402
from collections.abc import Sequence  # noqa: E402
from io import TextIOWrapper  # noqa: E402
from pathlib import Path  # noqa: E402

from hedersstod import __version__  # noqa: E402
from hedersstod.process import leave_process, restrict_process  # noqa: E402

EXIT_UNCHANGED = 0
EXIT_CHANGED = 1
EXIT_NOT_SEALED = 2
EXIT_KEY_UNKNOWN = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for; the exit status."""
    restrict_process()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console without å must not change the answer
    options = _parser().parse_args(arguments)
    if options.command == "verify":
        return _verify(Path(options.file), options.key or "", options.json)
    if options.command == "selftest":
        from hedersstod.selftest import run_selftest

        return run_selftest(print)
    if options.command == "demo":
        return _demo(Path(options.out), options.stage)
    from hedersstod.app import run_window

    return leave_process(
        run_window(options.home, options.window, unsaved=options.unsaved, restored=options.restored)
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hedersstod", description="Öppnar programmet, eller kör ett av kommandona nedan."
    )
    parser.add_argument("--home", help="mapp där allt sparas (annars användarens egen)")
    parser.add_argument("--version", action="version", version=__version__)
    # What a lock hands to the process that follows it; nothing in them is secret.
    parser.add_argument("--unsaved", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--restored", choices=("yes", "no"), default="", help=argparse.SUPPRESS)
    parser.add_argument("--window", default="", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="KOMMANDO")
    verify = commands.add_parser("verify", help="kontrollera en förseglad rapport")
    verify.add_argument("file", metavar="FIL")
    verify.add_argument("--key", metavar="ORD", help="nyckelord som du har fått")
    verify.add_argument("--json", action="store_true", help="svara med JSON")
    demo = commands.add_parser("demo", help="gå igenom huvudflödet och lämna bilder")
    demo.add_argument("--out", required=True, metavar="MAPP")
    demo.add_argument("--stage", default="", help=argparse.SUPPRESS)
    commands.add_parser("selftest", help="prova valv, försegling och spärrar")
    return parser


def _verify(path: Path, words: str, as_json: bool) -> int:
    from hedersstod.casework.reports import check_job
    from hedersstod.domain.errors import FileUnreadable
    from hedersstod.domain.sealing import Verdict, Verification

    try:
        verification = check_job(path, words, [])()
    except FileUnreadable:
        verification = Verification(Verdict.NOT_SEALED, False, False, reasons=("unreadable",))
    status, sentence = {
        Verdict.UNCHANGED_KEY_KNOWN: (
            EXIT_UNCHANGED,
            "Oförändrad sedan den förseglades, och nyckeln är den du angav.",
        ),
        Verdict.UNCHANGED_KEY_UNKNOWN: (
            EXIT_KEY_UNKNOWN,
            "Oförändrad sedan den förseglades. Nyckeln är inte känd här: jämför orden med dem "
            "du har fått av den som förseglade.",
        ),
        Verdict.CHANGED: (
            EXIT_CHANGED,
            "Ändrad, skadad eller ofullständig. Lita inte på innehållet.",
        ),
        Verdict.NOT_SEALED: (EXIT_NOT_SEALED, "Inte förseglad, eller inte läsbar som PDF."),
    }[verification.verdict]
    if as_json:
        claimed = verification.claimed_time
        told = {
            "verdict": verification.verdict.value,
            "sealed": verification.sealed,
            "unchanged": verification.unchanged,
            "key_words": list(verification.key_words),
            "key_known": verification.key_known,
            "claimed_time": claimed.isoformat() if claimed else None,
            "reasons": list(verification.reasons),
        }
        print(json.dumps(told, ensure_ascii=False))
    else:
        caution = " Förseglingen säger inte att innehållet är riktigt."
        print(sentence + caution if verification.sealed else sentence)
        if verification.key_words:
            print("Nyckelord: " + " · ".join(verification.key_words))
    return status


def _demo(out: Path, stage: str) -> int:
    try:
        from hedersstod.demo.walk import run_demo
    except ModuleNotFoundError:
        print("Demonstrationen ingår inte i det byggda programmet. Kör den ur källkoden.")
        return EXIT_CHANGED
    return run_demo(out, stage)


if __name__ == "__main__":
    sys.exit(main())
