"""PDF.js as it is shipped: from npm, readable, without what makes code from text.

It is the package's "legacy" build: the same library with what younger engines have built in. Today's
build wants engines younger than some that the manifest admits, and reads nothing there. And it is the
readable one of the two that the package has: a store takes a library that was changed only so, with its
changes named. Each is one of `CHANGES`, and the shipped file lists them at its head.

PDF.js makes code from text to compute the colours of some PDFs faster, tries whether it may when it
starts, and wraps workers from elsewhere in a script made so. An extension may not, so all of it is
taken out here; reading text needs none.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from builder.paths import NODE_MODULES

_PACKAGE = NODE_MODULES / "pdfjs-dist"
_BUILD = Path("legacy", "build")
_LIBRARY, _WORKER = "pdf.mjs", "pdf.worker.mjs"


@dataclass(frozen=True)
class Change:
    """One change: what stands in these files of the package, once each, and what is shipped in its place."""

    name: str
    reason: str
    files: tuple[str, ...]
    before: str
    after: str


CHANGES = (
    Change(
        "trial of eval",
        "the policy forbids code from strings, so whether there is any need not be tried",
        (_LIBRARY, _WORKER),
        '  try {\n    new Function("");\n    return true;\n  } catch {\n    return false;\n  }\n',
        "  return false;\n",
    ),
    Change(
        "modules of Node",
        "a fallback for old Node makes code from strings; there is no Node here",
        (_LIBRARY, _WORKER),
        "      return Function('return require(\"' + name + '\")')();\n",
        "      return undefined;\n",
    ),
    Change(
        "the global object",
        "a fallback for engines older than any that is supported makes code from strings",
        (_LIBRARY, _WORKER),
        "(function () { return this; })() || Function('return this')();",
        "(function () { return this; })();",
    ),
    Change(
        "objects by ActiveX",
        "for engines without Object.create, which is any that is not supported; it writes a document from text",
        (_LIBRARY, _WORKER),
        "  activeXDocument.write(scriptTag(''));\n",
        "",
    ),
    Change(
        "objects by a frame",
        "as objects by ActiveX",
        (_LIBRARY, _WORKER),
        "  iframeDocument.write(scriptTag('document.F=Object'));\n",
        "",
    ),
    Change(
        "worker from another origin",
        "it would be wrapped in a script made from text; ours is of this origin",
        (_LIBRARY,),
        """      const wrapper = `await import("${url}");`;
      return URL.createObjectURL(new Blob([wrapper], {
        type: "text/javascript"
      }));
""",
        "      return url;\n",
    ),
    Change(
        "worker in the page",
        "where there is no worker one is loaded from an address that is made; here there always is one",
        (_LIBRARY,),
        """await import(
      /*webpackIgnore: true*/
      /*@vite-ignore*/
      this.workerSrc);""",
        "null;",
    ),
    Change(
        "decoder without WebAssembly",
        "images are not decoded here, and their decoder is not shipped",
        (_WORKER,),
        """await import(
      /*webpackIgnore: true*/
      /*@vite-ignore*/
      path);""",
        "null;",
    ),
    Change(
        "compiled functions of PostScript",
        "the policy forbids code from strings; they are computed step by step instead",
        (_WORKER,),
        '        return new Function("src", "srcOffset", "dest", "destOffset", compiled);\n',
        "        return null;\n",
    ),
)
# The file as shipped, and the file in the package.
_FILES = {"vendor/pdfjs/pdf.js": _LIBRARY, "vendor/pdfjs/worker.js": _WORKER}


class OtherPdfJs(Exception):
    """This is not the PDF.js that the changes were written for."""


def pdfjs_files() -> dict[str, bytes]:
    """The library and its worker, as ES modules."""
    version = json.loads((_PACKAGE / "package.json").read_text(encoding="utf-8"))["version"]
    return {path: _file(name, version) for path, name in _FILES.items()}


def pdfjs_license() -> bytes:
    """PDF.js is under the Apache License 2.0."""
    return (_PACKAGE / "LICENSE").read_bytes()


def _file(name: str, version: str) -> bytes:
    source = f"{_BUILD.as_posix()}/{name}"
    text = (_PACKAGE / source).read_text(encoding="utf-8")
    changes = [change for change in CHANGES if name in change.files]
    for change in changes:
        if text.count(change.before) != 1:
            raise OtherPdfJs(
                f"pdfjs-dist/{source}: the change {change.name!r} finds its place {text.count(change.before)} "
                f"times, not once: {change.before.strip()}"
            )
        text = text.replace(change.before, change.after)
    said = "".join([f" * - {change.name}: {change.reason}\n" for change in changes])
    head = f"/* pdfjs-dist {version}, {source}, as released but for these changes (builder/pdfjs.py):\n{said} */\n"
    return (head + text).encode()
