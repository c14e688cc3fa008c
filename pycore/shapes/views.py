"""What the panel, the record's panel, the options and the works list show (`pycore.views`): words, computed."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict, Union

from pycore.shapes.draft import NewWish
from pycore.shapes.kinds import DoiLink, Environment, Problem, RoleDegree, RoleSlug, Tone
from pycore.shapes.plan import Letter

RowValue = Literal["none", "yes", "lead", "equal", "supporting", "mixed", "various"]


class EditorRow(TypedDict):
    """A role in a form: what is chosen, what the page said, and whether they differ. "mixed": some of the
    works have it; "various": all have it, in different degrees. `english`: CRediT's own term, "" where it is the same. `recorded`: it stands in our own row, so that
    "none" takes it back. `tick`: the value that a tick gives."""

    role: RoleSlug
    term: str
    english: str
    meaning: str
    value: RowValue
    stated: NotRequired[RowValue]
    tick: Literal["yes", "kept", "lead", "equal", "supporting"]
    note: str
    by_hand: bool
    recorded: NotRequired[bool]


class RoleWords(TypedDict):
    """A role in words; the degree is "" where none is stated."""

    term: str
    degree: Union[str, None]
    note: NotRequired[str]


# The panel.


class PanelHead(TypedDict):
    """The article."""

    title: str
    source: str
    doi: Union[DoiLink, None]
    authors: str
    doi_problem: str


class Outcome(TypedDict):
    """What reading came to."""

    kind: str
    level: Literal["good", "info", "warn"]
    title: str
    text: str


class Offer(TypedDict):
    """Another way to the roles or the authors."""

    kind: Literal["authors", "xml", "europepmc", "paste", "pdf"]
    label: str
    hint: str
    url: str


class Offers(TypedDict):
    """The other ways; `open`: they are what is needed now."""

    heading: str
    offers: list[Offer]
    open: bool


class Candidate(TypedDict):
    """An author whom the person may be, and why."""

    index: int
    name: str
    orcid: Union[str, None]
    reason: str


class Who(TypedDict):
    """Which author the person is."""

    index: Union[int, None]
    name: str
    orcid: Union[str, None]
    how: str
    candidates: list[Candidate]
    absent: str


class Claim(TypedDict):
    """Whether the author the person says they are may be who is signed in."""

    kind: Literal["fits", "asks", "refused"]
    title: str
    text: str


class PersonRole(TypedDict):
    """A role of an author; `link` ties it to the words it was read from."""

    term: str
    degree: Union[str, None]
    origin: str
    link: Union[str, None]


class Person(TypedDict):
    """An author."""

    index: int
    name: str
    orcid: Union[str, None]
    you: bool
    roles: list[PersonRole]


class People(TypedDict):
    """The authors that are listed, of all."""

    rows: list[Person]
    total: int
    found: int
    more: int
    searchable: bool
    none: str


class ShownSegment(TypedDict):
    """A piece of the statement, as it is marked."""

    text: str
    kind: Literal["", "read", "unread", "ambiguous"]
    links: list[str]
    label: str


class ShownStatement(TypedDict):
    """The statement, and what of it was not read."""

    heading: str
    segments: list[ShownSegment]
    unread: str


class NamedAuthor(TypedDict):
    """An author by place."""

    index: int
    name: str


class Unclear(TypedDict):
    """Words that may mean one of several authors, and what the person said."""

    words: str
    roles: list[str]
    candidates: list[NamedAuthor]
    answer: Union[int, None]
    mine: bool
    place: int


class Editor(TypedDict):
    """The roles to be corrected."""

    rows: list[EditorRow]
    changed: bool


class PanelAction(TypedDict):
    """On to the review."""

    label: str
    ready: bool
    count: str
    hint: str


class PanelView(TypedDict):
    """The panel."""

    head: PanelHead
    outcome: Outcome
    elsewhere: Union[Offers, None]
    who: Who
    people: People
    statement: Union[ShownStatement, None]
    unclear: list[Unclear]
    editor: Editor
    action: PanelAction
    notices: list[str]


# The role summary.


class Figure(TypedDict):
    """A number and what it counts."""

    number: str
    label: str


class LegendPart(TypedDict):
    """A colour of the chart."""

    part: Literal["lead", "equal", "supporting", "unstated"]
    label: str


class BarPart(TypedDict):
    """A piece of a bar, from `start` on the chart's scale."""

    part: Literal["lead", "equal", "supporting", "unstated"]
    start: int
    works: int
    label: str


class Bar(TypedDict):
    """A role's bar."""

    role: RoleSlug
    term: str
    english: str
    meaning: str
    works: str
    parts: list[BarPart]


class Chart(TypedDict):
    """All 14 roles."""

    most: int
    legend: list[LegendPart]
    rows: list[Bar]


class TableRow(TypedDict):
    """A role's numbers."""

    term: str
    numbers: list[str]


class Table(TypedDict):
    """The chart as numbers."""

    caption: str
    columns: list[str]
    rows: list[TableRow]


class ShownSource(TypedDict):
    """A source of roles."""

    name: str
    how: str
    works: int


class ShownWork(TypedDict):
    """A work in one line."""

    key: str
    title: str
    published: str
    doi: Union[DoiLink, None]


class Side(TypedDict):
    """What one source says."""

    who: str
    how: str
    roles: list[RoleWords]


