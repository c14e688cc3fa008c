from __future__ import annotations

import pytest

from pycore.article.finding import Search
from pycore.article.labels import STRONG, WEAK, heads_other, heads_statement, run_in_label
from pycore.article.names import Name
from pycore.article.sites.model import Site
from tests.unit.documents import parse

SAID = "A.B. designed the study. C.D. wrote the paper."


def _found(body, names=(), **site):
    return [
        (one.heading, one.text)
        for one in Search(parse(body), [Name(name) for name in names], Site(**site)).found
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Author contributions",
        "AUTHOR CONTRIBUTIONS",
        "Authors’ contributions:",
        "Authors contributions",
        "Author Contribution Statement",
        "5. Author contributions",
        "CRediT authorship contribution statement",
        "CRediT author statement",
        "Contributions of authors",
        "Contributorship statement",
        "Contribuição dos autores",
        "Contribución de los autores",
        "Contributions des auteurs",
        "作者贡献",
        "Author(s)' contribution(s)",
        "Author contributions (CRediT taxonomy)",
        "CRediT: Author contributions",
        "CRediT roles",
        "Declaration of authors’ contributions",
        "Individual contributions of the authors",
        "Authors' contributions to the study",
        "Contribution of individual authors to the creation of a scientific article (a policy)",
        "Contributors and sources",
        "Role of each author",
        "Contribuição individual dos autores",
        "Contribuições dos(as) autores(as)",
        "Declaración de contribución de autoría CRediT",
        "Contribution de chaque auteur",
        "Beiträge der Autorinnen und Autoren",
        "Вклад авторов",
        "Yazarların Katkı Oranı",
        "저자의 기여",
    ],
)
def test_headings_of_statements(heading):
    assert heads_statement(heading) == STRONG


@pytest.mark.parametrize("heading", ["Contributions", "Contributors", "Author statement"])
def test_headings_that_need_what_stands_under_them(heading):
    assert heads_statement(heading) == WEAK


@pytest.mark.parametrize(
    "heading",
    [
        "1.1. Our contributions",
        "1.2 Contributions",
        "Relative contributions to flash drought",
        "Contribution to the field",
        "Author information",
        "Acknowledgments",
        "Contributor Information",
        "Authors and affiliations",
        "Additional Contributions",
        "Main contributions",
        "Role of the researchers",
        "Role of the funding source",
        "Notes on contributors",
        "Image credit",
        "Credits",
        "",
    ],
)
def test_headings_of_other_things(heading):
    assert heads_statement(heading) == ""


def test_labels_of_other_parts_need_to_be_whole():
    assert heads_other("Competing interests:")
    assert heads_other("Data and materials availability:")
    assert heads_other("Funding")
    assert not heads_other("Funding acquisition:")
    assert not heads_other("Data curation:")
    assert not heads_other("Resources:")


def test_a_run_in_label_is_set_off():
    assert run_in_label("Author contributions: A.B. wrote it.") == len("Author contributions:")
    assert run_in_label("Contributors AB wrote it.") == 0
    assert run_in_label("Author contributions were equal.") == 0


def test_a_footnotes_mark_belongs_to_its_label():
    assert run_in_label("* Author contributions: A.B. wrote it.") == len("* Author contributions:")
    assert run_in_label("2 Authors' roles: A.B. wrote it.") == len("2 Authors' roles:")


def test_what_stands_under_a_heading_to_the_next_one():
    body = (
        f"<section><h2>Author contributions</h2><p>{SAID}</p><p>More.</p></section><h2>Funding</h2><p>X</p>"
    )
    assert _found(body) == [("Author contributions", SAID + "\nMore.")]


def test_flat_siblings_end_at_the_next_heading_as_high():
    body = f"<div><h3>Contributions</h3><p>{SAID}</p><h3>Corresponding author</h3><p>Write to A.</p></div>"
    assert _found(body) == [("Contributions", SAID)]


def test_text_wrapped_beside_the_heading():
    body = (
        f"<div><h2 id=12>Authors' contributions</h2><div><div><p>{SAID}</p></div></div><h2>"
        "Data</h2><p>x</p></div>"
    )
    assert _found(body) == [("Authors' contributions", SAID)]


def test_a_heading_alone_in_its_wrapper_heads_what_follows_the_wrapper():
    body = f"<div><header><h2>Author contributions</h2></header><div><p>{SAID}</p></div></div>"
    assert _found(body) == [("Author contributions", SAID)]


def test_a_label_in_bold_ends_at_the_next_part_and_stays_in_the_text():
    body = (
        "<p>We thank E. <b>Funding:</b> A grant. <b>Author contributions:</b> A.B. did it all, with "
        "<b>C.D.</b> helping. <b>Competing interests:</b> None.</p>"
    )
    assert _found(body) == [("", "Author contributions: A.B. did it all, with C.D. helping.")]


