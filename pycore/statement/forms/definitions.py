"""Definitions of CRediT's roles that are copied whole, with the name of the role or in its place.

"Anna Berg: Programming, software development; designing computer programs; ..." is software, and nothing of what the
words of the definition would say by themselves.
"""

from __future__ import annotations

import re

from pycore.statement.forms.columns import Glued

# The name of a role, and its definition; what is in brackets may be left out.
_DEFINITIONS = (
    ("Conceptualization", "[ideas; ]formulation or evolution of [the ]overarching research goals[ and aims]"),
    (
        "Data curation",
        "management activities to annotate[ (produce metadata)][,][ ]scrub data[,] and maintain research data"
        "[ (including software code, where it is necessary for interpreting the data itself)][ for initial use][ and later re-use]",
    ),
    (
        "Formal analysis",
        "application of statistical, mathematical, computational[,] or other formal techniques to analy@e or synthesi@e study data",
    ),
    (
        "Investigation",
        "conducting a research and investigation process, specifically performing the experiments, or data/evidence collection",
    ),
    ("Methodology", "development or design of methodology[; creation of models]"),
    (
        "Resources",
        "provision of study materials, reagents, materials, patients, laboratory samples, animals, instrumentation,"
        " computing resources[,] or other analysis tools",
    ),
    (
        "Software",
        "programming, software development; designing computer programs; implementation of the computer code and"
        " supporting algorithms[; testing of existing code components]",
    ),
    (
        "Validation",
        "verification, whether as a part of the activity or separate, of the overall replication/reproducibility of"
        " results/experiments and other research outputs",
    ),
    (
        "Visualization",
        "preparation, creation and/or presentation of the published work, specifically visuali@ation/data presentation",
    ),
    (
        "Writing - original draft",
        "preparation, creation and/or presentation of the published work, specifically writing the initial draft"
        "[ (including substantive translation)]",
    ),
    (
        "Writing - review & editing",
        "preparation, creation and/or presentation of the published work by those from the original research group,"
        " specifically critical review, commentary or revision[ - including pre- or post-publication stages]",
    ),
)
# Words of which every definition has one, and few other texts.
_SIGNS = (
    "overarching", "scrub data", "formal techniques", "evidence collection", "of methodology", "reagents",
    "supporting algorithms", "reproducibility of", "published work",
)  # fmt: skip
_LOOSE = {
    " ": r"\s+",
    "-": r"[-\u2010-\u2015]?",
    "/": r"\s?/\s?",
    ",": r",?",
    "@": "[sz]",
    "[": "(?:",
    "]": ")?",
    "(": r"\(",
    ")": r"\)",
    ";": "[;,]",
}
_PATTERNS: list[re.Pattern[str]] = []


def defined(text: str) -> list[Glued] | None:
    """The pieces of `text` with the names of roles in place of their definitions, or None where none is copied."""
    low = text.lower()
    if not [sign for sign in _SIGNS if sign in low]:
        return None
    if not _PATTERNS:
        parts = ["(" + "".join([_LOOSE.get(mark, mark) for mark in said]) + ")" for _, said in _DEFINITIONS]
        _PATTERNS.append(re.compile("|".join(parts), re.IGNORECASE))
    pieces: list[Glued] = []
    done = 0
    for found in _PATTERNS[0].finditer(text):
        pieces.append((done, found.start(), _DEFINITIONS[(found.lastindex or 1) - 1][0]))
        done = found.end()
    return [*pieces, (done, len(text), "")] if pieces else None
