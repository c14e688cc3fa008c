from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import zlib
from pathlib import Path
from zipfile import ZipFile

import pytest

from builder.client import ClientError, read_client
from builder.manifest import TARGETS, ManifestError, read_manifest, variant
from builder.packing import write_zip
from builder.paths import DIST, MANIFEST, ROOT
from builder.scan import faults
from builder.usage import FileMissing, used_files

ELSEWHERE = """
import hashlib, json, sys
from builder.extension import assemble
print(json.dumps({
    target: {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    for target, files in assemble().items()
}))
"""


@pytest.fixture(scope="module")
def packages() -> dict[str, dict[str, bytes]]:
    """What lies in `dist/`; the first test holds it to be what the sources give."""
    return {
        target: {
            file.relative_to(DIST / target).as_posix(): file.read_bytes()
            for file in sorted((DIST / target).rglob("*"))
            if file.is_file()
        }
        for target in TARGETS
    }


def test_the_same_sources_give_the_same_bytes(packages: dict[str, dict[str, bytes]]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ELSEWHERE],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],  # Node is found on it
            "PYTHONHASHSEED": "12345",
            "TZ": "Asia/Tokyo",
            "LANG": "C",
            "PYTHONPATH": str(ROOT),
        },
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    here = {
        target: {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
        for target, files in packages.items()
    }
    assert json.loads(done.stdout) == here, "run `python3 build.py build`, unless it was just built"


def test_nothing_shipped_breaks_the_policy(packages: dict[str, dict[str, bytes]]) -> None:
    manifest = read_manifest(MANIFEST)
    assert [fault for files in packages.values() for fault in faults(files, manifest)] == []


def test_both_packages_hold_what_they_need(packages: dict[str, dict[str, bytes]]) -> None:
    chromium, firefox = packages["chromium"], packages["firefox"]
    assert set(chromium) - set(firefox) == {"background/worker.js", "managed-schema.json"}
    modules = set(firefox) - set(chromium)  # of the background, with those of shared/ that it imports
    assert {name.partition("/")[0] for name in modules} == {"background", "languages", "shared"}
    assert all(name.endswith(".js") for name in modules)
    assert {name for name in set(chromium) & set(firefox) if chromium[name] != firefox[name]} == {
        "manifest.json"
    }
    for name in ("licenses/brython.txt", "licenses/snabbdom.txt", "py/runtime.js", "panel/panel.js"):
        assert name in firefox


def test_modules_of_the_core_that_the_browser_does_not_use_are_not_shipped(
    packages: dict[str, dict[str, bytes]],
) -> None:
    app, stdlib = packages["chromium"]["py/reading.js"], packages["chromium"]["py/stdlib.js"]
    assert b'aot["pycore.browser.api"]' in app
    assert b"pycore.cli" not in app
    assert all(len(content) < 5_000_000 for content in packages["firefox"].values()), (
        "its store reads no more"
    )
    assert b'aot["json"]' in stdlib
    assert b'aot["enum"]' not in stdlib, "the core uses no enum"


def test_chromium_has_its_fixed_id_and_a_worker() -> None:
    manifest = read_manifest(MANIFEST)
    made = variant(manifest, "chromium")
    assert made["key"] == manifest.key
    assert made["background"] == {"service_worker": "background/worker.js"}
    assert "browser_specific_settings" not in made


def test_firefox_has_its_fixed_id_and_background_scripts() -> None:
    manifest = read_manifest(MANIFEST)
    made = variant(manifest, "firefox")
    assert made["browser_specific_settings"]["gecko"]["id"] == manifest.browser_specific_settings.gecko.id
    assert made["background"] == {"scripts": ["background/background.js"], "type": "module"}
    for gone in ("key", "minimum_chrome_version", "storage"):
        assert gone not in made
    assert all("use_dynamic_url" not in entry for entry in made["web_accessible_resources"])


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"permisions": []}, "permisions: Extra inputs"),
        ({"manifest_version": 2}, "manifest_version"),
        ({"host_permissions": ["orcid.org"]}, "host_permissions.0"),
        ({"background": {"scripts": []}}, "background.service_worker"),
    ],
)
def test_a_fault_in_the_manifest_is_named(tmp_path: Path, change: dict[str, object], fault: str) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(json.loads(MANIFEST.read_text(encoding="utf-8")) | change), encoding="utf-8")
    with pytest.raises(ManifestError, match=fault):
        read_manifest(path)


FILES = {
    "manifest.json": b'{"page": "a/page.html"}',
    "a/page.html": b'<link href="../b/style.css">\n<script type="module" src="main.js"></script>',
    "a/main.js": b'import { x } from "../b/lib.js";\nopen("c/other.html"); fetch(url("data.json"));',
    "b/lib.js": b"export const x = 1;",
    "b/style.css": b"",
    "c/other.html": b"",
    "data.json": b"{}",
    "d/unused.js": b"",
}


