from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder import pdfjs
from builder.paths import NODE_MODULES
from builder.pdfjs import CHANGES, OtherPdfJs, pdfjs_files, pdfjs_license

FROM_TEXT = re.compile(rb"\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(")
LOADS = re.compile(rb"\bimport\s*\(|\bimportScripts\s*\(")


def test_what_is_shipped_makes_no_code_from_text_and_loads_none() -> None:
    for path, content in pdfjs_files().items():
        assert FROM_TEXT.findall(content) == [], path
        assert LOADS.findall(content) == [], path


def test_what_is_shipped_is_the_readable_release_with_its_changes_named() -> None:
    for path, content in pdfjs_files().items():
        name = {"vendor/pdfjs/pdf.js": "pdf.mjs", "vendor/pdfjs/worker.js": "pdf.worker.mjs"}[path]
        released = (NODE_MODULES / "pdfjs-dist" / "legacy" / "build" / name).read_text(encoding="utf-8")
        head, _, text = content.decode().partition("*/\n")
        changes = [change for change in CHANGES if name in change.files]
        assert changes and all(change.name in head and change.reason in head for change in changes)
        for change in changes:
            released = released.replace(change.before, change.after)
        assert text == released
        assert len(text.splitlines()) > 20_000, "readable, not minified"


def test_library_and_worker_are_of_one_version() -> None:
    versions = [set(re.findall(rb'[^.\w]"(\d+\.\d+\.\d+)"', content)) for content in pdfjs_files().values()]
    assert set.intersection(*versions)


def test_another_pdfjs_stops_the_build_and_says_what_no_longer_fits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = tmp_path / "legacy" / "build"
    build.mkdir(parents=True)
    package = NODE_MODULES / "pdfjs-dist"
    (tmp_path / "package.json").write_bytes((package / "package.json").read_bytes())
    for name in ("pdf.mjs", "pdf.worker.mjs"):
        text = (package / "legacy" / "build" / name).read_text(encoding="utf-8")
        (build / name).write_text(text.replace('new Function("")', "new Function(' ')"), encoding="utf-8")
    monkeypatch.setattr(pdfjs, "_PACKAGE", tmp_path)
    with pytest.raises(OtherPdfJs, match=r"pdf\.mjs: the change 'trial of eval' finds its place 0 times"):
        pdfjs_files()


def test_its_license_goes_with_it() -> None:
    assert b"Apache License" in pdfjs_license()
