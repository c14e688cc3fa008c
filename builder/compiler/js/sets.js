// Sets. The items stand in a Map in the order in which they came, under what equal items share (`$B.dict_token` of
// dicts.js), or under themselves where only __hash__ and __eq__ can tell; these are found by `$buckets`.
class Items {
  constructor(type) { this.ob_type = type; this.$store = new Map(); this.$buckets = null; this.$version = 0; }
  get $used() { return this.$store.size; }
  [Symbol.iterator]() { return new Steps(this); }
}
class Steps {
  constructor(set) { this.set = set; this.version = set.$version; this.items = set.$store.values(); }
  [Symbol.iterator]() { return this; }
  next() {
    if (this.set.$version !== this.version) $B.RAISE(_b_.RuntimeError, "Set changed size during iteration");
    return this.items.next();
  }
}
const make_new_set = (type = set) => new Items(type);
const make_new_set_base_type = (so) => make_new_set($B.$isinstance(so, set) ? set : frozenset);

/** What an item equal to `key` stands under, or undefined. Raises TypeError for a key that cannot be hashed. */
function place(so, key) {
  const token = $B.dict_token(key);
  if (token !== undefined) return so.$store.has(token) ? token : undefined;
  const hash = $B.$hash(key);
  return so.$buckets?.get(hash)?.find((item) => $B.is_or_equals(item, key));
}
function set_add(so, item) {
  const token = $B.dict_token(item);
  if (token !== undefined) {
    if (so.$store.has(token)) return;
    so.$store.set(token, item);
  } else {
    const hash = $B.$hash(item);
    so.$buckets ??= new Map();
    const bucket = so.$buckets.get(hash);
    if (bucket?.some((one) => $B.is_or_equals(one, item))) return;
    if (bucket === undefined) so.$buckets.set(hash, [item]); else bucket.push(item);
    so.$store.set(item, item);
  }
  so.$version++;
}
$B.set_add = set_add;
/** Adds the items of another set: what they stand under there, they stand under here. */
function set_add_all(so, other) {
  if (other.$buckets !== null) {
    for (const item of Array.from(other.$store.values())) set_add(so, item);
  } else if (so.$store.size === 0) {
    so.$store = new Map(other.$store);
  } else {
    for (const [token, item] of other.$store) if (!so.$store.has(token)) so.$store.set(token, item);
  }
  so.$version++;
}
/** Adds the items of any iterable, of a dict its keys. */
function set_take(so, iterable) {
  if (Array.isArray(iterable)) for (let at = 0; at < iterable.length; at++) set_add(so, iterable[at]);
  else if ($B.$isinstance(iterable, [set, frozenset])) set_add_all(so, iterable);
  else if ($B.is_dict(iterable)) for (const entry of _b_.dict.$iter_items(iterable)) set_add(so, entry.key);
  else for (const item of $B.make_js_iterator(iterable)) set_add(so, item);
}
/** Where a key is, or undefined; a set is looked for as a frozenset. */
function find(so, key) {
  try {
    return place(so, key);
  } catch (error) {
    if ($B.$isinstance(key, set)) return place(so, frozenset.$factory(key));
    if (error.args?.[0]) error.args[0] = `cannot use '${$B.class_name(key)}' as a set element (${error.args[0]})`;
    throw error;
  }
}
const set_contains = $B.set_has = (so, key) => find(so, key) !== undefined;
const set_lookkey = set_contains;
function set_copy(so) {
  const copied = make_new_set_base_type(so);
  copied.$store = new Map(so.$store);
  if (so.$buckets !== null) copied.$buckets = new Map(Array.from(so.$buckets, ([hash, items]) => [hash, items.slice()]));
  return copied;
}
const DISCARD_NOTFOUND = 0;
/** Takes a key out; DISCARD_NOTFOUND where it was not in. */
function set_discard_entry(so, key) {
  const found = find(so, key);
  if (found === undefined) return DISCARD_NOTFOUND;
  const item = so.$store.get(found);
  so.$store.delete(found);
  if ($B.dict_token(item) === undefined) {
    const bucket = so.$buckets.get($B.$hash(item));
    bucket.splice(bucket.indexOf(item), 1);
  }
  so.$version++;
  return 1;
}
function set_iter(so) { return new Steps(so); } // not a generator, which a loop that is left would end
function* set_iter_with_hash(so) { for (const item of so.$store.values()) yield { item }; }
const set_make_items = (so) => $B.$list(Array.from(so.$store.values()));

