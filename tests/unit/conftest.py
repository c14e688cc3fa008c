"""Whatever a unit test gets from what stands behind an entry point of the core is held to its shape."""

from __future__ import annotations

import functools
import importlib
import json
import sys
from collections.abc import Callable, Iterator
from types import GeneratorType
from typing import Any

from pydantic import ValidationError

from pycore.browser.bridge import as_object
from pycore.problems import Problem
from pycore.shapes.article import Article
from pycore.shapes.calls import ENTRANCES
from pycore.shapes.push import Journal
from tests.shapes import adapter

# What stands behind each entry point, where that is one function; see pycore/browser/api.py.
BEHIND = {
    "article.fetch": "pycore.sources.fetching:fetch_article",
    "article.roles_elsewhere": "pycore.sources.elsewhere:roles_elsewhere",
    "client.check": "pycore.views.options:check",
    "client.describe": "pycore.views.options:describe",
    "draft.assign": "pycore.draft.choosing:assign",
    "draft.drop": "pycore.draft.choosing:drop",
    "draft.put": "pycore.draft.collecting:put",
    "draft.read": "pycore.draft.file:read",
    "draft.save": "pycore.draft.file:save",
    "draft.take": "pycore.draft.choosing:take_over",
    "draft.undo": "pycore.draft.choosing:take_back",
    "found.decide": "pycore.record.roles_queue:decide",
    "found.item": "pycore.views.found_item:found_item",
    "found.look": "pycore.sources.roles_run:look_for_roles",
    "found.queue": "pycore.record.roles_queue:queue_of",
    "found.wish": "pycore.views.found_item:found_wish",
    "history.put": "pycore.push.history:put",
    "launcher.view": "pycore.views.launcher:launcher_view",
    "options.view": "pycore.views.options:options_view",
    "panel.view": "pycore.views.panel:panel_view",
    "panel.claim": "pycore.views.panel:claim",
    "panel.wish": "pycore.views.panel:panel_wish",
    "problem": "pycore.views.problems:problem",
    "push.run": "pycore.push.run:run",
    "record.check": "pycore.plan.checking:check_works",
    "record.deposits": "pycore.record.works_deposits:ask_deposits",
    "record.summary": "pycore.record.summary:summarise_record",
    "record.view": "pycore.views.record:record_view",
    "record.works": "pycore.record.works_reading:read_works",
    "removal.begin": "pycore.push.removal:begin_removal",
    "result.rows": "pycore.views.progress:result_rows",
    "review.card": "pycore.views.work_card:work_card",
    "review.handover": "pycore.views.handover:handover",
    "review.rows": "pycore.views.review_row:review_rows",
    "seen.put": "pycore.publisher.evidence:remember",
    "session.after": "pycore.session.rules:after",
    "signin.begin": "pycore.browser.commands:signin_begin",
    "signin.finish": "pycore.orcid.oauth:finish",
    "signin.warning": "pycore.session.another:warning",
    "signin.owed": "pycore.orcid.tokens:owed_after",
    "signin.settle": "pycore.orcid.tokens:give_back",
    "statement.read": "pycore.article.wire:statement_json",
    "outlook.count": "pycore.record.outlook:add_up",
    "outlook.rows": "pycore.record.outlook:before_and_after",
    "outlook.view": "pycore.views.outlook:outlook_view",
    "takeaway.gather": "pycore.takeaway.gathering:gather",
    "takeaway.make": "pycore.takeaway.making:make_takeaway",
    "works.detail": "pycore.views.works_detail:works_detail",
    "push.undo": "pycore.plan.undoing:undo_written",
    "offers.families": "pycore.record.works_offers:families",
    "templates.of": "pycore.draft.templates:templates",
    "letters.groups": "pycore.views.letters:letter_groups",
    "letters.write": "pycore.views.letters:letter_for",
    "works.picker": "pycore.views.works_picker:works_picker",
    "works.record": "pycore.record.works_reading:given_record",
    "work.written": "pycore.views.written:written_of",
    "works.rows": "pycore.views.works:list_rows",
    "workspace.view": "pycore.views.workspace:workspace_view",
}


class NotOfItsShape(AssertionError):
    """A value that crosses a border is not as pycore/shapes says."""


def _hold(function: str, hint: Any, name: str) -> None:
    """Replaces a function wherever it is imported by one that checks what it gives."""
    module, _, attribute = function.partition(":")
    original = getattr(importlib.import_module(module), attribute)
    held = _held(original, hint, name)
    for other in list(sys.modules.values()):
        if getattr(other, "__name__", "").startswith("pycore"):
            for known, value in list(vars(other).items()):
                if value is original:
                    setattr(other, known, held)


def _held(original: Callable[..., Any], hint: Any, name: str) -> Callable[..., Any]:
    @functools.wraps(original)
    def held(*args: Any, **named: Any) -> Any:
        value = original(*args, **named)
        return _flow(value, hint, name) if isinstance(value, GeneratorType) else _checked(value, hint, name)

    return held


def _flow(flow: Any, hint: Any, name: str) -> Iterator[Any]:
    value = yield from flow
    return _checked(value, hint, name)


def _checked(value: Any, hint: Any, name: str) -> Any:
    if not isinstance(value, Problem):
        try:
            adapter(hint).validate_python(json.loads(json.dumps(value, default=as_object)))
        except ValidationError as error:
            faults = [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()[:5]]
            raise NotOfItsShape(
                f"What {name} gives is not as pycore/shapes says (change it there, then run `build.py shapes`):\n"
                + "\n".join(faults)
            ) from None
    return value


for entry, behind in BEHIND.items():
    _hold(behind, ENTRANCES[entry].value, entry)
_hold("pycore.article.wire:article_json", Article, "article.read")
_hold("pycore.push.journal:begin", Journal, "push.begin")
