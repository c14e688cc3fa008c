"""Which modules are in use: what the entry modules import, read from the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from builder.compiler.sources import Module, parents, prepared

# Modules that are part of the runtime itself.
BUILT_IN = frozenset({"__future__", "browser", "javascript"})


_SCRIPT_IMPORT = re.compile(r'\$B\.js_module\("([^"]+)"\)')


class ImportRefused(Exception):
    """A module imports what is not shipped. The text says which, where, and what there is."""


def closure(entries: Iterable[str], modules: Mapping[str, Module]) -> list[Module]:
    """The entry modules and all that they import, directly or not, by name.

    Raises ImportRefused if anything imported is neither among `modules` nor built in.
    """
    found: dict[str, Module] = {}
    waiting = list(entries)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        if name not in modules:
            raise ImportRefused(f"The entry module {name} does not exist.")
        found[name] = module = modules[name]
        waiting.extend(parents(name))
        waiting.extend(_imported(module, modules))
    return [found[name] for name in sorted(found)]


def _imported(module: Module, modules: Mapping[str, Module]) -> Iterator[str]:
    if module.is_script:
        yield from _SCRIPT_IMPORT.findall(module.source)
        return
    for line, name, is_attribute in _imports(module):
        if name in modules:
            yield name
        elif is_attribute and name.rpartition(".")[0] in modules:
            inside, _, attribute = name.rpartition(".")
            if not modules[inside].is_script and attribute not in _names(modules[inside]):
                raise ImportRefused(
                    f"{module.path}, line {line}: {inside} has no {attribute} in the browser."
                )
        elif name.partition(".")[0] not in BUILT_IN:
            shipped = sorted(other for other in modules if "." not in other and not other.startswith("_"))
            raise ImportRefused(
                f"{module.path}, line {line}: {name} is not shipped to the browser. "
                f"Shipped are: {', '.join(shipped)}."
            )


@cache
def _imports(module: Module) -> tuple[tuple[int, str, bool], ...]:
    """(line, dotted name, whether it may be a name inside a module) of every import at run time."""
    found: list[tuple[int, str, bool]] = []
    for node in ast.walk(ast.parse(prepared(module), module.path)):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name, False) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = _base(module, node)
            if base not in BUILT_IN:
                found.append((node.lineno, base, False))
            found += [(node.lineno, f"{base}.{alias.name}", True) for alias in node.names]
    return tuple(found)


@cache
def _names(module: Module) -> frozenset[str]:
    """The names that a module binds at its top level, in whatever branch."""
    names: set[str] = set()
    waiting: list[ast.AST] = [ast.parse(prepared(module), module.path)]
    while waiting:
        for node in ast.iter_child_nodes(waiting.pop()):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                names.add(node.name)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                names.add(node.id)
            elif isinstance(node, ast.alias):
                names.add((node.asname or node.name).partition(".")[0])
            else:
                waiting.append(node)
    return frozenset(names)


def _base(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = module.name.split(".") if module.is_package else module.name.split(".")[:-1]
    package = package[: len(package) - node.level + 1]
    return ".".join([*package, *([node.module] if node.module else [])])
