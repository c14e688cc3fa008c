"""How long a statement takes to read: `python tests/bench/statement.py [STATEMENTS.jsonl]`.

Without a file, made statements of several forms. Computing time, not wall time.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from pycore.statement import read_statement
from pycore.statement.lexicon.lookup import lexicon

MADE = [
    (
        "Author contributions: Conceptualization, A.B. and C.D.; methodology, A.B.; software, C.D.; "
        "validation, E.F.; "
        "writing—original draft preparation, A.B.; writing—review and editing, C.D. and E.F. All "
        "authors have read and "
        "agreed to the published version of the manuscript.",
        ["Anna Berg", "Carl Dyer", "Eva Frost"],
    ),
    (
        "A.B. conceived and designed the experiments, performed the experiments and analysed the data. "
        "C.D. wrote the code "
        "and prepared the figures. E.F. supervised the project. All authors commented on the manuscript.",
        ["Anna Berg", "Carl Dyer", "Eva Frost"],
    ),
]


def main(arguments: list[str]) -> int:
    begun = time.process_time()
    lexicon()
    print(f"tables: {(time.process_time() - begun) * 1000:.0f} ms once")
    statements = MADE
    if arguments:
        rows = [
            json.loads(line)
            for line in Path(arguments[0]).read_text(encoding="utf-8").splitlines()
            if line.strip()
        ]
        statements = [(row["text"], row["authors"]) for row in rows]
    times = []
    for text, authors in statements:
        read_statement(text, authors)
        begun = time.process_time()
        for _ in range(5):
            read_statement(text, authors)
        times.append((time.process_time() - begun) * 200)
    size = sum(len(text) for text, _ in statements) / len(statements)
    print(
        f"{len(times)} statements of {size:.0f} characters: mean {sum(times) / len(times):.2f} ms, "
        f"slowest {max(times):.2f} ms"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
