"""Strings: Brython counts UTF-16 units in many places, and puts marks into decomposed text."""

from __future__ import annotations

from pathlib import Path

from builder.compiler.patch import Cut, Patch, Replace

_FILES = [Path(__file__).parents[1] / "js" / name for name in ("strings.js", "characters.js")]
_JS = "".join(file.read_text(encoding="utf-8") for file in _FILES)
_WRONG = "wrong for characters outside the basic plane, for Python's white space or for letter case; see strings.js"

STRINGS: tuple[Patch, ...] = (
    Replace(
        "methods of str",
        "indices are code points, and str(text) is the text itself, as in CPython",
        '_b_.str.tp_methods=["encode","replace",',
        "{\n" + _JS + '}\n_b_.str.tp_methods=["encode","replace",',
    ),
    Cut(
        "str: capitalize to count", _WRONG, "str_funcs.capitalize=function(self)", "str_funcs.encode=function"
    ),
    Cut("str: endswith", _WRONG, "str_funcs.endswith=function(self,suffix)", "str_funcs.expandtabs=function"),
    Cut("str: find", _WRONG, "str_funcs.find=function(self,sub,start,end)", "str_funcs.format=function"),
    Cut("str: index to isdigit", _WRONG, "str_funcs.index=function()", "str_funcs.isidentifier=function"),
    Cut("str: islower to zfill", _WRONG, "str_funcs.islower=function(self)", "{\n// Strings whose indices"),
    Cut(
        "str: slices",
        _WRONG,
        "str.$getitem_slice=function(_self,slice){",
        "var prefix=2,suffix=3\n",
    ),
    Cut(
        "str: comparison, repetition, text",
        _WRONG,
        "_b_.str.tp_richcompare=function(self,other,op)",
        "_b_.str.nb_remainder=function",
    ),
    Cut("str: repr", _WRONG, "_b_.str.tp_repr=function(self){", "_b_.str.tp_hash=function(self){"),
    Cut("str: str, iter", _WRONG, "_b_.str.tp_str=function(self){", "_b_.str.tp_new=function(cls,args,kw){"),
    Cut(
        "str: len, item",
        _WRONG,
        "_b_.str.mp_length=function(self){",
        "_b_.str.sq_concat=function(self,other)",
    ),
    Cut("str: in", _WRONG, "_b_.str.sq_contains=function(self,item)", "var str_funcs=_b_.str.tp_funcs={}"),
    Cut(
        "str: format specification",
        _WRONG,
        "str_funcs.__format__=function(self,format_spec)",
        "str_funcs.__getnewargs__=",
    ),
    Replace(
        "str: len of the compiler's short way",
        "set before the method was replaced",
        "$B.str_len=_b_.str.mp_length\nvar Interpolation",
        "var Interpolation",
    ),
    Replace(
        "print of text outside the basic plane",
        "such a string is an object, not a primitive",
        'if(typeof msg !="string"){$B.RAISE(_b_.TypeError,"write() argument must be str',
        'if(! $B.is_str(msg)){$B.RAISE(_b_.TypeError,"write() argument must be str',
    ),
    Replace(
        "order of strings when sorting",
        "it compared UTF-16 units, and numbers where the text looks like one",
        "if(reverse){cmp=function(b,a){return $B.$AlphabeticalCompare(a,b)}}else{\n"
        "cmp=function(a,b){return $B.$AlphabeticalCompare(a,b)}}}",
        "cmp=reverse?(b,a)=>$B.compare_str(a,b):$B.compare_str}",
    ),
    Cut(
        "UTF-8 without a TextEncoder",
        "the way without one wrote each half of a character outside the basic plane on its own",
        "if(globalThis.TextEncoder){var encoder",
        'break\ncase "utf_8_sig":',
        "for(let ch of String(s)){let cp=ch.codePointAt(0)\n"
        "if(cp<=0x7f){t.push(cp)}"
        "else if(cp<=0x7ff){t.push(0xc0+(cp>>6),0x80+(cp&0x3f))}"
        "else if(cp<=0xffff){t.push(0xe0+(cp>>12),0x80+((cp>>6)&0x3f),0x80+(cp&0x3f))}"
        "else{t.push(0xf0+(cp>>18),0x80+((cp>>12)&0x3f),0x80+((cp>>6)&0x3f),0x80+(cp&0x3f))}}\n",
    ),
    Replace(
        "str.format: result",
        "the joined text was not looked through for characters outside the basic plane",
        'res+=$B.$call($B.$getattr(value,"__format__"),fmt.spec)}}\nreturn res}',
        'res+=$B.$call($B.$getattr(value,"__format__"),fmt.spec)}}\nreturn $B.String(res)}',
    ),
)
