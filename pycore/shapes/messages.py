"""Each message to the background: who may send it, what it says, what comes back.

A message is `{name, ...}`; the background refuses one from elsewhere, and one in which a field is missing,
unknown, of another type or too large, before it does anything. The answer is `{ok: true, ...}` or a Failure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypedDict, Union

from pycore.shapes.kinds import Done, Failure
from pycore.shapes.payloads import (
    ClientSet,
    ClientSetAnswer,
    ClientStatus,
    DepositsRead,
    DraftAccept,
    DraftAssign,
    DraftPut,
    DraftRole,
    EntryBegin,
    EntrySay,
    GatePass,
    LauncherAsk,
    LauncherPlace,
    LauncherPlaces,
    MeAnswer,
    MeSet,
    Nothing,
    OfWork,
    OursAnswer,
    PageKeep,
    PlaceShow,
    Push,
    Remove,
    RolesAccept,
    RolesDecide,
    RowsAcknowledge,
    SignInAnswer,
    SignInWanted,
    SignOut,
    SignOutAnswer,
    SourceOpen,
    TemplatesAnswer,
    WorkOurs,
    WorksOpen,
    WorksRead,
)
from pycore.shapes.session import Farewell

CONTENT = "content"  # a content script: an article's page
PANEL = "panel"  # panel/panel.html: any page can frame it
RECORD = "record"  # panel/record.html, the role summary on orcid.org
WORKSPACE = "workspace"
OPTIONS = "options"
WELCOME = "welcome"  # the first page after installing, which is the help too


@dataclass(frozen=True)
class Message:
    """One message: its senders, the fields beside its name, the answer where it is done, what it does.

    `at_work`: the person is there. What a page sends on its own does not keep a session from idling out.
    """

    senders: tuple[str, ...]
    fields: type
    answer: Any
    does: str
    at_work: bool = True


Answer = Union[Done, Failure]


MESSAGES: dict[str, Message] = {
    "page.keep": Message(
        (CONTENT, PANEL), PageKeep, Done, "keeps the page, and opens the workspace to read it"
    ),
    "page.drop": Message((WORKSPACE,), Nothing, Done, "forgets the page that was handed over"),
    "source.open": Message(
        (PANEL, WORKSPACE),
        SourceOpen,
        Done,
        "opens the workspace's forms for the statement or PDF of this article",
    ),
    "source.drop": Message((WORKSPACE,), Nothing, Done, "closes those forms"),
    "me.get": Message(
        (PANEL, RECORD, WORKSPACE), Nothing, MeAnswer, "who the person said they are", at_work=False
    ),
    "me.set": Message(
        (PANEL, WORKSPACE), MeSet, Done, "who the person is, for this session; nothing while signed in"
    ),
    "work.ours": Message(
        (PANEL, WORKSPACE),
        WorkOurs,
        OursAnswer,
        "what the row of ours on the record of who is signed in says of this work, and what this session wrote of it; "
        "null where that is not known",
        at_work=False,
    ),
    "place.show": Message((PANEL,), PlaceShow, Done, "opens the workspace at one of its places"),
    "templates.get": Message(
        (PANEL, WORKSPACE),
        Nothing,
        TemplatesAnswer,
        "sets of roles to start from: usual ones, those chosen last, those of works of the draft",
        at_work=False,
    ),
    "draft.put": Message(
        (PANEL, WORKSPACE),
        DraftPut,
        Done,
        "adds the works to the draft (one of the same key takes the place of the old), starts the check if "
        "signed in, opens the workspace at the review",
    ),
    "works.open": Message(
        (RECORD,),
        WorksOpen,
        Done,
        "adds works of this record to the draft without roles yet (those that are there stay as they are) and "
        "opens the workspace; refused while another record is signed in",
    ),
    "roles.accept": Message(
        (WORKSPACE,),
        RolesAccept,
        Done,
        "puts a work whose roles were found, and accepted by the person, into the draft",
    ),
    "roles.decide": Message(
        (WORKSPACE,),
        RolesDecide,
        Done,
        "a work whose roles were found is put off, or not the person's; `open` takes that back",
    ),
    "draft.drop": Message((WORKSPACE,), OfWork, Done, "takes one work out of the draft"),
    "draft.role": Message(
        (WORKSPACE,), DraftRole, Done, "chooses a role of a work by hand; an earlier check no longer holds"
    ),
    "draft.assign": Message(
        (WORKSPACE,),
        DraftAssign,
        Done,
        "the same for some works at once; those that are not in the draft yet are added",
    ),
    "push.undo": Message(
        (WORKSPACE,),
        Nothing,
        Done,
        "puts into the draft what the last push changed, or the last removal removed, as it was before; starts the "
        "check if signed in",
    ),
    "draft.accept": Message((WORKSPACE,), DraftAccept, Done, "whether the next push takes these rows"),
    "draft.undo": Message((WORKSPACE,), Nothing, Done, "takes back what was changed by hand"),
    "draft.redo": Message((WORKSPACE,), Nothing, Done, "does again what was taken back"),
    "works.read": Message(
        (WORKSPACE,),
        WorksRead,
        Done,
        "reads the works list (job `works`), or again what changed: of who is signed in, else the public "
        "record of `orcid`, who becomes `me`. Signing in does so by itself",
    ),
    "deposits.read": Message(
        (WORKSPACE,),
        DepositsRead,
        Done,
        "asks Crossref about the works of the list that are not known yet, or `anew` about all (job `deposits`)",
    ),
    "deposits.pause": Message((WORKSPACE,), Nothing, Done, "pauses that"),
    "rows.acknowledge": Message(
        (WORKSPACE,),
        RowsAcknowledge,
        Done,
        "these rows of ours, which this session did not write, are right: they are not asked about any more",
    ),
    "remove": Message(
        (WORKSPACE,),
        Remove,
        Done,
        "removes these rows of ours (job `push`, with a journal of kind `removal`); refused while a push is "
        "not finished",
    ),
    "entry.begin": Message(
        (WORKSPACE,), EntryBegin, Done, "begins assisted entry of these works; the run follows in `entry`"
    ),
    "entry.fill": Message(
        (WORKSPACE,),
        OfWork,
        Done,
        "fills in ORCID's form for one work of the run (job `entry`), in a tab of orcid.org; the person saves",
    ),
    "entry.look": Message(
        (WORKSPACE,), OfWork, Done, "looks at the record for what came of a work of the run"
    ),
    "entry.say": Message((WORKSPACE,), EntrySay, Done, "what the person says of a work of the run"),
    "entry.end": Message((WORKSPACE,), Nothing, Done, "ends the run; what was entered stays on the record"),
    "launcher.get": Message(
        (PANEL, OPTIONS),
        Nothing,
        LauncherPlaces,
        "where the launcher shows by the person's consent",
        at_work=False,
    ),
    "launcher.allow": Message(
        (PANEL, OPTIONS),
        LauncherPlace,
        LauncherPlaces,
        "registers the content script for a site or for every page, once the permission is there",
    ),
    "launcher.forget": Message(
        (PANEL, OPTIONS), LauncherPlace, LauncherPlaces, "takes it back, permission and all"
    ),
    "launcher.ask": Message(
        (PANEL,), LauncherAsk, Done, "opens the options, where Firefox lets the permission be asked for"
    ),
    "client.get": Message(
        (WORKSPACE, OPTIONS, WELCOME),
        Nothing,
        ClientStatus,
        "which client configuration holds",
        at_work=False,
    ),
    "client.set": Message(
        (OPTIONS,), ClientSet, ClientSetAnswer, "the user's own client configuration (storage.local)"
    ),
    "signin": Message((WORKSPACE,), SignInWanted, SignInAnswer, "the identity flow"),
    "signout": Message(
        (WORKSPACE,),
        SignOut,
        SignOutAnswer,
        "gives the permission back and clears everything; refused while a push is not finished, unless `forget`",
    ),
    "check": Message(
        (WORKSPACE,), Nothing, Done, "starts `record.check` on the draft; the state follows in `check`"
    ),
    "push": Message(
        (WORKSPACE,),
        Push,
        Done,
        "starts the push, or goes on with one that is not finished; the state follows in `journal`",
    ),
    "pause": Message(
        (WORKSPACE,), Nothing, Done, "pauses the push or removal after the request that is under way"
    ),
    "resume": Message((WORKSPACE,), Nothing, Done, "goes on with what was paused or stopped"),
    "gate.pass": Message(
        (PANEL, RECORD),
        GatePass,
        Done,
        "answers when a request of a frame to this address may leave (`extension/core/core.js` has the gates)",
        at_work=False,
    ),
    "active": Message((WORKSPACE,), Nothing, Done, "the person is at work: the 30 idle minutes begin anew"),
}


class Place(TypedDict):
    """The place to be shown."""

    place: Literal["works", "find", "review", "history"]


class FarewellTold(TypedDict):
    """How the session ended."""

    farewell: Farewell


# From the background to the workspace that is open, if one is.
TOLD: dict[str, tuple[type, str]] = {
    "place": (Place, "shows this place"),
    "farewell": (FarewellTold, "the session has ended by itself"),
}
