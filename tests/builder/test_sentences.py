"""No sentence that a person reads stands in code: all come from the catalogue (extension/languages/)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from builder.paths import CORE, EXTENSION, ROOT

# Three words or more that begin with a capital, or two that end as a sentence does.
SENTENCE = re.compile(r"[“\"'(]?[A-Z][\w’']*(?:[,;:]? [\w’'“”–-]+){2,}|[A-Z][\w’']* [\w’' ]+[.?!…]\Z")
# Where texts are what is read, not what is said; and what is for whoever works on this.
ELSEWHERE = (
    "pycore/statement/",  # the tables of the statement reader
    "pycore/cli/",  # a command line for developers
    "pycore/__main__.py",
    "pycore/shapes/",  # what a shape is: for docs/architecture.md
    "pycore/session/table.py",  # what an event is: the same
)
# Exactly these, and why.
KEPT = {
    "CRediT roles, self-asserted: ": "written to ORCID, and read again",
    "Pasted statement": "a heading in the data; views.panel says it",
    "CASRAI ORCID push (self-asserted)": "the source of rows at ORCID",
    "Writing – original draft": "a standard term, written to ORCID",
    "Writing – review & editing": "a standard term, written to ORCID",
    "ORCID answered with the works of ": "an exception, caught by its type",
}
JS_TEXT = re.compile(r"\"((?:\\.|[^\"\\\n])*)\"|`((?:\\.|[^`\\])*)`")
JS_COMMENT = re.compile(r"^\s*(?://|/?\*).*$|\s// .*$|/\*.*?\*/", re.MULTILINE)
JS_THROWN = re.compile(r"\b(?:new \w*Error|TypeError|CoreError)\((?:[^()]|\([^()]*\))*\)")
SHAPE = re.compile(r"M\d")  # of an icon
HTML_TEXT = re.compile(r">([^<>]*[a-z][^<>]*)<")


def texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The texts of a module with their lines, but docstrings and what is raised."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Raise) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant | ast.JoinedStr)
        ):
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.endswith("Error"):
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
        else:
            yield from texts(node)


def python_sentences(source: str) -> list[tuple[int, str]]:
    return [(line, text) for line, text in texts(ast.parse(source)) if said(text)]


def said(text: str) -> bool:
    return bool(SENTENCE.match(text.strip())) and text not in KEPT and not SHAPE.match(text)


def script_sentences(source: str) -> list[tuple[int, str]]:
    """The sentences in a script's quotation marks, with their lines."""
    plain = JS_COMMENT.sub(lambda found: "\n" * found[0].count("\n"), source)
    plain = JS_THROWN.sub(lambda found: "\n" * found[0].count("\n"), plain)
    found = []
    for match in JS_TEXT.finditer(plain):
        text = re.sub(r"\$\{[^}]*\}", "x", match[1] if match[1] is not None else match[2])
        if said(text):
            found.append((plain.count("\n", 0, match.start()) + 1, text))
    return found


def test_the_core_says_nothing_by_itself() -> None:
    found = []
    for file in sorted(CORE.rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        if not name.startswith(ELSEWHERE):
            found += [f"{name}:{line}: {text}" for line, text in python_sentences(file.read_text("utf-8"))]
    assert found == []


def test_the_pages_say_nothing_by_themselves() -> None:
    found = []
    for file in sorted(EXTENSION.rglob("*.js")):
        found += [f"{shown(file)}:{line}: {text}" for line, text in script_sentences(file.read_text("utf-8"))]
    for file in sorted(EXTENSION.rglob("*.html")):
        found += [f"{shown(file)}: {text}" for text in HTML_TEXT.findall(file.read_text("utf-8"))]
    assert found == []


def shown(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def test_a_sentence_is_found_wherever_it_stands() -> None:
    assert python_sentences('"""Not this one."""\nTABLE = {"a": ("Not written yet", 1)}\n') == [
        (2, "Not written yet")
    ]
    assert python_sentences('def f():\n    return f"{name} is. " + "Try again."\n') == [(2, "Try again.")]
    assert python_sentences('raise ValueError("Never shown to anyone.")\nsay("plan/no-doi")\n') == []
    script = '// "Not this one."\nel("p", {}, "Open its PDF", `${n} works`, say("a/b"));\nthrow new Error("Not this one.");\n'
    assert script_sentences(script) == [(2, "Open its PDF")]
