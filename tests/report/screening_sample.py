"""A screening as it is signed off, built by hand for the tests of its report; all is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from hedersstod.content.texts import load_profiles, load_report_texts
from hedersstod.domain.case import LocalLine, Revision, SignedFlag, SignedStep
from hedersstod.domain.guide import Kind, Weight
from hedersstod.domain.identifiers import (
    CaseId,
    FlagId,
    ItemId,
    OptionId,
    QuestionId,
    RevisionId,
    RunId,
)
from hedersstod.domain.profiles import ReaderProfile
from hedersstod.domain.screening import SCREENING
from hedersstod.domain.truth import Truth
from hedersstod.report.compose import compose
from hedersstod.report.log_lines import LogLine
from hedersstod.report.report import Report
from hedersstod.resources import resource_path

PROFILES = load_profiles(resource_path("profiles", "sv"))
TEXTS = load_report_texts(resource_path("report", "sv.toml"))
SUPERVISOR, GUARDIAN, RECORD = (PROFILES[each] for each in ("supervisor", "guardian", "record"))
MADE_AT = datetime(2026, 11, 23, 10, 52, tzinfo=UTC)
HEAD = "0123456789abcdef" * 4

STATES = {
    "emerged": "Framkommit",
    "suspected": "Misstänks",
    "speaks_against": "Talar emot",
    "dont_know": "Vet inte",
}
LEVELS = {"low": "Låg", "medium": "Medel", "high": "Hög", "cannot_yet": "Kan inte bedömas än"}


def step(id: str, said: str = "", kind: Kind = Kind.TEXT, **rest: object) -> SignedStep:  # noqa: A002
    made = SignedStep(
        section="Avsnitt",
        question=QuestionId(id),
        kind=kind,
        text=f"Frågan om {id}?",
        label=f"Etikett {id}",
        said=(said,) if said else (),
        not_known=not said,
    )
    return replace(made, **rest)


def chosen(id: str, option: str, said: str, **rest: object) -> SignedStep:  # noqa: A002
    options = (OptionId(option),) if option else ()
    return step(id, said, Kind.CHOICE, options=options, **rest)


def factor(id: str, state: str = "", **rest: object) -> SignedStep:  # noqa: A002
    """A factor that stands has its ground told, unless something else is said."""
    details = (("Källa", "Personen själv"), ("Säkerhet", "Säker")) if state else ()
    rest = {"section": "Vardagen", "details": details, **rest}
    made = step(id, STATES.get(state, ""), Kind.FACTOR, **rest)
    unknown = state in ("", "dont_know")
    return replace(made, options=(OptionId(state),) if state else (), not_known=unknown)


def scenario(
    what: str,
    level: str = "",
    *,
    acute: bool = False,
    builds_on: tuple[str, ...] = (),
    until: str = "",
    grounds: str = "",
) -> tuple[SignedStep, ...]:
    fields = (
        step("what", what),
        step("who", "fadern", Kind.LINKS, links=("p1",)),
        step("against", "den utsatta", Kind.LINKS, links=("p2",)),
        chosen("soon", "weeks", "Inom veckor"),
        chosen("grave", "life", "Fara för liv"),
        step("builds_on", ", ".join(builds_on), Kind.LINKS, links=builds_on),
        chosen("level", level, LEVELS.get(level, ""), note=grounds),
        chosen("acute", "yes" if acute else "no", "Ja" if acute else "Nej"),
    )
    if level != "cannot_yet":
        return fields
    later = (step("until_then", until), step("until_day", "7 december 2026", Kind.DATE))
    return (*fields, *later)


def measure(what: str, meets: tuple[str, ...] = (), who: str = "mentorn") -> tuple[SignedStep, ...]:
    return (
        step("measure_what", what),
        step("measure_who", who),
        step("measure_when", "1 december 2026", Kind.DATE),
        step("measure_for", ", ".join(meets), Kind.LINKS, links=meets),
    )


def listed(id: str, *items: tuple[SignedStep, ...], **rest: object) -> SignedStep:  # noqa: A002
    ids = tuple(ItemId(f"{id}{number}") for number in range(1, len(items) + 1))
    made = step(id, "", Kind.LIST, items=items, item_ids=ids)
    return replace(made, **{"not_known": not items, **rest})


def closing(against: str = "Hon har sagt nej förr.") -> tuple[SignedStep, ...]:
    return (
        step("speaks_against", against),
        step("missed", "Att någon läste telefonen."),
        step("next_look", "15 december 2026", Kind.DATE),
    )


FIRST = (
    factor("f_watched", "emerged", note="Brodern läser telefonen."),
    factor("f_abroad", "dont_know", unknown="om biljetter är köpta"),
    factor("f_violence", "emerged", withheld_because="hon annars straffas", note="Örfil i mars."),
    factor("f_lonely", "suspected", details=()),
    factor("f_rural"),
    factor("f_protects", "emerged", protective=True, note="Mentorn."),
    step("own_view", "Hon vill gå kvar i skolan."),
    chosen("nature", "honour", "Hedersrelaterat", note="Flera deltar."),
    chosen("other_assessment", "none", "Nej"),
    listed(
        "scenarios",
        scenario("Förs utomlands före jul", "medium", builds_on=("f_violence",)),
        scenario("Hittas via telefonen", "medium", builds_on=("f_watched",)),
        scenario("Återvänder av ensamhet", "cannot_yet", until="hon kan gå tillbaka"),
    ),
    listed(
        "measures",
        measure("Passet i säkert förvar", ("scenarios1",)),
        measure("Ny telefon", ("scenarios2",), who=""),
    ),
    chosen("consulted", "yes", "Ja", note="Jurist."),
    *closing(),
)
MOVED = ("Varför det har ändrats", "Mentorn såg bokningen.")
SECOND = (
    factor("f_watched", "emerged", note="Brodern läser telefonen.", carried=True),
    factor("f_abroad", "emerged", details=(("Källa", "Skolan"), ("Säkerhet", "Säker"), MOVED)),
    *FIRST[2:9],
    listed(
        "scenarios",
        scenario(
            "Förs utomlands före jul",
            "high",
            acute=True,
            builds_on=("f_violence", "f_abroad"),
            grounds="Biljetter är köpta.",
        ),
        scenario("Hittas via telefonen", "medium", builds_on=("f_watched",)),
        scenario("Återvänder av ensamhet", "cannot_yet", until="hon kan gå tillbaka"),
    ),
    *FIRST[10:],
)
FLAGS = (
    SignedFlag(FlagId("a"), Weight.ATTENTION, "Rådgör", "Ring chefen.", Truth.YES),
    SignedFlag(FlagId("b"), Weight.ACUTE, "Utreseförbud", "Kontakta nämnden.", Truth.YES),
)
LOCAL = (
    LocalLine("Vem beslutar på natten?", "", "", missing=True),
    LocalLine("Socialjour", "socialjouren i länet", "delegationsordningen"),
)
LOG = (
    LogLine("12 november 2026", "Konsultation", "Med: NCH\nRåd: Vänta."),
    LogLine("20 november 2026", "Hot", "Fadern ringde.", withheld_because="han då förstår"),
)


def revision(steps: tuple[SignedStep, ...] = SECOND, number: int = 2, **rest: object) -> Revision:
    made = Revision(
        id=RevisionId(f"v{number}"),
        case=CaseId("c"),
        run=RunId("r"),
        number=number,
        guide=SCREENING,
        guide_version=1,
        guide_title="Riskscreening",
        signed_at=datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
        valid_until=date(2026, 12, 15),
        steps=steps,
        flags=FLAGS,
        assessment=("Det har kommit fram.",),
        local=LOCAL,
    )
    return replace(made, **rest)


BEFORE = revision(FIRST, 1, signed_at=datetime(2026, 10, 26, 9, 0, tzinfo=UTC))


def made(
    of: Revision | None = None,
    before: Revision | None = BEFORE,
    profile: ReaderProfile = SUPERVISOR,
    log: tuple[LogLine, ...] = LOG,
) -> Report:
    words = ("bäck", "lykta", "nio")
    return compose(of or revision(), profile, TEXTS, "Björk", MADE_AT, words, HEAD, before, log)


LONG = "Det här är en lång text om vad som har hänt och kan hända. " * 40


def heavy() -> Revision:
    """Sixty factors, eight scenarios of which one has no measure, and long texts everywhere."""
    states = ("emerged", "suspected", "dont_know", "speaks_against")
    factors = tuple(
        replace(
            factor(f"f_{n}", states[n % 4], note=LONG[:300], section=f"Avsnitt {n // 8}"),
            label=f"Riskfaktor nummer {n} med ett ganska långt namn som bryts",
        )
        for n in range(60)
    )
    scenarios = tuple(
        scenario(
            f"Scenario som heter {n} och " + LONG[: 60 * n],
            ("high", "cannot_yet", "medium")[n % 3],
            acute=n % 3 == 0,
            builds_on=tuple(f"f_{4 * ((n + k * 3) % 15)}" for k in range(4)),
            until=LONG[:400],
            grounds=LONG,
        )
        for n in range(8)
    )
    measures = tuple(
        measure(f"Åtgärd {n} " + LONG[:90], (f"scenarios{n + 1}", f"scenarios{(n + 3) % 7 + 1}"))
        for n in range(7)
    )
    flags = tuple(
        SignedFlag(FlagId(f"g{n}"), Weight.ACUTE, f"Flagga {n} " + LONG[:50], LONG[:300], Truth.YES)
        for n in range(9)
    )
    return revision(
        (
            *factors,
            chosen("nature", "both", "Både och", note=LONG),
            listed("scenarios", *scenarios),
            listed("measures", *measures),
            *closing(LONG),
        ),
        flags=flags,
    )


def blank() -> Revision:
    """Every question asked and nothing said."""
    return revision(
        (
            factor("f_watched"),
            factor("f_protects", protective=True),
            step("own_view"),
            chosen("nature", "", ""),
            chosen("other_assessment", "", ""),
            listed("scenarios"),
            listed("measures"),
            chosen("consulted", "", ""),
            step("speaks_against"),
            step("missed"),
            step("next_look", "", Kind.DATE),
        ),
        1,
        flags=(),
        assessment=(),
        local=(),
    )
