"""Short ways for what compiled Python does most."""

from __future__ import annotations

from pathlib import Path

from builder.compiler.patch import Cut, Part, Patch, Replace

_JS = Path(__file__).parents[1] / "js"


def _js(name: str) -> str:
    return (_JS / name).read_text(encoding="utf-8")


_SHAPE = (
    "an object that loses a property is a slow one from then on, and these hold the names of every function"
)
_TRACING = "nothing traces, and no generator holds a context manager open; both were looked for at every call"
_GENEXPR = "it built a code object and entered a frame twice for each item; the generator itself enters one"

TRANSLATOR_SPEED: tuple[Patch, ...] = (
    Cut(
        "names assigned again",
        _SHAPE,
        "if(binding_scope.locals.has(name)){\nvar ref=$B.js_from_ast(target,scopes)",
        "return js+prefix+$B.js_from_ast(target,scopes)+' = '+value}",
    ),
    Replace(
        "names of a comprehension",
        _SHAPE,
        "js+=prefix+`delete ${comp.locals_name}.${comp_name}\\n`",
        "js+=prefix+`${comp.locals_name}.${comp_name} = undefined\\n`",
    ),
    Cut(
        "names of an outer function",
        "for locals() they were defined anew at every call; compiled code reaches them where they are",
        "for(var free_ident of free_idents){",
        'js+=prefix+`var frame = ["${this.$is_lambda',
    ),
    Cut(
        "names of a generator expression",
        _GENEXPR,
        "return prefix+`var ${comp.locals_name} = {},",
        "function comp_bindings(comp,bindings)",
        "return prefix+`var ${comp.locals_name} = {}, locals = ${comp.locals_name}\\n`+\n"
        'prefix+`var frame = ["<genexpr>", ${comp.locals_name}, "${comp.module_name}", ${comp.globals_name}]\\n`+\n'
        "prefix+`frame.ob_type = $B.frame\\n`+prefix+`frame.__file__ = __file__\\n`+\n"
        "prefix+`var next_func_${comp.id} = $B.make_js_iterator(expr, frame, ${comp.ast.lineno})\\n`}\n",
    ),
    Cut(
        "steps of a generator expression",
        _GENEXPR,
        "js+=prefix+`$B.enter_frame(frame, __file__, ${this.lineno})\\n`+\nprefix+`var next_func_",
        "prefix+`for (var next_${id} of next_func_${id}) {\\n`\nindent()\n"
        "js+=prefix+`$B.enter_frame(frame, __file__, ${this.lineno})",
        "js+=",
    ),
    Replace(
        "line of a generator expression",
        _GENEXPR,
        "prefix+`for (var next_${id} of next_func_${id}) {\\n`\nindent()\n"
        "js+=prefix+`$B.enter_frame(frame, __file__, ${this.lineno})\\n`\n",
        "prefix+`for (var next_${id} of next_func_${id}) {\\n`\nindent()\n",
    ),
    Cut(
        "item of a generator expression",
        _GENEXPR,
        "js+=prefix+`try{\\n`\nindent()\nif(this.elt instanceof $B.ast.Starred){js+=prefix+`for(var item_${id}",
        "js+=(has_await ? prefix+'\\n$B.restore_frame_obj(save_frame_obj, locals);' :'')\n"
        "for(var i=0;i < nb_paren-1;i++)",
        "if(this.elt instanceof $B.ast.Starred){\n"
        "js+=prefix+`for(var item_${id} of $B.make_js_iterator(${elt})){yield item_${id}}\\n`}else{\n"
        "js+=prefix+`yield ${elt}\\n`}\ndedent()\n",
    ),
    Replace(
        "end of a generator expression",
        _GENEXPR,
        "js+=prefix+'$B.leave_frame()\\n'\ndedent()\njs+=prefix+'}\\n'\njs+=prefix+'$B.leave_frame()\\n'\n"
        "js+=prefix+'}, \"<genexpr>\")(expr)\\n'\n",
        "dedent()\njs+=prefix+'}\\n'\n"
        "js+=prefix+'}, \"<genexpr>\")(expr)\\n'+prefix+`gen${id}.$frame = frame\\n`\n",
    ),
)

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
    Cut(
        "entering a frame",
        _TRACING,
        "$B.enter_frame=function(frame,__file__,lineno){",
        "$B.trace_exception=function(){",
        "$B.enter_frame=function(frame,__file__,lineno){var prev=$B.frame_obj,count=prev===null ? 0 :prev.count\n"
        "if(count > $B.recursion_limit){var exc=$B.EXC(_b_.RecursionError,'maximum recursion depth exceeded')\n"
        "$B.set_exc(exc,frame)\nthrow exc}\n"
        "frame.ob_type=$B.frame\nframe.__file__=__file__\nframe.$lineno=lineno\n"
        "$B.frame_obj={prev,frame,count:count+1}}\n",
    ),
    Cut(
        "leaving a frame",
        _TRACING,
        "$B.leave_frame=function(arg){",
        "$B.push_frame=function(frame){",
        "$B.leave_frame=function(){if($B.frame_obj===null){return}\nvar frame=$B.frame_obj.frame\n"
        "$B.frame_obj=$B.frame_obj.prev\n"
        "if(frame.$current_exception){frame.$current_exception=undefined}\nreturn _b_.None}\n"
        "$B.trace_return_and_leave=function(frame,return_value){$B.leave_frame()\nreturn return_value}\n",
    ),
    Replace(
        "leaving a frame with an exception",
        _TRACING,
        "if((! exc.$in_trace_func)&& frame.$f_trace !==_b_.None){frame.$f_trace=$B.trace_exception()}}",
        "}",
    ),
    Replace(
        "line of a loop",
        _TRACING,
        "$B.set_lineno=function(frame,lineno,type){frame.$lineno=lineno\n"
        "if(frame.$f_trace !==_b_.None){$B.trace_line()}\n",
        "$B.set_lineno=function(frame,lineno,type){frame.$lineno=lineno\n",
    ),
    Replace(
        "name in a namespace",
        "the names of a comprehension stay behind it, as undefined",
        "function resolve_in_namespace(name,ns){if(ns.$proxy){",
        "function resolve_in_namespace(name,ns){if(ns.$proxy||(Object.hasOwn(ns,name)&&ns[name]===undefined)){",
    ),
    Replace(
        "local name",
        "the names of a comprehension stay behind it, as undefined",
        "if(frame[1].hasOwnProperty){if(frame[1].hasOwnProperty(name)){return frame[1][name]}}else{",
        "{",
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
        "generator_funcs.throw=function(self){",
        _js("generators.js"),
    ),
    Part(
        "short ways",  # in the place of a promise that nobody waits for
        "truth, comparison, membership, attributes and unpacking looked up methods each time",
        "$B.whenReady=",
        _js("speed.js") + _js("sequences.js") + _js("calls.js") + _js("compiled.js"),
    ),
)
