"""Lays out the red thread in layers: few crossings, and no line behind a box. Pure numbers.

A line over more than one layer gets a place of its own in each layer it passes, kept free of
boxes; lines to the same box share it. Measures are points, downwards from the top.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Final

_SWEEPS: Final = 12
_LAST: Final = 1e9
_PASSING: Final = "\x1f"  # begins the key of a place where a line passes; no box has such a key


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands: `tops` by key, and the pieces of line between next layers.

    `layers` hold the keys from above; one of them is a passing line when `is_passing` says so.
    """

    layers: tuple[tuple[str, ...], ...]
    tops: Mapping[str, float]
    heights: Mapping[str, float]
    segments: tuple[tuple[str, str], ...]
    height: float

    def middle(self, key: str) -> float:
        """The height at which the middle of a box stands."""
        return self.tops[key] + self.heights[key] / 2


def is_passing(key: str) -> bool:
    """Is this no box, but the place where a line passes a layer?"""
    return key.startswith(_PASSING)


def lay_out(
    columns: Sequence[Sequence[tuple[str, float]]],
    links: Sequence[tuple[str, str]],
    gap: float,
) -> Layout:
    """Columns of (key, height), and links from a box to one further right, to a layout.

    A link whose ends are not both there, or that goes backwards, is not drawn.
    """
    layers = [[key for key, _ in column] for column in columns]
    heights = {key: height for column in columns for key, height in column}
    segments = _segments(layers, heights, links)
    layers = _ordered(layers, segments)
    tops, height = _placed(layers, heights, segments, gap)
    return Layout(tuple(map(tuple, layers)), tops, heights, tuple(segments), height)


def crossings(layers: Sequence[Sequence[str]], segments: Sequence[tuple[str, str]]) -> int:
    """How many pairs of pieces of line cross."""
    place = {key: index for layer in layers for index, key in enumerate(layer)}
    column = {key: index for index, layer in enumerate(layers) for key in layer}
    groups: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for left, right in segments:
        groups[column[left]].append((place[left], place[right]))
    return sum(_falls(group) for group in groups.values())


def _falls(group: list[tuple[int, int]]) -> int:
    """How many pairs lie the other way round to the right than to the left."""
    found = 0
    seen: list[int] = []
    for _left, lines in groupby(sorted(group), key=itemgetter(0)):
        rights = [right for _, right in lines]  # from one box: they do not cross each other
        found += sum(len(seen) - bisect_right(seen, right) for right in rights)
        for right in rights:
            insort(seen, right)
    return found


def _segments(
    layers: list[list[str]], heights: dict[str, float], links: Sequence[tuple[str, str]]
) -> list[tuple[str, str]]:
    column = {key: index for index, layer in enumerate(layers) for key in layer}
    segments: dict[tuple[str, str], None] = {}
    for source, target in links:
        if source not in column or target not in column or column[source] >= column[target]:
            continue
        way = [source]
        for passed in range(column[source] + 1, column[target]):
            key = f"{_PASSING}{passed}{_PASSING}{target}"
            if key not in heights:
                heights[key] = 0.0
                layers[passed].append(key)
            way.append(key)
        segments |= dict.fromkeys(pairwise([*way, target]))
    return list(segments)


def _ordered(layers: list[list[str]], segments: list[tuple[str, str]]) -> list[list[str]]:
    """The order with the fewest crossings found; the given one unless another is better."""
    before: dict[str, list[str]] = defaultdict(list)
    after: dict[str, list[str]] = defaultdict(list)
    for left, right in segments:
        before[right].append(left)
        after[left].append(right)
    best = layers
    fewest = crossings(layers, segments)
    now = layers
    for sweep in range(_SWEEPS):
        forwards = sweep % 2 == 0
        now = _swept(now, before if forwards else after, after if forwards else before, forwards)
        found = crossings(now, segments)
        if found < fewest or sweep == 0:  # the first puts what hangs loose last
            best, fewest = now, found
    return _swapped(best, segments)


def _swept(
    layers: list[list[str]],
    towards: Mapping[str, list[str]],
    away: Mapping[str, list[str]],
    forwards: bool,
) -> list[list[str]]:
    fresh = [list(layer) for layer in layers]
    for index in range(len(fresh)) if forwards else reversed(range(len(fresh))):
        place = {key: at / max(1, len(layer)) for layer in fresh for at, key in enumerate(layer)}

        def centre(key: str, place: dict[str, float] = place) -> float:
            near = towards.get(key) or away.get(key)
            return sum(place[each] for each in near) / len(near) if near else _LAST

        fresh[index].sort(key=centre)
    return fresh


def _swapped(layers: list[list[str]], segments: list[tuple[str, str]]) -> list[list[str]]:
    """Neighbours change places as long as that leaves fewer crossings."""
    layers = [list(layer) for layer in layers]
    place = {key: index for layer in layers for index, key in enumerate(layer)}
    before: dict[str, list[str]] = defaultdict(list)
    after: dict[str, list[str]] = defaultdict(list)
    for left, right in segments:
        before[right].append(left)
        after[left].append(right)

    def gained(upper: str, lower: str) -> int:
        """How many crossings fewer there are with the lower one above: only theirs change."""
        return sum(
            (place[a] > place[b]) - (place[a] < place[b])
            for near in (before, after)
            for a in near[upper]
            for b in near[lower]
        )

    better = True
    while better:
        better = False
        for layer in layers:
            for at in range(len(layer) - 1):
                upper, lower = layer[at], layer[at + 1]
                if gained(upper, lower) > 0:
                    layer[at], layer[at + 1] = lower, upper
                    place[upper], place[lower] = at + 1, at
                    better = True
    return layers


def _placed(
    layers: list[list[str]],
    heights: Mapping[str, float],
    segments: list[tuple[str, str]],
    gap: float,
) -> tuple[dict[str, float], float]:
    """Every box as near the middle of what it hangs together with as the others allow."""
    needed = [_needed(layer, heights, gap) for layer in layers]
    height = max(needed, default=0.0)
    tallest = needed.index(height) if needed else 0
    tops: dict[str, float] = {}
    near: dict[str, list[str]] = defaultdict(list)
    for left, right in segments:
        near[left].append(right)
        near[right].append(left)
    for index in (*range(tallest, len(layers)), *reversed(range(tallest))):
        layer = layers[index]
        wanted = []
        above = 0.0
        for key in layer:
            placed = [each for each in near[key] if each in tops]
            middle = (
                sum(tops[each] + heights[each] / 2 for each in placed) / len(placed)
                if placed
                else None
            )
            wanted.append(None if middle is None else middle - heights[key] / 2 - above)
            above += heights[key] + gap
        above = 0.0
        for key, shift in zip(layer, _rising(wanted), strict=True):
            tops[key] = min(max(shift, 0.0), height - needed[index]) + above
            above += heights[key] + gap
    return tops, height


def _needed(layer: Sequence[str], heights: Mapping[str, float], gap: float) -> float:
    return sum(heights[key] for key in layer) + gap * max(0, len(layer) - 1)


def _rising(wanted: Sequence[float | None]) -> list[float]:
    """The never falling row that lies nearest what is wanted; what wants nothing follows."""
    pools: list[tuple[float, int]] = []  # mean, how many
    for value in wanted:
        pools.append((value if value is not None else (pools[-1][0] if pools else 0.0), 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (mean, count), (other, more) = pools[-1], pools[-2]
            pools[-2:] = [((mean * count + other * more) / (count + more), count + more)]
    return [mean for mean, count in pools for _ in range(count)]
