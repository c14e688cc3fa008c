"""What the runtime assumes about the place it runs in, and does not find in a service worker."""

from __future__ import annotations

from builder.compiler.patch import Cut, Part, Patch, Replace

_SHIMS = "it would put a pretended document on the global object, which others could take for a real one"
_NO_DOM = (
    "a page's nodes are reached as plain JavaScript objects in every context alike; "
    "Brython's own DOM layer would wrap them in some contexts only, and builds elements from HTML text"
)

ENVIRONMENT: tuple[Patch, ...] = (
    Replace(
        "pretended document",
        _SHIMS,
        '_window.document ||={getElementsByTagName:()=>[{src:"http://localhost/"}],\n'
        'currentScript:{src:"http://localhost/"},\nquerySelectorAll:()=>[]}\n',
        "",
    ),
    Replace(
        "pretended elements",
        f"{_SHIMS}; in a content script customElements is null and cannot be set",
        "_window.HTMLElement ||=class HTMLElement{}\n"
        "_window.MutationObserver ||=function(){this.observe=()=>{};}\n"
        "_window.customElements ||={define:()=>{}}\n",
        "",
    ),
    Replace(
        "pretended location",
        _SHIMS,
        "_window.location ||={href:'',origin:'',pathname:''}\n_window.navigator ||={userLanguage:''}\n",
        "",
    ),
    Cut(
        "address of the script",
        "nothing is loaded relative to it, and document.currentScript is missing outside of pages",
        "var href=_window.location.href\n$B.protocol=",
        "$B.webworkers={}",
        "$B.protocol='https'\n$B.brython_path='https://brython.invalid/'\n$B.curdir=$B.script_dir=$B.script_path=''\n",
    ),
    Replace(
        "sys.executable",
        "it was made of the script's address",
        "executable:$B.strip_host($B.brython_path+'brython.js')",
        "executable:''",
    ),
    Cut(
        "probe for web storage",
        "touching localStorage throws in a sandboxed frame and is not wanted anywhere",
        "var has_storage=typeof(Storage)",
        "var _window=globalThis\n",
        "$B.has_local_storage=$B.has_session_storage=false\n",
    ),
    Replace(
        "language of the browser",
        "navigator may be missing; nothing here depends on the language",
        "$B.language=_window.navigator.userLanguage ||_window.navigator.language\n",
        "$B.language='en'\n",
    ),
    Cut(
        "name of the time zone",
        "two Intl formatters at every start cost half of it, and the core reads no clock",
        "var date=new Date()\nvar formatter=new Intl.DateTimeFormat",
        "$B.METH_VARARGS=0x0001",
        "$B.tz_name='UTC'\n",
    ),
    Cut(
        "kind of host",
        "all contexts are to behave alike, whether they have a document or not",
        "$B.isWebWorker=('undefined' !==typeof WorkerGlobalScope)",
        "$B.has_local_storage=",
        "$B.isWebWorker=true\n$B.isNode=false\n",
    ),
    Replace(
        "global name of the runtime",
        "a top-level var is not visible to other scripts of a module graph",
        "var __BRYTHON__=globalThis.__BRYTHON__ ||{}",
        "var __BRYTHON__=globalThis.__BRYTHON__={}",
    ),
    Part(
        "files",
        "there are none, and a worker has no XMLHttpRequest to read some",
        "function make_lines(self){",
        "(function($B){$B.is_buffer=()=>false\n"
        "$B.builtins.open=function open(name){$B.RAISE($B.builtins.FileNotFoundError,name)}})(__BRYTHON__);\n",
    ),
    Cut(
        "worker's own send",
        "it would replace self.send",
        "browser.self.send=function(){",
        "browser.document={__get__",
    ),
    Cut(
        "browser module in a page",
        _NO_DOM,
        "}else{\nbrowser.is_webworker=false\n",
        "modules['browser']=browser",
        "}\n",
    ),
    Cut(
        "browser.bind",
        _NO_DOM,
        'bind:function(){\nvar $=$B.args("bind"',
        "console:self.console",
    ),
    Replace(
        "browser.html",
        _NO_DOM,
        "if(!($B.isWebWorker ||$B.isNode)){modules['browser'].html=modules['browser.html']\n"
        "modules['browser'].aio=modules['browser.aio']}\n",
        "",
    ),
    Part(
        "DOM nodes",
        _NO_DOM,
        "var Attributes=$B.make_builtin_class",
        '(function($B){"use strict";\n'
        "for(const name of ['DOMNode','DOMEvent']){$B[name]=$B.make_builtin_class(name)\n"
        "$B.set_func_names($B[name],'browser')}\n"
        "$B.$isNode=$B.$isNodeList=function(){return false}})(__BRYTHON__);",
    ),
    Cut(
        "class of a DOM node",
        _NO_DOM,
        '}else if(typeof Node !=="undefined"){\nif(obj instanceof Node)',
        "break}\nreturn $B.get_jsobj_class(obj)}",
        "}\n",
    ),
    Replace(
        "class that inherits from a DOM node",
        _NO_DOM,
        "if(proto instanceof Node){$B.RAISE(_b_.TypeError,`class ${class_name} cannot inherit `+\n"
        "`a subclass of Node`)}\n",
        "",
    ),
)
