"""The table of rules in the stand-in's README names tests that exist, and rules that are tried."""

from __future__ import annotations

import re
from pathlib import Path

from rehearsal.rules import ALL

HERE = Path(__file__).parent
README = HERE.parent / "standin" / "README.md"


def test_every_test_in_the_table_exists() -> None:
    named = set(re.findall(r"`(test_\w+)`", README.read_text(encoding="utf-8")))
    written = {
        name
        for path in HERE.glob("test_standin_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert named and not named - written


def test_every_rule_in_the_table_is_one_of_the_rehearsals() -> None:
    groups = {rule.name.partition("/")[0] for rule in ALL}
    named = set(re.findall(rf"`((?:{'|'.join(groups)})/[\w-]+)`", README.read_text(encoding="utf-8")))
    assert len(named) > 50 and not named - {rule.name for rule in ALL}


def test_every_module_is_described() -> None:
    described = set(re.findall(r"`(\w+\.py)`", README.read_text(encoding="utf-8")))
    modules = {path.name for path in README.parent.glob("*.py") if not path.name.startswith("__")}
    assert modules - described == {"exchange.py", "orcid_errors.py", "orcid_page_html.py", "orcid_xml.py"}
