"""Of what class and form an act or a thing is, and which acts are of a kind."""

from __future__ import annotations

import re

from pycore.statement.lexicon.entry import ACT, OBJ
from pycore.statement.scan.items import Item

# Acts that hand through what is named after them.
LIGHT = frozenset(("PERFORM", "COMPLETE", "JOIN", "LEAD", "CONTRIBUTE", "PROVIDE", "PREPARE", "GENERATE"))
# Acts that say only that something was done.
PERFORMING = frozenset(("PERFORM", "COMPLETE"))
# Acts that say only that somebody had a part; what follows after "by" is what was done.
SHARING = frozenset(("CONTRIBUTE", "JOIN"))
# Acts that are done themselves where something else is done by them: "studied the fish by designing a trap".
BY_WHICH = frozenset(("DESIGN", "PERFORM", "COLLECT"))
# Acts that take other acts as their object: what follows them is not done by the same people.
ABOUT = frozenset(("SUPERVISE", "REVIEW", "NULL", "GUIDE", "MANAGE", "COORDINATE", "REVISE", "ALTER"))
ON_TEXTS = frozenset(("REVISE", "ALTER", "REVIEW", "COMMENT_ON"))


def form_of(item: Item) -> str:
    """The form of an act: verb, gerund or noun; "" for anything else."""
    return item.entry.form if item.entry is not None else ""


def class_of(item: Item) -> str:
    return item.entry.cls if item.entry is not None else ""


def is_light(item: Item) -> bool:
    """Whether an act hands through what is named after it."""
    return class_of(item) in LIGHT


def says_nothing(verb: Item) -> bool:
    """Whether a verb is no contribution by itself: "approved", "contributed equally"."""
    return class_of(verb) == "NULL" or verb.entry is not None and "equally" in verb.entry.keys


def object_class(thing: Item) -> str:
    if thing.kind == OBJ and thing.entry is not None:
        return thing.entry.cls
    if thing.kind == ACT and thing.entry is not None:
        return _MADE_BY.get(thing.entry.cls, "*")
    return "TOOL" if _TOOL.match(thing.form) else "ABSTRACT" if _ABSTRACT.search(thing.form) else "+"


# What comes of an act, where the act stands for a thing: "revised the design".
_MADE_BY = {
    "CONCEIVE": "IDEA",
    "DESIGN": "METHOD",
    "ANALYZE": "ANALYSIS",
    "WRITE": "MANUSCRIPT",
    "DRAFT": "FIRSTDRAFT",
    "COLLECT": "EXPERIMENT",
    "REVISE": "MANUSCRIPT",
    "VISUALIZE": "FIGURES",
    "CODE": "PROGRAM",
    "IMPLEMENT": "PROGRAM",
    "HANDLE": "EXPERIMENT",
    "DETERMINE": "EXPERIMENT",
    "INVESTIGATE": "EXPERIMENT",
    "REVIEW": "MANUSCRIPT",
    "SET_UP": "METHOD",
    "NULL": "TALK",
}
# How programs are written, and hardly anything else: "VitisDB".
_TOOL = re.compile(r"[A-Z][a-z]{2,}[A-Z]")
# What is called so can be given by nobody as a thing: "framing", "operationalization", "clarity".
_ABSTRACT = re.compile("[a-z](?:ing|[ai]tions?|ments?|ity|ance|ence|ship|ness|ism)$")
