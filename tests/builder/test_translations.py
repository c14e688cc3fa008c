"""Each translation by itself: nothing of it is still English, and what is to be pressed at ORCID is called as there."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from builder.languages import read_languages
from builder.paths import ROOT
from tests.latin_words import OTHER_LETTERS, message_texts, words_of

CODES = [code for code in read_languages() if code != "en"]

# The messages that a language says as English does: in all of them names, in one a word that is the same there.
SAME = {
    "": "common/orcid-id extension/name fact-source/crossref list/orcid-id options/production row/doi "
    "workspace/orcid-id workspace/page-title",  # names
    "de": "form/text list/pause push/pause role/software role/supervision work-type/patent work-type/preprint "
    "work-type/software work-type/test",
    "es": "panel/claim/no picker/roles role/software work-type/manual work-type/software",
    "fr": "list/pause list/type-label options/options options/page-title push/pause record/source role/investigation "
    "role/supervision role/validation row/date row/description row/source row/type work-type/image "
    "work-type/annotation work-type/invention work-type/test work-type/transcription workspace/options",
    "it": "help/privacy work-type/data-set panel/claim/no welcome/privacy work-type/design work-type/software work-type/test "
    "work-type/working-paper",
    "pt-BR": "work-type/manual work-type/preprint work-type/software",
}
# Words in Latin letters that stand in texts of other letters.
KEYS = {"shift", "enter", "tab"}
WRITTEN = {"roles", "self", "asserted"}  # the line of a row's description, by which it is found there
CREDIT = {"contributor", "role", "taxonomy"}  # the taxonomy's full name
ELEMENT = {"person", "name"}  # where roles stand in a deposit
AT_ORCID = {"make", "preferred", "source"}  # ORCID has not translated this button
TABLE = {
    "doi",
    "role",
    "lead",
    "equal",
    "supporting",
}  # columns and degrees of a table that is brought, as data
EXAMPLES = {"abcdef", "kb", "mb", "https"}
KEPT = KEYS | WRITTEN | CREDIT | ELEMENT | AT_ORCID | TABLE | EXAMPLES
# Words that make English sentences; those that a language has too are its own.
ENGLISH = (
    "the of and is are was were which your you it its this that these with for not be will has have from to by an at "
    "or if when what who where here there they them their only also can may must does did"
)
OWN = {"de": {"an", "was", "also"}, "es": set(), "fr": set(), "it": set(), "pt-BR": set()}
# Labels on orcid.org that messages tell to look for or to press, as the glossaries have them for each language.
LABELS = {
    "Authorize access": ["problem/signin-refused/remedy"],
    "Add/update your research activities": ["signin/asked-to-allow"],
    "Trusted parties": ["remedy/trusted-parties", "remedy/end-it-yourself", "refused/client-changed/remedy"],
    "Works": ["handover/open-record"],
    "Add": ["handover/add-by-doi"],
    "Add DOI": ["handover/add-by-doi"],
    "Contributors": ["handover/choose-roles"],
    "Save changes": ["handover/choose-roles", "assisted/button/edit"],
    "Add this work to your ORCID record": ["handover/choose-roles", "assisted/button/add"],
    "Add manually": ["assisted-stopped/doi-not-found/remedy", "assisted/handed-over/no-doi"],
    "(of …)": ["prediction/behind", "assisted/hidden", "assisted/hidden/remedy"],
    "Make preferred source": ["assisted/hidden/remedy"],
}


def said(code: str) -> dict[str, str]:
    """A language's messages, what is told them left out: "…" where it would stand."""
    messages = read_languages()[code]["messages"]
    return {one: "…".join(message_texts(message)).replace("’", "'") for one, message in messages.items()}


@pytest.mark.parametrize("code", CODES)
def test_what_is_said_as_in_english_has_a_reason(code: str) -> None:
    english, own = read_languages()["en"]["messages"], read_languages()[code]["messages"]
    same = {
        one
        for one, message in own.items()
        if message == english[one] and re.search(r"[^\W\d_]", "".join(message_texts(message)))
    }
    listed = set(SAME.get(code, "").split())
    assert sorted(same - listed - set(SAME[""].split())) == [], (
        "translate these, or list them as the same word"
    )
    assert sorted(listed - same) == [], "these are not as in English any more"


@pytest.mark.parametrize("code", CODES)
def test_no_english_words_stand_in_a_translation(code: str) -> None:
    wrong = []
    for one, message in read_languages()[code]["messages"].items():
        found = {word for text in message_texts(message) for word in words_of(text)}
        left = found - KEPT if code in OTHER_LETTERS else found & set(ENGLISH.split()) - OWN[code]
        if left - AT_ORCID:
            wrong.append(f"{one}: {', '.join(sorted(left))}")
    assert wrong == []


def labels(code: str) -> Iterator[tuple[str, str]]:
    """The labels on orcid.org, by their English ones, from the language's glossary."""
    if code == "en":
        yield from ((label, label) for label in LABELS)
        return
    text = (ROOT / "docs" / "glossaries" / f"{code}.md").read_text(encoding="utf-8")
    for row in re.findall(r"^\| (.+) \| (.+) \|$", text.split("## Labels on orcid.org")[1], re.M):
        if row[0] in LABELS:
            yield row


@pytest.mark.parametrize("code", ["en", *CODES])
def test_what_is_pressed_at_orcid_is_called_as_there(code: str) -> None:
    known, messages = dict(labels(code)), said(code)
    assert known.keys() == LABELS.keys()
    wrong = []
    for label, users in LABELS.items():
        wanted = known[label].replace("’", "'")
        wrong += [f"{one} has no {wanted}" for one in users if wanted not in messages[one]]
    assert wrong == []
