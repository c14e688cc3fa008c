"""What the works list shows, on top of its rows and beside them (`pycore.views.works_screen`), and the
letters about works.
"""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict, Union

from pycore.shapes.editing import EditorRow, NamedEditor, RoleWords
from pycore.shapes.kinds import DoiLink, Problem, RoleDegree, Tone
from pycore.shapes.plan import Letter
from pycore.shapes.record_screen import BarProgress, Take


class MessageButton(TypedDict):
    """A button and the message it sends."""

    message: dict[str, Any]
    label: str
    primary: bool


class DepositsState(TypedDict):
    """How far asking Crossref is."""

    status: Literal["none", "running", "paused", "done", "failed"]
    sentence: str
    progress: Union[BarProgress, None]
    problem: Union[Problem, None]
    button: MessageButton


class Filter(TypedDict):
    """A facet of the list's rows."""

    facet: str
    label: str


class Sort(TypedDict):
    """An order of the list's rows; by "": ORCID's."""

    by: str
    label: str
    descending: bool


class WorksScreen(TypedDict):
    """The works list as a whole."""

    status: Literal["none", "listing", "reading", "done", "failed"]
    sentence: str
    note: str
    progress: Union[BarProgress, None]
    problem: Union[Problem, None]
    buttons: list[MessageButton]
    deposits: Union[DepositsState, None]
    take: Union[Take, None]
    filters: list[Filter]
    sorts: list[Sort]
    most: int
    record: str
    to_find: str
    offered: str
    letter: str


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
