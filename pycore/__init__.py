"""The core of the ORCID push widget: contribution statements, ORCID, Crossref, plans.

Pure Python 3.11 that runs unmodified under CPython and, compiled ahead of time with
Brython, in the browser. No module here does I/O, reads a clock, draws randomness or
touches a page: effects are yielded (`pycore.effects`), pages are `Document`s
(`pycore.article.document`). Two folders are the exceptions, one for each ground:
`pycore.browser` (only in the browser) and `pycore.cli` (only under CPython).
"""
