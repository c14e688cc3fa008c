"""One module in, one registration in `__BRYTHON__.aot` out."""

from __future__ import annotations

import json

from builder.comments import without_comments
from builder.compiler.emit import NotEmitted, emit
from builder.compiler.refusals import CompilesWrongly, check
from builder.compiler.sources import Module, prepared

_REGISTRATION = (
    "__BRYTHON__.aot[{name}] = [{path}, {is_package}, {place}, function module({parameters}) {{ {body} }}];\n"
)


def translate(module: Module, script: str, line: int) -> str:
    """The module as a statement that registers it, to stand in a script at a line: where a traceback finds it.
    Raises CompilesWrongly."""
    check(module)
    if module.is_script:
        return _registration(
            module, script, line, "$B", "\n" + without_comments(module.source).strip("\n") + "\n"
        )
    try:
        body = emit(prepared(module), module.path)
    except NotEmitted as error:
        raise CompilesWrongly(f"{module.path}, line {error.line}: {error}") from error
    return _registration(module, script, line, "$B, _b_, globals, frame", body)


def _registration(module: Module, script: str, line: int, parameters: str, body: str) -> str:
    return _REGISTRATION.format(
        name=json.dumps(module.name),
        path=json.dumps(module.path),
        is_package=json.dumps(module.is_package),
        place=json.dumps(f"{script}:{line}"),
        parameters=parameters,
        body=body,
    )
