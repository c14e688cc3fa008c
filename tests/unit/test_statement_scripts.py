"""Scripts without capitals, without blanks, from right to left, and with words written together."""

from __future__ import annotations

import pytest

from pycore.people.names import fold, parse_name
from pycore.statement.lexicon.entry import keys_of, spell
from pycore.statement.scan.affixes import cut
from tests.unit.statements import told, unread

KOREAN = ["김도윤", "최하은"]
ARABIC = ["منى سالم", "كريم ناصر"]
PERSIAN = ["نادر کاظمی", "لیلا امینی"]


def known(*words):
    return lambda key: key in words


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("연구를", [(2, "연구"), (3, "를")]),
        ("설계하고", [(2, "설계"), (4, "하고")]),
        ("연구설계", [(2, "연구"), (4, "설계")]),
        ("연구설계를", [(2, "연구"), (4, "설계"), (5, "를")]),
        ("연구", []),
        ("학교를", []),
        ("연구학교", []),
        ("والتحليل", [(1, "و"), (8, "تحليل")]),
        ("بتحليل", [(1, "ب"), (6, "تحليل")]),
        ("للتحليل", [(2, "لل"), (7, "تحليل")]),
        ("التحليل", [(7, "تحليل")]),
        ("تحليل", []),
        ("والكتاب", []),
    ],
)
def test_a_word_is_cut_where_its_pieces_are_known(word, pieces):
    assert cut(word, known("연구", "설계", "تحليل")) == pieces


def test_wordings_are_looked_up_without_the_arabic_article():
    assert keys_of("جمع البيانات") == ("جمع", "بيانات")
    assert keys_of("المراجعة والتحرير") == ("مراجعة".replace("ة", "ه"), "و", "تحرير")
    assert keys_of("_التصور") == ("التصور",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أحمد", "احمد"),
        ("إدارة", "اداره"),
        ("علی", "علي"),
        ("مُحَمَّد", "محمد"),
        ("KAYA", "kaya"),
        ("IŞIK", "ışık"),
        ("Đặng", "dang"),
        ("Йосип", "йосип"),
    ],
)
def test_letters_written_one_for_the_other_are_folded_alike(one, other):
    assert fold(one) == fold(other)


def test_latin_letters_typed_among_cyrillic_ones_are_read_as_those():
    assert spell("Kонцепция") == spell("Концепция")
    assert spell("Methodik") == "methodik"


@pytest.mark.parametrize(
    ("printed", "initials"),
    [
        ("Орлов А. С.", ["а", "с", "орлов"]),
        ("Орлов А.С.", ["а", "с", "орлов"]),
        ("Silva Costa A. B.", ["a", "b", "silva", "costa"]),
        ("J. A. Orr", ["j", "a", "orr"]),
    ],
)
def test_initials_after_the_family_name_come_first(printed, initials):
    assert [part.word for part in parse_name(printed).parts] == initials


@pytest.mark.parametrize(
    "text",
    [
        "김도윤: 개념화, 방법론. 최하은: 소프트웨어.",
        "김도윤은 개념화와 방법론을 담당하였다. 최하은은 소프트웨어를 개발하였다.",
        "개념화, 김도윤; 방법론, 김도윤; 소프트웨어, 최하은.",
        "개념화: 김도윤\n방법론: 김도윤\n소프트웨어: 최하은",
    ],
)
def test_korean_in_every_printed_form(text):
    assert told(text, KOREAN) == {"김도윤": "conceptualization methodology", "최하은": "software"}


def test_names_joined_by_a_middle_dot():
    assert told("검증: 김도윤·최하은", KOREAN) == {"김도윤": "validation", "최하은": "validation"}


@pytest.mark.parametrize(
    "text",
    [
        "منى سالم: المنهجية، التحليل الإحصائي. كريم ناصر: الإشراف.",
        "\u200fمنى سالم\u200f: المنهجية، والتحليل الإحصائي؛ \u202bكريم ناصر\u202c: الإشراف",
        "المنهجية: منى سالم؛ التحليل الإحصائي: منى سالم؛ الإشراف: كريم ناصر",
    ],
)
def test_arabic_in_every_printed_form(text):
    assert told(text, ARABIC) == {"منى": "formal-analysis methodology", "كريم": "supervision"}


@pytest.mark.parametrize("data", ["داده ها", "داده\u200cها", "داده‌ها"])
def test_persian_plurals_apart_or_joined(data):
    text = f"نادر کاظمی: جمع آوری {data}. لیلا امینی: نگارش پیش نویس."
    assert told(text, PERSIAN) == {"نادر": "investigation", "لیلا": "writing-original-draft"}
    assert unread(text, PERSIAN) == []


def test_a_persian_name_with_the_joint_of_its_parts():
    assert told("علی‌اکبر صبا: نظارت", ["علی اکبر صبا"]) == {"علی": "supervision"}


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("佐々木翔太は論文を執筆した。", "佐々木翔太"),
        ("小林 美咲は論文を執筆した。", "小林美咲"),
        ("小林美咲は論文を執筆した。", "小林 美咲"),
        ("小林は論文を執筆した。", "小林美咲"),
    ],
)
def test_japanese_names_with_blanks_and_by_the_family_name(text, author):
    assert told(text, [author, "森本大輝"]) == {author.split()[0]: "writing-original-draft"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mira Holt: अवधारणा", "conceptualization"),
        ("Mira Holt: সফটওয়্যার", "software"),
        ("Mira Holt: മേൽനോട്ടം", "supervision"),
        ("Mira Holt: ክትትል", "supervision"),
        ("Mira Holt: Uchunguzi", "investigation"),
        ("Mira Holt: Απεικόνιση", "visualization"),
        ("Mira Holt: Писање – оригинални нацрт", "writing-original-draft"),
        ("Mira Holt: Kirjoittaminen – arviointi, tarkistus ja muokkaus", "writing-review-editing"),
        ("Mira Holt: Témavezetés", "supervision"),
        ("Mira Holt: Lėšų įgijimas", "funding-acquisition"),
    ],
)
def test_names_of_roles_in_languages_of_which_no_more_is_known(text, role):
    assert told(text, ["Mira Holt"]) == {"Mira": role}


@pytest.mark.parametrize(
    "text", ["Mira Holt: 김도윤, 최하은", "قال الكاتب: منى سالم", "김도윤은 서울에서 태어났다."]
)
def test_names_alone_say_nothing(text):
    assert told(text, ["Mira Holt", *KOREAN, *ARABIC]) == {}


@pytest.mark.parametrize("mark", ["-", "——", "（", ": "])
@pytest.mark.parametrize("writing", ["写作", "论文撰写", "论文写作"])
def test_which_writing_is_meant_is_said_behind_a_mark(writing, mark):
    text = (
        f"Anna Berg: {writing}{mark}审校与修改, 软件。Carl Dyer: {writing}{mark}初稿。Eva Frost: {writing}。"
    )
    draft, review = "writing-original-draft", "writing-review-editing"
    assert told(text) == {"Anna": f"software {review}", "Carl": draft, "Eva": draft}
