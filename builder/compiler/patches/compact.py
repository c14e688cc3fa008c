"""What makes compiled code shorter where rules over its text could not (`builder/compiler/compact.py`)."""

from __future__ import annotations

from builder.compiler.patch import Cut, Patch, Replace

_LINES = "compiled code counts lines from the first of its function: see compact.py"

TRANSLATOR_COMPACT: tuple[Patch, ...] = (
    Cut(
        "places within a line",
        "a number for every call, attribute and name, which only a debugger asks for",
        "var up_scope=last_scope(scopes)\nup_scope.positions=up_scope.positions ??[]",
        "$B.ast.Assert.prototype.to_js=",
        "return ast_obj.inum='$at$'}\n",
    ),
    Replace(
        "names of functions",
        "the name of the JavaScript function tells that of the Python function",
        "id=make_id(),name2=this.name+id\n",
        "id=make_id(),name2=this.name+'$'+id\n",
    ),
    Replace(
        "hashes of a dict's keys",
        "16 digits a key, for a dict that asks for none",
        "if(typeof v=='string'){item+=', '+$B.$hash(string_from_ast_value(v))}else{\n"
        "try{\nvar hash=$B.$hash(this.keys[i].value)\nitem+=`, ${hash}`}catch(err){}}}\n",
        "}\n",
    ),
    Replace(
        "dict of keys and values",
        "an array for each of them",
        "if(! has_packed){return `_b_.dict.$literal([${items}])`}",
        "if(! has_packed){return `$B.dict([${items.map(x=> x.slice(1,-1)).join(', ')}])`}",
    ),
    Replace(
        "names that a module defines further down",
        "they were looked for in all namespaces at every use; when a function runs, they are there",
        "if([SF.LOCAL,SF.CELL].indexOf(__scope)>-1){\nreturn{found:false,resolve:'all'}}}\n",
        "if([SF.LOCAL,SF.CELL].indexOf(__scope)>-1){\n"
        "if(i===0 && scopes.some(one=> one.type==='def')){return{found:scopes[0]}}\n"
        "return{found:false,resolve:'all'}}}\n",
    ),
)

COMPACT: tuple[Patch, ...] = (
    Replace(
        "lines of a stack",
        _LINES,
        "for(var frame of stack){var lineno=frame.$lineno",
        "for(var frame of stack){var lineno=$B.line_of(frame)",
    ),
    Replace("line of a traceback", _LINES, "tb_lineno:_frame.$lineno", "tb_lineno:$B.line_of(_frame)"),
    Replace(
        "line of a frame",
        _LINES,
        "frame_funcs.f_lineno_get=function(self){return self.$lineno}",
        "frame_funcs.f_lineno_get=function(self){return $B.line_of(self)}",
    ),
)
