import re

A = "x😀y𝒜z 😀"
NAMES = re.compile(r"(?P<given>\w+)[ \t]+(?P<family>\w+)(?:,\s*(?P<initials>(?:[A-Z]\.)+))?")
T = "Ada Lovelace, A.L.; Grace Hopper; Émilie Châtelet, É.C."
VERBOSE = re.compile(
    r"""
    (?P<role> [A-Za-z]+ )   # a word
    \ *:\ *                 # a colon, with [spaces] # and more
    (?P<names> [^;#\n]+ )
    """,
    re.VERBOSE,
)


def spans(pattern, text, flags=0):
    return [m.span() for m in re.finditer(pattern, text, flags)]


def texts(pattern, text, flags=0):
    return [m.group() for m in re.finditer(pattern, text, flags)]


def parts(m):
    return m and (m.group(), m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup, m.pos, m.endpos)


def upper(m):
    return m.group().upper() + str(m.start())
# ---
[parts(m) for m in NAMES.finditer(T)], NAMES.groups, dict(NAMES.groupindex), NAMES.pattern
[m.span("family") for m in NAMES.finditer("😀 " + T)], [m.span(3) for m in NAMES.finditer(T)], [m.start("given") for m in NAMES.finditer(T)]
NAMES.search(T).group("given", "family", 0), NAMES.search(T)["initials"], NAMES.search(T)[0], NAMES.search(T).expand(r"\g<family>, \1"), NAMES.search("x")
NAMES.search(T).group("nothing")
NAMES.search(T).group(9)
NAMES.search("Ada Lovelace").groups(), NAMES.search("Ada Lovelace").groups("-"), NAMES.search("Ada Lovelace").groupdict(""), NAMES.search("Ada Lovelace").groups(default=0)
[parts(m) for m in VERBOSE.finditer("Software: A.B., C.D.; Methodology : E\n x")], VERBOSE.sub(r"\2=\1", "a: b; c: d")
spans(r"\w", A), spans(r".", A), spans(r"😀", A), spans(r"[😀𝒜]", A), spans(r"[^x]", A), spans(r"\S+", A), spans(r"$", A), spans(r"", "a😀")
spans(r"(?<=😀)y", A), spans(r"(?<!x)😀", A), spans(r"y(?=𝒜)", A), spans(r"y(?!q)", A), spans(r"\b", A), spans(r"\B", "a😀b")
re.compile("y").search(A, 1).span(), re.compile("y").search(A, 3), re.compile("^y").search(A, 2), re.compile("y").match(A, 2).span(), re.compile("z$").search(A, 0, 5).span()
re.compile(r"\d").search("a1b2", 2).span(), parts(re.compile("b").search("abc", 1, 2)), re.compile("b").search("abc", 2), re.compile("c").search("abc", 0, 2), re.compile("a").search("abc", -5).span()
re.match("b", "ab"), re.match("a", "ab").span(), re.fullmatch("a|ab", "ab").span(), re.fullmatch("a", "ab"), re.fullmatch("", "").span(), re.fullmatch("a*?", "aaa").span()
re.search("a|b", "cb").span(), re.search("", "abc").span(), re.search("x", ""), re.search("^$", "").span(), re.search("c$", "abc\n").span(), re.search("c\\Z", "abc\n")
spans("^", "a\nb\n"), spans("^", "a\nb\n", re.M), spans("$", "a\nb\n"), spans("$", "a\nb\n", re.M), spans("^b", "a\nb", re.M), spans(r"\Ab", "a\nb", re.M), spans(r"a$", "a\na", re.M)
texts(".", "a\nb"), texts(".", "a\nb", re.S), texts("a.b", "a\nb a-b"), texts("(?s)a.b", "a\nb"), texts("(?s:.)b", "\nb"), texts("(?i)AB", "abAb"), texts("(?im)^b", "a\nB")
texts(r"\w+", "naïve Straße_1 日本 x̄ ½ ² ª Ⅷ ١"), texts(r"\w+", "naïve x", re.A), texts(r"\d+", "12 ٣٤ ² ½"), texts(r"\d+", "12 ٣", re.A), texts(r"\D+", "a1b")
spans(r"\s", "a\u00a0b\u2003c\x1cd\x85e\ufefff\u200bg\u3000\v"), spans(r"\s", "a\u00a0b \v", re.A), texts(r"\S+", "a\u00a0b"), texts(r"\W+", "a, b-c_d"), texts(r"[\W_]+", "a, b-c_d")
texts(r"\bword\b", "word words sword word."), texts(r"\bé", "é aé"), texts(r"é\b", "éa é"), spans(r"\b", "a b", re.A), texts(r"\Bb", "ab b"), texts(r"\b\w", "it's O’Neil")
texts("é", "É é E", re.I), texts("straße", "STRASSE Straße STRAẞE", re.I), texts("[a-z]+", "AbC éÉ", re.I), texts("ſ", "s S ſ", re.I), texts("σ", "Σ σ ς", re.I), texts("k", "K k \u212a", re.I)
texts("[^a]", "Aab", re.I), texts(r"[^\W\d_]+", "ab1_é2 日本"), texts(r"[\w.-]+", "a.b-c d"), texts(r"[]a]+", "]a["), texts(r"[^]a]+", "]b["), texts(r"[a\]b]+", "]ab["), texts(r"[-a]+", "-a"), texts(r"[a-]+", "-a")
texts(r"[\-\]\[^&|~!#%,:;<=>@`{}()/.?*+$]+", "a-][^&&||~~!!##%%,,::;;<<==>>@@``{}()/.?*+$b"), texts(r"[\\]", "a\\b"), texts(r"[\n\t]", "a\n\tb"), texts(r"[\x41-\x43\u00e9\U0001F600]", "ABCDé😀")
texts(r"[^\s]", "a b"), texts(r"[\s\S]", "a b"), texts(r"[^\d\W]", "1a_"), texts("[😀-😂]", "😀😁😂😃"), texts(r"[\b]", "a\bb"), texts("[a-c-e]+", "abc-e"), texts(r"[\.\-]", "a.-")
texts(r"a{2}", "aaaa"), texts(r"a{2,}", "aaa"), texts(r"a{,2}", "aaa"), texts(r"a{1,2}?", "aa"), texts(r"a{", "a{"), texts(r"a{x}", "a{x}"), texts(r"a{,}", "aa"), texts(r"{a}", "{a}"), texts("a}", "a}")
texts(r"a*?b", "aab"), texts(r"a+?", "aa"), texts(r"a??b", "ab"), texts(r"(?:ab)+", "ababa"), texts(r"(a|b)+?c", "abc"), texts(r"(?:a|b)*", "ab"), texts("(?:)", "a"), texts("a|", "ab"), texts("|a", "ab"), texts("x*", "axb")
re.findall("a", "aba"), re.findall("(a)b", "abab"), re.findall("(a)(b)?", "aba"), re.findall("a(?:b)", "ab"), re.findall(r"", "ab"), re.findall(r"\b|:+", "a::bc"), re.findall("x*|b", "axb"), re.findall("(?=(a))", "aa")
re.split(",", "a,b"), re.split("(,)", "a,b"), re.split("(,)|;", "a,b;c"), re.split(r"\s*,\s*", "a , b"), re.split(",", "a,b,c", 1), re.split(",", "a,b,c", maxsplit=1), re.split("x*", "axbc"), re.split(r"\b", "a b"), re.split(r"(\W)", "a-b😀c"), re.split(",", "")
re.sub("a", "b", "aba"), re.sub("a", "b", "aba", 1), re.sub("a", "b", "aba", count=1), re.sub("x*", "-", "abxd"), re.sub("", "-", "a😀"), re.sub(r"\b|x+", "-", "axx b"), re.sub("(?i)A", "$&", "aA"), re.sub("a", r"\\", "a")
re.sub(r"(\w+) (\w+)", r"\2 \1", "a b"), re.sub(r"(?P<x>a)", r"<\g<x>\g<1>\g<0>>", "ba"), re.sub("(a)|b", r"[\1]", "ab"), re.sub("a", r"\n\t", "a"), re.sub("(a)", r"\g<1>0", "a"), re.sub("a", "\\\\1", "a"), re.sub("(a)", "\\0", "a") == "\x00"
re.sub(r"\w+", upper, "ab cd"), re.sub(r"😀", lambda m: str(m.span()), A), re.subn("a", "b", "aba"), re.subn("q", "b", "aba"), re.sub("a", lambda m: "\\1", "a"), re.sub("(?P<n>b)", lambda m: m["n"] * 2, "abc"), len(re.sub("x", "😀", "axb"))
re.sub("a", r"\q", "a")
re.sub("a", r"\1", "a")
re.sub("(a)", r"\g<x>", "a")
re.sub("a", 1, "a")
re.sub("a", lambda m: 1, "a")
re.search(r"(a)(b)\2\1", "xabba").span(), re.search(r"(?P<q>['\"])(.*?)(?P=q)", "say 'x\"y' z").groups(), re.search(r"(.)\1", "aba bb").span(), re.search(r"(😀).\1", "😀y😀").span(), re.search(r"(?i)(a)\1", "aA").span()
re.search(r"(?:(a)|(b))c", "bc").groups(), re.search(r"(a)?b", "b").groups(), re.search(r"(a)|(b)", "b").lastindex, re.search(r"((a)(b))", "ab").lastindex, re.search(r"((ab))", "ab").lastindex, re.search(r"(a)(b)?", "a").lastindex, re.search("a", "a").lastindex
re.search(r"(?P<x>(a)b)", "ab").lastgroup, re.search(r"(?P<x>a)(b)", "ab").lastgroup, re.search(r"(a)(?P<y>b)?", "a").span("y"), re.search(r"(a)?b", "b").span(1), re.search("(a)?b", "b").start(1), re.search("(b)", "😀b").end(1)
re.search(r"(?=(\w+))\w", "ab").groups(), re.search(r"(?<=(a))b", "ab").group(1), re.search(r"(?!a)\w", "ab").span(), re.search(r"(?<=\d)\D", "1a").span(), re.search(r"(?<![\w.])b", "a.b b").span(), re.search(r"^(?=.*\d)(?=.*[a-z]).+$", "a1").span()
re.search(r"\/\-\ \#\%\@\:\,\;\'\"\&\~\`\<\>\=\!\_", "/- #%@:,;'\"&~`<>=!_").span(), re.search(r"\.\*\+\?\(\)\[\]\{\}\|\^\$\\", ".*+?()[]{}|^$\\").span(), re.search("[(]", "(").span(), re.search(r"\x41\u0042\0", "AB\0").span(), re.search(r"\101", "A").span()
re.search("a(?#note)b", "ab").span(), re.search("(?x) a b # c\n d", "abd").span(), re.search("(?x)a\\ b[ ]c", "a b c").span(), re.search("a b", "ab", re.X).span(), re.search(r"(?x) (a) \1 + ", "aaa").span(), re.search("(?x)a +", "aaa").span(), re.search(r"(?x)[ #]", "#").span()
re.escape("a.b*c d-e_f é"), re.escape("[x]{y}(z)|^$#&~\n"), re.search(re.escape("a+b (c)"), "xa+b (c)").span(), re.escape(A), re.escape("%,:;<=>@`!\"'/")
re.compile("a") == re.compile("a"), re.compile(re.compile("a")).pattern, re.compile("a").sub("b", "a"), re.compile("a", re.I).search("A").span(), isinstance(re.compile("a"), re.Pattern), isinstance(re.search("a", "a"), re.Match), bool(re.search("", "a"))
re.search("b", "abc"), repr(re.search("😀", A)), re.search("b", "abc").string, re.search("b", "abc").re.pattern, re.compile("a'b"), re.search(r"(?P<a>.)(?P<b>.)", "xy").groupdict()
[m["a"] for m in re.finditer("(?P<a>.)", "ab")], next(re.finditer("a", "ba")).span(), list(re.finditer("q", "a")), [m for m in re.finditer("q", "a")], [m.group(1) or "-" for m in re.finditer("(a)|b", "ab")], dict(m.groups() for m in re.finditer(r"(\w)=(\w)", "a=1 b=2"))
[(m.start(), m.end()) for m in re.finditer(r"(?:[A-Z]\.[- ]?)+", "A.B. C.-D. and E. F")], re.findall(r"\([^()]*\)", "a (b) (c (d))"), re.split(r"(?:;|\band\b|&|,)\s*", "A, B and C; D & E"), re.findall(r"10\.\d{4,9}/\S+", "doi:10.1234/ab-c. x")
re.compile(r"^\s*(?:https?:)?//(?:www\.)?x\.org/([^/?#\s]+)/?\s*$", re.I).match("HTTPS://x.org/Abc/ ").groups(), re.findall(r"[a-z]+(?:['’-][a-z]+)*", "O'Neil's so-called ’x", re.I), re.findall(r"(?<![0-9])(\d{4})-?(\d{3}[\dxX])(?![0-9A-Za-z])", "1234-567X 12345678")
re.compile("(")
re.compile(")")
re.compile("[a")
re.compile("*a")
re.compile("a**")
re.compile("a{3,1}")
re.compile("(?P<1>a)")
re.compile("(?P<a>x)(?P<a>y)")
re.compile("(?P=x)")
re.compile(r"\1")
re.compile(r"\q")
re.compile("[z-a]")
re.compile("\\")
re.compile(r"\x4")
re.compile("(?P<a")
re.search("a", 5)
re.search("a", None)
re.compile(5)
["".join([c for c in map(chr, [*range(0x260), *range(0x1FF0, 0x2080), *range(0x2180, 0x2310)]) if re.search(p, c)]) for p in (r"\w", r"\d", r"\s", r"[^\w\s]", r"(?i)[^\W\d_]", r"\b.", r".\B")]
texts(r"\b\w+\b", "naïve Œuvre ½ µm 10²"), texts(r"\b\w+\b", "naïve Œuvre ½ µm 10² 漢字 ſ Ω"), [spans(r"\w+$", "é" * size) for size in (63, 64, 65)], [spans(r"\W", "é" * size + "–漢") for size in (62, 63, 64)], re.sub(r"\B\w", "-", "Łódź"), re.sub(r"\B\w", "-", "Łódź Київ"), re.findall(r"\d", "1²٣"), [m.span(1) for m in re.finditer(r"(\w)\b", "aé 漢")], [m.span(1) for m in re.finditer(r"(\w)\b", "aé b")]
texts("abc*d", "abd abccd"), texts("ab😀?c", "abc ab😀c ab😀😀c"), texts("ab{2}c", "abbc abc"), texts("é+t", "éét"), texts("a b#c", "a b#c"), texts("(?x) a b #c", "ab"), texts("[abc-e]+", "abcde-f"), texts("[ab😀]+", "a😀b"), texts("[a-]+", "a-a"), texts("[]a]+", "]a"), texts("[^]a]", "]ab"), texts("[a😀-😂]", "a😁"), texts("a{b}]", "a{b}]")
re.compile("[abc")
re.compile("ab**")
