"""The table of entry points: what JavaScript may ask of the core, by name.

Arguments and values are plain data (docs/architecture.md has their shapes). Parts are
imported when first asked for, so that a page starts no more of the core than it uses.
"""

from __future__ import annotations

from typing import Any

from pycore.browser.bridge import Bridge, Call, FlowMaker
from pycore.effects import Flow
from pycore.language import use

Args = dict[str, Any]


def _article_read(args: Args) -> Any:
    from pycore.article import read_article
    from pycore.article.wire import article_json
    from pycore.browser.dom import parse

    page = parse(args["html"])
    try:
        article = article_json(read_article(page, args["url"]))
    finally:
        page.close()
    _keep(article)
    return article


def _article_fetch(args: Args) -> Flow:
    from pycore.sources.fetching import fetch_article

    return fetch_article(args)


def _look_for_roles(args: Args) -> Flow:
    from pycore.sources.roles_run import look_for_roles

    return look_for_roles(args, _read_xml)


def _found_queue(args: Args) -> Any:
    from pycore.record.roles_queue import queue_of

    return queue_of(args["works"], args["decided"])


def _found_decide(args: Args) -> Any:
    from pycore.record.roles_queue import decide

    return decide(args["decided"], args["key"], args["decision"])


def _found_item(args: Args) -> Any:
    from pycore.views.found_item import found_item

    return found_item(args)


def _found_wish(args: Args) -> Any:
    from pycore.views.found_item import found_wish

    return found_wish(args)


def _article_keep(args: Args) -> Any:
    _keep(args["article"])


def _roles_elsewhere(args: Args) -> Flow:
    from pycore.sources.elsewhere import roles_elsewhere

    return roles_elsewhere(args, _read_xml)


def _read_xml(xml: str, url: str) -> Any:
    from pycore.browser.dom import parse
    from pycore.sources.jats import html_of, read_article_xml

    page = parse(html_of(xml))
    try:
        return read_article_xml(page, url)
    finally:
        page.close()


def _statement_read(args: Args) -> Any:
    from pycore.article.wire import statement_json
    from pycore.statement import read_statement

    return statement_json(args["text"], read_statement(args["text"], args["authors"]))


def _panel_view(args: Args) -> Any:
    from pycore.views.panel import panel_view

    return panel_view(_kept(args["article"]), args["me"], args["chosen"], args["edits"])


def _panel_claim(args: Args) -> Any:
    from pycore.views.panel import claim

    return claim(args["author"], args["me"])


def _works_ours(args: Args) -> Any:
    from pycore.draft.standing import own_roles

    return own_roles(args["entry"]["said"])


def _work_written(args: Args) -> Any:
    from pycore.views.written import written_of

    return written_of(args)


def _panel_wish(args: Args) -> Any:
    from pycore.views.panel import panel_wish

    return panel_wish(_kept(args["article"]), args["chosen"], args["edits"])


# The article read last, so that one of 10,000 authors need not come back as text with every click.
_last: Args = {}


def _keep(article: Args) -> None:
    _last.clear()
    _last.update(article)


def _kept(article: Args) -> Args:
    """An article as JavaScript names it: whole, or `{"kept": true}` and what it changed of the last one."""
    return {**_last, **article} if article.get("kept") else article


def _record_view(args: Args) -> Any:
    from pycore.views.record import record_view

    return record_view(args)


def _takeaway_gather(args: Args) -> Any:
    from pycore.takeaway.gathering import gather

    return gather(args["orcid"], args["environment"], args["entries"])


def _takeaway_make(args: Args) -> Any:
    from pycore.takeaway.making import make_takeaway

    return make_takeaway(args["kind"], args["record"], args["name"], args["date"])


def _outlook_count(args: Args) -> Any:
    from pycore.record.outlook import add_up

    return add_up(args["counts"], args["entries"])


def _outlook_rows(args: Args) -> Any:
    from pycore.identifiers import OrcidId
    from pycore.record.outlook import before_and_after

    return before_and_after(OrcidId(args["orcid"]), args["so_far"], args["touched"], args["rows"])


def _outlook_view(args: Args) -> Any:
    from pycore.views.outlook import outlook_view

    return outlook_view(args)


def _workspace_view(args: Args) -> Any:
    from pycore.views.workspace import workspace_view

    return workspace_view(args["state"])


def _signin_begin(args: Args) -> Any:
    from pycore.browser import commands

    return commands.signin_begin(args)


def _signin_finish(args: Args) -> Flow:
    from pycore.browser import commands

    return commands.signin_finish(args)


