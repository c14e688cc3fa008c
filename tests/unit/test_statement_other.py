"""Statements in the languages of Asia: lists and prose, people or roles first, passives, initials."""

from __future__ import annotations

import pytest

from tests.unit.statements import in_short

# Language -> authors, and statements with what each author did ("-": nothing).
STATEMENTS = {
    "Turkish": (
        ["Aslı Doğan", "Bora Kılıç", "Canan Yıldız"],
        [
            (
                "Aslı Doğan çalışmayı tasarladı ve makaleyi yazdı. Bora Kılıç verileri topladı ve "
                "analiz etti. Canan Yıldız çalışmayı denetledi. Tüm yazarlar makalenin son halini "
                "okudu ve onayladı.",
                "M WO; FA I; S",
            ),
            (
                "Kavramsallaştırma, A.D.; metodoloji, B.K.; yazılım, C.Y.; doğrulama, B.K.; biçimsel "
                "analiz, C.Y.; yazım – orijinal taslak, A.D.; yazım – gözden geçirme ve düzenleme, "
                "C.Y.; görselleştirme, B.K.",
                "C WO; M VA VI; FA SW WR",
            ),
            (
                "Yazarların Katkısı: A.D.: Fikir, tasarım, yazım. B.K.: Veri toplama, analiz. C.Y.: "
                "Eleştirel inceleme, denetim.",
                "C M WO; FA I; S WR",
            ),
            (
                "Çalışma A.D. tarafından tasarlandı. Deneyler B.K. tarafından yapıldı. Makale C.Y. "
                "tarafından yazıldı ve A.D. tarafından gözden geçirildi.",
                "M WR; I; WO",
            ),
            (
                "A.D. fikri ortaya koydu ve projeyi yönetti; B.K. yazılımı geliştirdi ve şekilleri "
                "hazırladı; C.Y. finansman sağladı.",
                "C PA; SW VI; FU",
            ),
            (
                "Çalışmanın tasarımı: A.D.; Veri toplama: B.K.; İstatistiksel analiz: C.Y.; "
                "Makalenin yazımı: A.D., C.Y.",
                "M WO; I; FA WO",
            ),
        ],
    ),
    "Indonesian": (
        ["Intan Permata", "Bayu Saputra", "Wahyuni"],
        [
            (
                "Intan Permata merancang penelitian dan menulis naskah. Bayu Saputra mengumpulkan "
                "dan menganalisis data. Wahyuni membimbing penelitian. Semua penulis telah membaca "
                "dan menyetujui naskah akhir.",
                "M WO; FA I; S",
            ),
            (
                "Kontribusi Penulis: Konseptualisasi: I.P.; metodologi: B.S.; perangkat lunak: B.S.; "
                "validasi: Wahyuni; penulisan – penyusunan draf asli: I.P.; penulisan – peninjauan "
                "dan penyuntingan: Wahyuni; perolehan pendanaan: I.P.",
                "C FU WO; M SW; VA WR",
            ),
            (
                "I.P. berkontribusi dalam perancangan penelitian dan penulisan naskah, B.S. "
                "melakukan eksperimen, Wahyuni merevisi naskah.",
                "M WO; I; WR",
            ),
            (
                "Naskah ditulis oleh I.P. dan direvisi oleh Wahyuni. Data dikumpulkan oleh B.S.",
                "WO; I; WR",
            ),
            (
                "Intan Permata: ide penelitian, analisis data. Bayu Saputra: pengumpulan data, "
                "pembuatan gambar. Wahyuni: supervisi, revisi naskah.",
                "C FA; I VI; S WR",
            ),
        ],
    ),
    "Vietnamese": (
        ["Ninh Vĩnh Anh", "Tạ Thu Bích", "Lương Hữu Cảnh"],
        [
            (
                "Ninh Vĩnh Anh thiết kế nghiên cứu và viết bản thảo. Tạ Thu Bích thu thập và phân "
                "tích số liệu. Lương Hữu Cảnh hướng dẫn nghiên cứu. Tất cả các tác giả đã đọc và phê "
                "duyệt bản thảo cuối cùng.",
                "M WO; FA I; S",
            ),
            (
                "Đóng góp của các tác giả: Hình thành ý tưởng: N.V.A.; phương pháp luận: T.T.B.; "
                "phần mềm: L.H.C.; phân tích dữ liệu: T.T.B.; viết – bản thảo gốc: N.V.A.; viết – "
                "đánh giá và chỉnh sửa: L.H.C.",
                "C WO; FA M; SW WR",
            ),
            (
                "N.V.A. đưa ra ý tưởng, T.T.B. tiến hành thí nghiệm và xử lý số liệu, L.H.C. chỉnh "
                "sửa bản thảo và xin kinh phí.",
                "C; DC I; FU WR",
            ),
            (
                "Bản thảo được viết bởi N.V.A. và được chỉnh sửa bởi L.H.C.",
                "WO; -; WR",
            ),
        ],
    ),
    "Japanese": (
        ["高橋直人", "井上千春", "松本樹"],
        [
            (
                "高橋直人：研究の立案、原稿執筆。井上千春：データ収集、統計解析。松本樹：研究の監督、原稿の校閲。",
                "C WO; FA I; S WR",
            ),
            (
                "概念化：高橋直人、井上千春；方法論：井上千春；ソフトウェア：松本樹；執筆（原稿作成）：高橋直人；執筆（レビューと編集）：松本樹；資金獲得：松本樹",
                "C WO; C M; FU SW WR",
            ),
            (
                "高橋は研究を設計し、論文を執筆した。井上は実験を行い、データを解析した。松本は図を作成し、原稿を修正した。全著者が最終原稿を確認し、承認した。",
                "M WO; FA I; VI WR",
            ),
            (
                "研究のデザインは高橋直人が担当した。データの収集は井上千春が行い、統計解析は松本樹が行った。",
                "M; I; FA",
            ),
            (
                "高橋直人と井上千春は本研究の構想および設計に貢献した。松本樹は研究費を獲得し、プロジェクトを管理した。",
                "C M; C M; FU PA",
            ),
        ],
    ),
    "Korean": (
        ["강태오", "윤가람", "조은별"],
        [
            (
                "강태오는 연구를 설계하고 원고를 작성하였다. 윤가람은 실험을 수행하고 데이터를 분석하였다. 조은별은 연구를 총괄하였다. 모든 저자는 최종 원고를 읽고 "
                "승인하였다.",
                "M WO; FA I; S",
            ),
            (
                "개념화: 강태오, 윤가람; 방법론: 윤가람; 소프트웨어: 조은별; 검증: 윤가람; 원고 작성 - 초안: 강태오; 원고 작성 - 검토 및 편집: "
                "조은별; 연구비 확보: 조은별",
                "C WO; C M VA; FU SW WR",
            ),
            (
                "강태오: 연구 구상, 논문 작성. 윤가람: 자료 수집, 통계 분석. 조은별: 연구 감독, 논문 검토 및 수정.",
                "C WO; FA I; S WR",
            ),
            (
                "강태오와 윤가람은 연구 설계와 자료 수집에 참여하였으며, 조은별은 논문의 초안을 작성하였다.",
                "I M; I M; WO",
            ),
            (
                "데이터 수집 및 분석은 윤가람이 수행하였고, 그림은 조은별이 제작하였다.",
                "-; FA I; VI",
            ),
        ],
    ),
    "Chinese": (
        ["赵琳", "孙浩", "周敏"],
        [
            (
                "赵琳：概念化，方法学，撰写-原始草稿；孙浩：数据管理，正式分析；周敏：监督，撰写-评论和编辑，基金获取。",
                "C M WO; DC FA; FU S WR",
            ),
            (
                "赵琳设计了研究方案并进行实验，孙浩收集和分析数据，周敏指导并修改论文。所有作者均阅读并同意论文最终版本。",
                "I M; FA I; S WR",
            ),
            (
                "研究设计：赵琳；數據收集：孙浩；資料分析：孙浩；論文撰寫：赵琳；論文修改：周敏；經費取得：周敏",
                "M WO; FA I; FU WR",
            ),
            (
                "赵琳负责研究构思与论文撰写，孙浩负责软件开发和可视化，周敏提供实验材料并审阅稿件。",
                "C WO; SW VI; R WR",
            ),
        ],
    ),
    "Arabic": (
        ["ياسر نبيل", "هدى فريد", "طارق سليم"],
        [
            (
                "قام ياسر نبيل بتصميم الدراسة وكتابة المخطوطة. قامت هدى فريد بجمع البيانات وتحليلها. "
                "أشرف طارق سليم على المشروع. وافق جميع المؤلفين على النسخة النهائية.",
                "M WO; FA I; S",
            ),
            (
                "مساهمات المؤلفين: التصميم: ياسر نبيل؛ جمع البيانات: هدى فريد؛ التحليل الإحصائي: هدى "
                "فريد؛ كتابة المسودة الأولى: ياسر نبيل؛ المراجعة والتحرير: طارق سليم؛ الحصول على "
                "التمويل: طارق سليم.",
                "M WO; FA I; FU WR",
            ),
            (
                "ياسر نبيل صمم البحث وكتب المسودة، وهدى فريد أجرت التجارب وحللت النتائج، وطارق سليم "
                "راجع المخطوطة.",
                "M WO; FA I; WR",
            ),
            (
                "ساهم ياسر نبيل وهدى فريد في وضع فكرة البحث، وشارك طارق سليم في تفسير النتائج.",
                "C; C; FA",
            ),
        ],
    ),
    "Persian": (
        ["امیر صادقی", "نگار رستمی", "بهرام وفایی"],
        [
            (
                "امیر صادقی: مفهوم‌سازی، روش‌شناسی، نگارش پیش‌نویس اصلی. نگار رستمی: جمع‌آوری "
                "داده‌ها، تحلیل داده‌ها. بهرام وفایی: نظارت، بازبینی و ویرایش.",
                "C M WO; FA I; S WR",
            ),
            (
                "امیر صادقی مطالعه را طراحی کرد و مقاله را نوشت. نگار رستمی داده‌ها را جمع‌آوری و "
                "تحلیل کرد. بهرام وفایی بر پژوهش نظارت داشت. همه نویسندگان نسخه نهایی را خوانده و "
                "تایید کردند.",
                "M WO; FA I; S",
            ),
            (
                "مشارکت نویسندگان: طراحی مطالعه: ا.ص.؛ گردآوری داده‌ها: ن.ر.؛ تحلیل آماری: ن.ر.؛ "
                "نگارش مقاله: ا.ص.؛ ویرایش: ب.و.",
                "M WO; FA I; WR",
            ),
            (
                "ایده پردازی و طراحی پژوهش بر عهده امیر صادقی بود. نگار رستمی در جمع آوری و تحلیل "
                "داده ها مشارکت داشت. بهرام وفایی مقاله را ویرایش کرد.",
                "C M; FA I; WR",
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
