"""What is remarked on a paper, in sentences; none says again what stands on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from hedersstod.casework.paper_guard import Remark, Why

translate = QCoreApplication.translate


def why_in_words(why: Why) -> str:
    """What is the matter, and the way on."""
    words: dict[Why, Callable[[], str]] = {
        Why.PROTECTED: lambda: translate(
            "PaperGuard",
            "Här kan något läsas som är skyddat i ärendet. Ta bort det, eller skriv ett ord som "
            "bara ni två förstår.",
        ),
        Why.CODE_WORD: lambda: translate(
            "PaperGuard",
            "Här står kodordet för säker kontakt. Den som hittar det kan utge sig för att vara "
            "den utsatta. Lär in det utantill i stället.",
        ),
        Why.ALIAS: lambda: translate(
            "PaperGuard",
            "Här står ärendets alias. Det knyter papperet till ärendet. Ta bort det.",
        ),
        Why.WITHHELD: lambda: translate(
            "PaperGuard",
            "Här står något som är märkt att det inte får nå vårdnadshavare. Ta bort det, eller "
            "skriv om det.",
        ),
        Why.IDENTITY_NUMBER: lambda: translate(
            "PaperGuard", "Här står något som ser ut som ett personnummer. Ta bort det."
        ),
        Why.LIKE_ALIAS: lambda: translate(
            "PaperGuard", "Ett ord liknar ärendets alias. Är det en slump kan det stå kvar."
        ),
        Why.UNKNOWN_NUMBER: lambda: translate(
            "PaperGuard",
            "Här står ett telefonnummer som varken finns i Stödkatalog eller Vår kommun. Läs "
            "siffrorna en gång till, och tänk igenom vad som händer om någon annan ringer det.",
        ),
        Why.REVEALING: lambda: translate(
            "PaperGuard",
            "Här står ett ord som berättar vad det gäller. Den som hittar papperet kan förstå det.",
        ),
    }
    return words[why]()


def remarks_in_words(remarks: Iterable[Remark]) -> str:
    """Everything that is remarked, each thing once."""
    return "\n".join(why_in_words(why) for why in dict.fromkeys(each.why for each in remarks))


def at_chosen(remarks: Iterable[Remark], count: int) -> str:
    """What is remarked on the lines that were chosen, which come first."""
    return remarks_in_words(remark for remark in remarks if remark.lines[0] < count)


def at_own(remarks: Iterable[Remark], first: int, rows: Sequence[int]) -> str:
    """What is remarked on her own lines, which begin at `first`, by their rows in her field."""
    told = []
    for remark in remarks:
        own = [rows[line - first] for line in remark.lines if line >= first]
        if own:
            told.append(rows_in_words(own) + why_in_words(remark.why))
    return "\n".join(dict.fromkeys(told))


def rows_in_words(rows: Sequence[int]) -> str:
    """Which rows of a field, before what is said of them."""
    *others, last = map(str, rows)
    if not others:
        return translate("PaperGuard", "Rad {last}: ").format(last=last)
    words = translate("PaperGuard", "Rad {others} och {last}: ")
    return words.format(others=", ".join(others), last=last)
