"""ORCID, Crossref, doi.org and publishers on loopback, at their real names, over TLS.

`python -m tests.standin` runs it as a process of its own; `running(seed)` inside one:

    with running(read_seed()) as standin, standin.client() as http:
        http.get("https://api.crossref.org/works/10.5555/example")

It follows the recorded facts about these services rule by rule, the unpleasant ones included:
what passes here is what will be sent to real records.
"""

from .seed import DEMO, Seed, read_seed, saved_pages
from .server import Standin, running

__all__ = ["DEMO", "Seed", "Standin", "read_seed", "running", "saved_pages"]
