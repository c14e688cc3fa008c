"""Python modules as files, and what is taken out of them before they are translated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from builder.paths import ROOT


@dataclass(frozen=True)
class Module:
    """A module as it stands in a file. `path`, relative to the checkout, is what messages call it."""

    name: str
    path: str
    source: str
    is_package: bool = False

    @property
    def is_script(self) -> bool:
        """Hand-written JavaScript rather than Python."""
        return self.path.endswith(".js")


def find_modules(folder: Path, package: str = "") -> dict[str, Module]:
    """All modules under `folder`, by dotted name; `package` is the dotted name of the folder itself.

    A folder without `__init__.py` counts as a package, as it does for Python.
    """
    modules: dict[str, Module] = {}
    for file in sorted(folder.rglob("*")):
        if file.suffix not in (".py", ".js") or not file.is_file():
            continue
        parts = [*package.split("."), *file.relative_to(folder).with_suffix("").parts]
        is_package = parts[-1] == "__init__"
        name = ".".join(part for part in parts[: -1 if is_package else None] if part)
        modules[name] = Module(
            name, file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"), is_package
        )
    for name in list(modules):
        for parent in parents(name):
            modules.setdefault(parent, Module(parent, parent.replace(".", "/") + "/", "", is_package=True))
    return modules


def parents(name: str) -> Iterator[str]:
    """`a.b` and `a` for `a.b.c`."""
    while "." in name:
        name = name.rpartition(".")[0]
        yield name


@cache
def prepared(module: Module) -> str:
    """The source without what has no meaning at run time; every line keeps its number.

    Left out: docstrings, `if TYPE_CHECKING` blocks, annotations of functions and names, and what a module
    imports for these only. In the body of a class dataclasses ask which names are annotated: those stay, and
    what they are annotated with where that means something to them.
    """
    eraser = _Eraser(module.source)
    eraser.visit(ast.parse(module.source, module.path))
    text = eraser.text()
    return text if module.path.startswith(_OVERLAY) else _without_unused(text, module.path)


_OVERLAY = "builder/overlay/"  # these modules hand on what they import


def _without_unused(source: str, path: str) -> str:
    """Without the names that are imported at the top and used nowhere. What `__all__` lists, or `as` calls by
    its own name, is handed on."""
    tree = ast.parse(source, path)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    used |= {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    eraser = _Eraser(source)
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module != "__future__":
            kept = [
                alias
                for alias in node.names
                if alias.asname == alias.name or (alias.asname or alias.name) in used
            ]
            if len(kept) < len(node.names) and node.names[0].name != "*":
                rest = ast.unparse(ast.ImportFrom(node.module, kept, node.level)) if kept else "pass"
                eraser.replace(node, rest)
    return eraser.text()


_MEANT = re.compile(r"\b(?:ClassVar|InitVar|KW_ONLY)\b")  # what dataclasses look for
_Place = tuple[int, int]  # line from 0, column in UTF-8 bytes: as the syntax tree counts


class _Eraser(ast.NodeVisitor):
    """Collects the stretches to replace, then replaces them from the end on."""

    def __init__(self, source: str) -> None:
        self._lines = [line.encode() for line in source.split("\n")]
        self._edits: list[tuple[_Place, _Place, bytes]] = []
        # Annotations are texts then, and `_` need be no name.
        self._postponed = "from __future__ import annotations" in source

    def replace(self, node: ast.stmt, new: str) -> None:
        """Put a line in the place of a statement."""
        self._edits.append((_start(node), _end(node), new.encode()))

    def text(self) -> str:
        lines = list(self._lines)
        for (first, start), (last, end), new in sorted(self._edits, reverse=True):
            tail = lines[last][end:]
            lines[first] = lines[first][:start] + new + (tail if first == last else b"")
            if first != last:
                # What followed is joined to what came before; the lines between stay, empty.
                lines[first] += tail
                lines[first + 1 : last + 1] = [b""] * (last - first)
        return b"\n".join(lines).decode()

    def visit_Module(self, node: ast.Module) -> None:
        # Nothing may stand before `from __future__`, not even `pass`.
        self._erase_docstring(node, b"")
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._erase_docstring(node, b"pass")
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.AnnAssign):
                self._shorten(child.annotation)
                if child.value is not None:
                    self.visit(child.value)
            else:
                self.visit(child)

    def _shorten(self, annotation: ast.expr) -> None:
        text = ast.unparse(annotation)
        if self._postponed and not _MEANT.search(text):
            self._edits.append((_start(annotation), _end(annotation), b"_"))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._erase_docstring(node, b"pass")
        if node.returns is not None:
            line, column = _start(node.returns)
            arrow = self._lines[line].rfind(b"->", 0, column)
            if arrow >= 0 and not self._lines[line][arrow + 2 : column].strip():
                self._edits.append(((line, arrow), _end(node.returns), b""))
        self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> None:
        if node.annotation is not None:
            line, column = _start(node)
            self._edits.append(((line, column + len(node.arg.encode())), _end(node.annotation), b""))

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is None:
            self._edits.append((_start(node), _end(node), b"pass"))
        else:
            self._edits.append((_end(node.target), _end(node.annotation), b""))
            self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING" and not node.orelse:
            self._edits.append((_start(node), _end(node), b"pass"))
        else:
            self.generic_visit(node)

    def _erase_docstring(self, node: ast.Module | ast.ClassDef | ast.FunctionDef, new: bytes) -> None:
        if ast.get_docstring(node, clean=False) is not None:
            self._edits.append((_start(node.body[0]), _end(node.body[0]), new))


def _start(node: ast.expr | ast.stmt | ast.arg) -> _Place:
    return node.lineno - 1, node.col_offset


def _end(node: ast.expr | ast.stmt | ast.arg) -> _Place:
    # A tree that was parsed has both ends, though the types do not say so.
    return (node.end_lineno or 0) - 1, node.end_col_offset or 0
