"""What an old report says about the access log, in plain words and with what to do."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from hedersstod.domain.log_comparison import Comparison, Outcome
from hedersstod.ui.access_words import moment
from hedersstod.ui.widgets import Body, Card, Heading, Secondary

_ALARMS = (Outcome.BROKEN, Outcome.LOST, Outcome.REWRITTEN)


class LogAnswerCard(Card):
    """The answer to *Kontrollera mot rapport*."""

    def __init__(self, found: Comparison, parent: QWidget | None = None) -> None:
        accent = "attention" if found.outcome in _ALARMS else ""
        super().__init__(accent=accent, parent=parent)
        self.setObjectName("log_answer_card")
        self._found = found
        title, text = self._answer()
        self.layout_.addWidget(Secondary(self.tr("Finns allt kvar i loggen?")))
        self.layout_.addWidget(Heading(title, 2))
        self.layout_.addWidget(Body(text))
        for more in self._besides():
            self.layout_.addWidget(Body(more))
        if found.outcome in _ALARMS:
            self.layout_.addWidget(Body(self._what_to_do()))
        limits = self._limits()
        if limits:
            self.layout_.addWidget(Secondary(limits))
        self.setAccessibleName(f"{title}. {text}")

    def _answer(self) -> tuple[str, str]:
        found = self._found
        sealed_at = _here(found.claimed_time)
        match found.outcome:
            case Outcome.STANDS:
                at = moment(found.line_at) if found.line_at else ""
                return (
                    self.tr("Allt som fanns i loggen då finns kvar, oförändrat"),
                    self.tr(
                        "När rapporten gjordes slutade loggen vid rad {line}, skriven {at}. Nu har "
                        "den {lines} rader, och alla fram till rad {line} hänger ihop."
                    ).format(line=found.line, lines=found.lines, at=at),
                )
            case Outcome.BROKEN:
                return (
                    self.tr("Loggen är ändrad eller skadad"),
                    self.tr(
                        "När rapporten gjordes slutade loggen vid rad {line}, och nu har den "
                        "{lines}. Men rad {broken} hänger inte ihop med dem före. Något är ändrat, "
                        "borttaget eller skadat."
                    ).format(line=found.line, lines=found.lines, broken=found.intact + 1),
                )
            case Outcome.LOST:
                return (
                    self.tr("Rader saknas: valvet verkar vara äldre än rapporten"),
                    self.tr(
                        "Rapporten är förseglad med valvets egen nyckel {at}, men enligt loggen "
                        "var valvet inte öppet då. Troligen är valvet en äldre kopia som har lagts "
                        "tillbaka. Det kan också vara så att rader är borttagna."
                    ).format(at=sealed_at),
                )
            case Outcome.REWRITTEN:
                return (
                    self.tr("Loggen är inte densamma som när rapporten förseglades"),
                    self.tr(
                        "Rapporten är förseglad med valvets egen nyckel {at}, men den rad som "
                        "den pekar på finns inte i loggen. Rader från den tiden eller före är "
                        "ändrade eller borttagna. Det kan också vara så att valvet är en äldre "
                        "kopia som har lagts tillbaka."
                    ).format(at=sealed_at),
                )
            case Outcome.STRANGE:
                return (
                    self.tr("Rapporten verkar komma från ett annat valv"),
                    self.tr(
                        "Varken nyckeln eller den rad i loggen som rapporten pekar på finns här. "
                        "Det kan också vara så att valvet är en kopia från tiden innan nyckeln "
                        "gjordes."
                    ),
                )
            case Outcome.CHANGED:
                return (
                    self.tr("Det går inte att säga"),
                    self.tr(
                        "Filen är ändrad, skadad eller förseglad av ett annat program, så det som "
                        "står i den säger inget om loggen. Be om rapporten igen, så som den "
                        "lämnades ut."
                    ),
                )
            case Outcome.NOT_SEALED:
                return (
                    self.tr("Det går inte att säga"),
                    self.tr(
                        "Filen är inte förseglad, eller så är den ingen PDF. Välj en förseglad "
                        "rapport eller ett förseglat utdrag härifrån."
                    ),
                )

    def _besides(self) -> list[str]:
        found = self._found
        more = []
        if found.outcome is Outcome.STANDS and found.intact < found.lines:
            more.append(
                self.tr(
                    "Längre fram, vid rad {line}, hänger loggen däremot inte ihop. Kontrollera mot "
                    "en nyare rapport."
                ).format(line=found.intact + 1)
            )
        if found.outcome in (Outcome.STANDS, Outcome.BROKEN) and not found.key_known:
            more.append(
                self.tr(
                    "Rapporten är förseglad med en nyckel som valvet inte känner. Be den som har "
                    "rapporten att jämföra nyckelorden med dem som du har lämnat."
                )
            )
        if found.outcome in _ALARMS and found.restored_at is not None:
            more.append(
                self.tr(
                    "Enligt loggen återställdes valvet ur en säkerhetskopia {at}. Det som skrevs "
                    "efter kopian och före återställandet finns då inte kvar."
                ).format(at=moment(found.restored_at))
            )
        return more

    def _what_to_do(self) -> str:
        if self._found.outcome is Outcome.BROKEN:
            return self.tr(
                "Gör så här nu: visa det här för din arbetsledare. Ta inte bort något, och behåll "
                "säkerhetskopiorna som de är, så att det går att reda ut."
            )
        return self.tr(
            "Gör så här nu: fråga om någon har lagt tillbaka en säkerhetskopia, och leta efter en "
            "kopia som är nyare än rapporten. Ta inte bort något. Visa det här för din "
            "arbetsledare."
        )

    def _limits(self) -> str:
        if self._found.outcome is not Outcome.STANDS:
            return ""
        return self.tr(
            "Svaret gäller loggen fram till rapporten, och om rapporten har legat någon annanstans "
            "än på den här datorn, till exempel hos arbetsledaren."
        )


def _here(at: datetime | None) -> str:
    """The seal's time, which is kept in universal time, by the clock on the wall."""
    return moment(at.astimezone()) if at is not None else ""
