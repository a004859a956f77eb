"""The cards of Förseglingsnyckeln: the key in use, the change, the keys before."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hedersstod.casework.seal_keys import EarlierKey, SealKeys
from hedersstod.domain.sealing import ChangeReason, KeyState, SealKey
from hedersstod.ui.dates import day_in_words
from hedersstod.ui.widgets import (
    Body,
    Card,
    Hairline,
    Heading,
    Pill,
    PrimaryButton,
    Secondary,
    SecondaryButton,
    SegmentedButtons,
    Unfold,
)


class NoKeyCard(Card):
    """Before the first key; `wanted` asks for one, with no reason."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        box = self.layout_
        box.addWidget(Heading(self.tr("Här finns ingen nyckel ännu"), 2))
        box.addWidget(
            Body(
                self.tr(
                    "Den görs när du förseglar din första rapport. Gör den redan nu om du vill "
                    "lämna orden innan."
                )
            )
        )
        box.addWidget(
            Body(
                self.tr(
                    "Har du haft ett annat valv förut? Då kan ingen gammal nyckel intyga den nya. "
                    "Lämna de nya orden muntligt, och säg att de gamla inte används längre."
                )
            )
        )
        self.make_button = _make_button(self, self.tr("Gör nyckeln"))
        self.make_button.clicked.connect(lambda: self.wanted.emit(ChangeReason.OTHER))


class PresentKeyCard(Card):
    """The words in use, how long they hold, and what she must know about them now."""

    def __init__(self, keys: SealKeys, key: SealKey, is_first: bool) -> None:
        super().__init__()
        box = self.layout_
        state = key.state(keys.today())
        box.addWidget(Heading(self.tr("Dina nyckelord"), 2))
        words = Heading(words_in_a_row(key.words), 3)
        words.setObjectName("seal_words")
        box.addWidget(words)
        box.addWidget(Pill(*self._pill(state)), 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(
            Secondary(
                self.tr("Gjord {made}. Gäller till {until}.").format(
                    made=in_words(key.made_at), until=in_words(key.valid_until)
                )
            )
        )
        for text in filter(None, (self._of_time(state, keys.today()), *self._of_vault(keys))):
            box.addWidget(Body(text))
        box.addWidget(
            Body(
                self.tr(
                    "Lämna orden till din arbetsledare muntligt eller på papper ur hand, inte i "
                    "samma brev som rapporten."
                )
            )
        )
        if is_first:
            box.addWidget(
                Secondary(
                    self.tr(
                        "Det är valvets första nyckel: ingen äldre nyckel kan intyga den. Orden "
                        "får din arbetsledare därför bara av dig."
                    )
                )
            )

    def _pill(self, state: KeyState) -> tuple[str, str]:
        match state:
            case KeyState.EXPIRES_SOON:
                return self.tr("tiden går snart ut"), "attention"
            case KeyState.EXPIRED:
                return self.tr("tiden är ute"), "attention"
            case KeyState.CLOCK_BACK:
                return self.tr("klockan stämmer inte"), "attention"
        return self.tr("används"), "primary"

    def _of_time(self, state: KeyState, now: datetime) -> str:
        match state:
            case KeyState.EXPIRES_SOON:
                return self.tr("Byt nyckel i god tid, så hinner de nya orden fram.")
            case KeyState.EXPIRED:
                return self.tr(
                    "Inget kan förseglas förrän du gör en ny. Rapporter som redan är förseglade "
                    "går att kontrollera som förut. Enligt datorn är det {today}. Stämmer inte "
                    "det, ställ klockan rätt i stället för att byta."
                ).format(today=in_words(now))
            case KeyState.CLOCK_BACK:
                return self.tr(
                    "Enligt datorn är det {today}, och det är före den dag då nyckeln gjordes. "
                    "Antingen går klockan fel nu, eller så gick den fel då. Ställ den rätt innan "
                    "du förseglar: tiden står i rapporten."
                ).format(today=in_words(now))
        return ""

    def _of_vault(self, keys: SealKeys) -> tuple[str, str]:
        restored, changed = keys.restored_since(), keys.vault_changed_since()
        return (
            self.tr(
                "Valvet lästes tillbaka från en kopia {day}. Hade du bytt nyckel efter kopian är "
                "den nyckeln borta, och orden här är de som gäller igen. Jämför dem muntligt med "
                "dem din arbetsledare har."
            ).format(day=in_words(restored))
            if restored is not None
            else "",
            self.tr(
                "Valvets nycklar byttes {day}, men förseglingsnyckeln är densamma. Kan någon ha "
                "kommit åt valvet, byt den här också."
            ).format(day=in_words(changed))
            if changed is not None
            else "",
        )


class RenewalCard(Card):
    """Asks why, and makes a new key only when she says so; `wanted` carries the ChangeReason."""

    wanted = Signal(object)

    def __init__(self, state: KeyState) -> None:
        super().__init__()
        box = self.layout_
        box.addWidget(Heading(self.tr("Byt nyckel"), 2))
        box.addWidget(
            Body(
                self.tr(
                    "Den nya nyckeln används från och med nu. Den gamla ligger kvar i valvet för "
                    "det som den har förseglat. Sedan kan du spara ett nyckelbyte: ett blad, "
                    "förseglat med den gamla nyckeln, som intygar de nya orden."
                )
            )
        )
        question = self.tr("Varför byter du?")
        box.addWidget(Heading(question, 3))
        exposed = self.tr(
            "Då kan den gamla inte intyga den nya. Nyckelbytet säger det, och de nya orden lämnar "
            "du muntligt."
        )
        self._reasons = SegmentedButtons(
            [
                (each.value, reason_in_words(each), exposed if each is ChangeReason.EXPOSED else "")
                for each in ChangeReason
            ]
        )
        self._reasons.setObjectName("reason_buttons")
        self._reasons.set_group_name(question)
        ends = state in (KeyState.EXPIRES_SOON, KeyState.EXPIRED)
        self._reasons.set_value(ChangeReason.TIME.value if ends else None)
        self._reasons.chosen.connect(self._allow)
        box.addWidget(self._reasons)
        self.make_button = _make_button(self, self.tr("Gör en ny nyckel"))
        self.make_button.clicked.connect(self._ask)
        self._allow(self._reasons.value())

    def _allow(self, reason: object) -> None:
        self.make_button.setEnabled(isinstance(reason, str))

    def _ask(self) -> None:
        reason = self._reasons.value()
        if isinstance(reason, str):
            self.wanted.emit(ChangeReason(reason))


class EarlierKeysCard(Card):
    """The keys before, each with the notice it can seal; `notice_wanted` carries which change."""

    notice_wanted = Signal(int)

    def __init__(self, earlier: tuple[EarlierKey, ...]) -> None:
        super().__init__()
        self.layout_.addWidget(Heading(self.tr("Tidigare nycklar"), 2))
        self.layout_.addWidget(
            Secondary(
                self.tr(
                    "De förseglar inget mer än sitt eget nyckelbyte. Rapporter från deras tid går "
                    "att kontrollera som förut."
                )
            )
        )
        for old in earlier:
            self._add(old)

    def _add(self, old: EarlierKey) -> None:
        box = self.layout_
        box.addWidget(Hairline())
        box.addWidget(Body(words_in_a_row(old.words)))
        box.addWidget(
            Secondary(
                self.tr("Användes från {made} till {until}. Skäl till bytet: {reason}.").format(
                    made=in_words(old.made_at),
                    until=in_words(old.used_until),
                    reason=_within_a_sentence(reason_in_words(old.reason)),
                )
            )
        )
        save = SecondaryButton(self.tr("Spara nyckelbytet som fil"), "download")
        save.setObjectName(f"save_notice_{old.change}")
        save.setAccessibleName(
            self.tr("Spara nyckelbytet {day} som fil").format(day=in_words(old.used_until))
        )
        save.clicked.connect(lambda _checked=False, each=old.change: self.notice_wanted.emit(each))
        box.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)


