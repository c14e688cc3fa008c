from __future__ import annotations

import json
import subprocess

import pytest

from builder.comments import without_comments
from builder.paths import EXTENSION, ROOT
from builder.tools import node

SCRIPTS = [
    *sorted(EXTENSION.rglob("*.js")),
    *sorted((ROOT / "builder" / "compiler" / "js").glob("*.js")),
    *sorted((ROOT / "builder" / "overlay").glob("*.js")),
]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("// a\nb // c\n  // d\n", "b // c\n"),
        ("/* a\n * b */\nc\n", "c\n"),
        ("/** a */\nc\n  /** d\n   * e\n   */\nf", "c\nf"),
        ("/* a */ b\n", "/* a */ b\n"),
        ("//# hint\na", "//# hint\na"),
        ("const a = `\n// b\n/* c\n`;\n// d\ne", "const a = `\n// b\n/* c\n`;\ne"),
        ('const a = "x"; /* b\n', 'const a = "x"; /* b\n'),
        ("const url = 'https://a';\n", "const url = 'https://a';\n"),
        ("", ""),
    ],
)
def test_whole_lines_go_and_nothing_else(text: str, left: str) -> None:
    assert without_comments(text) == left


_SAME_TOKENS = """
const { tokenizer } = require("acorn");
const tokens = (text) => [...tokenizer(text, { ecmaVersion: "latest", sourceType: "script", allowReturnOutsideFunction: true })]
  .map(({ type, value }) => [type.label, String(value)]);
const pairs = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(Object.keys(pairs).filter((name) =>
  JSON.stringify(tokens(pairs[name][0])) !== JSON.stringify(tokens(pairs[name][1])))));
"""


def test_no_script_of_ours_loses_more_than_comments() -> None:
    texts = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in SCRIPTS}
    pairs = {name: [text, without_comments(text)] for name, text in texts.items()}
    assert sum(len(left) for _, left in pairs.values()) < 0.95 * sum(len(text) for text, _ in pairs.values())
    done = subprocess.run(
        [node(), "-e", _SAME_TOKENS],
        input=json.dumps(pairs),
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        check=True,
    )
    assert json.loads(done.stdout) == []
