"""One work as Crossref's REST API has it: its people, the roles deposited for them, its facts.

Every contributor carries a `role` array since 2026, mostly `{"role": "author", "vocabulary":
"crossref"}`; only entries of the vocabulary "credit" are CRediT roles. Where a person
deposited with CRediT roles alone is listed is not documented, so every list of people is
looked through.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Any

from pycore.assertions import RoleDegrees
from pycore.credit import BY_SLUG, RoleSlug
from pycore.identifiers import Doi, OrcidId, find_orcid, known_doi, registered
from pycore.people import who_is
from pycore.plain.cleaning import clean_name, clean_text
from pycore.plain.dates import real_date

PEOPLE = ("author", "editor", "chair", "translator", "contributor")
SELECT = ("DOI", *PEOPLE, "title", "subtitle", "container-title", "type", "issued", "published", "publisher")

RELATION = "relation"

Item = dict[str, Any]

# Relations of a work to another DOI of the same work. A preprint and its article are two works.
_VERSIONS = ("is-version-of", "has-version", "is-same-as", "is-identical-to")
# Of two of these a person needs one only on offer, and is told of the other.
_KIN = (*_VERSIONS, "is-preprint-of", "has-preprint", "is-manuscript-of", "has-manuscript")

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
_VAGUE_TYPES = (
    "posted-content",
    "component",
    "other",
    "",
)  # a poster is posted content, a data set a component
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
    """A contributor of a deposit, or a group (`family` and `given` are "" then); `roles` are the CRediT
    roles deposited for them, `where` their affiliations in one text."""

    name: str
    family: str
    given: str
    orcid: OrcidId | None
    roles: tuple[RoleSlug, ...]
    is_author: bool
    where: str = ""

    @property
    def is_group(self) -> bool:
        return not (self.family or self.given)


def people_of(item: Item) -> list[Person]:
    """All people and groups of a deposit, authors in byline order first."""
    people = []
    for kind in PEOPLE:
        for entry in _entries(item.get(kind)):
            family, given, suffix = [clean_name(_text(entry, part)) for part in ("family", "given", "suffix")]
            name = " ".join([part for part in (given, family, suffix) if part and (family or given)])
            name = name or clean_name(_text(entry, "name"))
            if name:
                orcid = find_orcid(_text(entry, "ORCID"))
                where = "; ".join([_text(one, "name") for one in _entries(entry.get("affiliation"))])
                people.append(
                    Person(name, family, given, orcid, _credit_roles(entry), kind == "author", where)
                )
    return people


def once(people: list[Person]) -> tuple[list[Person], tuple[str, ...]]:
    """The people without those who are listed twice in one list, and the names of these.

    Two entries of one name are one person where nothing tells them apart: no two iDs, no two
    affiliations. What either of them says, the one that stays says.
    """
    kept: list[Person] = []
    places: dict[tuple[str, bool], list[int]] = {}
    repeated: dict[str, None] = {}
    for person in people:
        same = places.setdefault((" ".join(_words(person.name)) or person.name, person.is_author), [])
        at = next((place for place in same if _may_be_one(kept[place], person)), None)
        if at is None:
            same.append(len(kept))
            kept.append(person)
            continue
        first = kept[at]
        repeated[first.name] = None
        roles = tuple(dict.fromkeys((*first.roles, *person.roles)))
        kept[at] = replace(
            first, orcid=first.orcid or person.orcid, roles=roles, where=first.where or person.where
        )
    return kept, tuple(repeated)


def _may_be_one(one: Person, other: Person) -> bool:
    if one.orcid and other.orcid:
        return one.orcid == other.orcid
    return one.name == other.name and (not one.where or not other.where or one.where == other.where)


def is_named(person: Person, names: list[str]) -> bool:
    """Whether the person may bear one of these names: they share a word of it, or none is known."""
    wanted = {word for name in names for word in _words(name)}
    return not wanted or bool(wanted.intersection(_words(person.name)))


def by_orcid(people: list[Person], orcid: OrcidId | None) -> list[Person]:
    """The entries of the person with this iD; someone who is author and editor has two."""
    return [person for person in people if orcid is not None and person.orcid == orcid]


def by_name(people: list[Person], names: list[str]) -> list[Person]:
    """The entries without an iD who may be the bearer of these names. A possibility, never a proof.

    Only those who share a word with the names are looked at closely: a collaboration has thousands.
    """
    wanted = {word for name in names for word in _words(name)}
    near = [
        person
        for person in people
        if person.orcid is None and not person.is_group and wanted.intersection(_words(person.name))
    ]
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


def full_title_of(item: Item) -> str:
    """The title with its subtitle, where the title does not say that already."""
    title, subtitle = title_of(item), subtitle_of(item)
    if not title or not subtitle or subtitle.lower() in title.lower():
        return title or subtitle
    return f"{title} {subtitle}" if title[-1] in ".:?!–—" else f"{title}: {subtitle}"


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


def type_is_vague(item: Item) -> bool:
    """Whether Crossref's type says little of what the work is, so that who knows better is believed."""
    return str(item.get("type") or "") in _VAGUE_TYPES or type_of(item) == "other"


def doi_of(item: Item) -> Doi | None:
    """The work's DOI as its agency has it, or None where there is none to be read."""
    doi = known_doi(_text(item, "DOI"))
    return registered(doi) if doi else None


def versions_of(item: Item) -> list[Doi]:
    """The DOIs of other versions of the same work, as the publisher relates them."""
    return _related(item, _VERSIONS)


def kin_of(item: Item) -> list[Doi]:
    """Those, and the DOIs of its preprint or manuscript, or of what it is the preprint or manuscript of."""
    return _related(item, _KIN)


def _related(item: Item, kinds: tuple[str, ...]) -> list[Doi]:
    relation = item.get(RELATION)
    related = relation if isinstance(relation, dict) else {}
    found: dict[Doi, None] = {}
    for kind in kinds:
        for one in _entries(related.get(kind)):
            doi = known_doi(_text(one, "id")) if _text(one, "id-type").lower() == "doi" else None
            if doi:
                found[registered(doi)] = None
    return list(found)


def _credit_roles(entry: Item) -> tuple[RoleSlug, ...]:
    roles = []
    for said in _entries(entry.get("role")):
        slug = _text(said, "role").strip().lower()
        if _text(said, "vocabulary").lower() == "credit" and slug in BY_SLUG:
            roles.append(RoleSlug(slug))
    return tuple(dict.fromkeys(roles))


def _entries(value: Any) -> list[Item]:
    """The objects of a list; of whatever else stands there, none."""
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _text(entry: Item, name: str) -> str:
    value = entry.get(name)
    return value if isinstance(value, str) else ""


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
