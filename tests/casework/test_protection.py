"""What is known of every way out of this computer: asked, never assumed."""

from __future__ import annotations

import socket
from dataclasses import replace
from pathlib import Path

import pytest

from hedersstod.casework.protection import Known, Sources, Way, WayOut, examine_computer
from hedersstod.settings import FILE_NAME, Settings, save_settings
from tests.helpers.processes import run_python

CRYPT = "CRYPT-LUKS2-0123456789abcdef-disk\n"


class Machine:
    """A computer made of files: what /proc and /sys say, as the tests write it."""

    def __init__(self, place: Path, home: Path) -> None:
        self.proc, self.sys, self.user = place / "proc", place / "sys", place / "user"
        self.home = home
        home.mkdir(parents=True, exist_ok=True)
        for folder in ("fd", "fdinfo", "net"):
            (self.proc / "self" / folder).mkdir(parents=True)
        for kind in ("tcp", "tcp6", "udp", "udp6"):
            self.internet(kind)
        self.mount("/dev/sda1")
        self.swap()
        self.sources = Sources(
            system="linux",
            proc=self.proc,
            sys=self.sys,
            user=self.user,
            core_limits=lambda: (0, 0),
            is_dumpable=lambda: False,
            is_temporary=lambda folder: False,
        )

    def open(self, number: int, path: str, flags: str = "0100002") -> None:
        (self.proc / "self" / "fd" / str(number)).symlink_to(path)
        (self.proc / "self" / "fdinfo" / str(number)).write_text(f"pos:\t0\nflags:\t{flags}\n")

    def internet(self, kind: str, *inodes: int) -> None:
        lines = ["  sl  local_address rem_address"]
        lines += [f"   {n}: 0:0 0:0 0A 0:0 0:0 0 0 0 {inode} 1" for n, inode in enumerate(inodes)]
        (self.proc / "self" / "net" / kind).write_text("\n".join(lines) + "\n")

    def mount(self, source: str) -> None:
        line = f"22 1 8:1 / / rw shared:1 - ext4 {source} rw\n"
        (self.proc / "self" / "mountinfo").write_text(line)

    def swap(self, *places: str) -> None:
        lines = ["Filename\tType\tSize\tUsed\tPriority"]
        lines += [f"{place}\tpartition\t1\t0\t-2" for place in places]
        (self.proc / "swaps").write_text("\n".join(lines) + "\n")

    def disk(self, name: str, uuid: str = "", beneath: tuple[str, ...] = ()) -> None:
        block = self.sys / "class" / "block" / name
        (block / "slaves").mkdir(parents=True)
        if uuid:
            (block / "dm").mkdir()
            (block / "dm" / "uuid").write_text(uuid)
        for each in beneath:
            (block / "slaves" / each).symlink_to(self.sys / "class" / "block" / each)

    def known(self, way: Way, **other: object) -> Known:
        return self.out(way, **other).known

    def out(self, way: Way, **other: object) -> WayOut:
        found = examine_computer(self.home, replace(self.sources, **other))
        return next(out for out in found if out.way is way)


@pytest.fixture
def machine(tmp_path: Path, home: Path) -> Machine:
    return Machine(tmp_path / "machine", home)


def test_every_way_out_is_told_once_on_every_system(machine: Machine) -> None:
    for system in ("linux", "win32", "darwin", "freebsd"):
        ways = [
            out.way
            for out in examine_computer(machine.home, replace(machine.sources, system=system))
        ]
        assert sorted(ways, key=lambda way: way.value) == sorted(Way, key=lambda way: way.value)


def test_what_a_system_cannot_be_asked_is_not_confirmed(machine: Machine) -> None:
    asked = (Way.NETWORK, Way.DUMPS, Way.TEMPORARY_FILES, Way.DISK, Way.SWAP)
    for way in asked:
        assert machine.known(way, system="win32") is Known.UNCONFIRMED
        assert machine.known(way, system="darwin") is Known.UNCONFIRMED
        assert machine.known(way, proc=machine.proc / "borta") is Known.UNCONFIRMED or (
            way is Way.DUMPS
        )
    assert machine.known(Way.RECENT_FILES, system="darwin") is Known.UNCONFIRMED


