"""Statements made of random authors, roles, degrees, forms and damage, with what they say."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from hypothesis import strategies as st

from pycore.credit import DEGREES, ROLES

GIVEN = [
    "Anna",
    "Björn",
    "Chloé",
    "Dmitri",
    "Elena",
    "Fatima",
    "Gustavo",
    "Hiroshi",
    "Ingrid",
    "Jean-Luc",
    "Katarzyna",
    "Li Wei",
]
FAMILY = [
    "Abadi",
    "Berg",
    "Castro",
    "Dyer",
    "van der Esch",
    "Frost",
    "García Pérez",
    "Holm",
    "Ito",
    "Jansen",
    "Kowalczyk",
    "O'Leary",
]

# author index -> role slug -> degree
Truth = dict[tuple[int, str], "str | None"]


@dataclass(frozen=True)
class Made:
    """A statement, its author list, and who it says did what."""

    text: str
    authors: list[str]
    truth: Truth


@st.composite
def author_lists(draw: st.DrawFn) -> list[str]:
    """One to six authors, no two with the same initials."""
    size = draw(st.integers(1, 6))
    given = draw(st.permutations(GIVEN))[:size]
    family = draw(st.permutations(FAMILY))[:size]
    return [f"{first} {last}" for first, last in zip(given, family, strict=True)]


@st.composite
def truths(draw: st.DrawFn, authors: list[str], with_degrees: bool) -> Truth:
    """Every author has one to five roles, with a degree each or with none at all."""
    said: Truth = {}
    for author in range(len(authors)):
        for role in draw(st.lists(st.sampled_from(ROLES), min_size=1, max_size=5, unique=True)):
            said[author, role.slug] = draw(st.sampled_from(DEGREES)) if with_degrees else None
    return said


def initials(name: str, style: str) -> str:
    words = [piece for word in name.replace("'", " ").split() for piece in word.split("-")]
    letters = [unicodedata.normalize("NFD", word)[0] for word in words]
    return "".join(f"{letter}." for letter in letters) if style == "A.B." else "".join(letters)


def term(slug: str, dash: str, joint: str) -> str:
    printed = next(role.term for role in ROLES if role.slug == slug)
    return printed.replace(" – ", dash).replace("&", joint)


@st.composite
def made_statements(draw: st.DrawFn) -> Made:
    """A statement in one of the printed forms, undamaged."""
    authors = draw(author_lists())
    with_degrees = draw(st.booleans())
    truth = draw(truths(authors, with_degrees))
    called = draw(st.sampled_from(["full", "A.B.", "AB"]))
    names = authors if called == "full" else [initials(name, called) for name in authors]
    dash = draw(st.sampled_from([" – ", " - ", "—", "‐"]))
    joint = draw(st.sampled_from(["&", "and", "&amp;"]))
    form = draw(st.sampled_from(sorted(_FORMS)))
    heading = draw(
        st.sampled_from(
            ["", "Author contributions\n", "## CRediT author statement\n\n", "Author Contributions: "]
        )
    )
    text = heading + _FORMS[form](names, truth, dash, joint)
    return Made(text, authors, truth)


def _role(slug: str, degree: str | None, dash: str, joint: str) -> str:
    return term(slug, dash, joint) + (f" ({degree})" if degree else "")


def _by_person(truth: Truth) -> dict[int, list[tuple[str, str | None]]]:
    said: dict[int, list[tuple[str, str | None]]] = {}
    for (author, slug), degree in truth.items():
        said.setdefault(author, []).append((slug, degree))
    return said


def _by_role(truth: Truth) -> dict[str, list[tuple[int, str | None]]]:
    said: dict[str, list[tuple[int, str | None]]] = {}
    for (author, slug), degree in truth.items():
        said.setdefault(slug, []).append((author, degree))
    return said


def _person_first(names: list[str], truth: Truth, dash: str, joint: str) -> str:
    return " ".join(
        f"{names[author]}: " + ", ".join(_role(slug, degree, dash, joint) for slug, degree in roles) + "."
        for author, roles in _by_person(truth).items()
    )


def _lines(names: list[str], truth: Truth, dash: str, joint: str) -> str:
    return "\n".join(
        f"- {names[author]}: " + "; ".join(_role(slug, degree, dash, joint) for slug, degree in roles)
        for author, roles in _by_person(truth).items()
    )


def _table(names: list[str], truth: Truth, dash: str, joint: str) -> str:
    rows = [
        f"| {names[author]} | " + ", ".join(_role(slug, degree, dash, joint) for slug, degree in roles) + " |"
        for author, roles in _by_person(truth).items()
    ]
    return "\n".join(["| Author | Roles |", "|---|---|", *rows])


def _brackets(names: list[str], truth: Truth, dash: str, joint: str) -> str:
    return "\n".join(
        f"{names[author]} ("
        + ", ".join(
            _role(slug, degree, dash, joint).replace("(", "[").replace(")", "]") for slug, degree in roles
        )
        + ")"
        for author, roles in _by_person(truth).items()
    )


def _people(names: list[str], people: list[tuple[int, str | None]]) -> str:
    listed = [names[author] + (f" ({degree})" if degree else "") for author, degree in people]
    return " and ".join([", ".join(listed[:-1]), listed[-1]] if len(listed) > 1 else listed)


def _role_first(names: list[str], truth: Truth, dash: str, joint: str) -> str:
    return (
        "; ".join(
            f"{term(slug, dash, joint)}, {_people(names, people)}" for slug, people in _by_role(truth).items()
        )
        + "."
    )


def _role_headed(names: list[str], truth: Truth, dash: str, joint: str) -> str:
    return "\n".join(
        f"{term(slug, dash, joint)}: {_people(names, people)}." for slug, people in _by_role(truth).items()
    )


def _marked(names: list[str], truth: Truth, dash: str, joint: str) -> str:
    """Authors down, roles across, marks or degrees where they meet."""
    slugs = list(_by_role(truth))
    rows = [
        f"| {names[author]} | "
        + " | ".join((truth[author, slug] or "x") if (author, slug) in truth else "" for slug in slugs)
        + " |"
        for author in _by_person(truth)
    ]
    head = "| Author | " + " | ".join(term(slug, dash, joint) for slug in slugs) + " |"
    return "\n".join([head, "|---" * (len(slugs) + 1) + "|", *rows])


def _marked_across(names: list[str], truth: Truth, dash: str, joint: str) -> str:
    """Roles down, authors across, between tabs."""
    people = list(_by_person(truth))
    rows = [
        term(slug, dash, joint)
        + "\t"
        + "\t".join((truth[author, slug] or "✓") if (author, slug) in truth else "-" for author in people)
        for slug in _by_role(truth)
    ]
    return "\n".join(["Role\t" + "\t".join(names[author] for author in people), *rows])


_FORMS = {
    "marked": _marked,
    "marked across": _marked_across,
    "person first": _person_first,
    "role first": _role_first,
    "role headed": _role_headed,
    "lines": _lines,
    "table": _table,
    "brackets": _brackets,
}

INVISIBLE = ["\u200b", "\u00ad", "\ufeff"]


@st.composite
def damages(draw: st.DrawFn, text: str) -> str:
    """`text` with damage that changes no word: invisible characters, other spaces, markup, entities."""
    out = []
    entity = False
    for place, letter in enumerate(text):
        entity = letter == "&" or entity and letter != ";"
        if letter == " " and not entity and draw(st.integers(0, 9)) == 0:
            out.append(draw(st.sampled_from(["\u00a0", "  ", "\u2009", "&nbsp;"])))
        elif (
            not entity
            and letter.isalpha()
            and place
            and text[place - 1].isalpha()
            and draw(st.integers(0, 29)) == 0
        ):
            out.append(draw(st.sampled_from(INVISIBLE)) + letter)
        else:
            out.append(letter)
    return "".join(out)
