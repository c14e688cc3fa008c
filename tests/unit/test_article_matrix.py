from __future__ import annotations

import pytest

from pycore.article import read_article
from pycore.article.matrix import matrix_lines
from tests.unit.documents import parse

ROLES = ["Role|Ada Byron|Carl Dorn", "Software|✓|", "Validation|–|yes"]


def _table(rows, cell="td", row="tr", table="table"):
    lines = ["".join(f"<{cell}>{text}</{cell}>" for text in line.split("|")) for line in rows]
    return f"<{table}>" + "".join(f"<{row}>{line}</{row}>" for line in lines) + f"</{table}>"


def _lines(rows):
    return matrix_lines(parse(_table(rows)).select("table")[0])


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (ROLES, ["Software: Ada Byron", "Validation: Carl Dorn"]),
        (["|AB|CD", "Software|x|X", "Resources||"], ["Software: AB, CD"]),
        (
            ["Author|Software|Validation", "Ada Byron|●|", "Carl Dorn|1|0"],
            ["Ada Byron: Software", "Carl Dorn: Software"],
        ),
        (["|AB|CD", "Software|Lead|(supporting)"], ["Software: AB (Lead), CD (supporting)"]),
        (["|AB|CD", "Software|<svg></svg>|<img alt=''>"], ["Software: AB, CD"]),
    ],
)
def test_marks_become_lines_in_the_tables_own_words(rows, lines):
    assert _lines(rows) == lines


@pytest.mark.parametrize(
    "rows",
    [
        ["Role|Authors", "Software|Ada Byron, Carl Dorn"],
        ["Role|Who|Remark", "Software|Ada Byron|at first"],
        ["Role|Ada Byron|Carl Dorn", "Software|✓"],
        ["Role|Ada Byron|", "Software|✓|✓"],
        ["Role|Ada Byron|Carl Dorn", "Software||"],
        ["Role|Ada Byron|Carl Dorn", "Software|" + _table(ROLES) + "|✓"],
    ],
)
def test_other_tables_are_text(rows):
    assert _lines(rows) is None


@pytest.mark.parametrize("kind", [{}, {"cell": "x-td", "row": "x-tr", "table": "x-table"}])
def test_a_table_says_of_each_author_what_their_column_says(kind):
    names = "".join(f"<meta name=citation_author content='{name}'>" for name in ("Ada Byron", "Carl Dorn"))
    page = f"{names}<h2>Author contributions</h2><p>In short:</p>{_table(ROLES, **kind)}<h2>Notes</h2>"
    article = read_article(parse(page), "https://example.org/a")
    assert article.statement.text == "In short:\nSoftware: Ada Byron\nValidation: Carl Dorn"
    assert [(claim.author, claim.role) for claim in article.claims] == [(0, "software"), (1, "validation")]
