"""What publishers print around a person's name: titles before it, degrees and addresses after it."""

from __future__ import annotations

import re

_TITLE = re.compile(
    r"^(?:(?:(?:assoc|asst|assist|adj|emer|apl|univ)[a-z]*[.-]* ?)?prof(?:\.|essora?)?(?: |-|(?<=\.))"
    r"|dra?\.?(?:[ -]+(?:med|rer|nat|phil|ing|habil|vet|dent|sc|agr|oec)\.)*(?: |(?<=\.))"
    r"|(?:mrs?|ms|mx|sir|dott|dott\.ssa)\. ?|(?:mrs?|ms|miss|frau) |(?:ir|mag|priv|doz|dipl)\.[- ]?|pd dr\.? )(?=\S)",
    re.IGNORECASE,
)
_MOST_TITLES = 4
_DEGREE = re.compile(
    r"^(?:(?:m\.?d|ph\.?d|d\.?phil|m\.?sc|b\.?sc|m\.?s|b\.?s|m\.?a|b\.?a|m\.?p\.?h|dr\.?p\.?h|sc\.?[dm]|d\.?sc"
    r"|m\.?b\.?b\.?s|m\.?b\.?b?\.?ch\.?b?|m\.?phil|m\.?b\.?a|d\.?o|r\.?n|d\.?[dm]\.?[ds]|[dv]\.?[vm]\.?[md]|pharm\.?d"
    r"|psy\.?d|ed\.?[dm]|j\.?d|l\.?l\.?[mbd]|m\.?p\.?[pa]|m\.?h\.?[sa]|m\.?r\.?c\.?[ps](?:sych)?|f\.?r\.?a?\.?c\.?[pgrs]+c?|f\.?r\.?c\.?path"
    r"|f\.?a\.?c\.?[cpsr]|f\.?a\.?h\.?a|f\.?e\.?s\.?c|f\.?c\.?c\.?p|f\.?i\.?d\.?s\.?a|f\.?a\.?a\.?[pn]|rd|pt|o\.?t|msw|l\.?c\.?s\.?w"
    r"|b\.?s\.?n|m\.?s\.?n|d\.?n\.?p|a?\.?p\.?r\.?n|n\.?p|pa-c|c\.?n\.?m|mmed(?:sci)?|mmsc|m\.?eng|b\.?eng|m\.?ed|m\.?res|m\.?stat"
    r"|m\.?a\.?s|m\.?s\.?c\.?e|msph|cph|d\.?p\.?t|dipl?\.?(?:-?ing)?|m\.?ch(?:ir)?|b\.?ch(?:ir)?|m\.?d\.?s|b\.?d\.?s|hons|r\.?ph|c\.?c\.?c-slp)\.?)$",
    re.IGNORECASE,
)
# Degrees that can be nothing else, and so need no comma before them: "Ada Byron MD PhD".
_BARE_DEGREE = re.compile(
    r"^(?:M\.?D\.?|Ph\.?D\.?|PhD|PHD|D\.?Phil\.?|MSc|M\.Sc\.?|BSc|B\.Sc\.?|MPH|DrPH|ScD|DSc|MBBS|MBChB|MB|BCh|ChB|MPhil|MBA"
    r"|PharmD|PsyD|EdD|DVM|DDS|DMD|FRCPC?|FRCSC?|FACP|FACS|FACC|FAHA|FRACP|FRCPath|MRCP|RN|MHS|MMed|MRes|MEng)[.,]?$"
)
# What a publisher adds in brackets that is no part of a name, and what stands there bare.
_ADDED = re.compile(
    r"\s*[(\[<][^()\[\]<>]*(?:@|orcid|corresponding|\d{4}-\d{4}|author\b)[^()\[\]<>]*[)\]>]", re.IGNORECASE
)
_ADDRESS = re.compile(
    r"[\s,;:]*(?:\be-?mail:?\s*)?(?:\S+@\S+\.\w+|(?:https?://)?orcid\.org/\S+|\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx])\S*",
    re.IGNORECASE,
)
_NOTE_MARKS = re.compile(r"(?<=[^\W\d_])\d{1,2}(?: ?, ?\d{1,2})*$")
_EMPTY = re.compile(r"\s*[(\[<]\s*[)\]>]")
_LEAST_NAME = 2  # words that must be left of a name that a degree is taken from


def is_degree(text: str) -> bool:
    """Whether what stands after a comma is a degree or a fellowship, or several ("MD PhD")."""
    if _DEGREE.match(text.replace(" ", "")):
        return True
    words = text.split(" ")
    return len(words) > 1 and all(_DEGREE.match(word.strip(",&")) for word in words if word != "and")


def person_alone(name: str, rest: str = "") -> str:
    """A name without titles, bare degrees and addresses. `rest` is the part of it that stands elsewhere.

    >>> person_alone("Prof. Dr. Ada Byron MD PhD (ada@example.org)")
    'Ada Byron'
    """
    if "@" in name or "rcid" in name or "uthor" in name or any(mark.isdigit() for mark in name):
        name = _NOTE_MARKS.sub("", _EMPTY.sub("", _ADDRESS.sub("", _ADDED.sub("", name)))).strip()
    for _ in range(_MOST_TITLES):
        bare = _TITLE.sub("", name)
        if bare == name or not bare:
            break
        name = bare
    words = name.split(" ")
    there = sum(len(word) > 1 for word in rest.split(" "))
    while (
        _BARE_DEGREE.match(words[-1])
        and there + sum(len(word.strip(".,")) > 1 for word in words[:-1]) >= _LEAST_NAME
    ):
        words.pop()
    return " ".join(words)
