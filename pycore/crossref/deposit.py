"""One work as Crossref's REST API has it: its people, the roles deposited for them, its facts.

Every contributor carries a `role` array since 2026, mostly `{"role": "author", "vocabulary":
"crossref"}`; only entries of the vocabulary "credit" are CRediT roles. Where a person
deposited with CRediT roles alone is listed is not documented, so every list of people is
looked through.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from pycore.assertions import RoleDegrees
from pycore.credit import BY_SLUG, RoleSlug
from pycore.identifiers import OrcidId, find_orcid
from pycore.people import who_is
from pycore.plain.cleaning import clean_text
from pycore.plain.dates import real_date

PEOPLE = ("author", "editor", "chair", "translator", "contributor")
SELECT = ("DOI", *PEOPLE, "title", "container-title", "type", "issued", "published", "publisher")

Item = dict[str, Any]

# Crossref's work types as ORCID's; what is not here is "other".
_TYPES = {
    "journal-article": "journal-article",
    "proceedings-article": "conference-paper",
    "posted-content": "preprint",
    "book": "book",
    "monograph": "book",
    "reference-book": "book",
    "book-set": "book",
    "edited-book": "edited-book",
    "book-chapter": "book-chapter",
    "book-section": "book-chapter",
    "book-part": "book-chapter",
    "book-track": "book-chapter",
    "reference-entry": "encyclopedia-entry",
    "dissertation": "dissertation-thesis",
    "report": "report",
    "report-component": "report",
    "standard": "standards-and-policy",
    "dataset": "data-set",
    "database": "data-set",
    "peer-review": "review",
    "journal-issue": "journal-issue",
}
# Of these, `container-title` names the series first and the book, or the proceedings, last.
_IN_A_BOOK = (
    "book-chapter",
    "book-section",
    "book-part",
    "book-track",
    "reference-entry",
    "proceedings-article",
)


@dataclass(frozen=True)
class Person:
    """A contributor of a deposit; `roles` are the CRediT roles deposited for them."""

    name: str
    family: str
    given: str
    orcid: OrcidId | None
    roles: tuple[RoleSlug, ...]
    is_author: bool


def people_of(item: Item) -> list[Person]:
    """All people of a deposit, authors in byline order first; organizations are left out."""
    people = []
    for kind in PEOPLE:
        for entry in item.get(kind) or []:
            family = str(entry.get("family") or "").strip()
            given = str(entry.get("given") or "").strip()
            if family or given:
                name = " ".join((given + " " + family + " " + str(entry.get("suffix") or "")).split())
                orcid = find_orcid(str(entry.get("ORCID") or ""))
                people.append(Person(name, family, given, orcid, _credit_roles(entry), kind == "author"))
    return people


def by_orcid(people: list[Person], orcid: OrcidId | None) -> list[Person]:
    """The entries of the person with this iD; someone who is author and editor has two."""
    return [person for person in people if orcid is not None and person.orcid == orcid]


def by_name(people: list[Person], names: list[str]) -> list[Person]:
    """The entries without an iD who may be the bearer of these names. A possibility, never a proof.

    Only those who share a word with the names are looked at closely: a collaboration has thousands.
    """
    wanted = {word for name in names for word in _words(name)}
    near = [person for person in people if person.orcid is None and wanted.intersection(_words(person.name))]
    if not near:
        return []
    listed = [{"name": person.name, "orcid": None} for person in near]
    found = who_is(listed, {"name": names[0], "orcid": None, "other_names": names[1:]})
    places = found.candidates if found.index is None else (found.index,)
    return [near[place] for place in places]


def roles_of(entries: list[Person]) -> RoleDegrees:
    """The CRediT roles of one person's entries together; a deposit knows no degrees."""
    return {role: None for entry in entries for role in entry.roles}


def title_of(item: Item) -> str:
    """The title, "" where there is none."""
    return _first(item.get("title"))


def subtitle_of(item: Item) -> str:
    """The subtitle, "" where there is none."""
    return _first(item.get("subtitle"))


def journal_of(item: Item) -> str:
    """The journal, series or book: of what is part of a book, the book."""
    titles = _texts(item.get("container-title"))
    return (titles[-1] if str(item.get("type") or "") in _IN_A_BOOK else titles[0]) if titles else ""


def publisher_of(item: Item) -> str:
    """The publisher's name."""
    return _first(item.get("publisher"))


def date_of(item: Item) -> str:
    """As much of the date of issue as is stated and exists: "YYYY", "YYYY-MM", "YYYY-MM-DD" or ""."""
    for name in ("issued", "published"):
        stated = item.get(name)
        parts = stated.get("date-parts") if isinstance(stated, dict) else None
        first = parts[0] if isinstance(parts, list) and parts else None
        numbers: list[int] = []
        for part in first[:3] if isinstance(first, list) else []:
            if not isinstance(part, int):
                break
            numbers.append(part)
        date = real_date(*numbers) if numbers else ""
        if date:
            return date
    return ""


def type_of(item: Item) -> str:
    """The work type in ORCID's vocabulary."""
    return _TYPES.get(str(item.get("type") or ""), "other")


def _credit_roles(entry: Item) -> tuple[RoleSlug, ...]:
    roles = []
    for said in entry.get("role") or []:
        slug = str(said.get("role") or "").strip().lower()
        if str(said.get("vocabulary") or "").lower() == "credit" and slug in BY_SLUG:
            roles.append(RoleSlug(slug))
    return tuple(dict.fromkeys(roles))


def _first(value: Any) -> str:
    """The first of the texts that says something, cleaned."""
    texts = _texts(value)
    return texts[0] if texts else ""


def _texts(value: Any) -> list[str]:
    listed = value if isinstance(value, list) else [value]
    cleaned = [clean_text(text) for text in listed if isinstance(text, str)]
    return [text for text in cleaned if text]


def _words(name: str) -> list[str]:
    """The words of a name in lower case, accents off, initials left out."""
    if not name.isascii():
        plain = unicodedata.normalize("NFKD", name)
        name = "".join([char for char in plain if unicodedata.category(char) != "Mn"])
    return [word for word in re.findall(r"\w+", name.lower()) if len(word) > 1]
