"""What is left out of the runtime: compiled code needs no tokenizer, parser, compiler or script loader."""

from __future__ import annotations

from pathlib import Path

from builder.compiler.patch import Cut, Part, Patch, Replace

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
    # --- the importer
    Cut(
        "import paths",
        _LOADER,
        "$B.make_import_paths=function(filename){",
        "$B.addToImported=function",
        _js("loader.js"),
    ),
    Cut(
        "run a downloaded module",
        _LOADER,
        "function run_js(module_contents,path,_module){",
        "var ModuleSpec=$B.ModuleSpec=",
    ),
    Replace(
        "find compiled modules",
        "modules register themselves in $B.aot",
        "if(!$B.use_VFS){return _b_.None}\nstored=$B.VFS[fullname]\n",
        "stored=$B.aot[fullname]\n",
    ),
    Replace(
        "shape of a compiled module",
        "modules register themselves in $B.aot",
        "is_package=stored[3]||false\ntimestamp=stored.timestamp\n",
        "is_package=stored[1]\n",
    ),
    Cut(
        "run a compiled module",
        "its body is a function already",
        "VFSLoader_funcs.exec_module=function(self,modobj){",
        'VFSLoader.tp_methods=["create_module","exec_module"]',
        _js("exec_module.js"),
    ),
    Cut(
        "finders that download",
        _LOADER,
        "var StdlibStaticFinder=$B.make_builtin_class",
        "function get_info(info){",
    ),
    Replace(
        "list of finders",
        _LOADER,
        "$B.$meta_path=[VFSFinder,StdlibStaticFinder,PathFinder]\n"
        "$B.finders={VFS:VFSFinder,stdlib_static:StdlibStaticFinder,path:PathFinder}\n",
        "$B.$meta_path=[VFSFinder]\n$B.finders={VFS:VFSFinder}\n",
    ),
    Cut(
        "finder per path", _LOADER, "function optimize_import_for_path(path,filetype)", "var Loader={ob_type"
    ),
    Replace(
        "names of the finders",
        _LOADER,
        "VFSFinder:VFSFinder,StdlibStatic:StdlibStaticFinder,ImporterPath:PathFinder,"
        "UrlPathFinder:url_hook,optimize_import_for_path :optimize_import_for_path",
        "VFSFinder:VFSFinder",
    ),
)