def test_nothing_that_depends_on_others_is_ever_confirmed(machine: Machine) -> None:
    assert machine.known(Way.CLIPBOARD) is Known.UNCONFIRMED
    assert machine.known(Way.PRINTING) is Known.IMPOSSIBLE
    assert machine.known(Way.THUMBNAILS) is Known.IMPOSSIBLE


# -- the process -------------------------------------------------------------------------------


def test_dumps_are_confirmed_only_when_both_doors_are_shut(machine: Machine) -> None:
    assert machine.known(Way.DUMPS) is Known.CONFIRMED
    assert machine.known(Way.DUMPS, is_dumpable=lambda: True) is Known.UNCONFIRMED
    assert machine.known(Way.DUMPS, core_limits=lambda: (0, 1)) is Known.UNCONFIRMED


def test_a_restricted_process_is_confirmed_and_another_is_not(home: Path) -> None:
    said = run_python(
        """
import sys
from pathlib import Path
from hedersstod.casework.protection import Way, examine_computer
from hedersstod.process import restrict_process

def known():
    found = examine_computer(Path(sys.argv[1]))
    return next(out.known.value for out in found if out.way is Way.DUMPS)

print(known())
restrict_process()
print(known())
""",
        home,
    )
    assert said == ["unconfirmed", "confirmed"]


def test_a_file_open_for_writing_outside_the_vault_is_noticed(machine: Machine) -> None:
    machine.open(1, "/var/log/utmatning.log")
    machine.open(3, "/usr/share/fonts/a.ttf", "0100000")
    machine.open(4, str(machine.home / "arbetsbok.db-wal"))
    machine.open(5, "/dev/null")
    machine.open(6, "anon_inode:[eventfd]")
    assert machine.known(Way.TEMPORARY_FILES) is Known.CONFIRMED
    machine.open(7, "/annat/etilqs_1a2b (deleted)")
    assert machine.known(Way.TEMPORARY_FILES) is Known.UNCONFIRMED


def test_a_folder_that_begins_like_the_vaults_is_not_the_vaults(machine: Machine) -> None:
    machine.open(4, f"{machine.home}2/x")
    assert machine.known(Way.TEMPORARY_FILES) is Known.UNCONFIRMED


def test_this_process_is_seen_to_open_a_file_elsewhere(home: Path, tmp_path: Path) -> None:
    machine = Sources(is_temporary=lambda folder: False)
    with (tmp_path / "annat").open("w") as file:
        assert file.fileno() > 2
        found = {out.way: out.known for out in examine_computer(home, machine)}
    assert found[Way.TEMPORARY_FILES] is Known.UNCONFIRMED


def test_a_connection_is_noticed(machine: Machine) -> None:
    machine.open(8, "socket:[4711]")
    machine.internet("udp6", 17, 42)
    assert machine.known(Way.NETWORK) is Known.CONFIRMED
    machine.internet("tcp", 4711)
    assert machine.known(Way.NETWORK) is Known.UNCONFIRMED


def test_a_real_socket_of_this_process_is_noticed_by_its_kind(home: Path) -> None:
    here, there = socket.socketpair()
    with here, there:
        found = {out.way: out.known for out in examine_computer(home)}
    assert found[Way.NETWORK] is Known.CONFIRMED, "a pair within the process is no network"


# -- what is kept ------------------------------------------------------------------------------


def test_a_list_of_recent_files_that_names_the_program_is_noticed(machine: Machine) -> None:
    assert machine.known(Way.RECENT_FILES) is Known.CONFIRMED
    listed = machine.user / ".local" / "share" / "recently-used.xbel"
    listed.parent.mkdir(parents=True)
    listed.write_text("<bookmark href='file:///home/anna/recept.odt'/>")
    assert machine.known(Way.RECENT_FILES) is Known.CONFIRMED
    for told in (machine.home.as_uri() + "/arbete.pdf", "file:///home/anna/Arbetsbok/x"):
        listed.write_text(f"<bookmark href='{told}'/>")
        assert machine.out(Way.RECENT_FILES) == WayOut(Way.RECENT_FILES, Known.UNCONFIRMED, "found")


