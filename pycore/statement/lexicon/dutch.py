"""Dutch. Weak verbs are given by their stems."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

DUTCH = Language(
    terms={
        "conceptualization": "conceptualisering =CONCEIVE; conceptvorming; conceptualisatie =CONCEIVE",
        "data-curation": "databeheer; gegevensbeheer; datacuratie; beheer van gegevens",
        "formal-analysis": """
            formele analyse; data analyse ~; gegevensanalyse ~; statistische analyse ~;
            statistische analyses ~
        """,
        "funding-acquisition": """
            financieringsacquisitie; verwerving van financiering; fondsenwerving; verwerven van financiering;
            werving van fondsen; verwerving van fondsen; financiering =FUNDING
        """,
        "investigation": """
            onderzoek =STUDY; uitvoering van het onderzoek; dataverzameling ~; gegevensverzameling ~
        """,
        "methodology": """
            metodologie; methodologie =METHOD; methodiek =METHOD; onderzoeksmethode =METHOD;
            methodologisch ontwerp
        """,
        "project-administration": """
            projectadministratie; projectbeheer; projectmanagement; projectcoordinatie; projectleiding ~
        """,
        "resources": "middelen =RESOURCE; hulpbronnen =RESOURCE; beschikbaar stellen van middelen",
        "software": "softwareontwikkeling; programmering",
        "supervision": "supervisie =SUPERVISE; begeleiding =SUPERVISE; toezicht",
        "validation": "validatie =VALIDATE; validering",
        "visualization": "visualisatie =VISUALIZE; visualisering; datavisualisatie",
        "writing-original-draft": """
            schrijven eerste versie; schrijven oorspronkelijk ontwerp; schrijven origineel concept;
            schrijven originele versie; schrijven origineel manuscript; schrijven eerste concept;
            schrijven originele concept; schrijven oorspronkelijke versie; schrijven conceptversie;
            schrijven voorbereiding eerste versie; schrijven van de eerste versie;
            schrijven van het eerste concept
        """,
        "writing-review-editing": """
            schrijven review en bewerking; schrijven beoordeling en bewerking;
            schrijven herziening en bewerking; schrijven herziening en redactie;
            schrijven beoordeling en redactie; schrijven review en redactie; schrijven nazicht en bewerking;
            schrijven revisie en bewerking; schrijven revisie en redactie; herziening en bewerking;
            herziening en redactie; review en redactie; review en bewerking; beoordeling en bewerking;
            beoordeling en redactie; revisie en redactie
        """,
    },
    endings={
        "de": "de den d",
        "te": "te ten t",
    },
    acts={
        "CONCEIVE": {
            "forms": """
                bedacht, bedachten, bedenken, concipieerde, concipieerden, had het idee, hadden het idee,
                geconcipieerd, geconceptualiseerd, conceptualiseerde, conceptualiseerden
            """,
            "nouns": "conceptie, concept van de studie",
        },
        "PROPOSE": {
            "forms": "stelde voor, voorgesteld, formuleerde, formuleerden",
        },
        "DESIGN": {
            "forms": """
                ontwierp, ontwierpen, ontworpen, ontwerpen, zette op, opgezet, plande, planden, gepland
            """,
            "nouns": """
                ontwerp, onderzoeksopzet, studieopzet, opzet, studieontwerp, onderzoeksontwerp, planning
            """,
        },
        "DEVELOP": {
            "de": "ontwikkel",
            "forms": "ontwikkelen, bouwde, bouwden, gebouwd, creeerde, creeerden",
            "nouns": "ontwikkeling",
        },
        "IMPLEMENT": {
            "forms": "implementeerde, implementeerden, geimplementeerd",
            "nouns": "implementatie",
        },
        "CODE": {
            "forms": "programmeerde, programmeerden, geprogrammeerd",
            "nouns": "programmeren, programmeerwerk",
        },
        "PERFORM": {
            "forms": """
                voerde, voerden, uitgevoerd, uitvoerde, uitvoerden, uitvoeren, verrichtte, verrichtten,
                verricht, deed, deden, gedaan
            """,
            "nouns": "uitvoering",
        },
        "INVESTIGATE": {
            "nouns": "veldwerk, laboratoriumwerk, experimenteel werk",
        },
        "COLLECT": {
            "de": "verzamel",
            "forms": "verzamelen, mat, maten, gemeten, nam af, afgenomen",
            "nouns": """
                verzameling, verzamelen van data, verzamelen van gegevens, data verzameling, inzameling
            """,
        },
        "OBTAIN": {
            "forms": "verkreeg, verkregen",
        },
        "SECURE": {
            "forms": "verwierf, verwierven, verworven",
        },
        "ANALYZE": {
            "forms": "analyseerde, analyseerden, geanalyseerd, analyseren",
            "nouns": """
                analyse van de gegevens, analyse van de data, data analyse, data analyses,
                statistische verwerking
            """,
        },
        "INTERPRET": {
            "forms": "interpreteerde, interpreteerden, geinterpreteerd",
            "nouns": "interpretatie",
        },
        "CURATE": {
            "forms": "schoonde op, opgeschoond",
        },
        "PROCESS": {
            "te": "verwerk",
            "nouns": "verwerking, dataverwerking, gegevensverwerking",
        },
        "WRITE": {
            "forms": "schreef, schreven, geschreven, stelde op, opgesteld, schreef mee",
            "nouns": "schrijven, het schrijven, opstellen",
        },
        "REVISE": {
            "forms": """
                herzag, herzagen, herzien, reviseerde, reviseerden, gereviseerd, redigeerde, redigeerden,
                geredigeerd, corrigeerde, corrigeerden, gecorrigeerd, bewerkte, bewerkten, bewerkt,
                kritisch herzien
            """,
            "nouns": "herziening, revisie, kritische herziening, kritische revisie, redactie, bewerking",
        },
        "REVIEW": {
            "forms": "beoordeelde, beoordeelden, beoordeeld, nagekeken",
        },
        "COMMENT_ON": {
            "forms": """
                becommentarieerde, becommentarieerden, becommentarieerd, gaf commentaar, gaven commentaar,
                gaf feedback, gaven feedback
            """,
        },
        "SUPERVISE": {
            "forms": """
                begeleidde, begeleidden, begeleid, superviseerde, superviseerden, gesuperviseerd,
                hield toezicht, hielden toezicht, zag toe
            """,
        },
        "GUIDE": {
            "forms": "adviseerde, adviseerden, geadviseerd",
            "nouns": "advies",
        },
        "MANAGE": {
            "forms": """
                coordineerde, coordineerden, gecoordineerd, beheerde, beheerden, beheerd, organiseerde,
                organiseerden
            """,
            "nouns": "coordinatie",
        },
        "PROVIDE": {
            "de": "lever",
            "forms": """
                geleverd, verstrekte, verstrekten, verstrekt, stelde ter beschikking, ter beschikking gesteld
            """,
        },
        "CONTRIBUTE": {
            "forms": """
                droeg bij, droegen bij, bijgedragen, droeg, droegen, leverde een bijdrage,
                leverden een bijdrage
            """,
            "nouns": "bijdrage, bijdragen",
        },
        "JOIN": {
            "forms": """
                nam deel, namen deel, deelgenomen, droeg bij aan, droegen bij aan, bijgedragen aan, werkte mee, werkten mee, meegewerkt, hielp, hielpen,
                geholpen, ondersteunde, ondersteunden, ondersteund, was betrokken, waren betrokken, betrokken
            """,
            "nouns": "hulp, medewerking",
        },
        "LEAD": {
            "forms": """
                leidde, leidden, geleid, was verantwoordelijk, waren verantwoordelijk, verantwoordelijk voor,
                verantwoordelijk
            """,
        },
        "ENROLL": {
            "forms": """
                rekruteerde, rekruteerden, gerekruteerd, wierf, wierven, geworven, includeerde,
                includeerden, geincludeerd
            """,
            "nouns": "werving, rekrutering, inclusie van patienten, werving van deelnemers",
        },
        "HANDLE": {
            "forms": """
                isoleerde, isoleerden, geisoleerd, kweekte, kweekten, gekweekt, synthetiseerde,
                synthetiseerden, gesynthetiseerd, zuiverde, zuiverden, gezuiverd, sequencete,
                extraheerde, extraheerden, geextraheerd, interviewde, interviewden, geinterviewd,
                transcribeerde, transcribeerden, getranscribeerd, installeerde, installeerden,
                geinstalleerd, fotografeerde, fotografeerden, bemonsterde, bemonsterden, bemonsterd
            """,
            "nouns": "isolatie, zuivering, dna-extractie, rna-extractie, kweek, transcriptie",
        },
        "DETERMINE": {
            "forms": """
                identificeerde, identificeerden, geidentificeerd, bepaalde, bepaalden, bepaald,
                kwantificeerde, kwantificeerden, karakteriseerde, karakteriseerden,
                gekarakteriseerd, observeerde, observeerden, classificeerde, classificeerden,
                selecteerde, selecteerden, telde, telden
            """,
            "nouns": "identificatie, bepaling, kwantificering, karakterisering, classificatie",
        },
        "VALIDATE": {
            "forms": "valideerde, valideerden, gevalideerd, verifieerde, verifieerden, geverifieerd",
            "nouns": "verificatie",
        },
        "CHECK": {
            "forms": "controleerde, controleerden, gecontroleerd",
        },
        "VISUALIZE": {
            "forms": "visualiseerde, visualiseerden, gevisualiseerd, tekende, tekenden",
        },
        "PREPARE": {
            "te": "maak",
            "forms": "gemaakt, bereidde voor, voorbereid",
        },
        "NULL": {
            "forms": """
                lazen, gelezen, keurde goed, keurden goed, goedgekeurd, keurden, keurde, besprak,
                bespraken, besproken, bediscussieerde, ging akkoord, gingen akkoord, akkoord, goed
            """,
            "nouns": "goedkeuring, discussie, literatuuronderzoek, literatuurstudie",
        },
    },
    objects={
        "STUDY": "studie, project, werk, onderzoeksproject, het onderzoek",
        "EXPERIMENT": """
            experimenten, proeven, metingen, meting, interviews, enquetes, vragenlijstonderzoek, testen
        """,
        "DATA": "gegevens, de data, dataset",
        "RESULTS": "resultaten, resultaat, bevindingen",
        "MANUSCRIPT": """
            artikel, tekst, definitieve versie, finale versie, definitieve manuscript, eindversie,
            laatste versie, definitieve tekst
        """,
        "FIRSTDRAFT": """
            eerste versie, eerste concept, conceptversie, eerste versie van het manuscript,
            eerste conceptversie, concept van het manuscript
        """,
        "FIGURES": "figuren, afbeeldingen, tabellen, grafieken, figuren en tabellen",
        "PROGRAM": "programma, broncode",
        "METHOD": "methode, methodes, modellen, algoritme, vragenlijst, protocollen, experimentele opzet",
        "IDEA": "idee, ideeen, hypothese, hypotheses, onderzoeksvraag, onderzoeksvragen",
        "RESOURCE": "monsters, materialen, materiaal, reagentia, patienten",
        "FUNDING": "subsidie, subsidies, fondsen, financiele middelen",
        "LITERATURE": "literatuur",
        "COMMENT": "commentaar",
    },
    degrees={
        "lead": "leidend, hoofdrol",
        "equal": "gelijk, gelijkwaardig",
        "supporting": "ondersteunend",
    },
    groups={
        "all": "alle auteurs, de auteurs, alle co-auteurs, alle coauteurs, iedere auteur, elke auteur",
        "others": "de overige auteurs, overige auteurs, de andere auteurs",
        "both": "beide auteurs, beiden",
        "1": "eerste auteur, de eerste auteur",
        "2": "tweede auteur, de tweede auteur",
        "3": "derde auteur, de derde auteur",
        "-1": "laatste auteur, de laatste auteur",
        "one": "de auteur, enige auteur",
    },
    headings="""
        bijdrage van de auteurs, bijdragen van de auteurs, bijdrage van auteurs, bijdragen van auteurs,
        auteursbijdragen, auteursbijdrage, bijdrage auteurs, bijdragen auteurs, bijdragen per auteur
    """,
    elsewhere="""
        belangenverstrengeling, belangenconflict, gefinancierd door, financieel ondersteund, verklaren geen,
        verklaren dat er geen, verklaren dat zij geen, geen financiering, voldoen aan de criteria
    """,
    machines="generatieve ai, generatieve kunstmatige intelligentie, ai-hulpmiddelen, ai-tools",
    thanks="danken, bedanken, dankwoord, dank, bedankt, dankbaar",
    nobody="niet van toepassing",
    helpers="""
        met hulp van, met behulp van, met medewerking van, met ondersteuning van, in samenwerking met,
        in overleg met
    """,
    supervisors="onder begeleiding van, onder supervisie van, onder leiding van",
    excepting="behalve, met uitzondering van, uitgezonderd, op, buiten, uitgezonderd van",
    pairing="respectievelijk",
    joining="en, evenals, alsmede, en ook, maar",
    of="van de, van het, van een",
    by="door",
    skipped="""
        de, het, een, aan, uit, bij, voor, in, zijn, haar, werd, werden, heeft,
        hebben, deze, dit, ook, samen, gezamenlijk, kritisch, als, naar, eerste, definitieve,
        uiteindelijke
    """,
    closed=Closed(
        examples="voorbeeld, voorbeelden",
        uses="gebruikt, gebruikten, gebruik",
        capacities="als",
        telling="ik, wij, mijn, onze, hij, haar",
        everybody="iedereen, allen, alle",
        around_excepted="op",
        after_excepted="na",
        drafting="schrijven",
        between="en, de, het",
        common="de, en",
        turns="terwijl",
        beings="werd, werden, is, zijn",
        negations="niet",
        aside="voor, met, bij, uit",
        before_names="de",
        articles="het, een",
    ),
)