def test_a_label_in_bold_without_a_separator_opens_its_paragraph():
    assert _found(f"<p><strong>Author contributions</strong> {SAID}</p>") == [
        ("", f"Author contributions {SAID}")
    ]
    assert _found(f"<p>The <b>author contributions</b> differ. {SAID}</p>") == []


def test_a_paragraph_of_bold_words_is_a_heading():
    body = f"<p><b>Author Contributions</b></p><p>{SAID}</p><p><b>Funding</b></p><p>A grant.</p>"
    assert _found(body) == [("Author Contributions", SAID)]


def test_a_label_in_plain_text():
    assert _found(f"<p>Author contributions: {SAID}</p><p>Next.</p>") == [
        ("", f"Author contributions: {SAID}")
    ]


def test_elements_that_only_the_site_knows_can_begin_a_statement():
    body = f"<div class=endnote>Author contributions: {SAID}</div>"
    assert _found(body) == []
    assert _found(body, starts=".endnote") == [("", f"Author contributions: {SAID}")]


def test_roles_in_bold_are_part_of_the_statement():
    body = "<h3>Author contributions</h3><p><b>Funding acquisition:</b> A.B.</p><p><b>Software:</b> C.D.</p>"
    assert _found(body) == [("Author contributions", "Funding acquisition: A.B.\nSoftware: C.D.")]


@pytest.mark.parametrize(
    "body",
    [
        "<nav><h2>Author contributions</h2><p>Jump to the contributions of A.B.</p></nav>",
        "<ul><li><a href='#s5'><b>Author contributions</b></a></li><li>A.B. wrote</li></ul>",
        "<form><h5>Contributors</h5><p>First name, last name, email: all authors must be approved</p></form>",
        "<div role=navigation><h3>Author contributions</h3><p>A.B. wrote this menu.</p></div>",
        "<h3>1.1. Our contributions</h3><p>We design a method. All authors wrote.</p>",
        "<h2>Contributors</h2><ul><li>Ada Byron</li><li>Charles Babbage</li></ul>",
        "<h2>Acknowledgments</h2><p>We thank A.B. for contributions to the study.</p>",
        "<h2>Author contributions</h2>",
        "<h2>Author contributions</h2><h2>Funding</h2><p>A.B. paid.</p>",
        "<p>Contributors: read the terms of use of this site.</p>",
    ],
)
def test_decoys(body):
    assert _found(body) == []


def test_a_weak_heading_stands_where_authors_do_things():
    body = "<h2>Contributors</h2><p>Ada Byron designed the engine.</p>"
    assert _found(body) == []
    assert _found(body, names=["byron", "ada"]) == [("Contributors", "Ada Byron designed the engine.")]


def test_a_site_names_its_decoys_and_what_is_not_text():
    body = f"<div class=card><h2>Author contributions</h2><p>{SAID} <span class=go>Go to:</span></p></div>"
    assert _found(body, decoys=".card") == []
    assert _found(body, drop=".go") == [("Author contributions", SAID)]


def test_copies_count_once_and_other_statements_again():
    copy = f"<section><h5>Author contributions</h5><p>{SAID}</p></section>"
    other = "<section><h2>CRediT authorship contribution statement</h2><p>A.B.: Software.</p></section>"
    assert _found(copy + copy + other) == [
        ("Author contributions", SAID),
        ("CRediT authorship contribution statement", "A.B.: Software."),
    ]


def test_paragraphs_of_roles_after_a_label_belong_to_it():
    body = (
        "<p><strong>Author Contributions:</strong> Dr Byron had full access to all of the data.</p>"
        "<p><em>Concept and design:</em> Byron, Hopper.</p><p><em>Drs Byron and Hopper:</em> everything.</p>"
        "<p><strong>Design of the cover:</strong> X.</p><p><em>Supervision:</em> Hopper.</p>"
    )
    assert _found(body, names=["byron", "hopper"]) == [
        (
            "",
            "Author Contributions: Dr Byron had full access to all of the data.\n"
            "Concept and design: Byron, Hopper.\nDrs Byron and Hopper: everything.",
        )
    ]


