"""What the extension's content security policy forbids: code from strings, and scripts from elsewhere."""

from __future__ import annotations

from builder.compiler.patch import Cut, Part, Patch, Replace

_STRINGS = "the policy forbids code from strings"

POLICY: tuple[Patch, ...] = (
    Part(
        "eval and exec",
        _STRINGS,
        "var $$eval=_b_.eval=function",
        "(function($B){var _b_=$B.builtins\n"
        "_b_.eval=function(){$B.RAISE(_b_.NotImplementedError,'eval is not available in compiled code')}\n"
        "_b_.exec=function(){$B.RAISE(_b_.NotImplementedError,'exec is not available in compiled code')}\n"
        "})(__BRYTHON__);",
    ),
    Cut(
        "probe for async generators",
        _STRINGS,
        'try{\neval("async function* f(){}")',
        "if(! Object.hasOwn(RegExp,'escape'))",
    ),
    Cut(
        "types.FunctionType",
        _STRINGS,
        "var code=$.code\nvar __name__=$B.str_dict_get($.kw,'name',code.co_name)",
        "$B.function.tp_repr=function",
        "$B.RAISE(_b_.NotImplementedError,'FunctionType is not available in compiled code')}\n",
    ),
    Cut(
        "class that inherits from a JavaScript class: text",
        _STRINGS,
        "var body=`\n    var _b_ = __BRYTHON__.builtins\n    return function() {",
        "var proto=bases[0].$js_func.prototype\n",
    ),
    Replace(
        "class that inherits from a JavaScript class: closure",
        _STRINGS,
        "var new_js_class=Function('cl_dict','bases',body)(cl_dict,bases)",
        "var new_js_class=function(){var init_func=$B.str_dict_get(cl_dict,'__init__',$B.NULL)\n"
        "if(init_func!==$B.NULL){init_func.apply(this,[this].concat(Array.from(arguments)))}"
        "else{return new bases[0].$js_func(...arguments)}}",
    ),
    Cut("browser.load", _STRINGS, "load:function(script_url){\nvar file_obj", "mouseCoords:function(ev)"),
    Cut(
        "javascript.import_js and import_modules",
        "no script comes from elsewhere",
        "import_js:function(){\nvar $=$B.args('import_js'",
        "JSObject:$B.JSObj",
    ),
    Cut(
        "javascript.load",
        _STRINGS,
        'load:function(script_url){console.log(\'"javascript.load"',
        "Math:self.Math",
    ),
    Cut("javascript.py2js", _STRINGS, "py2js:function(src,module_name){", "pyobj2jsobj:function(obj)"),
    Cut(
        "browser.run_script", _STRINGS, 'run_script:function(){var $=$B.args("run_script"', "scope:globalThis"
    ),
    Cut(
        "compile",
        _STRINGS,
        "_b_.compile=function(){var $=$B.args('compile'",
        "_b_.debug=$B.debug > 0",
        "_b_.compile=function(){$B.RAISE(_b_.NotImplementedError,'compile is not available in compiled code')}\n",
    ),
)
