"""One work whose roles were found: who the person is in it, what accepting takes over, and what it does not."""

from __future__ import annotations

from pycore.article.wire import statement_json
from pycore.draft.choosing import take_back, take_over
from pycore.draft.collecting import MOST_WORKS
from pycore.language import say
from pycore.statement import read_statement
from pycore.views.found_item import found_item, found_wish

ME = "0000-0002-1825-0097"
OTHER = "0000-0001-5109-3700"
HOLDER = {"orcid": ME, "name": "Ada Lind"}
NOTHING = {"roles": {}, "people": {}}
ENTRY = {
    "key": "10.5555/a",
    "doi": "10.5555/a",
    "title": "Of moss",
    "journal": "Journal of Moss",
    "date": "2024-03",
    "type": "book-chapter",
    "visibility": "public",
    "rows": [],
    "left": [],
    "unread": [],
    "ours": [],
    "said": [],
}


def author(name, orcid=None):
    return {"name": name, "orcid": orcid, "given": "", "family": "", "roles": []}


def article(*authors, claims=(), text=""):
    statement = None
    if text:
        names = [one["name"] for one in authors]
        statement = {"heading": "Author contributions", **statement_json(text, read_statement(text, names))}
        claims = [
            {
                "author": one["author"],
                "role": one["role"],
                "degree": one["degree"],
                "origin": "statement",
                "certain": not one["words"],
            }
            for one in statement["contributions"]
        ]
    return {
        "url": "https://doi.org/10.5555/a",
        "site": "xml",
        "doi": "10.5555/a",
        "title": "Of moss, as printed",
        "journal": "J Moss",
        "date": "2024",
        "authors": list(authors),
        "claims": list(claims),
        "statement": statement,
        "xml_url": "",
        "notices": [],
        "missing": [],
        "read_from": {
            "origin": "europepmc",
            "name": "Europe PMC",
            "url": "https://europepmc.org/article/PMC/1",
        },
    }


def claimed(place, role, degree=None):
    return {"author": place, "role": role, "degree": degree, "origin": "europepmc", "certain": True}


def args(found, chosen=None, holder=HOLDER, **edits):
    outcome = {"outcome": "roles", "why": None, "article": found}
    return {
        "entry": ENTRY,
        "found": outcome,
        "holder": holder,
        "chosen": chosen,
        "edits": {**NOTHING, **edits},
    }


def test_who_fits_alone_is_taken_for_the_person_and_it_is_said_why():
    item = found_item(
        args(article(author("B. Marsh"), author("A. Lind"), claims=[claimed(1, "software", "lead")]))
    )
    assert (item["who"]["index"], item["who"]["name"]) == (1, "A. Lind")
    assert "Ada Lind" in item["who"]["how"]
    assert [(one["term"], one["degree"], one["note"]) for one in item["roles"]] == [
        ("Software", "lead", "from Europe PMC")
    ]
    assert item["ready"] and item["mine"] and item["hint"] == ""


def test_of_two_who_fit_the_person_says_which():
    found = article(author("A. Lind"), author("A. Lind"), claims=[claimed(0, "software")])
    item = found_item(args(found))
    assert item["who"]["index"] is None and [one["index"] for one in item["who"]["candidates"]] == [0, 1]
    assert not item["ready"] and item["hint"] == "Which author are you?"
    assert found_wish(args(found)) is None
    assert found_wish(args(found, chosen=0))["me"] == 0


def test_an_author_with_another_id_is_nobody_to_be():
    found = article(author("Ada Lind", OTHER), claims=[claimed(0, "software")])
    assert found_item(args(found))["who"]["index"] is None
    chosen = found_item(args(found, chosen=0))
    assert OTHER in chosen["doubt"] and not chosen["ready"]
    assert found_wish(args(found, chosen=0)) is None


def test_the_words_are_marked_and_the_persons_own_are_named():
    item = found_item(
        args(article(author("Ada Lind"), author("Bo Marsh"), text="A.L.: Software. B.M.: Supervision."))
    )
    marked = [one for one in item["statement"]["segments"] if set(one["links"]) & set(item["links"])]
    assert "".join(one["text"] for one in marked).replace(" ", "") == "A.L.Software"
    assert [one["note"] for one in item["roles"]] == ["from the statement"]


def test_what_the_words_only_suggest_is_asked_and_not_taken_over():
    found = article(author("Ada Lind"), claims=[{**claimed(0, "software"), "certain": False}])
    item = found_item(args(found))
    assert item["roles"] == [] and not item["ready"]
    corrected = found_wish(args(found, roles={"software": "yes"}))
    assert [(one["role"], one["origin"]) for one in corrected["roles"]] == [("software", "europepmc")]


def test_accepting_takes_the_roles_as_corrected_with_the_records_own_facts():
    found = article(author("Ada Lind"), claims=[claimed(0, "software"), claimed(0, "validation")])
    wish = found_wish(args(found, roles={"validation": "none", "resources": "equal"}))
    assert [(one["role"], one["degree"], one["origin"]) for one in wish["roles"]] == [
        ("resources", "equal", "hand"),
        ("software", None, "europepmc"),
    ]
    assert (wish["title"], wish["journal"], wish["type"]) == ("Of moss", "Journal of Moss", "book-chapter")
    assert (wish["key"], wish["record"], wish["me"]) == ("10.5555/a", ME, 0)


def test_a_work_without_a_role_of_the_persons_cannot_be_accepted():
    item = found_item(args(article(author("Ada Lind"), author("Bo Marsh"), claims=[claimed(1, "software")])))
    assert not item["mine"] and not item["ready"] and "Correct" in item["hint"]


def take(work, draft=None, undo=None, journal=None):
    return take_over({"draft": draft, "undo": undo, "journal": journal, "work": work})


def test_what_is_accepted_goes_into_the_draft_and_can_be_taken_back():
    wish = found_wish(args(article(author("Ada Lind"), claims=[claimed(0, "software")])))
    there = {**wish, "roles": [], "authors": [], "me": None}
    there.pop("seen")
    other = {**there, "key": "10.5555/b", "doi": "10.5555/b"}
    done = take(wish, {"works": [there, other]})
    assert [(one["key"], len(one["roles"])) for one in done["draft"]["works"]] == [
        ("10.5555/a", 1),
        ("10.5555/b", 0),
    ]
    back = take_back(done["draft"], done["undo"], False)
    assert back["draft"]["works"] == [there, other]


def test_what_does_not_fit_into_the_draft_changes_nothing():
    wish = found_wish(args(article(author("Ada Lind"), claims=[claimed(0, "software")])))
    full = [{**wish, "key": f"10.5555/x{place}", "doi": f"10.5555/x{place}"} for place in range(MOST_WORKS)]
    assert take(wish, {"works": full})["problem"]["kind"] == "draft-full"
    assert take({**wish, "roles": [{"role": "cook", "degree": None}]})["problem"]["kind"] == "draft-unusable"


def test_a_work_that_the_record_lacks_is_said_to_be_one_and_kept_as_one():
    deposit = {"status": "no-roles", "agency": "Crossref", "publisher": "", "sentence": None, "roles": []}
    offered = {"beside": "Karl Moss", "versions": [], "deposit": deposit}
    usual = args(article(author("Ada Lind"), claims=[claimed(0, "software")]))
    lacking = {**usual, "entry": {**ENTRY, "offered": offered}}
    assert [say("offers/note"), say("offers/beside", name="Karl Moss")] == found_item(lacking)["notes"]
    assert found_wish(lacking)["offered"] is True
    assert [] == found_item(usual)["notes"] and "offered" not in found_wish(usual)