class SupervisorSees(Unfold):
    """What the supervisor sees before and after a change; folded away."""

    def __init__(self) -> None:
        inside = QWidget()
        super().__init__(
            QCoreApplication.translate("SupervisorSees", "Vad din arbetsledare ser"), inside
        )
        self.title_button.setObjectName("supervisor_sees_button")
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        for text in (
            self.tr(
                "Din arbetsledare har dina ord uppskrivna och jämför dem med dem i rapporten, "
                "eller skriver in dem där filer kontrolleras."
            ),
            self.tr(
                "Efter ett byte är de nya orden okända. Med nyckelbytet och de gamla orden svarar "
                "programmet vilka de nya är. Utan det svarar det att nyckeln inte är känd, och då "
                "behöver ni talas vid."
            ),
            self.tr(
                "Är nyckeln borta, efter ett nytt valv eller en äldre kopia, finns inget som "
                "intygar den nya. Lämna orden muntligt."
            ),
        ):
            box.addWidget(Body(text))


def reason_in_words(reason: ChangeReason) -> str:
    """Why a key was changed, as a choice."""
    match reason:
        case ChangeReason.TIME:
            return QCoreApplication.translate("RenewalCard", "Nyckelns tid går ut")
        case ChangeReason.VAULT:
            return QCoreApplication.translate("RenewalCard", "Valvet eller datorn är bytt")
        case ChangeReason.EXPOSED:
            return QCoreApplication.translate(
                "RenewalCard", "Någon annan kan ha kommit åt den gamla"
            )
    return QCoreApplication.translate("RenewalCard", "Annat skäl")


def words_in_a_row(words: tuple[str, ...]) -> str:
    """Key words with dots between them; no line begins with a dot."""
    return "\u00a0· ".join(words)


def in_words(moment: datetime) -> str:
    """The day of a moment, by this computer's zone."""
    return day_in_words(moment.astimezone().date())


def _within_a_sentence(text: str) -> str:
    return text[:1].lower() + text[1:]


def _make_button(card: Card, text: str) -> PrimaryButton:
    button = PrimaryButton(text)
    button.setObjectName("make_key_button")
    card.layout_.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return button
