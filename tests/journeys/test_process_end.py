"""The lock of the real program: the process that held the data is gone, seen from outside."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.processes import DRIVEN, ROOT, environment, run
from tests.helpers.traces import files_holding, memory_holds, unheard_word

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="looks at processes through /proc, which only Linux has"
)


@contextmanager
def started(*arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
    child = subprocess.Popen(
        [*DRIVEN, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment(),
    )
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def command_of(child: subprocess.Popen[str]) -> list[str]:
    raw = Path(f"/proc/{child.pid}/cmdline").read_bytes().decode()
    return raw.split("\0")[:-1]


def processor_time(child: subprocess.Popen[str]) -> int:
    after_name = Path(f"/proc/{child.pid}/stat").read_text("utf-8").rsplit(")", 1)[1].split()
    return int(after_name[11]) + int(after_name[12])


def wait_until_still(child: subprocess.Popen[str]) -> None:
    """Until the new program has its window up and only waits; it is not asked to tell."""
    end = time.monotonic() + 60
    seen: list[int] = []
    while time.monotonic() < end:
        assert child.poll() is None, child.communicate()[1]
        maps = Path(f"/proc/{child.pid}/maps").read_text("utf-8")
        seen.append(processor_time(child))
        if "libQt6Widgets" in maps and len(seen) > 6 and seen[-1] == seen[-6]:
            return
        time.sleep(0.1)
    raise AssertionError("the program after the lock never came to rest")


@pytest.mark.slow
def test_the_process_that_held_the_data_is_replaced_by_one_that_never_saw_it(
    home: Path, tmp_path: Path
) -> None:
    word = unheard_word()
    with started("type_and_lock", home) as child:
        assert child.stdin
        assert child.stdout
        child.stdin.write(f"{word}\n")
        child.stdin.flush()
        assert child.stdout.readline() == "typed\n", child.communicate()[1]
        try:
            before = memory_holds(child.pid, f"{word} står här")
        except OSError as refused:
            pytest.skip(f"the memory of another process cannot be read here: {refused.strerror}")
        assert before > 0, "the test does not see what stands in memory"
        held = [Path(f"/proc/{child.pid}/fd/{n.name}") for n in _open_files(child)]
        assert any(path.resolve().name == "arbetsbok.db" for path in held)
        child.stdin.write("\n")
        child.stdin.flush()
        wait_until_still(child)
        assert command_of(child)[1:6] == ["-P", "-m", "hedersstod", "--home", str(home)]
        assert memory_holds(child.pid, word) == 0
        assert memory_holds(child.pid, "Lås upp") > 0, "the unlock page is up"
        names = [path.resolve().name for path in _open_files(child)]
        assert not any(name.startswith("arbetsbok.") for name in names)
    assert files_holding(word, [tmp_path]) == []


def _open_files(child: subprocess.Popen[str]) -> list[Path]:
    return list(Path(f"/proc/{child.pid}/fd").iterdir())


@pytest.mark.slow
def test_after_an_unexpected_error_the_text_is_saved_and_only_the_place_is_written_down(
    home: Path,
) -> None:
    word = unheard_word()
    outcome = run(DRIVEN, "crash", home, said=f"{word}\n")
    assert outcome.returncode == 0, outcome.stderr
    report = (home / "felrapport.txt").read_text("utf-8")
    assert report.splitlines()[0] == "ValueError"
    assert "fail" in report
    assert "driven.py:" in report
    for said in (report, outcome.stderr, outcome.stdout):
        assert word not in said
    assert "same page: True" in outcome.stdout
    assert "Något gick fel i programmet" in outcome.stdout
    assert files_holding(word, [home]) == []
    from hedersstod.casework.office import open_office
    from hedersstod.content import load_content
    from hedersstod.domain.identifiers import GuideId
    from hedersstod.resources import resource_path

    office = open_office(home, f"{word}s hemliga fras", load_content(resource_path(), "sv"))
    run_ = office.open_case(office.cases()[0].id).run(GuideId("first_hour"))
    notes = [answer.note for answer in run_.answers.values()]
    office.close()
    assert notes == ["skrivet strax före felet. Och efter"]
