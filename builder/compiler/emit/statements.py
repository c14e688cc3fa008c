"""Statements and definitions."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Sequence

from builder.compiler.emit import expressions, functions
from builder.compiler.emit.expressions import NotEmitted, truth, value
from builder.compiler.emit.functions import bare
from builder.compiler.emit.literals import text_literal, variable
from builder.compiler.emit.scopes import (
    Scope,
    class_scope,
    function_scope,
    hides,
    lookup,
    module_scope,
)
from builder.compiler.emit.targets import assigned, deleted
from builder.compiler.emit.writer import Writer, at_line

_Piece = tuple[int, int, str]  # line, depth, text; line 0: it ends what stands before


def emit(source: str, path: str) -> str:
    """The body of a function of `$B`, `_b_`, `globals` and `frame`, on the lines of the source."""
    tree = ast.parse(source, path)
    scope = module_scope(tree)
    scope.functions = _plain_functions(tree)
    pieces = _Block(scope, 1).run(tree.body)
    declared = functions.spares(scope)
    writer = Writer()
    if declared:
        writer.put(1, 1, f"var {', '.join(declared)};")
    for line, depth, text in pieces:
        if line:
            writer.put(line, depth, text)
        else:
            writer.close(text)
    return writer.text()


def _plain_functions(tree: ast.Module) -> frozenset[str]:
    """The functions of a module that nothing decorates, and no other statement of it binds."""
    bound: Counter[str] = Counter()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            bound[node.name] += 1
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store | ast.Del):
            bound[node.id] += 1
        elif isinstance(node, ast.alias):
            bound[node.asname or node.name] += 1
    return frozenset(
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not node.decorator_list and bound[node.name] == 1
    )


class _Block:
    """The statements of one scope, at one depth."""

    def __init__(
        self, scope: Scope, depth: int, pieces: list[_Piece] | None = None, loops: list[str] | None = None
    ) -> None:
        self._scope = scope
        self._depth = depth
        self._pieces: list[_Piece] = [] if pieces is None else pieces
        self._loops = (
            [] if loops is None else loops
        )  # of each loop around us what notes that it was left; "" for nothing

    def run(self, body: Sequence[ast.stmt]) -> list[_Piece]:
        for node in body:
            self._statement(node)
        return self._pieces

    def _put(self, node: ast.AST, text: str) -> None:
        self._pieces.append((getattr(node, "lineno", 1), self._depth, text))

    def _end(self, text: str) -> None:
        self._pieces.append((0, 0, text))

    def _inside(self, body: Sequence[ast.stmt], loop: str | None = None) -> None:
        loops = self._loops if loop is None else [*self._loops, loop]
        _Block(self._scope, self._depth + 1, self._pieces, loops).run(body)

    def _statement(self, node: ast.stmt) -> None:
        scope = self._scope
        match node:
            case ast.Pass() | ast.Global() | ast.Nonlocal():
                pass
            case ast.Expr(value=ast.Constant()):
                pass
            case ast.Expr(value=given):
                self._put(node, f"{bare(value(given, scope))};")
            case ast.Return(value=given):
                self._put(node, f"return {bare(value(given, scope)) if given else '_b_.None'};")
            case ast.Assign(targets=targets, value=given):
                self._assign(node, targets, value(given, scope))
            case ast.AnnAssign():
                self._annotated(node)
            case ast.AugAssign():
                self._augmented(node)
            case ast.Break():
                left = self._loops[-1]
                self._put(node, f"{left} = false; break;" if left else "break;")
            case ast.Continue():
                self._put(node, "continue;")
            case ast.Assert(test=test, msg=message):
                said = f", {value(message, scope)}" if message else ""
                self._put(node, f"if (!{truth(test, scope)}) $B.raise($B.call(_b_.AssertionError{said}));")
            case ast.Delete(targets=targets):
                for target in targets:
                    self._put(node, deleted(target, scope))
            case _:
                self._compound(node)

    def _compound(self, node: ast.stmt) -> None:
        match node:
            case ast.If():
                self._if(node)
            case ast.For():
                self._for(node)
            case ast.While():
                self._while(node)
            case ast.FunctionDef():
                self._function(node)
            case ast.ClassDef():
                self._class(node)
            case ast.Import() | ast.ImportFrom():
                self._import(node)
            case ast.Raise():
                self._raise(node)
            case ast.Try():
                self._try(node)
            case ast.With():
                self._with(node, node.items)
            case _:
                raise NotEmitted(node, f"{type(node).__name__} has no translation")

    # --- assignments
    def _assign(self, node: ast.stmt, targets: list[ast.expr], given: str) -> None:
        if all(isinstance(target, ast.Name) for target in targets):
            named = [target for target in targets if isinstance(target, ast.Name)]
            names = [expressions.write_name(target, self._scope) for target in named]
            declared = self._scope.declare(named[0].id) if len(named) == 1 else ""
            self._put(node, f"{declared}{' = '.join([*names, given])};")
        elif len(targets) == 1:
            self._put(node, assigned(targets[0], given, self._scope))
        else:
            held = self._scope.temporary()
            self._put(
                node, " ".join([f"{held} = {given};", *(assigned(one, held, self._scope) for one in targets)])
            )

    def _annotated(self, node: ast.AnnAssign) -> None:
        given = value(node.value, self._scope) if node.value else None
        if self._scope.kind == "class" and isinstance(node.target, ast.Name):
            rest = f", {given}" if given else ""
            kind = text_literal(ast.unparse(node.annotation))
            self._put(node, f"$B.field(locals, {text_literal(node.target.id)}, {kind}{rest});")
        elif given:
            self._put(node, assigned(node.target, given, self._scope))

    def _augmented(self, node: ast.AugAssign) -> None:
        scope, target = self._scope, node.target
        match target:
            case ast.Name():
                name = expressions.write_name(target, scope)
                text = f"{name} = {expressions.augmented(node.op, name, value(node.value, scope))};"
            case ast.Attribute():
                held, name = scope.temporary(), text_literal(target.attr)
                changed = expressions.augmented(node.op, f"$B.attr({held}, {name})", value(node.value, scope))
                text = f"$B.set_attr({held} = {value(target.value, scope)}, {name}, {changed});"
            case ast.Subscript():
                held, key = scope.temporary(), scope.temporary()
                changed = expressions.augmented(node.op, f"$B.item({held}, {key})", value(node.value, scope))
                place = expressions.index(target.slice, scope)
                text = f"$B.set_item({held} = {value(target.value, scope)}, {key} = {place}, {changed});"
        self._put(node, text)

    # --- branches and loops
    def _if(self, node: ast.If, before: str = "") -> None:
        self._put(node, f"{before}if ({bare(truth(node.test, self._scope))}) {{")
        self._inside(node.body)
        match node.orelse:
            case []:
                self._end(" }")
            case [ast.If() as other]:
                self._if(other, "} else ")
            case rest:
                self._end(" } else {")
                self._inside(rest)
                self._end(" }")

    def _for(self, node: ast.For) -> None:
        scope = self._scope
        items = f"$B.iter({value(node.iter, scope)})"
        left = scope.temporary() if node.orelse else ""
        before = f"{left} = true; " if left else ""
        if isinstance(node.target, ast.Name):
            target = expressions.write_name(node.target, scope)
            self._put(node, f"{before}for ({scope.declare(node.target.id)}{target} of {items}) {{")
        else:
            held = f"$of{self._depth}"
            self._put(node, f"{before}for (const {held} of {items}) {{ {assigned(node.target, held, scope)}")
        self._inside(node.body, left)
        self._else(left, node.orelse)

    def _while(self, node: ast.While) -> None:
        left = self._scope.temporary() if node.orelse else ""
        before = f"{left} = true; " if left else ""
        self._put(node, f"{before}while ({bare(truth(node.test, self._scope))}) {{")
        self._inside(node.body, left)
        self._else(left, node.orelse)

    def _else(self, left: str, body: list[ast.stmt]) -> None:
        self._end(" }")
        if body:
            self._end(f" if ({left}) {{")
            self._inside(body)
            self._end(" }")

    # --- definitions
    def _bind(self, name: str) -> str:
        return str(lookup(name, self._scope))  # it is bound here, so that it is found

    def _decorated(self, node: ast.FunctionDef | ast.ClassDef) -> tuple[str, str]:
        """What stands before and after the definition."""
        before, after = f"{self._scope.declare(node.name)}{self._bind(node.name)} = ", ""
        for decorator in node.decorator_list:
            before += f"$B.call({value(decorator, self._scope)}, "
            after += ")"
        return before, after

    def _function(self, node: ast.FunctionDef) -> None:
        before, after = self._decorated(node)
        inner = function_scope(node, self._scope)
        own = variable(node.name)
        # A function of JavaScript's knows itself by its name, whatever that is bound to.
        named = any(isinstance(one, ast.Name) and one.id == node.name for one in ast.walk(node))
        if node.name in inner.bound or (named and hides(node.name, self._scope)):
            own = "$own"
        name = "" if self._scope.kind == "class" else self._scope.qualified
        odd = functions.known_of(
            node.args, self._scope, f"{name}{node.name}" if name or own == "$own" else ""
        )
        head = functions.function_head(node.args, own)
        depth = self._depth + 1
        body = _Block(inner, depth).run(node.body)
        held = functions.declarations(inner)
        generator = f" return $B.generate(function* {own}() {{" if inner.is_generator else ""
        self._put(node, f"{before}$B.def(frame{odd}, {head}{held}{generator}")
        self._pieces += body
        if not inner.is_generator and not _ends(node.body):
            self._end(" return _b_.None;")
        named_so = f", '{node.name}'" if own == "$own" else ""
        self._end(f" }}{f'{named_so}); }}' if generator else ''}){after};")

    def _class(self, node: ast.ClassDef) -> None:
        before, after = self._decorated(node)
        bases = [value(one, self._scope) for one in node.bases]
        named = [f"{one.arg}: {value(one.value, self._scope)}" for one in node.keywords]
        inner = class_scope(node, self._scope)
        body = _Block(inner, self._depth + 1).run(node.body)
        made = ", $class" if inner.uses_class else ""
        spares = functions.spares(inner)
        held = f" var {', '.join(spares)};" if spares else ""
        qualified = f"{self._scope.qualified}{node.name}"
        self._put(node, f"{before}$B.define_class(frame, '{qualified}', (locals, frame{made}) => {{{held}")
        self._pieces += body
        rest = f", [{', '.join(bases)}]" if bases or named else ""
        rest += f", {{{', '.join(named)}}}" if named else ""
        self._end(f" }}{rest}){after};")

    def _import(self, node: ast.Import | ast.ImportFrom) -> None:
        if isinstance(node, ast.ImportFrom):
            if node.module == "__future__":
                return
            if node.level or node.names[0].name == "*" or node.module is None:
                raise NotEmitted(node, "only names of modules that are called in full can be imported")
            names = " ".join(one.name for one in node.names)
            targets = [self._bind(one.asname or one.name) for one in node.names]
            if targets == [f"globals.{one.name}" for one in node.names]:
                self._put(node, f"$B.import_names('{node.module}', '{names}', globals);")
            else:
                self._put(node, f"[{', '.join(targets)}] = $B.names_of('{node.module}', '{names}');")
            return
        for one in node.names:
            whole = "" if one.asname else ".partition"
            bound = self._bind(one.asname or one.name.partition(".")[0])
            called = "module_of" if one.asname or not whole or "." not in one.name else "package_of"
            self._put(node, f"{bound} = $B.{called}('{one.name}');")

    # --- exceptions
    def _raise(self, node: ast.Raise) -> None:
        caught = self._scope.caught
        if node.exc is None:
            if not caught:
                raise NotEmitted(node, "raise without an exception stands in no handler")
            self._put(node, f"throw {caught[-1]};")
            return
        given = [value(node.exc, self._scope)]
        if node.cause or caught:
            given.append(value(node.cause, self._scope) if node.cause else "undefined")
        if caught:
            given.append(caught[-1])
        self._put(node, f"$B.raise({', '.join(given)});")

    def _try(self, node: ast.Try) -> None:
        scope = self._scope
        if node.finalbody and node.handlers and node.orelse:
            inner = ast.Try(node.body, node.handlers, node.orelse, [], lineno=node.lineno)
            node = ast.Try([inner], [], [], node.finalbody, lineno=node.lineno)
        through = scope.temporary() if node.orelse else ""
        self._put(node, f"{f'{through} = false; ' if through else ''}try {{")
        self._inside(node.body)
        if through:
            self._end(f" {through} = true;")
        if node.handlers:
            self._handlers(node)
        if node.finalbody:
            self._end(" } finally {")
            self._inside(node.finalbody)
        self._end(" }")
        if through:
            self._end(f" if ({through}) {{")
            self._inside(node.orelse)
            self._end(" }")

    def _handlers(self, node: ast.Try) -> None:
        scope = self._scope
        error = f"$err{len(scope.caught) + 1}"
        self._end(f" }} catch ({error}) {{ {error} = $B.exception({error});")
        scope.caught.append(error)
        branch, all_caught = "", False
        for handler in node.handlers:
            name = self._bind(handler.name) if handler.name else ""
            if handler.type is None:
                self._put(handler, f"{branch}{{" if branch else "{")
                all_caught = True
            else:
                kinds = value(handler.type, scope)
                self._put(handler, f"{branch}if ($B.is_exc({error}, {kinds})) {{")
            if name:
                self._end(f" {name} = {error};")
            self._inside(handler.body)
            branch = "} else "
        self._end(" }" if all_caught else f" }} else throw {error};")
        scope.caught.pop()

    def _with(self, node: ast.With, items: list[ast.withitem]) -> None:
        item, *rest = items
        held = self._scope.temporary()
        taken = f"{held} = $B.enter({value(item.context_expr, self._scope)});"
        self._put(node, f"{taken} try {{")
        if item.optional_vars:
            self._end(f" {assigned(item.optional_vars, f'{held}.value', self._scope)}")
        if rest:
            self._with(node, rest)
        else:
            self._inside(node.body)
        self._end(f" }} catch ($error) {{ {held}.failed($error); }} finally {{ {held}.leave(); }}")


def _ends(body: Sequence[ast.stmt]) -> bool:
    """Whether nothing is reached behind these statements."""
    last = body[-1]
    if isinstance(last, ast.If):
        return bool(last.orelse) and _ends(last.body) and _ends(last.orelse)
    return isinstance(last, ast.Return | ast.Raise)


__all__ = ["NotEmitted", "at_line", "emit"]
