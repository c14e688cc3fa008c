"""The summary as a picture: an SVG bar chart that needs nothing else.

It stands on white, in whatever sans-serif font the reader's system has, without script or style
sheet; `<title>` and `<desc>` say in words what it shows. Only roles that occur have a bar.
"""

from __future__ import annotations

from pycore.language import say
from pycore.plain.characters import shortened
from pycore.takeaway.bars import INK, LINE, SOFT, colours, degrees_stated, edge, heading, most, parts_used
from pycore.takeaway.reading import Count, TakenRecord
from pycore.takeaway.sentence import in_short
from pycore.takeaway.texts import marked_up, number

_WIDTH = 720
_EDGE = 28
_LABELS_END = 218  # where the terms end, right-aligned
_BARS = 230
_BARS_WIDTH = 410
_TOP = 92  # the first row's upper edge
_ROW = 26
_BAR = 16
_NAME = 56  # characters of a name that fit
_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"


def make(record: TakenRecord) -> str:
    """The SVG document."""
    end = _TOP + _ROW * len(record.counts)
    legend = _legend(record, end + 30) if degrees_stated(record) else []
    foot = end + (62 if legend else 34)
    height = foot + 22
    works = say("taken/roles-in", works=len(record.stated))
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}"'
        f' height="{height}" style="max-width:100%;height:auto" role="img" aria-labelledby="credit-title credit-desc"'
        f' font-family="{_FONT}" font-size="14" fill="{INK}">',
        f'<title id="credit-title">{works}: {marked_up(record.who)}</title>',
        f'<desc id="credit-desc">{marked_up(in_short(record.role_counts()))}</desc>',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<text x="{_EDGE}" y="42" font-size="20" font-weight="600" direction="ltr">'
        f'<tspan unicode-bidi="isolate">{marked_up(shortened(record.who, _NAME))}</tspan></text>',
        f'<text x="{_EDGE}" y="66" fill="{SOFT}">{works}</text>',
    ]
    for place, count in enumerate(record.counts):
        lines.extend(_row(count, _TOP + _ROW * place, most(record), colours(record)))
    lines.extend(legend)
    lines.append(f'<text x="{_EDGE}" y="{foot}" font-size="12" fill="{SOFT}">{record.url}</text>')
    lines.append("</svg>")
    return "\n".join(lines) + "\n"


def _row(count: Count, top: int, scale: int, fills: tuple[str, ...]) -> list[str]:
    base = top + 18
    lines = [f'<text x="{_LABELS_END}" y="{base}" text-anchor="end">{marked_up(count.label)}</text>']
    start = 0
    for colour, works in zip(fills, count.parts):
        if works:
            left, right = _at(start, scale), _at(start + works, scale)
            lines.append(_rect(_BARS + left, top + 5, _rounded(right - left), _BAR, colour))
            start += works
    lines.append(
        f'<text x="{_BARS + _at(count.works, scale) + 8}" y="{base}" font-weight="600">{number(count.works)}</text>'
    )
    return lines


def _legend(record: TakenRecord, base: int) -> list[str]:
    lines = [f'<line x1="{_EDGE}" x2="{_WIDTH - _EDGE}" y1="{base - 20}" y2="{base - 20}" stroke="{LINE}"/>']
    left = _BARS
    for place in parts_used(record):
        label = heading(place)
        lines.append(_rect(left, base - 10, 12, 12, colours(record)[place]))
        lines.append(f'<text x="{left + 18}" y="{base}" font-size="12" fill="{SOFT}">{label}</text>')
        left += 44 + 7 * len(label)
    return lines


def _rect(left: float, top: int, width: float, height: int, colour: str) -> str:
    """A part of a bar; a white line parts it from the next one."""
    inner = (
        f'x="{_rounded(left + 0.5)}" y="{top}.5" width="{max(_rounded(width - 2), 1)}" height="{height - 1}"'
    )
    return f'<rect {inner} fill="{colour}" stroke="{edge(colour)}"/>'


def _at(works: int, scale: int) -> float:
    return _rounded(works * _BARS_WIDTH / scale)


def _rounded(value: float) -> float:
    """To a tenth of a pixel."""
    return int(value * 10 + 0.5) / 10
