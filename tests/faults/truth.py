"""What must hold, whatever happened: the judge of a schedule."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pycore.effects import Answer, Request, Response
from pycore.orcid.comparing import normal_form
from pycore.orcid.works import SELF_ID, dois_of
from tests.faults.network import LONGEST_LAG
from tests.faults.record import CLIENT, SECRET, Orcid

# Kinds of a failed row that do not say that ORCID has nothing of it.
OPEN = ("not-known", "look-again", "duplicate", "not-as-sent", "changed-meanwhile")
PERMITTED = ("add", "extend", "withdraw")

Row = dict[str, Any]


@dataclass
class Push:
    """One journal as its browser carries it out."""

    began: float
    sent: dict[str, float] = field(default_factory=dict)  # row key -> when its last request left


@dataclass
class Judge:
    """Watches every request and every verdict, and writes down what must not be."""

    orcid: Orcid
    tell: Callable[[str], None]
    violations: list[str] = field(default_factory=list)
    verdicts: int = 0
    _payloads: dict[str, list[Row]] = field(default_factory=dict)
    _befores: dict[str, dict[int, Row]] = field(default_factory=dict)
    _removals: dict[str, set[int]] = field(default_factory=dict)
    _pushes: dict[str, Push] = field(default_factory=dict)
    _read: dict[str, dict[int, Row]] = field(default_factory=dict)  # what the last request brought
    _stood: dict[str, set[int]] = field(default_factory=dict)  # our rows when it last asked for the list
    _known: set[str] = field(default_factory=set)  # tokens that a browser has received
    _forms: dict[int, tuple[Row, dict[str, str]]] = field(default_factory=dict)  # by identity, kept alive
    _told: set[str] = field(default_factory=set)  # tokens of which the person knows that they stand

    def same(self, one: Row, other: Row) -> bool:
        """As `same_work`; what a row held at a moment is looked at many times."""
        return self._form(one) == self._form(other)

    def _form(self, work: Row) -> dict[str, str]:
        known = self._forms.get(id(work))
        if known is None:
            known = self._forms[id(work)] = (work, normal_form(work))
        return known[1]

    def violation(self, what: str) -> None:
        self.violations.append(what)
        self.tell(f"!! {what}")

    # -- what a person saw and wanted ---------------------------------------------------------------

    def reviewed(self, browser: str, items: list[dict[str, Any]]) -> None:
        for item in items:
            self._payloads.setdefault(browser, []).append(json.loads(json.dumps(item["payload"])))
            if item["put_code"] is not None:
                self._befores.setdefault(browser, {})[item["put_code"]] = item["before"]

    def to_be_removed(self, browser: str, put_codes: list[int]) -> None:
        self._removals.setdefault(browser, set()).update(put_codes)
        for code in put_codes:
            held = self.orcid.held(code)
            if held is not None and not _ours(held):
                self.violation(f"{browser}: row {code} of another source is to be removed")

    def refused_removal(self, browser: str, problem: dict[str, Any], put_codes: list[int] | None) -> None:
        """“There is nothing to remove” must be true of what stood when the list was asked for and stands yet."""
        if problem["kind"] == "nothing-to-remove" and put_codes is None:
            there = sorted(self._stood.get(browser, set()) & self._ours_now())
            if there:
                self.violation(f"{browser}: is told that there is nothing to remove; {there} stand")

    def _ours_now(self) -> set[int]:
        return {code for code, row in self.orcid.record.rows.items() if row.source == CLIENT}

    # -- requests -------------------------------------------------------------------------------------

    def leaves(self, browser: str, request: Request, journal: dict[str, Any] | None) -> None:
        """`journal`: as it is saved while the request leaves."""
        if request.method == "GET" and request.url.endswith("/works"):
            early = self.orcid.clock - LONGEST_LAG  # a reading may be as old as this
            self._stood[browser] = {c for c in self._ours_now() if self.orcid.rows[c][0].at <= early}
        if request.method == "GET" or "/v3.0/" not in request.url:
            return
        body = json.loads(request.body or "{}")
        path = request.url.rpartition("/v3.0/")[2]
        known = [row for row in (journal or {}).get("rows", []) if row["state"] == "sent"]
        if request.method == "POST":
            for work in [item["work"] for item in body["bulk"]] if "bulk" in body else [body]:
                self._must_be_reviewed(browser, work, "posts")
                if not any(row["doi"] in dois_of(work, (SELF_ID,)) for row in known):
                    self.violation(f"{browser}: posts a row of which no journal knows")
            return
        code = int(path.rpartition("/")[2])
        if not any(row["put_code"] == code for row in known):
            self.violation(f"{browser}: {request.method} on row {code}, of which no journal knows")
        held = self.orcid.held(code)
        if held is not None and not _ours(held):
            self.violation(f"{browser}: {request.method} on row {code} of another source")
        if request.method == "DELETE":
            if code not in self._removals.get(browser, set()):
                self.violation(f"{browser}: deletes row {code}, which nobody chose")
            return
        self._must_be_reviewed(browser, body, "puts")
        seen = self._read.get(browser, {}).get(code)
        if seen is None:
            self.violation(f"{browser}: puts row {code} without having read it directly before")
        elif not self.same(seen, self._befores.get(browser, {}).get(code, {})):
            self.violation(f"{browser}: puts row {code} over what was not reviewed")

    def _must_be_reviewed(self, browser: str, work: Row, does: str) -> None:
        if not any(self.same(work, one) for one in self._payloads.get(browser, [])):
            self.violation(f"{browser}: {does} a row that nobody reviewed: {dois_of(work, (SELF_ID,))}")

    def arrives(
        self, browser: str, request: Request, answer: Answer, kind: str | None, codes: list[int]
    ) -> None:
        """What a reading brought counts until the next request."""
        self._read[browser] = {}
        if request.url.endswith("/oauth/token") and isinstance(answer, Response) and answer.status == 200:
            token = _json(answer.body).get("access_token")
            if isinstance(token, str):
                self._known.add(token)
        if not isinstance(answer, Response) or answer.status != 200 or kind not in ("bulk", "single"):
            return
        data = _json(answer.body)
        elements = data.get("bulk") if kind == "bulk" else [{"work": data}]
        for element in elements if isinstance(elements, list) else []:
            work = element.get("work") if isinstance(element, dict) else None
            if isinstance(work, dict) and work.get("put-code") in codes:
                self._read[browser][work["put-code"]] = work

    # -- verdicts -----------------------------------------------------------------------------------

    def begins(self, browser: str, journal: dict[str, Any]) -> None:
        self._pushes[browser] = Push(self.orcid.clock)

    def saved(self, browser: str, before: dict[str, Any] | None, after: dict[str, Any]) -> None:
        """The journal was saved: every row that has changed its state says something."""
        push = self._pushes.get(browser)
        if push is None:
            return
        old = {row["key"]: row for row in (before or {}).get("rows", [])}
        for row in after["rows"]:
            was = old.get(row["key"], {})
            if row["state"] == "sent" and (
                was.get("state") != "sent" or was.get("attempts") != row["attempts"]
            ):
                push.sent[row["key"]] = self.orcid.clock
            if row["state"] != was.get("state") and row["state"] in ("confirmed", "failed", "unknown"):
                self.verdicts += 1
                self._judge(browser, row, push)

    def _judge(self, browser: str, row: Row, push: Push) -> None:
        kind = (row["problem"] or {}).get("kind")
        said = f"{browser}: row {row['key']} ({row['action']}, {row['put_code']}) is said to be"
        since = push.sent.get(row["key"], push.began)
        if row["action"] == "remove":
            held = self.orcid.since(row["put_code"], since)
            if row["state"] == "confirmed" and None not in held:
                self.violation(f"{said} removed, but it stands")
            if row["state"] == "failed" and kind not in OPEN and all(one is None for one in held[1:] or held):
                self.violation(f"{said} not removed ({kind}), but it is gone")
            return
        if row["state"] == "confirmed":
            code = row["put_code"]
            held = self.orcid.since(code, push.began) if code is not None else []
            if not any(one is not None and self.same(row["payload"], one) for one in held):
                self.violation(f"{said} as reviewed, but it never was")
            return
        stands = self._standing(row, since, browser)
        if row["state"] == "failed" and stands and kind in (None, "not-as-sent", "changed-meanwhile"):
            self.violation(f"{said} otherwise ({kind}), but it is as reviewed")
        elif row["state"] == "failed" and stands and kind not in OPEN:
            self.violation(f"{said} not written ({kind}), but it stands as {stands}")
        if kind == "changed-meanwhile" and row["put_code"] is not None:
            held = self.orcid.since(row["put_code"], push.began - 3600)
            if all(one is not None and self.same(row["before"] or {}, one) for one in held):
                self.violation(f"{said} changed at ORCID, but nobody changed it")
        if kind == "not-found" and None not in self.orcid.since(row["put_code"], push.began):
            self.violation(f"{said} gone, but it stands")

    def _standing(self, row: Row, since: float, browser: str) -> int | None:
        """The row of ours that has been as reviewed, by this browser's hand, all the time from `since` on."""
        for code, moments in self.orcid.rows.items():
            mine = [one for one in moments if one.by == browser]
            if not mine or moments[-1].held is None:
                continue
            if row["action"] == "add" and row["doi"] not in dois_of(moments[-1].held, (SELF_ID,)):
                continue
            if row["action"] != "add" and code != row["put_code"]:
                continue
            if not self.same(row["payload"], moments[-1].held):
                continue
            if moments[-1].by == browser:
                return code
        return None

    def rests(self, browser: str, journal: dict[str, Any]) -> None:
        """The journal is left as it is: what it says now must be true too."""
        push = self._pushes[browser]
        for row in journal["rows"]:
            if row["state"] != "planned":
                continue
            if row["action"] == "remove":
                last = self.orcid.rows[row["put_code"]][-1]
                if row["key"] in push.sent and last.held is None and last.by == browser:
                    self.violation(
                        f"{browser}: row {row['key']} is said not to be removed yet, but it is gone"
                    )
            elif row["key"] in push.sent and self._standing(row, push.began, browser):
                self.violation(f"{browser}: row {row['key']} is said not to be sent yet, but it stands")

    # -- tokens, secrets, and the record as a whole -----------------------------------------------------

    def told_that_it_stands(self, token: str) -> None:
        self._told.add(token)

    def kept(self, browser: str, key: str, value: Any) -> None:
        """Nothing that is kept or shown repeats a token or the secret, but the place made for it."""
        if key in ("signin", "owed"):
            return
        text = json.dumps(value)
        if SECRET in text or any(token in text for token in self._known):
            self.violation(f"{browser}: a token or the secret is in {key}")

    def at_the_end(self, stores: dict[str, dict[str, Any]]) -> None:
        held = json.dumps(stores)
        for token in self.orcid.state.tokens.values():
            live = token.access in self._known and token.disabled is None
            if live and token.access not in held and token.access not in self._told:
                self.violation("a token that was received is neither in use nor given back")
        for record in self.orcid.state.records.values():
            mine: dict[str, list[int]] = {}
            for code, row in record.rows.items():
                for kind, value in row.keys((SELF_ID,)) if row.source == CLIENT else ():
                    mine.setdefault(f"{kind}:{value}", []).append(code)
            for name, codes in mine.items():
                if len(codes) > 1:
                    self.violation(f"two rows of ours for {name}: {codes}")

    def settled_when_calm(self, browser: str, journal: dict[str, Any]) -> None:
        """With nothing more in its way, a push comes to its end."""
        for row in journal["rows"]:
            if row["state"] in ("planned", "sent"):
                self.violation(
                    f"{browser}: row {row['key']} is {row['state']} for ever ({journal['problem']})"
                )


def _ours(held: Row) -> bool:
    client = (held["source"] or {}).get("source-client-id") or {}
    return client.get("path") == CLIENT


def _json(body: str) -> dict[str, Any]:
    try:
        data = json.loads(body)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}