@pytest.mark.parametrize(
    "after",
    [
        "Conflict of interest: none.",
        "Data availability: the data are at hand.",
        "We thank the reviewers: they were kind.",
        "Funding: a grant.",
        "A sentence without any label.",
        "Members of the Engine Group: Ada Byron, Carl Dorn, Otto Other.",
        "The membership of the Engine Group is as follows: Ada Byron and Carl Dorn.",
        "Collaborators: Ada Byron, Carl Dorn.",
        "Equal contribution: Ada Byron and Carl Dorn.",
        "E-mail addresses: Ada Byron, Carl Dorn.",
    ],
)
def test_other_paragraphs_after_a_label_do_not(after):
    body = f"<p>Author contributions: {SAID}</p><p>{after}</p>"
    assert _found(body) == _found(body, ["Ada Byron", "Carl Dorn"]) == [("", f"Author contributions: {SAID}")]


def test_a_paragraph_that_another_part_ends_does_not_go_on():
    body = f"<p><b>Author contributions:</b> {SAID} <b>Funding:</b> X</p><p>Study design: we designed it.</p>"
    assert _found(body) == [("", f"Author contributions: {SAID}")]


@pytest.mark.parametrize(
    "body",
    [
        f"<dl><dt>Author contributions</dt><dd>{SAID}</dd><dt>Funding</dt><dd>X</dd></dl>",
        f"<details><summary>Author contributions</summary><p>{SAID}</p></details><details>"
        "<summary>X</summary>Y</details>",
        f"<h3><button>Author contributions</button></h3><div><p>{SAID}</p></div><h3><button>"
        "Data</button></h3>",
        f"<div role=heading>Author contributions</div><div>{SAID}</div>",
    ],
)
def test_what_heads_without_being_a_heading(body):
    assert _found(body) == [("Author contributions", SAID)]


def test_a_wrapper_does_not_begin_what_a_paragraph_in_it_does():
    body = (
        f"<div class=s><div><p>Author contributions: {SAID}</p><p>Funding: A grant.</p></div>"
        "<p>More.</p></div>"
    )
    assert _found(body, starts="div") == [("", f"Author contributions: {SAID}")]


def test_a_label_in_plain_text_ends_what_a_label_in_bold_began():
    body = f"<div><b>Contributors</b><p>{SAID}</p><p>Competing interests: None.</p></div>"
    assert _found(body) == [("", f"Contributors\n{SAID}")]


@pytest.mark.parametrize(
    "body",
    [
        f"<h2>Author contributions<a href='#top'>Back to top</a></h2><p>{SAID}</p><h2>Notes</h2><p>None.</p>",
        f"<h2><a href='#c'>Author contributions</a> <a href='#top'>Up</a></h2><p>{SAID}</p><h2>Notes</h2>",
        f"<h3><button>Author contributions</button></h3><div>{SAID}</div><h3><button>Notes</button></h3>",
        f"<table><tr><th>Author contributions</th><td>{SAID}</td></tr><tr><th>Notes</th><td>No.</td></tr></table>",
        f"<form><h1>A page in a form</h1><h2>Author contributions</h2><p>{SAID}</p></form>",
        f"<p class='sec-head'>Author contributions</p><p>{SAID}</p><p class='sec-head'>Notes</p><p>None.</p>",
        f"<div><span class=Title>Author contributions</span><p>{SAID}</p></div><div><p>None.</p></div>",
        f"<div class=t-title>Author contributions</div><div>{SAID}<div class=t-title>Notes</div>None.</div>",
        "<main><div><h2>Author contributions</h2><button>Open</button><a href='#'>Up</a></div>"
        f"<div>{SAID}</div><h2>Notes</h2></main>",
        f"<h2>Author contributions</h2><p>{SAID}</p><p>* Corresponding author. Write to A.B.</p>",
        f"<h2>Author contributions</h2><p>{SAID}</p><div>Funding information: A grant.</div>",
    ],
)
def test_headings_in_other_dress(body):
    assert _found(body) == [("Author contributions", SAID)]


@pytest.mark.parametrize(
    "body",
    [
        "<ul><li><span class=toc-title>Author contributions</span></li><li>Methods of all authors</li></ul>",
        "<h3>CRediT taxonomy</h3><p><a href='/x'>About the taxonomy</a></p>",
        "<h2>Contributions</h2><p>We propose a DNN and design a study with it.</p>",
        "<h3>Contributors</h3><p>Sign in to manage your manuscript as an author.</p>",
        "<div class=title>Contributors</div><p>All authors designed this study.</p>",
    ],
)
def test_what_only_looks_like_a_statement(body):
    assert _found(body, ["Ada Byron", "Carl Dorn"]) == []


def test_initials_under_a_weak_heading_are_the_authors():
    body = "<h2>Contributions</h2><p>AB designed the study; CD wrote with her.</p>"
    assert _found(body, ["Ada Byron", "Carl Dorn"]) != []
    assert _found(body, ["Eva Feld"]) == []


PEOPLE = ["Ada Byron", "Carl Dorn"]


