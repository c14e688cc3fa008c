"""Turkish, without the marks of its letters.

The past of verbs is made from their stems;
nouns stand in the cases that occur.
"""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

TURKISH = Language(
    terms={
        "conceptualization": """
            kavramsallastirma =CONCEIVE; kavramlastirma =CONCEIVE; konsept; kavramsal tasarim;
            calisma konsepti; calismanin konsepti; fikir kavram; fikir gelistirme; konseptualizasyon;
            kavram olusturma
        """,
        "data-curation": """
            veri duzenleme; veri kurasyonu; veri iyilestirme; veri yonetimi; veri kuratorlugu;
            verilerin duzenlenmesi
        """,
        "formal-analysis": """
            bicimsel analiz; bicimsel cozumleme; resmi analiz; istatistiksel analiz ~; veri analizi ~;
            formal analiz; istatistik analiz ~; verilerin analizi ~; analiz ve yorum ~; analiz yorum ~;
            analiz veya yorum ~; veri analizi ve yorumlama ~; veri analizi yorumlama ~;
            verilerin analizi ve yorumlanmasi ~; istatistiksel degerlendirme ~
        """,
        "funding-acquisition": """
            odenek temini; fon saglama; finansman saglama; fon temini; finansman temini; fon bulma;
            kaynak temini; fonlama =FUNDING; finansman =FUNDING; finansman edinimi; fon edinimi;
            finansal destek saglama
        """,
        "investigation": """
            arastirma =STUDY; inceleme; veri toplama ~; veri toplama ve isleme ~; veri toplama veya isleme ~;
            veri toplama isleme ~; verilerin toplanmasi ~; verilerin toplanmasi ve islenmesi ~;
            arastirma yurutme; veri toplanmasi ~
        """,
        "methodology": """
            yontembilim =METHOD; yontem =METHOD; metodoloji =METHOD; metot =METHOD; calisma tasarimi;
            arastirma tasarimi; calismanin tasarimi
        """,
        "project-administration": """
            proje yurutumu; proje yonetimi; proje idaresi; proje yurutuculugu; proje koordinasyonu ~
        """,
        "resources": """
            kaynaklar =RESOURCE; kaynak saglama; malzemeler; malzeme saglama; kaynak; kaynaklar ve malzemeler
        """,
        "software": "yazilim =PROGRAM; yazilim gelistirme; programlama",
        "supervision": """
            denetim =SUPERVISE; danismanlik =SUPERVISE; gozetim =SUPERVISE; denetleme =SUPERVISE;
            supervizyon =SUPERVISE; danisman ~; denetleme danismanlik; denetleme ve danismanlik
        """,
        "validation": "dogrulama =VALIDATE; gecerlilik; gecerleme; validasyon; gecerlilik dogrulama",
        "visualization": "gorsellestirme =VISUALIZE; veri gorsellestirme",
        "writing-original-draft": """
            yazim ozgun taslak; yazma orijinal taslak; yazim orijinal taslak; yazim orijinal taslak hazirlama;
            yazma orijinal taslak hazirlama; yazma ozgun taslak; yazim ilk taslak; yazma ilk taslak;
            yazi taslagi; yazi taslagi hazirlama; makale yazimi; makalenin yazimi; makaleyi yazan;
            yaziyi yazan; yazan; yazim; ilk taslak; orijinal taslak; orijinal taslak hazirlama;
            orijinal taslagin yazilmasi; ozgun taslak; yazim taslak; makale taslagi;
            yazim orijinal taslagin hazirlanmasi; taslagin yazilmasi; makalenin yazilmasi; taslak yazimi;
            makale yazma; yazi yazma; yazinin yazilmasi; makalenin hazirlanmasi; taslak hazirlama
        """,
        "writing-review-editing": """
            yazim gozden gecirme ve duzenleme; yazma inceleme ve duzenleme; yazim inceleme ve duzenleme;
            gozden gecirme ve duzenleme; yazma gozden gecirme ve duzenleme; inceleme ve duzenleme;
            elestirel inceleme; gozden gecirme; yazim gozden gecirme duzenleme; icerigin elestirel incelemesi;
            elestirel gozden gecirme; yazim inceleme duzenleme; makalenin gozden gecirilmesi; elestirel okuma;
            makalenin elestirel incelenmesi; yazim denetleme ve duzenleme; gozden gecirme duzenleme;
            elestirel degerlendirme; icerigin elestirel olarak incelenmesi; inceleme duzenleme; redaksiyon;
            revizyon; metnin gozden gecirilmesi; yazim duzenleme
        """,
    },
    endings={
        "di": "di dilar diler mistir",
        "ti": "ti tilar tiler mistir",
        "du": "du dular duler mustur",
    },
    acts={
        "CONCEIVE": {
            "di": "kurgula, kavramsallastir, fikrini olustur",
            "forms": """
                fikrini ortaya atti, fikir verdi, kurguladi, tasarladi ve planladi, kavramsallastirdi,
                fikrini gelistirdi, fikrini ortaya koydu
            """,
            "nouns": "kurgulama, kurgu",
        },
        "PROPOSE": {
            "di": "oner",
            "du": "ortaya koy",
        },
        "DESIGN": {
            "di": "tasarla, planla",
            "forms": "tasarlandi, tasarlanmistir, planlandi",
            "nouns": """
                tasarlanmasi, tasarlanmasina, tasarlanmasinda, planlanmasi, planlanmasina, planlanmasinda,
                tasarim, tasarimi, tasarlama, planlama, dizayn, tasarimina, tasariminda, planlamasi,
                tasarimini, calismanin planlanmasi, calisma dizayni, arastirmanin tasarlanmasi
            """,
        },
        "DEVELOP": {
            "di": "gelistir, olustur",
            "forms": "kurdu, kurdular, insa etti, gelistirildi",
            "nouns": "gelistirme, olusturma, gelistirilmesi",
        },
        "IMPLEMENT": {
            "di": "uygula",
            "nouns": "uygulama, uygulanmasi",
        },
        "CODE": {
            "di": "kodla, programla",
            "nouns": "kodlama",
        },
        "PERFORM": {
            "di": "gerceklestir",
            "ti": "yap",
            "du": "yurut",
            "forms": """
                yapildi, yapilmistir, gerceklestirildi, gerceklestirilmistir, yurutuldu, yapan, icra etti
            """,
            "nouns": "yurutulmesi, yapilmasi, gerceklestirilmesi, yurutme, gerceklestirme",
        },
        "INVESTIGATE": {
            "nouns": """
                saha calismasi, laboratuvar calismasi, deneysel calisma, deneysel calismalar,
                laboratuvar calismalari
            """,
        },
        "COLLECT": {
            "di": "topla, derle, olc",
            "forms": "toplandi, toplanmistir",
            "nouns": """
                toplanmasi, toplanmasina, toplanmasinda, toplama, ornek toplama, veri toplamasi,
                orneklerin toplanmasi, olcum, olcumler
            """,
        },
        "OBTAIN": {
            "forms": "elde etti, elde ettiler, edindi",
            "nouns": "elde edilmesi, temini",
        },
        "ANALYZE": {
            "forms": """
                analiz etti, analiz ettiler, analiz edildi, analiz edilmistir, cozumledi, analizlerini yapti,
                istatistiksel analizi yapti, istatistiksel analizleri yapti, veri analizini yapti
            """,
            "nouns": """
                analiz edilmesi, analiz, analizi, analizler, analizleri, analizine, analizinde, istatistik,
                analizini, cozumleme, analizlerini, istatistiksel analizi, istatistiksel analizleri,
                veri analizini, veri analizine, verilerin analizine, istatistiksel analizler
            """,
        },
        "ASSESS": {
            "di": "degerlendir, karsilastir",
            "nouns": "degerlendirme",
        },
        "INTERPRET": {
            "di": "yorumla",
            "nouns": "yorumlanmasi, yorumlanmasina, yorumlanmasinda, yorum, yorumlama, yorumu, yorumlamasi",
        },
        "CURATE": {
            "di": "duzenle",
            "forms": "temizledi",
            "nouns": "veri temizleme, veri temizligi",
        },
        "PROCESS": {
            "di": "isle",
            "nouns": "islenmesi, isleme, veri isleme",
        },
        "WRITE": {
            "di": "yaz",
            "forms": """
                yazdi, yazdilar, kaleme aldi, kaleme aldilar, yazildi, yazilmistir, yazan, yazimini yapti
            """,
            "nouns": "yazilmasi, yazilmasina, yazilmasinda, yazimi, yazma, yazimina, yaziminda, yazimini",
        },
        "DRAFT": {
            "forms": "taslagini hazirladi, taslagini yazdi",
        },
        "REVISE": {
            "forms": """
                revize etti, gozden gecirildi, revize edildi, duzenlendi, gozden gecirilmistir,
                revize ettiler, gozden gecirdi, gozden gecirdiler, duzeltti, duzelttiler,
                duzenledi ve gozden gecirdi, redakte etti, elestirel olarak gozden gecirdi,
                elestirel olarak gozden gecirdiler, son halini verdi
            """,
            "nouns": "gozden gecirilmesi, duzenlenmesi, revizyonu, duzeltme, duzeltmeler, duzenleme",
        },
        "REVIEW": {
            "di": "incele",
        },
        "COMMENT_ON": {
            "forms": "yorum yapti, geri bildirim verdi, gorus bildirdi",
        },
        "SUPERVISE": {
            "forms": """
                denetledi, denetlediler, danismanlik yapti, danismanlik yaptilar, danismanligini yapti,
                gozetti, supervize etti, supervizyon yapti, danismanlik etti
            """,
            "nouns": "denetimi, danismanligi",
        },
        "GUIDE": {
            "di": "yonlendir",
            "forms": "rehberlik etti, yol gosterdi",
            "nouns": "rehberlik",
        },
        "MANAGE": {
            "ti": "yonet",
            "forms": "koordine etti, organize etti, koordine ettiler, yonetti, yonettiler",
            "nouns": "koordinasyon, organizasyon, yonetim, yonetimi",
        },
        "PROVIDE": {
            "di": "sagla",
            "forms": "temin etti, sundu, temin ettiler, saglandi",
            "nouns": "saglama, temin",
        },
        "CONTRIBUTE": {
            "forms": """
                katkida bulundu, katkida bulundular, katki sagladi, katki sagladilar, katki sundu,
                katki verdi, katkida bulunmustur, katki saglamistir
            """,
            "nouns": "katki",
        },
        "JOIN": {
            "di": "katil",
            "forms": """
                yardim etti, yardimci oldu, destek oldu, destek verdi, gorev aldi, yer aldi, katildi,
                yardim ettiler, gorev aldilar, destekledi
            """,
            "nouns": "yardim, destek",
        },
        "LEAD": {
            "forms": "sorumluydu, sorumlu oldu, ustlendi, ustlendiler, liderlik etti",
            "nouns": "sorumlu",
        },
        "ENROLL": {
            "forms": "hastalari takip etti, hastalari tedavi etti, hastalari dahil etti",
            "nouns": "hasta takibi, hasta alimi, katilimci alimi",
        },
        "HANDLE": {
            "forms": """
                izole etti, izole ettiler, sentezledi, sentezlediler, saflastirdi, saflastirdilar,
                yetistirdi, yetistirdiler, kultur yapti, dizilemeyi yapti, fotografladi, gorusmeleri
                yapti, anketleri uyguladi, ornekleri aldi
            """,
            "nouns": """
                izolasyon, sentez, saflastirma, dizileme, dna izolasyonu, rna izolasyonu, anket
                uygulamasi
            """,
        },
        "DETERMINE": {
            "forms": """
                tanimladi, tanimladilar, belirledi, belirlediler, tespit etti, tespit ettiler,
                karakterize etti, gozlemledi, siniflandirdi, teshis etti
            """,
            "nouns": "tanimlama, belirleme, tespit, karakterizasyon, siniflandirma",
        },
        "VALIDATE": {
            "di": "dogrula",
            "forms": "teyit etti, kontrol etti, dogrulandi",
            "nouns": "dogrulanmasi",
        },
        "VISUALIZE": {
            "di": "gorsellestir, ciz",
            "nouns": "gorsellestirilmesi",
        },
        "PREPARE": {
            "di": "hazirla",
            "forms": "hazirlandi, hazirlanmistir",
            "nouns": "hazirlanmasi, hazirlanmasina, hazirlanmasinda, hazirlama, hazirlik",
        },
        "NULL": {
            "di": "onayla",
            "ti": "tartis",
            "du": "oku",
            "forms": """
                onayladi, onayladilar, okudu, okudular, okudu ve onayladi, okudular ve onayladilar,
                okuyup onayladi, okuyup onaylamistir, okumus ve onaylamistir, tartisti, tartistilar,
                kabul etti, kabul ettiler, onay verdi, okuyarak onaylamistir, okuyup onaylamislardir, okumus
            """,
            "nouns": """
                onay, tartisma, son onay, literatur taramasi, kaynak taramasi, literatur arastirmasi,
                literatur tarama, son onay ve sorumluluk, sorumluluk, sorumlu yazar, yayin taramasi, literatur
            """,
        },
    },
    objects={
        "STUDY": """
            calisma, calismayi, calismanin, calismaya, calismada, arastirmayi, arastirmanin, arastirmaya,
            proje, projeyi, projenin, calismalari
        """,
        "EXPERIMENT": """
            deney, deneyler, deneyleri, deneylerin, deneysel calismalari, testler, testleri, olcumleri, anket,
            anketleri, gorusmeler, gorusmeleri, gozlemleri
        """,
        "DATA": """
            veri, veriler, verileri, verilerin, verilerini, verinin, veri seti, veri setini, veri tabani,
            bilgi
        """,
        "RESULTS": "sonuclar, sonuclari, sonuclarin, bulgular, bulgulari, bulgularin",
        "MANUSCRIPT": """
            makale, makaleyi, makalenin, makaleye, metin, metni, metnin, yazi, yaziyi, yazinin, son hali,
            son halini, makalenin son hali, makalenin son halini, son versiyon, son versiyonu,
            son versiyonunu, nihai metin, nihai halini, nihai metni, makalenin nihai halini,
            makalenin son seklini, son seklini
        """,
        "FIRSTDRAFT": """
            taslak, taslagi, taslagini, ilk taslagi, ilk taslagini, makale taslagini, makalenin ilk taslagini,
            makalenin taslagini, ilk taslagin, makalenin ilk taslagi
        """,
        "FIGURES": """
            sekil, sekiller, sekilleri, grafikler, grafikleri, tablolar, tablolari, gorseller, gorselleri,
            sekilleri ve tablolari, figurler, figurleri
        """,
        "PROGRAM": "yazilimi, yazilimin, kod, kodu, kodlari, program, programi, betik",
        "METHOD": """
            yontemi, yontemleri, yontemler, modeli, modelleri, metodolojiyi, algoritma, algoritmayi, protokol,
            protokolu, olcek, olcegi, anket formu, anket formunu, metodu, metodolojisini, yonteminin
        """,
        "IDEA": """
            fikir, fikri, fikrini, hipotez, hipotezi, hipotezleri, arastirma sorusu, arastirma fikri,
            calismanin fikri, calisma fikri, arastirma fikrini
        """,
        "RESOURCE": """
            ornekler, ornekleri, numuneler, numuneleri, materyal, materyaller, malzeme, malzemeleri, hastalar,
            hastalari, ekipman, reaktif, kaynaklari, materyalleri
        """,
        "FUNDING": "finansmani, fon, fonu, maddi destek, mali destek, finansal destek, odenek",
        "LITERATURE": "literaturu, kaynakca, kaynakcayi, alanyazin, alanyazini",
    },
    degrees={
        "lead": "lider, oncu, basrol",
        "equal": "esit",
        "supporting": "destekleyici, yardimci",
    },
    groups={
        "all": """
            tum yazarlar, butun yazarlar, yazarlar, tum yazarlarin, yazarlarin tumu, yazarlarin tamami,
            her yazar
        """,
        "others": "diger yazarlar, diger tum yazarlar",
        "both": "her iki yazar, iki yazar, yazarlarin ikisi",
        "1": "birinci yazar, ilk yazar, yazar 1",
        "2": "ikinci yazar, yazar 2",
        "3": "ucuncu yazar, yazar 3",
        "4": "dorduncu yazar, yazar 4",
        "5": "besinci yazar",
        "-1": "son yazar",
        "one": "yazar, tek yazar",
    },
    headings="""
        yazar katkilari, yazarlarin katkisi, yazarlarin katkilari, yazar katkisi, yazar katki beyani,
        yazar katki orani, yazarlarin katki orani, yazarlarin katki orani beyani,
        arastirmacilarin katki orani, arastirmacilarin katki orani beyani, katki orani beyani,
        yazar katki oranlari, yazarlarin katki oranlari, katki orani, yazarlik katkilari, katki beyani,
        yazarlarin katki beyani, arastirmacilarin katki orani beyan ozeti, arastirmacilarin katkisi, katkilar,
        yazarlarin calismaya katkilari, yazarlik katkisi, yazar katkilari beyani
    """,
    elsewhere="""
        cikar catismasi, cikar catismasi beyani, destekleyen kurulus, destekleyen kurum, tarafindan
        desteklenmistir, tarafindan finanse edilmistir, mali destek alinmamistir, finansal destek
        almadiklarini, mali destek almadiklarini, finansal destek alinmamistir, herhangi bir finansal destek,
        olmadigini beyan, olmadigini bildirmis, kriterlerini karsilamaktadir
    """,
    machines="üretken yapay zeka, üretken yapay zekâ, yapay zeka araçları, yapay zekâ araçları",
    thanks="tesekkur, tesekkur ederiz, tesekkur ederler, tesekkurler, minnettariz",
    nobody="yok, gecerli degil, uygulanamaz",
    helpers="yardimiyla, destegiyle",
    supervisors="danismanliginda, denetiminde, gozetiminde",
    excepting="haric, disinda, disindaki, haricinde, haricindeki, haric olmak uzere",
    pairing="sirasiyla",
    joining="ve, veya, ile, ve/veya, ayni zamanda, ayrica",
    skipped="""
        tarafindan, icin, tum, olarak, son, birlikte, istatistiksel, elestirel, makul, surecinde, asamasinda, surecine,
        ilgili, olan, esit, de, ayni, kisminda, bolumunun, bolumunu, konusunda, her
    """,
    closed=Closed(
        uses="kullandı, kullanıldı, kullanılmıştır, kullanmıştır",
        telling="biz, bizim, onun",
        everybody="herkes, tümü, hepsi",
        drafting="yazim, yazma",
        postposed="tarafindan, tarafından, tarafinca",
        between="ve, veya, ile",
        common="ve",
        turns="iken",
        negations="degil",
        amid="ile",
        writing="yazim, yazma",
    ),
)
