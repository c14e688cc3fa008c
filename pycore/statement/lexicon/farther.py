"""Languages of Africa and India of which little more than the names of the roles is known, by their ISO 639 code."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

FARTHER: dict[str, Language] = {
    # Amharic
    "am": Language(
        terms={
            "conceptualization": "ጽንሰ ሀሳብ",
            "data-curation": "የውሂብ አያያዝ",
            "formal-analysis": "መደበኛ ትንታኔ",
            "funding-acquisition": "የገንዘብ ድጋፍ ማግኘት",
            "investigation": "ምርመራ",
            "methodology": "የአሰራር ዘዴ ሜተድ; የአሰራር ዘዴ",
            "project-administration": "የፕሮጀክት አስተዳደር",
            "resources": "ሀብት",
            "software": "ሶፍትዌር",
            "supervision": "ክትትል",
            "validation": "ማረጋገጥ",
            "visualization": "ስዕላዊ እይታ",
            "writing-original-draft": "መጻፍ የመጀመሪያ ረቂቅ ማዘጋጀት; የመጀመሪያ ረቂቅ ማዘጋጀት",
            "writing-review-editing": "መጻፍ መገምገምና እና ማረም; መገምገምና እና ማረም",
        },
        joining="እና",
    ),
    # Bengali
    "bn": Language(
        terms={
            "conceptualization": "মৌলিক চিন্তার কাঠামো তৈরি; ধারণা গঠন; ধারণায়ন",
            "data-curation": "তথ্য সংগ্রহ বিশ্লেষণযোগ্য রূপে উপস্থাপন ও সংরক্ষণ প্রক্রিয়া; তথ্য সংরক্ষণ",
            "formal-analysis": "তথ্য বা উপাত্তের পদ্ধতিগত বিশ্লেষণ; পদ্ধতিগত বিশ্লেষণ",
            "funding-acquisition": "প্রকল্পের জন্য অর্থনৈতিক সহায়তা অর্জন; অর্থায়ন অর্জন",
            "investigation": "তথ্য সংগ্রহ ও বিশ্লেষণের প্রক্রিয়া",
            "methodology": "গবেষণাপদ্ধতি; গবেষণা পদ্ধতি",
            "project-administration": "প্রকল্প পরিচালনা",
            "resources": "গবেষনা উপকরণ; গবেষণা উপকরণ",
            "software": "সফটওয়্যার",
            "supervision": "তদারকি; তত্ত্বাবধান",
            "validation": "বৈধতা নিরূপণ",
            "visualization": "তথ্য চিত্রায়ন",
            "writing-original-draft": "লেখালেখি মূল খসড়া লিখন; মূল খসড়া লিখন",
            "writing-review-editing": "লিখিত খসড়ার সংশোধন সম্পাদনা ও মানোন্নয়ন",
        },
        joining="ও, এবং",
        closed=Closed(writing="তথ্য, লিখিত"),
    ),
    # Hindi
    "hi": Language(
        terms={
            "conceptualization": "अवधारणा; संकल्पना",
            "data-curation": "डेटा क्यूरेशन डेटा परिशोधन; डेटा क्यूरेशन; डेटा परिशोधन",
            "formal-analysis": "औपचारिक विश्लेषण",
            "funding-acquisition": "निधिकरण अधिग्रहण; वित्तपोषण",
            "investigation": "वैज्ञानिक जांच; अन्वेषण",
            "methodology": "क्रियाविधि; कार्यप्रणाली",
            "project-administration": "परियोजना प्रबंधन; परियोजना प्रशासन",
            "resources": "संसाधन",
            "software": "सॉफ्टवेर; सॉफ्टवेयर",
            "supervision": "निरीक्षण; पर्यवेक्षण",
            "validation": "विधिमान्यकरण; सत्यापन",
            "visualization": """
                विज़ुअलाइज़ेशन डेटा का दृश्यकरण या सूचना की दृश्यात्मक प्रस्तुति; विज़ुअलाइज़ेशन; डेटा का दृश्यकरण
            """,
            "writing-original-draft": "लेखन मूल प्रारूप; लेखन मूल मसौदा; मूल प्रारूप",
            "writing-review-editing": "लेखन समीक्षा और संपादन; समीक्षा और संपादन",
        },
        joining="और, तथा",
    ),
    # Malayalam
    "ml": Language(
        terms={
            "conceptualization": "ആശയവൽക്കരണം",
            "data-curation": "വിവര പരിപാലനം ഡാറ്റ ക്യൂറേഷൻ; വിവര പരിപാലനം; ഡാറ്റ ക്യൂറേഷൻ",
            "formal-analysis": "ഔദ്യോഗിക വിശകലനം",
            "funding-acquisition": "പ്രാരംഭ സാമ്പത്തിക സമാഹരണം; സാമ്പത്തിക സമാഹരണം",
            "investigation": "ഗവേഷണം",
            "methodology": "പ്രവർത്തനസമ്പ്രദായം മാർഗ്ഗശാസ്ത്രം; പ്രവർത്തനസമ്പ്രദായം; മാർഗ്ഗശാസ്ത്രം",
            "project-administration": "പദ്ധതി നിർവ്വഹണം",
            "resources": "ഗവേഷണ വിഭവങ്ങൾ",
            "software": "സോഫ്ട് വെയർ; സോഫ്റ്റ്‌വെയർ",
            "supervision": "മേൽനോട്ടം",
            "validation": "സ്ഥിരീകരണം",
            "visualization": "ദൃശ്യവൽക്കരണം",
            "writing-original-draft": "ലേഖനം ആദ്യപ്രതി",
            "writing-review-editing": """
                ലേഖനം നിരൂപണം അല്ലെങ്കിൽ പരിശോധന നടത്തുക; നിരൂപണം അല്ലെങ്കിൽ പരിശോധന നടത്തുക
            """,
        },
    ),
    # Swahili
    "sw": Language(
        terms={
            "conceptualization": "udhanifu",
            "data-curation": "upangaji wa takwimu",
            "formal-analysis": "uchambuzi rasmi",
            "funding-acquisition": "kupata ufadhili",
            "investigation": "uchunguzi",
            "methodology": "mbinu",
            "project-administration": "usimamizi wa mradi",
            "resources": "rasilimali",
            "software": "programu",
            "supervision": "usimamizi",
            "validation": "udhibitisho; uthibitisho",
            "visualization": "taswira",
            "writing-original-draft": "uandishi rasimu halisi; uandashi rasimu halisi",
            "writing-review-editing": """
                uandashi uhakiki uhariri; uandishi uhakiki uhariri; uandishi uhakiki na uhariri
            """,
        },
    ),
}
