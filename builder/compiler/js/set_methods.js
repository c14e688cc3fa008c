// The methods of sets that know how the items are kept (sets.js).
set_funcs.clear = function (self) {
  $B.check_nb_args_no_kw("set.clear", 1, arguments);
  self.$store = new Map();
  self.$buckets = null;
  self.$version++;
  return $N;
};
set_funcs.pop = function (self) {
  $B.check_nb_args_no_kw("set.pop", 1, arguments);
  for (const item of self.$store.values()) {
    set_discard_entry(self, item);
    return item;
  }
  $B.RAISE(_b_.KeyError, "pop from an empty set");
};
set_funcs.update = function (self) {
  const { args } = $B.args("update", 1, { self: null }, arguments, null, "args");
  for (const iterable of args) set_take(self, iterable);
  self.$version++;
  return $N;
};
