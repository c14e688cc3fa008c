"""What "Find my roles" shows (`pycore.views.find_screen`, `found_item`)."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from pycore.shapes.article import ReadFrom
from pycore.shapes.editing import Editor, RoleWords
from pycore.shapes.kinds import DoiLink, Problem
from pycore.shapes.panel_screen import Candidate, Outcome, ShownStatement, Unclear
from pycore.shapes.record_screen import BarProgress
from pycore.shapes.works_screen import DepositsState


class FindScreen(TypedDict):
    """Finding the roles of the works without: how far it is at Europe PMC, and at Crossref. `facet` names the
    list's rows that are gone through, `deposited` those whose publisher deposited roles,
    `offered` those that are not on the record."""

    facet: str
    deposited: str
    offered: str
    status: Literal["none", "running", "paused", "done", "failed"]
    sentence: str
    progress: Union[BarProgress, None]
    problem: Union[Problem, None]
    deposits: Union[DepositsState, None]


class FoundWho(TypedDict):
    """The author who is the person (`index` null: to be said), how that is known, and who else may be."""

    index: Union[int, None]
    name: str
    orcid: Union[str, None]
    how: str
    candidates: list[Candidate]


class FoundItem(TypedDict):
    """A work whose roles were found, to be decided on. `roles` are what accepting takes over, `questions` the roles
    that are only suggested; `links` name the words that the person's roles were read from; `authors` is empty
    where they are too many to choose from. `notes` say that it is not on the record. `doubt` says that the author
    they chose may be somebody else, `hint` why it cannot be accepted as it is."""

    key: str
    title: str
    meta: str
    doi: Union[DoiLink, None]
    source: Union[ReadFrom, None]
    outcome: Outcome
    who: FoundWho
    authors: list[str]
    roles: list[RoleWords]
    questions: list[str]
    statement: Union[ShownStatement, None]
    unclear: list[Unclear]
    editor: Editor
    links: list[str]
    mine: bool
    ready: bool
    notes: list[str]
    doubt: str
    hint: str
