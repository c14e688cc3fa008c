"""How the roles are called in Chinese, Japanese, Korean, Indonesian and Russian."""

from __future__ import annotations

# language -> role -> names in use, separated by ";" ("=" and "~" as in `terms`; no accents).
LANGUAGES: dict[str, dict[str, str]] = {
    "zh": {
        "conceptualization": "概念化; 构思; 概念构建; 论文构思; 構思; 概念设计",
        "data-curation": """
            数据管理; 数据整理; 数据策管; 数据监管; 資料整理; 資料管理; 数据维护; 数据策展; 数据处理与管理;
            資料庋用; 数据保存
        """,
        "formal-analysis": """
            正式分析; 形式分析; 形式化分析; 数据分析 ~; 資料分析 ~; 统计分析 ~; 統計分析 ~; 正规分析
        """,
        "funding-acquisition": """
            基金获取; 资金获取; 经费获取; 获取资金; 获取资助; 资金筹集; 基金獲取; 資金獲取; 經費取得; 融资;
            资助获取; 獲取資金; 经费筹集; 获得资助; 获取经费; 项目资助获取
        """,
        "investigation": "做研究; 调查; 调查研究; 調查; 研究实施; 实验研究; 研究调查; 研究过程; 调研",
        "methodology": "方法学; 方法论; 研究方法; 方法學; 方法論; 方法设计",
        "project-administration": """
            项目管理; 專案管理; 計畫管理; 项目行政; 项目行政管理; 計畫行政; 项目协调
        """,
        "resources": "资源供给; 资源; 資源供給; 資源; 资源提供; 提供资源; 研究资源",
        "software": "软件; 軟體; 软件开发; 程序; 編程; 编程; 程序编写; 软件编程; 軟體開發; 软件设计",
        "supervision": "指导; 監督; 监督; 指導; 导师指导; 督导; 研究指导; 监管",
        "validation": "验证; 驗證; 结果验证; 数据验证; 确认",
        "visualization": "可视化; 可視化; 視覺化; 视觉化; 可视化呈现; 数据可视化",
        "writing-original-draft": """
            撰写原始草稿; 撰写初稿; 初稿撰写; 写作初稿; 原稿写作; 撰寫初稿; 撰寫原始草稿; 写作原始草稿;
            撰写原稿; 论文撰写初稿; 写作原稿; 原始草稿; 撰写草稿; 写作草稿; 写作原稿准备; 写作原始稿;
            原稿撰写; 写作初稿准备; 写作原始草稿准备; 初稿写作; 起草初稿; 写作原创草稿; 撰写原创草稿;
            撰写原稿准备; 原始稿撰写; 撰写原始稿件
        """,
        "writing-review-editing": """
            撰写评论和编辑; 写作审阅和编辑; 撰写审阅和编辑; 撰写审阅与编辑; 写作审阅与编辑; 审阅和编辑;
            审阅与编辑; 撰寫評論和編輯; 撰写审校和编辑; 写作评论和编辑; 写作审查和编辑; 撰写修改和编辑;
            写作评审和编辑; 审核与编辑; 撰写审核与编辑; 写作审核与编辑; 撰写审阅及编辑; 写作审阅及编辑;
            评论和编辑; 写作审校与编辑; 审校与编辑; 写作修订与编辑; 撰写修订与编辑; 写作修改与编辑;
            写作审阅编辑; 撰写审阅编辑; 审阅编辑; 写作审查与编辑; 写作评审与编辑; 寫作審閱與編輯;
            撰寫審閱與編輯; 審閱與編輯; 评审与编辑; 审查和编辑; 修改与编辑; 写作回顾和编辑; 撰写评审和编辑
        """,
    },
    "ja": {
        "conceptualization": "研究の立案; 概念化; 構想; 着想; 研究の着想; 研究構想",
        "data-curation": """
            データ収集・整理; データキュレーション; データ整理; データ管理; データの整理; データ収集,整理
        """,
        "formal-analysis": """
            正式な解析の実施; 形式的分析; 正式な分析; データ分析 ~; データ解析 ~; 統計解析 ~; 形式分析;
            公式分析
        """,
        "funding-acquisition": "研究資金の調達; 資金獲得; 資金調達; 研究費の獲得; 研究費獲得; 資金の獲得",
        "investigation": "調査・検証; 調査; 調査,検証; 実験; 調査の実施",
        "methodology": "研究方法; 方法論; 研究手法; 手法",
        "project-administration": """
            研究プロジェクトの管理; プロジェクト管理; プロジェクトの管理; プロジェクト運営
        """,
        "resources": "研究を行う上で必要な諸要素; リソース; 資源; 資源の提供; リソースの提供; 研究資源",
        "software": """
            研究に使うソフトウェア関連; ソフトウェア; プログラミング; ソフトウエア; ソフトウェア開発
        """,
        "supervision": "研究の監督; 監督; 指導; 研究指導; 統括",
        "validation": "研究の検証; 検証; 妥当性確認; バリデーション",
        "visualization": "研究の可視化; 可視化; 視覚化; ビジュアライゼーション",
        "writing-original-draft": """
            執筆草稿作成; 執筆原案作成; 原稿執筆; 執筆原稿作成; 執筆初稿; 草稿作成; 初稿執筆;
            執筆オリジナルドラフト; 論文執筆; 執筆草稿; 執筆原案; 執筆初稿作成; 原案執筆; 草稿執筆;
            原稿作成; 執筆原稿
        """,
        "writing-review-editing": """
            執筆レビューおよび校閲; 執筆レビューと編集; 執筆レビュー・編集; 査読・編集; レビューと編集;
            執筆査読と編集; 校閲; レビューおよび校閲; 執筆校閲編集; 原稿の校閲; 執筆レビュー編集;
            レビュー・編集; 校閲・編集; 執筆推敲編集; 執筆レビュー,編集; 執筆推敲・編集; 執筆校閲・編集;
            執筆校正・編集; 執筆レビュー及び編集; 執筆レビュー; レビュー及び編集; 執筆レビューおよび編集;
            レビューおよび編集
        """,
    },
    "ko": {
        "conceptualization": "개념화; 개념 정립; 연구 구상; 개념 설계; 구상",
        "data-curation": """
            데이터 정리 및 관리; 데이터 큐레이션; 데이터 관리; 자료 관리; 자료 정리; 데이터 정리;
            데이터 수집 및 관리
        """,
        "formal-analysis": """
            데이터 분석 ~; 형식 분석; 자료 분석 ~; 정형 분석; 공식 분석; 통계 분석 ~; 정식 분석; 형식적 분석
        """,
        "funding-acquisition": """
            연구비 수주; 자금 조달; 연구비 확보; 연구비 획득; 자금 확보; 자금 획득; 펀딩 확보; 재원 확보;
            기금 확보; 연구비 조달
        """,
        "investigation": "연구 수행; 조사; 조사 연구; 연구 조사; 실험 수행; 자료 조사",
        "methodology": "연구 방법론 구축; 방법론; 연구 방법론; 연구 방법",
        "project-administration": """
            프로젝트 관리; 과제 관리; 프로젝트 행정; 연구 관리; 사업 관리; 프로젝트 운영
        """,
        "resources": "연구 지원; 자원; 자원 제공; 리소스; 자료 제공; 연구 자원",
        "software": "소프트웨어; 소프트웨어 개발; 프로그래밍",
        "supervision": "연구 총괄; 감독; 지도; 연구 감독; 총괄; 연구 지도; 지도 감독; 관리 감독",
        "validation": "확인; 검증; 타당성 검증; 결과 검증; 유효성 검증",
        "visualization": "시각화; 데이터 시각화",
        "writing-original-draft": """
            집필 초안 작성; 초안 작성; 원고 작성 초안; 원고 초안 작성; 글쓰기 초안; 작성 초안;
            작성 원고 초안; 원고 작성; 논문 초안 작성; 논문 작성 초안; 글쓰기 초안 작성; 집필 원고 초안;
            집필 초안; 저술 초안 작성; 저술 초안; 논문 초안; 원고 초안; 글쓰기 원본 초안; 글쓰기 원고 초안;
            작성 초안 작성; 초고 작성; 원고작성 초안; 원고 작성 원본 초안; 집필 원안 작성; 집필 원안;
            집필 초고 작성; 집필 초고; 글쓰기 초고; 글쓰기 원안 작성; 논문작성 초안; 원고 작성 원안;
            작성 원안
        """,
        "writing-review-editing": """
            집필 검토 및 수정; 검토 및 수정; 원고 작성 검토 및 편집; 검토 및 편집; 원고 검토 및 편집;
            글쓰기 검토 및 편집; 작성 검토 및 편집; 집필 검토 및 편집; 논문 작성 검토 및 편집; 원고 검토;
            원고 작성 검토 및 수정; 저술 검토 및 편집; 논문 검토 및 수정; 글쓰기 검토 및 수정;
            논문 검토 및 편집; 작성 검토 및 수정; 원고작성 검토 및 편집; 원고 검토 및 수정; 리뷰 및 편집;
            글쓰기 리뷰 및 편집; 집필 리뷰 및 편집; 논문작성 검토 및 편집; 작성 리뷰 및 편집; 집필 검토;
            원고 작성 리뷰 및 편집
        """,
    },
    "id": {
        "conceptualization": "konseptualisasi =CONCEIVE; konsep ~",
        "data-curation": "kurasi data; kurasi data penelitian; pengelolaan data ~",
        "formal-analysis": "analisis formal; analisis data ~",
        "funding-acquisition": """
            perolehan dana; akuisisi pendanaan; perolehan pendanaan; akuisisi dana; pendanaan
        """,
        "investigation": "investigasi =STUDY; penyelidikan; pengumpulan data ~",
        "methodology": "metodologi =METHOD",
        "project-administration": "administrasi proyek; manajemen proyek",
        "resources": "sumber daya; sumberdaya; penyediaan sumber daya",
        "software": "perangkat lunak =PROGRAM; pengembangan perangkat lunak",
        "supervision": "supervisi =SUPERVISE; pengawasan",
        "validation": "validasi =VALIDATE; validasi data",
        "visualization": "visualisasi =VISUALIZE; visualisasi data",
        "writing-original-draft": """
            penulisan draf awal; penulisan draf asli; penulisan draft asli; penulisan draft awal;
            penulisan naskah asli; penulisan persiapan draf asli; penulisan draf; penulisan draf pertama;
            menulis draf asli; penulisan persiapan draft asli; penulisan naskah awal;
            penulisan penyusunan draf asli; menulis draft asli; menulis penyusunan draf asli;
            menulis persiapan draf asli; penulisan penyusunan draft awal
        """,
        "writing-review-editing": """
            penulisan tinjauan penyuntingan; penulisan review editing; penulisan peninjauan penyuntingan;
            penulisan reviu penyuntingan; menulis tinjauan penyuntingan; penulisan review penyuntingan;
            tinjauan penyuntingan; penulisan tinjauan pengeditan; penulisan peninjauan pengeditan;
            menulis review editing; menulis ulasan penyuntingan; penulisan ulasan penyuntingan;
            menulis peninjauan penyuntingan; penulisan telaah penyuntingan; peninjauan penyuntingan
        """,
    },
    "ru": {
        "conceptualization": """
            концептуализация =CONCEIVE; концепция =CONCEIVE; разработка концепции; концепция исследования;
            идея исследования; формирование идеи; концепция и дизайн исследования =CONCEIVE
        """,
        "data-curation": """
            курирование данных; администрирование данных; курация данных; управление данными;
            работа с данными
        """,
        "formal-analysis": """
            формальный анализ; анализ данных ~; статистический анализ ~; статистическая обработка ~;
            статистическая обработка данных ~; проведение формального анализа
        """,
        "funding-acquisition": """
            получение финансирования; привлечение финансирования; финансирование;
            обеспечение финансирования; привлечение средств; поиск финансирования
        """,
        "investigation": """
            проведение исследования; исследование =STUDY; исследования; проведение исследований;
            сбор данных ~; сбор материала ~; сбор и обработка материала ~
        """,
        "methodology": """
            методология =METHOD; разработка методологии; методология исследования; разработка методики
        """,
        "project-administration": """
            администрирование проекта; управление проектом; руководство проектом;
            административное руководство проектом; административное руководство исследовательским проектом;
            администрирование исследовательского проекта
        """,
        "resources": """
            ресурсы =RESOURCE; предоставление ресурсов; обеспечение ресурсами; ресурсное обеспечение
        """,
        "software": """
            программное обеспечение =PROGRAM; разработка программного обеспечения;
            создание программного обеспечения
        """,
        "supervision": """
            научное руководство; руководство; надзор; контроль; супервизия; руководство исследованием;
            осуществление научного руководства
        """,
        "validation": """
            валидация =VALIDATE; валидация результатов; верификация данных; проверка; верификация;
            проверка результатов
        """,
        "visualization": "визуализация =VISUALIZE; визуализация данных; визуализация результатов",
        "writing-original-draft": """
            написание черновика рукописи; написание черновика; написание оригинального проекта;
            создание черновика рукописи; написание первоначального варианта; подготовка черновика;
            написание исходного текста; написание первоначального черновика; создание черновика;
            написание подготовка черновика; написание исходный черновик; написание оригинальный черновик;
            написание первоначальный вариант; написание рукописи; подготовка текста; написание текста;
            написание текста статьи; написание статьи; написание черновик; подготовка рукописи;
            написание оригинального черновика; написание первоначальный проект; создание рукописи
        """,
        "writing-review-editing": """
            написание рукописи рецензирование и редактирование; рецензирование и редактирование;
            написание рецензирование и редактирование; написание обзор и редактирование;
            доработка и редактирование; редактирование рукописи; написание редактирование; редактирование;
            редактирование текста; создание рукописи и ее редактирование;
            написание проверка и редактирование; редактирование и рецензирование;
            написание рецензии и редактирование; критический пересмотр текста; доработка текста;
            обзор и редактирование; проверка и редактирование; доработка рукописи; рецензирование
        """,
    },
}
