"""The interface in two languages: nothing missing, nothing left over, nothing lost on the way."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from hedersstod.domain.errors import WrongPassphrase
from hedersstod.settings import Settings
from hedersstod.ui import language
from hedersstod.ui.background import Background
from hedersstod.ui.dates import day_in_words, weekday_in_words
from hedersstod.ui.files import DialogChooser
from hedersstod.ui.messages import message_for
from hedersstod.ui.pages.settings_page import SettingsPage
from hedersstod.ui.pages.unlock_page import UnlockPage
from hedersstod.ui.pages.verify_page import LockedVerifyPage

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "hedersstod"
TRANSLATIONS = ROOT / "translations"
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d")
SWEDISH_LETTER = re.compile(r"[åäöÅÄÖ]")
# Names that are the same in every language.
NAMES = {"Hedersstöd"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a .ts file; `state` is empty when the translation is finished."""

    context: str
    source: str
    english: str
    state: str
    plural: bool

    @property
    def key(self) -> tuple[str, str]:
        """What the translator looks a text up by."""
        return self.context, self.source

    def __str__(self) -> str:
        return f"{self.context}: {self.source}"


def entries(path: Path) -> list[Entry]:
    """Every text of a .ts file."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None, path
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Entry(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    " ".join(forms) if forms else translation.text or "",
                    translation.get("type", ""),
                    message.get("numerus") == "yes",
                )
            )
    return found


ENGLISH = entries(TRANSLATIONS / "hedersstod_en.ts")


def _run_tool(name: str, *arguments: str | Path) -> None:
    tool = shutil.which(name, path=str(Path(sys.executable).parent))
    assert tool is not None, f"{name} is missing beside {sys.executable}"
    said = subprocess.run(
        [tool, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=60
    )
    assert said.returncode == 0, said.stdout + said.stderr


def _extracted(folder: Path, target: str, *more: str) -> list[Entry]:
    """What lupdate finds in the sources now, called as `make translations` calls it."""
    out = folder / f"{target}.ts"
    languages = ("-source-language", "sv_SE", "-target-language", target)
    _run_tool(
        "pyside6-lupdate", "-silent", "-extensions", "py", "-locations", "none",
        *languages, *more, SOURCES, "-ts", out,
    )  # fmt: skip
    return entries(out)


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> list[Entry]:
    return _extracted(tmp_path_factory.mktemp("ts"), "en_GB")


# -- the files -----------------------------------------------------------------------------------


def test_the_english_file_holds_exactly_the_texts_of_the_sources(extracted):
    asked, held = {e.key for e in extracted}, {e.key for e in ENGLISH}
    assert len(asked) > 300
    assert not asked - held, "run make translations, and translate what is new"
    assert not held - asked, "run make translations: these texts are no longer there"


def test_the_swedish_file_holds_exactly_the_plurals(tmp_path):
    fresh = _extracted(tmp_path, "sv_SE", "-pluralonly")
    held = entries(TRANSLATIONS / "hedersstod_sv.ts")
    assert {e.key for e in held} == {e.key for e in fresh}, "run make translations"
    assert all(e.plural and e.english and not e.state for e in held)


def test_every_english_text_is_finished():
    assert [str(e) for e in ENGLISH if e.state or not e.english.strip()] == []


def test_no_placeholder_is_lost_or_added_in_english():
    wrong = [
        str(e)
        for e in ENGLISH
        if Counter(PLACEHOLDER.findall(e.source)) != Counter(PLACEHOLDER.findall(e.english))
        and not e.plural
    ]
    assert wrong == []


def test_line_breaks_are_kept_in_english():
    assert [str(e) for e in ENGLISH if e.source.count("\n") != e.english.count("\n")] == []


def test_no_swedish_word_is_left_in_english():
    def left(text: str) -> list[str]:
        return [w for w in re.findall(r"\w+", text) if SWEDISH_LETTER.search(w) and w not in NAMES]

    assert {e.source: left(e.english) for e in ENGLISH if left(e.english)} == {}


def test_nothing_is_exclaimed_in_either_language():
    assert [str(e) for e in ENGLISH if "!" in e.source + e.english] == []


# -- the sources ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Call:
    """A call of tr, translate or QT_TRANSLATE_NOOP; None for what is no plain literal."""

    where: str
    function: str
    context: str | None
    source: str | None


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _read_call(node: ast.Call, where: str, inside: str | None) -> Call | None:
    """`inside` is the class around the call: the context that lupdate and Qt both take for tr."""
    first, second = ([*node.args, None, None])[:2]
    match node.func:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            return Call(where, "tr", inside, _literal(first))
        case ast.Attribute(attr="tr"):
            return Call(where, "tr", None, _literal(first))
        case ast.Attribute(value=ast.Name(id="painter"), attr="translate"):
            return None  # that moves the drawing
        case ast.Attribute(attr="translate") | ast.Name(id="translate"):
            return Call(where, "translate", _literal(first), _literal(second))
        case ast.Name(id="QT_TRANSLATE_NOOP"):
            return Call(where, "QT_TRANSLATE_NOOP", _literal(first), _literal(second))
    return None


def _calls_below(node: ast.AST, file: Path, inside: str | None) -> Iterator[Call]:
    for child in ast.iter_child_nodes(node):
        where = f"{file.relative_to(ROOT)}:{getattr(child, 'lineno', 0)}"
        if isinstance(child, ast.Call) and (call := _read_call(child, where, inside)):
            yield call
        within = child.name if isinstance(child, ast.ClassDef) else inside
        yield from _calls_below(child, file, within)


MODULES = {path: ast.parse(path.read_bytes()) for path in sorted((SOURCES / "ui").rglob("*.py"))}
CALLS = [call for file, tree in MODULES.items() for call in _calls_below(tree, file, None)]


def test_a_text_is_a_plain_literal_before_it_is_translated():
    """An f-string, or .format() inside tr, would never be found by the extractor."""
    marked = {c.context for c in CALLS if c.function == "QT_TRANSLATE_NOOP"}
    wrong = [
        call.where
        for call in CALLS
        if call.source is None
        # A text marked beforehand in the same context may be looked up by a variable.
        and not (call.function == "translate" and call.context in marked)
    ]
    assert len(CALLS) > 300
    assert wrong == []


def test_a_context_is_never_guessed():
    """`page.tr(…)` outside a class is extracted under "page" and looked up under another name."""
    assert [call.where for call in CALLS if call.context is None] == []


def test_a_plural_has_an_explicit_context():
    plurals = [c for c in CALLS if c.function == "tr" and c.source and "%n" in c.source]
    assert [call.where for call in plurals] == []


def test_the_extractor_finds_every_text_under_the_name_it_is_looked_up_by(extracted):
    found = {e.key for e in extracted}
    lost = [c.where for c in CALLS if c.source is not None and (c.context, c.source) not in found]
    assert lost == []


def test_no_swedish_is_said_past_the_translator():
    past = []
    for file, tree in MODULES.items():
        translated = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and _read_call(node, "", None)
            for part in ast.walk(node)
        }
        docstrings = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
        past += [
            f"{file.relative_to(ROOT)}:{node.lineno} {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and SWEDISH_LETTER.search(node.value)
            and node.value not in NAMES
            and id(node) not in translated | docstrings
        ]
    assert past == []


# -- the running program -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qm")
    for name in ("hedersstod_en", "hedersstod_sv"):
        _run_tool(
            "pyside6-lrelease", "-silent", TRANSLATIONS / f"{name}.ts", "-qm", folder / f"{name}.qm"
        )
    return folder


@pytest.fixture
def speak(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Installs a language from a folder, and takes it away again afterwards."""
    before = QLocale()
    had = set(qapp.findChildren(QTranslator))

    def install(folder: Path, chosen: str) -> None:
        monkeypatch.setattr(language, "translations_path", lambda: folder)
        language.install_language(qapp, chosen)

    yield install
    for translator in set(qapp.findChildren(QTranslator)) - had:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def said_by(page: QWidget) -> set[str]:
    """Every text that a page shows or tells a screen reader."""
    texts = set()
    for widget in page.findChildren(QWidget):
        texts.add(widget.accessibleName())
        if isinstance(widget, QLabel | QAbstractButton):
            texts.add(widget.text())
    return texts - {""}


