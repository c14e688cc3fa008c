"""Which names a module, a class and a function bind, and where a name is looked up."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from builder.compiler.emit.literals import variable

Function = ast.FunctionDef | ast.Lambda
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
_BUILTINS = frozenset(dir(builtins)) | {"WindowsError"}
_OF_MODULE = frozenset(
    {"__name__", "__file__", "__doc__", "__annotations__", "__package__", "__spec__", "__loader__"}
)


@dataclass
class Scope:
    """`kind` is "module", "class", "function" or "comprehension"."""

    kind: str
    name: str
    parent: Scope | None = None
    bound: set[str] = field(default_factory=set)
    to_module: set[str] = field(default_factory=set)  # declared `global`
    outer: set[str] = field(default_factory=set)  # declared `nonlocal`
    deleted: set[str] = field(default_factory=set)
    first: str | None = None  # the name of a method's first parameter
    is_generator: bool = False
    temporaries: int = 0
    uses_class: bool = False  # a method asks for the class that it is defined in
    needs_spare: bool = False  # `or`, `and` and chains of comparisons hold a value in `$t`
    declared: set[str] = field(
        default_factory=set
    )  # names that JavaScript knows already: parameters, then the rest
    caught: list[str] = field(default_factory=list)  # the exceptions of the handlers that we stand in
    functions: frozenset[str] = frozenset()  # of a module: those that are called without further ado

    @property
    def qualified(self) -> str:
        """What stands before the name of what is defined here."""
        if self.kind == "module":
            return ""
        inside = self.parent.qualified if self.parent else ""
        if self.kind == "comprehension":
            return inside
        return f"{inside}{self.name}." + ("<locals>." if self.kind == "function" else "")

    @property
    def of_function(self) -> Scope:
        """The function, class or module in whose variables temporary values are held."""
        scope = self
        while scope.kind == "comprehension" and scope.parent:
            scope = scope.parent
        return scope

    def declare(self, *names: str) -> str:
        """What stands before an assignment to these names: `var` where it is the first to one of them, and all are
        this function's own."""
        if self.kind != "function" or not self.bound.issuperset(names) or self.declared.issuperset(names):
            return ""
        self.declared |= set(names)
        return "var "

    def temporary(self) -> str:
        holder = self.of_function
        holder.temporaries += 1
        return f"${holder.temporaries}"

    def spare(self) -> str:
        self.of_function.needs_spare = True
        return "$t"


def module_scope(tree: ast.Module) -> Scope:
    scope = Scope("module", "")
    _collect(scope, tree.body)
    # What functions bind in the module by `global`.
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            scope.bound |= set(node.names)
    return scope


def class_scope(node: ast.ClassDef, parent: Scope) -> Scope:
    scope = Scope("class", node.name, parent)
    _collect(scope, node.body)
    return scope


def function_scope(node: Function, parent: Scope) -> Scope:
    name = node.name if isinstance(node, ast.FunctionDef) else "<lambda>"
    scope = Scope("function", name, parent)
    arguments = [*node.args.posonlyargs, *node.args.args]
    scope.first = arguments[0].arg if arguments else None
    _collect(scope, node.body if isinstance(node, ast.FunctionDef) else [node.body])
    scope.declared = set(parameters(node.args))
    scope.bound |= scope.declared
    return scope


def parameters(arguments: ast.arguments) -> list[str]:
    """The names of all parameters, in the order in which the emitted function takes them."""
    listed = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    listed += [one for one in (arguments.vararg, arguments.kwarg) if one]
    return [one.arg for one in listed]


def comprehension_scope(node: Comprehension, parent: Scope) -> Scope:
    scope = Scope("comprehension", "", parent)
    for generator in node.generators:
        scope.bound |= {one.id for one in ast.walk(generator.target) if isinstance(one, ast.Name)}
    return scope


def lookup(name: str, scope: Scope) -> str | None:
    """The JavaScript expression that a name is read by and written to; None for one that nothing binds."""
    current: Scope | None = scope
    inner = True
    while current is not None:
        if name in current.to_module:
            return f"globals.{name}"
        if current.kind == "module":
            break
        if name in current.bound and name not in current.outer:
            if current.kind != "class":
                return variable(name)
            if inner:
                return f"locals.{name}"
        # A class's names are seen in its own body only.
        inner = False
        current = current.parent
    module = current
    if module is not None and (name in module.bound or name in _OF_MODULE):
        return f"globals.{name}"
    return f"_b_.{name}" if name in _BUILTINS else None


def is_builtin(name: str, scope: Scope) -> bool:
    return lookup(name, scope) == f"_b_.{name}"


def hides(name: str, scope: Scope) -> bool:
    """Whether a function of this name, defined here, would hide a variable of an enclosing function by it."""
    current: Scope | None = scope
    while current is not None:
        if current.kind in ("function", "comprehension") and name in current.bound:
            return True
        current = current.parent
    return False


def _collect(scope: Scope, body: Iterable[ast.AST]) -> None:
    for node in _own_nodes(body):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store | ast.Del):
            scope.bound.add(node.id)
            if isinstance(node.ctx, ast.Del):
                scope.deleted.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            scope.bound.add(node.name)
        elif isinstance(node, ast.alias):
            scope.bound.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, ast.ExceptHandler) and node.name:
            scope.bound.add(node.name)
        elif isinstance(node, ast.Global):
            scope.to_module |= set(node.names)
        elif isinstance(node, ast.Nonlocal):
            scope.outer |= set(node.names)
        elif isinstance(node, ast.Yield | ast.YieldFrom):
            scope.is_generator = True
    scope.bound -= scope.to_module | scope.outer


def _own_nodes(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """The nodes of a scope without those of the scopes inside; of a comprehension what `:=` binds outside."""
    waiting = list(body)
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, ast.FunctionDef):
            waiting += [
                *node.decorator_list,
                *node.args.defaults,
                *(one for one in node.args.kw_defaults if one),
            ]
        elif isinstance(node, ast.Lambda):
            waiting += [*node.args.defaults, *(one for one in node.args.kw_defaults if one)]
        elif isinstance(node, ast.ClassDef):
            waiting += [*node.decorator_list, *node.bases, *(one.value for one in node.keywords)]
        elif isinstance(node, Comprehension):
            waiting.append(node.generators[0].iter)
            waiting += [one.target for one in ast.walk(node) if isinstance(one, ast.NamedExpr)]
        else:
            waiting += ast.iter_child_nodes(node)
