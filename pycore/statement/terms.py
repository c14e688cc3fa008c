"""How the 14 roles are called: one line a wording, by role.

Words are given in lower case; marks and joining words between them are left out, so that
"writing original draft" is also "Writing – Original Draft" and "writing (original draft)".
American spelling stands for both (`lexicon` adds -ise for -ize). A line may be marked:

  =CLASS   the words are also what is done or what it is done to (see `wording`), so that
           "developed the software" and "reviewed the methodology" are read as prose;
  ~        too general to be a term by itself: mapped wording, not a stated term.
"""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    "conceptualization": """
        conceptualization =CONCEIVE
        conceptualisation =CONCEIVE
        conceptualizing =CONCEIVE
        conceptulization =CONCEIVE
        research conceptualization
        study conceptualization
        project conceptualization
        """,
    "data-curation": """
        data curation
        data curating
        dataset curation
        curation of data
        """,
    "formal-analysis": """
        formal analysis
        formal analyses
        formal data analysis
        """,
    "funding-acquisition": """
        funding acquisition
        fund acquisition
        funds acquisition
        funding acquisitions
        acquisition of funding
        acquisition of funds
        acquisition of financial support
        acquisition of the financial support for the project leading to this publication
        funding =FUNDING
        fundings =FUNDING
        """,
    "investigation": """
        investigation =STUDY
        investigations =STUDY
        research investigation
        """,
    "methodology": """
        methodology =METHOD
        methodologies =METHOD
        methodological design
        methodology design
        methodology development
        """,
    "project-administration": """
        project administration
        project admin
        administration of project
        """,
    "resources": """
        resources =RESOURCE
        resource =RESOURCE
        resource provision
        resources provision
        provision of resources
        """,
    "software": """
        software =PROGRAM
        softwares =PROGRAM
        software development
        software design
        software implementation
        software programming
        """,
    "supervision": """
        supervision =SUPERVISE
        project supervision
        study supervision
        research supervision
        """,
    "validation": """
        validation =VALIDATE
        validations =VALIDATE
        data validation
        model validation
        """,
    "visualization": """
        visualization =VISUALIZE
        visualizations =VISUALIZE
        data visualization
        vizualization
        """,
    "writing-original-draft": """
        writing original draft
        writing original drafts
        writing original draft preparation
        writing the original draft
        writing original manuscript
        writing original
        writing draft
        writing draft preparation
        writing first draft
        writing initial draft
        writing preparation
        writing preparation original draft
        writing manuscript
        writing manuscript preparation
        roles writing original draft
        write original draft
        written original draft
        original draft preparation
        original draft =FIRSTDRAFT
        original draft of manuscript =FIRSTDRAFT
        original manuscript draft
        first draft preparation
        draft manuscript preparation
        draft preparation
        """,
    "writing-review-editing": """
        writing review editing
        writing reviews editing
        writing review edit
        writing review
        writing editing
        writing reviewing editing
        writing reviewing
        writing review editing of manuscript
        writing editing review
        writing editing reviewing
        writing review revision
        writing revision
        writing revision editing
        writing revising editing
        writing revising
        writing review of editing
        writing review critical revision
        roles writing review editing
        write review editing
        written review editing
        review editing
        reviewing editing
        editing review
        editing reviewing
        review editing of manuscript
        review editing of paper
        review revision
        revision editing
        """,
}

