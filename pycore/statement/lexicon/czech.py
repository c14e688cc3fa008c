"""Czech. The past of verbs is made from their stems."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

CZECH = Language(
    terms={
        "conceptualization": """
            konceptualizace =CONCEIVE; koncept studie; koncepce vyzkumu; koncepce studie; formulace zameru
        """,
        "data-curation": "sprava dat; kurace dat; kuratorstvi dat; sprava a udrzba dat; datova kurace",
        "formal-analysis": """
            formalni analyza; analyza dat ~; statisticka analyza ~; statisticke zpracovani ~;
            statisticke zpracovani dat ~
        """,
        "funding-acquisition": """
            ziskani financnich prostredku; ziskani financovani; ziskani financnich zdroju;
            zajisteni financovani; zajisteni financnich prostredku; ziskavani financnich prostredku;
            financovani =FUNDING
        """,
        "investigation": """
            vyzkum =STUDY; vyzkumna cinnost; provedeni vyzkumu; sber dat ~; realizace vyzkumu;
            provadeni vyzkumu; vysetrovani
        """,
        "methodology": "metodologie =METHOD; metodika =METHOD; metodologie vyzkumu; metodika vyzkumu",
        "project-administration": """
            administrativni sprava projektu; administrace projektu; sprava projektu; rizeni projektu;
            vedeni projektu; koordinace projektu ~; projektova administrativa
        """,
        "resources": "zdroje =RESOURCE; zajisteni zdroju; poskytnuti zdroju",
        "software": "vyvoj softwaru; programovani; tvorba softwaru",
        "supervision": """
            dohled =SUPERVISE; odborne vedeni; skolitelstvi; odborny dohled; skoleni
        """,
        "validation": "validace =VALIDATE; overeni =VALIDATE; overovani; ověření; validace dat",
        "visualization": "vizualizace =VISUALIZE; vizualizace dat",
        "writing-original-draft": """
            psani puvodni pracovni verze; psani puvodni navrh; psani puvodni koncept;
            psani originalni koncept; psani prvni verze; psani puvodni verze; psani priprava puvodniho navrhu;
            psani prvotni navrh; psani originalni navrh; priprava puvodniho navrhu; psani puvodniho navrhu;
            psani prvni navrh; psani puvodni text; psani priprava prvniho navrhu; puvodni navrh;
            prvni verze textu; priprava puvodniho textu; psani puvodniho textu
        """,
        "writing-review-editing": """
            psani navrh zmen a editace; psani revize a editace; psani revize a upravy;
            psani recenze a editace; psani recenze a upravy; psani kontrola a upravy; revize a editace;
            revize a upravy; recenze a editace; recenze a upravy; psani revize a editovani;
            psani kontrola a editace; psani recenze a editovani; psani uprava a revize; kontrola a editace
        """,
    },
    endings={
        "l": "l la li ly lo",
    },
    acts={
        "CONCEIVE": {
            "l": "vymysle, koncipova, iniciova",
            "nouns": "koncepce, koncepci, koncept, koncept a design",
        },
        "PROPOSE": {
            "l": "formulova",
            "forms": "predlozil navrh",
        },
        "DESIGN": {
            "l": "navrh, naplanova, planova, projektova",
            "forms": "navrhl, navrhla, navrhli, navrhly, navrzen, navrzena, navrzeny",
            "nouns": """
                navrh studie, navrh vyzkumu, design, navrh a design, planovani, navrh experimentu, navrh,
                design studie, design vyzkumu, designu studie, navrhu, navrhu studie
            """,
        },
        "DEVELOP": {
            "l": "vytvori, vyvinu, sestavi, vybudova, vypracova",
            "forms": "vyvinul, vyvinula, vyvinuli",
            "nouns": "vyvoj, tvorba, vytvoreni",
        },
        "IMPLEMENT": {
            "l": "implementova",
            "nouns": "implementace",
        },
        "CODE": {
            "l": "naprogramova, programova",
            "nouns": "kodovani",
        },
        "PERFORM": {
            "l": "proved, realizova, uskutecni, vykona, provade",
            "forms": "provedl, provedla, provedli, provedly, proveden, provedena, provedeny",
            "nouns": "provedeni, realizace, provadeni",
        },
        "INVESTIGATE": {
            "nouns": "terenni prace, laboratorni prace, experimentalni prace",
        },
        "COLLECT": {
            "l": "sbira, nasbira, shromazdi, sebra, odebra, zmeri, meri",
            "forms": "sesbiral, sesbirala, sesbirali, shromazdeny, sebrana",
            "nouns": "sber, shromazdeni, shromazdovani, sberu, odber, odber vzorku",
        },
        "OBTAIN": {
            "l": "ziska, ziskava",
            "nouns": "ziskani, ziskavani",
        },
        "ANALYZE": {
            "l": "analyzova, zanalyzova, vyhodnoti",
            "forms": "analyzovana, analyzovany",
            "nouns": """
                analyza, analyzu, analyzy, analyze, vyhodnoceni, statistika, statisticka analyza dat,
                analyzu dat, statistickou analyzu, analyze dat, analyzy dat, statisticke vyhodnoceni
            """,
        },
        "ASSESS": {
            "l": "hodnoti, porovna",
            "nouns": "hodnoceni",
        },
        "INTERPRET": {
            "l": "interpretova",
            "nouns": "interpretace, interpretaci, interpretace vysledku, interpretace dat",
        },
        "CURATE": {
            "l": "vycisti, spravova",
        },
        "PROCESS": {
            "l": "zpracova",
            "nouns": "zpracovani, zpracovani dat",
        },
        "WRITE": {
            "l": "napsa, sepsa, psa",
            "forms": "napsan, napsana, napsano, sepsan, sepsano",
            "nouns": """
                sepsani, psani, napsani, priprava rukopisu, sepsani rukopisu, psani rukopisu,
                priprava manuskriptu, sepsani clanku, psani clanku, sepsani textu
            """,
        },
        "REVISE": {
            "l": "revidova, upravi, editova, opravi, zrevidova, redigova",
            "forms": "revidovan, upraven",
            "nouns": """
                revize, kriticka revize, uprava, upravy, editace, redakce, korektura, revizi, revize rukopisu,
                kritickou revizi, uprave
            """,
        },
        "REVIEW": {
            "l": "zkontrolova, recenzova, posoudi",
            "nouns": "recenze, posouzeni",
        },
        "COMMENT_ON": {
            "l": "komentova, okomentova, pripominkova",
            "nouns": "pripominky",
        },
        "SUPERVISE": {
            "forms": "dohlizel, dohlizela, dohlizeli, dohlizel na, dohlizela na, skolil, skolila",
            "nouns": "dozor, vedeni prace, vedeni vyzkumu, odborne vedeni",
        },
        "GUIDE": {
            "l": "konzultova",
            "nouns": "konzultace",
        },
        "MANAGE": {
            "l": "koordinova, organizova, ridi, administrova",
            "forms": "vedl projekt, vedla projekt, vedli projekt",
            "nouns": "koordinace, organizace, rizeni, administrace",
        },
        "PROVIDE": {
            "l": "poskyt, zajisti, doda",
            "forms": "poskytl, poskytla, poskytli",
            "nouns": "poskytnuti, zajisteni",
        },
        "CONTRIBUTE": {
            "l": "prispe, prispiva",
            "forms": "prispel, prispela, prispeli",
            "nouns": "prispevek",
        },
        "JOIN": {
            "l": "podile, ucastni se, ucastni, pomaha, spolupracova, asistova",
            "forms": "pomohl, pomohla, pomohli, prispel k, prispela k, prispeli k, prispel ke, prispela ke, prispeli ke",
            "nouns": "ucast, spoluprace, pomoc",
        },
        "LEAD": {
            "forms": """
                vedl, vedla, vedli, zodpovidal za, zodpovidala za, zodpovidali za, byl zodpovedny za,
                byla zodpovedna za, odpovidal za, odpovidala za
            """,
        },
        "ENROLL": {
            "l": "naborova, leci",
            "nouns": "nabor pacientu, nabor, nabor ucastniku",
        },
        "HANDLE": {
            "l": """
                izolova, kultivova, syntetizova, purifikova, sekvenova, precisti, vypestova,
                pestova, fotografova, instalova, extrahova, prepsa
            """,
            "nouns": """
                izolace, kultivace, synteza, purifikace, sekvenovani, extrakce dna, extrakce rna
            """,
        },
        "DETERMINE": {
            "l": """
                identifikova, urci, stanovi, kvantifikova, charakterizova, pozorova, klasifikova,
                vybra
            """,
            "nouns": "identifikace, stanoveni, urceni, kvantifikace, charakterizace, klasifikace",
        },
        "VALIDATE": {
            "l": "overi, validova, verifikova",
            "nouns": "verifikace, overenim",
        },
        "VISUALIZE": {
            "l": "vizualizova, nakresli",
        },
        "PREPARE": {
            "l": "pripravi, vyhotovi, pripravova",
            "nouns": "priprava, pripravu, pripravy, priprave",
        },
        "NULL": {
            "l": "schvali, diskutova, souhlasi",
            "forms": "precetl, precetla, precetli, cetli, schvaleni konecne verze",
            "nouns": """
                schvaleni, diskuse, diskuze, souhlas, reserse literatury, literarni reserse,
                schvaleni finalni verze
            """,
        },
    },
    objects={
        "STUDY": "studie, studii, projekt, projektu, vyzkumu, prace, praci, vyzkumny projekt",
        "EXPERIMENT": """
            experimenty, experimentu, experiment, pokusy, pokusu, mereni, rozhovory, dotaznikove setreni,
            testy
        """,
        "DATA": "dat, datovy soubor, databazi, databaze",
        "RESULTS": "vysledky, vysledku, zavery",
        "MANUSCRIPT": """
            rukopis, rukopisu, clanek, clanku, text, textu, manuskript, manuskriptu, konecnou verzi,
            finalni verzi, konecne verze, finalni verze, konecnou verzi rukopisu, finalni verzi rukopisu
        """,
        "FIRSTDRAFT": """
            prvni verzi, prvni verze, prvni verzi rukopisu, prvni verzi clanku, navrh rukopisu, puvodni verzi,
            prvni navrh, navrh clanku, koncept rukopisu
        """,
        "FIGURES": "obrazky, obrazku, grafy, grafu, tabulky, tabulek, ilustrace, obrazky a tabulky",
        "PROGRAM": "kod, kodu, softwaru, program, skripty, aplikaci",
        "METHOD": """
            metodu, metody, metodiku, metodologii, modelu, algoritmus, algoritmy, protokol, dotaznik, metodiky
        """,
        "IDEA": "myslenku, myslenky, myslenka, hypotezu, hypotezy, napad, ideu, cile vyzkumu",
        "RESOURCE": "vzorky, vzorku, material, materialy, cinidla, pacienty, zdroju",
        "FUNDING": "financni prostredky, prostredky, financovani projektu, grantu, financnich prostredku",
        "LITERATURE": "literaturu, literatury, reserse, resersi",
    },
    degrees={
        "lead": "hlavni, vedouci",
        "equal": "rovny, rovnocenny",
        "supporting": "podpurny, podpurna",
    },
    groups={
        "all": "vsichni autori, autori, vsichni spoluautori, kazdy z autoru",
        "others": "ostatni autori, zbyvajici autori",
        "both": "oba autori, obe autorky",
        "1": "prvni autor, prvni autorka",
        "2": "druhy autor, druha autorka",
        "3": "treti autor",
        "-1": "posledni autor",
        "one": "autorka",
    },
    headings="""
        prispevky autoru, prispevek autoru, podil autoru, podil jednotlivych autoru, prinos autoru,
        autorske prispevky, autorsky podil, autorsky prinos, autorsky prispevek, podily autoru, prohlaseni o prispevcich autoru, prinosy autoru,
        prispevky jednotlivych autoru
    """,
    elsewhere="""
        stret zajmu, konflikt zajmu, podporeno grantem, byla podporena, byl podporen, financovana z,
        financovan z
    """,
    machines="""
        generativní umělá inteligence, generativní umělé inteligence, generativní ai, nástroje ai, nástroje
        umělé inteligence
    """,
    thanks="dekuji, dekujeme, podekovani, dekuje, vdecni",
    nobody="nerelevantni",
    helpers="s pomoci, za pomoci, ve spolupraci s, s podporou",
    supervisors="pod vedenim, pod dohledem",
    excepting="krome, s vyjimkou, az na, vyjma, mimo",
    joining="nebo, a take, stejne jako",
    skipped="""
        na, se, pri, pro, ve, byl, byla, bylo, byli, byly, take, kriticky, spolecne, konecnou, jeji, teto,
        tohoto, statistickou, statisticke, do
    """,
    closed=Closed(
        uses="použili, použity, použita",
        everybody="všichni, každý",
        drafting="psani",
        between="a",
        amid="a",
        turns="zatimco",
        negations="nikoli",
        beings="byl, byla, bylo, byli, byly",
        articles="tento, tato",
    ),
)
