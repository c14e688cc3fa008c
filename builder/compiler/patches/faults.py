"""Faults of Brython 3.15.0 that matter here, put right.

`upstream` says where the fault stands in Brython's own sources, as they were on 2026-08-03 (f06778e3).
"""

from __future__ import annotations

from pathlib import Path

from builder.compiler.patch import Cut, Patch, Replace

_NUMBERS = Path(__file__).parents[1] / "js" / "numbers.js"

FAULTS: tuple[Patch, ...] = (
    Replace(
        "name of a sentinel",
        "a free variable `name`: a ReferenceError wherever window.name does not exist",
        "ob_type:_b_.sentinel,module,name,repr}}",
        "ob_type:_b_.sentinel,module,name:__name__,repr}}",
        upstream="only in the release 3.15.0: not in the sources of 2026-08-03",
    ),
    Cut(
        "Set.prototype.difference",
        "the polyfill has another signature than the standard's and would break other scripts",
        "if(! Object.hasOwn(Set.prototype,'difference'))",
        "(function($B){\n$B.isWebWorker",
        upstream="only in the release 3.15.0: not in the sources of 2026-08-03",
    ),
    Cut(
        "decimal places of a float",
        "it multiplied, which rounds once before it rounds",
        "var roundDownToFixed=$B.roundDownToFixed=function(v,d){",
        "var floating_point_decimal_format=",
        _NUMBERS.read_text(encoding="utf-8"),
        upstream="www/src/py_string.js",
    ),
    Replace(
        "a float without decimal places",
        "half was always rounded up, and the sign of what is nearly 0 was lost",
        "res=Math.round(value)+(fmt.alternate",
        "res=$B.roundDownToFixed(value,0)+(fmt.alternate",
        upstream="only in the release 3.15.0: not in the sources of 2026-08-03",
    ),
    Replace(
        "round() of a float to places",
        "it multiplied, which rounds once before it rounds",
        "if($B.$isinstance(arg,_b_.float)){return _b_.float.tp_funcs.__round__(arg,$.ndigits)}",
        "if($B.$isinstance(arg,_b_.float)){if($.ndigits!==None&&n>=0&&Number.isFinite(arg.value)){\n"
        "return $B.fast_float(Number($B.roundDownToFixed(arg.value,Number(n))))}\n"
        "return _b_.float.tp_funcs.__round__(arg,$.ndigits)}",
        upstream="www/src/py_builtin_functions.js; brython-dev/brython#1234 was closed with half of it",
    ),
    Cut(
        "round() of an integer",
        "it divided, and failed for tens",
        "var mult=Math.pow(10,n),x=arg*mult,floor=Math.floor(x),diff=Math.abs(x-floor),res\n",
        "_b_.setattr=function(){",
        "return $B.round_int(arg,n)}\n",
        upstream="www/src/py_builtin_functions.js",
    ),
    Replace(
        "padding after a number's prefix",
        "0x was taken for digits",
        'if("+-".indexOf(s.charAt(0))>-1){return s.charAt(0)+fill.repeat(missing)+s.substr(1)}else{\n'
        "return fill.repeat(missing)+s}",
        "var before=/^[+-]?(?:0[xXbBoO])?/.exec(s)[0]\nreturn before+fill.repeat(missing)+s.slice(before.length)",
        upstream="www/src/py_string.js",
    ),
    Replace(
        "console noise on deep recursion",
        "left from debugging",
        "$B.is_recursion_error=function(js_exc){\nconsole.log('js exc',js_exc)\n",
        "$B.is_recursion_error=function(js_exc){\n",
        upstream="www/src/py_exceptions.js",
    ),
    Replace(
        "null to None",
        "JavaScript's null would come in as a value of no type",
        "var jsobj2pyobj=$B.jsobj2pyobj=function(jsobj,_this){\nif(jsobj===null){return null}",
        "var jsobj2pyobj=$B.jsobj2pyobj=function(jsobj,_this){\nif(jsobj===null){return _b_.None}",
        upstream="www/src/js_objects.js",
    ),
    Replace(
        "None to null",
        "None would go out as an object that cannot be serialised",
        "case null:\nreturn null}\nlet _jsobj=pyobj[JSOBJ]",
        "case null:\ncase _b_.None:\nreturn null}\nlet _jsobj=pyobj[JSOBJ]",
        upstream="www/src/js_objects.js",
    ),
    Replace(
        "sorting large integers",
        "the difference of a large and a small integer is not a number to JavaScript",
        "if(reverse){cmp=function(b,a){return a-b}}else{\ncmp=function(a,b){return a-b}}",
        "cmp=reverse?(b,a)=>a<b?-1:a>b?1:0:(a,b)=>a<b?-1:a>b?1:0",
        upstream="www/src/py_list.js",
    ),
    Replace(
        "all()",
        "any exception inside was taken for the end of the items",
        "var iterable=iter(obj)\nwhile(1){try{\nvar elt=next(iterable)\n"
        "if(!$B.$bool(elt)){return false}}catch(err){return true}}}",
        "for(var elt of $B.make_js_iterator(obj)){if(! $B.$bool(elt)){return false}}\nreturn true}",
        upstream="www/src/py_builtin_functions.js",
    ),
    Replace(
        "augmented assignment that gives 0",
        "0 was taken for no result, and the methods were looked up",
        "if(z){if(res_type.is_int && Number.isSafeInteger(z))",
        "if(z!==undefined){if(res_type.is_int && Number.isSafeInteger(z))",
        upstream="www/src/py_utils.js",
    ),
    Cut(
        "text of an exception",
        "it was made of the first argument alone, and empty where that is None",
        "_b_.BaseException.tp_repr=function(self){",
        "_b_.BaseException.tp_init=function(self,...args){",
        "_b_.BaseException.tp_repr=function(self){\n"
        "return $B.class_name(self)+'('+[...self.args].map(one=> _b_.repr(one)).join(', ')+')'}\n"
        "_b_.BaseException.tp_str=function(self){\n"
        "return self.args.length===0 ? '' : _b_.str.$factory(self.args.length===1 ? self.args[0] : self.args)}\n",
        upstream="www/src/py_exceptions.js",
    ),
    Replace(
        "repr() of an AttributeError",
        "it was its message",
        "_b_.AttributeError.tp_repr=function(self){return self.args[0]}",
        "",
        upstream="www/src/py_exceptions.js",
    ),
    Replace(
        "str() of a KeyError of several",
        "it was its repr()",
        "_b_.KeyError.tp_str=function(self){if(self.args.length==1){return _b_.repr(self.args[0])}\n"
        "return _b_.BaseException.tp_repr(self)}",
        "_b_.KeyError.tp_str=function(self){if(self.args.length==1){return _b_.repr(self.args[0])}\n"
        "return _b_.BaseException.tp_str(self)}",
        upstream="www/src/py_exceptions.js",
    ),
    Replace(
        "minus an integer that is 0",
        "JavaScript has a -0, which shows once it becomes a float",
        "_b_.int.nb_negative=function(self){return-int_value(self)}",
        "_b_.int.nb_negative=function(self){var value=int_value(self)\nreturn value===0 ? 0 : -value}",
        upstream="www/src/py_int.js",
    ),
    Replace(
        "a float divided by 0 without a rest",
        "it gave a number",
        "function _float_div_mod(vx,wx){",
        "function _float_div_mod(vx,wx){if(wx===0){$B.RAISE(_b_.ZeroDivisionError,'float floor division by zero')}\n",
        upstream="www/src/py_float.js",
    ),
    Replace(
        "whether a range is empty",
        "it asked for an end, which no range has",
        "_b_.range.nb_bool=function(self){return self.start !=self.end}",
        "_b_.range.nb_bool=function(self){return _b_.range.mp_length(self)!=0}",
        upstream="www/src/py_range.js",
    ),
    Replace(
        "iterating on over bytes",
        "an iterator began anew when it was asked for itself",
        "$B.bytes_iterator.tp_iter=function(self){self.index=-1\nreturn self}",
        "$B.bytes_iterator.tp_iter=function(self){return self}",
        upstream="www/src/py_bytes.js",
    ),
    Replace(
        "message of an unhashable object",
        "it showed the object in the place of its type",
        '_b_.str.$factory($B.jsobj2pyobj(obj))+"\'"\n)}}\nif(res===-1)',
        '$B.class_name(obj)+"\'"\n)}}\nif(res===-1)',
        upstream="www/src/py_builtin_functions.js",
    ),
    Replace(
        "hash of a number by a method",
        "int.__hash__ may be given as the method itself, which is no JavaScript function",
        "res=hash_func(obj)\nif(! $B.is_int(res))",
        "res=$B.$call(hash_func,obj)\nif(! $B.is_int(res))",
        upstream="www/src/py_builtin_functions.js",
    ),
)
