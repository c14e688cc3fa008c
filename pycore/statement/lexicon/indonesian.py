"""Indonesian."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

INDONESIAN = Language(
    terms={
        "conceptualization": "konseptualisasi =CONCEIVE; konsep ~",
        "data-curation": "kurasi data; kurasi data penelitian; pengelolaan data ~",
        "formal-analysis": "analisis formal; analisis data ~",
        "funding-acquisition": """
            perolehan dana; akuisisi pendanaan; perolehan pendanaan; akuisisi dana; pendanaan
        """,
        "investigation": "investigasi =STUDY; penyelidikan; pengumpulan data ~",
        "methodology": "metodologi =METHOD",
        "project-administration": "administrasi proyek; manajemen proyek; adminstrasi proyek",
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
    degrees={
        "lead": "utama",
        "equal": "sama, setara",
        "supporting": "pendukung, mendukung",
    },
    groups={
        "all": "semua penulis, seluruh penulis",
        "1": "penulis pertama, penulis 1",
        "2": "penulis kedua, penulis 2",
        "3": "penulis ketiga, penulis 3",
        "4": "penulis keempat, penulis 4",
        "5": "penulis kelima, penulis 5",
        "one": "penulis tunggal",
    },
    headings="kontribusi penulis",
    excepting="kecuali",
    joining="dan, serta",
    by="oleh",
    closed=Closed(
        between="dan",
    ),
)
