"""What the tests of copies, restoring and migration share."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from hedersstod.vault.copy_folder import Copy, copies_in
from hedersstod.vault.drill import drill
from hedersstod.vault.files import VaultFiles
from hedersstod.vault.keys import unwrap
from tests.vault.rooms import CHILD_HEAD, PASSPHRASE, ROOT

KILLS = int(os.environ.get("HEDERSSTOD_KILLS", "50"))

# In the child: `attempt` makes ready and does an act in a process of its own, which dies at its nth
# act on the file system; with a negative step at some moment. True if it came to its end.
KILLING = (
    CHILD_HEAD
    + """
import os, random, shutil, signal, time
from pathlib import Path
from tests.vault.copying import *
from tests.vault.rooms import names
from hedersstod.vault.replacing import *
from hedersstod.vault import exists

CHANGES = {"os.rename", "os.mkdir", "os.remove", "os.rmdir", "open"}

def attempt(prepared, act, step):
    pid = os.fork()
    if not pid:
        left = step
        def hook(event, arguments):
            nonlocal left
            if event in CHANGES:
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                left -= 1
        try:
            ready = prepared()
            if step >= 0:
                sys.addaudithook(hook)
            act(ready)
        except BaseException:
            import traceback
            traceback.print_exc()
            os._exit(3)
        os._exit(0)
    if step < 0:
        time.sleep(random.random() * 0.06)
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, status
    return not os.WIFSIGNALED(status)

# Every step of an act in turn until it comes to its end, then as many moments at random; `before`
# makes ready what the act gets, `after` looks at what is left in the folder.
def kill_everywhere(template, before, act, after, kills, least):
    step = 0
    while True:
        here = template.with_name(f"step{step}")
        shutil.copytree(template, here)
        ended = attempt(lambda: before(here), lambda ready: act(here, ready), step)
        after(here, ended)
        shutil.rmtree(here)
        if ended and step >= 0:
            assert step >= least, step
            break
        step += 1
    for n in range(kills):
        here = template.with_name(f"random{n}")
        shutil.copytree(template, here)
        after(here, attempt(lambda: before(here), lambda ready: act(here, ready), -1))
        shutil.rmtree(here)
"""
)


def with_passphrase(copy: Copy, passphrase: str = PASSPHRASE) -> int:
    """Open a copy with nothing but itself; how many cases it holds."""
    return drill(copy, lambda key_file: unwrap(key_file, passphrase)).counts.cases


def run_killing(script: str, folder: Path) -> None:
    """Run a script after KILLING; its assertions are the test's."""
    child = subprocess.run(
        [sys.executable, "-c", KILLING + script, str(folder)],
        capture_output=True,
        timeout=850,
        check=False,
        cwd=ROOT,
    )
    assert child.returncode == 0, child.stderr.decode()


def beside(folder: Path) -> tuple[Copy, ...]:
    """The copies beside the vault in a folder, newest first."""
    root = VaultFiles(folder).copies
    return copies_in(root) if root.exists() else ()
