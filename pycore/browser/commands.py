"""The entry points for ORCID and Crossref as the pages call them: plain data in and out.

Each takes one object (docs/architecture.md, "Entry points") and returns a value or a flow that
returns one: `{"ok": true, ...}` or `{"ok": false, "problem": Problem}`.
"""

from __future__ import annotations

from typing import Any

from pycore.effects import Flow
from pycore.language import fact
from pycore.orcid import oauth, tokens
from pycore.plan.checking import check_works
from pycore.problems import Problem, trouble
from pycore.push import journal, run
from pycore.push.removal import begin_removal
from pycore.record.works_deposits import ask_deposits
from pycore.record.works_reading import read_works

Args = dict[str, Any]


def signin_begin(args: Args) -> dict[str, Any]:
    """`{client, redirect, state, limited}` -> `{ok, url}`: ORCID's consent page."""
    try:
        client = oauth.read_client(args["client"])
    except oauth.ClientError as error:
        return _no_client(error).failure()
    limited = bool(args.get("limited"))
    return {"ok": True, "url": oauth.authorize_url(client, args["redirect"], args["state"], limited)}


def signin_finish(args: Args) -> Flow:
    """`{client, redirect, state, answer_url, now, limited, owed}` -> `{ok, signin, owed}`.

    `answer_url` is null if the window was closed. Saves `owed`.
    """
    try:
        client = oauth.read_client(args["client"])
    except oauth.ClientError as error:
        return _no_client(error).failure()
    result = yield from oauth.finish(
        client,
        args["redirect"],
        args["state"],
        args["answer_url"],
        args.get("now"),
        bool(args.get("limited")),
        args.get("owed"),
    )
    return result


def signin_owed(args: Args) -> list[dict[str, Any]]:
    """`{signin, before, owed}` -> what is owed once `signin` (null: nobody) is in use instead of `before`."""
    return tokens.owed_after(args["signin"], args["before"], args["owed"])


def signin_settle(args: Args) -> Flow:
    """`{client, owed, in_use}` -> `{ok}`: gives back what is not in use; saves `owed`."""
    try:
        client = oauth.read_client(args["client"])
    except oauth.ClientError as error:
        return _no_client(error).failure()
    result = yield from tokens.give_back(client, args.get("owed") or [], args.get("in_use"))
    return result


def signin_revoke(args: Args) -> Flow:
    """`{client, signin}` -> `{ok}`."""
    try:
        client = oauth.read_client(args["client"])
    except oauth.ClientError as error:
        return _no_client(error).failure()
    result = yield from oauth.revoke(client, args["signin"]["token"])
    return result


def record_check(args: Args) -> Flow:
    """`{signin, holder, environment, draft, mailto, now, by_hand}` -> `{ok, check}`; saves `progress`."""
    result = yield from check_works(
        args.get("signin"),
        args.get("holder"),
        args.get("environment"),
        args.get("draft"),
        args.get("mailto") or "",
        args.get("now"),
        bool(args.get("by_hand")),
    )
    return result


def record_works(args: Args) -> Flow:
    """`{signin, orcid, environment, works, known}` -> `{ok}`; saves `works` and its chunks."""
    result = yield from read_works(args)
    return result


def record_deposits(args: Args) -> Flow:
    """`{orcid, name, environment, dois, chunks, mailto}` -> `{ok}`; saves `deposits` and its chunks."""
    result = yield from ask_deposits(args)
    return result


def push_begin(args: Args) -> dict[str, Any]:
    """`{signin, check, accepted: [{key, hash}], now}` -> `{ok, journal}`."""
    if not args.get("signin"):
        return _signed_out().failure()
    begun = journal.begin(args["signin"], args["check"], args["accepted"], args.get("now"))
    return begun.failure() if isinstance(begun, Problem) else {"ok": True, "journal": begun}


def removal_begin(args: Args) -> Flow:
    """`{signin, put_codes, now, entries, written}` -> `{ok, journal}`; `put_codes` null: all rows of ours."""
    if not args.get("signin"):
        return _signed_out().failure()
    result = yield from begin_removal(
        args["signin"], args.get("put_codes"), args.get("now"), args.get("entries") or (), args.get("written")
    )
    return result


def push_run(args: Args) -> Flow:
    """`{signin, journal}` -> `{ok, journal}`, also when the push stopped; saves `journal`."""
    if not args.get("signin"):
        return _signed_out().failure()
    result = yield from run.run(args["signin"], args["journal"])
    return result


def _no_client(error: oauth.ClientError) -> Problem:
    return Problem("no-client", error.why, fact("remedy/enter-client"))


def _signed_out() -> Problem:
    return trouble("signed-out")
