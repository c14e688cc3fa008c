from __future__ import annotations

from typing import Any

import pytest

from pycore.sources.pdf.columns import gutters, lines_in_order
from pycore.sources.pdf.margins import without_margins
from pycore.sources.pdf.pieces import fragments, read_pieces
from pycore.sources.pdf.reading import read_pdf
from pycore.sources.pdf.words import join, letters, vocabulary

SIZE = 10.0


def piece(text: str, x: float, y: float, font: str = "r", size: float = SIZE, width: float = 0) -> list[Any]:
    return [text, x, y, width or 0.5 * size * len(text), size, font]


def column(words: str, x: float, count: int, top: float = 100) -> list[list[Any]]:
    return [piece(f"{words} line {number} of these", x, top + 12 * number) for number in range(count)]


def texts(*pages: list[list[Any]]) -> list[str]:
    return [line.text for line in lines_in_order([read_pieces(page) for page in pages], range(len(pages)))]


def test_a_space_stands_where_there_is_room_for_one() -> None:
    assert texts([piece("Author", 50, 100), piece("ship", 80, 100), piece("roles", 104, 100)]) == [
        "Authorship roles"
    ]


def test_two_columns_are_read_one_after_the_other_though_their_lines_do_not_align() -> None:
    page = column("left", 50, 6) + column("right", 250, 6, top=105)
    assert [text.split()[0] for text in texts(page)] == ["left"] * 6 + ["right"] * 6


def test_what_crosses_the_gutter_parts_the_page_into_bands() -> None:
    upper = column("left", 50, 5) + column("right", 250, 5)
    lower = column("third", 50, 5, top=300) + column("fourth", 250, 5, top=300)
    page = [*upper, piece("A title of the whole width of the page", 60, 250, size=20), *lower]
    assert [text.split()[0] for text in texts(page)] == [
        *["left"] * 5,
        *["right"] * 5,
        "A",
        *["third"] * 5,
        *["fourth"] * 5,
    ]


def test_a_list_of_initials_is_no_column() -> None:
    page = [
        row
        for n in range(8)
        for row in (piece("AB", 50, 100 + 12 * n), piece(f"did this and that, {n} times", 120, 100 + 12 * n))
    ]
    assert gutters(fragments(read_pieces(page))) == []
    assert texts(page)[1] == "AB did this and that, 1 times"


def test_a_short_page_has_the_columns_of_the_others() -> None:
    full = column("left", 50, 6) + column("right", 250, 6)
    short = [piece("the last of the left", 50, 100), piece("the last of the right", 250, 99)]
    assert texts(full, short)[-2:] == ["the last of the left", "the last of the right"]


@pytest.mark.parametrize("number", ["12", "Page 3 of 12", "xiv"])
def test_running_heads_and_page_numbers_go(number: str) -> None:
    pages = [
        [
            piece("Journal of Tides 14 (2026) 117", 50, 40, size=8),
            *column("text", 50, 8),
            piece(number, 300, 800),
        ],
        [
            piece("Journal of Tides 14 (2026) 118", 50, 40, size=8),
            *column("words", 50, 8),
            piece(number, 300, 800),
        ],
    ]
    kept = without_margins([read_pieces(page) for page in pages])
    assert [len(page) for page in kept] == [8, 8]


def test_a_head_on_one_page_goes_where_its_type_and_a_gap_set_it_apart() -> None:
    head = piece("Lindqvist and others", 50, 60, "i", 8)
    assert len(without_margins([read_pieces([head, *column("text", 50, 8)])])[0]) == 8


def test_a_heading_at_the_top_of_a_page_stays() -> None:
    head = piece("Author contributions", 50, 70, "b")
    assert len(without_margins([read_pieces([head, *column("text", 50, 8)])])[0]) == 9


