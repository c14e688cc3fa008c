"""One work of the list, opened: who says what, what was chosen, and where else roles can be taken from."""

from __future__ import annotations

from typing import Any

from pycore.assertions import OURS, Assertion, role_list
from pycore.credit import ORDER
from pycore.draft.standing import ours_of, own_word
from pycore.identifiers import Doi, doi_url
from pycore.language import say
from pycore.views.roles import degree_label, role_label, role_rows
from pycore.views.why import why_view
from pycore.views.works import deposit_of, meta_of, offer_notes, sources_of, who_says

_SHOWN = {
    "limited": "work/limited",
    "private": "work/private",
}


def works_detail(args: dict[str, Any]) -> dict[str, Any]:
    """`{entry, deposit, wish, holder, seen, looked}` -> `{key, title, meta, doi, said, notes, editor, copies, why}`.

    `said` is `[{who, roles: [{term, degree}], own}]`, `own`: our own row says it, so there is nothing to choose; `editor` is `{label, rows}` as in the review;
    `copies` are `[{label, roles: [{role, degree}]}]`, what could be chosen as a whole. `why`, from
    `pycore.views.why`, is null where no deposited roles are missing; `holder` `{orcid, name}` and `seen`
    (what was seen of the article) and `looked` (`ui.looked[doi]`) are for it and may be left out.
    """
    entry, wish = args["entry"], args["wish"]
    deposit = deposit_of(entry, args["deposit"])
    said = sources_of(entry, deposit)
    chosen = wish["roles"] if wish else []
    return {
        "key": entry["key"],
        "title": entry["title"] or say("untitled-work"),
        "meta": meta_of(entry),
        "doi": {"text": entry["doi"], "url": doi_url(Doi(entry["doi"]))} if entry["doi"] else None,
        "said": [{"who": _who(one), "roles": _chips(one), "own": one.by == OURS} for one in said],
        "notes": _notes(entry, deposit, bool(said)),
        "editor": {
            "label": say("work/change-roles") if chosen else say("work/choose-roles"),
            "rows": role_rows(
                [{**role, "unclear": False} for role in chosen],
                {},
                ours_of(wish, entry),
                (wish or {}).get("withdraw") or [],
            ),
        },
        "copies": _copies(said, chosen),
        "why": why_view(
            {
                "doi": entry["doi"],
                "title": entry["title"],
                "url": doi_url(Doi(entry["doi"])) if entry["doi"] else "",
                "publisher": (deposit or {}).get("publisher") or "",
                "roles": role_list(own_word(entry["said"], wish)),
                "deposit": deposit,
                "seen": args.get("seen"),
                "looked": args.get("looked"),
                "holder": args.get("holder") or {},
            }
        ),
    }


def _who(one: Assertion) -> str:
    if one.by == "us":
        return say("work/added-by-us")
    if one.by == "self":
        return say("work/added-by-hand", source=one.source)
    if one.by == "publisher":
        return say("work/deposited", source=one.named)
    return say("work/added-by", source=one.source)


def _chips(one: Assertion) -> list[dict[str, str]]:
    slugs = sorted(one.roles, key=ORDER.__getitem__)
    return [{"term": role_label(slug, None), "degree": degree_label(one.roles[slug])} for slug in slugs]


def _notes(entry: dict[str, Any], deposit: dict[str, Any] | None, stated: bool) -> list[str]:
    notes = offer_notes(entry)
    if entry["left"]:
        notes.append(say("work/being-read"))
    elif entry["unread"]:
        notes.append(say("work/not-read"))
    elif not stated and not notes:
        notes.append(say("work/nothing-said"))
    if deposit:
        notes.append(say(deposit["sentence"]))
    elif entry["doi"]:
        notes.append(say("work/not-asked"))
    else:
        notes.append(say("work/no-doi"))
    if entry["visibility"] in _SHOWN:
        notes.append(say(_SHOWN[entry["visibility"]]))
    return notes


def _copies(said: list[Assertion], chosen: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Whole sets of roles: what was chosen here, to be given to other works, and what each source says."""
    copies = []
    if chosen:
        roles = [{"role": role["role"], "degree": role["degree"]} for role in chosen]
        copies.append({"label": say("work/roles-you-chose"), "chosen": True, "roles": roles})
    for one in said:
        slugs = sorted(one.roles, key=ORDER.__getitem__)
        roles = [{"role": slug, "degree": one.roles[slug]} for slug in slugs]
        copies.append({"label": say("work/as-said-by", who=who_says(one)), "chosen": False, "roles": roles})
    return copies
