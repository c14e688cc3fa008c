"""Vietnamese, without its marks."""

from __future__ import annotations

from pycore.statement.lexicon.language import Language

VIETNAMESE = Language(
    terms={
        "conceptualization": "hinh thanh y tuong",
        "formal-analysis": "phan tich; phan tich du lieu ~",
        "funding-acquisition": "thu hut tai tro",
        "investigation": "dieu tra nghien cuu",
        "methodology": "phuong phap luan",
        "project-administration": "quan tri du an; quan ly du an",
        "resources": "nguon luc",
        "software": "phan mem",
        "supervision": "giam sat",
        "validation": "xac thuc",
        "visualization": "truc quan hoa",
        "writing-original-draft": "viet ban thao goc",
        "writing-review-editing": """
            viet danh gia bien tap; viet hieu dinh va chinh sua; viet xem xet va chinh sua
        """,
    },
)
