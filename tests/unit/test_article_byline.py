from __future__ import annotations

from pycore.article.byline import compose, people_on_page
from pycore.article.microdata import people_in_markup
from pycore.article.names import read_name
from pycore.article.orcid_links import linked_orcids
from pycore.article.sites.model import Person, Site
from tests.unit.documents import parse

ONE, TWO, THREE = "0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"


def _person(name, orcid=None, *roles):
    return Person(read_name(name), orcid, tuple((role, None) for role in roles))


def _ids(html, *names):
    found = linked_orcids(parse(html), [read_name(name) for name in names])
    return {place: linked.orcid for place, linked in found.items()}


def _link(orcid, text=""):
    return f"<a href='https://orcid.org/{orcid}'>{text}</a>"


def test_names_keep_the_order_of_the_tags_and_take_the_rest_by_name():
    byline = compose(
        [_person("Byron, Ada"), _person("Babbage, Charles")],
        [_person("Charles Babbage", TWO)],
        [_person("Charles Babbage", None, "software"), _person("Ada Byron", ONE, "validation")],
        False,
    )
    assert [name.full for name in byline.names] == ["Ada Byron", "Charles Babbage"]
    assert byline.orcids == [ONE, TWO]
    assert byline.roles == [[("validation", None)], [("software", None)]]


def test_everybody_shown_twice_is_one_list():
    people = [
        _person("Ada Byron", ONE),
        _person("Charles Babbage"),
        _person("Ada Byron", ONE),
        _person("Charles Babbage"),
    ]
    assert [name.full for name in compose([], [], people, False).names] == ["Ada Byron", "Charles Babbage"]


def test_two_authors_of_one_name_get_what_is_theirs():
    byline = compose(
        [_person("Li Wang"), _person("Li Wang")],
        [_person("Li Wang", ONE), _person("Li Wang", TWO)],
        [],
        False,
    )
    assert byline.orcids == [ONE, TWO]


def test_spellings_that_differ_match_by_place():
    byline = compose(
        [_person("E. van der Linden"), _person("A. Byron")],
        [_person("E. C. van der Linden", ONE), _person("A. Byron")],
        [],
        False,
    )
    assert byline.orcids == [ONE, None]


def test_a_page_without_tags_is_read_by_its_selectors():
    page = parse(
        "<ul class=as><li><b>Ada Byron<sup>1,*</sup></b> <i>Roles Software, Validation</i>"
        + _link(ONE)
        + "</li>"
        "<li><b>Charles Babbage,</b><i>Affiliation Software, Inc.</i></li><li><b> </b></li></ul>"
    )
    people = people_on_page(page, Site(people=".as li", name="b", roles="i", roles_label="Roles"))
    assert [(person.name.full, person.orcid) for person in people] == [
        ("Ada Byron", ONE),
        ("Charles Babbage", None),
    ]
    assert [len(person.roles) for person in people] == [2, 0]


def test_a_link_belongs_to_the_only_author_around_it():
    html = f"<div><p>Ada Byron {_link(ONE)}</p><p>Charles Babbage</p><p>Grace Hopper {_link(TWO)}</p></div>"
    assert _ids(html, "Ada Byron", "Charles Babbage", "Hopper, Grace") == {0: ONE, 2: TWO}


def test_a_link_in_a_row_belongs_to_the_author_before_it():
    html = f"<div><a>Ada Byron</a>{_link(ONE)}, <a>Charles Babbage</a>, <a>Grace Hopper</a>{_link(TWO)}</div>"
    assert _ids(html, "Ada Byron", "Charles Babbage", "Grace Hopper") == {0: ONE, 2: TWO}


def test_a_link_can_say_itself_whose_it_is():
    html = (
        f"<div>Ada Byron, Charles Babbage <a href='https://orcid.org/{ONE}' aria-label='Charles "
        "Babbage on ORCID'></a></div>"
    )
    assert _ids(html, "Ada Byron", "Charles Babbage") == {1: ONE}


