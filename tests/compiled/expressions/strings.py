A = "x😀y𝒜z"  # two characters outside the basic plane
D = "e\u0301a\u0308"  # decomposed
T = "Ada Lovelace,  A.L.;\tGrace\u00a0Hopper\n"
# ---
len(A), len(D), len("😀"), len("")
A[0], A[1], A[2], A[-1], A[-2], A[True]
A[5]
A["0"]
A[1:], A[:1], A[1:3], A[2:2], A[-3:], A[:-3], A[3:1], A[10:], A[:10]
A[::-1], A[::2], A[1::2], A[-1:0:-1], A[3:0:-2], T[::-3]
[len(part) for part in (A[1:], A[:2], A[::-1], A * 3, A + A, A + "b", "b" + A)]
A[::0]
A + "b", "b" + A, A + A, A * 2, A * 0, A * -1, 2 * A
A + 1
[c for c in A], list(A), tuple(A), [len(c) for c in A], set(A) == {"x", "😀", "y", "𝒜", "z"}
list(enumerate(A)), list(zip(A, range(9))), list(reversed(A)), dict.fromkeys(A)
[ord(c) for c in A], [chr(n) for n in (120, 0x1F600, 0x1D49C, 233)], len(chr(0x1F600))
sorted(A), max(A), min(A), sorted([A, "x", "\uffff", "😀", "10", "9", "-1"]), sorted(["b", "a"], reverse=True)
[A == "x😀y𝒜z", A != "x", "😀" > "\uffff", "😀" < "\uffff", "a" < "b" <= "b", A >= "x"]
"a" < 1
A in {A: 1}, {A: 1}["x😀y𝒜z"], {A} == {"x😀y𝒜z"}, hash(A) == hash("x😀" + "y𝒜z"), A in ["x", A], [A].index(A)
"😀" in A, "y𝒜" in A, "q" in A, "" in A
1 in A
A.find("y"), A.find("z"), A.find("😀"), A.find("q"), A.find("y", 2), A.find("y", 3), A.find("y", -2), A.find("z", 0, 4)
A.index("𝒜"), A.rindex("y"), A.rfind("x"), A.rfind("q"), A.rfind("z", 1, 5), A.rfind("z", 1, 4), A.rfind("y", -4, -1)
"abcabc".find("c", 3), "abcabc".rfind("a", 0, 3), "abcabc".rfind("a", 1), "abc".find("", 2), "abc".find("", 9), "abc".find("", 3)
"abc".rfind("", 1), "abc".rfind(""), "".find(""), "".rfind(""), "abc".find("b", None, None), "abc".rfind("c", None, 2)
"abc".index("x")
"abc".find(1)
A.count("y"), A.count("x", 1), "aaaa".count("aa"), "aaa".count(""), A.count(""), "".count(""), "abc".count("b", 0, 1)
A.startswith("x😀"), A.startswith("😀", 1), A.startswith("y", 2), A.startswith("y", 1), A.startswith(("q", "x")), A.startswith("")
A.endswith("z"), A.endswith("𝒜z"), A.endswith("y", 0, 3), A.endswith("😀", 0, 2), A.endswith(("q", "z")), A.endswith("", 9)
"abc".startswith("b", 1, 2), "abc".startswith("bc", 1, 2), "abc".startswith("", 3), "abc".startswith("", 4), "abc".endswith(())
"abc".startswith(1)
A.partition("y"), A.rpartition("y"), A.partition("q"), A.rpartition("q"), "a-b-c".partition("-"), "a-b-c".rpartition("-")
[[len(part) for part in whole] for whole in (A.partition("y"), A.rpartition("y"), A.split("y"))]
"a".partition("")
A.split("y"), A.split("😀"), "a,b,c".split(","), "a,b,c".split(",", 1), "a,b,c".split(",", maxsplit=1), "a,b,c".split(sep=",")
"a,b,c".rsplit(",", 1), "a,b,c".rsplit(",", 5), "a,b,c".rsplit(",", 0), ",a,".split(","), "".split(","), "".split(), "  ".split()
T.split(), T.rsplit(), T.split(None, 1), T.rsplit(None, 1), T.split(None, 2), T.split(maxsplit=0), T.rsplit(None, 0)
" 😀  b ".split(), [len(word) for word in "😀a 😀".split()], "a\u2003b\x1cc\x85d\ufeffe".split()
"a".split("")
"a\nb\r\nc\rd\x0be\u2028f".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n\n".splitlines(), "😀\n😀".splitlines()
"a\n\r\nb".splitlines(keepends=True), [len(line) for line in "x😀\ny".splitlines()]
"  a b ".strip(), "  a ".lstrip() + "|", "  a ".rstrip() + "|", "\ufeff\u00a0\x1c\x85a\u3000".strip(), A.strip("xz"), A.strip("z𝒜")
"xxaxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), "aaa".strip("a"), "😀a😀".strip("😀"), len("😀a😀 ".strip()), "a".strip(None)
"a".strip(1)
"abc".removeprefix("ab"), "abc".removeprefix("b"), "abc".removesuffix("c"), "abc".removesuffix(""), A.removeprefix("x😀"), len(A.removesuffix("z"))
"aXbX".replace("X", "-"), "aXbX".replace("X", "$&"), "aXbX".replace("X", "-", 1), "ab".replace("", "-"), "ab".replace("", "-", 2), "".replace("", "x")
A.replace("😀", "q"), A.replace("y", "😀"), len(A.replace("y", "😀😀")), "aaa".replace("aa", "b"), "abc".replace("", "-", 9), "x😀".replace("", "-")
"-".join(["a", "b"]), "".join(A), "😀".join("ab"), len("😀".join("ab")), "-".join(()), ",".join(str(n) for n in range(3)), "".join({"a": 1})
"-".join([1])
A.upper(), A.lower(), "ß".upper(), "İ".lower(), "ΟΔΟΣ".lower(), "ǆ".title(), "ß".capitalize(), "hELLO wORLD".capitalize(), len(A.upper())
"they're bill's".title(), "ÉCOLE de mÉD".title(), "straße".casefold(), "ΣΊΣΥΦΟΣ".casefold(), "ﬁ".casefold(), "aBc".swapcase(), "éÀß".swapcase()
"abc".isalpha(), "éß".isalpha(), "a1".isalpha(), "".isalpha(), "x̄".isalpha(), "日本".isalpha(), "𝒜".isalpha(), "ª".isalpha(), "Ⅷ".isalpha()
"12".isdigit(), "²".isdigit(), "²".isdecimal(), "½".isnumeric(), "٣".isdecimal(), "一".isnumeric(), "a1".isalnum(), "½".isalnum(), "-".isalnum()
" \t".isspace(), "\u00a0\x1c\x85".isspace(), "\ufeff".isspace(), "".isspace(), "a b".isspace(), "abc".isascii(), "é".isascii(), "".isascii()
"abc".islower(), "ABC".isupper(), "Abc".istitle(), "A1".isupper(), "1".isupper(), "ª".islower(), "aB".islower(), "ab Cd".istitle(), "Ǆ".isupper()
"a b".isprintable(), "a\n".isprintable(), "\u00a0".isprintable(), "".isprintable(), "\u200b".isprintable(), "ab1".isidentifier(), "1a".isidentifier()
"ab".center(5), "abc".center(6, "*"), "a".center(4), "😀".center(4, "*"), "ab".ljust(4, "."), "😀".ljust(3), "ab".rjust(4, "."), "abc".ljust(1)
"42".zfill(5), "-42".zfill(5), "+4".zfill(4), "😀".zfill(3), "".zfill(2)
"ab".center(4, "")
"abc".translate({97: "x", 98: None, 99: 100}), A.translate({0x1F600: "!"}), "abc".translate(str.maketrans("ab", "xy", "c")), "a".translate({97: "😀"})
str.maketrans({"a": "b", 99: None}), str.maketrans("a😀", "xy"), str.maketrans("ab", "ba")
str(A) is A, str(D) == D, len(str(D)), f"{D}" == D, len(f"{D}{A}"), str("é"), repr(D) == "'" + D + "'", str(12), str(None), str(True), str(1.5)
repr("a'b"), repr('a"b'), repr("a'b\"c"), repr("a\\b\n\t\r\x00\x7f"), repr("\u00ad\u200b\ufeff\u2028"), repr(A), repr("\U0010ffff"), repr("\ud800")
ascii("é😀") if False else None
f"{A:>8}|{A:<7}|{A:^9}|{A:*^7}|{A!r}|{A:.2}|{'ab':5}|{'ab':05}"
f"{3:5}|{3:<5}|{3:05}|{-3:05}|{255:x}|{255:#x}|{1234567:,}|{3.14159:.2f}|{0.5:%}|{1e20:g}|{True}|{None}|{3:+d}|{5:b}"
"{} {}".format(1, A), "{0}{1}{0}".format("a", "b"), "{name!r:>5}".format(name="x"), "{:>4}|{:<4}".format("😀", "b"), "{{}}".format()
"%s and %d, %r, %05.1f, %%" % ("a", 3, "b", 2.25), "%(x)s" % {"x": A}, len("%s" % A), "%5s|%-5s|" % ("ab", "cd")
A.encode("utf-8"), "é".encode(), A.encode("utf-8").decode("utf-8") == A, len("é😀".encode("utf-8")), b"\xf0\x9f\x98\x80".decode() == "😀"
int("12"), int(" 12 "), int("٣"), int("ff", 16), float("1.5"), float("1e3"), int("-7")
int("1.5")
int("")
"a" "b" in "xabx", "abc"[1:][0], "x" * 3 + "y", not "", bool("a")
"%".join("ab"), "a\tb".expandtabs(4), "a,b".split(",")[-1], "".join(reversed("abc")), "".join(sorted("hello", key=str.lower))
"a" if "" else "b", ("a" or "b"), ("" or "b"), ("a" and "b"), max("a", "B", key=str.lower), max(["bb", "a"], key=len)
[word.strip(".,") for word in "Ada, B. and C.".split()], {c: "aab".count(c) for c in "aab"}, any(c.isdigit() for c in "a1"), all(c.isalpha() for c in "ab")
