"""The look: design tokens → font, palette and one style sheet, for light and dark and 100–200 %.

The only reader of colours and measures; widgets ask `current_style()` and follow its `changed`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from typing import Any, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from hedersstod.resources import resource_path

SMALLEST_SCALE = 100
LARGEST_SCALE = 200
LARGE_TEXT = 1.5
THEMES = ("light", "dark", "system")

_FONT_FILES = tuple(
    f"AtkinsonHyperlegibleNext-{weight}.ttf" for weight in ("Regular", "SemiBold", "Bold")
)
_PREPARED = "hedersstod_style_prepared"
_REFERENCE = re.compile(r"@([a-z][a-z0-9-]*)|px\(([0-9.]+)\)|font\(([a-z0-9-]+)\)|ring\(\)")

_current: Style | None = None


class Style(QObject):
    """The look of one application: theme, text size, colours, fonts and measures."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        global _current
        super().__init__(app)
        self._app = app
        with resource_path("style", "tokens.toml").open("rb") as file:
            self._tokens: dict[str, Any] = tomllib.load(file)
        self._template = resource_path("style", "app.qss").read_text(encoding="utf-8")
        self._theme = "light"
        self._scale = 1.0
        self._fonts: dict[tuple[str, int | None], QFont] = {}
        self._in_use: dict[str, str] = {}
        self._prepare()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        _current = self
        self._apply()

    @property
    def scale(self) -> float:
        """The text size as a factor, 1.0–2.0."""
        return self._scale

    @property
    def large(self) -> bool:
        """Whether the text is so large that room must be saved elsewhere."""
        return self._scale >= LARGE_TEXT

    @property
    def theme(self) -> str:
        """The theme as chosen: light, dark or system."""
        return self._theme

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use now."""
        if self._theme == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._theme == "dark"

    def set_theme(self, theme: str) -> None:
        """Use light or dark colours, or those of the system."""
        if theme not in THEMES:
            raise ValueError("unknown theme")
        before = self.dark
        self._theme = theme
        if self.dark is not before:
            self._apply()

    def set_scale(self, percent: int) -> None:
        """Set the text size; values outside 100–200 % are brought to the nearest end."""
        scale = min(max(percent, SMALLEST_SCALE), LARGEST_SCALE) / 100
        if scale != self._scale:
            self._scale = scale
            self._apply()

    def set_look(self, theme: str, percent: int) -> None:
        """Set theme and text size at once; the style sheet is made only once for both."""
        if theme not in THEMES:
            raise ValueError("unknown theme")
        before = (self.dark, self._scale)
        self._theme = theme
        self._scale = min(max(percent, SMALLEST_SCALE), LARGEST_SCALE) / 100
        if (self.dark, self._scale) != before:
            self._apply()

    def colour(self, token: str) -> QColor:
        """Return the colour of a token in the theme in use, e.g. "ink-2" or "ink_2"."""
        return QColor(self._in_use[token.replace("_", "-")])

    def px(self, n: float) -> int:
        """Return a measure in px at the chosen text size; never less than 1 for n > 0."""
        return max(round(n * self._scale), 1 if n > 0 else 0)

    def measure(self, name: str) -> int:
        """Return a named measure of the tokens in px at the chosen text size."""
        return self.px(self._tokens["measure"][name])

    @property
    def ring(self) -> int:
        """Thickness of the focus ring in px."""
        return cast(int, self._tokens["measure"]["focus-ring"]) + (1 if self.large else 0)

    @property
    def line_height(self) -> float:
        """Distance between lines as a factor of the text size."""
        return cast(float, self._tokens["type"]["line-height"])

    def font(self, role: str, weight: int | None = None) -> QFont:
        """Return the font of a type role, e.g. "body", "strong", "secondary", "heading-1"."""
        key = (role, weight)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(role, weight)
        return self._fonts[key]

    def _make_font(self, role: str, weight: int | None) -> QFont:
        size, usual_weight = self._tokens["type"]["roles"][role]
        font = QFont(self._tokens["type"]["family"])
        # Points, since a pixel size must be whole and 13.5 px is wanted.
        dots = self._app.primaryScreen().logicalDotsPerInchY()
        font.setPointSizeF(size * self._scale * 72 / dots)
        font.setWeight(QFont.Weight(weight or usual_weight))
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        return font

    def line_px(self, role: str) -> float:
        """Return the height in px of one line of a type role."""
        size = cast(float, self._tokens["type"]["roles"][role][0])
        tight = 1.25 if role.startswith("heading") else self.line_height
        return size * self._scale * tight

    def _prepare(self) -> None:
        if self._app.property(_PREPARED):
            return
        for name in _FONT_FILES:
            QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))
        self._app.setStyle("Fusion")
        self._app.setProperty(_PREPARED, True)

    def _apply(self) -> None:
        self._in_use = cast("dict[str, str]", self._tokens["dark" if self.dark else "light"])
        self._fonts.clear()
        self._app.setFont(self.font("body"))
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(_REFERENCE.sub(self._resolve, self._template))
        self.changed.emit()

    def _resolve(self, reference: re.Match[str]) -> str:
        token, measure, role = reference.groups()
        if token is not None:
            return self._in_use[token]
        if measure is not None:
            return f"{self.px(float(measure))}px"
        if role is not None:
            font = self.font(role)
            return f"font-size: {font.pointSizeF()}pt; font-weight: {font.weight().value}"
        return f"{self.ring}px"

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        tokens = {
            role.Window: "bg",
            role.WindowText: "ink",
            role.Base: "surface",
            role.AlternateBase: "sunken",
            role.Text: "ink",
            role.PlaceholderText: "ink-2",
            role.Button: "surface",
            role.ButtonText: "ink",
            role.BrightText: "ink",
            role.Light: "surface",
            role.Midlight: "line",
            role.Mid: "line-strong",
            role.Dark: "line-strong",
            role.Shadow: "line-strong",
            role.Highlight: "primary",
            role.HighlightedText: "primary-on",
            role.Accent: "primary",
            role.Link: "primary",
            role.LinkVisited: "primary",
            role.ToolTipBase: "surface",
            role.ToolTipText: "ink",
        }
        palette = QPalette()
        for colour_role, token in tokens.items():
            palette.setColor(colour_role, self.colour(token))
        for colour_role in (role.WindowText, role.Text, role.ButtonText):
            disabled = QPalette.ColorGroup.Disabled
            palette.setColor(disabled, colour_role, self.colour("disabled-ink"))
        return palette

    def _follow_system(self) -> None:
        if self._theme == "system":
            self._apply()


def current_style() -> Style:
    """Return the style in use; makes one for the running application if there is none yet."""
    if _current is None or not shiboken6.isValid(_current):
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("a QApplication must exist before its style")
        return Style(app)
    return _current


def follow_style(restyle: Callable[[], None]) -> None:
    """Call a widget's bound method now and whenever the look changes, as long as it lives."""
    restyle()
    current_style().changed.connect(restyle)
