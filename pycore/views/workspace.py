"""The workspace: everything it shows, computed from the state (docs/architecture.md).

```
State  the keys of the session (me, draft, signin without its token, check, progress, journal,
       page: {url, from}, source: {what, doi, title}, declined, farewell, works, deposits, undo,
       history, found; no chunks), each absent or null where there is nothing;
       client: the answer to `client.get`;
       ui: {problem: Problem|null, busy: name of the message being answered|"", farewell, place}, what the tab
       itself knows; farewell as in the session, place as the person chose it or ""
```

Screens: `empty` (the start), `source` (the statement or the PDF of an article is to be brought),
`page` (an article handed over, to be read here), `works` (the works list), `find` (finding the roles of its works), `review` (works, sign-in,
check, rows), `assisted` (ORCID's own form is filled in, work by work), `push` (progress), `result` (what became of the rows), `history` (this session's pushes
and removals).
"""

from __future__ import annotations

from typing import Any

from pycore.entry.run import next_key
from pycore.language import say
from pycore.push.journal import CONFIRMED, REMOVAL
from pycore.views.assisted import assisted_view
from pycore.views.dialogs import dialog_view, unfinished, unsent
from pycore.views.find_screen import find_announcement, find_screen
from pycore.views.history import earlier_rows, history_view, known_rows
from pycore.views.places import listed, place_of, places, undone
from pycore.views.progress import push_view
from pycore.views.review import review_view
from pycore.views.signin import farewell_view, signin_view, wants_limited, who_view
from pycore.views.undo import undo_view
from pycore.views.works_screen import works_announcement, works_screen

_HEADINGS = {
    "empty": "workspace/heading/empty",
    "page": "workspace/heading/page",
    "works": "workspace/heading/works",
    "find": "workspace/heading/find",
    "source": "workspace/heading/source",
    "review": "workspace/heading/review",
    "history": "workspace/heading/history",
}
_START = (
    {
        "title": "workspace/start/open",
        "text": "workspace/start/open/text",
    },
    {
        "title": "workspace/start/choose",
        "text": "workspace/start/choose/text",
    },
    {
        "title": "workspace/start/review",
        "text": "workspace/start/review/text",
    },
)


def workspace_view(state: dict[str, Any]) -> dict[str, Any]:
    """What the workspace shows; see the module's docstring for `State`."""
    ui = state.get("ui") or {}
    journal = _push_journal(state)
    screen = _screen(state)
    push = push_view(journal, _works(state), bool(state.get("pausing"))) if journal else None
    assisted = assisted_view(state["entry"], ui.get("busy") or "") if screen == "assisted" else None
    if push and screen in ("push", "result"):
        heading = push["heading"]
    elif screen == "review" and not _works(state):
        heading = say("review/nothing")
    else:
        heading = assisted["heading"] if assisted else say(_HEADINGS[screen])
    return {
        "screen": screen,
        "heading": heading,
        "who": who_view(state),
        "places": places(state),
        "steps": _steps(state, screen),
        "problem": ui.get("problem"),
        "farewell": _farewell(state, screen),
        "start": [{name: say(text) for name, text in one.items()} for one in _START]
        if screen == "empty"
        else [],
        "page": {"from": "", **state["page"]} if screen == "page" else None,
        "entry": _entry(state) if screen in ("empty", "works") else None,
        "works": works_screen(state) if screen == "works" else None,
        "find": find_screen(state) if listed(state) else None,
        "undo": undo_view(state.get("undo")),
        "source": state["source"] if screen == "source" else None,
        "review": review_view(state, _works(state)) if screen == "review" else None,
        "assisted": assisted,
        "push": push if screen in ("push", "result") else None,
        "history": history_view(state) if screen == "history" else None,
        "earlier": earlier_rows(state) if screen in ("works", "review") else None,
        "dialog": dialog_view(state),
        "limited": wants_limited(state),
        "asks_before_signout": bool(state.get("signin"))
        and (known_rows(state) > 0 or unfinished(state) or unsent(state) > 0),
        "reads_works": not state.get("works"),
        "announcement": _announcement(state, screen, push, assisted),
    }


def _farewell(state: dict[str, Any], screen: str) -> dict[str, Any] | None:
    """What is said after signing out: where nothing is kept, and where the idle time did it while work is kept."""
    farewell = (state.get("ui") or {}).get("farewell") or state.get("farewell")
    if screen == "empty" or (farewell and farewell["why"] != "asked" and not state.get("signin")):
        return farewell_view(farewell)
    return None


