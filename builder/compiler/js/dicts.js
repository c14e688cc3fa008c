// Dicts. A dict that the program makes keeps its items in a Map, so that no key, wherever it came from, becomes a
// property that the runtime takes for its own. Namespaces (of modules, classes, instances, calls) are objects whose
// properties are their items, because compiled code reaches them so; they become Maps with the first key that is
// no plain string: other types, integers (objects list them first), what every object has, and String objects.
const MAP = Symbol("MAP"); // token -> {key, value}, in the order of insertion
const BUCKETS = Symbol("BUCKETS"); // hash -> entries, for the keys that have no token
const SOURCE = Symbol("SOURCE"), MADE = Symbol("MADE"); // what a dict from JSON is made of, as long as it is only read
const MARK = "\u0001"; // tokens of tuples begin with it

function plain(key) {
  if (typeof key !== "string") return false;
  const first = key.charCodeAt(0);
  if (first >= 48 && first <= 57) return !/^(?:0|[1-9][0-9]{0,9})$/.test(key);
  return first !== 95 && first !== 104 ? true : key !== "__proto__" && key !== "hasOwnProperty";
}

/** A primitive (or None) that equal keys share, or undefined where only __hash__ and __eq__ can tell. */
function token(key) {
  switch (typeof key) {
    case "string": return key.startsWith(MARK) ? MARK + key : key;
    case "number": return key;
    case "boolean": return key ? 1 : 0;
    case "bigint": return key >= Number.MIN_SAFE_INTEGER && key <= Number.MAX_SAFE_INTEGER ? Number(key) : key;
  }
  if (key === _b_.None) return key;
  const type = key.ob_type;
  if (type === _b_.str) return key.valueOf();
  if (type === _b_.float) return key.value;
  if (type === _b_.tuple) return tupleToken(key);
  if (type?.tp_flags & $B.TPFLAGS.UNICODE_SUBCLASS) return token($B.str_value(key));
  if (type?.tp_flags & $B.TPFLAGS.LONG_SUBCLASS) return token($B.int_value(key));
  return undefined;
}
function tupleToken(tuple) {
  let out = MARK + "(";
  for (const item of tuple) {
    const part = token(item);
    if (part === undefined) return undefined;
    out += typeof part === "string" ? `s${part.length}:${part}` : part === _b_.None ? "N" : `n${part},`;
  }
  return out + ")";
}

/** An empty dict with a Map. */
$B.new_dict = function () {
  const made = $B.empty_dict();
  made[MAP] = new Map();
  return made;
};
/** A dict with the properties of a JavaScript object, whose values `made` turns into Python's as they are asked for;
 * it has a Map from the moment that it is gone through or changed. */
class Lazy {
  constructor(source, made) { this[$B.OB_TYPE] = dict; this[VERSION] = 0; this[SOURCE] = source; this[MADE] = made; }
  get [MAP]() {
    const source = this[SOURCE], made = this[MADE], map = new Map();
    for (const key in source) {
      const name = made(key);
      map.set(token(name), { key: name, value: made(source[key]) });
    }
    Object.defineProperty(this, MAP, { value: map, writable: true });
    this[SOURCE] = undefined;
    return map;
  }
}
$B.lazy_dict = (source, made) => new Lazy(source, made);
function lookUpLazily(source, made, key) {
  if (!Object.hasOwn(source, key)) return $B.NULL;
  const value = made(source[key]);
  // A list or dict must be the same one each time. Other values are made again, and not kept.
  if (typeof value === "object" && value !== _b_.None && (Array.isArray(value) || value[$B.OB_TYPE] === dict)) source[key] = value;
  return value;
}
/** The same items as a namespace, for what is to be the dict of a class. */
$B.as_namespace = function (from) {
  if (from[MAP] === undefined) return from;
  const namespace = $B.empty_dict();
  for (const { key, value } of from[MAP].values()) namespace[key] = value;
  return namespace;
};

function toMap(dict) {
  if (dict[MAP] !== undefined) return dict[MAP];
  const map = new Map();
  for (const key of Object.keys(dict)) {
    map.set(token(key), { key, value: dict[key] });
    delete dict[key];
  }
  dict[MAP] = map;
  return map;
}

/** The entry of a key in a dict with a Map, or undefined. */
function entry(dict, key, hash) {
  const found = token(key);
  if (found !== undefined) return dict[MAP].get(found);
  hash ??= $B.$hash(key);
  return dict[BUCKETS]?.get(hash)?.find((one) => $B.is_or_equals(one.key, key));
}

/** The value of a key, or $B.NULL. Raises TypeError for a key that cannot be hashed. */
function lookUp(dict, key, hash) {
  const source = dict[SOURCE];
  if (source !== undefined && typeof key === "string") return lookUpLazily(source, dict[MADE], key);
  if (dict[MAP] !== undefined) {
    const found = entry(dict, key, hash);
    return found === undefined ? $B.NULL : found.value;
  }
  if (typeof key === "string") return Object.hasOwn(dict, key) ? dict[key] : $B.NULL;
  const found = token(key);
  if (found === undefined) $B.$hash(key);
  return $B.NULL;
}

