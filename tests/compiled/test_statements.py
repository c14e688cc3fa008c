"""The statement reader gives byte for byte the same, compiled and under CPython.

The reference statements are read in the browser (`tests/browser/test_same_reading.py`).
"""

from __future__ import annotations

import ast
import json
from typing import Any

from builder.compiler.sources import Module
from tests.compiled.compiling import run_compiled

_NAME = "statements_read"
_SOURCE = """from __future__ import annotations
import json
from pycore.statement import read_statement

STATEMENTS = json.loads({statements!r})


def said(text, authors):
    reading = read_statement(text, authors)
    return [
        [contribution(one) for one in reading.contributions],
        [at(span) for span in reading.unread],
        [[at(one.span), one.candidates, one.roles] for one in reading.ambiguous],
        [reading.is_statement, reading.uses_credit_terms, list(reading.notices)],
    ]


def contribution(one):
    return [one.author, one.role, one.degree, one.basis, at(one.span), at(one.person)]


def at(span):
    return [span.start, span.end]


def case_all():
    return [json.dumps(said(text, authors)) for text, authors in STATEMENTS]
"""

MADE = [
    ["Conceptualization, A.B. and C.D.; writing—original draft preparation, C.D. All authors "
     "agreed.", ["Anna Berg", "Carl Dyer"]],
    ["**Anna\u00a0Berg:** Con\u00adceptualization (lead), Valida-\ntion. Carl\u200b Dyer: Review &amp; "
     "editing, Dancing.", ["Anna Berg", "Carl Dyer"]],
    ["W.Z. and A.B. designed the study; W.Z. 😀 wrote the code.", ["Wei Zhang", "Wen Zhou", "Anna Berg"]],
    ["张群，王红军：提出研究思路;张群：写作-初稿", ["张群", "王红军"]],
    ["Ön Çelik: yazılım, görselleştirme. İ.Ş.: Розробка", ["Ön Çelik", "İpek Şen"]],
    ["A.B. concibió y diseñó el estudio.", ["Ana Belén"]],
    ["We thank A.B. for help.", ["Anna Berg"]],
]  # fmt: skip


def _both_ways(statements: list[Any]) -> tuple[list[str], list[str]]:
    """What is read under CPython, and what is read compiled."""
    source = _SOURCE.format(statements=json.dumps(statements))
    namespace: dict[str, Any] = {"__name__": _NAME}
    exec(compile(source, _NAME, "exec"), namespace)
    answer = run_compiled({_NAME: Module(_NAME, f"tests/compiled/{_NAME}.py", source)}, "evaluate")[_NAME]
    assert "" not in answer, answer[""]
    text = str(answer["case_all"])
    assert not text.startswith("raises"), text
    return namespace["case_all"](), ast.literal_eval(text)


def test_made_statements_are_read_alike() -> None:
    plain, compiled = _both_ways(MADE)
    assert plain == compiled
