"""What the walk has come to, told at its end: reports checked, pictures, points seen."""

from __future__ import annotations

import json
from pathlib import Path

from hedersstod.casework.reports import check_job
from hedersstod.demo.plan_stage import too_alike
from hedersstod.demo.plan_walk import PlanMade
from hedersstod.demo.visitor import Log, Sight
from hedersstod.domain.sealing import Verdict, Verification


def tell(out: Path, log: Log) -> int:
    """Check every sealed file, and a changed copy of it; 0 if all are as they should be."""
    _write_coverage(out, log.sights)
    failed = _tell_reports(out)
    pages = len({picture.split("-", 1)[0] for picture in log.pictures})
    print(f"{len(log.pictures)} bilder av {pages} sidor (ljust, mörkt, 200 %, alla 1366×768)")
    print(f"{len(log.fields_seen)} frågor besvarade i Första timmen")
    for count in log.counts:
        print(
            f"{count['alias']}, {count['what']}: {count['fields']} fält att svara på, "
            f"{count['must_write']} av dem kräver text. {count['outcome']}"
        )
    failed += _tell_plans([PlanMade.of(plan) for plan in log.plans])
    print(f"{len({s.id for s in log.sights})} punkter ur täckningslistan syntes (coverage.json)")
    return 1 if failed else 0


def _tell_reports(out: Path) -> int:
    failed = 0
    reports = sorted(out.glob("*.pdf"))
    for report in reports:
        verdict, changed = _both_checks(report)
        good = verdict.unchanged and changed.verdict is Verdict.CHANGED
        failed += not good
        print(f"{report.name}: {_words(verdict)}; en ändrad kopia: {_words(changed)}")
        print(f"  nyckelord: {' · '.join(verdict.key_words)}")
    if not reports:
        failed += 1
        print("Ingen rapport blev gjord.")
    return failed


def _tell_plans(plans: list[PlanMade]) -> int:
    """Different people get different plans: how many times that does not hold, told aloud."""
    for plan in plans:
        print(
            f"{plan.alias}, säkerhetsplan: {len(plan.offered)} förslag ur svaren, "
            f"{len(plan.measures)} åtgärder i planen, {len(plan.decisions)} beslut."
        )
    wrong = too_alike(plans)
    for words in wrong:
        print(f"FEL: {words}.")
    return len(wrong)


def _both_checks(report: Path) -> tuple[Verification, Verification]:
    original = check_job(report, "", [])()
    content = bytearray(report.read_bytes())
    content[len(content) // 3] ^= 1
    changed = report.with_suffix(".andrad")
    changed.write_bytes(bytes(content))
    try:
        return original, check_job(changed, "", [])()
    finally:
        changed.unlink()


def _words(verification: Verification) -> str:
    return {
        Verdict.UNCHANGED_KEY_KNOWN: "oförändrad, känd nyckel",
        Verdict.UNCHANGED_KEY_UNKNOWN: "oförändrad, nyckeln inte känd här",
        Verdict.CHANGED: "ändrad eller skadad",
        Verdict.NOT_SEALED: "inte förseglad",
    }[verification.verdict]


def _write_coverage(out: Path, sights: list[Sight]) -> None:
    seen: dict[str, list[dict[str, str]]] = {}
    for sight in sights:
        places = seen.setdefault(sight.id, [])
        entry = {"kind": sight.kind, "element": sight.element, "picture": sight.picture}
        if not any(p["kind"] == sight.kind and p["element"] == sight.element for p in places):
            places.append(entry)
    text = json.dumps(dict(sorted(seen.items())), ensure_ascii=False, indent=2)
    (out / "coverage.json").write_text(text + "\n", encoding="utf-8")
