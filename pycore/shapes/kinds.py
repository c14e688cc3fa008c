"""Limits, and the words that recur in the shapes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypedDict, Union


@dataclass(frozen=True)
class Most:
    """A text of at most so many characters, or a list or map of at most so many items. More is refused
    in a message."""

    number: int


@dataclass(frozen=True)
class Between:
    """A whole number from `low` to `high`."""

    low: int
    high: int


# What a person or a publisher may reasonably need, and what the session's store can hold.
Name = Annotated[str, Most(1_000)]
Title = Annotated[str, Most(10_000)]
Word = Annotated[str, Most(100)]
Address = Annotated[str, Most(8_000)]
DoiText = Annotated[str, Most(2_000)]
Key = Annotated[str, Most(8_000)]  # of a work: its DOI, else what names it (an address, a put-code)
OrcidText = Annotated[str, Most(100)]
Page = Annotated[str, Most(20_000_000)]
Index = Annotated[int, Between(0, 1_000_000)]
PutCode = Annotated[int, Between(1, 2**53 - 1)]

RoleSlug = Literal[
    "conceptualization",
    "data-curation",
    "formal-analysis",
    "funding-acquisition",
    "investigation",
    "methodology",
    "project-administration",
    "resources",
    "software",
    "supervision",
    "validation",
    "visualization",
    "writing-original-draft",
    "writing-review-editing",
]
Degree = Literal["lead", "equal", "supporting"]
# A role in a form. "yes": without a degree; "kept": as it stands, without a degree where it does not.
Choice = Literal["none", "yes", "kept", "lead", "equal", "supporting"]
Origin = Literal["data", "xml", "europepmc", "statement", "hand"]
Environment = Literal["production", "sandbox"]
Speaker = Literal["us", "self", "client", "publisher"]
Level = Literal["good", "info", "warn", "bad"]  # of a notice
Tone = Literal["", "good", "info", "plain", "warn", "bad"]

# `{code, ...}`: a sentence, and what it needs to know; the catalogue has its words (`pycore/language`).
Fact = dict[str, Any]
Said = Union[Fact, list[Fact], str, None]  # null: nothing is said
# A work as ORCID's API has it (facts: orcid-model 3.0): handed through, never looked into by JavaScript.
Work = dict[str, Any]


class Problem(TypedDict):
    """What happened, what to do, and the technical detail for those who look."""

    kind: str
    message: Said
    remedy: Said
    detail: str


class Failure(TypedDict):
    """The answer where something could not be done. `problem` is null where the person themselves ended it."""

    ok: Literal[False]
    problem: Union[Problem, None]


class Done(TypedDict):
    """The answer where there is nothing to tell."""

    ok: Literal[True]


class RoleDegree(TypedDict):
    """A role, and its degree or null where none is stated."""

    role: RoleSlug
    degree: Union[Degree, None]


class Progress(TypedDict):
    """How far a reading is."""

    phase: str
    done: int
    total: int
    sentence: Said


class Holder(TypedDict):
    """Whose record it is, as far as known."""

    orcid: Union[str, None]
    name: Union[str, None]


class DoiLink(TypedDict):
    """A DOI as it is shown, and its address."""

    text: str
    url: str