@pytest.mark.parametrize(
    ("text", "plain"),
    [("ﬁrst eﬀort, oﬃce", "first effort, office"), ("To´mas M¨uller", "Tómas Müller"), ("Nu´˜nez", "Nu´ñez")],
)
def test_ligatures_and_accents(text: str, plain: str) -> None:
    assert letters(text.replace("To´mas", "T´omas")) == plain


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["meth-", "odology, soft-", "ware"], "methodology, software"),
        (["conceptu\u00ad", "alization"], "conceptualization"),
        (["Writing-", "original draft"], "Writing-original draft"),
        (["Writing –", "review"], "Writing – review"),
        (["Jean-", "Pierre and A.-", "B. Cole"], "Jean-Pierre and A.-B. Cole"),
        (["a well-", "known one"], "a well-known one"),
    ],
)
def test_hyphenation_is_undone_and_hyphens_stay(lines: list[str], text: str) -> None:
    known = vocabulary(["it went well, as is known"])
    assert join(lines, known) == text


STATEMENT = [
    piece("Author contributions", 50, 100, "b"),
    piece("A.B. conceived the study and wrote the manu-", 50, 112),
    piece("script. C.D. supervised.", 50, 124),
]


def test_a_statement_ends_at_a_heading_in_the_same_type() -> None:
    page = [*STATEMENT, piece("Something else", 50, 150, "b"), piece("E.F. did nothing here.", 50, 162)]
    [found] = read_pdf([page]).statements
    assert (found.heading, found.text, found.sure) == (
        "Author contributions",
        "A.B. conceived the study and wrote the manuscript. C.D. supervised.",
        True,
    )


def test_a_heading_of_two_lines() -> None:
    head = [piece("CRediT authorship contribution", 50, 76, "b"), piece("statement", 50, 88, "b")]
    [found] = read_pdf([[*head, *STATEMENT[1:]]]).statements
    assert found.heading == "CRediT authorship contribution statement"
    assert found.text.startswith("A.B. conceived")


def test_a_heading_broken_within_a_word() -> None:
    head = [piece("CRediT authorship contribution sta-", 50, 76, "b"), piece("tement", 50, 88, "b")]
    [found] = read_pdf([[*head, *STATEMENT[1:]]]).statements
    assert found.heading == "CRediT authorship contribution statement"
    assert found.text.startswith("A.B. conceived")


def test_a_footnote_within_the_statement_is_left_out() -> None:
    page = [*STATEMENT[:2], piece("* Corresponding author, at the usual address.", 50, 700, size=7)]
    after = [piece("script. C.D. supervised.", 50, 60), piece("References", 50, 90, "b")]
    [found] = read_pdf([page, after]).statements
    assert found.text == "A.B. conceived the study and wrote the manuscript. C.D. supervised."


def test_a_label_in_bold_begins_a_statement_and_another_one_ends_it() -> None:
    page = [
        piece("Author Contributions:", 50, 100, "b"),
        piece("Methodology, A.B.; software,", 160, 100),
        piece("C.D. All authors agreed.", 50, 112),
        piece("Sample Availability:", 50, 130, "b"),
        piece("On request.", 160, 130),
    ]
    [found] = read_pdf([page]).statements
    assert found.heading == ""
    assert found.text[: found.label] == "Author Contributions:"
    assert found.text == "Author Contributions: Methodology, A.B.; software, C.D. All authors agreed."


def test_the_end_of_a_sentence_is_no_heading() -> None:
    page = [*STATEMENT[:2], piece("script and acquired the", 50, 124), piece("funding.", 50, 136)]
    [found] = read_pdf([page]).statements
    assert found.text.endswith("acquired the funding.")


def test_a_doi_that_a_line_end_breaks_is_a_candidate_whole_and_cut() -> None:
    page = [piece("https://doi.org/10.5555/waters.", 50, 100), piece("117", 50, 112)]
    assert read_pdf([page]).dois == ("10.5555/waters.117", "10.5555/waters")


def test_pictures_of_pages_have_no_text() -> None:
    assert not read_pdf([[], []]).has_text
