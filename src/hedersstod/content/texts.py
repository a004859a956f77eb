"""The smaller content files: reader profiles, report texts, *Vår kommun*, the directory."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from hedersstod.content.reading import Faults, Table, files_in, read_file, same_names_twice
from hedersstod.domain.directory import OWN_LINE
from hedersstod.domain.identifiers import GuideId, QuestionId
from hedersstod.domain.measures import SAFETY_PLAN
from hedersstod.domain.profiles import (
    DirectoryEntry,
    LocalGroup,
    LocalQuestion,
    Reach,
    ReaderProfile,
    ReportTexts,
    Welcome,
    Withheld,
)

SHOWN_PARTS: Final = (
    "judgement",
    "positions",
    "answers",
    "unknown",
    "local",
    "assessment",
    "scenarios",
    "changes",
    "thread",
    "log",
)
ROLES: Final = ("decides", "call", "know")
LOCAL_PLACES: Final = ("header", "consultation", "safety_plan", "night_sheet", "reports")
AUDIENCES: Final = ("professional", "exposed")
ALL: Final = "*"


def load_profiles(folder: Path) -> dict[str, ReaderProfile]:
    """The reader profiles of a folder (profiles/<language>); ContentError with every fault."""
    faults = Faults()
    profiles = read_profiles(folder, folder.parent.parent, faults)
    faults.refuse()
    return profiles


def load_report_texts(path: Path) -> ReportTexts:
    """The fixed sentences of reports (report/<language>.toml); ContentError with every fault."""
    faults = Faults()
    texts = read_report_texts(path, path.parent.parent, faults)
    faults.refuse()
    return texts


def load_local_questions(path: Path) -> tuple[LocalQuestion, ...]:
    """What a municipality must know (municipality/<language>.toml); ContentError likewise."""
    faults = Faults()
    questions = read_local_questions(path, path.parent.parent, faults)
    faults.refuse()
    return questions


def load_directory(path: Path) -> tuple[DirectoryEntry, ...]:
    """The lines of support (directory/<language>.toml); ContentError with every fault."""
    faults = Faults()
    entries = read_directory(path, path.parent.parent, faults)
    faults.refuse()
    return entries


# -- the same, noting the faults and going on ------------------------------------------------------


def read_profiles(folder: Path, root: Path, faults: Faults) -> dict[str, ReaderProfile]:
    """As `load_profiles`."""
    profiles = {}
    for path in files_in(folder, root, faults):
        table = read_file(path, root, faults)
        if table is not None:
            profile = _profile(table, path.stem)
            profiles[profile.id] = profile
    return profiles


def read_report_texts(path: Path, root: Path, faults: Faults) -> ReportTexts:
    """As `load_report_texts`."""
    table = read_file(path, root, faults)
    if table is None:
        return ReportTexts(path.stem, {})
    texts = ReportTexts(table.language(path.stem), dict(table.required_pairs("texts")))
    table.finish()
    return texts


def read_local_questions(path: Path, root: Path, faults: Faults) -> tuple[LocalQuestion, ...]:
    """As `load_local_questions`."""
    table = read_file(path, root, faults)
    if table is None:
        return ()
    table.language(path.stem)
    groups = _local_groups(table)
    tables = table.required_tables("questions")
    table.finish()
    questions = [_local_question(each, groups) for each in tables]
    same_names_twice(
        [(table, each.id) for table, each in zip(tables, questions, strict=True)], "id"
    )
    return tuple(questions)


def read_directory(path: Path, root: Path, faults: Faults) -> tuple[DirectoryEntry, ...]:
    """As `load_directory`."""
    table = read_file(path, root, faults)
    if table is None:
        return ()
    table.language(path.stem)
    version = _version(table)
    tables = table.required_tables("entries")
    table.finish()
    entries = [_entry(each, version) for each in tables]
    same_names_twice([(t, each.id) for t, each in zip(tables, entries, strict=True)], "id")
    return tuple(entries)


def _listed(path: Path, root: Path, faults: Faults, key: str) -> tuple[Table, ...]:
    table = read_file(path, root, faults)
    if table is None:
        return ()
    table.language(path.stem)
    tables = table.required_tables(key)
    table.finish()
    return tables


def _profile(table: Table, name: str) -> ReaderProfile:
    profile = ReaderProfile(
        id=table.named_id(name),
        circle=table.text("circle"),
        title=table.text("title"),
        purpose=table.text("purpose"),
        warning=table.optional_text("warning"),
        # These must be said, if only that there are none: a reader is never allowed by forgetting.
        guides=frozenset(GuideId(each) for each in table.required_texts("guides")),
        questions=frozenset(QuestionId(each) for each in table.texts_or_none("questions")),
        shows=frozenset(table.required_texts("shows")),
        # The stand-in of an unreadable word is the stricter of the two.
        withheld=Withheld(table.one_of("withheld", tuple(Withheld)) or Withheld.LEFT_OUT),
    )
    for part in sorted(profile.shows.difference(SHOWN_PARTS)):
        table.fault(f"shows har en okänd del: {part}")
    for key, allowed in (("guides", profile.guides), ("questions", profile.questions)):
        if ALL in allowed and len(allowed) > 1:
            table.fault(f'{key}: "*" ska stå ensam')
    table.finish()
    return profile


def _local_groups(table: Table) -> dict[str, LocalGroup]:
    tables = table.tables("groups")
    groups = []
    for each in tables:
        groups.append(LocalGroup(each.own_id(), each.text("title"), each.optional_text("intro")))
        each.finish()
    same_names_twice([(t, group.id) for t, group in zip(tables, groups, strict=True)], "id")
    return {group.id: group for group in groups}


def _local_question(table: Table, groups: Mapping[str, LocalGroup]) -> LocalQuestion:
    question = LocalQuestion(
        id=table.own_id(),
        label=table.text("label"),
        prompt=table.text("prompt"),
        why=table.text("why"),
        role=table.one_of("role", ROLES) or "",
        covers=table.coverage_ids("covers"),
        # A file without groups is one long list; with groups, each question stands in one.
        group=groups.get(table.one_of("group", groups) or "") if groups else None,
        ask=table.optional_text("ask"),
        if_absent=table.optional_text("if_absent"),
        instead=table.optional_text("instead"),
        shown_in=table.texts("shown_in"),
        beside=tuple(map(QuestionId, table.texts("beside"))),
        source=table.optional_text("source"),
        on_paper=table.yes_or_no("on_paper", default=True),
    )
    if bool(question.if_absent) != bool(question.instead):
        table.fault("if_absent och instead hör ihop")
    for place in question.shown_in:
        if place not in LOCAL_PLACES:
            table.fault(f"shown_in har en okänd plats: {place}")
    if bool(question.beside) != (SAFETY_PLAN in question.shown_in):
        table.fault('beside ska stå där shown_in har "safety_plan", och bara där')
    table.finish()
    return question


def _entry(table: Table, list_version: int) -> DirectoryEntry:
    entry = DirectoryEntry(
        id=table.own_id(),
        name=table.text("name"),
        audience=table.one_of("audience", AUDIENCES) or "",
        gives=table.text("gives"),
        number=table.text_or_blank("number"),
        hours=table.text_or_blank("hours"),
        source=table.text("source"),
        read_when=table.text("read_when"),
        check_locally=table.yes_or_no("check_locally", default=True),
        welcomes=table.optional_text("welcomes"),
        covers=table.coverage_ids("covers"),
        both=table.yes_or_no("both", default=False),
        reach=_reach(table),
        county=table.optional_text("county"),
        area=table.optional_text("area"),
        languages=table.optional_text("languages") or None,
        men=_welcome(table, "men"),
        hbtqi=_welcome(table, "hbtqi"),
        children=_welcome(table, "children"),
        version=_version(table),
    )
    if entry.version > list_version:
        table.fault("version är högre än listans")
    if entry.reach is Reach.COUNTY and not entry.county:
        table.fault("county saknas")
    if entry.id.startswith(OWN_LINE):
        table.fault(f"id får inte börja med {OWN_LINE}")
    table.finish()
    return entry


def _version(table: Table) -> int:
    return table.whole_number("version") if table.has("version") else 1


def _reach(table: Table) -> Reach | None:
    word = table.one_of("reach", tuple(Reach)) if table.has("reach") else None
    return Reach(word) if word else None


def _welcome(table: Table, key: str) -> Welcome | None:
    word = table.one_of(key, tuple(Welcome)) if table.has(key) else None
    return Welcome(word) if word else None
