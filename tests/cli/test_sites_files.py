"""The registry of sites against the files around it."""

from __future__ import annotations

import json
from pathlib import Path

from pycore.article.sites import ROWS, matches

ROOT = Path(__file__).resolve().parents[2]
SITES = ROOT / "pycore" / "article" / "sites"


def test_the_manifest_lists_the_registry_s_patterns() -> None:
    manifest = json.loads((ROOT / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["content_scripts"][0]["matches"] == matches()


NO_SITES = ("__init__", "addresses", "model", "platforms")


def test_no_module_is_unused() -> None:
    used = {id(row.site) for row in ROWS}
    modules = {path.stem for path in SITES.glob("*.py")} - set(NO_SITES)
    for name in modules:
        module = __import__(f"pycore.article.sites.{name}", fromlist=["SITE"])
        assert id(module.SITE) in used, f"no row of the registry uses {name}.py"


def test_modules_stay_small() -> None:
    sizes = sorted(path.stat().st_size for path in SITES.glob("*.py") if path.stem not in NO_SITES)
    assert sizes[len(sizes) // 2] < 1000
