from __future__ import annotations

import ast
from pathlib import Path

import pytest

from builder.compiler.closure import ImportRefused, closure
from builder.compiler.sources import Module, find_modules, prepared
from builder.paths import ROOT


def module(source: str, name: str = "made", is_package: bool = False) -> Module:
    return Module(name, f"{name}.py", source, is_package)


SOURCE = '''\
"""Docstring
of two lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import (
        Iterator,
    )

NAME: dict[str, int] = {"é": 1}
LATER: int


class Thing:
    """Docstring."""

    x: int
    y: str = "😀"
    kind: ClassVar[str] = "thing"

    def method(self, one: int, *rest: str, two: dict[
        str, int
    ] = {}, **more: "Any") -> list[
        int
    ]:
        """Docstring."""
        z: int = 1
        return [z, 'é', one]  # kept


def only() -> None:
    """Docstring."""
'''


def test_what_has_no_meaning_at_run_time_is_left_out() -> None:
    out = prepared(module(SOURCE))
    for gone in (
        "Docstring",
        "TYPE_CHECKING:",
        "Iterator",
        "NAME:",
        "LATER",
        "one: int",
        "rest: str",
        "Any",
        "-> ",
        "z: int",
    ):
        assert gone not in out
    for kept in (
        "from __future__",
        'NAME = {"é": 1}',
        "    x: _\n",
        '    y: _ = "😀"',
        "    kind: ClassVar[str]",
        "two = {}",
        "return [z, 'é', one]",
    ):
        assert kept in out


def test_every_line_keeps_its_number() -> None:
    def places(source: str) -> dict[str, int]:
        return {
            node.name: node.lineno
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.ClassDef | ast.FunctionDef)
        }

    out = prepared(module(SOURCE))
    assert places(out) == places(SOURCE)
    assert out.count("\n") == SOURCE.count("\n")


@pytest.mark.parametrize("path", sorted((ROOT / "pycore").rglob("*.py")), ids=lambda path: path.stem)
def test_the_core_says_the_same_without(path: Path) -> None:
    """Apart from what was to be left out, the syntax trees are equal."""

    class Bare(ast.NodeTransformer):
        def visit_arg(self, node: ast.arg) -> ast.arg:
            return ast.arg(node.arg)

        def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
            return ast.Pass() if node.value is None else ast.Assign([node.target], self.visit(node.value))

        def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
            kept = [
                ast.AnnAssign(child.target, ast.Name("_", ast.Load()), child.value, child.simple)
                if isinstance(child, ast.AnnAssign)
                else self.visit(child)
                for child in node.body
            ]
            return ast.ClassDef(
                node.name, node.bases, node.keywords, self._body(node, kept), node.decorator_list
            )

        def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
            self.generic_visit(node)
            return ast.FunctionDef(node.name, node.args, self._body(node, node.body), node.decorator_list)

        def _body(self, node: ast.ClassDef | ast.FunctionDef, body: list[ast.stmt]) -> list[ast.stmt]:
            return [ast.Pass(), *body[1:]] if ast.get_docstring(node) is not None else body

        def visit_Module(self, node: ast.Module) -> ast.Module:
            documented = ast.get_docstring(node) is not None
            self.generic_visit(node)
            return ast.Module(node.body[1:] if documented else node.body, [])

        def visit_If(self, node: ast.If) -> ast.stmt:
            if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
                return ast.Pass()
            self.generic_visit(node)
            return node

    source = path.read_text(encoding="utf-8")
    before, names_before = _apart(Bare().visit(ast.parse(source)))
    after, names_after = _apart(ast.parse(prepared(module(source))))
    assert after == before
    left_out = names_before - names_after
    assert names_after <= names_before
    assert not [name for name in left_out if f"id='{name[1]}'" in after]


def _apart(tree: ast.Module) -> tuple[str, set[tuple[str, str]]]:
    """The syntax tree without what is imported by name at the top, and that: (module, name here)."""
    names = set()
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            names |= {
                (f"{'.' * node.level}{node.module}", alias.asname or alias.name) for alias in node.names
            }
    body = [ast.Pass() if isinstance(node, ast.ImportFrom) else node for node in tree.body]
    return ast.dump(ast.Module(body, [])), names


def test_what_is_imported_for_annotations_only_is_left_out() -> None:
    source = (
        "from a import (\n    Used,\n    Unused,\n)\nfrom b import Only\nfrom c import listed, own as own, other as name\n"
        "__all__ = ['listed']\n\ndef f(x: Unused) -> Only: return Used\n"
    )
    out = prepared(module(source))
    assert out.splitlines() == [
        "from a import Used",
        "",
        "",
        "",
        "pass",
        "from c import listed, own as own",
        "__all__ = ['listed']",
        "",
        "def f(x) : return Used",
    ]
    overlay = Module("a", "builder/overlay/a.py", source)
    assert "Only" in prepared(overlay)


def test_only_what_is_imported_is_in_the_closure() -> None:
    modules = {
        "pkg": module("", "pkg", is_package=True),
        "pkg.a": module("from pkg import b\n\ndef f():\n    from .c import name\n    return b", "pkg.a"),
        "pkg.b": module("import re", "pkg.b"),
        "pkg.c": module("name = 1", "pkg.c"),
        "pkg.unused": module("", "pkg.unused"),
        "re": module("from browser import self", "re"),
    }
    assert [found.name for found in closure(["pkg.a"], modules)] == ["pkg", "pkg.a", "pkg.b", "pkg.c", "re"]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("import functools", "functools is not shipped"),
        ("from collections import abc", "collections is not shipped"),
        ("from os.path import join", "os.path is not shipped"),
        ("from . import nothing", "pkg has no nothing"),
        ("from pkg.b import missing", "pkg.b has no missing"),
    ],
)
def test_what_is_not_shipped_is_refused_with_its_place(line: str, what: str) -> None:
    modules = {
        "pkg": module("", "pkg", is_package=True),
        "pkg.a": module(f"\n\nif 1:\n    {line}", "pkg.a"),
        "pkg.b": module("import re as there\nif 1:\n    def also(): hidden = 1\nx, y = 1, 2", "pkg.b"),
        "re": module("", "re"),
    }
    with pytest.raises(ImportRefused, match=rf"pkg\.a\.py, line 4: {what}"):
        closure(["pkg.a"], modules)


def test_names_bound_in_any_way_are_there() -> None:
    modules = {
        "a": module("from b import there, also, x, y\nprint(there, also, x, y)", "a"),
        "b": module("import re as there\nif 1:\n    def also(): pass\nx, y = 1, 2", "b"),
        "re": module("", "re"),
    }
    assert [found.name for found in closure(["a"], modules)] == ["a", "b", "re"]


def test_imports_for_the_type_checker_are_no_imports() -> None:
    source = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import functools\n"
    modules = {"a": module(source, "a"), "typing": module("TYPE_CHECKING = False", "typing")}
    assert [found.name for found in closure(["a"], modules)] == ["a"]


def test_modules_are_found_by_their_dotted_names() -> None:
    found = find_modules(ROOT / "pycore", "pycore")
    assert found["pycore"].is_package
    assert found["pycore.statement"].is_package
    assert found["pycore.credit"].path == "pycore/credit.py"
    assert "" not in found
