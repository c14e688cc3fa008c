"""Drafts: the works whose roles are to be reviewed, as sound values.

A draft comes over the JSON boundary, so everything in it is checked here, once;
behind this module a `Wish` is sound.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pycore.credit import BY_SLUG, DEGREES, ORDER, Degree, RoleSlug
from pycore.identifiers import Doi, OrcidId, find_orcid, known_doi

ROLE, DEGREE = "role", "degree"  # what of a role can be taken back: all of it, or its degree
ORIGINS = ("data", "xml", "europepmc", "statement", "hand")
# ORCID's work types (orcid-model WorkType); "undefined" is for ORCID's own use.
WORK_TYPES = frozenset(
    [
        "annotation",
        "artistic-performance",
        "blog-post",
        "book",
        "book-chapter",
        "book-review",
        "cartographic-material",
        "clinical-study",
        "conference-abstract",
        "conference-output",
        "conference-paper",
        "conference-poster",
        "conference-presentation",
        "conference-proceedings",
        "data-management-plan",
        "data-set",
        "design",
        "dictionary-entry",
        "disclosure",
        "dissertation-thesis",
        "edited-book",
        "encyclopedia-entry",
        "image",
        "invention",
        "journal-article",
        "journal-issue",
        "learning-object",
        "lecture-speech",
        "license",
        "magazine-article",
        "manual",
        "moving-image",
        "musical-composition",
        "newsletter-article",
        "newspaper-article",
        "online-resource",
        "other",
        "patent",
        "physical-object",
        "preprint",
        "registered-copyright",
        "report",
        "research-technique",
        "research-tool",
        "review",
        "software",
        "sound",
        "spin-off-company",
        "standards-and-policy",
        "supervised-student-publication",
        "technical-standard",
        "test",
        "trademark",
        "transcription",
        "translation",
        "website",
        "working-paper",
    ]
)


class DraftError(ValueError):
    """The draft cannot be read; the message says which part and why."""


@dataclass(frozen=True)
class Wished:
    """One role the person says they had, with its degree (None: not stated) and where it was read."""

    role: RoleSlug
    degree: Degree | None
    origin: str


@dataclass(frozen=True)
class Withdrawn:
    """A role that the person takes back from their own row, or (`part` DEGREE) only its degree."""

    role: RoleSlug
    part: str


@dataclass(frozen=True)
class WishedAuthor:
    """An author as the page names them."""

    name: str
    orcid: OrcidId | None


@dataclass(frozen=True)
class Wish:
    """The roles wanted for one work, and what the page said of it. `doi` is None where there is none;
    `me` is the person's place among `authors`, or None. `record` is the iD whose works list it was
    chosen from, if it was; `ours` what our own row was seen to say, None where it was not looked at; `covered`: the page had
    covered the panel in which it was chosen, or made it invisible; `offered`: it was not on the record, and is
    offered only because Crossref has it with the person's iD."""

    key: str
    doi: Doi | None
    title: str
    journal: str
    date: str
    type: str
    url: str
    authors: tuple[WishedAuthor, ...]
    me: int | None
    roles: tuple[Wished, ...]
    withdraws: tuple[Withdrawn, ...] = ()
    record: OrcidId | None = None
    ours: tuple[Wished, ...] | None = None
    covered: bool = False
    offered: bool = False

    @property
    def degrees(self) -> dict[RoleSlug, Degree | None]:
        """Roles and degrees without their origins."""
        return {wished.role: wished.degree for wished in self.roles}

    def taken(self, part: str) -> list[RoleSlug]:
        """The roles of which this part (ROLE or DEGREE) is to go."""
        return [one.role for one in self.withdraws if one.part == part]

    def json_withdraw(self) -> list[dict[str, Any]]:
        """What is taken back, as the draft has it."""
        return [{"role": one.role, "part": one.part} for one in self.withdraws]

    def json_roles(self) -> list[dict[str, Any]]:
        """The roles as the draft has them."""
        return [{"role": one.role, "degree": one.degree, "origin": one.origin} for one in self.roles]


def read_draft(data: Any) -> list[Wish]:
    """The wishes of a draft, each key once. Raises `DraftError`."""
    works = data.get("works") if isinstance(data, dict) else None
    if not isinstance(works, list):
        raise DraftError("the draft has no list of works")
    wishes = [_wish(work, place) for place, work in enumerate(works)]
    keys = set()
    for wish in wishes:
        for name in {wish.key, wish.doi or wish.key}:
            if name in keys:
                raise DraftError(f"the draft has the work {name} twice")
            keys.add(name)
    return wishes


