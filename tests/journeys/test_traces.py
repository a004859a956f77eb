"""What the system sees of a whole day: which files are written, no network, synced before told."""

from __future__ import annotations

import re
import secrets
import shutil
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.driven import SAVED_SHOWN
from tests.helpers.processes import DRIVEN, run
from tests.helpers.traces import files_holding, spellings, unheard_word

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),  # the whole day, every call of it written down
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
    pytest.mark.skipif(sys.platform != "linux", reason="strace is a Linux tool"),
]

CALLS = (
    "open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,"
    "mkdirat,mknod,mknodat,truncate,ftruncate,socket,socketpair,connect,bind,sendto,sendmsg,"
    "write,writev,pwrite64,pwritev,fsync,fdatasync,sync_file_range,execve,fork,vfork,memfd_create"
)

OPEN = re.compile(r'\bopen(?:at)?2?\((?:AT_FDCWD[^,]*, )?"([^"]*)"(.*)')
NAMED = re.compile(r'"([^"]*)"')


@dataclass(frozen=True)
class Day:
    """The calls of one day, in order, and where they may lead."""

    calls: tuple[str, ...]
    home: Path
    out: Path
    word: str
    user: Path
    temporary: Path


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    place = tmp_path_factory.mktemp("day")
    home, out, user = place / "home", place / "ut" / "rapport.pdf", place / "user"
    temporary = place / "tmp"
    temporary.mkdir()
    out.parent.mkdir()
    log = place / "strace.log"
    word = unheard_word()
    before = ("strace", "-f", "-y", "-s", "300", "-e", f"trace={CALLS}", "-o", str(log))
    own = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    outcome = run(
        (*before, *DRIVEN),
        "spend_the_day",
        home,
        out,
        said=f"{word}\n",
        patience=500,
        PYTHONDONTWRITEBYTECODE="1",
        TMPDIR=str(temporary),
        **dict.fromkeys(own, str(user)),
    )
    if outcome.returncode and "ptrace" in outcome.stderr.lower():
        pytest.skip("this system lets us trace nothing")
    assert outcome.returncode == 0, outcome.stderr[-3000:]
    assert outcome.stdout.splitlines()[-1] == "done"
    assert word not in outcome.stderr
    assert word not in outcome.stdout
    lines = log.read_text("utf-8", "replace").splitlines()
    assert len(lines) > 1000
    return Day(tuple(lines), home, out, word, user, temporary)


def test_only_the_vault_the_settings_and_the_chosen_report_are_written(day: Day) -> None:
    allowed = {
        *(str(day.home / f"arbetsbok.{end}") for end in ("db", "db-wal", "lock", "key", "key2")),
        # Written beside and put in place as a whole.
        *(str(day.home / f"arbetsbok.{end}") for end in ("db.new", "key.new", "key2.new")),
        *(str(day.home / f"arbetsbok.db{end}") for end in (".new-wal", ".new-journal", "-journal")),
        str(day.home / "settings.json"),
        str(day.home / "settings.json.new"),
        str(day.out),
        "/dev/null",
    }
    allowed |= {path for path in _opened_for_writing(day) if _is_the_probe_of_tempfile(day, path)}
    allowed |= {path for path in _opened_for_writing(day) if _is_a_copy(day, path)}
    # Half a report lies for a moment under a neutral name of its own beside its place.
    half = re.compile(re.escape(str(Path(day.out).parent)) + r"/\.[0-9a-f]{32}\.part")
    allowed |= {path for path in _opened_for_writing(day) if half.fullmatch(path)}
    written = Counter(path for path in _opened_for_writing(day) if path not in allowed)
    assert written == Counter(), "files opened for writing outside the allow-list"
    assert str(day.home / "arbetsbok.db-wal") in set(_opened_for_writing(day))
    assert day.out.exists()
    assert not day.user.exists(), "something was made in the user's own folders"
    assert list(day.temporary.iterdir()) == []


def _opened_for_writing(day: Day) -> list[str]:
    found = []
    for call in day.calls:
        if (opened := OPEN.search(call)) and " = -1 " not in call:
            path, rest = opened.groups()
            if re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE", rest):
                found.append(path)
        elif re.search(r"\b(creat|mknod|mknodat|symlink|symlinkat|link|linkat)\(", call):
            found += NAMED.findall(call)[-1:]
        elif re.search(r"\brename(at|at2)?\(", call):
            found += NAMED.findall(call)
    return found


def _is_a_copy(day: Day, path: str) -> bool:
    """A backup: a folder named by counts and times alone, with the database and its key files."""
    folder = re.escape(str(day.home / "kopior"))
    one = r"\d{7,12}-\d{8}T\d{6}Z(-v\d{1,4})?(\.new)?"
    files = r"arbetsbok\.(db(-wal|-shm|-journal)?|key2?)(\.new)?"
    return re.fullmatch(rf"{folder}(/{one}(/{files})?)?", path) is not None


