"""Pages' modules put together: what runs is what the modules would have done, from few files."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from builder.pages import NotPutTogether, page_scripts, pages_together
from builder.tools import node

FILES = {
    "one/one.html": b'<script type="module" src="one.js"></script>',
    "two/two.html": b'<link rel="stylesheet" href="two.css"><script type="module" src="two.js"></script>',
    "two/two.css": b"",
    "one/one.js": b"""import { tell } from "./told.js";
import { count } from "../both/count.js";
tell(`one ${count()} \xc3\xa9`);
const { later } = await import("../both/later.js");
later();
""",
    "one/told.js": b"export const tell = (text) => { globalThis.told.push(text); };",
    "two/two.js": b'import { count } from "../both/count.js";\nglobalThis.told.push(`two ${count()}`);',
    "both/count.js": b'import "../languages/en.js";\nlet counted = 0;\nexport const count = () => ++counted;',
    "both/later.js": b'import { count } from "./count.js";\nexport const later = () => globalThis.told.push(count());',
    "languages/en.js": b'globalThis.told ??= [];\nglobalThis.told.push("English");',
    "back/background.js": b'import { count } from "../both/count.js";\ncount();',
}


def test_each_page_does_what_its_modules_do_and_shares_what_is_shared(tmp_path: Path) -> None:
    made = pages_together(FILES)
    assert page_scripts(FILES) == ["one/one.js", "two/two.js"]
    assert {name for name in made if not name.startswith("shared/part-")} == {"one/one.js", "two/two.js"}
    for name, content in (FILES | made).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    for gone in ("one/told.js", "both/count.js", "both/later.js"):
        (tmp_path / gone).unlink()  # put together: nothing loads it any longer
    run = 'await import("./one/one.js"); await import("./two/two.js"); console.log(JSON.stringify(told));'
    done = subprocess.run(
        [node(), "--input-type=module", "-e", run],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    # One counter for both pages' modules, as it is where they import it from its own file.
    assert json.loads(done.stdout) == ["English", "one 1 é", 2, "two 3"]


SHEETS = b'  <link rel="stylesheet" href="../shared/%s.css">\n'
SHARED = {
    "one/one.html": SHEETS % b"first" + SHEETS % b"second" + FILES["one/one.html"],
    "two/two.html": SHEETS % b"first" + FILES["two/two.html"],
    "one/one.js": b'import { a } from "../shared/a.js";\nimport { b } from "../shared/b.js";\na(b);\n',
    "two/two.js": b'import { a } from "../shared/a.js";\na((await import("../one/told.js")).tell);\n',
    "one/told.js": b'import { b } from "../shared/b.js";\nexport const tell = () => b;\n',
    "shared/a.js": b"export const a = (what) => what();\n",
    "shared/b.js": b"export const b = () => a.name;\nconst a = { name: 1 };\n",
    "shared/first.css": b".first {}",
    "shared/second.css": b".second {}",
}


def test_pages_share_one_script_and_one_style_sheet() -> None:
    made = pages_together(SHARED)
    loaded = {
        page: set(re.findall(rb'"\.\./(shared/part-\w+\.js)";', made[page]))
        for page in ("one/one.js", "two/two.js")
    }
    assert loaded["one/one.js"] == loaded["two/two.js"]
    [part] = loaded["one/one.js"]
    assert b"var a =" in made[part.decode()]
    assert b"var b =" in made[part.decode()]
    assert made["shared/together.css"] == b".first {}\n.second {}"
    assert made["two/two.html"] == SHEETS % b"together" + FILES["two/two.html"]
    assert made["one/one.html"].count(b"stylesheet") == 1


def test_pages_that_order_their_style_sheets_otherwise_are_refused() -> None:
    other = SHEETS % b"second" + SHEETS % b"first" + FILES["two/two.html"]
    with pytest.raises(NotPutTogether, match="has the style sheets"):
        pages_together(SHARED | {"two/two.html": other})


def test_it_is_the_same_each_time_and_names_stay() -> None:
    made = pages_together(FILES)
    assert pages_together(FILES) == made
    assert b"counted" in b"".join(made.values())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b'import "./gone.js";', 'Could not resolve "./gone.js"'),
        (
            b'import { more } from "./told.js";\nmore();',
            'No matching export in "one/told.js" for import "more"',
        ),
        (b"\nlet;;; = 1", "one/one.js:2"),
    ],
)
def test_what_cannot_be_put_together_is_said(text: bytes, said: str) -> None:
    with pytest.raises(NotPutTogether) as raised:
        pages_together(FILES | {"one/one.js": text})
    assert said in str(raised.value)
    assert "one/one.js" in str(raised.value)
