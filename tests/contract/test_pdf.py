"""PDFs of the project's own making give the same contributions as the text they were made from.

They are set with every typeface that is there, read by PDF.js as the workspace reads them, and
understood by the core.
"""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from builder.paths import EXTENSION
from builder.tools import node
from pycore.identifiers import Doi
from pycore.sources.pdf.reading import PdfText, read_pdf
from pycore.sources.printed import printed_article
from pycore.statement import read_statement
from tests.typesetting import TYPEFACES, Block, Style, has_typeface, typeset

DOI = Doi("10.5555/waters14030117")
AUTHORS = [("Mara", "Lindqvist"), ("Tomás", "Herrera"), ("Yuki", "Amano"), ("Ilse", "van der Berg")]
ITEM = {
    "DOI": DOI,
    "title": ["Mussel Beds as Slow Clocks"],
    "author": [{"given": given, "family": family} for given, family in AUTHORS],
}
FILLER = (
    "The estuary was sampled at slack water on every second day of the season, and the shells that were "
    "taken home were cut, polished and photographed under a microscope of the usual kind; their efficient "
    "filing was first reflected upon afterwards. "
)
STATEMENTS = {
    "by name": (
        "Mara Lindqvist: Conceptualization (lead), Methodology, Investigation, Writing – original "
        "draft. Tomás Herrera: Data curation, Formal analysis, Software, Visualization (supporting). "
        "Yuki Amano: Validation, Resources, Writing – review & editing. Ilse van der Berg: "
        "Supervision, Project administration, Funding acquisition, Writing-review and editing."
    ),
    "by role": (
        "Conceptualization, M.L. and I.v.d.B.; methodology, M.L.; software, T.H.; validation, Y.A. "
        "and T.H.; formal analysis, T.H.; investigation, M.L.; resources, Y.A.; data curation, T.H.; "
        "writing—original draft preparation, M.L.; writing—review and editing, Y.A. and I.v.d.B.; "
        "visualization, T.H.; supervision, I.v.d.B.; project administration, I.v.d.B.; funding "
        "acquisition, I.v.d.B. All authors have read and agreed to the published version of the "
        "manuscript."
    ),
    "in prose": (
        "M.L. conceived the study, developed the methodology and wrote the original draft. T.H. wrote"
        " the software, curated the data and carried out the formal analysis. Y.A. validated the "
        "results and reviewed and edited the manuscript. I.v.d.B. supervised the project and acquired"
        " the funding."
    ),
}
HEADINGS = ("Author contributions", "CRediT authorship contribution statement", "AUTHOR CONTRIBUTIONS")


@dataclass(frozen=True)
class Case:
    typeface: str
    columns: int
    statement: str
    filler: int  # sentences before the statement: it lands elsewhere with each
    heading: str = "Author contributions"
    run_in: bool = False
    ligatures: bool = True
    footnote: str = "* Corresponding author. E-mail address: m.lindqvist@example.org"

    def blocks(self) -> list[Block]:
        text = STATEMENTS[self.statement]
        statement = [Block("heading", self.heading), Block("text", text)]
        if self.run_in:
            statement = [Block("run-in", f"Author Contributions: {text}")]
        return [
            Block("title", "Mussel Beds as Slow Clocks"),
            Block("title", f"https://doi.org/{DOI}"),
            Block("text", "Mara Lindqvist, Tomás Herrera, Yuki Amano, Ilse van der Berg"),
            Block("heading", "1. Introduction"),
            *[Block("text", FILLER * 3)] * self.filler,
            *statement,
            Block("run-in", f"Funding: {FILLER}") if self.run_in else Block("heading", "Competing interests"),
            Block("text", "None of the authors has any interest in mussels."),
            Block("heading", "References"),
            Block(
                "text",
                f"1. Herrera T. Contributions of tides to everything. https://doi.org/10.5555/other {FILLER}",
            ),
        ]

    def style(self) -> Style:
        return Style(
            typeface=self.typeface, columns=self.columns, ligatures=self.ligatures, footnote=self.footnote
        )


def _cases() -> list[Case]:
    faces = [name for name in TYPEFACES if has_typeface(name)]
    cases = []
    for place, face in enumerate(faces):
        for columns in (1, 2, 3):
            for turn, statement in enumerate(STATEMENTS):
                heading = HEADINGS[(place + columns) % len(HEADINGS)]
                cases.append(Case(face, columns, statement, 3 + 7 * turn + place, heading))
        cases.append(Case(face, 2, "by role", 4 + place, run_in=True, footnote=""))
    # In steps, so that in some the statement goes on in the next column or on the next page.
    cases.extend(Case("times", 2, "by name", filler) for filler in range(10, 24))
    return cases


CASES = _cases()


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[Case, PdfText]:
    folder = tmp_path_factory.mktemp("pdf")
    files = []
    for number, case in enumerate(CASES):
        files.append(folder / f"{number}.pdf")
        files[-1].write_bytes(typeset(case.blocks(), case.style()))
    return {case: read_pdf(**pdf) for case, pdf in zip(CASES, extracted(files), strict=True)}


def extracted(files: list[Path]) -> list[dict[str, Any]]:
    """The pieces of each PDF, as the workspace hands them to the core."""
    command = [node(), "pdf_text.mjs", str(EXTENSION / "workspace" / "pdf.js"), *map(str, files)]
    done = subprocess.run(
        command, cwd=Path(__file__).parent, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: f"{case.typeface}-{case.columns}-{case.statement}-{case.filler}"
)
def test_a_pdf_gives_what_its_text_gives(case: Case, read: dict[Case, PdfText]) -> None:
    text = STATEMENTS[case.statement]
    article = printed_article(DOI, ITEM, read[case].statements, True)
    found = article["statement"]["text"] if article["statement"] else None
    expected = f"Author Contributions: {text}" if case.run_in else text
    assert found is not None
    assert " ".join(found.split()) == expected
    said = read_statement(text, [f"{given} {family}" for given, family in AUTHORS])
    assert {(one["author"], one["role"], one["degree"]) for one in article["claims"]} == {
        (one.author, one.role, one.degree) for one in said.contributions
    }
    assert said.contributions


def test_a_pdf_locked_for_changes_only_and_one_with_a_wrong_index_are_read(tmp_path: Path) -> None:
    locked, damaged = tmp_path / "locked.pdf", tmp_path / "damaged.pdf"
    canvas = Canvas(str(locked), encrypt=StandardEncryption("", ownerPassword="secret"))
    for place, line in enumerate(("Author contributions", STATEMENTS["in prose"][:60])):
        canvas.drawString(72, 700 - 20 * place, line)
    canvas.save()
    whole = typeset(Case("times", 1, "by role", 3).blocks(), Style(typeface="times"))
    damaged.write_bytes(re.sub(rb"startxref\s+\d+", b"startxref\n9999999", whole))  # points beyond its end
    opened, rebuilt = extracted([locked, damaged])
    assert "Author contributions" in [piece[0] for piece in opened["pages"][0]]
    assert " ".join(read_pdf(**rebuilt).statements[0].text.split()) == STATEMENTS["by role"]


def test_the_articles_own_doi_comes_first(read: dict[Case, PdfText]) -> None:
    assert {pdf.dois[0] for pdf in read.values()} == {DOI}
