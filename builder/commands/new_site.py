"""`build.py new-site NAME PATTERN…`: module, row of the registry, the manifest's patterns, an example."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from builder.paths import ROOT

_NAME = re.compile(r"^[a-z][a-z0-9_]*$")
_PATTERN = re.compile(r"^https://(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+/[^\s#]*$")
_MODULE = '''"""{title}: say here what is particular about its pages."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site()
'''


class Refused(Exception):
    """The site cannot be added; the text says why."""


def run(arguments: list[str]) -> int:
    if len(arguments) < 2:
        print("usage: python3 build.py new-site NAME PATTERN…   (PATTERN: https://www.example.org/article/*)")
        return 2
    try:
        written = add(arguments[0], arguments[1:])
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    print("\n".join(f"wrote {path}" for path in written))
    print("Next: docs/adding-a-site.md, from step 4. A site that needs no module loses it again.")
    return 0


def add(name: str, patterns: list[str], root: Path = ROOT) -> list[str]:
    """Write the parts of a new site, none of them if any cannot be; the files that were written.

    Raises Refused.
    """
    sites, examples = root / "pycore/article/sites", root / "tests/unit/test_site_examples.py"
    registry, manifest_file = sites / "__init__.py", root / "manifest.json"
    if not _NAME.match(name):
        raise Refused(f"{name!r} is no name for a module: lower-case letters, digits and _, a letter first.")
    rows = registry.read_text(encoding="utf-8")
    if f'"{name}"' in rows or (sites / f"{name}.py").exists():
        raise Refused(f"There is a site {name!r} already.")
    manifest = json.loads(manifest_file.read_text(encoding="utf-8"))
    listed = manifest["content_scripts"][0]["matches"]
    for pattern in patterns:
        if not _PATTERN.match(pattern):
            raise Refused(f"{pattern!r} is no match pattern of the form https://www.example.org/article/*")
        if pattern in listed:
            raise Refused(f"{pattern!r} is listed already.")
    listed.extend(patterns)
    quoted = ", ".join(json.dumps(pattern) for pattern in patterns)
    url = patterns[0].replace("*.", "www.").replace("*", "1")
    texts = {
        sites / f"{name}.py": _MODULE.format(title=name.capitalize()),
        registry: _before(
            _with_import(rows, name),
            ")\n\n\ndef matches()",
            f'    Row("{name}", ({quoted},), {name}.SITE),\n',
        ),
        manifest_file: json.dumps(manifest, indent=2, ensure_ascii=False) + "\n",
        examples: _before(
            examples.read_text(encoding="utf-8"),
            '    "ojs": (',
            f'    "{name}": ("{url}", TAGS + HEADED, TEXT),\n',
        ),
    }
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
    return [path.relative_to(root).as_posix() for path in texts]


def _with_import(rows: str, name: str) -> str:
    block = re.search(r"from pycore\.article\.sites import \((.*?)\n\)", rows, re.DOTALL)
    if not block:
        raise Refused("The registry's imports are not where they were: add the site by hand.")
    names = sorted([*re.findall(r"\w+", block.group(1)), name])
    return rows[: block.start(1)] + "".join(f"\n    {each}," for each in names) + rows[block.end(1) :]


def _before(text: str, anchor: str, addition: str) -> str:
    """`text` with `addition` before the one place where `anchor` stands."""
    if text.count(anchor) != 1:
        raise Refused(f"{anchor.strip()!r} does not stand exactly once where it did: add the site by hand.")
    return text.replace(anchor, addition + anchor)
