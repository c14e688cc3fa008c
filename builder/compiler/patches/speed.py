"""Short ways for what compiled Python does most."""

from __future__ import annotations

from builder.compiler.patch import Patch, Replace

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
        "if(typeof x==='number'&&typeof y==='number'){let z\nswitch(op){\n"
        "case '__add__':z=x+y;if(Number.isSafeInteger(z)){return z}break\n"
        "case '__sub__':z=x-y;if(Number.isSafeInteger(z)){return z}break\n"
        "case '__mul__':z=x*y;if(Number.isSafeInteger(z)){return z}break\n"
        "case '__mod__':if(y>0){z=x%y;return z<0?z+y:z+0}break\n"
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
)