class ShownDisagreement(TypedDict):
    """A work whose sources differ, and what is counted."""

    work: ShownWork
    what: str
    sides: list[Side]
    counted: list[RoleWords]


class TakeForm(TypedDict):
    """A form to take the roles along in."""

    kind: Literal["text", "statement", "list", "picture", "snippet", "csv", "json", "jats"]
    label: str
    note: str
    copied: bool


class TakeGroup(TypedDict):
    """Forms of a kind."""

    heading: str
    forms: list[TakeForm]


class Take(TypedDict):
    """Taking the roles along; `orcid` and `environment` where it is the works list."""

    label: str
    note: str
    groups: list[TakeGroup]
    orcid: NotRequired[str]
    environment: NotRequired[Environment]


class Silent(TypedDict):
    """Works without roles, some of `all`."""

    heading: str
    works: list[ShownWork]
    all: int


class Add(TypedDict):
    """On to the workspace with them."""

    label: str
    works: list[NewWish]
    note: str


class BarProgress(TypedDict):
    """How far something is, as a bar."""

    done: int
    total: int
    sentence: str
    phase: NotRequired[str]


class RecordView(TypedDict):
    """The role summary of a record."""

    status: Literal["reading", "done", "failed"]
    progress: Union[BarProgress, None]
    problem: Union[Problem, None]
    counts: list[Figure]
    sentence: str
    chart: Union[Chart, None]
    table: Union[Table, None]
    sources: list[ShownSource]
    disagreements: list[ShownDisagreement]
    take: Union[Take, None]
    silent: Union[Silent, None]
    add: Union[Add, None]
    notes: list[str]


# The options.


class Fact(TypedDict):
    """A line of the client's description."""

    label: str
    value: str


class Current(TypedDict):
    """The client in use."""

    heading: str
    text: str
    facts: list[Fact]
    tone: Tone
    problem: Union[Problem, None]


class OptionsForm(TypedDict):
    """The form as it is to begin with."""

    environment: Environment
    client_id: str
    how: Literal["secret", "relay"]
    relay_url: str
    mailto: str
    secret_hint: str
    can_clear: bool


class Choosable(TypedDict):
    """An ORCID site to choose."""

    value: Environment
    label: str


class LauncherOffer(TypedDict):
    """A site, or every page, as a match pattern, and what the button says."""

    pattern: str
    label: str


class LauncherGiven(TypedDict):
    """Where the launcher shows by consent; `stop` names the button that takes it back."""

    pattern: str
    label: str
    stop: str


class LauncherView(TypedDict):
    """Where the launcher shows."""

    heading: str
    text: str
    offers: list[LauncherOffer]
    allowed: list[LauncherGiven]


class OptionsView(TypedDict):
    """The options page."""

    current: Current
    editable: bool
    redirect: str
    form: OptionsForm
    environments: list[Choosable]


# The works list, beside its rows.


class CopyChoice(TypedDict):
    """A set of roles that can be chosen as it is."""

    label: str
    chosen: bool
    roles: list[RoleDegree]


class WhoSays(TypedDict):
    """Who says which roles."""

    who: str
    roles: list[RoleWords]
    own: NotRequired[bool]


class NamedEditor(TypedDict):
    """A form for roles, and what it is for."""

    label: str
    rows: list[EditorRow]


class Look(TypedDict):
    """Where more can be found out."""

    kind: Literal["page", "xml"]
    label: str
    url: NotRequired[str]
    hint: str
    busy: NotRequired[bool]


class WhyStep(TypedDict):
    """A step of a publisher's on the way of roles into ORCID."""

    name: str
    title: str
    label: str
    tone: Tone
    text: str
    look: Union[Look, None]


class CheckPoint(TypedDict):
    """Something a publisher has to do."""

    text: str
    done: bool


class Why(TypedDict):
    """Why roles are missing at a publisher, and what can be done."""

    summary: str
    steps: list[WhyStep]
    checklist: list[CheckPoint]
    element: str
    letter: Union[Letter, None]


class WorkDetail(TypedDict):
    """One work of the list. `copies` are sets of roles that `draft.assign` takes as `copy`."""

    key: str
    title: str
    meta: str
    doi: Union[DoiLink, None]
    said: list[WhoSays]
    notes: list[str]
    editor: NamedEditor
    copies: list[CopyChoice]
    why: Union[Why, None]


class LetterGroup(TypedDict):
    """A publisher or a journal, and the works of it (by key) that a letter would be about."""

    kind: Literal["publisher", "journal"]
    name: str
    label: str
    keys: list[str]


class ManyLetter(TypedDict):
    """A letter about some works, and how many it leaves out, in words."""

    letter: Union[Letter, None]
    left_out: str


class HiddenWorks(TypedDict):
    """What becomes of selected works that are not shown, and the button that changes that: `include`
    is what it does."""

    text: str
    label: str
    include: bool


class Picker(TypedDict):
    """Roles for several works; without rows where none of them is shown, or where they do not fit into the
    draft (`problem`): then nothing can be chosen. `hidden`: what is selected and not shown."""

    heading: str
    hidden: Union[HiddenWorks, None]
    rows: list[EditorRow]
    problem: Union[Problem, None]


class Taken(TypedDict):
    """A file to take along."""

    name: str
    mime: str
    text: str


Plain = dict[str, Any]