def _signin_warning(args: Args) -> Any:
    from pycore.session.another import warning

    problem = warning(args)
    return problem.json() if problem else None


def _signin_owed(args: Args) -> Any:
    from pycore.browser import commands

    return commands.signin_owed(args)


def _signin_settle(args: Args) -> Flow:
    from pycore.browser import commands

    return commands.signin_settle(args)


def _record_check(args: Args) -> Flow:
    from pycore.browser import commands

    return commands.record_check(args)


def _record_summary(args: Args) -> Flow:
    from pycore.record.summary import summarise_record

    return summarise_record(args["orcid"], args["environment"])


def _record_works(args: Args) -> Flow:
    from pycore.browser import commands

    return commands.record_works(args)


def _record_deposits(args: Args) -> Flow:
    from pycore.browser import commands

    return commands.record_deposits(args)


def _works_record(args: Args) -> Any:
    from pycore.record.works_reading import given_record

    return given_record(args["orcid"])


def _works_rows(args: Args) -> Any:
    from pycore.views.works import list_rows

    return list_rows(args)


def _works_detail(args: Args) -> Any:
    from pycore.views.works_detail import works_detail

    return works_detail(args)


def _review_card(args: Args) -> Any:
    from pycore.views.work_card import work_card

    return work_card(*[args[name] for name in ("wish", "item", "check", "seen", "looked")])


def _review_rows(args: Args) -> Any:
    from pycore.views.review_row import review_rows

    return review_rows(args["works"])


def _result_rows(args: Args) -> Any:
    from pycore.views.progress import result_rows

    return result_rows(args["orcid"], args["rows"])


def _review_handover(args: Args) -> Any:
    from pycore.views.handover import handover

    return handover(args["works"], args["items"], args["record"])


def _families(args: Args) -> Any:
    from pycore.record.works_offers import families

    return families(args)


def _templates(args: Args) -> Any:
    from pycore.draft.templates import templates

    return templates(args)


def _letters_groups(args: Args) -> Any:
    from pycore.views.letters import letter_groups

    return letter_groups(args["works"])


def _letters_write(args: Args) -> Any:
    from pycore.views.letters import letter_for

    return letter_for(args)


def _works_picker(args: Args) -> Any:
    from pycore.views.works_picker import works_picker

    return works_picker(args)


def _push_begin(args: Args) -> Any:
    from pycore.browser import commands

    return commands.push_begin(args)


def _push_undo(args: Args) -> Any:
    from pycore.plan.undoing import undo_written

    return undo_written(args)


def _removal_begin(args: Args) -> Flow:
    from pycore.browser.commands import removal_begin

    return removal_begin(args)


def _push_run(args: Args) -> Flow:
    from pycore.browser import commands

    return commands.push_run(args)


def _seen_put(args: Args) -> Any:
    from pycore.publisher.evidence import remember

    return remember(args["seen"], args["works"])


def _seen_read(args: Args) -> Any:
    from pycore.publisher.evidence import remember, seen_in

    return remember(args["seen"], [{"doi": args["doi"], "seen": seen_in(args["article"])}])


def _push_unfinished(args: Args) -> Any:
    from pycore.push.journal import is_unfinished

    return is_unfinished(args["journal"])


def _session_after(args: Args) -> Any:
    from pycore.session.rules import after

    return after(args["event"], args["state"], args["brings"])


def _history_put(args: Args) -> Any:
    from pycore.push.history import put

    return put(args["history"], args["journal"])


def _draft_put(args: Args) -> Any:
    from pycore.draft.collecting import put

    return put(args["before"], args["journal"], args["draft"], args.get("keep", False), args.get("entry"))


def _draft_save(args: Args) -> Any:
    from pycore.draft.file import save

    return save(args["draft"], args["journal"], args["day"])


def _draft_read(args: Args) -> Any:
    from pycore.draft.file import read

    return read(args["text"], args["draft"], args["journal"])


def _draft_assign(args: Args) -> Any:
    from pycore.draft.choosing import assign

    return assign(args)


def _draft_take(args: Args) -> Any:
    from pycore.draft.choosing import take_over

    return take_over(args)


def _draft_drop(args: Args) -> Any:
    from pycore.draft.choosing import drop

    return drop(args["draft"], args["undo"], args["keys"])


def _draft_undo(args: Args) -> Any:
    from pycore.draft.choosing import take_back

    return take_back(args["draft"], args["undo"], args["again"])


def _client_describe(args: Args) -> Any:
    from pycore.views.options import describe

    return describe(args["client"])


