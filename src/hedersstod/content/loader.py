"""All content of one language, checked as one whole, with Swedish where a translation lags."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from hedersstod.content import parity
from hedersstod.content.case_texts import read_case_texts
from hedersstod.content.guides import read_guides
from hedersstod.content.law import check_kinds, limit_shapes, read_limits
from hedersstod.content.measures import check_measures, read_measures
from hedersstod.content.reading import Faults
from hedersstod.content.texts import (
    ALL,
    read_directory,
    read_local_questions,
    read_profiles,
    read_report_texts,
)
from hedersstod.domain.case_texts import CaseTexts
from hedersstod.domain.guide import Guide
from hedersstod.domain.identifiers import GuideId
from hedersstod.domain.legal_limits import LegalLimit
from hedersstod.domain.measures import SAFETY_PLAN, MeasureRule
from hedersstod.domain.profiles import (
    DirectoryEntry,
    LocalQuestion,
    ReaderProfile,
    ReportTexts,
)

MASTER_LANGUAGE: Final = "sv"

_FOLDERS: Final = ("guides", "profiles")
_FILES: Final = ("report", "municipality", "directory", "case", "law", "measures")

_Texts = TypeVar("_Texts")
_Listed = TypeVar("_Listed", LocalQuestion, DirectoryEntry, LegalLimit)


@dataclass(frozen=True, slots=True)
class Content:
    """Everything the program says that is not interface, in one language, free of faults.

    A guide whose translation lags stands in Swedish: its own `language` tells.
    """

    language: str
    guides: Mapping[GuideId, Guide]
    profiles: Mapping[str, ReaderProfile]
    report_texts: ReportTexts
    local_questions: tuple[LocalQuestion, ...]
    directory: tuple[DirectoryEntry, ...]
    case_texts: CaseTexts
    limits: tuple[LegalLimit, ...]
    measures: tuple[MeasureRule, ...]


def load_content(resources_root: Path, language: str) -> Content:
    """The content in that language; ContentError with every fault of all its files at once.

    The Swedish files are always read and checked: they are the master, and stand in for what
    has not been translated.
    """
    faults = Faults()
    content = _read_master(resources_root, faults)
    _check_masters_exist(resources_root, faults)
    _check_profiles(content, faults)
    _check_local_questions(content, faults)
    check_kinds(content.limits, content.case_texts, f"law/{MASTER_LANGUAGE}.toml", faults)
    check_measures(content.measures, content.guides, f"measures/{MASTER_LANGUAGE}.toml", faults)
    if language != MASTER_LANGUAGE:
        content = _translated(content, resources_root, language, faults)
    faults.refuse()
    return content


def content_languages(resources_root: Path) -> tuple[str, ...]:
    """The languages that any content exists in."""
    folders = {path.name for kind in _FOLDERS for path in _subfolders(resources_root / kind)}
    files = {path.stem for kind in _FILES for path in (resources_root / kind).glob("*.toml")}
    return tuple(sorted(folders | files))


def _read_master(root: Path, faults: Faults) -> Content:
    return Content(
        language=MASTER_LANGUAGE,
        guides=read_guides(root / "guides" / MASTER_LANGUAGE, root, faults),
        profiles=read_profiles(root / "profiles" / MASTER_LANGUAGE, root, faults),
        report_texts=read_report_texts(_file(root, "report", MASTER_LANGUAGE), root, faults),
        local_questions=read_local_questions(
            _file(root, "municipality", MASTER_LANGUAGE), root, faults
        ),
        directory=read_directory(_file(root, "directory", MASTER_LANGUAGE), root, faults),
        case_texts=read_case_texts(_file(root, "case", MASTER_LANGUAGE), root, faults),
        limits=read_limits(_file(root, "law", MASTER_LANGUAGE), root, faults),
        # Only with a safety plan to put them into.
        measures=_if_there(_file(root, "measures", MASTER_LANGUAGE), root, faults, read_measures)
        or (),
    )


def _check_masters_exist(root: Path, faults: Faults) -> None:
    for kind in _FOLDERS:
        swedish = {path.name for path in (root / kind / MASTER_LANGUAGE).glob("*.toml")}
        for folder in _subfolders(root / kind):
            for path in sorted(folder.glob("*.toml")):
                if path.name not in swedish:
                    faults.add(path.relative_to(root).as_posix(), "", "finns inte på svenska")


def _check_profiles(content: Content, faults: Faults) -> None:
    known = {
        each.id
        for guide in content.guides.values()
        for question in guide.questions()
        for each in (question, *question.items)
    } | {ALL}
    for profile in content.profiles.values():
        for question_id in sorted(profile.questions - known):
            file = f"profiles/{content.language}/{profile.id}.toml"
            faults.add(file, profile.id, f"questions nämner {question_id}, som inte finns")
        for guide_id in sorted(profile.guides - {ALL, *content.guides}):
            file = f"profiles/{content.language}/{profile.id}.toml"
            faults.add(file, profile.id, f"guides nämner {guide_id}, som inte finns")


def _check_local_questions(content: Content, faults: Faults) -> None:
    plan = content.guides.get(SAFETY_PLAN)
    if plan is None:
        return
    known = {question.id for question in plan.questions()}
    for local in content.local_questions:
        for question_id in sorted(set(local.beside) - known):
            file = f"municipality/{content.language}.toml"
            faults.add(file, local.id, f"beside nämner {question_id}, som inte finns i planen")


def _translated(master: Content, root: Path, language: str, faults: Faults) -> Content:
    guides: Mapping[GuideId, Guide] = {}
    if (root / "guides" / language).is_dir():
        guides = read_guides(root / "guides" / language, root, faults)
        parity.check_guides(master.guides, guides, faults)
    return Content(
        language=language,
        guides={
            id_: parity.guide_in_force(guide, guides.get(id_, guide))
            for id_, guide in master.guides.items()
        },
        profiles=_translated_profiles(master, root, language, faults),
        report_texts=_translated_report(master, root, language, faults),
        local_questions=_translated_list(
            master.local_questions,
            _if_there(_file(root, "municipality", language), root, faults, read_local_questions),
            parity.local_shapes,
            f"municipality/{language}.toml",
            faults,
        ),
        directory=_translated_list(
            master.directory,
            _if_there(_file(root, "directory", language), root, faults, read_directory),
            parity.directory_shapes,
            f"directory/{language}.toml",
            faults,
        ),
        case_texts=_translated_case(master, root, language, faults),
        limits=_translated_list(
            master.limits,
            _if_there(_file(root, "law", language), root, faults, read_limits),
            limit_shapes,
            f"law/{language}.toml",
            faults,
        ),
        measures=master.measures,
    )


def _translated_profiles(
    master: Content, root: Path, language: str, faults: Faults
) -> dict[str, ReaderProfile]:
    profiles = dict(master.profiles)
    folder = root / "profiles" / language
    if folder.is_dir():
        shapes = {id_: parity.profile_shape(profile) for id_, profile in profiles.items()}
        for id_, profile in read_profiles(folder, root, faults).items():
            own = {id_: parity.profile_shape(profile)}
            parity.check_shapes(f"profiles/{language}/{id_}.toml", shapes, own, faults)
            profiles[id_] = profile
    return profiles


def _translated_report(master: Content, root: Path, language: str, faults: Faults) -> ReportTexts:
    texts = _if_there(_file(root, "report", language), root, faults, read_report_texts)
    if texts is None:
        return master.report_texts
    shapes = parity.report_shapes(master.report_texts)
    parity.check_shapes(f"report/{language}.toml", shapes, parity.report_shapes(texts), faults)
    return ReportTexts(language, {**master.report_texts.texts, **texts.texts})


def _translated_case(master: Content, root: Path, language: str, faults: Faults) -> CaseTexts:
    """As a whole or not at all: a translated file has every id of the Swedish one."""
    texts = _if_there(_file(root, "case", language), root, faults, read_case_texts)
    if texts is None:
        return master.case_texts
    here, there = parity.case_shapes(texts), parity.case_shapes(master.case_texts)
    file = f"case/{language}.toml"
    parity.check_shapes(file, there, here, faults)
    for missing in there.keys() - here.keys():
        faults.add(file, missing, "saknas, men finns på svenska")
    return texts


def _translated_list(
    master: tuple[_Listed, ...],
    translated: tuple[_Listed, ...] | None,
    shapes: Callable[[tuple[_Listed, ...]], parity.Shapes],
    file: str,
    faults: Faults,
) -> tuple[_Listed, ...]:
    parity.check_shapes(file, shapes(master), shapes(translated or ()), faults)
    by_id = {each.id: each for each in translated or ()}
    return tuple(by_id.get(each.id, each) for each in master)


def _if_there(
    path: Path, root: Path, faults: Faults, read: Callable[[Path, Path, Faults], _Texts]
) -> _Texts | None:
    return read(path, root, faults) if path.exists() else None


def _file(root: Path, kind: str, language: str) -> Path:
    return root / kind / f"{language}.toml"


def _subfolders(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if path.is_dir())
