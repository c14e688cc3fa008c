"""Statements in Slavic languages: lists and prose, people or roles first, passives, initials."""

from __future__ import annotations

import pytest

from tests.unit.statements import in_short

# Language -> authors, and statements with what each author did ("-": nothing).
STATEMENTS = {
    "Polish": (
        ["Alicja Kuna", "Patryk Zych", "Edyta Lach"],
        [
            (
                "Alicja Kuna opracowała koncepcję badania i napisała manuskrypt. Patryk Zych "
                "przeprowadził eksperymenty i zebrał dane. Edyta Lach nadzorowała projekt. Wszyscy "
                "autorzy zatwierdzili ostateczną wersję.",
                "C WO; I; S",
            ),
            (
                "Koncepcja i projekt badania: A.K.; zbieranie danych: P.Z.; analiza i interpretacja "
                "danych: P.Z., E.L.; napisanie artykułu: A.K.; krytyczna korekta artykułu: E.L.; "
                "akceptacja ostatecznej wersji: A.K., P.Z., E.L.",
                "C M WO; FA I; FA WR",
            ),
            (
                "A.K. – konceptualizacja, metodologia; P.Z. – oprogramowanie, walidacja; E.L. – "
                "wizualizacja, nadzór, pozyskanie finansowania",
                "C M; SW VA; FU S VI",
            ),
            (
                "Badanie zostało zaprojektowane przez A.K. Dane zostały zebrane przez P.Z. i "
                "przeanalizowane przez E.L.",
                "M; I; FA",
            ),
            (
                "P.Z. opracował metodę i przygotował rysunki. E.L. poprawiła tekst artykułu. A.K. "
                "pozyskała fundusze i koordynowała projekt.",
                "FU PA; M VI; WR",
            ),
        ],
    ),
    "Czech": (
        ["Alena Kubová", "Pavel Zika", "Ema Ludvíková"],
        [
            (
                "Alena Kubová navrhla studii a napsala rukopis. Pavel Zika provedl experimenty a "
                "analyzoval data. Ema Ludvíková dohlížela na projekt. Všichni autoři schválili "
                "konečnou verzi.",
                "M WO; FA I; S",
            ),
            (
                "Konceptualizace: A.K.; metodologie: P.Z.; software: P.Z.; formální analýza: E.L.; "
                "psaní – původní návrh: A.K.; psaní – revize a editace: E.L.; vizualizace: P.Z.; "
                "získání finančních prostředků: A.K.",
                "C FU WO; M SW VI; FA WR",
            ),
            (
                "A.K. a P.Z. se podíleli na koncepci a designu studie. E.L. provedla statistickou "
                "analýzu. P.Z. shromáždil data a připravil obrázky.",
                "C M; C I M VI; FA",
            ),
            (
                "AK: návrh studie, sepsání rukopisu; PZ: sběr dat, statistická analýza; EL: kritická "
                "revize, vedení projektu",
                "M WO; FA I; PA WR",
            ),
        ],
    ),
    "Russian": (
        ["Ильин А.С.", "Панова Н.Т.", "Семёнов Е.П."],
        [
            (
                "Вклад авторов: Ильин А.С. разработал концепцию исследования и написал рукопись. "
                "Панова Н.Т. провела эксперименты и собрала данные. Семёнов Е.П. осуществлял научное "
                "руководство. Все авторы одобрили финальную версию статьи.",
                "C WO; I; S",
            ),
            (
                "А.С. Ильин — концепция и дизайн исследования, написание текста; Н.Т. Панова — сбор "
                "и обработка материала, статистическая обработка; Е.П. Семёнов — редактирование, "
                "утверждение окончательного варианта статьи.",
                "C M WO; FA I; WR",
            ),
            (
                "Концептуализация, А.С.И. и Н.Т.П.; методология, Н.Т.П.; программное обеспечение, "
                "Е.П.С.; формальный анализ, Е.П.С.; написание — подготовка черновика, А.С.И.; "
                "написание — рецензирование и редактирование, Е.П.С.",
                "C WO; C M; FA SW WR",
            ),
            (
                "Ильин А.С. предложил идею и спланировал исследование. Панова Н.Т. проанализировала "
                "данные и подготовила рисунки. Семёнов Е.П. отредактировал текст рукописи и получил "
                "финансирование.",
                "C M; FA VI; FU WR",
            ),
            (
                "Ильин А.С.: разработка концепции, проведение исследования. Панова Н.Т.: анализ и "
                "интерпретация данных, подготовка рукописи. Семёнов Е.П.: научное руководство, "
                "критический пересмотр текста.",
                "C I; FA WO; S WR",
            ),
            (
                "Исследование спланировано Ильиным А.С. Все авторы участвовали в обсуждении "
                "результатов. Панова Н.Т. выполнила измерения, Семёнов Е.П. разработал программу.",
                "-; I; SW",
            ),
        ],
    ),
    "Ukrainian": (
        ["Ільченко А.С.", "Павленко Н.Т.", "Савчук Є.П."],
        [
            (
                "Внесок авторів: Ільченко А.С. розробив концепцію дослідження та написав рукопис. "
                "Павленко Н.Т. провела експерименти та зібрала дані. Савчук Є.П. здійснював наукове "
                "керівництво.",
                "C WO; I; S",
            ),
            (
                "Концепція та дизайн дослідження – Ільченко А.С.; збір матеріалу – Павленко Н.Т.; "
                "статистична обробка даних – Павленко Н.Т.; написання тексту – Ільченко А.С.; "
                "редагування – Савчук Є.П.",
                "C M WO; FA I; WR",
            ),
            (
                "А.С.І.: концептуалізація, методологія; Н.Т.П.: програмне забезпечення, валідація; "
                "Є.П.С.: візуалізація, написання – рецензування та редагування",
                "C M; SW VA; VI WR",
            ),
        ],
    ),
}


@pytest.mark.parametrize(
    ("language", "place"),
    [(language, place) for language, held in STATEMENTS.items() for place in range(len(held[1]))],
)
def test_a_statement_is_read(language, place):
    authors, statements = STATEMENTS[language]
    text, said = statements[place]
    assert in_short(text, authors) == said
