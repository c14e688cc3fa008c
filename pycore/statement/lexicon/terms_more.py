"""How the roles are called in other languages, where a name was at hand; mixed in one table."""

from __future__ import annotations

# language -> role -> names in use, separated by ";" ("=" and "~" as in `terms`; no accents).
LANGUAGES: dict[str, dict[str, str]] = {
    "others": {
        "conceptualization": """
            conceptualitzacio; conceptualizacio; konceptualizace; konceptualisering; konceptualizacija;
            konceptualizacio; conceptualisatie; konceptualizacja; conceptualizare; konceptualizacia;
            kavramsallastirma; концептуалізація; концептуализација; ideutforming; konceptualizavimas;
            hinh thanh y tuong; konseptualisering; idehallinta; εννοιολογηση; concettualizzazione;
            kontseptualiseerimine; konsepti; konsept
        """,
        "data-curation": """
            curacio de dades; sprava dat; databehandling; datahantering; upravljanje podacima;
            upravljanje podatcima; adatkezeles; datacuratie; dataivaretaking; zarzadzanie danymi;
            curatorierea datelor; veri duzenleme; veri kurasyonu; курація даних; datakurering;
            datan kuratointi; opracowanie danych; sredivanje podataka; duomenu kuracija; организация данных;
            επιμελεια δεδομενων; veri iyilestirme; data kuratsiya; kuratela danych; kuracja danych;
            kuratering
        """,
        "formal-analysis": """
            analisi formal; formalni analyza; formel analyse; formell analys; formell analyse;
            formalna analiza; formalis elemzes; formele analyse; analiza formalna; analiza formala;
            formalna analyza; bicimsel analiz; bicimsel cozumleme; resmi analiz; формальний аналіз;
            формална анализа; muodollinen analysointi; formaali analyysi; strukturert analyse; phan tich;
            formali duomenu analize; επισημη αναλυση; istatistiksel analiz ~; veri analizi ~;
            phan tich du lieu ~
        """,
        "funding-acquisition": """
            captacio de fons; ziskani financnich prostredku; anskaffelse af finansering;
            forvarv av finansiellt stod; prikupljanje financija; finansieringsanskaffelse; fondsenwerving;
            financieringsacquisitie; verwerving van financiering; skaffe finansiering;
            anskaffe finansiering; pozyskanie funduszy; pozyskiwanie funduszy; pozyskanie finansowania;
            obtinerea de finantare; ziskanie financnych prostriedkov; odenek temini; fon saglama;
            finansman saglama; залучення фінансування; rahoituksen hankinta; thu hut tai tro;
            αποκτηση χρηματοδοτησης; fon temini; finansiering; finansman temini
        """,
        "investigation": """
            investigacio; vyzkum; undersogelse; vetenskaplig undersokning; istrazivanje; adatgyujtes;
            onderzoek; undersokelse; przeprowadzenie badan; badania; investigare; vyskum; arastirma;
            дослідження; истраживање; tutkimus; undersoking; tyrimas; dieu tra nghien cuu; undersokning;
            badanie; ερευνα; inceleme; undersogelser
        """,
        "methodology": """
            metodologia; metodologie; metode; metodik; metodologija; modszertan; metodologi; yontembilim;
            yontem; metodoloji; методологія; методологија; phuong phap luan; metodyka; metodyki; μεθοδολογια
        """,
        "project-administration": """
            administracio del projecte; administrativni sprava projektu; projektadministration;
            projektna administracija; projectadministratie; projectbeheer; projectmanagement;
            prosjektadministrasjon; administracja projektu; zarzadzanie projektem;
            administrarea proiectului; administracia projektu; proje yurutumu; proje yonetimi;
            адміністрування проекту; projektinhallinta; quan tri du an; upravljanje projektom;
            projekto administravimas; administrowanie projektem; διαχειριση ερευνητικου εργου;
            proje idaresi; quan ly du an; adminstrasi proyek
        """,
        "resources": """
            recursos; zdroje; resourcer; resurser; eroforrasok; middelen; ressursar; ressurser; zasoby;
            resurse; kaynaklar; ресурси; resurssit; istekliai; nguon luc; πηγες; ποροι; kaynak saglama;
            hulpbronnen
        """,
        "software": """
            programari; softver; programvara; programvare; oprogramowanie; yazilim; програмне забезпечення;
            софтвер; ohjelmisto; programine iranga; phan mem; λογισμικο; szoftver
        """,
        "supervision": """
            supervisio; dohled; handledning; supervisie; veiledning; rettleiing; nadzor; nadzor naukowy;
            supervizare; supervizia; denetim; danismanlik; temavezetes; спостереження; надзор; ohjaus;
            giam sat; supervizija; nadzorovani; επιβλεψη; toezicht; begeleiding; gozetim; vejledning; нагляд
        """,
        "validation": """
            validacio; overovani; validering; provjera; validacia; validatie; walidacja; validare;
            dogrulama; валідація; валидација; validointi; validacija; xac thuc; επικυρωση; validace;
            gecerlilik; gecerleme
        """,
        "visualization": """
            visualitzacio; vizualizace; visualisering; vizualizacija; abrazolas; visualisatie; wizualizacja;
            vizualizare; vizualizacia; gorsellestirme; візуалізація; визуелизација; visualisointi;
            vaizdavimas; truc quan hoa; vizualizacio; οπτικοποιηση; απεικονιση
        """,
        "writing-original-draft": """
            redaccio esborrany original; psani puvodni pracovni verze; psani puvodni navrh;
            skrivning originalt udkast; skrivande forsta utkast; pisanje originalni nacrt;
            pisanje izvorni nacrt; schrijven eerste versie; schrijven oorspronkelijk ontwerp;
            skriving forste utkast; pisanie pierwszy szkic; pisanie oryginalny projekt;
            scriere pregatirea manuscrisului original; pisanie prvotny navrh; yazim ozgun taslak;
            yazma orijinal taslak; yazim orijinal taslak; написання оригінальний проект; написання чернетка;
            kirjoittaminen ensimmainen luonnos; viet ban thao goc; schrijven origineel concept;
            skrivande originalutkast; pisanie przygotowanie oryginalnego projektu;
            schrijven originele versie; yazim orijinal taslak hazirlama; yazma orijinal taslak hazirlama;
            rasymas originalus tekstas; pisanie oryginalna wersja robocza; pisanie wersja oryginalna;
            skriving originalutkast
        """,
        "writing-review-editing": """
            redaccio revisio edicio; psani navrh zmen a editace; psani revize a editace;
            skrivning revision og redigering; skrivande granskning och redigering;
            pisanje pregled i uredivanje; schrijven review en bewerking; schrijven beoordeling en bewerking;
            skriving revisjon og redigering; pisanie recenzja i edycja; scriere revizuire si editare;
            pisanie revizia a upravy; yazim gozden gecirme ve duzenleme; yazma inceleme ve duzenleme;
            yazim inceleme ve duzenleme; написання перегляд редагування;
            написання рецензування та редагування; kirjoittaminen arviointi ja muokkaus;
            viet danh gia bien tap; schrijven herziening en bewerking; pisanie recenzja i redakcja;
            pisanie przeglad i edycja; pisanie korekta i redakcja; rasymas perziura ir redagavimas;
            skrivning granskning och redigering; viet hieu dinh va chinh sua; gozden gecirme ve duzenleme;
            yazma gozden gecirme ve duzenleme; viet xem xet va chinh sua; inceleme ve duzenleme;
            skrivning gennemgang og redigering
        """,
    },
}
