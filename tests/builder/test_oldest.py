"""The check of what the oldest supported browsers lack."""

import json
import subprocess
from pathlib import Path

from builder.paths import NODE_MODULES, ROOT
from builder.tools import node

_SCRIPT = """
document.body.append("old enough");
new Set([1]).union(new Set([2]));
document.startViewTransition(() => {});
"""


def _check(folder: Path, script: str) -> tuple[int, list[str]]:
    """The check's status and lines over one script, typed as the project's scripts are."""
    options = json.loads((ROOT / "tsconfig.json").read_text(encoding="utf-8"))["compilerOptions"]
    roots = {"typeRoots": [str(NODE_MODULES / "@types")]}
    (folder / "tsconfig.json").write_text(
        json.dumps({"compilerOptions": options | roots, "include": ["*.js"]}), encoding="utf-8"
    )
    (folder / "one.js").write_text(script, encoding="utf-8")
    done = subprocess.run(
        [node(), str(ROOT / "builder/oldest.mjs"), str(folder / "tsconfig.json")],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout.splitlines()


def test_what_an_oldest_browser_lacks_is_named_with_its_line(tmp_path: Path) -> None:
    status, lines = _check(tmp_path, _SCRIPT)
    assert status == 1
    assert [line.split("one.js:")[1].split(" (")[0] for line in lines] == [
        "3: Set.union: not in chrome 120",
        "4: Document.startViewTransition: not in firefox 140",
    ]


def test_what_all_have_passes_and_nothing_looked_at_does_not(tmp_path: Path) -> None:
    assert _check(tmp_path, _SCRIPT.split("new Set")[0]) == (0, [])
    status, lines = _check(tmp_path, "")
    assert status == 1 and "this check is broken" in lines[0]
