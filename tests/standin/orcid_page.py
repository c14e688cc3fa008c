"""orcid.org/{iD}: a public record page, its works section built as ORCID's own application builds it.

Element names, ids and nesting are those of facts/orcid-web.md, since they are what a content script
looks for; markup and styles are our own. It is rendered here, not by an application in the page, so
everything is there at once; "Show more detail" and "(of N)" work.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from starlette.responses import HTMLResponse, Response

from .exchange import Exchange, Handler, html_answer
from .orcid_oauth import SESSION
from .orcid_page_html import PAGE, STYLE_AND_SCRIPT
from .orcid_rules import CREDIT, normalize, orcid_path
from .state import Record, Row, State
from .wire import Contributor, ExternalId, Text, text

NO_FRAMES = {"X-Frame-Options": "SAMEORIGIN"}
PAGE_SIZE = 50
NAMES_SHOWN = 10
DETAILS_SHOWN = 50
_RELATIONS = {"part-of": "Part of", "version-of": "Version of", "funded-by": "Funded by"}
_ID = re.compile(r"/((?:\d{4}-){3}\d{3}[\dX])")


def handler(state: State, site: str) -> Handler:
    """GET /{iD} of `site`; `?page=2` shows the next 50 works. ORCID answers 200 for any iD."""

    def handle(exchange: Exchange) -> Response:
        found = _ID.fullmatch(exchange.path)
        if not found or exchange.method != "GET":
            return html_answer("Not found", "There is no such page here.", 404)
        record = state.records.get(found.group(1))
        if record is None:
            return HTMLResponse(_not_found())
        number = exchange.params.get("page", "1")
        page = _Page(state, site, record, int(number) if number.isdecimal() else 1)
        return HTMLResponse(page.html(exchange.request.cookies.get(SESSION)), headers=NO_FRAMES)

    return handle


def _not_found() -> str:
    body = "<app-my-orcid><main id='main'><h1>404</h1><p>We could not find that iD.</p></main></app-my-orcid>"
    return PAGE.format(head="<title>ORCID</title>", extra=STYLE_AND_SCRIPT, menu="", body=body)


@dataclass(frozen=True)
class _Page:
    state: State
    site: str
    record: Record
    number: int

    def html(self, viewer: str | None) -> str:
        """The page as `viewer` sees it (an iD, or None when signed out)."""
        own = viewer == self.record.orcid
        signed_in = viewer in self.state.records
        menu = (
            f'<button id="cy-user-info">{escape(self.state.records[viewer].person.name)}</button>'
            if signed_in and viewer
            else '<button id="menu-signin-button">Sign in</button>'
        )
        body = f"""<app-my-orcid><main id="main">{self._header(own or not signed_in)}
<div class="columns"><app-side-bar></app-side-bar><app-main><section id="activities"><h2>Activities</h2>
{self._works()}</section></app-main></div></main></app-my-orcid>"""
        return PAGE.format(head=self._head(), extra=STYLE_AND_SCRIPT, menu=menu, body=body)

    def _head(self) -> str:
        person, address = self.record.person, f"https://{self.site}/{self.record.orcid}"
        public = person.name_visibility == "public"
        title = f"{person.name if public else 'Name is private'} ({person.orcid}) - ORCID"
        metas = {
            "profile:first_name": person.given if public else "",
            "profile:last_name": (person.family or "") if public else "",
            "profile:username": person.orcid,
        }
        return f'<title>{escape(title)}</title><link rel="canonical" href="{address}">' + "".join(
            f'<meta property="{name}" content="{escape(value)}">' for name, value in metas.items()
        )

    def _header(self, with_button: bool) -> str:
        person = self.record.person
        name = person.name if person.name_visibility == "public" else "Name is private"
        others = "; ".join(person.other_names)
        button = '<button class="main-action-button" aria-label="Edit">✎</button>' if with_button else ""
        return f"""<app-record-header><section id="names">{button}<h1>{escape(name)}</h1><p>{escape(others)}</p></section>
