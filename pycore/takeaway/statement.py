"""A statement to print: an HTML document of its own, plain, every work with its roles and who says so."""

from __future__ import annotations

from pycore.language import fact, say
from pycore.takeaway.bars import in_words
from pycore.takeaway.listing import role_line
from pycore.takeaway.reading import Claim, Count, StatedWork, TakenRecord
from pycore.takeaway.texts import marked_up, number

# For a reader who does not know this extension.
_HOW = {
    "us": "taken/how/us",
    "self": "taken/how/self",
    "client": "taken/how/client",
    "publisher": "taken/how/publisher",
}
_STYLE = """
@page { margin: 20mm 18mm; }
* { box-sizing: border-box; }
html { background: #fff; color: #17202b; font: 11pt/1.45 Georgia, "Times New Roman", "Noto Serif", serif; }
body { max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; overflow-wrap: break-word; }
h1 { margin: 0; font-size: 20pt; font-weight: 600; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid #17202b; font-size: 13pt; break-after: avoid; }
p { margin: .25rem 0; }
a { color: inherit; }
.soft, small { color: #515c6b; font-size: 9.5pt; }
table { border-collapse: collapse; }
th, td { padding: .125rem 1.5rem .125rem 0; text-align: left; vertical-align: baseline; font-weight: 400; }
td:nth-child(2) { text-align: right; font-variant-numeric: tabular-nums; }
ol { margin: 0; padding: 0; list-style: none; counter-reset: work; }
li { position: relative; padding: .5rem 0 .5rem 2.75rem; break-inside: avoid; counter-increment: work; }
li::before { content: counter(work); position: absolute; left: 0; color: #515c6b; font-variant-numeric: tabular-nums; }
li p { margin: 0; }
.roles { font-weight: 600; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid #dde2e8; }
@media print { body { max-width: none; margin: 0; padding: 0; } a { text-decoration: none; } }
""".strip()


def make(record: TakenRecord) -> str:
    """The HTML document."""
    who = marked_up(record.who)
    link = f'<a href="{record.url}">{record.url}</a>'
    lines = [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{say('taken/title', who=who)}</title>",
        f"<style>\n{_STYLE}\n</style>",
        "</head>",
        "<body>",
        f"<h1><bdi>{who}</bdi></h1>",
        f"<p>{say('taken/contributor-roles-in', works=len(record.stated))}</p>",
        f'<p class="soft">{link}{_read_on(record.date)}</p>',
        f"<h2>{say('taken/in-short')}</h2>",
        f"<table>{''.join([_count(count) for count in record.counts])}</table>",
        f"<h2>{say('taken/work-by-work')}</h2>",
        f"<ol>{''.join([_work(work) for work in record.stated])}</ol>",
        f'<footer class="soft">{_foot(record)}</footer>',
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _read_on(date: str) -> str:
    if not date:
        return ""
    return say("taken/read-on", date=date)


def _count(count: Count) -> str:
    return (
        f'\n<tr><th scope="row">{marked_up(count.label)}</th><td>{number(count.works)}</td>'
        f'<td class="soft">{in_words(count)}</td></tr>'
    )


def _work(work: StatedWork) -> str:
    published = f"<bdi>{marked_up(work.published)}</bdi>" if work.published else ""
    doi = f'<a href="{marked_up(work.url)}">{marked_up(work.url)}</a>' if work.url else ""
    place = ". ".join([part for part in (published, doi) if part])
    return (
        f"\n<li><p><bdi>{marked_up(work.title)}</bdi></p>"
        + (f'<p class="soft">{place}</p>' if place else "")
        + f'<p class="roles">{marked_up(role_line(work))}</p>'
        + f"<p><small>{_sources(work)}</small></p></li>"
    )


def _sources(work: StatedWork) -> str:
    """Who says so; where the sources say different things, what each says."""
    if len({one.roles for one in work.said}) == 1:
        return say("taken/stated-by", sources=list(dict.fromkeys([_source(one) for one in work.said])))
    parts = [
        fact(
            "taken/says",
            source=_source(one),
            roles=marked_up(say("plain-list", parts=[role.label for role in one.roles])),
        )
        for one in work.said
    ]
    return say("clauses", parts=parts)


def _source(one: Claim) -> str:
    return say("taken/source", source=f"<bdi>{marked_up(one.source)}</bdi>", how=fact(_HOW[one.by]))


def _foot(record: TakenRecord) -> str:
    said = [fact("taken/credit"), fact("taken/rule")]
    if record.silent:
        said.append(fact("taken/silent", works=record.silent))
    return say(said)
