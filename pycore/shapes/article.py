"""An article as it was read (`pycore.article.wire`)."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict, Union

from pycore.shapes.kinds import Degree, Origin, RoleDegree, RoleSlug, Said


class OriginRole(TypedDict):
    """A role and where it was read."""

    role: RoleSlug
    degree: Union[Degree, None]
    origin: Origin
    certain: NotRequired[bool]


class ArticleAuthor(TypedDict):
    """An author in byline order. `orcid_beside`: the iD is theirs only by the place of its link in a row of names."""

    name: str
    orcid: Union[str, None]
    orcid_beside: NotRequired[bool]
    given: str
    family: str
    roles: list[OriginRole]


class AuthorClaim(TypedDict):
    """A role of one author (by place)."""

    author: int
    role: RoleSlug
    degree: Union[Degree, None]
    origin: Origin
    certain: NotRequired[bool]


class Segment(TypedDict):
    """A piece of the statement; `marks` are places among the contributions. Joined, the pieces are the text."""

    text: str
    marks: list[int]
    kind: Literal["read", "unread", "ambiguous", "plain"]


class Contribution(TypedDict):
    """A role that was read from the statement, and on what ground."""

    author: int
    role: RoleSlug
    degree: Union[Degree, None]
    basis: str
    person_basis: NotRequired[str]
    words: NotRequired[str]


class Ambiguity(TypedDict):
    """Words that may mean one of several authors (by place)."""

    text: str
    candidates: list[int]
    roles: list[RoleDegree]


class Reading(TypedDict):
    """What was read from a statement."""

    text: str
    segments: list[Segment]
    contributions: list[Contribution]
    ambiguous: list[Ambiguity]
    is_statement: bool
    uses_credit_terms: bool
    notices: list[Said]


class Statement(Reading):
    """The statement of an article; `heading` is "" where a label within the text introduces it."""

    heading: str


class Missing(TypedDict):
    """What an article does not give: in order `no-doi`, `no-authors`, then one of `no-statement`,
    `behind-paywall`, `not-loaded` (the page says it has a statement and does not hold it yet),
    `not-credit`, `not-read`."""

    code: str
    message: Said
    remedy: Said


class ReadFrom(TypedDict):
    """Where an article comes from that does not come from the page."""

    origin: Literal["xml", "europepmc"]
    name: str
    url: str


class Article(TypedDict):
    """An article: what the page (or its XML, or Crossref) says, and the roles that were read."""

    url: str
    site: str
    doi: Union[str, None]
    title: str
    journal: str
    date: str
    authors: list[ArticleAuthor]
    claims: list[AuthorClaim]
    statement: Union[Statement, None]
    xml_url: str
    notices: list[Said]
    missing: list[Missing]
    type: NotRequired[str]
    text_from: NotRequired[Literal["", "page", "person"]]
    read_from: NotRequired[ReadFrom]


class KeptArticle(TypedDict):
    """The article that was read or kept last, and what changed of it: no need to send it again."""

    kept: Literal[True]
    statement: NotRequired[Statement]
    claims: NotRequired[list[AuthorClaim]]
    text_from: NotRequired[Literal["", "page", "person"]]
