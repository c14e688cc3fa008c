"""PDF.js as it is shipped: from npm, without what makes code from text.

It is the package's "legacy" build: the same library with what younger engines have built in. Today's
build wants engines younger than some that the manifest admits, and reads nothing there.

PDF.js makes code from text to compute the colours of some PDFs faster, tries whether it may when it
starts, and wraps workers from elsewhere in a script made so. An extension may not, so all of it is
taken out here; reading text needs none.
"""

from __future__ import annotations

from pathlib import Path

from builder.paths import NODE_MODULES

_PACKAGE = NODE_MODULES / "pdfjs-dist"
_BUILD = Path("legacy", "build")
_TRIAL = (
    'function isEvalSupported(){try{new Function("");return!0}catch{return!1}}',
    "function isEvalSupported(){return!1}",
)


# What stands in for what older engines lack asks Node for its modules, and looks for the global object, so.
_NODE_IN_LIBRARY = ("try{return Function('return require(\"'+t+'\")')()}catch(t){}", "")
_NODE_IN_WORKER = ("try{return Function('return require(\"'+e+'\")')()}catch(e){}", "")
_GLOBAL = ('||Function("return this")()', "")
_COMPILED = ('if(e)return new Function("src","srcOffset","dest","destOffset",e)', "")
# Where there is no worker PDF.js loads one into the page, from an address: here there always is one.
_IN_PAGE = ("await import(\n/*webpackIgnore: true*/\n/*@vite-ignore*/\nthis.workerSrc)", "null")
# A worker from another origin is wrapped in a script made from text; ours is of this origin.
_WRAPPED = (
    'const e=`await import("${t}");`;return URL.createObjectURL(new Blob([e],{type:"text/javascript"}))',
    "return t",
)
_WITHOUT_WASM = (
    "await import(\n/*webpackIgnore: true*/\n/*@vite-ignore*/\nt)",
    "null",
)
# The file as shipped, the file in the package, and what is replaced in it, once each.
_FILES = {
    "vendor/pdfjs/pdf.js": ("pdf.min.mjs", (_TRIAL, _NODE_IN_LIBRARY, _GLOBAL, _IN_PAGE, _WRAPPED)),
    "vendor/pdfjs/worker.js": (
        "pdf.worker.min.mjs",
        (_TRIAL, _NODE_IN_WORKER, _GLOBAL, _COMPILED, _WITHOUT_WASM),
    ),
}


class OtherPdfJs(Exception):
    """This is not the PDF.js that the replacements were written for."""


def pdfjs_files() -> dict[str, bytes]:
    """The library and its worker, as ES modules."""
    return {path: _file(name, replaced) for path, (name, replaced) in _FILES.items()}


def pdfjs_license() -> bytes:
    """PDF.js is under the Apache License 2.0."""
    return (_PACKAGE / "LICENSE").read_bytes()


def _file(name: str, replaced: tuple[tuple[str, str], ...]) -> bytes:
    text = (_PACKAGE / _BUILD / name).read_text(encoding="utf-8")
    for before, after in replaced:
        if text.count(before) != 1:
            raise OtherPdfJs(
                f"{_PACKAGE.name}/{_BUILD.as_posix()}/{name} has {text.count(before)} times, not once: {before}"
            )
        text = text.replace(before, after)
    return text.encode()
