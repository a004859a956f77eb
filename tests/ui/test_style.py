"""The look: tokens in both themes, text size, fonts, icons, one style sheet."""

from __future__ import annotations

import re
import tomllib

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from hedersstod.resources import resource_path
from hedersstod.ui.icons import icon
from hedersstod.ui.style import Style, current_style
from hedersstod.ui.widgets import PrimaryButton, Secondary

TOKENS = tomllib.loads(resource_path("style", "tokens.toml").read_text(encoding="utf-8"))


@pytest.fixture
def style(qapp):
    made = Style(qapp)
    yield made
    made.set_theme("light")
    made.set_scale(100)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of WCAG 2, 1 to 21."""

    def light(colour: QColor) -> float:
        parts = [colour.redF(), colour.greenF(), colour.blueF()]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_light_and_dark_have_the_same_tokens():
    assert TOKENS["light"].keys() == TOKENS["dark"].keys()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_can_be_read_on_every_ground(style, theme):
    style.set_theme(theme)
    for ground in ("bg", "surface", "sunken"):
        for ink in ("ink", "ink-2", "primary", "attention", "acute", "training"):
            assert contrast(style.colour(ink), style.colour(ground)) >= 4.5, (ink, ground)
    for tone in ("primary", "attention", "acute", "training"):
        assert contrast(style.colour(tone), style.colour(f"{tone}-soft")) >= 4.5, tone
        assert contrast(style.colour("ink"), style.colour(f"{tone}-soft")) >= 4.5, tone
    assert contrast(style.colour("primary-on"), style.colour("primary")) >= 4.5
    assert contrast(style.colour("primary-on"), style.colour("primary-hover")) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_ring_stands_out_from_every_ground(style, theme):
    style.set_theme(theme)
    for ground in ("bg", "surface", "sunken", "hover", "primary-soft", "attention-soft"):
        assert contrast(style.colour("focus"), style.colour(ground)) >= 3, ground


def test_there_is_no_green_among_the_tones():
    for theme in ("light", "dark"):
        for token in ("primary", "attention", "acute", "training"):
            hue = QColor(TOKENS[theme][token]).hue()
            assert not 80 <= hue <= 170, token


def test_a_token_may_be_written_with_an_underscore(style):
    assert style.colour("primary_soft") == style.colour("primary-soft")


def test_an_unknown_token_is_refused(style):
    with pytest.raises(KeyError):
        style.colour("green")


def test_the_theme_reaches_palette_and_style_sheet(style, qapp):
    style.set_theme("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(TOKENS["dark"]["bg"])
    assert TOKENS["dark"]["line-strong"] in qapp.styleSheet()
    assert TOKENS["light"]["line-strong"] not in qapp.styleSheet()


def test_no_reference_is_left_unresolved_in_the_style_sheet(style, qapp):
    assert not re.search(r"@|px\(|font\(|ring\(", qapp.styleSheet())


def test_an_unknown_theme_is_refused(style):
    with pytest.raises(ValueError, match="theme"):
        style.set_theme("sepia")


def test_the_text_size_stays_between_one_and_two(style):
    style.set_scale(50)
    assert style.scale == 1.0
    style.set_scale(900)
    assert style.scale == 2.0
    assert style.px(7) == 14


def test_a_change_is_told_once_and_no_change_is_not_told(style):
    told = []
    style.changed.connect(lambda: told.append(style.scale))
    style.set_scale(150)
    style.set_scale(150)
    style.set_theme("light")
    assert told == [1.5]


def test_the_bundled_font_is_used_in_all_three_weights(style):
    for role, weight in (("body", 400), ("strong", 600), ("heading-1", 700)):
        info = QFontInfo(style.font(role))
        assert info.family() == "Atkinson Hyperlegible Next"
        assert info.weight() == weight


def test_secondary_text_is_thirteen_and_a_half_pixels(style):
    dots = style.parent().primaryScreen().logicalDotsPerInchY()
    assert style.font("secondary").pointSizeF() * dots / 72 == pytest.approx(13.5)


def test_plain_widgets_follow_the_text_size(style, qtbot):
    label = QLabel("Text")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    style.set_scale(200)
    assert label.sizeHint().height() >= 1.9 * before


def test_widgets_follow_the_text_size_even_after_they_were_moved(style, qtbot):
    first, second = QWidget(), QWidget()
    for place in (first, second):
        qtbot.addWidget(place)
        place.resize(600, 400)
        place.show()
    button, label = PrimaryButton("Nästa", parent=first), Secondary("Sparat 10.41", parent=first)
    for widget in (button, label):
        widget.show()
        widget.grab()
    before = button.sizeHint(), label.sizeHint()
    style.set_scale(200)
    for widget in (button, label):
        widget.setParent(second)
        widget.show()
        widget.grab()
    assert button.sizeHint().width() >= 1.9 * before[0].width()
    assert label.sizeHint().width() >= 1.9 * before[1].width()


def test_a_widget_that_is_gone_does_not_hinder_a_change(style, qtbot, qapp):
    button = PrimaryButton("Nästa")
    button.deleteLater()
    qapp.sendPostedEvents(None, 52)
    qapp.processEvents()
    style.set_scale(150)
    assert style.scale == 1.5


def test_the_newest_style_is_the_current_one(qapp):
    made = Style(qapp)
    assert current_style() is made


@pytest.mark.parametrize("path", sorted(resource_path("icons").glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_paints_something_in_its_colour(qapp, path):
    colour = QColor("#23507A")
    image = icon(path.stem, colour, 18).pixmap(18, 18).toImage()
    painted = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert painted
    assert all(abs(pixel.blue() - colour.blue()) < 30 for pixel in painted)


def test_the_icons_come_with_their_licence():
    assert "ISC License" in resource_path("icons", "LICENSE.txt").read_text(encoding="utf-8")
