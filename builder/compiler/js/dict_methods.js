// The methods of dict, over dicts.js. None of them raises an exception to learn that a key is missing.
dict_funcs.clear = function (self) {
  self[MAP]?.clear();
  delete self[BUCKETS];
  if (self[MAP] === undefined) for (const key of Object.keys(self)) delete self[key];
  self[VERSION]++;
  return _b_.None;
};
dict_funcs.copy = function (self) {
  const copied = $B.new_dict();
  $copy_dict(copied, self);
  return copied;
};
dict_funcs.fromkeys = function (type, keys, value) {
  const made = $B.$call(type), setItem = $B.get_class(made) === dict ? dict.$setitem : $B.$getattr($B.get_class(made), "__setitem__");
  for (const key of $B.make_js_iterator(keys)) $B.$call(setItem, made, key, value ?? _b_.None);
  return made;
};
dict_funcs.get = function (self, key, otherwise) {
  if (arguments.length < 2 || arguments.length > 3 || arguments[arguments.length - 1]?.$kw) {
    $B.args("get", 3, { self: null, key: null, default: null }, arguments, { default: _b_.None }, null, null, 3);
  }
  const value = Object.hasOwn(self, $B.JSOBJ) ? jsValue(self, key) : lookUp(self, key);
  return value !== $B.NULL ? value : otherwise ?? _b_.None;
};
function jsValue(self, key) {
  return Object.hasOwn(self[$B.JSOBJ], key) ? $B.jsobj2pyobj(self[$B.JSOBJ][key]) : $B.NULL;
}
dict_funcs.pop = function (self, key, otherwise) {
  if (arguments.length < 2 || arguments.length > 3) $B.args("pop", 3, { self: null, key: null, default: null }, arguments, {}, null, null, 3);
  const value = lookUp(self, key);
  if (value !== $B.NULL) {
    remove(self, key);
    return value;
  }
  if (otherwise === undefined) $B.RAISE(_b_.KeyError, key);
  return otherwise;
};
dict_funcs.popitem = function (self) {
  const last = Array.from(dict.$iter_items(self)).at(-1);
  if (last === undefined) $B.RAISE(_b_.KeyError, "popitem(): dictionary is empty");
  remove(self, last.key, last.hash);
  return $B.fast_tuple([last.key, last.value]);
};
dict_funcs.setdefault = function (self, key, otherwise) {
  const value = lookUp(self, key);
  if (value !== $B.NULL) return value;
  $setitem(self, key, otherwise ?? _b_.None);
  return otherwise ?? _b_.None;
};
_b_.dict.mp_length = (self) => $B.str_dict_length(self);
_b_.dict.mp_subscript = (self, key) => dict.$getitem(self, key);
_b_.dict.sq_contains = (self, key) => lookUp(self, key) !== $B.NULL;

/** Loops over a dict: what `shown` makes of each entry {key, value}. */
const loop = (shown) => {
  class Steps {
    constructor(dict) {
      this.dict = dict;
      this.version = dict[VERSION];
      this.items = dict[MAP] === undefined ? _b_.dict.$iter_items(dict) : dict[MAP].values();
    }
    [Symbol.iterator]() { return this; }
    next() {
      if (this.dict[VERSION] !== this.version) $B.RAISE(_b_.RuntimeError, "dictionary changed size during iteration");
      const { done, value } = this.items.next();
      return done ? { done, value: null } : { done, value: shown(value) };
    }
  }
  return (self) => new Steps(self.dict_obj ?? self);
};
_b_.dict[$B.FAST_ITER] = loop((item) => item.key);
$B.dict_keys[$B.FAST_ITER] = loop((item) => item.key);
$B.dict_values[$B.FAST_ITER] = loop((item) => item.value);
$B.dict_items[$B.FAST_ITER] = loop((item) => $B.fast_tuple([item.key, item.value]));
