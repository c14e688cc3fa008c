"""`build.py test --fresh`: the test command as somebody new meets it, in fresh roots of Debian.

Each root is made by debootstrap and holds nothing but Debian's base system and `python3`; the
committed state is cloned into it, and `python3 build.py test` runs there as root. It is done twice:

* `old`: apt knows Debian's main suite alone. Its browsers are the oldest that Debian 12 has now.
* `refreshed`: the lists of packages are from the main suite, as if they had lain there for weeks, while
  apt's sources name the security updates too. The set-up must refresh the lists by itself, and the
  browsers are the newest.

It needs root, debootstrap, git and about 4 GB below the temporary folder; it goes wherever the usual
set-up goes. Mounts are made in a namespace of their own and are gone with it, whatever happens.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from builder.paths import ROOT
from builder.prepare.running import Missing, run, say

SUITE = "bookworm"
MODES = {"old": (SUITE,), "refreshed": (SUITE, f"{SUITE}-updates", f"{SUITE}-security")}
# How this machine reaches the network: proxies, and certificates that stand in files.
_PROXIES = ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
_CERTIFICATES = ("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
_SHARED = ROOT.parent / "shared"
# Inside a mount and process namespace of its own: what a root needs, then the command.
_ENTER = """
set -e
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
if [ -d "$2" ]; then mount --bind "$2" "$1/srv/shared"; mount -o remount,bind,ro "$1/srv/shared"; fi
root=$1; shift 2
exec chroot "$root" /usr/bin/env -i "$@"
"""


def test_fresh(arguments: list[str]) -> int:
    """Run the test command with these options in each fresh root: 0 if all pass. Raises `Missing`."""
    _require()
    changed = _git("status", "--porcelain")
    if changed:
        say(f"Only what is committed is tested. Not committed:\n{changed}")
    sites = _sites()
    outcomes = {mode: _in_fresh_root(mode, suites, sites, arguments) for mode, suites in MODES.items()}
    for mode, (status, seconds) in outcomes.items():
        say(
            f"{mode}: {'passed' if status == 0 else f'failed ({status})'} in {seconds // 60:.0f} min {seconds % 60:.0f} s"
        )
    return max(status for status, _seconds in outcomes.values())


def _require() -> None:
    wanted = [name for name in ("debootstrap", "git", "unshare", "chroot") if shutil.which(name) is None]
    if wanted or os.geteuid() != 0:
        raise Missing(f"A fresh root needs root and these programs: {', '.join(wanted) or 'all are here'}.")


def _sites() -> dict[str, str]:
    """Suite -> where this machine's own apt gets it from. Raises `Missing` when one has no source here."""
    listed = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE) $(RELEASE)", "Created-By: Packages"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    sites = {suite: site for site, suite in map(str.split, listed.splitlines())}
    absent = [suite for suite in MODES["refreshed"] if suite not in sites]
    if absent:
        raise Missing(
            f"A fresh root is made from this machine's sources of apt, which lack: {', '.join(absent)}."
        )
    return sites


def _in_fresh_root(
    mode: str, suites: tuple[str, ...], sites: dict[str, str], arguments: list[str]
) -> tuple[int, float]:
    """The status of the test command, and the seconds that it took, with its set-up."""
    with tempfile.TemporaryDirectory(prefix=f"fresh-{mode}-", ignore_cleanup_errors=True) as folder:
        root = Path(folder) / "root"
        _make(root, suites, sites)
        _clone(root / "srv" / "project")
        say(f"--- {mode}: python3 build.py test, in {root}")
        begun = time.monotonic()
        status = subprocess.run(
            _command(root, ["python3", "build.py", "test", *arguments]), check=False
        ).returncode
        return status, time.monotonic() - begun


def _make(root: Path, suites: tuple[str, ...], sites: dict[str, str]) -> None:
    """Debian's base system and `python3`, with lists from the main suite, and these suites for apt."""
    options = ["--variant=minbase", "--include=python3"]
    run(["debootstrap", *options, SUITE, str(root), sites[SUITE]], f"Making a fresh Debian in {root}")
    sources = "".join(f"deb {sites[suite]} {suite} main\n" for suite in suites)
    (root / "etc/apt/sources.list").write_text(sources, encoding="ascii")
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(Path("/etc") / name, root / "etc" / name)
    for file in filter(None, map(os.environ.get, _CERTIFICATES)):
        shutil.copyfile(file, root / _inside(file).lstrip("/"))


def _inside(file: str) -> str:
    """Where a file of certificates stands in the root: not where Debian's own package would write over it."""
    return f"/var/lib/{file.strip('/').replace('/', '-')}"


def _clone(project: Path) -> None:
    (project.parent / "shared").mkdir(parents=True)
    run(
        ["git", "clone", "-q", "--no-local", str(ROOT), str(project)],
        f"Cloning {_git('rev-parse', '--short', 'HEAD')}",
    )


def _command(root: Path, command: list[str]) -> list[str]:
    kept = [f"{name}={os.environ[name]}" for name in _PROXIES if name in os.environ]
    kept += [f"{name}={_inside(os.environ[name])}" for name in _CERTIFICATES if name in os.environ]
    environment = [
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME=/root",
        "LANG=C.UTF-8",
    ]
    namespace = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
    inside = ["sh", "-c", 'cd /srv/project && exec "$@"', "sh", *command]
    return [*namespace, "sh", "-c", _ENTER, "sh", str(root), str(_SHARED), *environment, *kept, *inside]


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.strip()
