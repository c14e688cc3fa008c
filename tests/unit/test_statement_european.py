"""Statements in the Romance and Germanic languages: lists and prose, people or roles first, passives, initials."""

from __future__ import annotations

import pytest

from tests.unit.statements import in_short

# Language -> authors, and statements with what each author did ("-": nothing).
STATEMENTS = {
    "French": (
        ["Irène Astier", "Paulin Quentin", "Louise Marchal"],
        [
            (
                "IA et PQ ont conçu l'étude. LM a effectué les expériences et analysé les données. "
                "Tous les auteurs ont approuvé la version finale.",
                "C; C; FA I",
            ),
            (
                "Conceptualisation : I.A. ; méthodologie : P.Q. ; logiciel : L.M. ; validation : "
                "P.Q. ; analyse formelle : L.M. ; rédaction – ébauche originale : I.A. ; rédaction – "
                "révision et édition : tous les auteurs ; acquisition du financement : P.Q.",
                "C WO WR; FU M VA WR; FA SW WR",
            ),
            (
                "Irène Astier : conceptualisation, rédaction de la première version. Paulin Quentin "
                ": collecte des données, analyse des données. Louise Marchal : supervision, "
                "relecture et correction du manuscrit.",
                "C WO; FA I; S WR",
            ),
            (
                "Le manuscrit a été rédigé par IA et relu par PQ. Les données ont été recueillies par LM.",
                "WO; WR; I",
            ),
            (
                "I. Astier a contribué à la conception et à la réalisation de l'étude ainsi qu'à la "
                "rédaction de l'article. P. Quentin a participé à l'analyse des résultats.",
                "C I WO; FA; -",
            ),
            (
                "IA a obtenu le financement, coordonné le projet et supervisé les travaux.",
                "FU PA S; -; -",
            ),
            (
                "PQ a développé le modèle et implémenté le code. LM a préparé les figures et rédigé "
                "la première version du manuscrit. IA a révisé le manuscrit de façon critique.",
                "WR; M SW; VI WO",
            ),
        ],
    ),
    "German": (
        ["Ina Albers", "Paul Quandt", "Lars Mohn"],
        [
            (
                "I.A. konzipierte die Studie und verfasste das Manuskript. P.Q. führte die "
                "Experimente durch und wertete die Daten aus. L.M. betreute die Arbeit. Alle Autoren "
                "haben das Manuskript gelesen und gebilligt.",
                "C WO; FA I; S",
            ),
            (
                "Ina Albers hat die Studie geplant und die Daten erhoben. Paul Quandt hat die Daten "
                "analysiert und das Manuskript geschrieben. Lars Mohn hat das Manuskript kritisch "
                "überarbeitet.",
                "I M; FA WO; WR",
            ),
            (
                "Konzeptualisierung, I.A.; Methodik, P.Q.; Software, L.M.; Validierung, P.Q.; "
                "formale Analyse, L.M.; Datenkuratierung, I.A.; Supervision, P.Q.; "
                "Projektadministration, I.A.; Einwerbung von Fördermitteln, I.A.",
                "C DC FU PA; M S VA; FA SW",
            ),
            (
                "Die Studie wurde von I.A. konzipiert. Die Experimente wurden von P.Q. durchgeführt. "
                "Das Manuskript wurde von L.M. geschrieben und von I.A. überarbeitet.",
                "C WR; I; WO",
            ),
            (
                "IA: Konzeption, Schreiben – Originalentwurf; PQ: Datenerhebung, statistische "
                "Auswertung; LM: Betreuung, Schreiben – Überprüfung und Bearbeitung",
                "C WO; FA I; S WR",
            ),
            (
                "Ina Albers entwickelte die Idee und leitete das Projekt. Paul Quandt programmierte "
                "die Software. Lars Mohn erstellte die Abbildungen und warb die Mittel ein.",
                "C S; SW; FU VI",
            ),
            (
                "Die Datenerhebung erfolgte durch P.Q.; die Auswertung wurde von L.M. vorgenommen.",
                "-; I; FA",
            ),
            (
                "I.A. und P.Q. waren an der Planung der Studie beteiligt. L.M. war für die "
                "Datenanalyse verantwortlich. Alle Autoren wirkten an der Überarbeitung des "
                "Manuskripts mit.",
                "M WR; M WR; FA WR",
            ),
        ],
    ),
    "Italian": (
        ["Ilaria Arcuri", "Piero Quaranta", "Luca Monti"],
        [
            (
                "Concettualizzazione, I.A. e P.Q.; metodologia, P.Q.; software, L.M.; validazione, "
                "I.A.; analisi formale, P.Q.; indagine, L.M.; scrittura – bozza originale, I.A.; "
                "scrittura – revisione e editing, tutti gli autori; supervisione, L.M.",
                "C VA WO WR; C FA M WR; I SW S WR",
            ),
            (
                "Ilaria Arcuri ha concepito e disegnato lo studio. Piero Quaranta ha condotto gli "
                "esperimenti e analizzato i dati. Luca Monti ha scritto la prima bozza del "
                "manoscritto e preparato le figure.",
                "C M; FA I; VI WO",
            ),
            (
                "Lo studio è stato progettato da IA. I dati sono stati raccolti da PQ. Il "
                "manoscritto è stato scritto da LM e revisionato da IA.",
                "M WR; I; WO",
            ),
            (
                "IA: ideazione, supervisione; PQ: raccolta dati, analisi statistica; LM: stesura del "
                "manoscritto, revisione critica",
                "C S; FA I; WO WR",
            ),
            (
                "I.A. ha contribuito all'ideazione dello studio e alla stesura dell'articolo; P.Q. "
                "si è occupato della raccolta e dell'analisi dei dati; L.M. ha ottenuto i "
                "finanziamenti e coordinato il progetto.",
                "C WO; FA I; FU PA",
            ),
        ],
    ),
    "Spanish": (
        ["Irma Arce", "Pilar Quesada", "Luis Mena"],
        [
            (
                "Conceptualización: I.A. y P.Q.; metodología: P.Q.; software: L.M.; análisis formal: "
                "L.M.; redacción – borrador original: I.A.; redacción – revisión y edición: todos "
                "los autores; obtención de fondos: P.Q.",
                "C WO WR; C FU M WR; FA SW WR",
            ),
            (
                "Irma Arce participó en la concepción y diseño del estudio, Pilar Quesada en la "
                "recolección de los datos y Luis Mena en la redacción del manuscrito.",
                "C M; I; WO",
            ),
            (
                "El estudio fue concebido por IA. Los experimentos fueron realizados por PQ. El "
                "artículo fue escrito por LM y revisado por IA.",
                "C WR; I; WO",
            ),
            (
                "IA elaboró las figuras y desarrolló el programa. PQ supervisó la investigación y "
                "consiguió la financiación. LM validó los resultados.",
                "SW VI; FU S; VA",
            ),
            (
                "I. Arce: Concepción y diseño, análisis e interpretación de los datos. P. Quesada: "
                "Recogida de datos, redacción del artículo. L. Mena: Revisión crítica, aprobación de "
                "la versión final.",
                "C FA M; I WO; WR",
            ),
        ],
    ),
    "Portuguese": (
        ["Iara Alves", "Pedro Queirós", "Lívia Mota"],
        [
            (
                "Conceptualização: I.A., P.Q.; Metodologia: P.Q.; Software: L.M.; Análise formal: "
                "L.M.; Escrita – rascunho original: I.A.; Escrita – revisão e edição: P.Q.; "
                "Aquisição de financiamento: I.A.",
                "C FU WO; C M WR; FA SW",
            ),
            (
                "IA concebeu e delineou o estudo. PQ coletou os dados e realizou as análises "
                "estatísticas. LM redigiu o manuscrito. Todos os autores leram e aprovaram a versão "
                "final.",
                "C M; FA I; WO",
            ),
            (
                "O estudo foi idealizado por IA. As entrevistas foram realizadas por PQ. O artigo "
                "foi escrito por LM e revisado criticamente por IA.",
                "C WR; I; WO",
            ),
            (
                "Iara Alves: concepção do projeto, análise e interpretação dos dados, redação do "
                "artigo. Pedro Queirós: coleta de dados. Lívia Mota: orientação, revisão crítica do "
                "conteúdo intelectual.",
                "C FA WO; I; S WR",
            ),
            (
                "IA contribuiu na elaboração do delineamento do estudo e na escrita do texto. LM "
                "obteve o financiamento e supervisionou a pesquisa. PQ elaborou as figuras.",
                "M WO; VI; FU S",
            ),
        ],
    ),
    "Dutch": (
        ["Inge Adema", "Pim Quist", "Loes Mulder"],
        [
            (
                "Conceptualisatie, I.A. en P.Q.; methodologie, P.Q.; software, L.M.; formele "
                "analyse, L.M.; schrijven – eerste versie, I.A.; schrijven – herziening en "
                "bewerking, alle auteurs; financiering, P.Q.",
                "C WO WR; C FU M WR; FA SW WR",
            ),
            (
                "Inge Adema en Pim Quist ontwierpen de studie. Loes Mulder voerde de experimenten "
                "uit en analyseerde de gegevens. Inge Adema schreef de eerste versie van het "
                "manuscript. Alle auteurs hebben het manuscript gelezen en goedgekeurd.",
                "M WO; M; FA I",
            ),
            (
                "De studie werd ontworpen door IA. De gegevens werden verzameld door PQ. Het "
                "manuscript werd geschreven door LM en kritisch herzien door IA.",
                "M WR; I; WO",
            ),
            (
                "IA: conceptualisatie, supervisie. PQ: dataverzameling, statistische analyse. LM: "
                "schrijven, figuren.",
                "C S; FA I; VI WO",
            ),
            (
                "I.A. heeft het onderzoek opgezet en het manuscript geschreven. P.Q. heeft de data "
                "verzameld en geanalyseerd. L.M. heeft het project begeleid en financiering "
                "verworven.",
                "M WO; FA I; FU S",
            ),
            (
                "P.Q. ontwikkelde het model en schreef de code. L.M. maakte de figuren. I.A. leverde "
                "de monsters en coördineerde het project.",
                "PA R; M SW; VI",
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
