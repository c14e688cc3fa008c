"""Short ways for what compiled Python does most."""

from __future__ import annotations

from pathlib import Path

from builder.compiler.patch import Cut, Part, Patch, Replace

_JS = Path(__file__).parents[1] / "js"


def _js(name: str) -> str:
    return (_JS / name).read_text(encoding="utf-8")


SPEED: tuple[Patch, ...] = (
    Replace(
        "class of a string or an integer",
        "asked for on almost every operation",
        "$B.get_class=function(obj){\nif(obj===null)",
        "$B.get_class=function(obj){\nif(typeof obj==='string'){return _b_.str}\n"
        "if(typeof obj==='number'&&Number.isInteger(obj)){return _b_.int}\nif(obj===null)",
    ),
    Replace(
        "arithmetic of small integers, joining of strings",
        "the general way looks up methods",
        "$B.rich_op=function(op,x,y,inum){try{",
        "$B.rich_op=function(op,x,y,inum){\n"
        "if((typeof x==='number'||typeof x==='boolean')&&(typeof y==='number'||typeof y==='boolean')){let z\n"
        "switch(op){\n"
        "case '__add__':z= +x+ +y;if(Number.isSafeInteger(z)){return z}break\n"
        "case '__sub__':z=x-y;if(Number.isSafeInteger(z)){return z}break\n"
        "case '__mul__':z=x*y;if(Number.isSafeInteger(z)){return z+0}break\n"
        "case '__mod__':if(y>0){z=x%y;return z<0?z+ +y:z+0}break\n"
        "case '__floordiv__':if(y>0){return Math.floor(x/y)+0}break}}\n"
        "else if(typeof x==='string'&&typeof y==='string'&&op==='__add__'){return x+y}\ntry{",
    ),
    Replace(
        "sum()",
        "an exception a round to notice the end",
        "iterable=iter(iterable)\nwhile(true){try{\nvar _item=next(iterable)\nres=$B.rich_op('__add__',res,_item)}"
        "catch(err){if($B.is_exc(err,[_b_.StopIteration])){break}else{\nthrow err}}}\nreturn res}",
        "for(var _item of $B.make_js_iterator(iterable)){res=$B.rich_op('__add__',res,_item)}\nreturn res}",
    ),
    Replace(
        "joining strings by +=",
        "the general way looks up methods",
        "$B.augm_assign=function(left,op,right){",
        "$B.augm_assign=function(left,op,right){if(op==='+='&&typeof left==='string'&&typeof right==='string'){return left+right}\n",
    ),
    Replace(
        "str() of what is text already, or an integer",
        "f-strings call it for each of their parts",
        "str.$factory=function(){",
        "str.$factory=function(text){if(arguments.length===1){if(typeof text==='string'||text?.ob_type===str){return text}\n"
        "if(typeof text==='number'&&Number.isInteger(text)){return ''+text}}\n",
    ),
    Replace(
        "int() of an integer, or of a few digits",
        "the general way looks up methods",
        "int.$factory=function(value,base){",
        "int.$factory=function(value,base){if(arguments.length===1){if(typeof value==='number'){return value}\n"
        "if(typeof value==='boolean'){return value?1:0}\n"
        "if(typeof value==='string'&&/^[0-9]{1,15}$/.test(value)){return Number(value)}}\n",
    ),
    Replace(
        "len() of a sequence, a text or a dict",
        "the general way looks up methods",
        "var len=_b_.len=function(obj){",
        "var len=_b_.len=function(obj){if(arguments.length===1){if(typeof obj==='string'){return obj.length}\n"
        "if(Array.isArray(obj)&&(obj.ob_type===_b_.list||obj.ob_type===_b_.tuple)){return obj.length}\n"
        "if(obj?.[$B.OB_TYPE]===_b_.dict){return $B.str_dict_length(obj)}}\n",
    ),
    Replace(
        "next() of a generator",
        "the end was told by an exception even where a default was given",
        "var next=_b_.next=function(obj){",
        "var next=_b_.next=function(obj){if(obj?.ob_type===$B.generator&&arguments.length<3&&!arguments[1]?.$kw){\n"
        "let found=$B.generator_step(obj,_b_.None)\nif(! found.done){return found.value}\n"
        "if(arguments.length===2){return arguments[1]}\n$B.RAISE(_b_.StopIteration,found.value)}\n",
    ),
    Replace(
        "instances with slots",
        "only classes without slots had a short way",
        "else if(cls.tp_new===_b_.object.tp_new &&\nhas_no_slots){\ncls.$factory=function(){var res={ob_type:cls}\n$B.init_dict(res)\n",
        "else if(cls.tp_new===_b_.object.tp_new){\n"
        "var has_dict=cls.tp_mro.some(klass=> klass.tp_flags & $B.TPFLAGS.HEAPTYPE &&\n"
        "($B.get_from_dict(klass,'__slots__')===$B.NULL ||klass.$slots_has_dict))\n"
        "cls.$factory=function(){var res={ob_type:cls}\nif(has_dict){$B.init_dict(res)}\n",
    ),
    Cut(
        "generators",
        "an exception a loop to notice the end",
        "generator_funcs.send=function(self,value){",
        '$B.generator.tp_methods=["send","throw"',
        _js("generators.js"),
    ),
    Cut(
        "closing a generator",
        "in generators.js too: here an exception of the generator's own was taken for a refusal to end",
        "generator_funcs.close=function(self){",
        "generator_funcs.gi_code_get=function(self){}",
    ),
    Cut(
        "class of a method",
        "noted for each method of each class, and asked for by nobody: super() is told its class",
        'if(typeof v=="function"){if(v.$function_infos===undefined){\nif(v.$infos){v.$infos.__qualname__=',
        "if(test){console.log('class obj',class_obj)}\n",
        "}\n",
    ),
    Replace(
        "what builtin classes have",
        "of each of a hundred and fifty classes all sixty slots were listed anew when the runtime is loaded",
        "$B.finalize_type=function(cls){",
        "var SLOTS=Object.keys($B.wrapper_methods),\n"
        "INHERITED=new Set(['tp_descr_get','tp_descr_set','tp_iter','tp_call','tp_new','tp_init','tp_setattro'])\n"
        "$B.finalize_type=function(cls){",
    ),
    Replace(
        "what builtin classes have, each",
        "as above",
        "for(var slot in $B.wrapper_methods){if(cls[slot]){$B.wrapper_methods[slot](cls,slot)}else if("
        "['tp_descr_get','tp_descr_set','tp_iter','tp_call','tp_new','tp_init','tp_setattro'].includes(slot)){",
        "for(var slot of SLOTS){if(cls[slot]){$B.wrapper_methods[slot](cls,slot)}else if(INHERITED.has(slot)){",
    ),
    Replace(
        "what is known of builtin functions",
        "of each of two thousand a table was made, to be gone through by name",
        "qualname=qualname ?? module+'.'+attr\n$B.set_function_infos(klass[attr],{__doc__:klass[attr].__doc__ ||'',"
        "__module__:module,__name__:attr,__qualname__ :qualname,__defaults__:[],__kwdefaults__:{}}\n)}",
        "qualname=qualname ?? module+'.'+attr\nvar f=klass[attr],at=$B.func_attrs,infos=f.$function_infos ??=[]\n"
        "infos[at.__module__]=module\ninfos[at.__name__]=attr\ninfos[at.__qualname__]=qualname\n"
        "infos[at.__defaults__]=[]\ninfos[at.__kwdefaults__]={}\ninfos[at.__doc__]=f.__doc__ ||''}",
    ),
    Part(
        "short ways",  # in the place of a promise that nobody waits for
        "truth, comparison, membership, attributes and unpacking looked up methods each time",
        "$B.whenReady=",
        _js("speed.js") + _js("sequences.js") + _js("calls.js") + _js("compiled.js"),
    ),
)