def _client_check(args: Args) -> Any:
    from pycore.views.options import check

    return check(args["form"], args["before"])


def _options_view(args: Args) -> Any:
    from pycore.views.options import options_view

    return options_view(args["status"])


def _launcher_view(args: Args) -> Any:
    from pycore.views.launcher import launcher_view

    return launcher_view(args["patterns"], args["url"])


def _problem(args: Args) -> Any:
    from pycore.views.problems import problem

    return problem(args["kind"], args["detail"])


def _entry_begin(args: Args) -> Any:
    from pycore.entry.run import begin_entry

    return begin_entry(args["check"], args["accepted"], args["now"])


def _entry_event(args: Args) -> Any:
    from pycore.entry.run import take_event
    from pycore.views.problems import problem

    try:
        run = take_event(args["run"], args["key"], args["event"], args["code"])
    except (KeyError, ValueError) as error:
        return {"ok": False, "problem": problem("entry-moved-on", str(error))}
    return {"ok": True, "run": run}


def _entry_prepare(args: Args) -> Flow:
    from pycore.entry.looking import prepare_row

    return prepare_row(args["run"], args["key"])


def _entry_verify(args: Args) -> Flow:
    from pycore.entry.looking import verify_row

    return verify_row(args["run"], args["key"])


def _assisted_notes(args: Args) -> Any:
    from pycore.entry.run import row_of
    from pycore.views.assisted import notes

    return {"notes": notes(row_of(args["run"], args["key"]))}


CALLS: dict[str, Call] = {
    "article.read": _article_read,
    "article.keep": _article_keep,
    "statement.read": _statement_read,
    "panel.view": _panel_view,
    "panel.claim": _panel_claim,
    "panel.wish": _panel_wish,
    "record.view": _record_view,
    "takeaway.gather": _takeaway_gather,
    "takeaway.make": _takeaway_make,
    "outlook.count": _outlook_count,
    "outlook.rows": _outlook_rows,
    "outlook.view": _outlook_view,
    "workspace.view": _workspace_view,
    "options.view": _options_view,
    "launcher.view": _launcher_view,
    "problem": _problem,
    "client.describe": _client_describe,
    "client.check": _client_check,
    "draft.put": _draft_put,
    "draft.save": _draft_save,
    "draft.read": _draft_read,
    "entry.begin": _entry_begin,
    "entry.event": _entry_event,
    "assisted.notes": _assisted_notes,
    "draft.assign": _draft_assign,
    "draft.take": _draft_take,
    "draft.drop": _draft_drop,
    "draft.undo": _draft_undo,
    "works.record": _works_record,
    "works.rows": _works_rows,
    "works.ours": _works_ours,
    "work.written": _work_written,
    "works.detail": _works_detail,
    "found.queue": _found_queue,
    "found.decide": _found_decide,
    "found.item": _found_item,
    "found.wish": _found_wish,
    "works.picker": _works_picker,
    "offers.families": _families,
    "templates.of": _templates,
    "letters.groups": _letters_groups,
    "letters.write": _letters_write,
    "review.card": _review_card,
    "review.rows": _review_rows,
    "review.handover": _review_handover,
    "result.rows": _result_rows,
    "signin.begin": _signin_begin,
    "signin.warning": _signin_warning,
    "signin.owed": _signin_owed,
    "push.begin": _push_begin,
    "push.undo": _push_undo,
    "push.unfinished": _push_unfinished,
    "session.after": _session_after,
    "history.put": _history_put,
    "seen.put": _seen_put,
    "seen.read": _seen_read,
}
FLOWS: dict[str, FlowMaker] = {
    "article.fetch": _article_fetch,
    "article.roles_elsewhere": _roles_elsewhere,
    "found.look": _look_for_roles,
    "signin.finish": _signin_finish,
    "signin.settle": _signin_settle,
    "record.check": _record_check,
    "record.summary": _record_summary,
    "record.works": _record_works,
    "record.deposits": _record_deposits,
    "removal.begin": _removal_begin,
    "push.run": _push_run,
    "entry.prepare": _entry_prepare,
    "entry.verify": _entry_verify,
}

_BRIDGE = Bridge(CALLS, FLOWS)


def speak(catalogue: dict[str, Any]) -> None:
    """From now on everything is said in the language of this catalogue."""
    use(catalogue)


# What core.js takes hold of.
call = _BRIDGE.call
start = _BRIDGE.start
resume = _BRIDGE.resume
cancel = _BRIDGE.cancel