def test_files_are_used_that_are_named() -> None:
    assert used_files(FILES, ["manifest.json"]) == set(FILES) - {"d/unused.js"}


@pytest.mark.parametrize(
    ("gone", "by"), [("b/lib.js", "a/main.js"), ("b/style.css", "a/page.html"), ("a/main.js", "a/page.html")]
)
def test_a_file_that_is_needed_and_missing_is_named(gone: str, by: str) -> None:
    files = {name: content for name, content in FILES.items() if name != gone}
    with pytest.raises(FileMissing, match=f"{by} names {gone}"):
        used_files(files, ["manifest.json"])


GOOD = {"environment": "sandbox", "client_id": "APP-0123456789ABCDEF"}


@pytest.mark.parametrize("rest", [{"client_secret": "s"}, {"relay_url": "https://relay.example/orcid"}])
def test_a_client_is_built_in_as_it_is(tmp_path: Path, rest: dict[str, str]) -> None:
    path = tmp_path / "client.json"
    path.write_text(json.dumps(GOOD | rest), encoding="utf-8")
    assert json.loads(read_client(path)) == GOOD | rest


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({}, "either client_secret or relay_url"),
        ({"client_secret": "s", "relay_url": "https://r.example"}, "either client_secret or relay_url"),
        ({"relay_url": "http://r.example"}, "relay_url"),
        ({"client_secret": "s", "environment": "test"}, "environment"),
        ({"client_secret": "s", "client_id": ""}, "client_id"),
        ({"client_secret": "s", "clientid": "x"}, "clientid"),
    ],
)
def test_a_fault_in_the_client_is_named(tmp_path: Path, change: dict[str, str], fault: str) -> None:
    path = tmp_path / "client.json"
    path.write_text(json.dumps(GOOD | change), encoding="utf-8")
    with pytest.raises(ClientError, match=fault):
        read_client(path)


def test_a_client_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ClientError, match=r"nothing\.json cannot be read"):
        read_client(tmp_path / "nothing.json")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.js", b"eval('1')"),
        ("a.js", b"new Function ('x')"),
        ("a.js", b"Function('x')()"),
        ("a.js", b'setTimeout("x()", 1)'),
        ("a.html", b"<script>x()</script>"),
        ("a.html", b'<p onclick="x()">'),
        ("a.html", b'<p style="color: red">'),
        ("a.html", b'<script src="https://cdn.example/x.js"></script>'),
        ("content/article.js", b" " * 9000),
    ],
)
def test_what_must_not_be_shipped_is_found(name: str, content: bytes) -> None:
    manifest = read_manifest(MANIFEST)
    files = {script: b"" for entry in manifest.content_scripts for script in entry.js} | {name: content}
    assert [fault for fault in faults(files, manifest) if fault.startswith(name)]


def test_what_only_looks_alike_is_not_found() -> None:
    files = {
        "a.js": b"isFunction(x); $B.function(); setTimeout(run, 1); // evaluate(x)",
        "a.html": b'<script src="a.js"></script>',
    }
    manifest = read_manifest(MANIFEST)
    scripts = {script: b"" for entry in manifest.content_scripts for script in entry.js}
    assert list(faults(files | scripts, manifest)) == []


def test_archives_are_packed_by_the_locked_library(tmp_path: Path) -> None:
    """Whatever zlib the machine has: these bytes changed only with the library, or how it is called."""
    text = "".join(f"{number} times {number} is {number * number}\n" for number in range(2000)).encode()
    write_zip(tmp_path / "one.zip", {"übung.txt": text})
    packed = (tmp_path / "one.zip").read_bytes()
    assert hashlib.sha256(packed).hexdigest()[:16] == "5a4043f131c129fc"
    assert len(packed) < len(zlib.compress(text, 9))
    with ZipFile(tmp_path / "one.zip") as archive:
        assert archive.read("übung.txt") == text


def test_archives_are_equal_whatever_the_order(tmp_path: Path) -> None:
    files = {"b/x.js": b"1", "a.txt": b"2" * 1000}
    write_zip(tmp_path / "one.zip", files)
    write_zip(tmp_path / "two.zip", dict(reversed(files.items())))
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with ZipFile(tmp_path / "one.zip") as archive:
        assert archive.namelist() == ["a.txt", "b/x.js"]
        assert archive.read("a.txt") == b"2" * 1000
        assert {(one.external_attr >> 16, one.date_time) for one in archive.infolist()} == {
            (0o100644, (2020, 1, 1, 0, 0, 0))
        }
