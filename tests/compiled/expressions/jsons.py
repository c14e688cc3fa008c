import json

A = {"b": [1, 2.0, None, True, "é😀\"\\\n\u2028\x7f\x00/"], "a": {"x": ()}}


class Odd:
    pass


def circular():
    items = []
    items.append(items)
    return json.dumps(items)


def fault(text):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return error.msg, error.pos, error.lineno, error.colno, str(error), isinstance(error, ValueError), error.doc == text
    return None
def changed(value, way):
    if way == 0:
        value["a"]["b"].append(3)
    elif way == 1:
        del value["a"]
    elif way == 2:
        value["new"] = value.pop("d")
    elif way == 3:
        value.clear()
    elif way == 4:
        value.update({"d": 5})
    elif way == 5:
        value.setdefault("a", 1)
        value.setdefault("z", 2)
    elif way == 6:
        value = value.copy()
    else:
        for key in value:
            value[key] = list(value)
    return value, list(value), "a" in value, list(value.items())


# ---
json.dumps(A), json.dumps(A, ensure_ascii=False), json.dumps(A, sort_keys=True), json.dumps(A, separators=(",", ":")), json.dumps([]), json.dumps({}), json.dumps("")
json.dumps(A, indent=2), json.dumps(A, indent="\t"), json.dumps([[], {}, [1]], indent=1), json.dumps([1, [2]], indent=0), json.dumps(A, indent=2, separators=(", ", " = ")), json.dumps([1], indent=None)
json.dumps([1.0, 0.1, 1e16, 1e-7, -0.0, 1e300, 123456789.125, 10**20, -5, True, False, None]), json.dumps(float("inf")), json.dumps([float("nan"), float("-inf")]), json.dumps(2**53), json.dumps(12345678901234567890)
json.dumps({1: "a", None: "b", True: "c", 1.5: "d", "e": "f", False: 0}), json.dumps({"1": 1, "0": 2}), json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps((1, (2,))), json.dumps({"é": "é"}), json.dumps({"😀": "😀"}, ensure_ascii=False)
json.dumps([Odd()], default=lambda o: "odd"), json.dumps({"a": Odd()}, default=lambda o: ["x"]), json.dumps({(1, 2): 1, "a": 2}, skipkeys=True), json.dumps("\ud800"), json.dumps("😀"), json.dumps("\x1f\x7f")
json.dumps(Odd())
json.dumps({(1, 2): 1})
json.dumps({1, 2})
json.dumps({"a": 1, 2: 3}, sort_keys=True)
json.dumps(float("nan"), allow_nan=False)
circular()
json.loads('{"a": [1, 2.0, -3, 1e3, 1E-2, 0, -0, true, false, null], "b": {"c": "d"}}'), json.loads(" [ ] "), json.loads("{}"), json.loads('"x"'), json.loads("1"), json.loads("1.0"), json.loads("-0.0"), json.loads("12345678901234567890"), json.loads("9007199254740993")
json.loads('"\\u00e9\\ud83d\\ude00\\n\\t\\"\\\\\\/\\b\\f\\r"'), json.loads('"é😀"'), len(json.loads('"\\ud83d\\ude00"')), json.loads('["\\ud83d"]'), json.loads('{"a": 1, "a": 2}'), list(json.loads('{"10": 1, "2": 2, "b": 3}')), json.loads('{"__proto__": 1, "ob_type": 2, "$kw": 3}')
json.loads("NaN") != json.loads("NaN"), json.loads("[Infinity, -Infinity]"), json.loads(b'{"a": "\xc3\xa9"}'), json.loads('\t\n\r {"a"\n:\t1}'), [type(v).__name__ for v in json.loads('[1, 1.0, "a", null, true, [], {}, 1e2]')], json.loads("[1,2]") == [1, 2]
json.loads(json.dumps(A)) == {"b": [1, 2.0, None, True, "é😀\"\\\n\u2028\x7f\x00/"], "a": {"x": []}}, json.loads(json.dumps(A, ensure_ascii=False, indent=1)) == json.loads(json.dumps(A)), json.loads(json.dumps({"a": 1.0}))["a"], str(json.loads("1.50"))
[fault(t) for t in ("", "{", "[1 2]", '{"a" 1}', "{a: 1}", '"abc', '"a\nb"', '"\\x"', '"\\u12"', "1 2", "tru", "01", "[1, 2", '{"a": 1', "'a'", "\ufeff1", "-", '{"😀": x}', "[1,\n 2,\n x]", "nan")]
json.loads(5)
json.loads(None)
[[type(v).__name__ for v in json.loads(text)] for text in ("[1, 2.0]", "[1,2.5]", "[ 100.00 ]", "[1e2]", "[-0, -0.0, 0]", "[-0]", "[1.00000000000000000001, 2]", "[9007199254740993.5]", "[1234567890123456]", "[0.1e1 ]", '["Industry 4.0, 5", 6]')], [json.loads(text) for text in ("-0 ", "[-0]", "[ 9007199254740993]", "1e400", '{"a": [1.0]}')]
[list(json.loads(text)) for text in ('{"b": 1, "10": 2, "9": 3}', '{"b": {"c": 1}, "a": 2}', '{"a": 1, "b": 2, "a": 3}')], json.loads('{"a": {"😀": ["x😀y", {"\\ud83d\\ude00": 1}]}}')["a"]["😀"][0][1], [len(key) for key in json.loads('{"\\ud83d\\ude00": 1, "é": {}}')], bool(json.loads("{}")), bool(json.loads('{"a": null}')), len(json.loads('{"a": 1, "b": {}}'))
[changed(json.loads('{"a": {"b": [1, {"c": 2}]}, "d": "e"}'), way) for way in range(8)], json.loads('{"a": {"b": 1}}') == {"a": {"b": 1}}, {**json.loads('{"a": 1}'), "b": 2}, json.dumps(json.loads('{"a": {"b": [1, {"c": "é"}]}, "d": 1.5}'), sort_keys=True), json.loads('{"hasOwnProperty": 1, "constructor": 2, "__proto__": {"x": 3}}')["__proto__"]["x"]
