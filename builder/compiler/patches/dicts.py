"""Dicts and sets: Brython lists integer-like keys first, keeps deleted items, and learns of a miss by an exception."""

from __future__ import annotations

from pathlib import Path

from builder.compiler.patch import Cut, Patch, Replace

_JS = Path(__file__).parents[1] / "js"
_WRONG = "order and removal are wrong for some keys, and a miss is slow; see dicts.js"
_MAP = "what the program makes of data must keep every key apart from the runtime's own properties"
_SET = "its hash was worked out at every look-up, tuples took thousands of steps, and loops ended by an exception"

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
        "a name that is an integer was listed first, and of a name that is given twice the later one counted",
        "function add_to_kwargs(kw_dict,key,value){$B.str_dict_set(kw_dict,key,value)}",
        "function add_to_kwargs(kw_dict,key,value){if(_b_.dict.$contains(kw_dict,key)){\n"
        "$B.RAISE(_b_.TypeError,`got multiple values for keyword argument '${key}'`)}\n"
        "_b_.dict.$setitem(kw_dict,key,value)}",
    ),
    Cut(
        "set: items",
        _SET,
        "function make_new_set(type){",
        "_b_.set.tp_richcompare=function(self,other,op)",
        (_JS / "sets.js").read_text(encoding="utf-8"),
    ),
    Cut(
        "set: making",
        "set(None) made an empty one",
        "_b_.set.tp_init=function(self,iterable){",
        "_b_.set.nb_inplace_subtract=function(self,other){",
        "_b_.set.tp_init=function(self,iterable){if(iterable===undefined){return _b_.None}\n"
        "$B.check_nb_args_no_kw('set',2,arguments)\nset_funcs.clear(self)\nset_take(self,iterable)\n"
        "return _b_.None}\n"
        "_b_.set.tp_new=function(cls){var res=make_new_set(cls)\nif(cls !==_b_.set){$B.init_dict(res)}\nreturn res}\n",
    ),
    Cut(
        "set: clear",
        _SET,
        "set_funcs.clear=function(self){",
        "set_funcs.copy=function(self){",
        (_JS / "set_methods.js").read_text(encoding="utf-8"),
    ),
    Cut("set: pop", _SET, "set_funcs.pop=function(self){", "set_funcs.remove=function(self,item){"),
    Cut(
        "set: issubset",
        _SET,
        "set_funcs.issubset=function(self,other){",
        "set_funcs.issuperset=function(self,other){",
        "set_funcs.issubset=function(self,other){\n$B.check_nb_args_no_kw('set.issubset',2,arguments)\n"
        "return within(self,asSet(other))}\n",
    ),
    Cut("set: update", _SET, "set_funcs.update=function(self){\n", "_b_.set.tp_methods=["),
    Replace(
        "set: union of sets",
        _SET,
        "return set_funcs.union(self,other)}\n",
        "var both=set_copy(self)\nset_add_all(both,other)\nreturn both}\n",
    ),
    Replace(
        "frozenset of one thing",
        "modules begin with some two hundred of them, and its arguments were sorted out twice",
        "frozenset.$factory=function(){",
        "frozenset.$factory=function(given){if(arguments.length===1&&given?.$kw===undefined){\n"
        "if(given?.ob_type===frozenset){return given}\nvar made=make_new_set(frozenset)\nset_take(made,given)\n"
        "return made}\n",
    ),
    Replace(
        "frozenset: hash",
        _SET,
        "for(var entry of set_iter_with_hash(self)){var _h=entry.hash\n",
        "for(var item of set_iter(self)){var _h=$B.$hash(item)\n",
    ),
)