$B.dict_look_up = lookUp;
$B.dict_token = token;
$B.str_dict_contains = (dict, key) => lookUp(dict, key) !== $B.NULL;
$B.str_dict_get = function (dict, key, otherwise = $B.NULL) {
  if (dict[MAP] === undefined) return Object.hasOwn(dict, key) ? dict[key] : otherwise;
  const found = lookUp(dict, key);
  return found !== $B.NULL ? found : otherwise;
};
$B.str_dict_set = function (dict, key, value) {
  if (dict[MAP] === undefined) dict[key] = value; else $setitem(dict, key, value);
};
$B.str_dict_del = (dict, key) => { remove(dict, key); };
$B.str_dict_pop = function (dict, key) {
  const found = lookUp(dict, key);
  remove(dict, key);
  return found;
};
$B.str_dict_length = (dict) => dict[MAP] === undefined ? Object.keys(dict).length : dict[MAP].size;
$B.str_dict_empty = (dict) => dict[SOURCE] === undefined ? $B.str_dict_length(dict) === 0 : Object.keys(dict[SOURCE]).length === 0;
$B.hasOnlyStringKeys = (dict) => dict[MAP] === undefined;

/** Removes a key; whether it was there. */
function remove(dict, key, hash) {
  if (dict[$B.JSOBJ]) delete dict[$B.JSOBJ][key];
  if (dict[MAP] === undefined) {
    if (lookUp(dict, key) === $B.NULL) return false;
    delete dict[key];
  } else {
    const found = entry(dict, key, hash);
    if (found === undefined) return false;
    const place = token(key);
    dict[MAP].delete(place === undefined ? found : place);
    if (place === undefined) {
      const bucket = dict[BUCKETS].get(found.hash);
      bucket.splice(bucket.indexOf(found), 1);
      if (bucket.length === 0) dict[BUCKETS].delete(found.hash);
    }
  }
  dict[VERSION]++;
  return true;
}

function $setitem(self, key, value, hash) {
  if (self[$B.JSOBJ]) {
    value = $B.pyobj2jsobj(value);
    self[$B.JSOBJ][key] = value;
  }
  if (self[MAP] === undefined && plain(key)) {
    if (!Object.hasOwn(self, key)) self[VERSION] = (self[VERSION] ?? 0) + 1;
    self[key] = value;
    return _b_.None;
  }
  const found = self[MAP] === undefined ? undefined : entry(self, key, hash);
  if (found !== undefined) {
    found.value = value;
    return _b_.None;
  }
  const place = token(key);
  if (place === undefined) {
    hash ??= $B.$hash(key);
    const added = { key, value, hash };
    toMap(self).set(added, added);
    self[BUCKETS] ??= new Map();
    const bucket = self[BUCKETS].get(hash);
    if (bucket === undefined) self[BUCKETS].set(hash, [added]); else bucket.push(added);
  } else {
    toMap(self).set(place, { key, value });
  }
  self[VERSION] = (self[VERSION] ?? 0) + 1;
  return _b_.None;
}
// A hash that the compiler worked out beforehand is of no use: strings and numbers have tokens.
dict.$setitem = (self, key, value) => $setitem(self, key, value);
dict.$lookup_by_key = function (self, key) {
  const value = lookUp(self, key);
  return { found: value !== $B.NULL, value };
};
dict.$contains = (self, key) => lookUp(self, key) !== $B.NULL;
dict.$delitem = function (self, key) {
  if (!remove(self, key)) $B.RAISE(_b_.KeyError, key);
  return _b_.None;
};
$B.dict_delitem = dict.$delitem;
dict.$delete_string = (self, key) => { remove(self, key); };
dict.$getitem = function (self, key, ignoreMissing) {
  if (Object.hasOwn(self, $B.JSOBJ)) {
    if (Object.hasOwn(self[$B.JSOBJ], key)) return $B.jsobj2pyobj(self[$B.JSOBJ][key]);
    $B.RAISE(_b_.KeyError, key);
  }
  const value = lookUp(self, key);
  if (value !== $B.NULL) return value;
  const type = $B.get_class(self);
  if (type !== dict && !ignoreMissing) {
    const missing = $B.$getattr(type, "__missing__", $B.NULL);
    if (missing !== $B.NULL) return $B.$call(missing, self, key);
  }
  $B.RAISE(_b_.KeyError, key);
};

function guard(dict, version) {
  if (dict[VERSION] !== version) $B.RAISE(_b_.RuntimeError, "dictionary changed size during iteration");
}
dict.$iter_items = function* (self) {
  const version = self[VERSION];
  if (self[MAP] === undefined) {
    for (const key in self) {
      yield { key, value: self[key] };
      guard(self, version);
    }
    return;
  }
  for (const item of self[MAP].values()) {
    yield item;
    guard(self, version);
  }
};
/** The entries {key, value}, for what does not change the dict meanwhile. */
$B.dict_entries = (self) => self[MAP] === undefined ? dict.$iter_items(self) : self[MAP].values();
dict.$iter_items_reversed = function* (self) {
  const version = self[VERSION];
  for (const { key, value } of Array.from(dict.$iter_items(self)).reverse()) {
    yield $B.fast_tuple([key, value]);
    guard(self, version);
  }
};

/** Puts the items of one dict into another. */
function $copy_dict(into, from) {
  const version = from[VERSION] ?? 0;
  from[VERSION] = version;
  for (const { key, value, hash } of Array.from(dict.$iter_items(from))) {
    $setitem(into, key, value, hash);
    if (from[VERSION] !== version) $B.RAISE(_b_.RuntimeError, "dict mutated during update");
  }
}
function dict_eq(self, other) {
  if (dict.mp_length(self) !== dict.mp_length(other)) return false;
  for (const { key, value, hash } of dict.$iter_items(self)) {
    const found = lookUp(other, key, hash);
    if (found === $B.NULL || !$B.is_or_equals(value, found)) return false;
  }
  return true;
}
