"""“Why are my roles missing?”: the three steps of a work without deposited roles, and what to do."""

from __future__ import annotations

from typing import Any

from pycore.credit import RoleSlug
from pycore.identifiers import find_orcid, known_doi
from pycore.language import fact, say
from pycore.publisher.letters import WorkOfLetter, deposit_element, missing_letter
from pycore.publisher.steps import (
    COLLECTED,
    DEPOSITED,
    IN_XML,
    LACKING,
    SEEN,
    UNKNOWN,
    Step,
    asks_why,
    steps_of,
)

_TITLES = {
    COLLECTED: "why/collected",
    IN_XML: "why/in-xml",
    DEPOSITED: "why/deposited",
}
_LABELS = {
    SEEN: ("why/seen", "good"),
    LACKING: ("why/not-there", "warn"),
    UNKNOWN: ("why/not-looked-at", "plain"),
}
_DEPOSIT_FACTS = {
    "no-roles": "letter/deposit-no-roles",
    "possible": "letter/deposit-no-id",
    "not-named": "letter/deposit-no-id",
}
# What a person saw in what they brought themselves, as a publisher is told of it; that nothing was found there
# says nothing of the article.
_AS_WRITTEN = {
    "collected/text/credit": "letter/text-credit",
    "collected/text/wording": "letter/text-wording",
}
_NOT_WRITTEN = ("collected/text/none",)


def why_view(work: dict[str, Any]) -> dict[str, Any] | None:
    """`{summary, steps, checklist, element, letter}`, or None where no roles are known to be missing.

    `work` is `{doi, title, url, publisher, roles: [{role, degree}], deposit: Deposit|null, seen: Seen|null,
    holder: {orcid, name}, looked?: {busy, sentence}}`; of a DOI that is not Crossref's there are no `steps`; `looked`: what came of looking for the XML. A step's `look` is what would show more: `{kind: "page", label, url, hint}`,
    `{kind: "xml", label, busy, hint}`, or None.
    """
    deposit, doi = work["deposit"], known_doi(work["doi"] or "")
    if doi is None or not asks_why(deposit):
        return None
    if elsewhere := _of_another_agency(deposit):
        return {
            "summary": elsewhere,
            "steps": [],
            "checklist": [_todo(say(_MEANWHILE))],
            "element": "",
            "letter": None,
        }
    steps = steps_of(deposit, work["seen"])
    states = {step.name: step.state for step in steps}
    wished = {RoleSlug(entry["role"]): entry["degree"] for entry in work["roles"]}
    letter = letter_about([work], work["publisher"], work["holder"])
    return {
        "summary": _summary(states, deposit),
        "steps": [_step(step, work["url"], work.get("looked") or {}) for step in steps],
        "checklist": _checklist(deposit, states),
        "element": deposit_element(wished) if wished and letter else "",
        "letter": letter,
    }


def _of_another_agency(deposit: dict[str, Any]) -> str:
    """That the DOI is of another agency than Crossref, "" where it is not, or that is not known. What a journal's
    publisher can do is then beside the point: a data set or a program has none of its steps."""
    agency = deposit["agency"]
    if deposit["status"] != "not-in-crossref" or not agency or agency.lower() == "crossref":
        return ""
    return say("why/other-agency", agency=agency)


def _summary(states: dict[str, str], deposit: dict[str, Any]) -> str:
    """Where the roles got lost, as far as that can be seen."""
    if deposit["status"] == "not-in-crossref":
        return say("why/not-in-crossref")
    if states[COLLECTED] == SEEN:
        if states[IN_XML] == SEEN:
            return say("why/lost-after-xml")
        return say("why/lost-after-article")
    if states[COLLECTED] == LACKING:
        return say("why/not-collected")
    return say("why/not-known")


def _step(step: Step, url: str, looked: dict[str, Any]) -> dict[str, Any]:
    label, tone = _LABELS[step.state]
    look: dict[str, Any] | None = None
    if step.state == UNKNOWN and step.name == COLLECTED and url:
        look = {
            "kind": "page",
            "label": say("why/open-article"),
            "url": url,
            "hint": say("why/open-article/hint"),
        }
    elif step.state == UNKNOWN and step.name == IN_XML:
        busy = bool(looked.get("busy"))
        look = {
            "kind": "xml",
            "label": say("why/looking") if busy else say("why/look"),
            "busy": busy,
            "hint": say(looked["sentence"]) if looked.get("sentence") else "",
        }
    return {
        "name": step.name,
        "title": say(_TITLES[step.name]),
        "label": say(label),
        "tone": tone,
        "text": say(step.sentence),
        "look": look,
    }


def _checklist(deposit: dict[str, Any], states: dict[str, str]) -> list[dict[str, Any]]:
    """What the author can see to: `{text, done}`."""
    if deposit["status"] == "not-in-crossref":
        return [
            _todo(say("why/check-doi")),
            _todo(say(_MEANWHILE)),
        ]
    return [
        {"text": say("why/id-is-there"), "done": True}
        if deposit["status"] == "no-roles"
        else _todo(say("why/ask-for-id")),
        {"text": say("why/roles-are-collected"), "done": True}
        if states[COLLECTED] == SEEN
        else _todo(say("why/ask-to-collect")),
        _todo(say("why/ask-to-deposit")),
        _todo(say(_MEANWHILE)),
    ]


_MEANWHILE = "why/meanwhile"


def _todo(text: str) -> dict[str, Any]:
    return {"text": text, "done": False}


def letter_about(
    works: list[dict[str, Any]], publisher: str, holder: dict[str, Any]
) -> dict[str, Any] | None:
    """The letter about these works (as `why_view` takes them), one or many. None where no publisher's deposit at
    Crossref could be mended."""
    orcid = find_orcid(holder.get("orcid") or "")
    asked = [one for one in [_work_of_letter(work, bool(orcid)) for work in works] if one is not None]
    if not asked:
        return None
    name = holder.get("name") or fact("letter/your-name")
    return missing_letter(publisher, asked, name, orcid).json()


def _work_of_letter(work: dict[str, Any], known: bool) -> WorkOfLetter | None:
    """What a letter says of a work; `known`: the person's iD is."""
    deposit, doi = work["deposit"], known_doi(work["doi"] or "")
    if doi is None or not can_ask(deposit):
        return None
    steps = steps_of(deposit, work["seen"])
    facts = [
        fact(_AS_WRITTEN.get(str(step.sentence["code"]), str(step.sentence["code"])))
        for step in steps
        if step.state != UNKNOWN and step.name != DEPOSITED and step.sentence["code"] not in _NOT_WRITTEN
    ]
    facts.append(fact(_DEPOSIT_FACTS[deposit["status"]] if known else "letter/deposit-no-roles-of-mine"))
    return WorkOfLetter(
        work["title"],
        doi,
        {RoleSlug(entry["role"]): entry["degree"] for entry in work["roles"]},
        facts,
        deposit["status"] == "no-roles",
        steps[0].state == SEEN,
    )


def can_ask(deposit: dict[str, Any] | None) -> bool:
    """Whether a publisher's deposit at Crossref lacks the person's roles, and could be mended."""
    return bool(deposit and deposit["status"] in _DEPOSIT_FACTS)
