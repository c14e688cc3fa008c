"""F1000Research and its sister platforms: under the byline, each author's name with their roles below it."""

from __future__ import annotations

import re

from pycore.article.document import Document
from pycore.article.names import read_name
from pycore.article.roles import roles_listed
from pycore.article.sites.model import PageData, Person, Site
from pycore.article.text import lines_of

_ROLES = re.compile(r"^(.{0,80}?)\s*\bRoles?: ")
_MOST_TEXT = 500_000  # characters


def page_data(document: Document) -> PageData:
    people: list[Person] = []
    before = ""
    for line in lines_of(document.select("body"), most=_MOST_TEXT):
        found = _ROLES.match(line)
        name = read_name(found.group(1) or before) if found else None
        roles = roles_listed(line[found.end() :])[0] if found else []
        if name and roles:
            people.append(Person(name, None, tuple(roles)))
        before = line
    return PageData(people=tuple(people))


SITE = Site(people=".js-article-author", decoys=".authors", data=page_data)
