"""Turkish."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

TURKISH = Language(
    terms={
        "conceptualization": "kavramsallastirma",
        "data-curation": "veri duzenleme; veri kurasyonu; veri iyilestirme",
        "formal-analysis": """
            bicimsel analiz; bicimsel cozumleme; resmi analiz; istatistiksel analiz ~; veri analizi ~
        """,
        "funding-acquisition": "odenek temini; fon saglama; finansman saglama; fon temini; finansman temini",
        "investigation": "arastirma; inceleme",
        "methodology": "yontembilim; yontem; metodoloji",
        "project-administration": "proje yurutumu; proje yonetimi; proje idaresi",
        "resources": "kaynaklar; kaynak saglama",
        "software": "yazilim",
        "supervision": "denetim; danismanlik; gozetim",
        "validation": "dogrulama; gecerlilik; gecerleme",
        "visualization": "gorsellestirme",
        "writing-original-draft": """
            yazim ozgun taslak; yazma orijinal taslak; yazim orijinal taslak; yazim orijinal taslak hazirlama;
            yazma orijinal taslak hazirlama
        """,
        "writing-review-editing": """
            yazim gozden gecirme ve duzenleme; yazma inceleme ve duzenleme; yazim inceleme ve duzenleme;
            gozden gecirme ve duzenleme; yazma gozden gecirme ve duzenleme; inceleme ve duzenleme
        """,
    },
    joining="ve",
    closed=Closed(
        between="ve",
        common="ve",
    ),
)
