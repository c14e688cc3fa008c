"""What a record, its works list, what was found for it and the review of it are asked with, and answer."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict, Union

from pycore.shapes.draft import Me, Shown, Wish, WishedRole, Withdrawal
from pycore.shapes.kinds import Environment, Holder, Problem, Progress, RoleDegree, Said, Work
from pycore.shapes.plan import DegreeChange, Facts, PlanItem, TakenBack
from pycore.shapes.push_calls import DepositsSoFar
from pycore.shapes.reading_calls import PanelEdits
from pycore.shapes.record import (
    Decided,
    Deposits,
    Entry,
    FoundDeposit,
    FoundRoles,
    RoleCount,
    RoleSummary,
    TakenRecord,
    WorkToFind,
)
from pycore.shapes.record import Said as RowSaid


class RecordViewArgs(TypedDict):
    """The role summary, or how far it is, or why there is none; `silent`: how many works without roles are shown."""

    record: Union[dict[str, Any], None]
    problem: Union[Problem, None]
    progress: Union[Progress, None]
    own: bool
    orcid: str
    me: Union[Me, None]
    silent: NotRequired[int]


class MakeArgs(TypedDict):
    """A form, the role summary, the holder's name or "", the day it was read ("2026-01-31") or ""."""

    kind: str
    record: Union[RoleSummary, TakenRecord]
    name: str
    date: str


class GatherArgs(TypedDict):
    """A record's works list."""

    orcid: str
    environment: Environment
    entries: list[Entry]


class OutlookRow(TypedDict):
    """A row of ours that is to be written or was written, as plan and journal have it."""

    doi: Union[str, None]
    put_code: Union[int, None]
    before: Union[Work, None]
    payload: Union[Work, None]


class CountArgs(TypedDict):
    """What was counted so far, and more works of the list."""

    counts: list[RoleCount]
    entries: list[Entry]


class Sums(TypedDict):
    """The counts of works before rows are written, and after."""

    before: list[RoleCount]
    after: list[RoleCount]


class SumsArgs(TypedDict):
    """What was counted so far, works of the list that were not, and all rows that belong to them."""

    orcid: str
    so_far: Sums
    touched: list[Entry]
    rows: list[OutlookRow]


class OutlookArgs(TypedDict):
    """The counts of the whole record; `works`: how many works the list has."""

    before: list[RoleCount]
    after: list[RoleCount]
    works: int
    written: bool


class WorkspaceArgs(TypedDict):
    """The session without the token and the chunks, `client`, and `ui`: what the tab itself knows."""

    state: dict[str, Any]


class FamiliesArgs(TypedDict):
    """Works that are offered, which DOIs of their kin are on the record, and the keys of those that roles are chosen
    for."""

    offers: list[Entry]
    on_record: list[str]
    chosen: list[str]


class OrcidArgs(TypedDict):
    """What a person typed."""

    orcid: str


class GivenRecord(TypedDict):
    """The iD in it."""

    ok: Literal[True]
    orcid: str


class ChosenRoles(TypedDict):
    """What is chosen for a work: what is wished, what is taken back from our own row, and what that says."""

    roles: list[WishedRole]
    withdraw: NotRequired[list[Withdrawal]]
    ours: NotRequired[list[RoleDegree]]


class Picked(TypedDict):
    """A work that is in the draft, or that has a row of ours: what is chosen, and what its rows say."""

    wish: Union[ChosenRoles, None]
    said: list[RowSaid]


class RowsArgs(TypedDict):
    """Some works of the list, with what is known of these."""

    entries: list[Entry]
    deposits: Deposits
    wishes: dict[str, ChosenRoles]


class Looked(TypedDict):
    """What came of looking for an article's XML."""

    busy: bool
    sentence: Said


class DetailArgs(TypedDict):
    """A work of the list; `seen`: what was seen of its article."""

    entry: Entry
    deposit: Union[FoundDeposit, None]
    wish: Union[Wish, None]
    holder: Holder
    seen: Union[Shown, None]
    looked: NotRequired[Union[Looked, None]]


class WorkToGroup(TypedDict):
    """A work whose deposit lacks the person's roles."""

    key: str
    publisher: str
    journal: str


class GroupsArgs(TypedDict):
    """Works of the list, about which a publisher can be written to."""

    works: list[WorkToGroup]


class LetterWork(TypedDict):
    """A work of the list, as far as a letter is concerned with it."""

    entry: Entry
    deposit: FoundDeposit
    wish: Union[Wish, None]
    seen: Union[Shown, None]


class LetterArgs(TypedDict):
    """Works of one publisher or journal, and whose they are."""

    works: list[LetterWork]
    holder: Holder


class PickerArgs(TypedDict):
    """How many works the roles are for, how many selected ones are not shown and whether those are among them
    (`with_hidden`), those of them that are in the draft or have a row of ours, and how many the draft holds."""

    count: int
    hidden: NotRequired[int]
    with_hidden: NotRequired[bool]
    works: list[Picked]
    drafted: int


class LookArgs(TypedDict):
    """Whose works, their DOIs that were not looked for yet, and how far an earlier run came."""

    orcid: str
    dois: list[str]
    found: DepositsSoFar


class QueueArgs(TypedDict):
    """The works without roles, as they were found, and what the person decided of some."""

    works: list[WorkToFind]
    decided: Union[Decided, None]


class DecideArgs(TypedDict):
    """What the person decided so far, and now of one work."""

    decided: Union[Decided, None]
    key: str
    decision: Literal["later", "not-me", "open"]


class FoundArgs(TypedDict):
    """A work of the list, what was found for it (with an article), whose record it is, the author they said they are,
    and what they changed."""

    entry: Entry
    found: FoundRoles
    holder: Holder
    chosen: Union[int, None]
    edits: PanelEdits


class CardArgs(TypedDict):
    """A work of the review, what the check plans for it, and the check without its items."""

    wish: Wish
    item: Union[PlanItem, None]
    check: Union[dict[str, Any], None]
    seen: Union[Shown, None]
    looked: Union[Looked, None]


class Whom(TypedDict):
    """The author of a work that the person is: the name, the place (the first is 1), of how many."""

    name: str
    place: int
    authors: int


class PlannedRow(TypedDict):
    """What the check plans for a work, without the row itself and without what stands below it."""

    title: str
    journal: str
    date: str
    facts: Facts
    action: Literal["add", "extend", "withdraw", "nothing", "conflict", "cannot"]
    reason: Said
    notes: list[Said]
    adds: list[RoleDegree]
    keeps: list[RoleDegree]
    changes: list[DegreeChange]
    withdraws: list[TakenBack]
    hash: Union[str, None]
    doubt: Said


class RowOfReview(TypedDict):
    """A work of the draft, and what is planned for it."""

    work: dict[str, Any]
    item: Union[PlannedRow, None]
    whom: Union[Whom, None]


class RowsOfReviewArgs(TypedDict):
    """Works of the review."""

    works: list[RowOfReview]


class HandoverArgs(TypedDict):
    """The works of the draft, what the check plans for them, and the address of the record, or ""."""

    works: list[Wish]
    items: list[PlanItem]
    record: str