# The other languages, by role: names in use, separated by ";". "=" and "~" as above.
OTHERS: dict[str, dict[str, str]] = {
    "es": {
        "conceptualization": "conceptualizacion =CONCEIVE; conceptuacion; ideacion",
        "data-curation": "curacion de datos; curaduria de datos; gestion de datos ~; curacion de los datos; curado de datos",
        "formal-analysis": "analisis formal; analisis de datos ~; analisis de los datos ~; analisis estadistico ~",
        "funding-acquisition": "adquisicion de fondos; adquisicion de financiamiento; adquisicion de financiacion; "
        "obtencion de fondos; obtencion de financiamiento; obtencion de financiacion; captacion de fondos; "
        "consecucion de fondos; financiamiento =FUNDING; financiacion =FUNDING",
        "investigation": "investigacion =STUDY",
        "methodology": "metodologia =METHOD; diseno metodologico",
        "project-administration": "administracion del proyecto; administracion de proyecto; administracion de proyectos; "
        "gestion del proyecto; gestion de proyectos; direccion del proyecto",
        "resources": "recursos =RESOURCE; provision de recursos",
        "software": "software =PROGRAM; programacion; desarrollo de software",
        "supervision": "supervision =SUPERVISE; supervisar",
        "validation": "validacion =VALIDATE",
        "visualization": "visualizacion =VISUALIZE; visualizacion de datos",
        "writing-original-draft": "redaccion borrador original; escritura borrador original; redaccion del borrador original; "
        "escritura del borrador original; redaccion preparacion del borrador original; redaccion del borrador; "
        "escritura preparacion del borrador original; borrador original; escritura del borrador; "
        "escritura de borrador original; redaccion de borrador original; preparacion del borrador original; "
        "redaccion primer borrador; redaccion del primer borrador; preparacion de borrador original",
        "writing-review-editing": "redaccion revision edicion; escritura revision edicion; revision edicion; "
        "redaccion y revision; redaccion revision; escritura revision; redaccion de revision edicion; "
        "revision edicion del manuscrito; escritura revisar editar; redaccion revisar editar; revision redaccion; "
        "edicion y revision; redaccion edicion; revision edicion de redaccion; escritura edicion",
    },
    "pt": {
        "conceptualization": "conceituacao =CONCEIVE; conceitualizacao =CONCEIVE; conceptualizacao =CONCEIVE; concepcao =CONCEIVE",
        "data-curation": "curadoria de dados; curadoria dos dados; curacao de dados; gestao de dados ~",
        "formal-analysis": "analise formal; analise de dados ~; analise dos dados ~; analise estatistica ~",
        "funding-acquisition": "aquisicao de financiamento; obtencao de financiamento; captacao de recursos; "
        "captacao de financiamento; aquisicao de fundos; financiamento =FUNDING; recebimento de financiamento",
        "investigation": "investigacao =STUDY; pesquisa =STUDY; coleta de dados ~; recolha de dados ~",
        "methodology": "metodologia =METHOD",
        "project-administration": "administracao do projeto; administracao do projecto; administracao de projeto; "
        "gestao do projeto; gerenciamento do projeto; gerenciamento de projetos; administracao de projetos; "
        "coordenacao do projeto ~",
        "resources": "recursos =RESOURCE; provisao de recursos; disponibilizacao de ferramentas",
        "software": "software =PROGRAM; programas de computador; programacao; desenvolvimento de software; "
        "desenvolvimento implementacao e teste de software",
        "supervision": "supervisao =SUPERVISE; orientacao =SUPERVISE ~",
        "validation": "validacao =VALIDATE; validacao de dados e experimentos",
        "visualization": "visualizacao =VISUALIZE; design da apresentacao de dados",
        "writing-original-draft": "escrita esboco original; escrita rascunho original; redacao rascunho original; "
        "escrita do rascunho original; redacao do rascunho original; redacao do rascunho; redacao esboco original; "
        "redacao do manuscrito original; redacao original; escrita primeira redacao; rascunho original; "
        "escrita manuscrito original; preparacao do rascunho original; elaboracao do rascunho original; "
        "redacao preparacao do rascunho original; escrita preparacao do rascunho original; escrita rascunho; "
        "escrita original; escrita do manuscrito original; redacao do esboco original; escrita do esboco original",
        "writing-review-editing": "escrita revisao edicao; redacao revisao edicao; revisao edicao; escrita analise edicao; "
        "redacao revisao; escrita revisao; redacao analise edicao; edicao revisao; revisao edicao do manuscrito; "
        "revisao edicao do texto; escrita edicao; redacao edicao",
    },
    "fr": {
        "conceptualization": "conceptualisation =CONCEIVE; conceptualisation de l'etude",
        "data-curation": "preparation des donnees; curation des donnees; curation de donnees; conservation des donnees; "
        "gestion des donnees ~",
        "formal-analysis": "analyse formelle; analyses formelles; analyse des donnees ~; analyse statistique ~",
        "funding-acquisition": "acquisition de financements; acquisition de financement; acquisition du financement; "
        "acquisition de fonds; obtention de financement; obtention du financement; recherche de financement; "
        "obtention de fonds; financement",
        "investigation": "investigation =STUDY; investigations =STUDY; enquete; recherche et investigation",
        "methodology": "methodologie =METHOD",
        "project-administration": "administration du projet; administration de projet; gestion du projet; gestion de projet",
        "resources": "ressources =RESOURCE",
        "software": "logiciel =PROGRAM; logiciels =PROGRAM; developpement logiciel; programmation",
        "supervision": "supervision =SUPERVISE; encadrement",
        "validation": "validation =VALIDATE",
        "visualization": "visualisation =VISUALIZE; presentation visuelle; visualisation des donnees",
        "writing-original-draft": "redaction ebauche du manuscrit initial; redaction ebauche originale; redaction version originale; "
        "redaction du manuscrit original; redaction premiere version; redaction brouillon original; "
        "redaction preparation du brouillon original; redaction de l'ebauche originale; redaction projet original; "
        "redaction de la version originale; redaction initiale; redaction version initiale; redaction ebauche initiale; "
        "redaction du projet original; redaction preparation de l'ebauche originale; redaction du brouillon original",
        "writing-review-editing": "redaction relectures et corrections; redaction relecture et correction; "
        "redaction revision edition; redaction relecture edition; redaction revision correction; relecture et correction; "
        "revision edition; redaction revision; redaction revue edition; redaction relecture; redaction revision et mise en forme; "
        "relecture edition",
    },
    "de": {
        "conceptualization": "konzeptualisierung =CONCEIVE; konzeption =CONCEIVE; konzeptualisation; konzeptionierung",
        "data-curation": "datenpflege; datenkuration; datenkuratierung; datenaufbereitung; kuration der daten",
        "formal-analysis": "formale analyse; formale analysen; datenanalyse ~; statistische analyse ~; formelle analyse",
        "funding-acquisition": "akquise von finanzmitteln; akquise von fordermitteln; fordermittelakquise; drittmittelakquise; "
        "einwerbung von fordermitteln; einwerbung von drittmitteln; finanzierung; mittelbeschaffung; mittelakquise; "
        "einwerbung von finanzmitteln; mitteleinwerbung; beschaffung von fordermitteln; drittmitteleinwerbung",
        "investigation": "untersuchung =STUDY; untersuchungen =STUDY; forschung; durchfuhrung der untersuchung",
        "methodology": "methodik =METHOD; methodologie =METHOD",
        "project-administration": "projektverwaltung; projektadministration; projektmanagement; projektkoordination; "
        "projektleitung ~",
        "resources": "ressourcen =RESOURCE; bereitstellung von ressourcen",
        "software": "software =PROGRAM; softwareentwicklung; programmierung",
        "supervision": "supervision =SUPERVISE; betreuung; aufsicht",
        "validation": "validierung =VALIDATE",
        "visualization": "visualisierung =VISUALIZE; datenvisualisierung",
        "writing-original-draft": "schreiben originalentwurf; schreiben ursprunglicher entwurf; schreiben erstentwurf; "
        "schreiben vorbereitung des originalentwurfs; verfassen des originalentwurfs; schreiben erster entwurf; "
        "verfassen erstentwurf; manuskript erstentwurf; schreiben des originalentwurfs; verfassen originalentwurf; "
        "erstellung des originalentwurfs; schreiben originalfassung; originalentwurf; schreiben vorbereitung originalentwurf",
        "writing-review-editing": "schreiben uberprufung und uberarbeitung; schreiben uberprufung und bearbeitung; "
        "schreiben uberarbeitung und redaktion; schreiben review und bearbeitung; schreiben begutachtung und bearbeitung; "
        "schreiben prufung und uberarbeitung; uberprufung und uberarbeitung; uberprufung und bearbeitung; "
        "schreiben uberprufung und redaktion; schreiben durchsicht und bearbeitung; schreiben uberarbeitung; "
        "verfassen uberprufung und uberarbeitung; schreiben review und uberarbeitung; schreiben review und editing; "
        "schreiben uberarbeitung und bearbeitung; uberarbeitung und redaktion",
    },
    "it": {
        "conceptualization": "concettualizzazione =CONCEIVE; ideazione; ideazione dello studio",
        "data-curation": "cura dei dati; gestione dei dati ~; curatela dei dati",
        "formal-analysis": "analisi formale; analisi dei dati ~; analisi statistica ~",
        "funding-acquisition": "acquisizione di fondi; acquisizione dei fondi; acquisizione di finanziamenti; reperimento fondi; "
        "reperimento dei fondi; acquisizione fondi; acquisizione finanziamenti; finanziamento; acquisizione del finanziamento",
        "investigation": "indagine =STUDY; indagini =STUDY; investigazione; ricerca",
        "methodology": "metodologia =METHOD",
        "project-administration": "amministrazione di progetto; amministrazione del progetto; gestione del progetto",
        "resources": "risorse =RESOURCE",
        "software": "software =PROGRAM; programmazione; sviluppo software",
        "supervision": "supervisione =SUPERVISE",
        "validation": "validazione =VALIDATE; convalida",
        "visualization": "visualizzazione =VISUALIZE",
        "writing-original-draft": "redazione bozza originale; scrittura bozza originale; scrittura stesura originale; "
        "stesura della bozza originale; scrittura preparazione della bozza originale; redazione della bozza originale; "
        "stesura bozza originale; scrittura della bozza originale; scrittura prima stesura; scrittura bozza iniziale; "
        "bozza originale; scrittura preparazione bozza originale; stesura della bozza",
        "writing-review-editing": "scrittura revisione e modifica; scrittura revisione e editing; redazione revisione e modifica; "
        "scrittura revisione ed editing; revisione e modifica; revisione ed editing; redazione revisione e editing; "
        "scrittura revisione; revisione e editing; scrittura revisione e correzione; redazione revisione; "
        "scrittura revisione e redazione; scrittura revisione e modifiche",
    },
    "id": {
        "conceptualization": "konseptualisasi =CONCEIVE; konsep ~",
        "data-curation": "kurasi data; kurasi data penelitian; pengelolaan data ~",
        "formal-analysis": "analisis formal; analisis data ~",
        "funding-acquisition": "perolehan dana; akuisisi pendanaan; perolehan pendanaan; akuisisi dana; pendanaan",
        "investigation": "investigasi =STUDY; penyelidikan; pengumpulan data ~",
        "methodology": "metodologi =METHOD",
        "project-administration": "administrasi proyek; manajemen proyek",
        "resources": "sumber daya; sumberdaya; penyediaan sumber daya",
        "software": "perangkat lunak =PROGRAM; pengembangan perangkat lunak",
        "supervision": "supervisi =SUPERVISE; pengawasan",
        "validation": "validasi =VALIDATE; validasi data",
        "visualization": "visualisasi =VISUALIZE; visualisasi data",
        "writing-original-draft": "penulisan draf awal; penulisan draf asli; penulisan draft asli; penulisan draft awal; "
        "penulisan naskah asli; penulisan persiapan draf asli; penulisan draf; penulisan draf pertama; menulis draf asli; "
        "penulisan persiapan draft asli; penulisan naskah awal; penulisan penyusunan draf asli; menulis draft asli; "
        "menulis penyusunan draf asli; menulis persiapan draf asli; penulisan penyusunan draft awal",
        "writing-review-editing": "penulisan tinjauan penyuntingan; penulisan review editing; penulisan peninjauan penyuntingan; "
        "penulisan reviu penyuntingan; menulis tinjauan penyuntingan; penulisan review penyuntingan; tinjauan penyuntingan; "
        "penulisan tinjauan pengeditan; penulisan peninjauan pengeditan; menulis review editing; menulis ulasan penyuntingan; "
        "penulisan ulasan penyuntingan; menulis peninjauan penyuntingan; penulisan telaah penyuntingan; peninjauan penyuntingan",
    },
    "ru": {
        "conceptualization": "концептуализация =CONCEIVE; концепция =CONCEIVE; разработка концепции; концепция исследования; "
        "идея исследования; формирование идеи; концепция и дизайн исследования =CONCEIVE",
        "data-curation": "курирование данных; администрирование данных; курация данных; управление данными; работа с данными",
        "formal-analysis": "формальный анализ; анализ данных ~; статистический анализ ~; статистическая обработка ~; "
        "статистическая обработка данных ~; проведение формального анализа",
        "funding-acquisition": "получение финансирования; привлечение финансирования; финансирование; обеспечение финансирования; "
        "привлечение средств; поиск финансирования",
        "investigation": "проведение исследования; исследование =STUDY; исследования; проведение исследований; "
        "сбор данных ~; сбор материала ~; сбор и обработка материала ~",
        "methodology": "методология =METHOD; разработка методологии; методология исследования; разработка методики",
        "project-administration": "администрирование проекта; управление проектом; руководство проектом; "
        "административное руководство проектом; административное руководство исследовательским проектом; "
        "администрирование исследовательского проекта",
        "resources": "ресурсы =RESOURCE; предоставление ресурсов; обеспечение ресурсами; ресурсное обеспечение",
        "software": "программное обеспечение =PROGRAM; разработка программного обеспечения; создание программного обеспечения",
        "supervision": "научное руководство; руководство; надзор; контроль; супервизия; руководство исследованием; "
        "осуществление научного руководства",
        "validation": "валидация =VALIDATE; валидация результатов; верификация данных; проверка; верификация; проверка результатов",
        "visualization": "визуализация =VISUALIZE; визуализация данных; визуализация результатов",
        "writing-original-draft": "написание черновика рукописи; написание черновика; написание оригинального проекта; "
        "создание черновика рукописи; написание первоначального варианта; подготовка черновика; написание исходного текста; "
        "написание первоначального черновика; создание черновика; написание подготовка черновика; написание исходный черновик; "
        "написание оригинальный черновик; написание первоначальный вариант; написание рукописи; подготовка текста; "
        "написание текста; написание текста статьи; написание статьи; написание черновик; подготовка рукописи; "
        "написание оригинального черновика; написание первоначальный проект; создание рукописи",
        "writing-review-editing": "написание рукописи рецензирование и редактирование; рецензирование и редактирование; "
        "написание рецензирование и редактирование; написание обзор и редактирование; доработка и редактирование; "
        "редактирование рукописи; написание редактирование; редактирование; редактирование текста; "
        "создание рукописи и ее редактирование; написание проверка и редактирование; редактирование и рецензирование; "
        "написание рецензии и редактирование; критический пересмотр текста; доработка текста; обзор и редактирование; "
        "проверка и редактирование; доработка рукописи; рецензирование",
    },
    "zh": {
        "conceptualization": "概念化; 构思; 概念构建; 论文构思; 構思; 概念设计",
        "data-curation": "数据管理; 数据整理; 数据策管; 数据监管; 資料整理; 資料管理; 数据维护; 数据策展; 数据处理与管理; 資料庋用; 数据保存",
        "formal-analysis": "正式分析; 形式分析; 形式化分析; 数据分析 ~; 資料分析 ~; 统计分析 ~; 統計分析 ~; 正规分析",
        "funding-acquisition": "基金获取; 资金获取; 经费获取; 获取资金; 获取资助; 资金筹集; 基金獲取; 資金獲取; 經費取得; 融资; 资助获取; 獲取資金; 经费筹集; 获得资助; 获取经费; 项目资助获取",
        "investigation": "做研究; 调查; 调查研究; 調查; 研究实施; 实验研究; 研究调查; 研究过程; 调研",
        "methodology": "方法学; 方法论; 研究方法; 方法學; 方法論; 方法设计",
        "project-administration": "项目管理; 專案管理; 計畫管理; 项目行政; 项目行政管理; 計畫行政; 项目协调",
        "resources": "资源供给; 资源; 資源供給; 資源; 资源提供; 提供资源; 研究资源",
        "software": "软件; 軟體; 软件开发; 程序; 編程; 编程; 程序编写; 软件编程; 軟體開發; 软件设计",
        "supervision": "指导; 監督; 监督; 指導; 导师指导; 督导; 研究指导; 监管",
        "validation": "验证; 驗證; 结果验证; 数据验证; 确认",
        "visualization": "可视化; 可視化; 視覺化; 视觉化; 可视化呈现; 数据可视化",
        "writing-original-draft": "撰写原始草稿; 撰写初稿; 初稿撰写; 写作初稿; 原稿写作; 撰寫初稿; 撰寫原始草稿; 写作原始草稿; 撰写原稿; 论文撰写初稿; 写作原稿; 原始草稿; 撰写草稿; 写作草稿; 写作原稿准备; 写作原始稿; 原稿撰写; 写作初稿准备; 写作原始草稿准备; 初稿写作; 起草初稿; 写作原创草稿; 撰写原创草稿; 撰写原稿准备; 原始稿撰写; 撰写原始稿件",
        "writing-review-editing": "撰写评论和编辑; 写作审阅和编辑; 撰写审阅和编辑; 撰写审阅与编辑; 写作审阅与编辑; 审阅和编辑; 审阅与编辑; 撰寫評論和編輯; 撰写审校和编辑; 写作评论和编辑; 写作审查和编辑; 撰写修改和编辑; 写作评审和编辑; 审核与编辑; 撰写审核与编辑; 写作审核与编辑; 撰写审阅及编辑; 写作审阅及编辑; 评论和编辑; 写作审校与编辑; 审校与编辑; 写作修订与编辑; 撰写修订与编辑; 写作修改与编辑; 写作审阅编辑; 撰写审阅编辑; 审阅编辑; 写作审查与编辑; 写作评审与编辑; 寫作審閱與編輯; 撰寫審閱與編輯; 審閱與編輯; 评审与编辑; 审查和编辑; 修改与编辑; 写作回顾和编辑; 撰写评审和编辑",
    },
    "ja": {
        "conceptualization": "研究の立案; 概念化; 構想; 着想; 研究の着想; 研究構想",
        "data-curation": "データ収集・整理; データキュレーション; データ整理; データ管理; データの整理; データ収集,整理",
        "formal-analysis": "正式な解析の実施; 形式的分析; 正式な分析; データ分析 ~; データ解析 ~; 統計解析 ~; 形式分析; 公式分析",
        "funding-acquisition": "研究資金の調達; 資金獲得; 資金調達; 研究費の獲得; 研究費獲得; 資金の獲得",
        "investigation": "調査・検証; 調査; 調査,検証; 実験; 調査の実施",
        "methodology": "研究方法; 方法論; 研究手法; 手法",
        "project-administration": "研究プロジェクトの管理; プロジェクト管理; プロジェクトの管理; プロジェクト運営",
        "resources": "研究を行う上で必要な諸要素; リソース; 資源; 資源の提供; リソースの提供; 研究資源",
        "software": "研究に使うソフトウェア関連; ソフトウェア; プログラミング; ソフトウエア; ソフトウェア開発",
        "supervision": "研究の監督; 監督; 指導; 研究指導; 統括",
        "validation": "研究の検証; 検証; 妥当性確認; バリデーション",
        "visualization": "研究の可視化; 可視化; 視覚化; ビジュアライゼーション",
        "writing-original-draft": "執筆草稿作成; 執筆原案作成; 原稿執筆; 執筆原稿作成; 執筆初稿; 草稿作成; 初稿執筆; 執筆オリジナルドラフト; 論文執筆; 執筆草稿; 執筆原案; 執筆初稿作成; 原案執筆; 草稿執筆; 原稿作成; 執筆原稿",
        "writing-review-editing": "執筆レビューおよび校閲; 執筆レビューと編集; 執筆レビュー・編集; 査読・編集; レビューと編集; 執筆査読と編集; 校閲; レビューおよび校閲; 執筆校閲編集; 原稿の校閲; 執筆レビュー編集; レビュー・編集; 校閲・編集; 執筆推敲編集; 執筆レビュー,編集; 執筆推敲・編集; 執筆校閲・編集; 執筆校正・編集; 執筆レビュー及び編集; 執筆レビュー; レビュー及び編集; 執筆レビューおよび編集; レビューおよび編集",
    },
    "ko": {
        "conceptualization": "개념화; 개념 정립; 연구 구상; 개념 설계; 구상",
        "data-curation": "데이터 정리 및 관리; 데이터 큐레이션; 데이터 관리; 자료 관리; 자료 정리; 데이터 정리; 데이터 수집 및 관리",
        "formal-analysis": "데이터 분석 ~; 형식 분석; 자료 분석 ~; 정형 분석; 공식 분석; 통계 분석 ~; 정식 분석; 형식적 분석",
        "funding-acquisition": "연구비 수주; 자금 조달; 연구비 확보; 연구비 획득; 자금 확보; 자금 획득; 펀딩 확보; 재원 확보; 기금 확보; 연구비 조달",
        "investigation": "연구 수행; 조사; 조사 연구; 연구 조사; 실험 수행; 자료 조사",
        "methodology": "연구 방법론 구축; 방법론; 연구 방법론; 연구 방법",
        "project-administration": "프로젝트 관리; 과제 관리; 프로젝트 행정; 연구 관리; 사업 관리; 프로젝트 운영",
        "resources": "연구 지원; 자원; 자원 제공; 리소스; 자료 제공; 연구 자원",
        "software": "소프트웨어; 소프트웨어 개발; 프로그래밍",
        "supervision": "연구 총괄; 감독; 지도; 연구 감독; 총괄; 연구 지도; 지도 감독; 관리 감독",
        "validation": "확인; 검증; 타당성 검증; 결과 검증; 유효성 검증",
        "visualization": "시각화; 데이터 시각화",
        "writing-original-draft": "집필 초안 작성; 초안 작성; 원고 작성 초안; 원고 초안 작성; 글쓰기 초안; 작성 초안; 작성 원고 초안; 원고 작성; 논문 초안 작성; 논문 작성 초안; 글쓰기 초안 작성; 집필 원고 초안; 집필 초안; 저술 초안 작성; 저술 초안; 논문 초안; 원고 초안; 글쓰기 원본 초안; 글쓰기 원고 초안; 작성 초안 작성; 초고 작성; 원고작성 초안; 원고 작성 원본 초안; 집필 원안 작성; 집필 원안; 집필 초고 작성; 집필 초고; 글쓰기 초고; 글쓰기 원안 작성; 논문작성 초안; 원고 작성 원안; 작성 원안",
        "writing-review-editing": "집필 검토 및 수정; 검토 및 수정; 원고 작성 검토 및 편집; 검토 및 편집; 원고 검토 및 편집; 글쓰기 검토 및 편집; 작성 검토 및 편집; 집필 검토 및 편집; 논문 작성 검토 및 편집; 원고 검토; 원고 작성 검토 및 수정; 저술 검토 및 편집; 논문 검토 및 수정; 글쓰기 검토 및 수정; 논문 검토 및 편집; 작성 검토 및 수정; 원고작성 검토 및 편집; 원고 검토 및 수정; 리뷰 및 편집; 글쓰기 리뷰 및 편집; 집필 리뷰 및 편집; 논문작성 검토 및 편집; 작성 리뷰 및 편집; 집필 검토; 원고 작성 리뷰 및 편집",
    },
    "others": {
        "conceptualization": "conceptualitzacio; conceptualizacio; konceptualizace; konceptualisering; konceptualizacija; konceptualizacio; conceptualisatie; konceptualizacja; "
        "conceptualizare; konceptualizacia; kavramsallastirma; концептуалізація; концептуализација; ideutforming; "
        "konceptualizavimas; hinh thanh y tuong; konseptualisering; idehallinta; εννοιολογηση; concettualizzazione; "
        "kontseptualiseerimine; konsepti; konsept",
        "data-curation": "curacio de dades; sprava dat; databehandling; datahantering; upravljanje podacima; upravljanje podatcima; adatkezeles; datacuratie; dataivaretaking; "
        "zarzadzanie danymi; curatorierea datelor; veri duzenleme; veri kurasyonu; курація даних; datakurering; datan kuratointi; "
        "opracowanie danych; sredivanje podataka; duomenu kuracija; организация данных; επιμελεια δεδομενων; veri iyilestirme; "
        "data kuratsiya; kuratela danych; kuracja danych; kuratering",
        "formal-analysis": "analisi formal; formalni analyza; formel analyse; formell analys; formell analyse; formalna analiza; formalis elemzes; "
        "formele analyse; analiza formalna; analiza formala; formalna analyza; bicimsel analiz; bicimsel cozumleme; resmi analiz; "
        "формальний аналіз; формална анализа; muodollinen analysointi; formaali analyysi; strukturert analyse; phan tich; "
        "formali duomenu analize; επισημη αναλυση; istatistiksel analiz ~; veri analizi ~; phan tich du lieu ~",
        "funding-acquisition": "captacio de fons; ziskani financnich prostredku; anskaffelse af finansering; forvarv av finansiellt stod; prikupljanje financija; "
        "finansieringsanskaffelse; fondsenwerving; financieringsacquisitie; verwerving van financiering; skaffe finansiering; anskaffe finansiering; "
        "pozyskanie funduszy; pozyskiwanie funduszy; pozyskanie finansowania; obtinerea de finantare; ziskanie financnych prostriedkov; "
        "odenek temini; fon saglama; finansman saglama; залучення фінансування; rahoituksen hankinta; thu hut tai tro; "
        "αποκτηση χρηματοδοτησης; fon temini; finansiering; finansman temini",
        "investigation": "investigacio; vyzkum; undersogelse; vetenskaplig undersokning; istrazivanje; adatgyujtes; onderzoek; undersokelse; "
        "przeprowadzenie badan; badania; investigare; vyskum; arastirma; дослідження; истраживање; tutkimus; undersoking; "
        "tyrimas; dieu tra nghien cuu; undersokning; badanie; ερευνα; inceleme; undersogelser",
        "methodology": "metodologia; metodologie; metode; metodik; metodologija; modszertan; metodologi; yontembilim; yontem; metodoloji; методологія; "
        "методологија; phuong phap luan; metodyka; metodyki; μεθοδολογια",
        "project-administration": "administracio del projecte; administrativni sprava projektu; projektadministration; projektna administracija; projectadministratie; "
        "projectbeheer; projectmanagement; prosjektadministrasjon; administracja projektu; zarzadzanie projektem; administrarea proiectului; "
        "administracia projektu; proje yurutumu; proje yonetimi; адміністрування проекту; projektinhallinta; quan tri du an; "
        "upravljanje projektom; projekto administravimas; administrowanie projektem; διαχειριση ερευνητικου εργου; "
        "proje idaresi; quan ly du an; adminstrasi proyek",
        "resources": "recursos; zdroje; resourcer; resurser; eroforrasok; middelen; ressursar; ressurser; zasoby; resurse; kaynaklar; ресурси; "
        "resurssit; istekliai; nguon luc; πηγες; ποροι; kaynak saglama; hulpbronnen",
        "software": "programari; softver; programvara; programvare; oprogramowanie; yazilim; програмне забезпечення; софтвер; ohjelmisto; "
        "programine iranga; phan mem; λογισμικο; szoftver",
        "supervision": "supervisio; dohled; handledning; supervisie; veiledning; rettleiing; nadzor; nadzor naukowy; supervizare; supervizia; denetim; danismanlik; "
        "temavezetes; спостереження; надзор; ohjaus; giam sat; supervizija; nadzorovani; επιβλεψη; toezicht; begeleiding; "
        "gozetim; vejledning; нагляд",
        "validation": "validacio; overovani; validering; provjera; validacia; validatie; walidacja; validare; dogrulama; валідація; валидација; "
        "validointi; validacija; xac thuc; επικυρωση; validace; gecerlilik; gecerleme",
        "visualization": "visualitzacio; vizualizace; visualisering; vizualizacija; abrazolas; visualisatie; wizualizacja; vizualizare; vizualizacia; gorsellestirme; "
        "візуалізація; визуелизација; visualisointi; vaizdavimas; truc quan hoa; vizualizacio; οπτικοποιηση; απεικονιση",
        "writing-original-draft": "redaccio esborrany original; psani puvodni pracovni verze; psani puvodni navrh; skrivning originalt udkast; skrivande forsta utkast; pisanje originalni nacrt; "
        "pisanje izvorni nacrt; schrijven eerste versie; schrijven oorspronkelijk ontwerp; skriving forste utkast; pisanie pierwszy szkic; pisanie oryginalny projekt; "
        "scriere pregatirea manuscrisului original; pisanie prvotny navrh; yazim ozgun taslak; yazma orijinal taslak; yazim orijinal taslak; "
        "написання оригінальний проект; написання чернетка; kirjoittaminen ensimmainen luonnos; viet ban thao goc; "
        "schrijven origineel concept; skrivande originalutkast; pisanie przygotowanie oryginalnego projektu; "
        "schrijven originele versie; yazim orijinal taslak hazirlama; yazma orijinal taslak hazirlama; "
        "rasymas originalus tekstas; pisanie oryginalna wersja robocza; pisanie wersja oryginalna; skriving originalutkast",
        "writing-review-editing": "redaccio revisio edicio; psani navrh zmen a editace; psani revize a editace; skrivning revision og redigering; skrivande granskning och redigering; pisanje pregled i uredivanje; "
        "schrijven review en bewerking; schrijven beoordeling en bewerking; skriving revisjon og redigering; pisanie recenzja i edycja; scriere revizuire si editare; "
        "pisanie revizia a upravy; yazim gozden gecirme ve duzenleme; yazma inceleme ve duzenleme; yazim inceleme ve duzenleme; "
        "написання перегляд редагування; написання рецензування та редагування; kirjoittaminen arviointi ja muokkaus; viet danh gia bien tap; "
        "schrijven herziening en bewerking; pisanie recenzja i redakcja; pisanie przeglad i edycja; pisanie korekta i redakcja; "
        "rasymas perziura ir redagavimas; skrivning granskning och redigering; viet hieu dinh va chinh sua; "
        "gozden gecirme ve duzenleme; yazma gozden gecirme ve duzenleme; viet xem xet va chinh sua; inceleme ve duzenleme; "
        "skrivning gennemgang og redigering",
    },
}  # fmt: skip
