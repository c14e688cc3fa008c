"""Modules put into one classic script: what runs is what the modules would have done, in their order."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from builder.tools import node
from builder.worker import NotBundled, classic_worker

FILES = {
    "lib/runtime.js": b"globalThis.told = ['runtime'];",
    "back/main.js": b"""/* Says what it has. */
import { told as log } from "./log.js";
import * as store from "./store.js";

const kept = store.keep("a");
log(`main ${kept} ${store.size}`);
""",
    "back/log.js": b"""import "../lib/runtime.js";

export const told = (text) => { globalThis.told.push(text); };
""",
    "back/store.js": b"""import {
  told,
} from "./log.js";

told("store");
export const size = 1;
const secret = "not exported";
/** Keeps it. */
export async function later() {}
export function keep(value) { return value + secret.length; }
export class Gone {}
""",
}


def test_the_script_does_what_the_modules_do(tmp_path: Path) -> None:
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "back" / "worker.js").write_text(classic_worker("back/main.js", FILES), encoding="utf-8")
    run = """
        const fs = require("node:fs"), path = require("node:path"), vm = require("node:vm");
        const load = (name) => vm.runInThisContext(fs.readFileSync(name, "utf8"), name);
        globalThis.importScripts = (...names) => names.forEach((name) => load(path.join("back", name)));
        load("back/worker.js");
        console.log(JSON.stringify([told, typeof secret, typeof later]));
    """
    done = subprocess.run(
        [node(), "-e", run], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True
    )
    assert json.loads(done.stdout) == [["runtime", "store", "main a12 1"], "undefined", "undefined"]


def test_the_core_is_loaded_when_it_is_asked_for_and_at_the_installation(tmp_path: Path) -> None:
    files = {
        "py/runtime.js": b"told.push('runtime');",
        "core/core.js": b"told.push('core'); globalThis.core = { call: (name) => told.push(name) };",
        "shared/words.js": b"globalThis.told = ['words'];",
        "back/main.js": b"""import { core } from "./core.js";
told.push("main");
globalThis.ask = core.call;
""",
        "back/core.js": b"""import "../py/runtime.js";
import "../shared/words.js";
import "../core/core.js";

export const core = { call(name) { globalThis.loadLater?.(); globalThis.core.call(name); } };
""",
    }
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "back" / "worker.js").write_text(classic_worker("back/main.js", files), encoding="utf-8")
    run = """
        const fs = require("node:fs"), path = require("node:path"), vm = require("node:vm");
        const load = (name) => vm.runInThisContext(fs.readFileSync(name, "utf8"), name);
        const heard = {};
        globalThis.addEventListener = (name, act) => { heard[name] = act; };
        globalThis.importScripts = (...names) => names.forEach((name) => load(path.join("back", name)));
        load("back/worker.js");
        const woken = [...told];
        ask("first");
        ask("second");
        const asked = [...told];
        delete globalThis.core;
        told.length = 0;
        heard.install();
        console.log(JSON.stringify([woken, asked, told]));
    """
    done = subprocess.run(
        [node(), "-e", run], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True
    )
    woken, asked, installed = json.loads(done.stdout)
    assert woken == ["words", "main"]
    assert asked == ["words", "main", "runtime", "core", "first", "second"]
    assert installed == ["runtime", "core"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (b'import x from "./log.js";', "main.js:1: import x"),
        (b"\nexport default 1;", "main.js:2: export default"),
        (b'export {};\nexport * from "./log.js";', "main.js:1: export"),
        (b"export const x = 1;\nconst y = import.meta.url;", "main.js:2: import.meta"),
        (b'export const x = () => import("./log.js");', "main.js:1: import"),
    ],
)
def test_what_cannot_be_put_into_a_script_is_named(text: bytes, fault: str) -> None:
    with pytest.raises(NotBundled, match=fault):
        classic_worker("main.js", {"main.js": text, "log.js": b""})


def test_a_circle_is_named() -> None:
    files = {
        "a.js": b'import * as b from "./b.js";\nexport const x = 1;',
        "b.js": b'import * as a from "./a.js";\nexport const y = 1;',
    }
    with pytest.raises(NotBundled, match="a.js imports b.js imports a.js"):
        classic_worker("a.js", files)
