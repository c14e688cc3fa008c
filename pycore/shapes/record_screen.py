"""What the role summary of a record shows (`pycore.views.record`), and the forms it is taken along in."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict, Union

from pycore.shapes.draft import NewWish
from pycore.shapes.editing import RoleWords
from pycore.shapes.kinds import DoiLink, Environment, Problem, RoleSlug


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


class Taken(TypedDict):
    """A file to take along."""

    name: str
    mime: str
    text: str
