"""docs/coverage.md: where each point of the source report has its place, from data and demo."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hedersstod.content import Content, load_content
from hedersstod.resources import resource_path

KINDS = ("question", "guidance", "record", "handbook")
IN_WORDS = {"question": "fråga", "guidance": "stöd", "record": "egen post", "handbook": "handbok"}
PAGES = {
    "consultation": "Konsultation",
    "disclosure": "Utlämnande",
    "events": "Händelser",
    "facts": "Vem får veta vad",
    "people": "Personer",
    "safe_contact": "Säker kontakt",
}
NOW = ("screening", "consultation", "safety plan", "reminders", "directory")
PARTS = "Screening, konsultation, säkerhetsplan, uppföljning och stödkatalog"
ALSO_NOW = ("X-12", "X-18")


@dataclass(frozen=True, slots=True)
class Row:
    """One point: its id, what it says, and the part that carries it first."""

    id: str
    what: str
    part: str

    @property
    def is_due(self) -> bool:
        """Must it be met by what is built today?"""
        return self.part in NOW or self.id in ALSO_NOW


Place = tuple[str, str]
"""A kind and where: in words, for the reader of the list."""


def rows(text: str) -> tuple[Row, ...]:
    """The points from docs/coverage_rows.toml, which holds two texts for each id."""
    found, here = [], ""
    said: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        if line.startswith("["):
            here = line.strip("[]")
            said[here] = {}
            found.append(here)
        elif here and " = " in line:
            key, _, value = line.partition(" = ")
            said[here][key] = value.strip('"')
    return tuple(Row(id_, said[id_]["what"], said[id_]["part"]) for id_ in found)


def in_the_data(content: Content) -> dict[str, list[Place]]:
    """Where the content files say that each point has its place."""
    places: dict[str, list[Place]] = defaultdict(list)
    for kind, ids, where in _marks(content):
        for id_ in ids:
            if (kind, where) not in places[id_]:
                places[id_].append((kind, where))
    return dict(places)


def _marks(content: Content) -> Iterator[tuple[str, tuple[str, ...], str]]:
    for guide in content.guides.values():
        for question in guide.questions():
            for each in (question, *question.items):
                where = f"{guide.title}: {each.label}"
                yield "question", each.covers.question, where
                yield "guidance", each.covers.guidance, where
        for flag in guide.flags:
            yield "guidance", flag.covers.guidance, f"{guide.title}, att ta ställning till"
    for note in content.case_texts.notes:
        yield "guidance", note.covers, f"{PAGES[note.place]}: {note.title}"
    for kind in content.case_texts.event_kinds:
        yield "record", kind.covers, f"Händelser: {kind.text}"
    for limit in content.limits:
        yield "guidance", limit.covers, f"Tider i lagen: {limit.what}"
    for local in content.local_questions:
        yield "record", local.covers, f"Vår kommun: {local.label}"
    for rule in content.measures:
        yield "guidance", rule.covers.guidance, "Säkerhetsplan: förslag ur svaren"
    for entry in content.directory:
        yield "record", entry.covers, f"Stödkatalog: {entry.name}"


def document(points: tuple[Row, ...], content: Content, seen: dict[str, list[str]]) -> str:
    """The whole list as Markdown; `seen` holds the kinds that the demo met on screen, by id."""
    data = in_the_data(content)
    due = [row for row in points if row.is_due]
    met = [row for row in due if row.id in data or row.id in seen]
    others = [row for row in points if not row.is_due and (row.id in data or row.id in seen)]
    lines = [
        "# Täckning",
        "",
        "Skapad av `make coverage` ur innehållsfilerna och ur vad demogången såg på skärmen. Ändra",
        "inte för hand. En punkt är *fråga*, *stöd* (text bredvid), *egen post* eller *handbok*.",
        "",
        f"## {PARTS}: {len(met)} av {len(due)} har en plats",
        "",
        *_table(due, data, seen),
        "",
        "## Andra delars punkter som redan har en plats",
        "",
        *_table(others, data, seen),
        "",
    ]
    return "\n".join(lines)


def _table(
    points: list[Row], data: dict[str, list[Place]], seen: dict[str, list[str]]
) -> Iterator[str]:
    yield "| id | vad | slag | plats | syntes i demon |"
    yield "|---|---|---|---|---|"
    for row in points:
        places = data.get(row.id, [])
        kinds = [k for k in KINDS if k in {kind for kind, _ in places} | set(seen.get(row.id, []))]
        words = ", ".join(IN_WORDS[kind] for kind in kinds) or "saknas"
        where = "; ".join(dict.fromkeys(where for _, where in places)) or "i fönstret"
        on_screen = "ja" if row.id in seen else "nej"
        yield f"| {row.id} | {row.what} | {words} | {where} | {on_screen} |"


def read_seen(path: Path) -> dict[str, list[str]]:
    """The kinds that the demo met on screen, by id, from its coverage.json."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    return {id_: sorted({place["kind"] for place in places}) for id_, places in raw.items()}


def main(coverage_json: str, rows_file: str, out: str) -> int:
    """Write the list; 1 when a point that is due was not seen on screen."""
    points = rows(Path(rows_file).read_text(encoding="utf-8"))
    content = load_content(resource_path(), "sv")
    seen = read_seen(Path(coverage_json))
    Path(out).write_text(document(points, content, seen), encoding="utf-8")
    unseen = [row.id for row in points if row.is_due and row.id not in seen]
    print(f"Täckning: {len(unseen)} punkter syntes inte: {' '.join(unseen)}")
    kinds = sorted(_kinds_unseen(points, in_the_data(content), seen))
    print(f"{len(kinds)} slag av plats syntes inte: {' '.join(kinds)}")
    return 1 if unseen else 0


def _kinds_unseen(
    points: tuple[Row, ...], data: dict[str, list[Place]], seen: dict[str, list[str]]
) -> Iterator[str]:
    """What the data calls a question, guidance or record of a due point, never met as such."""
    for row in points:
        if row.is_due:
            for kind in dict.fromkeys(kind for kind, _ in data.get(row.id, [])):
                if kind not in seen.get(row.id, []):
                    yield f"{row.id}:{kind}"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