def test_the_shortcuts_of_windows_are_looked_through(machine: Machine) -> None:
    assert machine.known(Way.RECENT_FILES, system="win32") is Known.UNCONFIRMED
    recent = machine.user / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Recent"
    recent.mkdir(parents=True)
    (recent / "recept.lnk").touch()
    assert machine.known(Way.RECENT_FILES, system="win32") is Known.CONFIRMED
    (recent / "Arbetsbok.lnk").touch()
    assert machine.out(Way.RECENT_FILES, system="win32").why == "found"


def test_settings_are_plain_as_the_program_writes_them(machine: Machine) -> None:
    assert machine.known(Way.SETTINGS) is Known.CONFIRMED
    save_settings(machine.home, Settings(scale=150))
    assert machine.known(Way.SETTINGS) is Known.CONFIRMED
    path = machine.home / FILE_NAME
    for strange in ('{"last_case": "Björk"}', "[]", "inte json", "\x00"):
        path.write_text(strange, "utf-8")
        assert machine.known(Way.SETTINGS) is Known.UNCONFIRMED


@pytest.mark.parametrize(
    ("lines", "known"),
    [
        ("ValueError\nguide_page.py:88 _save\n", Known.CONFIRMED),
        ("KeyError\n<frozen runpy>:198 _run_module_as_main\nx.py:3 <lambda>\n", Known.CONFIRMED),
        ("ValueError: Strandgatan 4\n", Known.UNCONFIRMED),
        ("guide_page.py:88 _save Strandgatan\n", Known.UNCONFIRMED),
        ("Hon bor i Granliden\n", Known.UNCONFIRMED),
    ],
)
def test_an_error_report_holds_code_only(machine: Machine, lines: str, known: Known) -> None:
    (machine.home / "felrapport.txt").write_text(lines, "utf-8")
    assert machine.known(Way.ERROR_REPORT) is known


# -- where the vault lies ----------------------------------------------------------------------


def test_the_folder_is_judged_with_the_reason(machine: Machine) -> None:
    assert machine.out(Way.FOLDER) == WayOut(Way.FOLDER, Known.CONFIRMED)
    cloud = machine.out(Way.FOLDER, why_unsafe=lambda folder: "cloud")
    assert (cloud.known, cloud.why) == (Known.UNCONFIRMED, "cloud")
    temporary = machine.out(Way.FOLDER, is_temporary=lambda folder: folder == machine.home)
    assert (temporary.known, temporary.why) == (Known.UNCONFIRMED, "temporary")


def test_a_disk_is_encrypted_only_when_all_beneath_it_is(machine: Machine) -> None:
    machine.disk("sda1")
    machine.disk("sdb1")
    machine.disk("dm-0", CRYPT, ("sda1",))
    machine.disk("dm-1", "LVM-abc", ("dm-0",))
    machine.disk("dm-2", "LVM-def", ("dm-0", "sdb1"))
    for source, known in (
        ("/dev/sda1", Known.UNCONFIRMED),
        ("/dev/dm-0", Known.CONFIRMED),
        ("/dev/dm-1", Known.CONFIRMED),
        ("/dev/dm-2", Known.UNCONFIRMED),
        ("/dev/borta", Known.UNCONFIRMED),
        ("tmpfs", Known.UNCONFIRMED),
    ):
        machine.mount(source)
        assert machine.known(Way.DISK) is known, source


def test_disks_that_lie_on_each_other_in_a_ring_end_somewhere(machine: Machine) -> None:
    machine.disk("dm-3", "LVM-a", ("dm-4",))
    machine.disk("dm-4", "LVM-b", ("dm-3",))
    machine.mount("/dev/dm-3")
    assert machine.known(Way.DISK) is Known.UNCONFIRMED


def test_swap_is_confirmed_when_there_is_none_or_it_cannot_be_read(machine: Machine) -> None:
    machine.disk("sda2")
    machine.disk("dm-5", CRYPT, ("sda2",))
    for places, known in (
        ((), Known.CONFIRMED),
        (("/dev/zram0",), Known.CONFIRMED),
        (("/dev/dm-5", "/dev/zram0"), Known.CONFIRMED),
        (("/dev/sda2",), Known.UNCONFIRMED),
        (("/dev/dm-5", "/dev/sda2"), Known.UNCONFIRMED),
        (("/swapfile",), Known.UNCONFIRMED),
    ):
        machine.swap(*places)
        assert machine.known(Way.SWAP) is known, places