def _pages(qtbot) -> dict[str, set[str]]:
    pages = {
        "unlock": UnlockPage(),
        "settings": SettingsPage(Settings(), ()),
        # Its texts stand in the class it inherits.
        "checker": LockedVerifyPage(Background(), DialogChooser()),
    }
    for page in pages.values():
        qtbot.addWidget(page)
    return {name: said_by(page) for name, page in pages.items()}


def test_the_pages_speak_english_when_english_is_chosen(qtbot, speak, compiled):
    speak(compiled, "en")
    said = _pages(qtbot)
    assert {"Locked", "Passphrase", "Unlock", "Check a file"} <= said["unlock"]
    assert {"Settings", "Text size", "Light", "Dark"} <= said["settings"]
    assert {"Check a file", "Choose a file", "Back"} <= said["checker"]
    swedish = [t for texts in said.values() for t in texts if SWEDISH_LETTER.search(t)]
    assert swedish == []
    assert message_for(WrongPassphrase()).title == "The passphrase does not match"
    day = date(2026, 11, 23)
    assert f"{weekday_in_words(day)} {day_in_words(day)}" == "Monday 23 November 2026"


@pytest.mark.parametrize("chosen", ["sv", "en"])
def test_without_any_file_the_pages_speak_swedish(qtbot, speak, tmp_path, chosen):
    speak(tmp_path, chosen)
    said = _pages(qtbot)
    assert {"Låst", "Lösenfras", "Lås upp"} <= said["unlock"]
    assert {"Inställningar", "Textstorlek"} <= said["settings"]
    assert message_for(WrongPassphrase()).title == "Lösenfrasen stämmer inte"


def test_days_are_swedish_in_the_swedish_interface(speak, compiled):
    speak(compiled, "sv")
    day = date(2026, 5, 3)
    assert f"{weekday_in_words(day)} {day_in_words(day)}" == "söndag 3 maj 2026"