def test_links_of_nobody_or_with_a_wrong_check_digit_count_for_nobody():
    html = f"<p>Edited by Otto Editor {_link(THREE)}</p><p>Ada Byron {_link('0000-0002-1825-0098')}</p>"
    assert _ids(html, "Ada Byron") == {}


def test_the_first_link_of_an_author_counts():
    assert _ids(f"<p>Ada Byron {_link(ONE)}</p><p>Ada Byron {_link(TWO)}</p>", "Ada Byron") == {0: ONE}


def test_a_long_row_of_authors_is_read_in_one_go():
    names = [f"Ada{number} Byron{number}" for number in range(1000, 2100)]
    row = ", ".join(f"<a>{name}</a>{_link(ONE)}" for name in names)
    assert len(_ids(f"<div>{row}</div>", *names)) == 1100


def test_links_of_namesakes_are_shared_out():
    row = f"<p>Li Wang {_link(ONE)}, Li Wang {_link(TWO)}, Li Wang {_link(ONE)}</p>"
    assert _ids(row, "Li Wang", "Ada Byron", "Li Wang") == {0: ONE, 2: TWO}


def test_a_link_finds_its_author_by_another_spelling_of_the_name():
    assert _ids(f"<li>Byron A {_link(ONE)}</li><li>Dorn C</li>", "Ada Byron", "Carl Dorn") == {0: ONE}
    assert _ids(f"<li>Ada Mary Byron {_link(ONE)}</li>", "A. Byron", "Carl Dorn") == {0: ONE}
    assert _ids(f"<li>García Lorca Ana {_link(ONE)}</li>", "García Lorca, Ana") == {0: ONE}
    assert _ids(f"<li>王小明 {_link(ONE)}</li>", "王小明", "李四") == {0: ONE}


def test_another_person_of_an_authors_family_is_not_the_author():
    assert _ids(f"<p>Editor: Andrew Byron {_link(ONE)}</p>", "Ada Byron") == {}
    assert _ids(f"<p>A. Byron {_link(ONE)}</p>", "Ada Byron", "Alan Byron") == {}


NAMES = ("Ada Byron", "Carl Dorn", "Grace Hopper")


def test_a_link_before_its_name_is_not_the_neighbours():
    for row in (
        f"<p>{_link(ONE)} Ada Byron, {_link(TWO)} Carl Dorn, {_link(THREE)} Grace Hopper</p>",
        f"<p>{_link(ONE)}Ada Byron{_link(TWO)}Carl Dorn{_link(THREE)}Grace Hopper</p>",
        f"<p>{_link(ONE)}<span>Ada Byron</span> and {_link(TWO)}<span>Carl Dorn</span> and {_link(THREE)}"
        "<b>Grace Hopper</b></p>",
    ):
        assert _ids(row, *NAMES) == {0: ONE, 1: TWO, 2: THREE}
    assert _ids(f"<p>Ada Byron, {_link(TWO)} Carl Dorn, Grace Hopper</p>", *NAMES) == {1: TWO}
    assert _ids(f"<p>{_link(ONE)} Ada Byron, Carl Dorn, {_link(THREE)} Grace Hopper</p>", *NAMES) == {
        0: ONE,
        2: THREE,
    }


def test_a_link_in_the_element_of_its_author_is_theirs_on_either_side_of_the_name():
    row = (
        f"<span>Ada Byron</span>, <span>{_link(TWO, 'View ORCID profile')}<i>Carl</i> <i>Dorn</i></span>, "
        f"<span><a>https://orcid.org</a>{_link(THREE, 'https://orcid.org/' + THREE)}<b>Grace Hopper</b></span>"
    )
    assert _ids(f"<div>{row}</div>", *NAMES) == {1: TWO, 2: THREE}