/** The items of any iterable, of a dict its keys, as something to loop over. */
function itemsOf(iterable) {
  return $B.$isinstance(iterable, [set, frozenset]) ? Array.from(iterable.$store.values()) : $B.make_js_iterator(iterable);
}
const asSet = (iterable) => {
  if ($B.$isinstance(iterable, [set, frozenset])) return iterable;
  const made = make_new_set();
  for (const item of itemsOf(iterable)) set_add(made, item);
  return made;
};
function set_difference(so, other) {
  const left = make_new_set_base_type(so), without = asSet(other);
  for (const item of so.$store.values()) if (!set_contains(without, item)) set_add(left, item);
  return left;
}
function set_difference_update(so, other) {
  for (const item of itemsOf(other)) set_discard_entry(so, item);
}
function set_intersection(so, other) {
  const both = make_new_set_base_type(so);
  for (const item of itemsOf(other)) if (set_contains(so, item)) set_add(both, item);
  return both;
}
function set_intersection_multi(so, others) {
  return others.reduce(set_intersection, set_copy(so));
}
function set_swap_bodies(a, b) {
  [a.$store, b.$store] = [b.$store, a.$store];
  [a.$buckets, b.$buckets] = [b.$buckets, a.$buckets];
}
function set_symmetric_difference_update(so, other) {
  for (const item of Array.from(asSet(other).$store.values())) {
    if (set_discard_entry(so, item) === DISCARD_NOTFOUND) set_add(so, item);
  }
  return _b_.None;
}
const isSet = (value) => $B.$isinstance(value, [set, frozenset]);
const within = (self, other) => self.$used <= other.$used && Array.from(self.$store.values()).every((item) => set_contains(other, item));
const set_eq = (self, other) => isSet(other) ? self.$used === other.$used && within(self, other) : _b_.NotImplemented;
const set_le = (self, other) => isSet(other) ? within(self, other) : _b_.NotImplemented;
const set_lt = (self, other) => isSet(other) ? self.$used < other.$used && within(self, other) : _b_.NotImplemented;
const set_ge = (self, other) => isSet(other) ? within(other, self) : _b_.NotImplemented;
const set_gt = (self, other) => isSet(other) ? set_lt(other, self) : _b_.NotImplemented;

const set = _b_.set, set_iterator = $B.make_builtin_class("set_iterator");
set_iterator.tp_iter = (self) => self;
set_iterator.tp_iternext = function* (self) { yield* self.it; };
$B.set_func_names(set_iterator, "builtins");
set_iterator[$B.FAST_ITER] = (self) => self.it;
set[$B.FAST_ITER] = _b_.frozenset[$B.FAST_ITER] = (self) => new Steps(self);

function set_repr(self) {
  const name = $B.class_name(self);
  if (self.$used === 0) return name + "()";
  if ($B.repr.enter(self)) return name + "(...)";
  const shown = Array.from(self.$store.values(), (item) => _b_.repr(item)).join(", ");
  $B.repr.leave(self);
  return name === "set" ? `{${shown}}` : `${name}({${shown}})`;
}
set.$literal = function (items) {
  const made = make_new_set();
  for (const { constant, starred, item } of items) {
    if (constant) set_add(made, constant[0]);
    else if (starred) for (const one of $B.make_js_iterator(starred)) set_add(made, one);
    else set_add(made, item);
  }
  return made;
};
set.$factory = function (...values) {
  const made = set.tp_new(set, values);
  set.tp_init(made, ...values);
  return made;
};
