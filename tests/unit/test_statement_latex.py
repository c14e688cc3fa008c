"""Statements as they stand in LaTeX and Markdown sources."""

from __future__ import annotations

import pytest

from tests.unit.statements import in_short

AUTHORS = ["José Ibáñez-Pérez", "Søren Bøgh", "Carla Dyer"]


@pytest.mark.parametrize(
    "text",
    [
        # accents, with braces and without
        r"\textbf{Jos{\'e} Ib{\'a}{\~n}ez-P{\'e}rez}: Software. S{\o}ren B\o gh: Validation.",
        r"\textbf{Jos\'e Ib\'a\~nez-P\'{e}rez:} Software. {S\o{}ren B{\o}gh}: Validation.",
        # names as JSON writes them
        r"Jos\u00e9 Ib\u00e1\u00f1ez-P\u00e9rez: Software. S\u00f8ren B\u00f8gh: Validation.",
        # an author, what belongs to the author, the roles
        "\\author[1]{Jos\\'e Ib\\'a\\~nez-P\\'erez}[orcid=0000-0002-1825-0097]\n\\cormark[1]\n"
        "\\ead{jose@example.org}\n\\credit{Software}\n\n\\affiliation[1]{organization={Institute of Resources}}\n\n"
        "\\author[2]{S{\\o}ren B{\\o}gh}\n\\credit{Validation}\n",
        # lists, headings, citations
        "\\subsection*{Author contributions}\n\\begin{itemize}\n\\item \\textbf{J.I.-P.}: Software~\\citep[see][]{Dyer2019}\n"
        "\\item \\textbf{S.B.}: Validation\n\\end{itemize}",
        "Roles: **J.I.-P.** \u2014 Software (core) [@Dyer2019; @Bogh2020a]. **S.B.** \u2014 Validation (see @Dyer2013).",
        # a table
        "\\begin{tabular}{lcc}\n\\toprule\n & J.I.-P. & S.B. \\\\\n\\midrule\nSoftware & \\checkmark & \\\\\n"
        "Validation & & $\\bullet$ \\\\ \\hline\n\\end{tabular}",
    ],
)
def test_latex_is_read_like_print(text):
    assert in_short(text, AUTHORS) == "SW; VA; -"


def test_initials_set_as_mathematics_are_people():
    text = r"Author contributions: $\mathrm { J . I . -P . }$ and $S . B .$ wrote the code; $C . \mathrm { D . }$ . checked $x . y$."
    assert in_short(text, AUTHORS).split("; ")[:2] == ["SW", "SW"]
    text = r"Author contributions: $S . \mathrm { B } . , \mathrm { C . D . }$ . and J.I.-P. supervised the work."
    assert in_short(text, AUTHORS) == "S; S; S"


def test_a_latex_table_states_degrees():
    from tests.unit.statements import told

    text = "Role & Carla Dyer & S{\\o}ren B{\\o}gh \\\\\nSoftware & Lead & Supporting \\\\\nWriting -- review \\& editing & Yes & \\\\"
    assert told(text, AUTHORS) == {
        "Søren": "software/supporting",
        "Carla": "software/lead writing-review-editing",
    }
