"""Vietnamese, without the marks of its letters.

Words of one syllable that are names as well are left out.
"""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

VIETNAMESE = Language(
    terms={
        "conceptualization": """
            hinh thanh y tuong =CONCEIVE+; y tuong nghien cuu; xay dung y tuong; khai niem hoa; len y tuong;
            y tuong; xay dung khai niem; hinh thanh khai niem; phat trien y tuong
        """,
        "data-curation": """
            quan ly du lieu; giam tuyen du lieu; tuyen chon du lieu; xu ly du lieu ~; quan tri du lieu;
            sap xep du lieu; lam sach du lieu; thu thap du lieu =COLLECT
        """,
        "formal-analysis": """
            phan tich =ANALYZE+; phan tich chinh thuc; phan tich hinh thuc; phan tich du lieu ~;
            phan tich so lieu ~; phan tich thong ke ~
        """,
        "funding-acquisition": """
            thu hut tai tro; huy dong tai tro; xin tai tro; tim kiem tai tro; huy dong kinh phi;
            thu hut kinh phi; tim nguon tai tro; xin kinh phi; tiep nhan tai tro; thu hut nguon tai tro
        """,
        "investigation": """
            dieu tra nghien cuu; dieu tra; khao sat; tien hanh nghien cuu; thuc hien nghien cuu;
            thu thap so lieu ~; tim hieu
        """,
        "methodology": """
            phuong phap luan =METHOD; phuong phap =METHOD; phuong phap nghien cuu =METHOD;
            thiet ke phuong phap
        """,
        "project-administration": "quan tri du an; quan ly du an; dieu hanh du an; quan ly de tai",
        "resources": """
            nguon luc =RESOURCE; tai nguyen =RESOURCE; cung cap nguon luc; tai nguyen nghien cuu;
            cung cap tai nguyen
        """,
        "software": "phan mem =PROGRAM; phan mem may tinh; lap trinh; phat trien phan mem",
        "supervision": "giam sat =SUPERVISE+; huong dan =SUPERVISE+; giam sat nghien cuu; huong dan khoa hoc",
        "validation": "xac thuc =VALIDATE+; tham dinh; kiem chung; xac nhan; kiem dinh; xac nhan ket qua",
        "visualization": "truc quan hoa =VISUALIZE+; truc quan hoa du lieu; hinh anh hoa",
        "writing-original-draft": """
            viet ban thao goc; viet ban thao dau tien; viet ban nhap goc; viet ban nhap dau tien;
            viet chuan bi ban thao goc; viet ban thao; viet ban thao ban dau; soan thao ban thao goc;
            soan thao ban thao; chuan bi ban thao goc; viet chuan bi ban nhap goc; viet ban nhap;
            viet du thao ban dau; viet ban goc; viet du thao goc; viet ban nhap ban dau; chuan bi ban thao;
            viet bai; viet ban thao lan dau; soan ban thao; viet soan ban thao goc;
            viet chuan bi ban thao dau tien
        """,
        "writing-review-editing": """
            viet danh gia bien tap; viet danh gia va bien tap; viet hieu dinh va chinh sua;
            viet xem xet va chinh sua; viet danh gia va chinh sua; viet ra soat va chinh sua;
            viet nhan xet va chinh sua; danh gia va bien tap; xem xet va chinh sua; danh gia va chinh sua;
            ra soat va chinh sua; hieu dinh va chinh sua; viet xem lai va chinh sua;
            viet hieu dinh va bien tap; xem lai va chinh sua; viet hieu dinh; viet binh duyet va chinh sua;
            viet phan bien va chinh sua; viet chinh sua; chinh sua ban thao; viet xem xet va bien tap;
            viet duyet va chinh sua; binh duyet va chinh sua; viet duyet va bien tap; doc va chinh sua;
            xem xet va bien tap; ra soat va bien tap; viet ra soat va bien tap; nhan xet va chinh sua;
            hieu dinh va bien tap; bien tap va chinh sua; viet bien tap
        """,
    },
    acts={
        "CONCEIVE": {
            "forms": """
                len y tuong cho, dua ra y tuong, de xuat y tuong, hinh thanh y tuong cho, co y tuong,
                khoi xuong
            """,
            "nouns": "hinh thanh y tuong nghien cuu",
        },
        "PROPOSE": {
            "forms": "de xuat",
        },
        "DESIGN": {
            "forms": "thiet ke, thiet lap, len ke hoach, lap ke hoach, xay dung de cuong",
            "nouns": "thiet ke nghien cuu, thiet ke thi nghiem, ke hoach nghien cuu",
        },
        "DEVELOP": {
            "forms": "xay dung, phat trien, tao ra",
        },
        "IMPLEMENT": {
            "forms": "trien khai, cai dat",
        },
        "CODE": {
            "forms": "viet ma, viet code, viet ma nguon, viet chuong trinh",
        },
        "PERFORM": {
            "forms": "thuc hien, tien hanh",
        },
        "INVESTIGATE": {
            "nouns": "nghien cuu thuc dia, khao sat thuc dia, lam thi nghiem, thu nghiem",
        },
        "COLLECT": {
            "forms": "thu thap, lay mau, do dac, thu mau, thu nhan",
            "nouns": "thu thap mau, viec thu thap",
        },
        "ANALYZE": {
            "forms": "phan tich va xu ly",
            "nouns": "phan tich ket qua, phan tich thong ke du lieu, thong ke, phan tich va dien giai",
        },
        "ASSESS": {
            "forms": "so sanh",
        },
        "INTERPRET": {
            "forms": "dien giai, giai thich, ly giai",
            "nouns": "bien luan",
        },
        "CURATE": {
            "forms": "lam sach",
        },
        "PROCESS": {
            "forms": "xu ly",
            "nouns": "xu ly so lieu",
        },
        "WRITE": {
            "forms": "viet, soan thao, viet bai bao, viet nhap, viet bai viet, chap but",
            "nouns": "viec viet",
        },
        "REVISE": {
            "forms": """
                chinh sua, hieu chinh, bien tap, hieu dinh, sua chua, chinh ly, hoan thien, sua doi,
                sua ban thao, chinh sua va hoan thien
            """,
        },
        "REVIEW": {
            "forms": "xem xet, ra soat, xem lai, danh gia, doc va gop y, phan bien",
        },
        "COMMENT_ON": {
            "forms": "gop y, nhan xet, gop y cho, dong gop y kien",
        },
        "SUPERVISE": {
            "forms": "giam sat, huong dan nghien cuu, chi dao",
        },
        "GUIDE": {
            "forms": "tu van, co van",
        },
        "MANAGE": {
            "forms": "quan ly, dieu phoi, quan tri, to chuc",
            "nouns": "dieu phoi du an",
        },
        "PROVIDE": {
            "forms": "cung cap",
        },
        "CONTRIBUTE": {
            "forms": "dong gop, dong gop vao, dong gop cho, co dong gop",
        },
        "JOIN": {
            "forms": "tham gia, tham gia vao, ho tro, giup do, phoi hop, cong tac",
        },
        "LEAD": {
            "forms": "chiu trach nhiem, phu trach, chu tri, dan dat, chiu trach nhiem chinh",
        },
        "ENROLL": {
            "forms": "tuyen chon benh nhan, dieu tri benh nhan, theo doi benh nhan",
            "nouns": "tuyen chon benh nhan",
        },
        "HANDLE": {
            "forms": """
                phan lap, nuoi cay, tong hop mau, tinh sach, giai trinh tu, chiet xuat, tach chiet,
                phong van, nuoi trong
            """,
            "nouns": "phan lap, nuoi cay, giai trinh tu",
        },
        "DETERMINE": {
            "forms": "xac dinh, nhan dien, dinh danh, dinh luong, quan sat, phan loai",
            "nouns": "dinh danh, dinh luong, phan loai",
        },
        "VALIDATE": {
            "forms": "kiem tra, kiem chung ket qua, xac minh",
        },
        "VISUALIZE": {
            "forms": "truc quan hoa du lieu va, minh hoa, ve hinh, ve bieu do",
        },
        "PREPARE": {
            "forms": "chuan bi",
        },
        "NULL": {
            "forms": """
                phe duyet, dong y, thong qua, thao luan, da doc, doc va phe duyet, doc va dong y,
                doc va thong qua, doc ban thao, da doc va phe duyet, da doc va dong y, chap thuan,
                da doc va thong qua
            """,
            "nouns": """
                tong quan tai lieu, tim tai lieu, tim kiem tai lieu, tong quan y van, tac gia lien he,
                thao luan ket qua
            """,
        },
    },
    objects={
        "STUDY": """
            nghien cuu, nghien cuu nay, de tai, cong trinh, du an, cong trinh nghien cuu, nghien cuu chinh
        """,
        "EXPERIMENT": """
            thi nghiem, thuc nghiem, phong van, cac thi nghiem, phep do, cuoc khao sat, cac phep do
        """,
        "DATA": "du lieu, so lieu, thong tin, bo du lieu, co so du lieu, cac du lieu",
        "RESULTS": "ket qua, cac ket qua, ket qua nghien cuu, phat hien",
        "MANUSCRIPT": """
            ban thao, bai bao, bai viet, ban thao cuoi cung, ban cuoi cung, phien ban cuoi,
            phien ban cuoi cung, ban thao bai bao, noi dung bai bao, toan bo ban thao, ban cuoi
        """,
        "FIRSTDRAFT": """
            ban thao dau tien, ban nhap, ban thao goc, ban thao ban dau, ban nhap dau tien, du thao,
            ban thao lan dau, ban dau tien, ban nhap ban dau, du thao dau tien, ban thao so bo
        """,
        "FIGURES": """
            hinh anh, bieu do, hinh ve, bang bieu, do thi, cac hinh, hinh minh hoa, cac hinh ve,
            hinh anh va bang bieu, cac hinh anh, so do
        """,
        "PROGRAM": "ma nguon, chuong trinh, ung dung, chuong trinh may tinh, phan mem phan tich",
        "METHOD": """
            mo hinh, thuat toan, quy trinh, bang hoi, bang cau hoi, bo cau hoi, de cuong,
            quy trinh nghien cuu, de cuong nghien cuu, cac phuong phap, khung ly thuyet, phieu khao sat
        """,
        "IDEA": """
            gia thuyet, cau hoi nghien cuu, y tuong ban dau, y tuong cua nghien cuu, muc tieu nghien cuu,
            y tuong chinh
        """,
        "RESOURCE": """
            vat lieu, hoa chat, benh nhan, mau nghien cuu, thiet bi, cac mau, mau benh pham, mau vat, vat tu,
            mau phan tich
        """,
        "FUNDING": "kinh phi, tai tro, nguon von, kinh phi nghien cuu, nguon tai tro, nguon kinh phi",
        "LITERATURE": "tai lieu, y van, tai lieu tham khao",
    },
    degrees={
        "lead": "chu dao, chu tri chinh, vai tro chinh",
        "equal": "ngang nhau, bang nhau, dong deu",
        "supporting": "ho tro phu, vai tro ho tro",
    },
    groups={
        "all": """
            tat ca cac tac gia, tat ca tac gia, cac tac gia, moi tac gia, toan bo tac gia, cac dong tac gia,
            toan the tac gia
        """,
        "others": "cac tac gia khac, tac gia con lai, cac tac gia con lai",
        "both": "ca hai tac gia, hai tac gia",
        "1": "tac gia thu nhat, tac gia dau tien, tac gia dau, tac gia 1",
        "2": "tac gia thu hai, tac gia 2",
        "3": "tac gia thu ba, tac gia 3",
        "-1": "tac gia cuoi, tac gia cuoi cung",
        "one": "tac gia duy nhat",
    },
    headings="""
        dong gop cua cac tac gia, dong gop cua tac gia, dong gop tac gia, vai tro cua cac tac gia,
        vai tro tac gia, dong gop cua tung tac gia, tuyen bo dong gop cua tac gia,
        dong gop cua cac tac gia trong bai bao, su dong gop cua cac tac gia, tuyen bo dong gop tac gia,
        phan dong gop cua tac gia
    """,
    elsewhere="xung dot loi ich, duoc tai tro boi, mau thuan loi ich, duoc ho tro boi",
    machines="trí tuệ nhân tạo tạo sinh, công cụ ai, trí tuệ nhân tạo",
    thanks="cam on, loi cam on, tran trong cam on, xin cam on",
    nobody="khong ap dung",
    helpers="voi su giup do cua, voi su ho tro cua",
    supervisors="duoi su huong dan cua, duoi su giam sat cua",
    excepting="ngoai tru, tru, ngoai, tru ra, loai tru",
    pairing="tuong ung, lan luot",
    joining="va, hoac, cung nhu, va/hoac, dong thoi",
    of="cua",
    by="boi",
    skipped="duoc, cac, thong ke, cuoi cung, toan bo, cung nhau, deu, viec, quan trong, so bo",
    closed=Closed(
        uses="dùng",
        drafting="viet",
        between="va, hoac",
        turns="trong khi",
        negations="khong",
        writing="viet",
    ),
)
