"""`build.py test --fresh`: the test command as somebody new meets it, in fresh roots of Debian.

Each root is made by debootstrap and holds nothing but Debian's base system and `python3`; the
committed state is cloned into it, and `python3 build.py test` runs there as root. There are three:

* `old`: apt knows Debian's main suite alone. Its browsers are the oldest that Debian 12 has now.
* `refreshed`: the lists of packages are from the main suite, as if they had lain there for weeks, while
  apt's sources name the security updates too. The set-up must refresh the lists by itself, and the
  browsers are the newest.
* `oldest`: with the oldest Chromium that the manifest admits, from the archive of the Debian before, as it
  lies on the machine of somebody who does not update. Where that archive has it no more, it is said.

`--fresh=oldest` makes that one alone. It needs root, debootstrap, git and about 4 GB below the temporary folder; it goes wherever the usual
set-up goes. Mounts are made in a namespace of their own and are gone with it, whatever happens.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from builder.paths import ROOT
from builder.prepare.browsers import supported
from builder.prepare.running import Missing, run, say

SUITE = "bookworm"
BEFORE = "bullseye"
MODES = {
    "old": (SUITE,),
    "refreshed": (SUITE, f"{SUITE}-updates", f"{SUITE}-security"),
    "oldest": (SUITE, BEFORE, f"{BEFORE}-security"),
}
# The older Debian's packages only where this one has none of that name, but for the browser itself.
_PREFERENCES = f"""\
Package: *
Pin: release n={BEFORE}*
Pin-Priority: 100

Package: chromium chromium-*
Pin: version {{version}}.*
Pin-Priority: 1001
"""
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


def test_fresh(modes: Sequence[str], arguments: list[str]) -> int:
    """Run the test command with these options in a fresh root of each mode: 0 if all pass. Raises `Missing`."""
    unknown = [mode for mode in modes if mode not in MODES]
    if unknown:
        raise Missing(f"There is no fresh root {', '.join(unknown)}: choose of {', '.join(MODES)}.")
    _require()
    changed = _git("status", "--porcelain")
    if changed:
        say(f"Only what is committed is tested. Not committed:\n{changed}")
    sites = sites_of_suites(_listed())
    outcomes = [_outcome(mode, sites, arguments) for mode in modes]
    for _passed, sentence in outcomes:
        say(sentence)
    return 0 if all(passed for passed, _sentence in outcomes) else 1


def _outcome(mode: str, sites: Mapping[str, str], arguments: list[str]) -> tuple[bool, str]:
    """Whether all passed in that root, and what to say of it at the end."""
    try:
        status, seconds = _in_fresh_root(mode, sites, arguments)
    except Missing as missing:
        return False, f"{mode}: not run. {missing}"
    how = "passed" if status == 0 else f"failed ({status})"
    return status == 0, f"{mode}: {how} in {seconds // 60:.0f} min {seconds % 60:.0f} s"


def _require() -> None:
    wanted = [name for name in ("debootstrap", "git", "unshare", "chroot") if shutil.which(name) is None]
    if wanted or os.geteuid() != 0:
        raise Missing(f"A fresh root needs root and these programs: {', '.join(wanted) or 'all are here'}.")


def _listed() -> str:
    """What this machine's own apt knows: a site and a suite in each line."""
    return subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE) $(RELEASE)", "Created-By: Packages"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout


def sites_of_suites(listed: str) -> dict[str, str]:
    """Suite -> where this machine's apt gets it from; the suites of the Debian before are at the sites of this one.

    Raises `Missing` when one has no source here.
    """
    sites = {suite: site for site, suite in map(str.split, listed.splitlines())}
    absent = [suite for suite in MODES["refreshed"] if suite not in sites]
    if absent:
        raise Missing(
            f"A fresh root is made from this machine's sources of apt, which lack: {', '.join(absent)}."
        )
    older = {suite.replace(SUITE, BEFORE): site for suite, site in sites.items() if suite.startswith(SUITE)}
    return older | sites


def _in_fresh_root(mode: str, sites: Mapping[str, str], arguments: list[str]) -> tuple[int, float]:
    """The status of the test command, and the seconds that it took, with its set-up."""
    with tempfile.TemporaryDirectory(prefix=f"fresh-{mode}-", ignore_cleanup_errors=True) as folder:
        root = Path(folder) / "root"
        _make(root, MODES[mode], sites)
        _clone(root / "srv" / "project")
        if mode == "oldest":
            _oldest_chromium(root)
        say(f"--- {mode}: python3 build.py test, in {root}")
        begun = time.monotonic()
        status = subprocess.run(
            _command(root, ["python3", "build.py", "test", *arguments]), check=False
        ).returncode
        return status, time.monotonic() - begun


def _make(root: Path, suites: Sequence[str], sites: Mapping[str, str]) -> None:
    """Debian's base system and `python3`, with lists from the main suite, and these suites for apt."""
    options = ["--variant=minbase", "--include=python3"]
    run(["debootstrap", *options, SUITE, str(root), sites[SUITE]], f"Making a fresh Debian in {root}")
    sources = "".join(f"deb {sites[suite]} {suite} main\n" for suite in suites)
    (root / "etc/apt/sources.list").write_text(sources, encoding="ascii")
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(Path("/etc") / name, root / "etc" / name)
    for file in filter(None, map(os.environ.get, _CERTIFICATES)):
        shutil.copyfile(file, root / _inside(file).lstrip("/"))


def _oldest_chromium(root: Path) -> None:
    """Install the oldest Chromium that the manifest admits. Raises `Missing` where the archive has it not."""
    version = supported()[0]
    preferences = root / "etc/apt/preferences.d/oldest"
    preferences.write_text(_PREFERENCES.format(version=version), encoding="ascii")
    wanted = [f"{package}={version}.*" for package in ("chromium", "chromium-driver")]
    for command, purpose in (
        (["update", "-q"], "Updating Debian's lists of packages"),
        (["install", "-y", "-q", "--no-install-recommends", *wanted], f"Installing Chromium {version}"),
    ):
        run(_command(root, ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *command]), purpose)


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
