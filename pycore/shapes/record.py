"""A record as a whole: its works list, what Crossref holds for it, its role summary (`pycore.record`)."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict, Union

from pycore.shapes.article import Article
from pycore.shapes.kinds import Degree, DoiLink, Environment, Problem, RoleDegree, RoleSlug, Speaker, Tone
from pycore.shapes.kinds import Said as Sentence
from pycore.shapes.plan import Assertion

RoleMap = dict[RoleSlug, Union[Degree, None]]


class Said(TypedDict):
    """What a row says of the holder's roles."""

    put_code: int
    by: Speaker
    source_id: Union[str, None]
    source: str
    roles: RoleMap


class Entry(TypedDict):
    """A group of ORCID's: its first row, with the first DOI any of its rows has; `also` are its other DOIs and
    that one as its agency has it. `key` is the DOI, else `put-code:N`. `rows` are its rows and when they were last
    changed (milliseconds); `left` those not read in full yet, `unread` those that ORCID did not hand out, `ours`
    rows of this extension. `offered`: not a work of the record; it has no rows then."""

    key: str
    doi: Union[str, None]
    title: str
    journal: str
    date: str
    type: str
    visibility: str
    rows: list[list[int]]
    left: list[int]
    unread: list[int]
    ours: list[int]
    said: list[Said]
    also: NotRequired[list[str]]
    offered: NotRequired[Offered]


class WorksHeader(TypedDict):
    """How far the works list is. `listed`: it is read, with all its chunks; `read` of `rows` rows are read in
    full. `stale`: a push or removal is under way. `limited`: read with the scope `/read-limited`. Only chunks
    below `chunks` count."""

    status: Literal["running", "done", "failed"]
    problem: Union[Problem, None]
    orcid: str
    environment: Environment
    limited: bool
    listed: bool
    stale: bool
    count: int
    rows: int
    read: int
    chunks: int


class DepositsHeader(TypedDict):
    """How far asking Crossref is."""

    status: Literal["running", "paused", "done", "failed"]
    problem: Union[Problem, None]
    done: int
    total: int
    chunks: int


class OffersHeader(TypedDict):
    """How many works are offered, and whether all that Crossref has were gone through."""

    status: Literal["running", "done"]
    count: int
    chunks: int


class FoundDeposit(TypedDict):
    """What Crossref holds of the holder for one work of the list; whatever a request did not answer is not
    kept, so it is asked again."""

    status: Literal["roles", "no-roles", "possible", "not-named", "not-in-crossref", "unchecked", "no-doi"]
    agency: Union[str, None]
    publisher: str
    sentence: Sentence
    roles: list[RoleDegree]


Deposits = dict[str, FoundDeposit]


class Offered(TypedDict):
    """What a work is offered on: the other name ("": none) beside which Crossref has the person's iD, the DOIs of
    other versions of it, these and its preprints (`kin`), and what was deposited. `others` are the DOIs of what is
    offered together with it, as one work; `listed` those of its kin that are on the record."""

    beside: str
    versions: list[str]
    kin: NotRequired[list[str]]
    others: NotRequired[list[str]]
    listed: NotRequired[list[str]]
    deposit: FoundDeposit


class FoundHeader(TypedDict):
    """How far looking for the roles of the works without is, and whose works they are. Only chunks below `chunks`
    count."""

    status: Literal["running", "paused", "done", "failed"]
    problem: Union[Problem, None]
    orcid: str
    done: int
    total: int
    chunks: int


class FoundRoles(TypedDict):
    """What Europe PMC has of one work: roles, or a statement from which none was read, with the `article`; else
    why there is nothing to see, in words (`why`) where it could not be read. What a request did not answer is not
    kept, so it is asked again."""

    outcome: Literal["roles", "statement", "nothing", "not-open", "unknown", "unreadable"]
    why: Sentence
    article: Union[Article, None]


class WorkToFind(TypedDict):
    """A work without roles: what came of looking for them (null: not looked yet), and whether a role of the
    person's was read."""

    key: str
    doi: Union[str, None]
    title: str
    publisher: str
    outcome: Union[
        Literal["roles", "statement", "nothing", "not-open", "unknown", "unreadable", "unasked"], None
    ]
    mine: bool


class LeftWorks(TypedDict):
    """Works of one publisher ("": not known) of which nothing was found."""

    publisher: str
    keys: list[str]


class RolesQueue(TypedDict):
    """The works without roles, by key: those to decide on, in their order; those said not to be theirs; those of
    which nothing was found; how many are still to be looked for."""

    queue: list[str]
    aside: list[str]
    left: list[LeftWorks]
    waiting: int


# By key of the work.
Decided = dict[str, Literal["later", "not-me"]]


class RowState(TypedDict):
    """The state of a work in the list, in words."""

    label: str
    tone: Tone


class SortKeys(TypedDict):
    """What a row is sorted by."""

    title: str
    date: str
    journal: str
    roles: int


class ListRow(TypedDict):
    """A work of the list as it is shown, found and sorted. `facets`, and what they are called, are the core's:
    the script knows none by name. `search` is in lower case without accents. A row with `apart` is shown only
    where that facet is asked for: it is not of the record."""

    key: str
    title: str
    meta: str
    doi: Union[DoiLink, None]
    state: RowState
    roles: str
    deposit: str
    chosen: str
    facets: list[str]
    apart: str
    search: str
    year: Union[int, None]
    journal: str
    type: str
    sort: SortKeys


class RoleCount(TypedDict):
    """In how many works a role is named, by degree."""

    role: RoleSlug
    works: int
    lead: int
    equal: int
    supporting: int
    unstated: int


class SourceCount(TypedDict):
    """How many works a source names roles in."""

    by: Literal["us", "self", "client"]
    name: str
    works: int


class Listed(TypedDict):
    """A work of the summary."""

    put_code: int
    doi: Union[str, None]
    title: str
    journal: str
    date: str
    type: str


class Disagreement(TypedDict):
    """A work whose rows name different roles or degrees, and what is counted."""

    work: Listed
    statements: list[Assertion]
    degrees: list[RoleSlug]
    roles: list[RoleSlug]
    counted: list[RoleDegree]


class SourceRoles(TypedDict):
    """What a source says of roles."""

    by: Speaker
    source: str
    roles: RoleMap


class Stated(TypedDict):
    """A work that names roles."""

    work: Listed
    said: list[SourceRoles]


class RoleSummary(TypedDict):
    """The role summary: a group of ORCID's is one work and counts once. `unread` counts works of which ORCID
    did not hand out a row and no other row names a role: they are neither with nor without roles."""

    orcid: str
    environment: Environment
    works: int
    rows: int
    unread: int
    roles: list[RoleCount]
    sources: list[SourceCount]
    disagreements: list[Disagreement]
    stated: list[Stated]
    silent: list[Listed]


class TakenWork(TypedDict):
    """A work with its statements, as a form takes it along."""

    work: dict[str, object]
    said: list[dict[str, object]]


class TakenRecord(TypedDict):
    """The role summary of the works list, as far as the forms to take along need it."""

    orcid: str
    environment: Environment
    works: int
    unread: int
    roles: list[RoleCount]
    stated: list[TakenWork]
