"""What she looks for among the lines of support; what is not known is never left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.domain.case import OPENED
from hedersstod.domain.directory import GROUPS, Wanted
from hedersstod.ui.style import current_style, follow_style
from hedersstod.ui.widgets import (
    FieldBlock,
    OptionChips,
    Secondary,
    SegmentedButtons,
    TextField,
    Unfold,
)
from hedersstod.ui.widgets.chips import ChipChoice

LANGUAGES, ONLY_KNOWN = "languages", "only_known"
_WHOM, _COUNTY, _FITS = (f"{OPENED}filter_{name}" for name in ("whom", "county", "fits"))


class DirectoryFilters(QWidget):
    """Words and whom in sight; county and who must be welcome unfold. `changed` on every change."""

    changed = Signal()

    def __init__(self, counties: Sequence[str]) -> None:
        super().__init__()
        self._counties = tuple(counties)
        self.words = TextField(lines=1, max_chars=200)
        self.words.setObjectName("directory_search")
        self.words.text_changed.connect(lambda _text: self.changed.emit())
        self._whom = SegmentedButtons(
            [("professional", self.tr("För mig")), ("exposed", self.tr("För den utsatta"))]
        )
        self._whom.setObjectName("directory_whom")
        self._whom.chosen.connect(lambda _value: self.changed.emit())
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(FieldBlock(self.tr("Sök namn, ort, språk eller nummer"), self.words))
        self._box.addWidget(FieldBlock(self.tr("Vem behöver stödet?"), self._whom))
        self._unfold = Unfold(self.tr("Län, språk och vilka som är välkomna"), self._more())
        self._unfold.title_button.setObjectName("directory_more_button")
        self._box.addWidget(self._unfold)
        follow_style(self._respace)

    def wanted(self) -> Wanted:
        """What is looked for now."""
        fits = set(self._fits.value())
        place = self._county.value() if self._county is not None else None
        return Wanted(
            words=self.words.text(),
            whom=_chosen(self._whom),
            county=self._counties[int(place)] if isinstance(place, str) else "",
            groups=frozenset(fits & set(GROUPS)),
            other_languages=LANGUAGES in fits,
            only_known=ONLY_KNOWN in fits,
        )

    def clear(self) -> None:
        """Look for everything again."""
        self.words.set_text("")
        self.reopen(())
        self.changed.emit()

    def opened(self) -> tuple[tuple[str, str], ...]:
        """What is chosen, for the bookmark; the words stand in their field."""
        wanted = self.wanted()
        chosen = ((_WHOM, wanted.whom), (_COUNTY, wanted.county))
        fits = tuple((_FITS, each) for each in self._fits.value())
        return (*(each for each in chosen if each[1]), *fits)

    def reopen(self, drafts: Iterable[tuple[str, str]]) -> None:
        """Choose again what the bookmark says."""
        kept = tuple(drafts)
        first = dict(kept)
        county, fits = first.get(_COUNTY, ""), [value for name, value in kept if name == _FITS]
        self._whom.set_value(first.get(_WHOM))
        if self._county is not None:
            at = str(self._counties.index(county)) if county in self._counties else None
            self._county.set_value(at)
        self._fits.set_value(fits)
        self._unfold.set_open(bool(county or fits))

    def _more(self) -> QWidget:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        self._county: OptionChips | None = None
        if self._counties:
            # By number: the name of a county has signs that no name of a widget should have.
            chips = OptionChips([(str(n), name) for n, name in enumerate(self._counties)])
            chips.setObjectName("directory_county")
            chips.chosen.connect(lambda _value: self.changed.emit())
            self._county = chips
            box.addWidget(FieldBlock(self.tr("Län"), chips))
        self._fits = ChipChoice(self.tr("Ska passa"))
        self._fits.setObjectName("directory_fits")
        self._fits.set_targets(
            [
                ("men", self.tr("Män välkomna"), ""),
                ("hbtqi", self.tr("Hbtqi-personer välkomna"), ""),
                ("children", self.tr("Barn välkomna"), ""),
                (LANGUAGES, self.tr("Fler språk än svenska"), ""),
                (ONLY_KNOWN, self.tr("Bara där det är känt"), ""),
            ],
            (),
        )
        self._fits.changed.connect(lambda _value: self.changed.emit())
        box.addWidget(FieldBlock(self.tr("Ska passa"), self._fits))
        box.addWidget(
            Secondary(
                self.tr("Där det inte är känt visas raden om du inte säger annat. Ring och fråga.")
            )
        )
        return inside

    def _respace(self) -> None:
        self._box.setSpacing(current_style().px(12))


def _chosen(buttons: SegmentedButtons) -> str:
    value = buttons.value()
    return value if isinstance(value, str) else ""
