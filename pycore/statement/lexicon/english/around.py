"""Words around a statement in English: degrees, and who is meant by a group (see `language.Language`)."""

from __future__ import annotations

DEGREES: dict[str, str] = {
    "lead": "lead, leading, leader, principal, primary, leading role",
    "equal": "equal, equally, equivalent, equally contributing",
    "supporting": "supporting, support, supportive",
}

GROUPS: dict[str, str] = {
    "all": """
        all authors, all author, allauthors, alltheauthors, all the authors, all of the authors, all co-authors,
        all coauthors, all listed authors, all authors listed, each author, each of the authors,
        every author, all named authors, all three authors, all four authors, all five authors,
        all six authors, all seven authors, all contributing authors, all, all three, all four, all five,
        all six, everyone, everybody, all members, all group members, all team members, all members of the team,
        all members of the group, all contributors, all of us, all the co-authors, all the coauthors, all of authors, all of the co-authors, the authors,
        the co-authors, authors, the three authors, the four authors
    """,
    "others": """
        all other authors, all the other authors, the other authors, other authors, the remaining authors,
        remaining authors, all remaining authors, other co-authors, all other co-authors, the others,
        all others, the rest of the authors, the other two authors, the other three authors,
        the remaining two authors, the two other authors, the other two, the remaining three authors,
        the two remaining authors, the other co-authors, all other coauthors, the rest
    """,
    "both": """
        both, they both, both authors, both of them, the two authors, both the authors, two authors, both co-authors
    """,
    "they": "they, he, she, who",
    "1": """
        the first author, first author, 1st author, the 1st author, author 1, first-author,
        the lead author, lead author, the main author, author one, the principal author
    """,
    "2": "the second author, second author, 2nd author, the 2nd author, author 2, author two",
    "3": "the third author, third author, 3rd author, the 3rd author, author 3, author three",
    "4": "the fourth author, fourth author, 4th author, the 4th author, author 4, author four",
    "5": "the fifth author, fifth author, 5th author, the 5th author, author 5, author five",
    "6": "the sixth author, sixth author, 6th author, the 6th author, author 6, author six",
    "7": "the seventh author, seventh author, 7th author, author 7",
    "8": "the eighth author, eighth author, 8th author, author 8",
    "-1": "the last author, last author, the senior author, senior author",
    "one": """
        the author, the sole author, sole author, the single author, the only author, single author,
        the sole author of this paper, the corresponding author
    """,
}
