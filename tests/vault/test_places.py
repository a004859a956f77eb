"""Folders that carry their files away are recognised, and ordinary ones are left in peace."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hedersstod.domain.errors import PlaceNotSafe
from hedersstod.vault.places import (
    CLOUD,
    NETWORK,
    ROAMING,
    Computer,
    is_temporary,
    refuse_unsafe,
    this_computer,
    why_unsafe,
)

HOME = "/home/anna"
WINDOWS_HOME = r"C:\Users\anna"
LINUX = Computer(home=HOME)
WINDOWS = Computer(
    windows=True,
    home=WINDOWS_HOME,
    environment={"appdata": rf"{WINDOWS_HOME}\AppData\Roaming"},
    is_remote_drive=lambda drive: drive.upper() == "Z:\\",
)


class WindowsFolder(type(Path())):  # a path of the other system, which is never looked up
    def __str__(self) -> str:
        return self.said

    def resolve(self, strict: bool = False) -> WindowsFolder:
        return self


def windows(path: str) -> Path:
    made = WindowsFolder("/nothing/of/that/kind")
    made.said = path  # type: ignore[attr-defined]
    return made


def mounted(*mounts: tuple[str, str]) -> Computer:
    lines = ["22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw"]
    lines += [f"40 22 0:45 / {place} rw - {kind} source rw" for place, kind in mounts]
    return replace(LINUX, mounts="\n".join(lines) + "\n")


# -- ordinary folders --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "folder",
    [
        f"{HOME}/.local/share/Arbetsbok",
        f"{HOME}/Dokument/arbete",
        f"{HOME}/boxar/vår",
        "/media/anna/USB/kopior",
        "/mnt/disk2/arbete",
        f"{HOME}/onedriven",
        f"{HOME}/min enhet",
        "/srv/box/x",
    ],
)
def test_an_ordinary_folder_is_left_in_peace(folder: str) -> None:
    computer = mounted(("/media/anna/USB", "vfat"), ("/mnt/disk2", "ext4"), ("/srv/nfs", "nfs4"))
    assert why_unsafe(Path(folder), computer) == ""
    refuse_unsafe(Path(folder), computer)


@pytest.mark.parametrize(
    "folder",
    [
        rf"{WINDOWS_HOME}\AppData\Local\Arbetsbok",
        r"C:\Arbete\Arbetsbok",
        r"E:\kopior",
        r"\\?\C:\Users\anna\AppData\Local\Arbetsbok",
        "C:/Users/anna/AppData/Local/Arbetsbok",
        rf"{WINDOWS_HOME}\Roaming\AppData",
    ],
)
def test_an_ordinary_folder_of_windows_is_left_in_peace(folder: str) -> None:
    assert why_unsafe(windows(folder), WINDOWS) == ""


def test_the_usual_place_on_this_computer_is_left_in_peace(home: Path, tmp_path: Path) -> None:
    # The tests themselves stand in a folder of temporary files, which is asked for on its own.
    assert why_unsafe(home) == ""
    assert why_unsafe(tmp_path / "finns" / "inte" / "än") == ""
    assert is_temporary(tmp_path / "finns" / "inte") or "tmp" not in str(tmp_path)
    assert not is_temporary(Path("/home/anna/arbete"))


@given(
    st.lists(
        st.text("abcdefghijklmnopqrstuvwxyzåäö ._0123456789", min_size=1, max_size=12).filter(
            lambda part: part.strip(" .") and not part.startswith(".")
        ),
        max_size=5,
    )
)
def test_no_folder_without_a_known_name_is_refused(parts: list[str]) -> None:
    known = {"box", "mega", "dropbox", "onedrive", "nextcloud", "owncloud", "my drive"}
    folder = Path(HOME, "x" + "".join(parts[:1]), *(p for p in parts if p not in known))
    assert why_unsafe(folder, mounted()) == ""


# -- clouds ------------------------------------------------------------------------------------

CLOUD_FOLDERS = [
    f"{HOME}/OneDrive",
    f"{HOME}/Dropbox (Kommunen)",
    f"{HOME}/Nextcloud",
    f"{HOME}/Box",
    f"{HOME}/Google Drive",
    "/Users/anna/Library/Mobile Documents/com~apple~CloudDocs",
    "/Users/anna/Library/CloudStorage/GoogleDrive-anna",
]
WINDOWS_CLOUD_FOLDERS = [
    rf"{WINDOWS_HOME}\OneDrive - Kommunen\Dokument",
    r"G:\Min enhet",
    r"G:\My Drive\arbete",
    rf"{WINDOWS_HOME}\iCloudDrive",
    rf"{WINDOWS_HOME}\DROPBOX",
    r"\\?\C:\Users\anna\OneDrive",
]
PARTS = st.lists(st.sampled_from(["arbete", "Ärenden", "2026", "a b"]), max_size=4)


@given(folder=st.sampled_from(CLOUD_FOLDERS), below=PARTS)
def test_everything_below_a_synced_folder_is_refused(folder: str, below: list[str]) -> None:
    assert why_unsafe(Path(folder, *below), LINUX) == CLOUD
    with pytest.raises(PlaceNotSafe) as refused:
        refuse_unsafe(Path(folder, *below), LINUX)
    assert refused.value.why == CLOUD
    assert folder not in str(refused.value), "an error carries no place"


@given(folder=st.sampled_from(WINDOWS_CLOUD_FOLDERS), below=PARTS, shout=st.booleans())
def test_on_windows_too_whatever_the_case(folder: str, below: list[str], shout: bool) -> None:
    path = str(PureWindowsPath(folder, *below))
    assert why_unsafe(windows(path.upper() if shout else path), WINDOWS) == CLOUD


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_the_folder_that_onedrive_names_is_known_by_any_name(name: str, monkeypatch) -> None:
    monkeypatch.setenv(name, "/data/molnet")
    computer = this_computer()
    assert why_unsafe(Path("/data/molnet/arbete"), computer) == CLOUD
    assert why_unsafe(Path("/data/molnet2/arbete"), computer) == ""
    monkeypatch.setenv(name, "")
    assert why_unsafe(Path("/data/molnet/arbete"), this_computer()) == ""


def test_the_folder_that_dropbox_names_is_known(tmp_path: Path, monkeypatch) -> None:
    user = tmp_path / "user"
    (user / ".dropbox").mkdir(parents=True)
    told = {"personal": {"path": str(tmp_path / "dela")}, "business": {"path": str(tmp_path / "b")}}
    (user / ".dropbox" / "info.json").write_text(json.dumps(told), "utf-8")
    assert why_unsafe(tmp_path / "dela" / "arbete") == CLOUD
    assert why_unsafe(tmp_path / "b") == CLOUD
    assert why_unsafe(user / "arbete") == "", "the settings of Dropbox are not what it syncs"
    for broken in ("", "[]", '{"personal": 3}', '{"personal": {}}', "\x00"):
        (user / ".dropbox" / "info.json").write_text(broken, "utf-8")
        assert why_unsafe(tmp_path / "dela" / "arbete") == ""


@pytest.mark.parametrize(
    "marker",
    [
        ".stfolder", ".dropbox.cache", ".nextcloudsync.log", "._sync_0a1b2c3d4e5f.db",
        ".sync_0a1b2c3d4e5f.db", ".tmp.driveupload", ".seafile-data",
        ".849C9593-D756-4E56-8D6E-42412F2A707B",
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_a_syncing_program_leaves_is_seen_from_everywhere_below(
    tmp_path: Path, marker: str, kind: str
) -> None:
    synced = tmp_path / "delat"
    deep = synced / "a" / "b"
    deep.mkdir(parents=True)
    assert why_unsafe(deep) == ""
    (synced / marker).mkdir() if kind == "folder" else (synced / marker).touch()
    assert why_unsafe(deep) == why_unsafe(synced) == why_unsafe(deep / "inte" / "än") == CLOUD
    assert why_unsafe(tmp_path / "annat") == ""


def test_dropbox_marks_with_a_file_and_not_with_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a" / ".dropbox").mkdir(parents=True)
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / ".dropbox").touch()
    assert why_unsafe(tmp_path / "a") == ""
    assert why_unsafe(tmp_path / "b") == CLOUD


@pytest.mark.parametrize("tag", [0x9000001A, 0x9000101A, 0x9000F01A])
def test_a_placeholder_of_a_cloud_is_known_whoever_made_it(tmp_path: Path, tag: int) -> None:
    def tagged(folder: Path) -> int:
        return tag if folder == tmp_path else 0

    assert why_unsafe(tmp_path / "a", replace(LINUX, reparse_tag=tagged)) == CLOUD
    other = replace(LINUX, reparse_tag=lambda folder: 0xA0000003)  # a junction is no cloud
    assert why_unsafe(tmp_path / "a", other) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_is_judged_by_where_it_leads_and_by_where_it_lies(tmp_path: Path) -> None:
    cloud, plain = tmp_path / "OneDrive", tmp_path / "arbete"
    cloud.mkdir()
    plain.mkdir()
    (plain / "genväg").symlink_to(cloud)
    (cloud / "ut").symlink_to(plain)
    assert why_unsafe(plain / "genväg" / "ny") == CLOUD
    assert why_unsafe(cloud / "ut") == CLOUD
    (tmp_path / "runt").symlink_to(tmp_path / "runt")
    assert why_unsafe(tmp_path / "runt" / "x") == ""


# -- networks ----------------------------------------------------------------------------------


@given(
    kind=st.sampled_from(["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "davfs", "afs"]),
    below=PARTS,
)
def test_everything_on_a_network_drive_is_refused(kind: str, below: list[str]) -> None:
    computer = mounted(("/mnt/server\\040ett", kind))
    assert why_unsafe(Path("/mnt/server ett", *below), computer) == NETWORK
    assert why_unsafe(Path("/mnt/server ett2", *below), computer) == ""


def test_a_disk_of_its_own_within_a_network_drive_is_no_network() -> None:
    computer = mounted(("/mnt/n", "nfs4"), ("/mnt/n/disk", "ext4"))
    assert why_unsafe(Path("/mnt/n/disk/x"), computer) == ""
    assert why_unsafe(Path("/mnt/n/diskett"), computer) == NETWORK


def test_what_was_mounted_last_at_a_place_is_what_lies_there() -> None:
    assert why_unsafe(Path("/mnt/n"), mounted(("/mnt/n", "ext4"), ("/mnt/n", "cifs"))) == NETWORK
    assert why_unsafe(Path("/mnt/n"), mounted(("/mnt/n", "cifs"), ("/mnt/n", "ext4"))) == ""


def test_a_cloud_that_is_mounted_is_called_a_cloud() -> None:
    assert why_unsafe(Path("/mnt/moln/x"), mounted(("/mnt/moln", "fuse.rclone"))) == CLOUD


@pytest.mark.parametrize(
    "folder",
    [r"\\server\share\anna", r"//server/share", r"\\?\UNC\server\share\x", r"Z:\anna", r"z:\x"],
)
def test_shares_and_drives_of_a_network_are_known_on_windows(folder: str) -> None:
    assert why_unsafe(windows(folder), WINDOWS) == NETWORK


@given(st.text(max_size=200))
def test_no_list_of_mounts_makes_it_fall(mounts: str) -> None:
    assert why_unsafe(Path("/home/anna/x"), replace(LINUX, mounts=mounts)) in ("", NETWORK, CLOUD)


# -- roaming profiles --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "folder",
    [
        rf"{WINDOWS_HOME}\AppData\Roaming\Arbetsbok",
        r"c:\users\ANNA\appdata\roaming",
        r"D:\Profiler\anna\AppData\Roaming\x",
    ],
)
def test_a_roaming_profile_is_refused(folder: str) -> None:
    assert why_unsafe(windows(folder), WINDOWS) == ROAMING


def test_a_profile_moved_by_the_system_is_known_by_its_variable() -> None:
    moved = replace(WINDOWS, environment={"appdata": r"D:\Data\anna"})
    assert why_unsafe(windows(r"D:\Data\anna\Arbetsbok"), moved) == ROAMING
    assert why_unsafe(windows(r"D:\Data\annan"), moved) == ""


def test_the_computer_tells_nothing_of_its_folders_in_its_repr() -> None:
    told = repr(replace(this_computer(), synced=("/hemlig/Kvaddinge",), mounts="Kvaddinge"))
    assert "Kvaddinge" not in told
    assert os.environ.get("PATH", "?") not in told
