from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder import pdfjs
from builder.paths import NODE_MODULES
from builder.pdfjs import OtherPdfJs, pdfjs_files, pdfjs_license

pytestmark = pytest.mark.skipif(
    not (NODE_MODULES / "pdfjs-dist").is_dir(), reason="needs PDF.js: run `npm ci`"
)
FROM_TEXT = re.compile(rb"\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(")
LOADS = re.compile(rb"\bimport\s*\(|\bimportScripts\s*\(")


def test_what_is_shipped_makes_no_code_from_text_and_loads_none() -> None:
    for path, content in pdfjs_files().items():
        assert FROM_TEXT.findall(content) == [], path
        assert LOADS.findall(content) == [], path


def test_library_and_worker_are_of_one_version() -> None:
    versions = [set(re.findall(rb'[^.\w]"(\d+\.\d+\.\d+)"', content)) for content in pdfjs_files().values()]
    assert set.intersection(*versions)


def test_another_pdfjs_stops_the_build_and_says_what_no_longer_fits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = tmp_path / "legacy" / "build"
    build.mkdir(parents=True)
    for file in (NODE_MODULES / "pdfjs-dist" / "legacy" / "build").glob("pdf*.min.mjs"):
        text = file.read_text(encoding="utf-8").replace("isEvalSupported(){try", "evalIsSupported(){try")
        (build / file.name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(pdfjs, "_PACKAGE", tmp_path)
    with pytest.raises(OtherPdfJs, match=r"pdf\.min\.mjs has 0 times, not once: function isEvalSupported"):
        pdfjs_files()


def test_its_license_goes_with_it() -> None:
    assert b"Apache License" in pdfjs_license()