def _push_journal(state: dict[str, Any]) -> dict[str, Any] | None:
    """The journal of a push; removals are shown in the history."""
    journal: dict[str, Any] | None = state.get("journal")
    return journal if journal and journal.get("kind") != REMOVAL else None


def _screen(state: dict[str, Any]) -> str:
    place, journal = place_of(state), _push_journal(state)
    running = bool(journal and journal["status"] in ("running", "ready"))
    if state.get("source") and not running:
        return "source"
    if state.get("page") and not running:
        return "page"
    if place == "review" and state.get("entry"):
        return "assisted"
    if place == "review" and journal:
        return "push" if running else "result"
    if place == "review":
        return "review" if _works(state) or undone(state) else "empty"
    return place or "empty"


def _entry(state: dict[str, Any]) -> dict[str, Any] | None:
    """The ways in, until there is a list: signing in, and the works of a record whose iD is given."""
    if state.get("works") or state.get("signin"):
        return None
    return {
        "signin": signin_view(state),
        "record": {
            "heading": say("workspace/record"),
            "text": say("workspace/record/text"),
            "label": say("workspace/orcid-id"),
            "hint": say("workspace/record/hint"),
            "value": (state.get("me") or {}).get("orcid") or "",
            "button": say("workspace/record/button"),
        },
    }


def _works(state: dict[str, Any]) -> list[dict[str, Any]]:
    works: list[dict[str, Any]] = (state.get("draft") or {}).get("works") or []
    return works


def _steps(state: dict[str, Any], screen: str) -> list[dict[str, str]]:
    """Where the person is on the way, in four steps: done, now or later."""
    if screen in ("empty", "source", "page", "works", "find", "history"):
        return []
    if screen == "review" and not _works(state):
        return []
    check = state.get("check")
    checked = bool(check and check["status"] == "done")
    pushed = screen == "result" and all(row["state"] == CONFIRMED for row in state["journal"]["rows"])
    done = [True, bool(state.get("signin")), checked and bool(state.get("signin")), pushed]
    if screen in ("push", "result"):
        done[2] = True
    labels: tuple[str, ...] = (
        say("workspace/step/choose"),
        say("workspace/step/sign-in"),
        say("workspace/step/check"),
        say("workspace/step/review"),
    )
    signin = signin_view(state)
    if screen == "assisted" or (screen == "review" and signin is not None and signin["kind"] == "missing"):
        labels = (say("workspace/step/choose"), say("workspace/step/check"), say("workspace/step/enter"))
        run = state.get("entry")
        done = [True, checked or bool(run), bool(run) and next_key(run or {}) is None]
    now = done.index(False) if False in done else len(done)
    return [
        {"label": label, "state": "done" if done[place] else "now" if place == now else "later"}
        for place, label in enumerate(labels)
    ]


def _announcement(
    state: dict[str, Any], screen: str, push: dict[str, Any] | None, assisted: dict[str, Any] | None
) -> str:
    """What a screen reader is told when it changes."""
    if assisted:
        return _assisted_announcement(assisted)
    if screen in ("push", "result") and push:
        return f"{push['heading']}. {push['sentence']}"
    journal = state.get("journal")
    if screen == "history" and journal and journal.get("kind") == REMOVAL:
        removal = push_view(journal, [])
        # Not row by row: nobody wants to hear that.
        return f"{removal['heading']}. {'' if removal['running'] else removal['sentence']}"
    if screen == "works" and state.get("works"):
        return works_announcement(state["works"])
    if screen == "find":
        return find_announcement(state.get("found"))
    check = state.get("check")
    if screen == "review" and check:
        if check["status"] == "running":
            progress = state.get("progress")
            return say(progress["sentence"]) if progress else say("workspace/checking")
        return say("workspace/check-ended") if check["status"] == "done" else say("workspace/check-failed")
    return ""


def _assisted_announcement(view: dict[str, Any]) -> str:
    """The work whose turn it is, and where it stands."""
    now = [row for row in view["rows"] if row["current"]]
    if not now:
        return str(view["sentence"])
    news = f"{now[0]['what']} {now[0]['remedy']}".strip()
    return say("assisted/now", title=now[0]["title"], state=now[0]["label"], news=news)
