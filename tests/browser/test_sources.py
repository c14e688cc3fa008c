"""An article without its page, in the workspace: a pasted statement, and a PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from tests.standin import Standin
from tests.typesetting import Block, Style, typeset

from .reviewing import MARA
from .rig.chromium import ORIGIN, Chromium
from .test_workspace_view import sound
from .walk import WORKSPACE, Walk

DOI = "10.5555/waters14030117"
STATEMENT = "M.L.: Conceptualization (lead), Writing – original draft. T.H.: Software. I.v.d.B.: Supervision."
FILLER = "The estuary was sampled at slack water, and the shells were cut, polished and filed efficiently. "


def article(doi: str = f"https://doi.org/{DOI}") -> list[Block]:
    return [
        Block("title", "Mussel Beds as Slow Clocks"),
        Block("text", f"Mara Lindqvist and others. {doi}"),
        *[Block("text", FILLER * 8)] * 12,
        Block("heading", "Author contributions"),
        Block("text", STATEMENT),
        Block("heading", "References"),
        Block("text", FILLER),
    ]


@pytest.fixture
def workspace(browser: Chromium) -> Chromium:
    browser.open(f"{ORIGIN}/{WORKSPACE}")
    browser.find("#paste-source")
    return browser


def problem(browser: Chromium, within: str) -> str:
    return browser.find(f"{within} .notice.bad strong").text


def test_a_pasted_statement_leads_to_the_row(workspace: Chromium, standin: Standin) -> None:
    walk = Walk(workspace)
    workspace.find("#source-text").send_keys(f"Author contributions\n{STATEMENT}")
    workspace.click("#paste-source button")
    assert problem(workspace, "#paste-source") == "No DOI was found in the text."
    assert not standin.log, "without a DOI nobody is asked"
    workspace.find("#paste-doi").send_keys(f"doi:{DOI}")
    workspace.click("#paste-source button")
    workspace.find(".article-head")
    walk.choose_author("Mara Lindqvist")
    assert walk.own_roles() == {"conceptualization": "lead", "writing-original-draft": "yes"}
    assert workspace.texts(".statement")[0].startswith("M.L.: Conceptualization (lead)")
    workspace.click("#review:not([aria-disabled=true])")
    walk.screen("review")
    walk.sign_in(MARA)
    assert walk.checked()["items"][0]["action"] == "add"
    assert workspace.watch.violations() == []
    assert workspace.watch.errors(ORIGIN) == []


def test_a_pdf_is_read_and_its_authors_fetched(workspace: Chromium, standin: Standin, tmp_path: Path) -> None:
    file = tmp_path / "mussels.pdf"
    file.write_bytes(typeset(article(), Style(typeface="vera", footnote="* Corresponding author.")))
    assert not standin.log
    workspace.driver.find_element("css selector", "#source-pdf").send_keys(str(file))
    workspace.find(".article-head")
    walk = Walk(workspace)
    walk.choose_author("Mara Lindqvist")
    assert walk.own_roles() == {"conceptualization": "lead", "writing-original-draft": "yes"}
    assert {entry.host for entry in standin.log} == {"api.crossref.org"}
    assert "mussels.pdf" in workspace.find("#main").text
    assert workspace.watch.violations() == []
    assert workspace.watch.errors(ORIGIN) == []


def test_what_a_pdf_lacks_is_said(workspace: Chromium, tmp_path: Path) -> None:
    locked, picture, none = tmp_path / "locked.pdf", tmp_path / "picture.pdf", tmp_path / "none.pdf"
    canvas = Canvas(str(locked), encrypt=StandardEncryption("secret"))
    canvas.drawString(72, 700, "Author contributions")
    canvas.save()
    canvas = Canvas(str(picture))
    canvas.rect(72, 72, 200, 200, fill=1)
    canvas.save()
    none.write_text("no PDF at all", encoding="utf-8")
    huge, long = tmp_path / "huge.pdf", tmp_path / "long.pdf"
    with huge.open("wb") as file:
        file.truncate(50_000_001)
    canvas = Canvas(str(long))
    for _ in range(401):
        canvas.showPage()
    canvas.save()
    unnamed = tmp_path / "unnamed.pdf"
    unnamed.write_bytes(typeset(article(doi=""), Style()))
    said = {
        locked: "This PDF is locked with a password.",
        picture: "This PDF holds pictures of its pages, not their text.",
        none: "This file is not a PDF, or it is damaged.",
        huge: "This PDF is larger than can be read here: 50 MB and 400 pages are the most.",
        long: "This PDF is larger than can be read here: 50 MB and 400 pages are the most.",
        unnamed: "No DOI was found in the PDF.",
    }
    for file, sentence in said.items():  # type: ignore[assignment]
        workspace.driver.find_element("css selector", "#source-pdf").send_keys(str(file))
        workspace.until(
            lambda sentence=sentence, name=file.name: (  # type: ignore[misc]
                problem(workspace, "#pdf-source") == sentence and name in workspace.find("#pdf-source").text
            ),
            f"{file.name}: {sentence}",
        )
    sound(workspace)
    workspace.find("#pdf-doi").send_keys(DOI)
    workspace.click("#pdf-source form button")
    workspace.find(".article-head")
    assert workspace.watch.violations() == []


def drop(browser: Chromium, *files: Path) -> None:
    """Drop files on the page, as from the desktop."""
    data = {"items": [], "files": [str(file) for file in files], "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        browser.driver.execute_cdp_cmd(
            "Input.dispatchDragEvent", {"type": kind, "x": 300, "y": 200, "data": data}
        )


def test_a_pdf_is_dropped_on_whatever_the_workspace_shows(workspace: Chromium, tmp_path: Path) -> None:
    file, locked = tmp_path / "dropped.pdf", tmp_path / "locked.pdf"
    file.write_bytes(typeset(article(), Style()))
    canvas = Canvas(str(locked), encrypt=StandardEncryption("secret"))
    canvas.save()
    drop(workspace, file, locked)
    assert "one PDF at a time" in workspace.find(".notice.bad p").text
    drop(workspace, file)
    walk = Walk(workspace)
    walk.screen("page")
    walk.choose_author("Mara Lindqvist")
    drop(workspace, locked)  # while an article is shown
    walk.screen("source")
    assert problem(workspace, "#pdf-source") == "This PDF is locked with a password."
    workspace.click("#source-back")
    walk.screen("page")
    assert "Mussel Beds" in workspace.find(".article-head").text
    assert workspace.watch.violations() == []