def test_note_marks_and_commas_between_them_do_not_part_a_name_from_its_link():
    row = (
        f"<p>Ada Byron <sup>1,2</sup>{_link(ONE)}, Carl Dorn<sup>2,*</sup> {_link(TWO)} and Grace Hopper</p>"
    )
    assert _ids(row, *NAMES) == {0: ONE, 1: TWO}


def test_addresses_and_notes_beside_a_name_do_not_make_the_next_one_its_owner():
    for row in (
        f"<p>Ada Byron (ada@example.org) {_link(ONE)} Carl Dorn (carl@example.org) {_link(TWO)} Grace Hopper</p>",
        f"<p>Ada Byron ada@example.org {_link(ONE)}, Carl Dorn [2] {_link(TWO)}, Grace Hopper</p>",
    ):
        assert _ids(row, *NAMES) == {0: ONE, 1: TWO}


def test_a_link_beside_somebody_who_is_no_author_is_not_the_neighbours():
    for row in (
        f"<p>Ada Byron; Otto Other {_link(ONE)} Carl Dorn; Grace Hopper</p>",
        f"<p>Ada Byron, University of X {_link(ONE)}; Carl Dorn; Grace Hopper</p>",
        f"<p>Ada Byron, {_link(ONE)} Otto Other, Carl Dorn</p>",
    ):
        assert _ids(row, *NAMES) == {}


def test_where_nothing_tells_whose_a_link_is_it_is_nobodys():
    row = f"<p>{_link(ONE)} Ada Byron; Carl Dorn {_link(TWO)}; Grace Hopper; {_link(THREE)};</p>"
    assert 2 not in _ids(row, *NAMES)


def test_an_id_that_the_data_gives_to_one_author_is_not_given_to_another():
    page = parse(f"<p>Ada Byron {_link(TWO)} Carl Dorn</p>")
    assert linked_orcids(page, [read_name(name) for name in NAMES], [None, TWO, None]) == {}


def test_a_row_makes_an_id_less_sure_than_an_element_of_its_own():
    page = parse(f"<p>Ada Byron {_link(ONE)}, Carl Dorn</p><ul><li>Grace Hopper {_link(TWO)}</li></ul>")
    found = linked_orcids(page, [read_name(name) for name in NAMES])
    assert {place: linked.sure for place, linked in found.items()} == {0: False, 2: True}


def test_a_group_has_no_id_and_its_members_are_nobody_of_the_byline():
    html = (
        "<ul><li>The Engine Study Group</li><li>Ada Byron</li></ul><div><h3>The Engine Study Group</h3><ul>"
        f"<li>Otto Member {_link(ONE)}</li><li>Olga Member</li></ul></div>"
    )
    assert _ids(html, "The Engine Study Group", "Ada Byron") == {}


def test_an_editors_or_reviewers_id_is_no_authors():
    for word in ("Academic editor: Otto Other", "Reviewed by Otto Other"):
        assert _ids(f"<div><p>Ada Byron</p><p>{word} {_link(ONE)}</p></div>", "Ada Byron") == {}


def test_a_card_that_says_reviewer_is_no_authors():
    page = parse(
        "<div class=p><b>Ada Byron</b><p>wrote it</p></div><div class=p><b>Otto Other</b><p>Reviewer</p></div>"
    )
    people = people_on_page(page, Site(people=".p", name="b"))
    assert [person.name.full for person in people] == ["Ada Byron"]


def test_markup_names_the_authors_where_nothing_else_does():
    page = parse(
        "<div itemscope itemtype='https://schema.org/ScholarlyArticle'>"
        "<span itemprop='author'><b itemprop='name'>Ada Byron</b>, <i itemprop='affiliation'>X</i></span>"
        "<div itemprop='citation'>By others</div></div>"
        "<span property='author' typeof='Person'><i property='givenName'>Carl</i>"
        " <i property='familyName'>Dorn</i></span>"
    )
    people = people_in_markup(page)
    assert [person.name.full for person in people] == ["Ada Byron", "Carl Dorn"]
    assert people_in_markup(parse("<p itemprop='author'>A commenter</p>")) == []
