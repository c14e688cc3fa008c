"""Indonesian and Malay."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

INDONESIAN = Language(
    terms={
        "conceptualization": """
            konseptualisasi =CONCEIVE; konsep ~; konseptualisasi penelitian; pengonsepan; penyusunan konsep;
            pengembangan konsep
        """,
        "data-curation": """
            kurasi data; kurasi data penelitian; pengelolaan data ~; pengolahan data ~; manajemen data ~
        """,
        "formal-analysis": """
            analisis formal; analisis data ~; analisa data ~; analisis statistik ~; analisis resmi
        """,
        "funding-acquisition": """
            perolehan dana; akuisisi pendanaan; perolehan pendanaan; akuisisi dana; pendanaan =FUNDING;
            pemerolehan dana; perolehan pembiayaan; penggalangan dana; pencarian dana; akuisisi pembiayaan;
            pengadaan dana; penerimaan dana
        """,
        "investigation": """
            investigasi =STUDY; penyelidikan; pengumpulan data ~; pelaksanaan penelitian; koleksi data ~
        """,
        "methodology": "metodologi =METHOD; metodologi penelitian",
        "project-administration": """
            administrasi proyek; manajemen proyek; adminstrasi proyek; pengelolaan proyek;
            administrasi penelitian
        """,
        "resources": "sumber daya =RESOURCE; sumberdaya =RESOURCE; penyediaan sumber daya",
        "software": "perangkat lunak =PROGRAM; pengembangan perangkat lunak; pemrograman",
        "supervision": "supervisi =SUPERVISE; pengawasan =SUPERVISE; pembimbingan; penyeliaan",
        "validation": "validasi =VALIDATE; validasi data; pengesahan",
        "visualization": "visualisasi =VISUALIZE; visualisasi data",
        "writing-original-draft": """
            penulisan draf awal; penulisan draf asli; penulisan draft asli; penulisan draft awal;
            penulisan naskah asli; penulisan persiapan draf asli; penulisan draf; penulisan draf pertama;
            menulis draf asli; penulisan persiapan draft asli; penulisan naskah awal;
            penulisan penyusunan draf asli; menulis draft asli; menulis penyusunan draf asli;
            menulis persiapan draf asli; penulisan penyusunan draft awal; penulisan penyiapan draf asli;
            penulisan draft; penulisan penyusunan draf awal; menulis draf awal; penyusunan draf awal;
            penyusunan draft awal; penulisan draf orisinal; penulisan persiapan draf awal;
            penulisan draft pertama; menulis draft awal; draf asli; persiapan draf asli; penyusunan draf asli;
            penulisan draf original; penulisan draft original; penulisan draf naskah asli;
            menulis persiapan draft asli
        """,
        "writing-review-editing": """
            penulisan tinjauan penyuntingan; penulisan review editing; penulisan peninjauan penyuntingan;
            penulisan reviu penyuntingan; menulis tinjauan penyuntingan; penulisan review penyuntingan;
            tinjauan penyuntingan; penulisan tinjauan pengeditan; penulisan peninjauan pengeditan;
            menulis review editing; menulis ulasan penyuntingan; penulisan ulasan penyuntingan;
            menulis peninjauan penyuntingan; penulisan telaah penyuntingan; peninjauan penyuntingan;
            menulis review pengeditan; penulisan review pengeditan; menulis tinjauan pengeditan;
            tinjauan pengeditan; ulasan penyuntingan; ulasan pengeditan; penulisan ulasan pengeditan;
            review pengeditan; peninjauan pengeditan; reviu penyuntingan; penulisan revisi penyuntingan;
            telaah penyuntingan; menulis peninjauan pengeditan; menulis ulasan pengeditan;
            penulisan reviu pengeditan; penulisan tinjauan editing; review penyuntingan;
            penulisan kajian penyuntingan; semakan penyuntingan; penulisan semakan penyuntingan
        """,
    },
    acts={
        "CONCEIVE": {
            "forms": """
                menggagas, mengonsep, mengkonsep, mengonseptualisasikan, mengkonseptualisasikan,
                mencetuskan ide, mengkonsepkan, mengonsepkan, memunculkan ide, digagas, merumuskan ide
            """,
            "nouns": "konsepsi, konsep penelitian, penggagas, gagasan penelitian, konsep studi",
        },
        "PROPOSE": {
            "forms": "mengusulkan, merumuskan, mengajukan",
            "nouns": "perumusan",
        },
        "DESIGN": {
            "forms": "merancang, mendesain, merencanakan, dirancang, didesain, direncanakan",
            "nouns": """
                perancangan, desain, desain penelitian, rancangan penelitian, rancangan, perencanaan,
                desain studi, rancangan studi, perancangan penelitian, desain eksperimen
            """,
        },
        "DEVELOP": {
            "forms": "mengembangkan, membangun, dikembangkan, menciptakan, dibangun",
            "nouns": "pengembangan, pembangunan, pembuatan",
        },
        "IMPLEMENT": {
            "forms": "mengimplementasikan, menerapkan",
            "nouns": "implementasi, penerapan",
        },
        "CODE": {
            "forms": "memprogram, mengkode",
            "nouns": "pengkodean",
        },
        "PERFORM": {
            "forms": "melakukan, melaksanakan, menjalankan, dilakukan, dilaksanakan, mengerjakan, dikerjakan",
            "nouns": "pelaksanaan",
        },
        "INVESTIGATE": {
            "forms": "menyelidiki",
            "nouns": """
                kerja lapangan, penelitian lapangan, kerja laboratorium, pekerjaan laboratorium,
                pengambilan data
            """,
        },
        "COLLECT": {
            "forms": "mengumpulkan, mengambil, dikumpulkan, mengukur, diambil",
            "nouns": "pengumpulan, pengambilan sampel, pengambilan, pengukuran, pengumpulan sampel",
        },
        "OBTAIN": {
            "forms": "memperoleh, mendapatkan, diperoleh",
            "nouns": "perolehan",
        },
        "ANALYZE": {
            "forms": "menganalisis, menganalisa, dianalisis, dianalisa, mengolah data",
            "nouns": "analisis, analisa, analisis hasil, penganalisisan",
        },
        "ASSESS": {
            "forms": "mengevaluasi, membandingkan, menilai",
            "nouns": "evaluasi",
        },
        "INTERPRET": {
            "forms": "menginterpretasikan, menafsirkan, menginterpretasi, diinterpretasikan",
            "nouns": "interpretasi, penafsiran",
        },
        "CURATE": {
            "forms": "mengkurasi, mengurasi, membersihkan data",
        },
        "PROCESS": {
            "forms": "mengolah, memproses",
            "nouns": "pengolahan, pemrosesan",
        },
        "WRITE": {
            "forms": "menulis, menuliskan, ditulis, menyusun, disusun",
            "nouns": """
                penulisan, penyusunan naskah, penulisan naskah, penulisan artikel, penyusunan artikel,
                penyusunan manuskrip, penulisan manuskrip, penyusunan
            """,
        },
        "DRAFT": {
            "forms": "membuat draf, membuat draft",
        },
        "REVISE": {
            "forms": """
                merevisi, menyunting, mengedit, memperbaiki, mengoreksi, direvisi, disunting, menyempurnakan,
                merevisi secara kritis
            """,
            "nouns": "revisi, penyuntingan, perbaikan, revisi naskah, pengeditan, koreksi",
        },
        "REVIEW": {
            "forms": "meninjau, mereview, menelaah, mereviu, mengulas, ditinjau, meninjau secara kritis",
            "nouns": "peninjauan, tinjauan, penelaahan, telaah",
        },
        "COMMENT_ON": {
            "forms": """
                mengomentari, memberikan masukan, memberi masukan, memberikan komentar, memberikan saran
            """,
            "nouns": "masukan",
        },
        "SUPERVISE": {
            "forms": "membimbing, mengawasi, mensupervisi, menyupervisi, diawasi, dibimbing, menyelia",
            "nouns": "bimbingan, pembimbing",
        },
        "GUIDE": {
            "forms": "mengarahkan, memandu",
            "nouns": "arahan, pengarahan",
        },
        "MANAGE": {
            "forms": """
                mengelola, mengoordinasikan, mengkoordinasikan, mengkoordinir, mengorganisasi, mengoordinasi,
                mengatur
            """,
            "nouns": "koordinasi, pengelolaan",
        },
        "PROVIDE": {
            "forms": "menyediakan, memberikan, disediakan",
            "nouns": "penyediaan",
        },
        "CONTRIBUTE": {
            "forms": """
                berkontribusi, memberikan kontribusi, menyumbang
            """,
            "nouns": "kontribusi",
        },
        "JOIN": {
            "forms": """
                berkontribusi dalam, berkontribusi pada, berpartisipasi, membantu, terlibat, terlibat dalam, ikut serta, berperan dalam,
                berperan
            """,
            "nouns": "partisipasi, bantuan",
        },
        "LEAD": {
            "forms": """
                memimpin, bertanggung jawab, bertanggung jawab atas, bertanggung jawab untuk, bertanggungjawab
            """,
        },
        "ENROLL": {
            "forms": "merekrut pasien, merekrut peserta, merekrut",
            "nouns": "perekrutan, perekrutan pasien",
        },
        "HANDLE": {
            "forms": """
                mengisolasi, menanam, mensintesis, memurnikan, mengekstraksi, membudidayakan,
                mewawancarai, memotret, memasang, mengkultur, menyemai
            """,
            "nouns": "isolasi, sintesis, pemurnian, ekstraksi, budidaya, wawancara, sekuensing",
        },
        "DETERMINE": {
            "forms": """
                mengidentifikasi, menentukan, mengukur kadar, mengkarakterisasi, mengamati,
                mengklasifikasi, mendeteksi
            """,
            "nouns": "identifikasi, penentuan, karakterisasi, pengamatan, klasifikasi, deteksi",
        },
        "VALIDATE": {
            "forms": "memvalidasi, memverifikasi, divalidasi",
            "nouns": "verifikasi",
        },
        "CHECK": {
            "forms": "memeriksa",
        },
        "VISUALIZE": {
            "forms": "memvisualisasikan, menggambar",
            "nouns": "ilustrasi",
        },
        "PREPARE": {
            "forms": "membuat, menyiapkan, mempersiapkan, dibuat, disiapkan",
            "nouns": "persiapan, penyiapan",
        },
        "NULL": {
            "forms": "membaca, menyetujui, telah membaca, disetujui, mendiskusikan, membahas, dibaca",
            "nouns": """
                persetujuan, diskusi, tinjauan pustaka, studi literatur, pencarian literatur,
                penelusuran literatur, kajian pustaka, penulis korespondensi, studi pustaka
            """,
        },
    },
    objects={
        "STUDY": "penelitian, penelitian ini, riset, studi, studi ini, proyek, kajian",
        "EXPERIMENT": """
            eksperimen, percobaan, survei, wawancara, pengujian, uji laboratorium, observasi,
            penelitian laboratorium
        """,
        "DATA": "data penelitian, data lapangan, informasi",
        "RESULTS": "hasil, hasil penelitian, temuan",
        "MANUSCRIPT": """
            naskah, manuskrip, artikel, makalah, naskah akhir, manuskrip akhir, versi akhir, naskah final,
            artikel ini, versi akhir naskah, versi final, manuskrip final, naskah ini
        """,
        "FIRSTDRAFT": """
            draf, draf awal, draf pertama, draft awal, draft pertama, naskah awal, draf naskah, draf artikel,
            draf manuskrip, draft artikel, draft naskah, draft manuskrip, draf awal naskah,
            draf pertama naskah
        """,
        "FIGURES": "gambar, tabel, grafik, gambar dan tabel, ilustrasi gambar",
        "PROGRAM": "kode, aplikasi, kode program, perangkat lunaknya",
        "METHOD": """
            metode, algoritma, kuesioner, instrumen, protokol, metode penelitian, instrumen penelitian,
            metode dan
        """,
        "IDEA": "ide, gagasan, hipotesis, ide penelitian, pertanyaan penelitian, ide utama",
        "RESOURCE": "sampel, bahan, reagen, pasien, peralatan, bahan penelitian, alat dan bahan",
        "FUNDING": "dana penelitian",
        "LITERATURE": "pustaka, literatur, referensi",
    },
    degrees={
        "lead": "utama, memimpin penuh",
        "equal": "sama, setara",
        "supporting": "pendukung",
    },
    groups={
        "all": """
            semua penulis, seluruh penulis, para penulis, setiap penulis, masing-masing penulis,
            semua pengarang
        """,
        "others": "penulis lainnya, penulis lain",
        "both": "kedua penulis",
        "1": "penulis pertama, penulis 1",
        "2": "penulis kedua, penulis 2",
        "3": "penulis ketiga, penulis 3",
        "4": "penulis keempat, penulis 4",
        "5": "penulis kelima, penulis 5",
        "-1": "penulis terakhir",
        "one": "penulis tunggal, penulis",
    },
    headings="""
        kontribusi penulis, kontribusi para penulis, pernyataan kontribusi penulis, kontribusi pengarang,
        kontribusi masing-masing penulis, sumbangan pengarang, peran penulis, kontribusi setiap penulis
    """,
    elsewhere="konflik kepentingan, didanai oleh, dibiayai oleh, benturan kepentingan",
    machines="kecerdasan buatan generatif, ai generatif, alat ai, alat bantu ai",
    thanks="terima kasih, berterima kasih, mengucapkan terima kasih, ucapan terima kasih",
    nobody="tidak ada, tidak berlaku",
    helpers="dengan bantuan, dengan dukungan, bekerja sama dengan",
    supervisors="di bawah bimbingan, di bawah pengawasan, dibimbing oleh",
    excepting="kecuali, selain, terkecuali, dengan pengecualian",
    pairing="masing-masing secara berurutan",
    joining="dan, serta, atau, maupun, dan juga, dan/atau",
    by="oleh",
    skipped="""
        telah, untuk, dari, dengan, pada, dalam, terhadap, tentang, secara, kritis, juga, bersama,
        akhir, awal, ini, atas, seluruh, semua, adalah, bersama-sama, statistik, terkait
    """,
    closed=Closed(
        uses="menggunakan, digunakan",
        everybody="semua, semuanya",
        drafting="penulisan, menulis",
        between="dan, serta, atau",
        turns="sedangkan, sementara",
        negations="tidak, bukan",
        aside="untuk, dari, dengan",
        writing="penulisan, menulis",
    ),
)
