"""Assisted entry in a real Firefox: from the article through ORCID's form to what the record shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.standin import Seed, Standin
from tests.standin.orcid_oauth import SESSION

from .assisted import MY_ORCID, NEW, NONE, OWN, own_seed
from .record import roles_of, rows_of
from .reviewing import MARA, wish
from .rig.firefox import ORIGIN, Firefox
from .test_firefox import MDPI, WORKSPACE, launcher

PATIENCE = 120  # s; a browser opens a page, and the record is looked at


@pytest.fixture
def seed() -> Seed:
    return own_seed()


@pytest.fixture
def firefox(start_firefox: Callable[..., Firefox]) -> Firefox:
    return start_firefox(client=None)


def act(firefox: Firefox, workspace: str, doi: str, what: str) -> None:
    """Press a work's button in the run."""
    card = f'#assisted .result:has(a[href$="{doi}"])'
    firefox.click(workspace, f"{card} [data-act={what}]", PATIENCE)


def become(firefox: Firefox, workspace: str, doi: str, state: str) -> None:
    firefox.text(workspace, f'#assisted [data-state={state}]:has(a[href$="{doi}"])', PATIENCE)


def save(firefox: Firefox) -> None:
    form = firefox.context_at(MY_ORCID, PATIENCE)
    assert "Nothing is saved yet" in firefox.text(form, "#orcid-push-note", PATIENCE)
    firefox.click(form, "#save-work-button")


def test_three_works_from_the_article_through_the_form_to_the_record(
    firefox: Firefox, standin: Standin
) -> None:
    """One is added by its DOI, one is the person's own row, and one is handed over."""
    cookie = {
        "name": SESSION,
        "value": {"type": "string", "value": MARA},
        "domain": "orcid.org",
        "secure": True,
    }
    firefox.send("storage.setCookie", cookie=cookie)
    firefox.open(MDPI)
    launcher(firefox)
    panel = firefox.context_at(f"{ORIGIN}/panel/panel.html")
    firefox.click(panel, 'button[aria-label="This is me: Mara Lindqvist"]')
    firefox.click(panel, '[data-role="investigation"] label:has(input[value="lead"])')
    firefox.click(panel, "#review:not([aria-disabled=true])")
    workspace = firefox.context_at(WORKSPACE)
    others = [wish(OWN, ("validation", "lead")), wish(NONE, ("software", None))]
    added = "return await chrome.runtime.sendMessage({name: 'draft.put', draft: {works: args[0]}})"
    assert firefox.run(workspace, added, others) == {"ok": True}
    firefox.click(workspace, "#check")
    firefox.click(workspace, "#assist", PATIENCE)
    act(firefox, workspace, NEW, "fill")

    form = firefox.context_at(MY_ORCID, PATIENCE)
    assert "Nothing is saved yet" in firefox.text(form, "#orcid-push-note", PATIENCE)
    focused = "return document.activeElement.id"
    assert firefox.run(form, focused) == "orcid-push-note"
    assert standin.requests("orcid.org", "^POST /works") == []
    firefox.click(form, "#save-work-button")

    become(firefox, workspace, NEW, "confirmed")
    seen = "return document.visibilityState"
    firefox.until(lambda: firefox.run(workspace, seen) == "visible", "the workspace to be in front again")
    act(firefox, workspace, OWN, "fill")
    become(firefox, workspace, OWN, "filled")
    save(firefox)
    become(firefox, workspace, OWN, "confirmed")
    act(firefox, workspace, NONE, "fill")
    become(firefox, workspace, NONE, "stopped")
    act(firefox, workspace, NONE, "by-hand")
    firefox.text(workspace, '#assisted[data-finished="true"]', PATIENCE)
    own, work = rows_of(standin, MARA, "Mara Lindqvist")
    assert {"software", "validation"} == roles_of(own, MARA)
    assert {"investigation", "conceptualization"} <= roles_of(work, MARA)
    assert "Investigation (lead)" in work["short-description"]
    assert firefox.errors(ORIGIN) == []