<section id="orcid-id"><h2>https://{self.site}/{person.orcid}</h2></section></app-record-header>"""

    def _works(self) -> str:
        groups = self.state.groups([row for row in self.record.rows.values() if row.visibility == "public"])
        if not groups:
            return '<app-work-stack-group id="cy-works"></app-work-stack-group>'
        start = (self.number - 1) * PAGE_SIZE
        shown = groups[start : start + PAGE_SIZE]
        total = len(groups)
        count = f"({total})" if total <= PAGE_SIZE else f"({len(shown)} of {total})"
        pages = "" if total <= PAGE_SIZE else self._paginator(total, start)
        stacks = "".join(self._stack(group) for group in shown)
        return f"""<app-work-stack-group id="cy-works"><section id="works" role="region" aria-label="Works">
<app-panels id="cy-works-panels"><div class="col"><div class="header-container"><h3 class="activity-header">Works
<span class="clickable">{count}</span></h3><div class="controls"><button aria-label="Sort your works">Sort</button></div></div></div>
<div class="col content">{pages}{stacks}{pages}</div></app-panels></section></app-work-stack-group>"""

    def _paginator(self, total: int, start: int) -> str:
        links = []
        if start:
            links.append(f'<a href="?page={self.number - 1}">Previous page</a>')
        if start + PAGE_SIZE < total:
            links.append(f'<a href="?page={self.number + 1}">Next page</a>')
        last = min(start + PAGE_SIZE, total)
        return f"<mat-paginator>{start + 1} – {last} of {total} {' '.join(links)}</mat-paginator>"

    def _stack(self, group: list[Row]) -> str:
        others = "".join(self._panel(row, self._source(row, 0), "") for row in group[1:])
        kept = f'<template class="other-sources">{others}</template>' if others else ""
        top = group[0]
        panel = self._panel(top, self._source(top, len(group)), self._work(top))
        return f"<app-work-stack>{panel}{kept}</app-work-stack>"

    def _panel(self, row: Row, source: str, work: str) -> str:
        title = text(row.work.title.title) if row.work.title else ""
        return f"""<app-panel panelid="work-stack"><div class="panel-main">
<div class="header cy-panel-component" id="cy-panel-component-work-stack-works-{row.put_code}">
<h4 header="" class="work-title">{escape(title or "")}</h4><div class="buttons-container cy-buttons-container"></div></div>
<div class="body">{work}{source}</div></div></app-panel>"""

    def _work(self, row: Row) -> str:
        work = row.work
        journal = text(work.journal_title)
        date = "-".join(filter(None, map(text, _date_parts(row))))
        kind = (work.type or "").replace("-", " ").capitalize()
        roles = ", ".join(_roles_of(self.record.orcid, _contributors(row)))
        holder = f' | <span class="record-holder">{escape(roles)}</span>' if roles else ""
        identifiers = work.external_ids.external_id if work.external_ids else []
        return f"""<app-work><app-panel-data><div class="panel-data-container"><div class="data-content">
{f'<div class="general-data">{escape(journal)}</div>' if journal else ""}
<div class="general-data">{" | ".join(filter(None, (date, kind)))}{holder}</div>
<app-display-external-ids>{"".join(map(_identifier, identifiers))}</app-display-external-ids>{self._names(row)}</div>
<div class="align-end-content"><a class="underline show-details" role="button" tabindex="0">Show more detail</a>
<template class="details">{self._details(row)}</template></div></div></app-panel-data></app-work>"""

    def _names(self, row: Row) -> str:
        names = list(dict.fromkeys(_name(entry) for entry in _contributors(row)))
        if not names:
            return ""
        more = " et al." if len(names) > NAMES_SHOWN else ""
        return f"""<div class="general-data"><span class="uppercase">Contributors</span>:
{escape("; ".join(names[:NAMES_SHOWN]))}{more}</div>"""

    def _details(self, row: Row) -> str:
        """All contributors with their roles (50 at most) and the description: where degrees are read."""
        people: dict[str, list[Contributor]] = {}
        for number, entry in enumerate(_contributors(row)):
            people.setdefault(orcid_path(entry) or f"entry {number}", []).append(entry)
        lines = []
        for key, entries in list(people.items())[:DETAILS_SHOWN]:
            roles = ", ".join(_label(role) for role in map(_role, entries) if role)
            mark = ' class="record-holder"' if key == self.record.orcid else ""
            lines.append(f"<p{mark}>{escape(_name(entries[0]))}{f' ({escape(roles)})' if roles else ''}</p>")
        said = row.work.short_description
        description = f'<h5>Description</h5><div class="description">{escape(said)}</div>' if said else ""
        return f"<app-work-details>{'<h5>Contributors</h5>' if lines else ''}{''.join(lines)}{description}</app-work-details>"

    def _source(self, row: Row, sources: int) -> str:
        """Who asserts it; a client's row counts as validated and has the check mark."""
        name = self.state.client_name(row.source) if row.source else self.record.person.name
        mark = '<span class="verified" aria-label="Validated source">✔</span> ' if row.source else ""
        inner = (
            f"<div>{escape(name)}</div>" if sources else f'<a role="button" tabindex="0">{escape(name)}</a>'
        )
        preferred = ""
        if sources > 1:
            preferred = f"""<div class="preferred-source"><div>Preferred source
<a class="open-stack" role="button" tabindex="0">(of {sources})</a></div></div>"""
        return f"""<app-panel-source><app-panel-data class="panel-footer"><div class="source-items">
<div class="source-title"><strong>Source</strong>: {mark}{inner}</div>{preferred}</div></app-panel-data></app-panel-source>"""