def test_a_part_that_lists_authors_goes_on_whatever_its_label():
    body = (
        "<p><strong>Author Contributions:</strong> Dr Byron had full access to all of the data.</p>"
        "<p><em>Obtained funding:</em> Dorn.</p><p><em>Funding:</em> Byron and Dorn.</p>"
        "<p><strong>Funding/Support:</strong> A grant to Dr Byron paid for the travel.</p>"
    )
    assert _found(body, PEOPLE) == [
        (
            "",
            "Author Contributions: Dr Byron had full access to all of the data.\nObtained funding: Dorn.\n"
            "Funding: Byron and Dorn.",
        )
    ]


def test_initials_between_names_and_short_names_are_names_too():
    names = ["Ada M. Byron", "Carl Q. Dorn", "Li Wu"]
    for people in ("Ada M. Byron, Carl Q. Dorn", "Li Wu", "Carl Q. Dorn and Li Wu"):
        body = f"<h2>Author contributions</h2><p><b>Design:</b> Li Wu</p><p><b>Financial support:</b> {people}</p>"
        said = f"Design: Li Wu\nFinancial support: {people}"
        assert _found(body, names) == [("Author contributions", said)]


@pytest.mark.parametrize(
    "kind", ["class=fn-participating-researchers", "data-fn-type=con", "class='fn fn-con'"]
)
def test_the_markup_of_a_note_says_that_it_is_the_statement(kind):
    said = "Contributors AB and CD designed the study. CD wrote the paper."
    body = f"<ul><li {kind}><p>{said}</p></li><li class=fn-conflict><p>Funding The fund.</p></li></ul>"
    assert _found(body, PEOPLE) == [("", said)]


def test_labels_of_other_parts_within_a_statement_are_its_own_where_they_list_authors():
    body = (
        "<h2>Author contributions</h2><p><b>Concept:</b> Ada Byron</p><p><b>Financial support:</b> A.B., C.D.</p>"
        "<p><b>Funding:</b> A grant.</p>"
    )
    said = "Concept: Ada Byron\nFinancial support: A.B., C.D."
    assert _found(body, PEOPLE) == [("Author contributions", said)]
    one = (
        "<p><b>Author contributions:</b> A.B. wrote. <b>Funding:</b> C.D. <b>Data availability:</b> None.</p>"
    )
    assert _found(one, PEOPLE) == [("", "Author contributions: A.B. wrote. Funding: C.D.")]


@pytest.mark.parametrize(
    "body",
    [
        "<li><p><span class='inline-head'>Contributors</span> AB had the idea and CD wrote.</p></li>",
        "<p>Contributors: AB had the idea and CD wrote.</p>",
        "<div><em>Contributors</em> AB had the idea and CD wrote.</div>",
    ],
)
def test_a_weak_label_with_people_after_it(body):
    assert [text.partition(" ")[2] for _, text in _found(body, PEOPLE)] == ["AB had the idea and CD wrote."]


def test_a_label_on_a_line_of_its_own():
    body = f"<div>Thanks to all<br><b>Author contributions</b><br>{SAID}<br><b>Funding</b><br>A grant.</div>"
    assert _found(body) == [("", f"Author contributions\n{SAID}")]


@pytest.mark.parametrize("after", ["Conflicts of interest: none.", "Data availability. On request."])
def test_a_line_that_begins_another_part_ends_the_statement(after):
    assert _found(f"<p>Author contributions: {SAID}<br>{after}<br>More of it.</p>") == [
        ("", f"Author contributions: {SAID}")
    ]
    assert _found(f"<h2>Author contributions</h2><div>{SAID}<br>{after}</div>") == [
        ("Author contributions", SAID)
    ]


def test_a_label_without_anything_to_set_it_off():
    assert _found("<p>Author contributions AB designed the study.</p>", PEOPLE) != []
    assert _found("<p>Author contributions Statement of the journal.</p>", PEOPLE) == []
    assert _found("<p>X. <b>AUTHOR CONTRIBUTIONS</b> A.B. wrote the text.</p>", PEOPLE) == [
        ("", "AUTHOR CONTRIBUTIONS A.B. wrote the text.")
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Bijdragen van de auteurs",
        "Wkład autorów",
        "Podíl autorů",
        "Участие авторов",
        "Внесок авторів",
        "Yazarların Katkı Oranı",
        "Đóng góp của các tác giả",
        "Kontribusi Penulis",
        "著者の役割",
        "저자 역할",
        "作者分工",
        "إسهامات المؤلفين",
        "سهم نویسندگان",
    ],
)
def test_headings_of_the_languages_that_the_reader_knows(heading):
    assert heads_statement(heading) == STRONG
