"""Who is left out of a group has no part in what it did, in whatever words and language that is said."""

from __future__ import annotations

import pytest

from pycore.statement import read_statement
from tests.unit.statements import AUTHORS, told

OTHERS = {"Anna": "investigation", "Carl": "investigation"}


@pytest.mark.parametrize(
    "text",
    [
        "Everyone except E.F. collected the data.",
        "Everybody but E.F. collected the data.",
        "All but E.F. collected the data.",
        "All authors but Eva Frost collected the data.",
        "All authors save E.F. collected the data.",
        "All authors aside from E.F. collected the data.",
        "All authors, not including E.F., collected the data.",
        "All authors (E.F. excluded) collected the data.",
        "All authors collected the data, except E.F.",
        "All authors collected the data, but not E.F.",
        "The data were collected by everyone but E.F.",
        "With the exception of E.F., all authors collected the data.",
        "All authors, except for E.F., who joined later, collected the data.",
        "All authors except the last author collected the data.",
        "Investigation: all but E.F.",
        "Investigation, all authors except E.F.",
    ],
)
def test_of_a_group_in_english(text):
    assert told(text) == OTHERS


@pytest.mark.parametrize(
    "text",
    [
        "Alle außer E.F. sammelten die Daten.",
        "Mit Ausnahme von E.F. sammelten alle Autoren die Daten.",
        "Alle Autoren sammelten die Daten, ausgenommen E.F.",
        "Tous sauf E.F. ont collecté les données.",
        "Tous les auteurs, à l'exception d'Eva Frost, ont collecté les données.",
        "Todos menos E.F. recogieron los datos.",
        "Todos los autores recogieron los datos, salvo E.F.",
        "Todos os autores, exceto E.F., coletaram os dados.",
        "Tutti tranne E.F. hanno raccolto i dati.",
        "Alle auteurs, op E.F. na, verzamelden de gegevens.",
        "Iedereen behalve E.F. verzamelde de gegevens.",
        "Wszyscy autorzy poza E.F. zebrali dane.",
        "Všichni autoři až na E.F. sbírali data.",
        "E.F. hariç tüm yazarlar verileri topladı.",
        "E.F. dışındaki tüm yazarlar verileri topladı.",
        "Semua penulis kecuali E.F. mengumpulkan data.",
        "Tất cả tác giả trừ E.F. tiến hành thí nghiệm.",
        "Все авторы, кроме E.F., собирали данные.",
        "Усі автори, крім E.F., збирали дані.",
    ],
)
def test_of_a_group_in_other_languages(text):
    assert told(text) == OTHERS


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("除张伟外,所有作者收集了数据。", ["王芳", "李强", "张伟"]),
        ("除了张伟之外,全体作者收集了数据。", ["王芳", "李强", "张伟"]),
        ("所有作者(张伟除外)收集了数据。", ["王芳", "李强", "张伟"]),
        ("佐藤健を除く全著者がデータを収集した。", ["山田太郎", "鈴木花子", "佐藤健"]),
        ("佐藤健以外の全著者がデータを収集した。", ["山田太郎", "鈴木花子", "佐藤健"]),
        ("박철수를 제외한 모든 저자가 데이터를 수집하였다.", ["김민수", "이영희", "박철수"]),
        (
            "جميع المؤلفين ما عدا روزا مونيوز جمعوا البيانات.",
            ["آنا بيرغ", "كارل داير", "روزا مونيوز"],
        ),
        (
            "به استثنای رزا مونوز همه نویسندگان داده ها را جمع آوری کردند.",
            ["آنا برگ", "کارل دایر", "رزا مونوز"],
        ),
    ],
)
def test_of_a_group_in_other_scripts(text, authors):
    reading = read_statement(text, authors)
    assert {one.author for one in reading.contributions} == {0, 1}


def test_two_are_left_out():
    assert told("All authors except A.B. and C.D. wrote the software.") == {"Eva": "software"}
    assert told("All authors except the first two authors wrote the software.") == {"Eva": "software"}


def test_who_does_something_next_is_not_left_out():
    text = "All authors collected the data, except E.F., and C.D. wrote the software."
    assert told(text) == {"Anna": "investigation", "Carl": "investigation software"}
    text = "All authors collected the data except for E.F. C.D. wrote the software."
    assert told(text) == {"Anna": "investigation", "Carl": "investigation software"}


def test_a_group_without_a_stranger_is_only_likely():
    for stranger in ("the statistician", "Q.Z."):
        reading = read_statement(f"All authors except {stranger} designed the study.", AUTHORS)
        assert len(reading.contributions) == len(AUTHORS)
        assert not any(one.certain for one in reading.contributions)


def test_what_excepts_nobody_changes_nothing():
    assert told("Besides, A.B. wrote the paper. C.D. besides collected the data.") == {
        "Anna": "writing-original-draft",
        "Carl": "investigation",
    }
    assert told("Nobody but E.F. collected the data.") == {"Eva": "investigation"}
    assert told("A.B. en C.D. hebben op basis van de data het artikel geschreven.") == {
        "Anna": "writing-original-draft",
        "Carl": "writing-original-draft",
    }


def test_an_elided_of_before_a_name_is_a_word_of_its_own():
    text = "C.D. a rédigé l'article sous la supervision d'Anna Berg."
    assert told(text) == {"Anna": "supervision", "Carl": "writing-original-draft"}
    assert told("Lea D'Anna a rédigé l'article.", ["Lea D'Anna", "Anna Berg"]) == {
        "Lea": "writing-original-draft"
    }