def _is_the_probe_of_tempfile(day: Day, path: str) -> bool:
    """Importing portalocker asks tempfile for its folder, which tries it with four letters."""
    if Path(path).parent != day.temporary or Path(path).exists():
        return False
    writes = [c for c in day.calls if re.search(r"\bp?write(v|64)?\(", c) and f"<{path}>" in c]
    return len(writes) == 1 and '"blat", 4)' in writes[0]


def test_folders_are_made_only_where_everything_is_stored(day: Day) -> None:
    made = {
        NAMED.findall(call)[0]
        for call in day.calls
        if re.search(r"\bmkdir(at)?\(", call) and " = 0" in call
    }
    assert {path for path in made if not _is_a_copy(day, path)} <= {str(day.home)}


def test_no_network_is_reached_for(day: Day) -> None:
    """But for the print queue of this computer, asked for its printers by a page that prints."""
    calls = [c for c in day.calls if re.search(r"\b(socket|connect|bind|send(to|msg))\(", c)]
    reached = [c for c in calls if re.search(r"\b(connect|bind|send)", c)]
    # Its library also asks the system's own cache of accounts who the user is.
    queue = re.compile(r'htons\(631\).*("::1"|"127\.0\.0\.1")|cups\.sock|nscd/socket')
    assert [c for c in reached if not queue.search(c)] == []
    others = [c for c in calls if c not in reached and not re.search(r"AF_(UNIX|LOCAL)", c)]
    assert len(others) <= len(reached), "a socket that is for nothing else"


def test_no_other_program_is_started(day: Day) -> None:
    started = [c for c in day.calls if re.search(r"\b(execve|v?fork)\(", c)]
    assert len(started) == 1
    assert "tests.helpers.driven" in started[0]


def test_no_letter_of_the_day_is_written_in_the_clear(day: Day) -> None:
    # What was read in through the pipe is the test's own word; it leaves in no write.
    writes = [c for c in day.calls if re.search(r"\bp?write(v|64)?\(", c)]
    assert len(writes) > 100
    wide = ["".join(letter + r"\0" for letter in day.word), r"\0".join(day.word)]
    assert [c for c in writes if any(form in c for form in (day.word, *wide))] == []
    assert files_holding(day.word, [day.home, day.out.parent]) == []


def test_no_file_of_the_day_holds_it_packed(day: Day) -> None:
    files = [path for path in (*day.home.rglob("*"), *day.out.parent.rglob("*")) if path.is_file()]
    assert len(files) > 4
    assert [path.name for path in files if _holds_packed(path.read_bytes(), day.word)] == []


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le"])
@pytest.mark.parametrize("bits", [zlib.MAX_WBITS, -zlib.MAX_WBITS, zlib.MAX_WBITS + 16])
def test_a_packed_word_would_be_found_anywhere_in_a_file(code: str, bits: int) -> None:
    word = unheard_word()
    packer = zlib.compressobj(9, zlib.DEFLATED, bits)
    packed = packer.compress(f"Hon såg {word} i går, och {word} såg henne.".encode(code))
    packed += packer.flush()
    around = secrets.token_bytes(501)
    assert not _holds_packed(around + secrets.token_bytes(200), word)
    assert _holds_packed(around + packed + secrets.token_bytes(99), word)


def _holds_packed(content: bytes, word: str) -> bool:
    """Does the word stand in a stream of zlib, gzip or bare deflate that begins anywhere?"""
    wanted = spellings(word)
    return any(spelling in plain for plain in _unpacked(content) for spelling in wanted)


def _unpacked(content: bytes) -> Iterator[bytes]:
    # zlib and gzip wrap what bare deflate unpacks, so that one kind finds all three. Noise ends
    # within a few bytes nearly everywhere.
    window = memoryview(content)
    for begin in range(len(content)):
        if content[begin] & 0b110 == 0b110:
            continue  # a kind of block that does not exist
        plain = b""
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            # Bit by bit: what was unpacked before the noise that follows is kept.
            for at in range(begin, min(begin + 65536, len(content)), 64):
                plain += unpacker.decompress(window[at : at + 64])
                if unpacker.eof:
                    break
        except zlib.error:
            pass
        if len(plain) > 8:
            yield plain


def test_saved_is_shown_only_after_the_disk_has_synced(day: Day) -> None:
    shown = [n for n, call in enumerate(day.calls) if "write(1<" in call and SAVED_SHOWN in call]
    assert len(shown) > 20
    after_a_write, start = 0, 0
    for moment in shown:
        between = day.calls[start:moment]
        writes = [n for n, c in enumerate(between) if re.search(r"\bpwrite64\(\d+<.*\.db-wal>", c)]
        syncs = [n for n, c in enumerate(between) if re.search(r"\bf(data)?sync\(\d+<.*-wal>", c)]
        if writes:
            assert syncs, "shown as saved without a sync"
            assert syncs[-1] > writes[-1], "written after the last sync before it was shown"
            after_a_write += 1
        start = moment
    assert after_a_write > 20
