"""Which role an act gives with an object.

`ROLES`: act -> object -> role, classes as in `lexicon.language.Language`. "*" stands for every object without a
line of its own, "-" for no object at all, "" for no role. A role after "?" is only suggested by
the words: it is read as inferred.
Source of the mapping: the CRediT definitions and the usual editorial reading of such wording.
"""

from __future__ import annotations

_C, _DC, _FA, _FU, _I, _M = (
    "conceptualization",
    "data-curation",
    "formal-analysis",
    "funding-acquisition",
    "investigation",
    "methodology",
)
_PA, _R, _SW, _S, _VA, _VI = (
    "project-administration",
    "resources",
    "software",
    "supervision",
    "validation",
    "visualization",
)
_WO, _WR = "writing-original-draft", "writing-review-editing"

ROLES: dict[str, dict[str, str]] = {
    "CONCEIVE": {
        "*": _C,
        "-": _C,
        "LITERATURE": "",
        "MANUSCRIPT": _C,
        "FIGURES": _VI,
        "RESULTS": "",
        "COMMENT": "",
    },
    "PROPOSE": {"*": "", "-": "", "IDEA": _C, "STUDY": _C, "METHOD": _M, "THEORY": "", "EXPERIMENT": _M},
    "DESIGN": {
        "*": _M,
        "-": _M,
        "FIGURES": _VI,
        "PROGRAM": _SW,
        "IDEA": _C,
        "MANUSCRIPT": "",
        "FUNDING": "",
        "RESOURCE": _M,
    },
    "DEVELOP": {
        "*": "",
        "-": "",
        "METHOD": _M,
        "IDEA": _C,
        "STUDY": _C,
        "PROGRAM": _SW,
        "FIGURES": _VI,
        "MANUSCRIPT": "",
        "FIRSTDRAFT": _WO,
        "RESULTS": "",
        "DATA": "?" + _DC,
        "FUNDING": "",
        "TEAM": "",
        "THEORY": "",
        "LITERATURE": "",
        "COMMENT": "",
        "BUDGET": "",
        "RESOURCE": "?" + _R,
        "EXPERIMENT": _M,
    },
    "IMPLEMENT": {"*": "", "-": "", "PROGRAM": _SW, "METHOD": _SW, "EXPERIMENT": _I, "STUDY": _I},
    "CODE": {"*": _SW, "-": _SW, "DATA": ""},
    "PERFORM": {
        "*": "",
        "-": "",
        "STUDY": _I,
        "EXPERIMENT": _I,
        "PROGRAM": "",
        "RESOURCE": "",
        "METHOD": "",
        "FIGURES": _VI,
    },
    "COLLECT": {
        "*": _I,
        "-": _I,
        "DATA": _I,
        "EXPERIMENT": _I,
        "RESOURCE": _I,
        "FUNDING": _FU,
        "RESULTS": _I,
        "FIGURES": _I,
        "STUDY": "",
        "LITERATURE": "?" + _I,
        "MANUSCRIPT": "",
        "COMMENT": "",
    },
    "OBTAIN": {
        "*": "",
        "-": _I,
        "DATA": _I,
        "EXPERIMENT": _I,
        "RESOURCE": _I,
        "FUNDING": _FU,
        "RESULTS": _I,
        "FIGURES": _I,
    },
    "INVESTIGATE": {"*": _I, "-": _I},
    "SECURE": {"*": "", "-": "", "FUNDING": _FU, "STUDY": _FU},
    "ENROLL": {"*": "", "-": ""},
    "ANALYZE": {"*": _FA, "-": _FA, "MANUSCRIPT": "", "LITERATURE": "?" + _FA},
    "ASSESS": {"*": "", "-": "", "DATA": _FA, "RESULTS": "?" + _FA},
    "INTERPRET": {"*": "?" + _FA, "-": "?" + _FA, "MANUSCRIPT": ""},
    "CURATE": {"*": _DC, "-": _DC, "MANUSCRIPT": "", "PROGRAM": ""},
    "PROCESS": {"*": "", "-": "", "DATA": "?" + _DC},
    "WRITE": {
        "*": "",
        "-": _WO,
        "MANUSCRIPT": _WO,
        "FIRSTDRAFT": _WO,
        "PROGRAM": _SW,
        "STUDY": _WO,
        "METHOD": _M,
        "RESULTS": _WO,
        "LITERATURE": _WO,
    },
    "DRAFT": {"*": _WO, "-": _WO, "FIGURES": _VI, "METHOD": _M},
    "REVISE": {
        "*": "",
        "-": _WR,
        "MANUSCRIPT": _WR,
        "FIRSTDRAFT": _WR,
        "STUDY": _WR,
        "FIGURES": "",
        "COMMENT": _WR,
        "LITERATURE": "",
    },
    "REVIEW": {"*": "", "-": "", "MANUSCRIPT": _WR, "FIRSTDRAFT": _WR},
    "COMMENT_ON": {"*": "", "-": "", "MANUSCRIPT": _WR, "FIRSTDRAFT": _WR},
    "SUPERVISE": {"*": _S, "-": _S},
    "GUIDE": {"*": "?" + _S, "-": "?" + _S, "MANUSCRIPT": "", "COMMENT": ""},
    "MANAGE": {"*": _PA, "-": _PA, "DATA": _DC, "MANUSCRIPT": "", "LITERATURE": "", "RESOURCE": _PA},
    "PROVIDE": {
        "*": "",
        "-": "",
        "RESOURCE": _R,
        "DATA": _R,
        "PROGRAM": _R,
        "FUNDING": _FU,
        "METHOD": "",
        "FIGURES": _VI,
        "IDEA": _C,
    },
    "CONTRIBUTE": {
        "*": "",
        "-": "",
        "IDEA": _C,
        "EXPERIMENT": _I,
        "RESOURCE": _R,
        "DATA": _R,
        "PROGRAM": _R,
        "FUNDING": _FU,
        "FIGURES": _VI,
    },
    "JOIN": {
        "*": "",
        "-": "",
        "EXPERIMENT": _I,
        "FUNDING": _FU,
        "FIGURES": _VI,
        "PROGRAM": _SW,
        "METHOD": _M,
    },
    "LEAD": {
        "*": "",
        "-": "",
        "EXPERIMENT": _I,
        "FUNDING": _FU,
        "FIGURES": _VI,
        "PROGRAM": _SW,
        "METHOD": _M,
        "STUDY": "?" + _S,
        "TEAM": "?" + _S,
        "IDEA": _C,
        "RESOURCE": _R,
        "BUDGET": _PA,
        "FIRSTDRAFT": _WO,
    },
    "VALIDATE": {"*": _VA, "-": _VA, "MANUSCRIPT": "", "PROGRAM": _VA},
    "CHECK": {"*": "", "-": "", "DATA": _VA, "RESULTS": _VA, "ANALYSIS": _VA, "METHOD": _VA, "PROGRAM": _SW},
    "VISUALIZE": {"*": _VI, "-": _VI, "MANUSCRIPT": "", "RESULTS": _VI, "STUDY": ""},
    "PREPARE": {
        "*": "",
        "-": "",
        "FIGURES": _VI,
        "MANUSCRIPT": "?" + _WO,
        "FIRSTDRAFT": _WO,
        "DATA": "?" + _DC,
        "RESULTS": "",
        "RESOURCE": "?" + _I,
        "METHOD": _M,
    },
    "SIMULATE": {"*": "", "-": ""},
    "NULL": {"*": "", "-": ""},
}

# What an object says when it stands alone in a list, with no action ("Figures: A.B.").
ALONE: dict[str, str] = {
    "IDEA": _C,
    "PROGRAM": "",
    "FIGURES": _VI,
    "FUNDING": _FU,
    "FIRSTDRAFT": _WO,
    "EXPERIMENT": _I,
}


def role_of(act: str, thing: str) -> str:
    """What `act` gives with an object of class `thing` ("-" for none): a role, "?" and a role, or ""."""
    row = ROLES.get(act)
    if row is None:
        return ""
    if thing in row:
        return row[thing]
    return row["-"] if thing == "-" else row["*"]
