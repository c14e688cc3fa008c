"""What is left out of the runtime: compiled code needs no tokenizer, parser, compiler or script loader."""

from __future__ import annotations

from pathlib import Path

from builder.compiler.patch import Cut, Every, Part, Patch, Replace

_JS = Path(__file__).parents[1] / "js"
_COMPILER = "the code is compiled before it is shipped"
_LOADER = "no script is looked for, downloaded or cached at run time"


def _js(name: str) -> str:
    return (_JS / name).read_text(encoding="utf-8")


TRIM: tuple[Patch, ...] = (
    Part("tokenizer", _COMPILER, "$B.is_XID_Start=function", _js("unicode.js")),
    Part("token names", _COMPILER, "const tokens=['ENDMARKER'"),
    Part("indexedDB cache", _LOADER, "$B.idb_open=function"),
    Part("script runner", _LOADER, "$B.parser.brython=function", _js("options.js")),
    Part("syntax tree classes", _COMPILER, "__BRYTHON__.ast_classes="),
    Part("syntax tree constructors", _COMPILER, "ast[kl]=Function(...arg_list,body)"),
    Cut(
        "syntax tree to JavaScript, up to the look-up of names",
        _COMPILER,
        "function ast_dump(tree,indent){",
        "function resolve_in_namespace(",
        "var builtins_scope={locals:new Set(Object.keys(_b_))}\n",
    ),
    Cut(
        "syntax tree to JavaScript, after the look-up of names",
        _COMPILER,
        "$B.own_class_name=function(name,inum){$B.set_inum(inum)\nthrow $B.name_error(name)}\n",
        "})(__BRYTHON__);",
        "$B.own_class_name=function(name,inum){$B.set_inum(inum)\nthrow $B.name_error(name)}\n",
    ),
    Part("symbol table", _COMPILER, "var GLOBAL_PARAM=\"name '%s' is p"),
    Part("parser: grammar actions", _COMPILER, "$B._PyPegen.run_parser=function"),
    Part("parser: helpers of the actions", _COMPILER, "const STAR_TARGETS=1,"),
    Part("parser: strings", _COMPILER, "context.raw=raw\nreturn result"),
    Part("parser: numbers", _COMPILER, "function test_num(num_lit)"),
    Part("parser: driver", _COMPILER, "$B.Parser="),
    Part("parser: the generated grammar", _COMPILER, "function fprintf(dest,format)"),
    Cut(
        "browser.aio",
        "nothing in the core is asynchronous, and a worker has no XMLHttpRequest",
        'var responseType={"text":"text","binary":"arraybuffer"',
        "function load(name,module_obj){",
    ),
    Part(
        "docstrings of the built-ins", "help() has nowhere to print", 'var docs={ArithmeticError:"Base class'
    ),
    Cut(
        "entry points that compile source",
        _COMPILER,
        "$B.show_tokens=function(src,mode){",
        "$B.getPythonModule=function",
        "$B.stdlib_module_names=[]\n",
    ),
    Cut("entry points that run source", _COMPILER, "$B.importPythonModule=function", "})(__BRYTHON__);"),
    Part("memoryview", "the core has no binary data", "$B.memory_iterator.tp_iter=function"),
    Every("docstrings of the types", "help() has nowhere to print", r",`[^`]*`,\[", ",$B.NULL,[", 123),
    Part("complex numbers", "the translator refuses them", "function conv_complex(", "\n"),
    Cut(
        "groups of exceptions",
        "the translator refuses except*",
        "_b_.BaseExceptionGroup.$factory=function(msg,excs){",
        "_b_.JavascriptError=$B.make_builtin_class('JavascriptError'",
    ),
    Part("match statement", "what is compiled has none", "$B.pattern_match=function(subject"),
    Part("coroutines", "nothing is asynchronous", "$B.make_async="),
    Cut(
        "warnings, and guesses at what was meant",
        "nobody is warned, and a message names what is missing; the rest is for who types at a prompt",
        "var WarningMessage=$B.make_builtin_class",
        "function load(name,module_obj){",
    ),
    Replace(
        "guess at what was meant",
        "there is none",
        "function calculate_suggestions(list,name){return $B.module_getattr($B.imported._suggestions,"
        "'_generate_suggestions')(list,name)}",
        "function calculate_suggestions(list,name){return null}",
    ),
    Part(
        "sorting",
        "JavaScript's own is as stable, and as fast",
        "var DEFAULT_MIN_MERGE=32",
        "(function($B){$B.$TimSort=(array,compare)=>array.sort(compare)})(__BRYTHON__);",
    ),
    # --- the importer
    Cut(
        "importer",
        "modules register themselves in $B.aot, and js/compiled.js runs them",
        "$B.make_import_paths=function(filename){",
        "$B.addToImported=function",
        "$B.aot=$B.aot || {}\n",
    ),
    Cut(
        "finders and loaders",
        "modules register themselves in $B.aot, and js/compiled.js runs them",
        "function run_js(module_contents,path,_module){",
        "})(__BRYTHON__);",
    ),
    Cut(
        "how the built-ins were found",
        "there are no finders",
        "$B.module_setattr($B.imported.builtins,'__spec__',",
        "$B.module_setattr($B.imported.builtins,'help'",
    ),
)
