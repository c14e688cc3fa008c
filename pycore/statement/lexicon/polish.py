"""Polish. The past of verbs is made from their stems."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

POLISH = Language(
    terms={
        "conceptualization": """
            konceptualizacja =CONCEIVE; konceptualizacja badania; opracowanie koncepcji; koncepcja badania;
            koncepcja pracy
        """,
        "data-curation": """
            opracowanie danych; kuratela danych; kuracja danych; zarzadzanie danymi; kuratorstwo danych;
            porzadkowanie danych; nadzor nad danymi
        """,
        "formal-analysis": """
            formalna analiza; analiza formalna; analiza danych ~; analiza statystyczna ~;
            opracowanie statystyczne ~; formalna analiza danych
        """,
        "funding-acquisition": """
            pozyskanie funduszy; pozyskiwanie funduszy; pozyskanie finansowania; pozyskiwanie finansowania;
            pozyskanie srodkow; pozyskanie srodkow finansowych; uzyskanie finansowania; finansowanie =FUNDING
        """,
        "investigation": """
            przeprowadzenie badan; badania =STUDY; badanie =STUDY; prowadzenie badan; przeprowadzenie badania;
            zbieranie danych ~; gromadzenie danych ~; zbieranie materialu ~; przeprowadzanie badan
        """,
        "methodology": "metodologia =METHOD; metodyka =METHOD; metodyki; metodologia badan; metodyka badan",
        "project-administration": """
            administracja projektu; zarzadzanie projektem; administrowanie projektem; administracja projektem;
            kierowanie projektem; koordynacja projektu ~
        """,
        "resources": "zasoby =RESOURCE; zapewnienie zasobow; udostepnienie zasobow",
        "software": "oprogramowanie =PROGRAM; opracowanie oprogramowania; programowanie",
        "supervision": """
            nadzor naukowy; nadzor =SUPERVISE; superwizja =SUPERVISE; opieka naukowa; opieka merytoryczna;
            nadzor merytoryczny; nadzor nad projektem
        """,
        "validation": "walidacja =VALIDATE; weryfikacja =VALIDATE",
        "visualization": "wizualizacja =VISUALIZE; wizualizacja danych",
        "writing-original-draft": """
            pisanie pierwszy szkic; pisanie oryginalny projekt; pisanie przygotowanie oryginalnego projektu;
            pisanie oryginalna wersja robocza; pisanie wersja oryginalna; pisanie oryginalny szkic;
            pisanie oryginalnego szkicu; pisanie wersja pierwotna; pisanie przygotowanie oryginalnego szkicu;
            pisanie pierwotna wersja; pisanie szkic oryginalny; pisanie pierwsza wersja;
            przygotowanie pierwszej wersji; napisanie pierwszej wersji; pisanie pierwotny szkic;
            pisanie szkic; pisanie przygotowanie pierwszej wersji; oryginalny szkic; pierwszy szkic;
            przygotowanie szkicu; przygotowanie oryginalnego szkicu
        """,
        "writing-review-editing": """
            pisanie recenzja i redakcja; pisanie przeglad i edycja; pisanie korekta i redakcja;
            pisanie recenzja i edycja; pisanie recenzowanie i redagowanie; pisanie recenzja i redagowanie;
            pisanie korekta i edycja; pisanie przeglad i redakcja; pisanie recenzja i korekta;
            pisanie redakcja i korekta; recenzja i edycja; recenzja i redakcja; recenzja i redagowanie;
            przeglad i edycja; korekta i redakcja; recenzowanie i redagowanie; redakcja i korekta;
            przeglad i redakcja; pisanie recenzowanie i edycja; recenzowanie i edycja
        """,
    },
    endings={
        "l": "l la li ly lo",
    },
    acts={
        "CONCEIVE": {
            "l": "wymysli, skonceptualizowa, zainicjowa",
            "forms": """
                opracowal koncepcje, opracowala koncepcje, opracowali koncepcje, stworzyl koncepcje,
                stworzyla koncepcje
            """,
            "nouns": "koncepcja, koncepcji, koncepcje, pomysl badania, inicjacja",
        },
        "PROPOSE": {
            "l": "zaproponowa, sformulowa",
            "nouns": "sformulowanie",
        },
        "DESIGN": {
            "l": "zaprojektowa, zaplanowa, projektowa, planowa",
            "forms": "zaprojektowano, zaplanowano, zaprojektowane, zaplanowane",
            "nouns": """
                projekt badania, projekt badan, plan badania, planowanie, zaplanowanie, projektowanie,
                zaprojektowanie, projektowania, planowania, projekt pracy, projektu badania, planowaniu,
                projektowaniu, przygotowanie projektu badania
            """,
        },
        "DEVELOP": {
            "l": "opracowa, stworzy, zbudowa, utworzy",
            "forms": "opracowano, opracowany, opracowana",
            "nouns": "opracowanie, opracowania, budowa, stworzenie, rozwoj",
        },
        "IMPLEMENT": {
            "l": "zaimplementowa, wdrozy",
            "nouns": "implementacja, implementacji, wdrozenie",
        },
        "CODE": {
            "l": "zaprogramowa, programowa",
            "nouns": "kodowanie",
        },
        "PERFORM": {
            "l": "przeprowadzi, wykona, zrealizowa, prowadzi, realizowa",
            "forms": "przeprowadzono, wykonano, przeprowadzone, wykonane, przeprowadzona, wykonana",
            "nouns": "przeprowadzenie, wykonanie, realizacja, prowadzenie, realizacji, przeprowadzeniu",
        },
        "INVESTIGATE": {
            "nouns": """
                badania terenowe, prace terenowe, badania laboratoryjne, prace laboratoryjne,
                praca doswiadczalna
            """,
        },
        "COLLECT": {
            "l": "zebra, zgromadzi, zbiera, gromadzi, zmierzy, pobra",
            "forms": "zebrano, zebrane, zgromadzone",
            "nouns": """
                zbieranie, zebranie, gromadzenie, zgromadzenie, zbieraniu, gromadzeniu, pobieranie,
                pozyskiwanie danych, pozyskanie danych, zbior danych, pomiar
            """,
        },
        "OBTAIN": {
            "l": "uzyska, pozyska",
            "nouns": "pozyskanie, uzyskanie, pozyskiwanie",
        },
        "ANALYZE": {
            "l": "przeanalizowa, analizowa",
            "forms": "przeanalizowano, przeanalizowane",
            "nouns": """
                analiza, analize, analizy, analizie, analizowanie, statystyka, analizy statystyczne,
                analiza wynikow, analizie danych, analize danych, analize statystyczna, analizy statystycznej,
                analizy danych
            """,
        },
        "ASSESS": {
            "l": "oceni, porowna",
            "nouns": "ocena",
        },
        "INTERPRET": {
            "l": "zinterpretowa, interpretowa",
            "nouns": """
                interpretacja, interpretacje, interpretacji, interpretacja danych, interpretacja wynikow
            """,
        },
        "CURATE": {
            "l": "uporzadkowa, oczysci",
            "nouns": "porzadkowanie",
        },
        "PROCESS": {
            "l": "przetworzy",
            "nouns": "przetwarzanie, obrobka, zestawienie, zestawianie",
        },
        "WRITE": {
            "l": "napisa, pisa",
            "forms": "napisano, napisany, napisana",
            "nouns": """
                napisanie, pisanie, pisaniu, napisaniu, przygotowanie manuskryptu, przygotowanie artykulu,
                przygotowanie tekstu, opracowanie tekstu, redagowanie pracy, przygotowanie pracy,
                pisanie pracy, tworzenie tekstu
            """,
        },
        "DRAFT": {
            "forms": "sporzadzil szkic, sporzadzila szkic",
        },
        "REVISE": {
            "l": "zredagowa, poprawi, skorygowa, zrewidowa, redagowa",
            "forms": "zredagowano",
            "nouns": """
                redakcja, redagowanie, korekta, korekte, korekty, rewizja, krytyczna rewizja,
                krytyczna korekta, krytyczne zrecenzowanie, edycja, redakcji, poprawa, poprawki,
                krytyczny przeglad, rewizji
            """,
        },
        "REVIEW": {
            "l": "zrecenzowa, przejrza, sprawdzi",
            "nouns": "recenzja, recenzowanie",
        },
        "COMMENT_ON": {
            "l": "skomentowa",
        },
        "SUPERVISE": {
            "l": "nadzorowa, superwizowa",
            "forms": "sprawowal nadzor, sprawowala nadzor, sprawowali nadzor",
            "nouns": "nadzorowanie, kierownictwo naukowe",
        },
        "GUIDE": {
            "l": "doradza, konsultowa",
            "nouns": "konsultacja, konsultacje, konsultacje naukowe",
        },
        "MANAGE": {
            "l": "koordynowa, kierowa, zarzadza, administrowa, zorganizowa, organizowa",
            "nouns": "koordynacja, zarzadzanie, administrowanie, organizacja, kierowanie, koordynowanie",
        },
        "PROVIDE": {
            "l": "dostarczy, udostepni, zapewni",
            "nouns": "dostarczenie, zapewnienie, udostepnienie",
        },
        "CONTRIBUTE": {
            "l": "wnios",
            "forms": """
                przyczynil, przyczynila, przyczynili, przyczynil sie, przyczynila sie, przyczynili sie,
                wniosl wklad, wniosla wklad, wniesli wklad
            """,
            "nouns": "wklad",
        },
        "JOIN": {
            "l": "uczestniczy, pomaga, pomog, wspomaga, wspiera, asystowa",
            "forms": """
                przyczynil sie do, przyczynila sie do, przyczynili sie do, wniosl wklad w, wniosla wklad w,
                wniesli wklad w, wzial udzial, wziela udzial, wzieli udzial, bral udzial, brala udzial, brali udzial, pomogl,
                pomogli
            """,
            "nouns": "udzial, pomoc, wsparcie",
        },
        "LEAD": {
            "forms": """
                odpowiadal za, odpowiadala za, odpowiadali za, byl odpowiedzialny za, byla odpowiedzialna za,
                byli odpowiedzialni za, odpowiedzialny za, odpowiedzialna za
            """,
        },
        "ENROLL": {
            "l": "zrekrutowa, rekrutowa, leczy",
            "nouns": "rekrutacja, rekrutacja pacjentow, rekrutacje",
        },
        "HANDLE": {
            "l": """
                wyizolowa, izolowa, hodowa, wyhodowa, zsyntetyzowa, syntetyzowa, sekwencjonowa,
                zsekwencjonowa, zainstalowa, sfotografowa, posadzi, zasia
            """,
            "forms": "przeprowadzil wywiady, przeprowadzila wywiady, przeprowadzili wywiady",
            "nouns": """
                izolacja, hodowla, synteza, oczyszczanie, sekwencjonowanie, ekstrakcja dna,
                ekstrakcja rna
            """,
        },
        "DETERMINE": {
            "l": """
                zidentyfikowa, oznaczy, okresli, wyznaczy, scharakteryzowa, zaobserwowa,
                sklasyfikowa, wybra
            """,
            "nouns": """
                identyfikacja, oznaczenie, oznaczanie, wyznaczenie, charakterystyka, klasyfikacja
            """,
        },
        "VALIDATE": {
            "l": "zweryfikowa, zwalidowa, walidowa, weryfikowa",
            "nouns": "walidacji, weryfikacji, walidacje",
        },
        "VISUALIZE": {
            "l": "zwizualizowa, narysowa, zilustrowa",
        },
        "PREPARE": {
            "l": "przygotowa, wygenerowa, przygotowywa, sporzadzi",
            "forms": "przygotowano, przygotowane",
            "nouns": "przygotowanie, przygotowania, przygotowaniu, sporzadzenie",
        },
        "NULL": {
            "l": "zatwierdzi, zaakceptowa, przeczyta, omowi, przedyskutowa, zapozna",
            "forms": "wyrazil zgode, wyrazili zgode, zgodzil sie, zgodzili sie, zapoznali sie",
            "nouns": """
                zatwierdzenie, akceptacja, dyskusja, zatwierdzenie ostatecznej wersji,
                akceptacja ostatecznej wersji, przeglad literatury, przeglad pismiennictwa,
                przeszukiwanie literatury, autor korespondencyjny, wyszukiwanie literatury
            """,
        },
    },
    objects={
        "STUDY": "badan, badaniu, projekt, projektu, prace, pracy, praca, projektem, badaniami, badaniem",
        "TEST": "testy",
        "EXPERIMENT": """
            eksperyment, eksperymenty, eksperymentow, doswiadczenia, doswiadczen, pomiary, pomiarow, ankiety,
            wywiady, proby
        """,
        "DATA": "dane, danych, bazy danych, baza danych, material badawczy, danymi",
        "RESULTS": "wyniki, wynikow, rezultaty, rezultatow, wnioski",
        "MANUSCRIPT": """
            manuskrypt, manuskryptu, artykul, artykulu, tekst, tekstu, ostateczna wersje, ostatecznej wersji,
            ostateczna wersja, ostateczna wersje manuskryptu, ostateczna wersje artykulu, koncowa wersje,
            maszynopis, maszynopisu, publikacja, publikacji
        """,
        "FIRSTDRAFT": """
            pierwsza wersje, pierwszej wersji, pierwsza wersja, szkic, szkicu, szkic manuskryptu,
            pierwsza wersje manuskryptu, pierwsza wersje artykulu, wersja robocza, wersje robocza,
            wstepna wersje
        """,
        "FIGURES": """
            rysunki, rysunkow, ryciny, rycin, wykresy, tabele, ilustracje, rysunki i tabele, schematy
        """,
        "PROGRAM": "kod, kodu, program, oprogramowania, skrypty, aplikacje",
        "METHOD": """
            metode, metody, metod, metodologie, metodologii, modelu, algorytm, algorytmy, protokol, protokolu,
            ankiete, kwestionariusz, metodyke
        """,
        "IDEA": "pomysl, pomyslu, hipoteze, hipotezy, idee, problem badawczy, cele badania",
        "RESOURCE": "probki, probek, materialy, material, odczynniki, zasobow, pacjentow, aparature",
        "FUNDING": "fundusze, funduszy, srodki, srodki finansowe, finansowania, srodkow",
        "LITERATURE": "literatury, literature, pismiennictwa, pismiennictwo, bibliografie",
        "COMMENT": "uwagi, komentarze",
    },
    degrees={
        "lead": "wiodacy, wiodaca, glowny, glowna",
        "equal": "rowny, rowna, rownorzedny",
        "supporting": "wspierajacy, wspierajaca, pomocniczy",
    },
    groups={
        "all": "wszyscy autorzy, autorzy, kazdy z autorow, wszyscy wspolautorzy",
        "others": "pozostali autorzy, inni autorzy",
        "both": "obaj autorzy, oboje autorzy, obie autorki",
        "1": "pierwszy autor, pierwsza autorka",
        "2": "drugi autor, druga autorka",
        "3": "trzeci autor",
        "-1": "ostatni autor",
        "one": "autor, autorka",
    },
    headings="""
        wklad autorow, udzial autorow, wklad autora, wklad poszczegolnych autorow,
        udzial autorow w przygotowaniu artykulu, wklad autorow w powstanie publikacji,
        indywidualny wklad autorow, deklaracja wkladu autorow, oswiadczenie o wkladzie autorow,
        wklad autorow w przygotowanie pracy
    """,
    elsewhere="""
        konflikt interesow, sprzecznosc interesow, finansowane przez, finansowana przez, sfinansowano,
        sfinansowane, deklaruja brak, oswiadczaja brak, deklaruja ze nie, oswiadczaja ze nie, nie otrzymali
        finansowania, nie uzyskali finansowania, brak finansowania, spelniaja kryteria
    """,
    machines="""
        generatywna sztuczna inteligencja, generatywnej sztucznej inteligencji, narzędzi ai, narzędzia ai,
        generatywnej ai
    """,
    thanks="dziekuja, dziekujemy, podziekowania, dziekuje, podziekowanie, wdzieczni",
    nobody="nie dotyczy",
    helpers="z pomoca, przy pomocy, we wspolpracy z, przy udziale, przy wsparciu",
    supervisors="pod nadzorem, pod kierunkiem, pod opieka",
    excepting="z wyjatkiem, za wyjatkiem, oprocz, procz, poza, wylaczajac, z wylaczeniem",
    pairing="odpowiednio",
    joining="i, oraz, a takze, lub, jak rowniez, i/lub",
    by="przez",
    skipped="""
        w, na, do, nad, sie, zostal, zostala, zostalo, zostaly, byl, byla, bylo, byly, jest, oraz,
        krytycznie, wspolnie, rowniez, takze, ostateczna, ostatecznej, niniejszej, niniejszego, tego, swoj,
        w tym, statystyczna, statystycznej, od, przy, pod
    """,
    closed=Closed(
        examples="przykład",
        uses="użyto, wykorzystano, użyli, wykorzystali",
        telling="nasz, nasze, jego, jej",
        everybody="wszyscy, każdy",
        drafting="pisanie",
        between="i, oraz, a",
        common="i",
        turns="natomiast, podczas, zas",
        negations="nie",
        beings="zostal, zostala, zostalo, zostaly, byl, byla, bylo, byly",
        aside="do, z",
    ),
)
