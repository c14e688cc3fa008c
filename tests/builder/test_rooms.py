"""The rooms of the core: who may import whom, and that the documentation names them all."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CORE = ROOT / "pycore"

# From the ground up. A room imports from the floors below its own, never from above or beside.
FLOORS = (
    ("credit", "effects", "shapes", "uris", "plain"),
    ("language",),
    ("people",),
    ("assertions", "identifiers", "pacing", "problems", "statement"),
    ("article", "orcid"),
    ("entry",),
    ("draft", "publisher", "push"),
    ("crossref", "session"),
    ("plan", "record", "sources"),
    ("takeaway",),
    ("views",),
    ("browser", "cli", "__main__"),
)
# The same inside the reader of statements. `read` knows them all.
FLOORS_OF_STATEMENT = (
    ("model", "lexicon"),
    ("scan",),
    ("bind", "forms"),
    ("roles", "passage"),
    ("judge",),
    ("read",),
    ("__init__",),
)


def modules() -> dict[str, Path]:
    return {
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): file
        for file in sorted(CORE.rglob("*.py"))
    }


MODULES = modules()


def imported(name: str) -> Iterator[str]:
    """The modules of the core that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(MODULES[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "pycore":
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in MODULES else str(node.module)


def floor_of(name: str, below: str, floors: tuple[tuple[str, ...], ...]) -> int:
    room = name.removeprefix(below).lstrip(".").partition(".")[0] or "__init__"
    for height, rooms in enumerate(floors):
        if room in rooms:
            return height
    raise AssertionError(f"{name}: {room} stands on no floor of {Path(__file__).name}; give it one.")


def room_of(name: str, below: str) -> str:
    return name.removeprefix(below).lstrip(".").partition(".")[0]


@pytest.mark.parametrize(("below", "floors"), [("pycore", FLOORS), ("pycore.statement", FLOORS_OF_STATEMENT)])
def test_an_import_never_goes_up_a_floor(below: str, floors: tuple[tuple[str, ...], ...]) -> None:
    up = []
    for name in MODULES:
        if not name.startswith(below + "."):
            continue
        for other in imported(name):
            if not other.startswith(below + ".") or room_of(name, below) == room_of(other, below):
                continue
            if floor_of(other, below, floors) >= floor_of(name, below, floors):
                up.append(f"{name} -> {other}")
    assert up == []


def test_no_file_imports_itself_by_a_detour() -> None:
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join([*path[path.index(name) :], name])
        if name not in done:
            for other in imported(name):
                visit(other, (*path, name))
            done.add(name)

    for name in MODULES:
        visit(name, ())


def test_what_an_item_is_and_where_it_stands_is_settled_by_the_scan() -> None:
    """`bind` and `roles` put another item in its place instead."""
    settled = {"kind", "entry", "form", "start", "end", "gap"}
    changed = []
    for name, file in MODULES.items():
        if not name.startswith(
            ("pycore.statement.bind.", "pycore.statement.roles.", "pycore.statement.read")
        ):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Attribute) or not isinstance(node.ctx, ast.Store):
                continue
            own = isinstance(node.value, ast.Name) and node.value.id == "self"
            if node.attr in settled and not own:
                changed.append(f"{name}:{node.lineno} {node.attr}")
    assert changed == []


def test_few_modules_stand_outside_the_rooms() -> None:
    loose = [file.name for file in CORE.glob("*.py") if not file.name.startswith("__")]
    assert len(loose) <= 8, loose


def rooms_of_the_documentation() -> set[str]:
    """The folders and modules of the core in the tree of docs/architecture.md, as paths."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    found = re.search(r"## Where a thing lives\n```\n(pycore/ .*?)\nbuilder/ ", text, re.S)
    assert found
    shown: set[str] = set()
    above: list[tuple[int, str]] = []  # indent and path of the folders a line may stand in
    for line in found[1].splitlines():
        indent = len(line) - len(line.lstrip())
        above = [(depth, folder) for depth, folder in above if depth < indent]
        for name in re.split(r"\s{2,}", line.strip())[0].split():
            path = (above[-1][1] if above else "") + name
            shown.add(path)
            if name.endswith("/"):
                above.append((indent, path))
    return shown


def test_the_documentation_names_every_room_and_only_those() -> None:
    folders = {f"{file.parent.relative_to(ROOT).as_posix()}/" for file in CORE.rglob("*.py")}
    loose = {f"pycore/{file.name}" for file in CORE.glob("*.py") if not file.name.startswith("__")}
    assert sorted(folders | loose) == sorted(rooms_of_the_documentation())


def test_a_table_of_a_room_names_all_its_modules() -> None:
    """Where a package's docstring has a table of its modules, none is missing there."""
    missing = {}
    for name, file in MODULES.items():
        told = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
        if file.name != "__init__.py" or "\n====" not in told:
            continue
        inside = [one.rpartition(".")[2] for one in MODULES if one.rpartition(".")[0] == name]
        missing[name] = [one for one in inside if f"`{one}`" not in told and f"`{one}/`" not in told]
    assert {name: left for name, left in missing.items() if left} == {}
    assert len(missing) > 10
