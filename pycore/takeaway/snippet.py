"""The summary for a homepage: a piece of HTML with its styles inline, without script.

A table, so that a screen reader and a page that takes the styles away still show all of it; the
bars are decoration. It brings its own white ground, because the page around it is not known.
"""

from __future__ import annotations

from pycore.language import say
from pycore.takeaway.bars import (
    INK,
    LINE,
    SOFT,
    colours,
    degrees_stated,
    edge,
    heading,
    in_words,
    most,
    parts_used,
)
from pycore.takeaway.reading import Count, TakenRecord
from pycore.takeaway.texts import marked_up, number

_CELL = f"padding:5px 8px 5px 0;border:0;border-bottom:1px solid {LINE};text-align:left;vertical-align:middle"
_SWATCH = (
    "display:inline-block;box-sizing:border-box;width:12px;height:12px;margin-right:6px;vertical-align:-1px"
)


def make(record: TakenRecord) -> str:
    """The piece, to be pasted where it shall stand."""
    works = say("taken/roles-in", works=len(record.stated))
    name = marked_up(record.who)
    lines = [
        f'<section aria-label="{works}" lang="en" dir="ltr" style="max-width:640px;padding:16px 20px;'
        f"box-sizing:border-box;background:#fff;color:{INK};font:15px/1.4 system-ui,sans-serif;border:1px solid "
        f'{LINE};border-radius:8px">',
        f'<p style="margin:0 0 10px"><strong><bdi>{name}</bdi></strong><br>'
        f'{works}<br><a href="{record.url}" style="color:#14546f">{record.url}</a></p>',
        '<table style="width:100%;margin:0;border:0;border-collapse:collapse;font-size:14px">',
        _heading(),
        "<tbody>",
        *[_row(count, most(record), colours(record)) for count in record.counts],
        "</tbody>",
        "</table>",
    ]
    if degrees_stated(record):
        lines.append(_legend(record))
    lines.append("</section>")
    return "\n".join(lines) + "\n"


def _heading() -> str:
    cells = [
        f'<th scope="col" style="{_CELL};color:{SOFT};font-weight:400;font-size:12px">{text}</th>'
        for text in (say("taken/role"), say("taken/works"))
    ]
    return f"<thead><tr>{''.join(cells)}</tr></thead>"


def _row(count: Count, scale: int, fills: tuple[str, ...]) -> str:
    words = in_words(count)
    detail = f' <span style="color:{SOFT};font-size:12px">{words}</span>' if words else ""
    return (
        f'<tr><th scope="row" style="{_CELL};width:38%;font-weight:400">{marked_up(count.label)}</th>'
        f'<td style="{_CELL}"><span aria-hidden="true" style="display:block;height:10px">{_bar(count, scale, fills)}</span>'
        f"<strong>{number(count.works)}</strong>{detail}</td></tr>"
    )


def _bar(count: Count, scale: int, fills: tuple[str, ...]) -> str:
    return "".join(
        [
            f'<span style="display:inline-block;height:10px;vertical-align:top;width:{_share(number, scale)}%;'
            f'box-sizing:border-box;background:{colour};border:1px solid {edge(colour)}"></span>'
            for colour, number in zip(fills, count.parts)
            if number
        ]
    )


def _legend(record: TakenRecord) -> str:
    fills = colours(record)
    labels = [
        f'<span style="margin-right:16px"><span style="{_SWATCH};background:{fills[place]};'
        f'border:1px solid {edge(fills[place])}"></span>{heading(place)}</span>'
        for place in parts_used(record)
    ]
    return f'<p aria-hidden="true" style="margin:10px 0 0;color:{SOFT};font-size:12px">{"".join(labels)}</p>'


def _share(number: int, scale: int) -> float:
    """Percent, rounded down to a hundredth, so that the parts never exceed the whole."""
    return int(number * 10000 / scale) / 100
