"""Dicts and sets: Brython lists integer-like keys first, keeps deleted items, and learns of a miss by an exception."""

from __future__ import annotations

from pathlib import Path

from builder.compiler.patch import Cut, Patch, Replace

_JS = Path(__file__).parents[1] / "js"
_WRONG = "order and removal are wrong for some keys, and a miss is slow; see dicts.js"
_MAP = "what the program makes of data must keep every key apart from the runtime's own properties"
_SET_KEY = "its hash took a loop over the text at every look-up"

TRANSLATOR_DICTS: tuple[Patch, ...] = (
    Replace(
        "dict: comprehension",
        _MAP,
        "else if(this instanceof $B.ast.DictComp){js+=prefix+`var result_${id} = $B.empty_dict()\\n`}",
        "else if(this instanceof $B.ast.DictComp){js+=prefix+`var result_${id} = $B.new_dict()\\n`}",
    ),
)

DICTS: tuple[Patch, ...] = (
    Cut("dict: names", _WRONG, "$B.str_dict_contains=function(d,key)", "$B.dict2kwarg=function(d)"),
    Cut(
        "dict: items",
        _WRONG,
        "dict.$iter_items=function*(d){var version",
        "function dict_init(self,args,kw)",
        (_JS / "dicts.js").read_text(encoding="utf-8"),
    ),
    Cut(
        "dict: look-up",
        _WRONG,
        "dict.$delete_string=function(self,key){\nif(! self[KEYS])",
        "dict.tp_hash=_b_.None\nfunction",
    ),
    Cut(
        "dict: setting", _WRONG, "dict.$iter_items_reversed=function*(d){var", "dict.$literal=function(items)"
    ),
    Cut(
        "dict: len, item, in",
        _WRONG,
        "_b_.dict.mp_length=function(self){var count",
        "_b_.dict.tp_new=function(cls",
    ),
    Cut(
        "dict: clear to get",
        _WRONG,
        "dict_funcs.clear=function(self){",
        "dict_funcs.items=function(self)",
        (_JS / "dict_methods.js").read_text(encoding="utf-8"),
    ),
    Cut(
        "dict: pop to setdefault",
        _WRONG,
        "dict_funcs.pop=function(self){var",
        "dict_funcs.update=function(self)",
    ),
    Cut(
        "dict: in keys()",
        "it compared with every key",
        "$B.dict_keys.sq_contains=function(self,value){for",
        "var dict_keys_funcs=",
        "$B.dict_keys.sq_contains=function(self,value){return dict.$contains(self.dict_obj,value)}\n",
    ),
    *(
        Replace(f"dict: {name}", _MAP, old, old.replace("$B.empty_dict()", "$B.new_dict()"))
        for name, old in (
            ("display", "dict.$literal=function(items){var res=$B.empty_dict()\n"),
            ("factory", "dict.$factory=function(){var res=$B.empty_dict()\n"),
            ("array", "dict.$from_array=function(arrays){\nvar res=$B.empty_dict()\n"),
            ("new", "var instance=$B.empty_dict()\ninstance[$B.OB_TYPE]=cls\nif(cls !==dict)"),
            ("JavaScript object", "exclude=exclude ||function(){return false}\nvar d=$B.empty_dict()\n"),
        )
    ),
    Replace(
        "dict of a class",
        "it is reached by properties",
        "var module=$B.str_dict_get(cl_dict,'__module__',$B.frame_obj.frame[2])",
        "cl_dict=$B.as_namespace(cl_dict)\nvar module=$B.str_dict_get(cl_dict,'__module__',$B.frame_obj.frame[2])",
    ),
    Replace(
        "keyword arguments with odd names",
        "a name that is an integer was listed first",
        "function add_to_kwargs(kw_dict,key,value){$B.str_dict_set(kw_dict,key,value)}",
        "function add_to_kwargs(kw_dict,key,value){_b_.dict.$setitem(kw_dict,key,value)}",
    ),
    Replace(
        "set: key of a string, adding",
        _SET_KEY,
        "function set_add(so,item,hash){hash=hash ?? $B.$hash(item)\n",
        "function set_key(item,hash){if(typeof item==='string'){return '$'+item}\n"
        "if(item.ob_type===_b_.str){return '$'+item.valueOf()}\nreturn hash ?? $B.$hash(item)}\n"
        "function set_add(so,item,hash){hash=set_key(item,hash)\n",
    ),
    Replace(
        "set: key of a string, finding",
        _SET_KEY,
        "function set_lookkey(so,key,hash){\nif(hash===undefined){try{\nhash=$B.$hash(key)}",
        "function set_lookkey(so,key,hash){\nif(hash===undefined||typeof key==='string'||key.ob_type===_b_.str){try{\n"
        "hash=set_key(key)}",
    ),
)
