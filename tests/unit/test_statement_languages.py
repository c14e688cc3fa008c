"""Statements of eighteen languages as journals print them: formulas of their own, bare initials, roles joined by slashes."""

from __future__ import annotations

import pytest

from tests.unit.statements import in_short

# Language -> authors, and statements with what each author did ("-": nothing).
STATEMENTS = {
    "French": (
        ["Hélène Vasseur", "Yann Kermadec", "Omar Benali"],
        [
            (
                "Contributions : HV : conception de l'étude, rédaction du manuscrit ; YK : recueil "
                "des données, analyse statistique ; OB : relecture critique du manuscrit.",
                "C WO; FA I; WR",
            ),
            (
                "H. Vasseur et Y. Kermadec ont conçu et planifié l'étude. O. Benali a mené les "
                "entretiens et traité les données. Tous ont participé à la rédaction.",
                "C M; C M; DC I",
            ),
            (
                "Rôles des auteurs. Conceptualisation : Hélène Vasseur (responsable), Yann Kermadec "
                "(soutien). Logiciel : Omar Benali. Visualisation : Yann Kermadec.",
                "C; C VI; SW",
            ),
            (
                "L'idée originale revient à HV. YK a écrit le code et réalisé les simulations. OB a "
                "fourni les échantillons et validé les résultats.",
                "C; SW; R VA",
            ),
            (
                "HV a rédigé l'article, YK et OB l'ont relu et corrigé. HV et OB ont obtenu les "
                "financements.",
                "FU WO; WR; FU WR",
            ),
        ],
    ),
    "German": (
        ["Heike Vogt", "Yannick Krause", "Olaf Brandt"],
        [
            (
                "Heike Vogt: Konzeption und Design der Studie, Verfassen des Manuskripts. Yannick "
                "Krause: Datenerhebung und Datenauswertung. Olaf Brandt: Supervision, kritische "
                "Durchsicht des Manuskripts.",
                "C M WO; FA I; S WR",
            ),
            (
                "HV und YK entwarfen die Studie; YK sammelte die Proben und führte die statistische "
                "Analyse durch; OB warb die Drittmittel ein; alle Autoren haben zum Schreiben des "
                "Manuskripts beigetragen.",
                "M WO; FA I M WO; FU WO",
            ),
            (
                "O.B. stellte die Materialien bereit. H.V. schrieb den ersten Entwurf des "
                "Manuskripts, Y.K. und O.B. überarbeiteten ihn.",
                "WO; WR; R WR",
            ),
            (
                "Idee und Konzept: HV. Durchführung der Experimente: YK. Analyse der Daten: YK, OB. "
                "Verfassen des Manuskripts: HV. Korrektur des Manuskripts: OB.",
                "C WO; FA I; FA WR",
            ),
            (
                "Autorenbeiträge: Konzeptualisierung, H.V. (federführend) und O.B. (unterstützend); "
                "Untersuchung, Y.K.; Ressourcen, O.B.; Schreiben – Überprüfung und Bearbeitung, alle "
                "Autoren.",
                "C WR; I WR; C R WR",
            ),
        ],
    ),
    "Italian": (
        ["Helena Valli", "Ugo Costa", "Oreste Bini"],
        [
            (
                "HV e UC hanno contribuito alla progettazione dello studio. UC ha eseguito le misure "
                "e ha elaborato i dati. OB ha curato la stesura del testo.",
                "M; DC I M; -",
            ),
            (
                "Ideazione: H.V.; Metodologia: U.C.; Raccolta dati: U.C.; Analisi formale: O.B.; "
                "Redazione – prima bozza: H.V.; Redazione – revisione: O.B.; Supervisione: O.B.",
                "C WO; I M; FA S WR",
            ),
            (
                "Helena Valli ha scritto il manoscritto con il contributo di Ugo Costa. Oreste Bini "
                "ha supervisionato la ricerca e reperito i fondi. Tutti gli autori hanno letto e "
                "approvato il manoscritto.",
                "WO; -; FU S",
            ),
            (
                "I dati sono stati analizzati da U.C. e interpretati da O.B. Il testo è stato "
                "redatto da H.V.",
                "WO; FA; FA",
            ),
        ],
    ),
    "Spanish": (
        ["Hilda Vega", "Yolanda Cruz", "Omar Barrios"],
        [
            (
                "HV: conceptualización, metodología, redacción – borrador original. YC: "
                "investigación, curación de datos. OB: supervisión, redacción – revisión y edición.",
                "C M WO; DC I; S WR",
            ),
            (
                "Hilda Vega y Yolanda Cruz diseñaron la investigación; Omar Barrios realizó las "
                "encuestas y procesó los datos; Yolanda Cruz redactó el primer borrador; todos los "
                "autores leyeron y aprobaron el manuscrito final.",
                "M; M WO; DC I",
            ),
            (
                "Concepción y diseño del trabajo: HV. Recolección/obtención de resultados: YC. "
                "Análisis e interpretación de datos: OB. Redacción del manuscrito: HV, YC. Revisión "
                "crítica del manuscrito: OB. Aprobación de su versión final: todos.",
                "C M WO; I WO; FA WR",
            ),
            (
                "H.V. tuvo la idea original y coordinó el proyecto. Y.C. programó el software y "
                "elaboró los gráficos. O.B. aportó los reactivos.",
                "C PA; SW VI; R",
            ),
            (
                "La autora HV participó en la concepción del estudio y en la redacción del artículo; "
                "el autor OB participó en el análisis de los datos.",
                "C WO; -; FA",
            ),
        ],
    ),
    "Portuguese": (
        ["Helga Viana", "Yara Cunha", "Otávio Braga"],
        [
            (
                "HV contribuiu na concepção, análise dos dados e redação do manuscrito. YC "
                "participou da coleta dos dados. OB contribuiu na revisão crítica do manuscrito e "
                "aprovação da versão final.",
                "C FA WO; I; WR",
            ),
            (
                "Conceitualização: HV. Curadoria de dados: YC. Análise formal: HV, OB. Obtenção de "
                "financiamento: OB. Redação – rascunho original: HV. Redação – revisão e edição: YC, "
                "OB.",
                "C FA WO; DC WR; FA FU WR",
            ),
            (
                "Helga Viana elaborou o projeto e escreveu o artigo. Yara Cunha fez a coleta das "
                "amostras e as análises laboratoriais. Otávio Braga orientou o trabalho.",
                "C WO; I; S",
            ),
            (
                "H.V., Y.C. e O.B. conceberam e planejaram os experimentos. Y.C. executou os "
                "experimentos. O.B. forneceu os reagentes e supervisionou o projeto.",
                "C M; C I M; C M R S",
            ),
        ],
    ),
    "Dutch": (
        ["Hanna Visser", "Yvo Kramer", "Otto Bakker"],
        [
            (
                "Conceptualisatie: HV, OB. Methodologie: HV. Dataverzameling: YK. Statistische "
                "analyse: YK. Schrijven – oorspronkelijk concept: HV. Schrijven – beoordeling en "
                "redactie: OB, YK.",
                "C M WO; FA I WR; C WR",
            ),
            (
                "HV en OB hebben de studie opgezet. YK heeft de interviews afgenomen en de "
                "resultaten geïnterpreteerd. HV heeft het artikel geschreven; OB en YK hebben het "
                "manuscript kritisch gelezen en becommentarieerd.",
                "M WO; FA I WR; M WR",
            ),
            (
                "Alle auteurs droegen bij aan het ontwerp van het onderzoek. Yvo Kramer "
                "programmeerde de software. Otto Bakker had de leiding over het project.",
                "M; M SW; M",
            ),
        ],
    ),
    "Polish": (
        ["Halina Wrona", "Jan Kania", "Olga Bielska"],
        [
            (
                "H.W. – opracowanie koncepcji i założeń, przygotowanie tekstu; J.K. – zbieranie "
                "danych, analiza statystyczna; O.B. – krytyczna rewizja artykułu.",
                "C WO; FA I; WR",
            ),
            (
                "Halina Wrona zaprojektowała badanie, Jan Kania wykonał pomiary i przeanalizował "
                "wyniki, a Olga Bielska napisała pierwszą wersję artykułu.",
                "M; FA I; WO",
            ),
            (
                "Autorzy przyczynili się do powstania pracy: koncepcja badania – HW, OB; metodyka – "
                "JK; nadzór merytoryczny – OB; redakcja tekstu – HW.",
                "C WR; M; C S",
            ),
        ],
    ),
    "Czech": (
        ["Hana Veselá", "Jiří Kučera", "Olga Bártová"],
        [
            (
                "HV: koncepce studie, psaní – původní návrh; JK: sběr a analýza dat; OB: vedení "
                "projektu, psaní – revize a úpravy.",
                "C WO; FA I; PA WR",
            ),
            (
                "Hana Veselá koncipovala výzkum, Jiří Kučera sbíral data a Olga Bártová sepsala "
                "rukopis. Všichni autoři četli a schválili rukopis.",
                "C; I; WO",
            ),
            (
                "J.K. vyvinul software a vytvořil obrázky. O.B. zajistila financování. H.V. revidovala text.",
                "WR; SW VI; FU",
            ),
        ],
    ),
    "Russian": (
        ["Волков Г.П.", "Жукова Т.Н.", "Орлов М.Д."],
        [
            (
                "Волков Г.П. – концепция исследования, написание статьи; Жукова Т.Н. – сбор данных, "
                "статистический анализ; Орлов М.Д. – научное руководство, редактирование статьи.",
                "C WO; FA I; S WR",
            ),
            (
                "Г.П. Волков и Т.Н. Жукова разработали дизайн исследования, провели сбор и анализ "
                "данных. М.Д. Орлов подготовил текст статьи. Все авторы прочли и одобрили "
                "окончательный вариант.",
                "FA I M; FA I M; WO",
            ),
            (
                "Вклад авторов. Г.П. Волков: идея, методология, программное обеспечение. Т.Н. "
                "Жукова: эксперименты, визуализация. М.Д. Орлов: валидация, получение финансирования.",
                "C M SW; I VI; FU VA",
            ),
            (
                "Жукова Т.Н. участвовала в проведении экспериментов, Орлов М.Д. осуществлял общее "
                "руководство и привлёк финансирование.",
                "-; I; FU S",
            ),
        ],
    ),
    "Ukrainian": (
        ["Вовк Г.П.", "Жук Т.М.", "Орел М.Д."],
        [
            (
                "Вовк Г.П. – ідея, дизайн дослідження, написання статті; Жук Т.М. – збір та аналіз "
                "даних; Орел М.Д. – критичний перегляд, остаточне затвердження.",
                "C M WO; FA I; WR",
            ),
            (
                "Г.П. Вовк сформулював ідею та спланував експеримент. Т.М. Жук виконала вимірювання "
                "та підготувала рисунки. М.Д. Орел відредагував текст.",
                "C M; I VI; WR",
            ),
        ],
    ),
    "Turkish": (
        ["Hande Vural", "Yusuf Koç", "Oya Bulut"],
        [
            (
                "Fikir/Kavram: HV; Tasarım: HV, YK; Denetleme/Danışmanlık: OB; Veri Toplama ve/veya "
                "İşleme: YK; Analiz ve/veya Yorum: HV; Kaynak Taraması: YK; Makalenin Yazımı: HV; "
                "Eleştirel İnceleme: OB.",
                "C FA M WO; I M; S WR",
            ),
            (
                "Hande Vural araştırma fikrini geliştirdi. Yusuf Koç deneyleri yaptı ve verileri "
                "analiz etti. Oya Bulut makaleyi gözden geçirdi.",
                "C; FA I; WR",
            ),
            (
                "Çalışmanın planlanması HV tarafından yapılmıştır. Veriler YK tarafından "
                "toplanmıştır. Makale tüm yazarlar tarafından okunmuş ve onaylanmıştır.",
                "M; I; -",
            ),
            (
                "Konsept: H.V., O.B.; Tasarım: H.V.; Veri toplama: Y.K.; Literatür taraması: O.B.; "
                "Yazım: H.V., Y.K.",
                "C M WO; I WO; C",
            ),
        ],
    ),
    "Indonesian": (
        ["Hadi Wijaya", "Yuni Kartika", "Oki Bramantyo"],
        [
            (
                "H.W.: konseptualisasi, metodologi, penulisan draf asli; Y.K.: investigasi, kurasi "
                "data; O.B.: supervisi, penulisan ulasan dan penyuntingan.",
                "C M WO; DC I; S WR",
            ),
            (
                "Hadi Wijaya dan Yuni Kartika merancang penelitian ini. Yuni Kartika melakukan "
                "pengumpulan data dan analisis statistik. Oki Bramantyo memberikan masukan terhadap "
                "naskah.",
                "M; FA I M; WR",
            ),
            (
                "HW mengembangkan model dan menulis program, YK membuat gambar, OB memperoleh pendanaan.",
                "M SW; VI; FU",
            ),
        ],
    ),
    "Vietnamese": (
        ["Hồ Văn Khải", "Đỗ Thị Yến", "Phan Quốc Bảo"],
        [
            (
                "H.V.K.: Hình thành ý tưởng, phương pháp nghiên cứu, viết bản thảo gốc. Đ.T.Y.: thu "
                "thập số liệu, phân tích số liệu. P.Q.B.: giám sát, chỉnh sửa bản thảo.",
                "C M WO; FA I; S WR",
            ),
            (
                "Hồ Văn Khải xây dựng mô hình và lập trình phần mềm. Đỗ Thị Yến tiến hành thực "
                "nghiệm. Phan Quốc Bảo góp ý và hoàn thiện bản thảo.",
                "M SW; I; WR",
            ),
            (
                "Đỗ Thị Yến và Phan Quốc Bảo tham gia thiết kế nghiên cứu; Hồ Văn Khải viết bài báo "
                "với sự hỗ trợ của Phan Quốc Bảo.",
                "WO; M; M",
            ),
        ],
    ),
    "Japanese": (
        ["小川美和", "渡辺剛", "石井陸"],
        [
            (
                "小川美和は研究計画を立案し、データを収集した。渡辺剛は統計解析を行い、結果を解釈した。石井陸は論文を執筆した。",
                "I M; FA; WO",
            ),
            (
                "研究デザイン：小川、渡辺。実験：渡辺。データ解析：石井。論文執筆：小川。論文の校閲：石井。",
                "M WO; I M; FA WR",
            ),
            (
                "概念化、小川美和；調査、渡辺剛；執筆—草稿作成、小川美和；執筆—レビューおよび編集、石井陸；監督、石井陸。",
                "C WO; I; S WR",
            ),
            (
                "渡辺剛と石井陸はプログラムを開発した。小川美和は研究全体を指導し、資金を獲得した。",
                "FU S; SW; SW",
            ),
        ],
    ),
    "Korean": (
        ["정하늘", "오세린", "문태준"],
        [
            (
                "정하늘: 연구 설계, 데이터 분석, 원고 초안 작성; 오세린: 실험 수행, 시각화; 문태준: 연구비 확보, 원고 검토 및 수정.",
                "FA M WO; I VI; FU WR",
            ),
            (
                "정하늘은 연구를 기획하고 논문을 집필하였다. 오세린은 자료를 수집하고 정리하였다. 문태준은 연구 전반을 지도하였다.",
                "C WO; DC I; S",
            ),
            (
                "소프트웨어 개발은 오세린이 담당하였으며, 결과 검증은 문태준이 수행하였다.",
                "-; SW; VA",
            ),
        ],
    ),
    "Chinese": (
        ["林晓东", "何雨", "宋佳宁"],
        [
            (
                "林晓东：提出研究方向，设计研究方案，撰写论文；何雨：采集数据，进行实验；宋佳宁：论文最终版本修订。",
                "C M WO; I; WR",
            ),
            (
                "林晓东、何雨：设计实验；何雨：数据处理；宋佳宁：绘制图表，审核论文；全体作者：同意论文发表。",
                "M; DC M; VI WR",
            ),
            (
                "作者貢獻：林晓东負責研究設計與論文撰寫，何雨負責數據分析，宋佳宁提供經費支持。",
                "M WO; FA; FU",
            ),
            (
                "何雨编写了程序并对数据进行统计分析；林晓东对全文进行修改；宋佳宁指导了整个研究过程。",
                "WR; FA SW; S",
            ),
        ],
    ),
    "Arabic": (
        ["ليلى حداد", "يوسف مراد", "نادر صباغ"],
        [
            (
                "ليلى حداد: تصميم الدراسة، جمع البيانات، كتابة المسودة الأولى. يوسف مراد: تحليل "
                "البيانات، إعداد الأشكال. نادر صباغ: الإشراف، مراجعة المخطوطة.",
                "I M WO; FA VI; S WR",
            ),
            (
                "وضعت ليلى حداد فكرة البحث وصممت المنهجية. أجرى يوسف مراد التجارب وحلل البيانات. كتب "
                "نادر صباغ المقال. قرأ جميع المؤلفين المخطوطة النهائية ووافقوا عليها.",
                "C M; FA I; WO",
            ),
            (
                "ساهمت ليلى حداد في تصميم الدراسة وتحليل النتائج، بينما ساهم يوسف مراد في جمع البيانات.",
                "FA M; I; -",
            ),
        ],
    ),
    "Persian": (
        ["سمیرا نوری", "حامد عزیزی", "پویا شریفی"],
        [
            (
                "سمیرا نوری و حامد عزیزی ایده پژوهش را ارائه کردند. حامد عزیزی آزمایش‌ها را انجام "
                "داد. پویا شریفی نتایج را تحلیل کرد و پیش‌نویس مقاله را نوشت.",
                "C; C I; FA WO",
            ),
            (
                "طراحی مطالعه: سمیرا نوری؛ جمع‌آوری داده: حامد عزیزی؛ تجزیه و تحلیل داده‌ها: پویا "
                "شریفی؛ نگارش پیش‌نویس: سمیرا نوری؛ بازبینی نهایی: همه نویسندگان.",
                "M WO WR; I WR; FA WR",
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