def _wish(data: Any, place: int) -> Wish:
    where = f"work {place + 1} of the draft"
    if not isinstance(data, dict):
        raise DraftError(f"{where} is not an object")
    doi = known_doi(str(data.get("doi") or ""))
    key = str(data.get("key") or doi or "")
    if not key:
        raise DraftError(f"{where} has neither a key nor a DOI")
    authors = _authors(data.get("authors") or [], where)
    me = data.get("me")
    if me is not None and (not isinstance(me, int) or isinstance(me, bool) or not 0 <= me < len(authors)):
        raise DraftError(f"{where} says author {me!r} is the person, but it has {len(authors)} authors")
    kind = _text(data, "type", where)
    roles = _roles(data.get("roles") or [], where)
    return Wish(
        key=key,
        doi=doi,
        title=_text(data, "title", where),
        journal=_text(data, "journal", where),
        date=_text(data, "date", where),
        type=kind if kind in WORK_TYPES else "",
        url=_text(data, "url", where),
        authors=authors,
        me=me,
        roles=roles,
        withdraws=_withdraws(data.get("withdraw") or [], [one.role for one in roles], where),
        record=find_orcid(str(data.get("record") or "")),
        ours=None if data.get("ours") is None else _roles(data["ours"], where),
        covered=data.get("covered") is True,
        offered=data.get("offered") is True,
    )


def _authors(data: Any, where: str) -> tuple[WishedAuthor, ...]:
    if not isinstance(data, list):
        raise DraftError(f"{where} has authors that are not a list")
    authors = []
    for entry in data:
        if not isinstance(entry, dict):
            raise DraftError(f"{where} has an author that is not an object")
        name = _text(entry, "name", where)
        authors.append(WishedAuthor(name, find_orcid(str(entry.get("orcid") or ""))))
    return tuple(authors)


def _withdraws(data: Any, wished: list[RoleSlug], where: str) -> tuple[Withdrawn, ...]:
    """`[{role, part: "role"|"degree"}]`: what is to go from the person's own row; nothing that is wished too."""
    if not isinstance(data, list):
        raise DraftError(f"{where} has withdrawals that are not a list")
    withdraws: dict[str, Withdrawn] = {}
    for entry in data:
        role = entry.get("role") if isinstance(entry, dict) else None
        part = entry.get("part") if isinstance(entry, dict) else None
        if role not in BY_SLUG or part not in (ROLE, DEGREE):
            raise DraftError(f"{where} withdraws what is no role and no degree: {entry!r}")
        if role in wished:
            raise DraftError(f"{where} has the role {role!r} both chosen and withdrawn")
        if role in withdraws:
            raise DraftError(f"{where} withdraws the role {role!r} twice")
        withdraws[role] = Withdrawn(RoleSlug(role), part)
    return tuple(sorted(withdraws.values(), key=lambda one: ORDER[one.role]))


def _roles(data: Any, where: str) -> tuple[Wished, ...]:
    if not isinstance(data, list):
        raise DraftError(f"{where} has roles that are not a list")
    roles: dict[str, Wished] = {}
    for entry in data:
        role = entry.get("role") if isinstance(entry, dict) else None
        degree = entry.get("degree") if isinstance(entry, dict) else None
        origin = entry.get("origin") or "hand" if isinstance(entry, dict) else ""
        if role not in BY_SLUG:
            raise DraftError(f"{where} has the role {role!r}, which is not one of CRediT's 14")
        if degree is not None and degree not in DEGREES:
            raise DraftError(f"{where} has the degree {degree!r}, which is not lead, equal or supporting")
        if origin not in ORIGINS:
            raise DraftError(f"{where} has a role of unknown origin {origin!r}")
        if role in roles:
            raise DraftError(f"{where} has the role {role} twice")
        roles[role] = Wished(RoleSlug(role), Degree(degree) if degree else None, origin)
    return tuple([roles[role] for role in sorted(roles, key=ORDER.__getitem__)])


def _text(data: dict[str, Any], name: str, where: str) -> str:
    value = data.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise DraftError(f"{where} has a {name} that is not text")
    return " ".join(value.split())
