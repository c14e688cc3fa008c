"""What the options, the launcher, a client's configuration and a problem's words are asked for with, and answer."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from pycore.shapes.kinds import Environment
from pycore.shapes.payloads import ClientForm, ClientStatus


class StatusArgs(TypedDict):
    """The answer to `client.get`."""

    status: ClientStatus


class LauncherArgs(TypedDict):
    """The match patterns that the person allowed, and the page at hand, "" for none."""

    patterns: list[str]
    url: str


class ProblemArgs(TypedDict):
    """A kind of `pycore.views.problems`, and the technical detail."""

    kind: str
    detail: str


class Client(TypedDict):
    """A client configuration, with its secret."""

    environment: NotRequired[Environment]
    client_id: NotRequired[str]
    client_secret: NotRequired[str]
    relay_url: NotRequired[str]
    mailto: NotRequired[str]


class ClientArgs(TypedDict):
    """A client configuration."""

    client: Client


class ClientCheckArgs(TypedDict):
    """The options' form, and the configuration that is kept."""

    form: ClientForm
    before: Client


class CheckedClient(TypedDict):
    """The form as a configuration, or a sentence for each field that cannot be used."""

    ok: bool
    client: NotRequired[Client]
    faults: NotRequired[dict[str, str]]