def _identifier(identifier: ExternalId) -> str:
    kind, value = identifier.external_id_type or "", identifier.external_id_value or ""
    relation = _RELATIONS.get(identifier.external_id_relationship or "")
    normal = normalize(kind, value)
    url = text(identifier.external_id_url) or (
        f"https://doi.org/{normal}" if kind == "doi" and normal else None
    )
    shown = (
        f'<a class="underline" target="_blank" rel="noopener noreferrer" href="{escape(url)}">{escape(value)}</a>'
        if url
        else f"<p>{escape(value)}</p>"
    )
    prefix = f"<i> {relation} </i>" if relation else ""
    return f"""<app-panel-data-line><div class="secondary-text"><span class="prefixTitle">{prefix}</span>
<span>{escape(kind.upper())}:</span> {shown}</div></app-panel-data-line>"""


def _contributors(row: Row) -> list[Contributor]:
    return row.work.contributors.contributor if row.work.contributors else []


def _date_parts(row: Row) -> tuple[Text | None, ...]:
    date = row.work.publication_date
    return (date.year, date.month, date.day) if date else ()


def _name(entry: Contributor) -> str:
    return text(entry.credit_name) or orcid_path(entry) or ""


def _role(entry: Contributor) -> str | None:
    return entry.contributor_attributes.contributor_role if entry.contributor_attributes else None


def _roles_of(orcid: str, entries: list[Contributor]) -> list[str]:
    """The record holder's CRediT roles: only entries that carry the record's own iD count."""
    found = [role for entry in entries if orcid_path(entry) == orcid and (role := _role(entry))]
    return [_label(role) for role in dict.fromkeys(found) if role.startswith(CREDIT)]


def _label(role: str) -> str:
    slug = role.removeprefix(CREDIT).rstrip("/")
    named = {
        "writing-original-draft": "Writing - original draft",
        "writing-review-editing": "Writing - review & editing",
    }
    return named.get(slug) or slug.replace("-", " ").capitalize()
