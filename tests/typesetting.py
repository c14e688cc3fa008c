"""Sets small articles as PDFs, the way journals print them: for the tests of reading PDFs.

Justified lines of words set one by one, hyphenation, ligatures where the typeface has them, one to
three columns, running heads, page numbers, footnotes.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

_DEBIAN = Path("/usr/share/fonts/truetype")
# name -> (regular, bold); those of PDF itself are always there, Vera comes with reportlab.
TYPEFACES: dict[str, tuple[str, str]] = {
    "times": ("Times-Roman", "Times-Bold"),
    "helvetica": ("Helvetica", "Helvetica-Bold"),
    "vera": ("Vera.ttf", "VeraBd.ttf"),
    "dejavu-serif": ("dejavu/DejaVuSerif.ttf", "dejavu/DejaVuSerif-Bold.ttf"),
    "liberation-serif": ("liberation/LiberationSerif-Regular.ttf", "liberation/LiberationSerif-Bold.ttf"),
    "noto-serif": ("noto/NotoSerif-Regular.ttf", "noto/NotoSerif-Bold.ttf"),
}
_LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}
_SIDE, _TOP, _GUTTER = 48.0, 64.0, 16.0


def has_typeface(name: str) -> bool:
    regular, _ = TYPEFACES[name]
    return "/" not in regular or (_DEBIAN / regular).is_file()


@dataclass(frozen=True)
class Block:
    """A paragraph: `kind` is title, heading, text, run-in ("Label: text", the label in bold) or footnote."""

    kind: str
    text: str


@dataclass(frozen=True)
class Style:
    typeface: str = "times"
    size: float = 9.5
    columns: int = 2
    ligatures: bool = True
    hyphenate: bool = True
    heads: tuple[str, str] = ("Invented Journal of Tides 14 (2026) 117", "M. Lindqvist et al.")
    footnote: str = ""


def typeset(blocks: list[Block], style: Style) -> bytes:
    """The PDF of an article made of these blocks."""
    setter = _Setter(style)
    for block in blocks:
        setter.add(block)
    return setter.finish()


@dataclass
class _Setter:
    style: Style
    page: int = 1
    column: int = 0
    y: float = 0.0
    top: float = 0.0
    out: io.BytesIO = field(default_factory=io.BytesIO)

    def __post_init__(self) -> None:
        self.canvas = Canvas(self.out, pagesize=A4, invariant=True)
        self.regular, self.bold = (_font(name) for name in TYPEFACES[self.style.typeface])
        self.width, self.height = A4
        self.begin_page()

    @property
    def column_width(self) -> float:
        return (self.width - 2 * _SIDE - (self.style.columns - 1) * _GUTTER) / self.style.columns

    @property
    def left(self) -> float:
        return _SIDE + self.column * (self.column_width + _GUTTER)

    @property
    def foot(self) -> float:
        return _TOP + (3 * self.style.size if self.style.footnote and self.column == 0 else 0)

    def begin_page(self) -> None:
        style = self.style
        head = style.heads[self.page % 2]
        self.put(head, _SIDE, self.height - 40, self.regular, 7.5)
        self.put(str(self.page), self.width / 2, 36, self.regular, 8)
        if style.footnote:
            self.put(style.footnote, _SIDE, _TOP, self.regular, 7)
        self.y = self.top = self.height - _TOP
        self.column = 0

    def room(self, needed: float) -> None:
        """A new column or page unless there is room for that much."""
        if self.y - needed >= self.foot:
            return
        self.column += 1
        self.y = self.top
        if self.column == self.style.columns:
            self.canvas.showPage()
            self.page += 1
            self.begin_page()

    def add(self, block: Block) -> None:
        size, leading = self.style.size, 1.2 * self.style.size
        if block.kind == "title":
            self.y -= 20
            self.put(block.text, _SIDE, self.y, self.bold, 16)
            self.y -= 24
            self.top = self.y
            return
        if block.kind == "heading":
            self.room(3.5 * leading)
            self.y -= 0.8 * leading
            self.paragraph(block.text.split(), [], size, leading)
            return
        label, text = "", block.text
        if block.kind == "run-in":
            label, _, text = block.text.partition(":")
            label += ":"
            self.y -= 0.5 * leading
        self.paragraph(label.split(), text.split(), size, leading)

    def paragraph(self, label: list[str], words: list[str], size: float, leading: float) -> None:
        waiting = [(word, self.bold) for word in label] + [(word, self.regular) for word in words]
        while waiting:
            self.room(leading)
            self.y -= leading
            line: list[tuple[str, str]] = []
            used = 0.0
            while waiting:
                word, font = waiting[0]
                wide = self.measure(word, font, size) + (0.25 * size if line else 0)
                if line and used + wide > self.column_width:  # a word too wide for any column stands alone
                    head, rest = self.broken(word, font, size, self.column_width - used - 0.25 * size)
                    if head:
                        line.append((head, font))
                        waiting[0] = (rest, font)
                    break
                line.append((word, font))
                used += wide
                waiting.pop(0)
            self.line(line, size, justified=bool(waiting))

    def line(self, line: list[tuple[str, str]], size: float, *, justified: bool) -> None:
        free = self.column_width - sum(self.measure(word, font, size) for word, font in line)
        space = free / (len(line) - 1) if justified and len(line) > 1 else 0.25 * size
        x = self.left
        for word, font in line:
            self.put(word, x, self.y, font, size)
            x += self.measure(word, font, size) + space

    def broken(self, word: str, font: str, size: float, room: float) -> tuple[str, str]:
        """The part of a word that fits with its hyphen, and the rest; "" where it is not broken."""
        if not self.style.hyphenate or len(word) < 7 or not word.strip(".,;:()").isalpha():
            return "", word
        for cut in range(len(word) - 4, 2, -1):
            syllable = word[cut - 1] in "aeiouy" and word[cut] not in "aeiouy"
            if syllable and self.measure(word[:cut] + "-", font, size) <= room:
                return word[:cut] + "-", word[cut:]
        return "", word

    def put(self, text: str, x: float, y: float, font: str, size: float) -> None:
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, y, self.ligatured(text, font))

    def measure(self, text: str, font: str, size: float) -> float:
        return pdfmetrics.stringWidth(self.ligatured(text, font), font, size)

    def ligatured(self, text: str, font: str) -> str:
        glyphs = getattr(pdfmetrics.getFont(font).face, "charToGlyph", {})
        for letters, ligature in _LIGATURES.items() if self.style.ligatures else ():
            if ord(ligature[0]) in glyphs:
                text = text.replace(letters, ligature)
        return text

    def finish(self) -> bytes:
        self.canvas.save()
        return self.out.getvalue()


def _font(name: str) -> str:
    if not name.endswith(".ttf"):
        return name
    known = Path(name).stem
    if known not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(known, str(_DEBIAN / name) if "/" in name else name))
    return known
