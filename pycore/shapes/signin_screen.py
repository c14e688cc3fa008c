"""How a person comes in: the sign-in, or whose record is seen (`pycore.views.signin`)."""

from __future__ import annotations

from typing import Literal, TypedDict, Union


class SignedIn(TypedDict):
    """Who is signed in."""

    signed_in: bool
    text: str
    name: str
    orcid: str
    url: str
    site: str


class Limited(TypedDict):
    """Whether to ask for what only trusted parties can see."""

    label: str
    text: str
    checked: bool


class SignInCard(TypedDict):
    """The way in."""

    kind: Literal["ready", "missing"]
    heading: str
    text: str
    points: list[str]
    limited: Union[Limited, None]
    button: str
    waiting: str


class RecordForm(TypedDict):
    """The form for a record's iD."""

    heading: str
    text: str
    label: str
    hint: str
    value: str
    button: str


class EntryCards(TypedDict):
    """The ways in, until there is a list or a sign-in."""

    signin: Union[SignInCard, None]
    record: RecordForm
