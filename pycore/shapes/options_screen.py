"""What the options and the launcher show (`pycore.views.options`, `pycore.views.launcher`)."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from pycore.shapes.kinds import Environment, Problem, Tone


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
