"""Works put before the workspace without walking through an article's page."""

from __future__ import annotations

from typing import Any

from .rig.chromium import ORIGIN, Chromium
from .walk import WORKSPACE, Walk

MARA = "0000-0099-1000-1004"
MUSSELS = "10.5555/waters14030117"  # on Mara's record, no roles deposited: a new row
GLOW_WORMS = "10.5555/s00000-026-00421-7"  # other roles of hers are deposited: a conflict
DIARY = "10.5555/joie.2025.0042"  # on Mara's record, no roles deposited: a new row


def wish(doi: str, *roles: tuple[str, str | None], author: str = "Mara Lindqvist") -> dict[str, Any]:
    """A work of the draft, as the panel makes it."""
    return {
        "key": doi,
        "doi": doi,
        "title": f"The work {doi}",
        "journal": "",
        "date": "",
        "type": "journal-article",
        "url": f"https://doi.org/{doi}",
        "authors": [{"name": author, "orcid": None}, {"name": "Ilse van der Berg", "orcid": None}],
        "me": 0,
        "roles": [
            {"role": role, "degree": degree, "origin": "hand"}
            for role, degree in roles or [("software", "lead")]
        ],
    }


def send(browser: Chromium, name: str, **rest: Any) -> dict[str, Any]:
    """A message to the background from the extension's page the driver is in; its answer."""
    answer = browser.in_extension("return await chrome.runtime.sendMessage(args[0])", {"name": name, **rest})
    return dict(answer)


def review(browser: Chromium, *works: dict[str, Any]) -> Walk:
    """The workspace at the review of these works (one, if none is given)."""
    browser.open(f"{ORIGIN}/{WORKSPACE}")
    browser.find("#heading")
    assert send(browser, "draft.put", draft={"works": list(works) or [wish(MUSSELS)]}) == {"ok": True}
    walk = Walk(browser)
    walk.screen("review")
    return walk


def shown(browser: Chromium) -> list[dict[str, str]]:
    """The rows that the check would write, as the push names them."""
    items = browser.session_state()["check"]["items"]
    return [{"key": item["key"], "hash": item["hash"]} for item in items if item["payload"] is not None]
