from __future__ import annotations

from pycore.credit import ROLES
from pycore.draft.wish import read_draft
from pycore.views.record import record_view
from tests.unit.test_record_summary import HAND, LIBRARY, OWNER, PRESS, record, row


def _view(groups=None, own=False, me=None, problem=None, progress=None, **more):
    found = record(groups) if groups is not None else None
    return record_view(
        {
            "record": found,
            "problem": problem,
            "progress": progress,
            "own": own,
            "orcid": OWNER,
            "me": me,
            **more,
        }
    )


SILENT = [[row(1, HAND, doi="10.5555/one")], [row(2, PRESS, {"software": "lead"})], [row(3, HAND)]]


def test_before_the_answer_only_progress_is_shown():
    progress = {"phase": "list", "done": 0, "total": 0, "sentence": "Reading the list of works"}
    view = _view(progress=progress)
    assert ("reading", progress, None, []) == (
        view["status"],
        view["progress"],
        view["chart"],
        view["counts"],
    )


def test_a_problem_is_shown_alone():
    problem = {"kind": "no-network", "message": "M.", "remedy": "R.", "detail": ""}
    view = _view(problem=problem)
    assert ("failed", problem, None) == (view["status"], view["problem"], view["progress"])


def test_the_record_in_numbers():
    assert [("3", "public works"), ("1", "with roles"), ("2", "without roles")] == [
        (one["number"], one["label"]) for one in _view(SILENT)["counts"]
    ]
    assert "1 work without roles" == _view(SILENT[1:])["silent"]["heading"]


def test_works_without_roles_are_shown_as_far_as_asked():
    assert 2 == len(_view(SILENT)["silent"]["works"])
    some = _view(SILENT, silent=1)["silent"]
    assert (1, 2, "2 works without roles") == (len(some["works"]), some["all"], some["heading"])


def test_the_chart_has_all_roles_on_one_scale():
    view = _view(
        [
            *[[row(code, HAND, {"software": "lead"})] for code in (1, 2)],
            [row(3, HAND, {"software": None, "validation": "equal"})],
        ]
    )
    chart = view["chart"]
    assert [role.term for role in ROLES] == [one["term"] for one in chart["rows"]]
    assert 3 == chart["most"]
    bars = {one["role"]: one for one in chart["rows"]}
    assert [("lead", 0, 2), ("unstated", 2, 1)] == [
        (part["part"], part["start"], part["works"]) for part in bars["software"]["parts"]
    ]
    assert ("0", []) == (bars["resources"]["works"], bars["resources"]["parts"])
    assert ["Lead", "Equal", "Not stated"] == [one["label"] for one in chart["legend"]]
    assert [("Software", ["3", "2", "0", "0", "1"]), ("Validation", ["1", "0", "1", "0", "0"])] == [
        (one["term"], one["numbers"]) for one in view["table"]["rows"]
    ]


def test_without_degrees_the_bars_need_no_legend():
    assert [] == _view([[row(1, HAND, {"software": None})]])["chart"]["legend"]


def test_a_record_without_roles_has_no_chart_and_nothing_to_take():
    view = _view([[row(1, HAND)]])
    assert (None, None, None) == (view["chart"], view["table"], view["take"])
    assert "No work on this record" in view["sentence"]


def test_an_empty_record_says_so():
    view = _view([])
    assert ([], None) == (view["counts"], view["silent"])
    assert "no works" in view["notes"][0]


def test_roles_can_be_taken_along():
    take = _view(SILENT)["take"]
    assert ["The summary", "Work by work"] == [group["heading"] for group in take["groups"]]


def test_each_source_is_named_with_how_it_asserts():
    view = _view(
        [
            [row(1, PRESS, {"software": None})],
            [row(2, HAND, {"software": None})],
            [row(3, PRESS, {"software": None})],
        ]
    )
    assert [
        ("Invented Press", "written by an organization's system", 2),
        ("Ada Example", "added by hand", 1),
    ] == [(one["name"], one["how"], one["works"]) for one in view["sources"]]


def test_a_disagreement_shows_every_side_and_what_was_counted():
    view = _view(
        [[row(1, PRESS, {"software": "lead"}), row(2, LIBRARY, {"software": "equal", "resources": None})]]
    )
    (one,) = view["disagreements"]
    assert "Different degrees: Software. Not named by all: Resources." == one["what"]
    assert ["Invented Press", "Invented Library"] == [side["who"] for side in one["sides"]]
    assert [{"term": "Resources", "degree": ""}, {"term": "Software", "degree": "lead"}] == one["counted"]
    assert any("A work counts once." in note for note in view["notes"])


def test_degrees_are_explained_once_and_only_where_there_are_roles():
    assert 1 == len([note for note in _view(SILENT)["notes"] if "lead, equal and supporting" in note])
    assert [] == _view([[row(1, HAND)]])["notes"]


def test_only_the_owner_is_offered_to_add_roles():
    assert _view(SILENT)["add"] is None
    assert _view(SILENT, me={"orcid": "0000-0001-5109-3700", "name": "Bo"})["add"] is None
    for view in (_view(SILENT, own=True), _view(SILENT, me={"orcid": OWNER, "name": "Ada"})):
        assert "Add roles to 1 work" == view["add"]["label"]
        assert "1 more has no DOI" in view["add"]["note"]


def test_the_works_offered_are_wishes_without_roles():
    add = _view([[row(code, HAND, doi=f"10.5555/{code}")] for code in (1, 2)], own=True)["add"]
    wishes = read_draft({"works": add["works"]})
    assert ["10.5555/1", "10.5555/2"] == [wish.doi for wish in wishes]
    assert [(), ()] == [wish.roles for wish in wishes]
    assert ("Work 1", "Journal of Invented Results", "2024-05", "journal-article") == (
        wishes[0].title,
        wishes[0].journal,
        wishes[0].date,
        wishes[0].type,
    )


def test_a_doi_that_two_works_share_is_offered_once():
    add = _view([[row(1, HAND, doi="10.5555/1")], [row(2, HAND, doi="10.5555/1")]], own=True)["add"]
    assert 1 == len(add["works"])


def test_no_more_than_one_review_takes_are_offered():
    add = _view([[row(code, HAND, doi=f"10.5555/{code}")] for code in range(1, 1203)], own=True)["add"]
    assert ("Add roles to 1,000 works", 1000) == (add["label"], len(add["works"]))
    assert "the first of 1,202" in add["note"]


def test_without_a_doi_nothing_is_offered_but_the_reason():
    add = _view([[row(1, HAND)], [row(2, HAND)]], own=True)["add"]
    assert ("", []) == (add["label"], add["works"])
    assert "have no DOI" in add["note"]


def test_nothing_is_offered_where_every_work_has_roles():
    assert _view([[row(1, HAND, {"software": None})]], own=True)["add"] is None
