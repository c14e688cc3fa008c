"""One module in, one registration in `__BRYTHON__.aot` out."""

from __future__ import annotations

import json
import re
from pathlib import Path

from builder.comments import without_comments
from builder.compiler.brython import translator_source
from builder.compiler.compact import compact
from builder.compiler.engine import Engine
from builder.compiler.refusals import check
from builder.compiler.simplify import simplified
from builder.compiler.sources import Module, prepared

_DRIVER = Path(__file__).with_name("js") / "translator.js"
_REGISTRATION = "__BRYTHON__.aot[{name}] = [{path}, {is_package}, function ({parameter}) {{\n{body}\n}}];\n"


class TranslationError(Exception):
    """Brython's translator refused a module. The text holds its traceback."""


class Translator:
    """Brython's translator in a JavaScript engine. Loading it takes a second or two; keep it."""

    def __init__(self) -> None:
        self._engine = Engine()
        self._engine.run(translator_source())
        self._engine.run(_DRIVER.read_text(encoding="utf-8"))

    def translate(self, module: Module) -> str:
        """The module as a statement that registers it. Raises CompilesWrongly or TranslationError."""
        check(module)
        if module.is_script:
            return _registration(module, "$B", without_comments(module.source))
        answer = self._engine.call("translate", module.name, prepared(module), module.is_package, module.path)
        if "error" in answer:
            raise TranslationError(f"{module.path} cannot be translated:\n{answer['error']}")
        body = compact(simplified(answer["body"]), answer["scope"])
        # In string literals: half a character could not be written into a file, a control character makes
        # tools take the file for none of text.
        body = re.sub("[\x00-\x08\x0b-\x1f\ud800-\udfff]", lambda one: f"\\u{ord(one[0]):04x}", body)
        return _registration(module, "$B, _b_, globals, frame", body)


def _registration(module: Module, parameter: str, body: str) -> str:
    return _REGISTRATION.format(
        name=json.dumps(module.name),
        path=json.dumps(module.path),
        is_package=json.dumps(module.is_package),
        parameter=parameter,
        body=body.strip("\n"),
    )
