"""The console commands as a supervisor meets them: what is said, and with which exit status."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from hedersstod import __version__
from hedersstod.report import signing
from tests.helpers.processes import PROGRAM, environment, run, run_python
from tests.helpers.traces import unheard_word
from tests.report import sample

UNCHANGED, CHANGED, NOT_SEALED, KEY_UNKNOWN = 0, 1, 2, 3
SENTENCES = {
    UNCHANGED: "Oförändrad sedan den förseglades, och nyckeln är den du angav.",
    KEY_UNKNOWN: "Oförändrad sedan den förseglades. Nyckeln är inte känd här: jämför orden",
    CHANGED: "Ändrad, skadad eller ofullständig. Lita inte på innehållet.",
    NOT_SEALED: "Inte förseglad, eller inte läsbar som PDF.",
}
VERDICTS = {
    UNCHANGED: "unchanged_key_known",
    KEY_UNKNOWN: "unchanged_key_unknown",
    CHANGED: "changed",
    NOT_SEALED: "not_sealed",
}


def words() -> str:
    return " ".join(sample.key().words)


# -- the files ---------------------------------------------------------------------------------


def _flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


@cache
def contents() -> dict[str, tuple[bytes, int]]:
    """Each file's content, and the exit status it shall give without any words."""
    whole = sample.sealed()
    text = whole.index(b"stream", len(whole) // 4) + 40
    return {
        "intact.pdf": (whole, KEY_UNKNOWN),
        "namn med blanksteg åäö.pdf": (whole, KEY_UNKNOWN),
        "renamed.txt": (whole, KEY_UNKNOWN),
        "changed.pdf": (_flipped(whole, text), CHANGED),
        "changed at the end.pdf": (_flipped(whole, len(whole) - 20), CHANGED),
        "cut short within the seal.pdf": (whole[: whole.index(b"/ByteRange") + 60], CHANGED),
        "one byte short.pdf": (whole[:-1], CHANGED),
        "appended.pdf": (whole + b"\n% mer\n", CHANGED),
        "one byte more.pdf": (whole + b"\n", CHANGED),
        "appended as a revision.pdf": (whole + _empty_revision(whole), CHANGED),
        "plain.pdf": (_plain(), NOT_SEALED),
        "text.pdf": ("Detta är inte en PDF.\n".encode(), NOT_SEALED),
        "only the head.pdf": (b"%PDF-1.7\n", NOT_SEALED),
        "random.pdf": (bytes(range(256)) * 40, NOT_SEALED),
        "empty.pdf": (b"", NOT_SEALED),
    }


def _plain() -> bytes:
    """A PDF that is none of ours."""
    written = BytesIO()
    page = Canvas(written)
    page.drawString(72, 700, "En sida.")
    page.showPage()
    page.save()
    return written.getvalue()


def _empty_revision(pdf: bytes) -> bytes:
    """What a program that edits PDFs adds behind: a new table of no objects."""
    start = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    root = re.findall(rb"/Root\s+(\d+ \d+ R)", pdf)[-1]
    table = b"xref\n0 0\ntrailer\n<< /Size 1 /Root %s /Prev %d >>\n" % (root, start)
    return b"\n" + table + b"startxref\n%d\n%%%%EOF\n" % (len(pdf) + 1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("files")
    for name, (content, _status) in contents().items():
        (place / name).write_bytes(content)
    (place / "a folder").mkdir()
    too_large = place / "too large.pdf"
    with too_large.open("wb") as file:
        file.write(sample.sealed())
        file.truncate(101 * 1024 * 1024)  # sparse: takes no room
    return place


# -- many commands in one process, a few in one each -------------------------------------------


@dataclass(frozen=True)
class Said:
    status: int
    out: str
    err: str


MANY = """
import contextlib, io, json, sys
from hedersstod.__main__ import main
answers = []
for arguments in json.loads(sys.argv[1]):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main(arguments)
        except SystemExit as ended:
            status = ended.code
    answers.append((status, out.getvalue(), err.getvalue()))
print(json.dumps(answers))
"""


def run_many(commands: Iterable[list[str]]) -> list[Said]:
    """What main answers to each command, all in one fresh process to be quick."""
    (line,) = run_python(MANY, json.dumps(list(commands)))
    return [Said(*answer) for answer in json.loads(line)]


def odd_files(folder: Path) -> dict[str, int]:
    """Places that are no file to read, all of them "not readable as PDF"."""
    names = ("missing.pdf", "a folder", "too large.pdf")
    found = {str(folder / name): NOT_SEALED for name in names}
    found[str(folder / "intact.pdf" / "below a file.pdf")] = NOT_SEALED
    if sys.platform == "linux":
        found["/proc/self/mem"] = NOT_SEALED  # cannot be read, not even by root
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        (folder / "unreadable.pdf").write_bytes(sample.sealed())
        (folder / "unreadable.pdf").chmod(0)
        found[str(folder / "unreadable.pdf")] = NOT_SEALED
    return found


def all_files(folder: Path) -> dict[str, int]:
    ours = {str(folder / name): status for name, (_content, status) in contents().items()}
    return ours | odd_files(folder)


def test_every_kind_of_file_gets_its_status_and_one_sentence(folder: Path) -> None:
    files = all_files(folder)
    answers = run_many(["verify", path] for path in files)
    for (path, status), said in zip(files.items(), answers, strict=True):
        name = Path(path).name
        assert (name, said.status) == (name, status)
        lines = said.out.splitlines()
        assert lines[0].startswith(SENTENCES[status]), name
        assert len(lines) == (2 if "Nyckelord" in said.out else 1), name
        assert said.err == "", name
        if status == KEY_UNKNOWN:
            assert lines[1] == "Nyckelord: " + " · ".join(sample.key().words)


def test_every_kind_of_file_gets_its_status_and_one_object_of_json(folder: Path) -> None:
    files = all_files(folder)
    answers = run_many(["verify", path, "--json"] for path in files)
    for (path, status), said in zip(files.items(), answers, strict=True):
        name = Path(path).name
        assert (name, said.status) == (name, status)
        told = json.loads(said.out)
        assert set(told) == {
            "verdict", "sealed", "unchanged", "key_words", "key_known", "claimed_time", "reasons",
        }  # fmt: skip
        assert told["verdict"] == VERDICTS[status], name
        assert told["unchanged"] is (status in (UNCHANGED, KEY_UNKNOWN)), name
        assert told["key_known"] is False, name
        assert bool(told["reasons"]) is (status in (CHANGED, NOT_SEALED)), name
        if status == KEY_UNKNOWN:
            assert told["key_words"] == list(sample.key().words)
            assert told["claimed_time"].startswith("2026-11-23T")
        assert said.err == "", name


def test_a_report_that_is_cut_short_anywhere_is_incomplete(tmp_path: Path) -> None:
    whole = sample.sealed()
    paths = []
    for tenth in range(1, 10):
        paths.append(str(tmp_path / f"{tenth} tenths.pdf"))
        Path(paths[-1]).write_bytes(whole[: len(whole) * tenth // 10])
    answers = run_many(["verify", path] for path in paths)
    assert [said.status for said in answers] == [CHANGED] * 9


def typed_forms() -> list[str]:
    own = list(sample.key().words)
    undotted = str.maketrans("åäöé", "aaoe")
    return [
        " ".join(own),
        " · ".join(own),
        "-".join(own).upper(),
        ",  ".join(own),
        "\n".join(f"{number}. {word}" for number, word in enumerate(own, 1)),
        "  " + "\t".join(word.capitalize() for word in own) + " \n",
        " ".join(own).translate(undotted),
        "; ".join(own).swapcase(),
    ]


def test_the_right_words_are_known_however_they_are_typed(folder: Path) -> None:
    intact = str(folder / "intact.pdf")
    forms = typed_forms()
    answers = run_many(["verify", intact, "--key", typed] for typed in forms)
    for typed, said in zip(forms, answers, strict=True):
        assert (typed, said.status) == (typed, UNCHANGED)
        assert said.out.startswith(SENTENCES[UNCHANGED])
    (as_json,) = run_many([["verify", "--json", "--key", words(), intact]])
    assert json.loads(as_json.out)["verdict"] == VERDICTS[UNCHANGED]


def test_wrong_words_are_not_known(folder: Path) -> None:
    own = list(sample.key().words)
    other = next(w for w in sample.other_key().words if w not in own)
    wrong = {
        "one other word": [*own[:-1], other],
        "nine words": own[:-1],
        "eleven words": [*own, other],
        "another order": [own[1], own[0], *own[2:]] if own[0] != own[1] else [*own[::-1]],
        "another key": list(sample.other_key().words),
        "no words": [""],
        "no letters": ["1234 – !"],
    }
    intact = str(folder / "intact.pdf")
    answers = run_many(["verify", intact, "--key", " ".join(typed)] for typed in wrong.values())
    assert {name: said.status for name, said in zip(wrong, answers, strict=True)} == dict.fromkeys(
        wrong, KEY_UNKNOWN
    )


def test_the_right_words_do_not_make_a_changed_file_whole(folder: Path) -> None:
    files = {path: s for path, s in all_files(folder).items() if s in (CHANGED, NOT_SEALED)}
    answers = run_many(["verify", path, "--key", words()] for path in files)
    assert [said.status for said in answers] == list(files.values())


def test_a_file_sealed_with_another_key_under_the_same_name_is_not_known(tmp_path: Path) -> None:
    forged = tmp_path / "rapport.pdf"
    forged.write_bytes(signing.seal(sample.short_pdf(), sample.other_key(), sample.NOW))
    (said,) = run_many([["verify", str(forged), "--key", words()]])
    assert said.status == KEY_UNKNOWN
    assert words().replace(" ", " · ") not in said.out


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "arguments", "status"),
    [
        ("intact.pdf", ("--key",), UNCHANGED),
        ("intact.pdf", (), KEY_UNKNOWN),
        ("changed.pdf", (), CHANGED),
        ("text.pdf", (), NOT_SEALED),
    ],
)
def test_the_program_itself_exits_so(
    folder: Path, home: Path, name: str, arguments: tuple[str, ...], status: int
) -> None:
    typed = (*arguments, words()) if arguments else ()
    outcome = run(PROGRAM, "verify", folder / name, *typed)
    assert outcome.returncode == status, outcome.stderr
    assert outcome.stdout.startswith(SENTENCES[status])
    assert outcome.stderr == ""
    assert not home.exists(), "checking makes no folder"


def test_a_console_that_lacks_letters_still_gets_the_right_status(folder: Path) -> None:
    outcome = run(
        PROGRAM, "verify", folder / "intact.pdf", PYTHONUTF8="0", PYTHONIOENCODING="ascii"
    )
    assert (outcome.returncode, outcome.stderr) == (KEY_UNKNOWN, "")
    assert "Nyckelord" in outcome.stdout


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_checking_never_waits_for_something_that_is_no_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    child = subprocess.Popen(
        [*PROGRAM, "verify", str(pipe)], stdout=subprocess.PIPE, env=environment()
    )
    try:
        child.communicate(timeout=8)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()
        pytest.fail("it waits for a pipe that nobody writes to")
    assert child.returncode == NOT_SEALED


# -- the rest of the command line --------------------------------------------------------------


def test_the_version_is_told() -> None:
    (said,) = run_many([["--version"]])
    assert (said.status, said.out) == (0, f"{__version__}\n")


def test_help_names_every_command_and_hides_what_is_not_for_people() -> None:
    help_, wrong, no_file = run_many([["--help"], ["rubbish"], ["verify"]])
    assert help_.status == 0
    for word in ("verify", "demo", "selftest", "--home", "--version"):
        assert word in help_.out
    for hidden in ("--unsaved", "--window"):
        assert hidden not in help_.out
    assert wrong.status == no_file.status == 2
    assert "Traceback" not in wrong.err + no_file.err


OPEN_AND_CLOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from hedersstod.__main__ import main
from hedersstod.ui.main_window import MainWindow
from hedersstod.vault import keys
from tests.helpers.day import make_vault
from tests.helpers.hand import ChosenFile, Hand
from hedersstod.app import Program

keys.COST = keys.FLOOR = keys.KdfCost(memory_kib=8 * 1024, passes=1, lanes=1)
application = QApplication(["arbetsbok"])

def act():
    window = next(w for w in application.topLevelWidgets() if isinstance(w, MainWindow))
    hand = Hand(Program(application, window, window._style), ChosenFile())
    make_vault(hand)
    hand.click("rail_settings")
    hand.choose("theme_buttons", "dark")
    window.close()

QTimer.singleShot(0, act)
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("way", ["argument", "variable", "argument over variable"])
def test_home_moves_everything_that_is_stored(tmp_path: Path, way: str) -> None:
    chosen, other, user = tmp_path / "chosen", tmp_path / "other", tmp_path / "user"
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    arguments = [] if way == "variable" else ["--home", str(chosen)]
    variable = {
        "argument": "",
        "variable": str(chosen),
        "argument over variable": str(other),
    }[way]
    cwd = tmp_path / "cwd"
    cwd.mkdir()
    outcome = run(
        (sys.executable, "-c", OPEN_AND_CLOSE),
        *arguments,
        cwd=cwd,
        HEDERSSTOD_HOME=variable,
        TMPDIR=str(cwd),
        **dict.fromkeys(names, str(user)),
    )
    assert outcome.returncode == 0, outcome.stderr
    assert {p.name for p in chosen.iterdir()} == {
        "arbetsbok.db", "arbetsbok.key", "arbetsbok.key2", "arbetsbok.lock", "kopior",
        "settings.json",
    }  # fmt: skip
    assert not other.exists()
    assert not user.exists()
    assert list(cwd.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="where each system keeps a user's data differs")
def test_without_a_choice_everything_is_under_a_name_that_tells_nothing(tmp_path: Path) -> None:
    user = tmp_path / "user"
    outcome = run(
        (sys.executable, "-c", OPEN_AND_CLOSE),
        HEDERSSTOD_HOME="",
        HOME=str(user),
        XDG_DATA_HOME=str(user / "data"),
        XDG_CONFIG_HOME=str(user / "config"),
        XDG_CACHE_HOME=str(user / "cache"),
    )
    assert outcome.returncode == 0, outcome.stderr
    copies = user / "data" / "Arbetsbok" / "kopior"
    made = {str(p.relative_to(user)) for p in user.rglob("*") if copies not in p.parents}
    assert made == {
        "data/Arbetsbok/kopior",
        "data", "data/Arbetsbok", "data/Arbetsbok/arbetsbok.db", "data/Arbetsbok/arbetsbok.key",
        "data/Arbetsbok/arbetsbok.key2", "data/Arbetsbok/arbetsbok.lock",
        "data/Arbetsbok/settings.json",
    }  # fmt: skip


def test_what_was_typed_as_words_is_not_told_again(folder: Path) -> None:
    word = unheard_word()
    for said in run_many(
        [
            ["verify", str(folder / "intact.pdf"), "--key", word],
            ["verify", str(folder / "text.pdf"), "--key", word, "--json"],
        ]
    ):
        assert word not in said.out + said.err
