// Short ways for lists, tuples and what is looped over, each with Brython's own function behind it for all other cases.
(function ($B) {
  "use strict";
  const _b_ = $B.builtins, { None } = _b_, { list, tuple } = _b_;
  const isSequence = (value) => Array.isArray(value) && (value.ob_type === list || value.ob_type === tuple);

  // --- loops: JavaScript's own iterators, which notice like Python's what is appended on the way
  list[$B.FAST_ITER] = tuple[$B.FAST_ITER] = (self) => self[Symbol.iterator]();
  $B.make_js_iterator = ((before) => (items, ...rest) => isSequence(items) ? items[Symbol.iterator]() : before(items, ...rest))(
    $B.make_js_iterator);
  $B.list_iterator[$B.FAST_ITER] = $B.tuple_iterator[$B.FAST_ITER] = (self) => self.it;

  const END = { done: true, value: null };
  const loops = (type, step) => {
    class Steps {
      constructor(self) { this.self = self; }
      [Symbol.iterator]() { return this; }
      next() { return step(this.self); }
    }
    type[$B.FAST_ITER] = (self) => new Steps(self);
  };
  loops(_b_.enumerate, (self) => {
    const { done, value } = self.it.next();
    return done ? END : { done: false, value: $B.fast_tuple([self.counter++, value]) };
  });
  loops(_b_.filter, (self) => {
    for (;;) {
      const { done, value } = self.it.next();
      if (done) return END;
      if ($B.$bool($B.$call(self.func, value))) return { done: false, value };
    }
  });
  loops(_b_.map, (self) => {
    const values = [];
    for (const iterator of self.args) {
      const { done, value } = iterator.next();
      if (done) return END;
      values.push(value);
    }
    return { done: false, value: $B.$call(self.func, ...values) };
  });
  loops(_b_.zip, (self) => {
    if (self.strict || self.iters.length === 0) {
      const { done, value } = _b_.zip.tp_iternext(self).next();
      return done ? END : { done: false, value };
    }
    const values = [];
    for (const iterator of self.iters) {
      const { done, value } = iterator.next();
      if (done) return END;
      values.push(value);
    }
    return { done: false, value: $B.fast_tuple(values) };
  });
  class Numbers {
    constructor(start, stop, step) { this.at = start; this.stop = stop; this.step = step; }
    [Symbol.iterator]() { return this; }
    next() {
      const value = this.at;
      if (value >= this.stop) return END;
      this.at = value + this.step;
      return { done: false, value };
    }
  }
  const general = {
    enumerate: _b_.enumerate.$factory, list: list.$factory, tuple: tuple.$factory, slice: $B.getitem_slice, sort: list.tp_funcs.sort,
  };
  _b_.range[$B.FAST_ITER] = ((before) => (self, ...rest) => {
    return self.$safe && self.step > 0 ? new Numbers(self.start, self.stop, self.step) : before(self, ...rest);
  })(_b_.range[$B.FAST_ITER]);
  _b_.enumerate.$factory = function (items, ...rest) {
    if (rest.length > 0) return general.enumerate(items, ...rest);
    return { ob_type: _b_.enumerate, it: $B.make_js_iterator(items), counter: 0 };
  };

  _b_.sum = Object.assign(((before) => function (items, ...rest) {
    if (rest.length > 0 || items?.$kw) return before(...arguments);
    let total = 0;
    for (const item of $B.make_js_iterator(items)) total = $B.rich_op("__add__", total, item);
    return total;
  })(_b_.sum), _b_.sum);

  // --- making and cutting
  for (const [type, name] of [[list, "list"], [tuple, "tuple"]]) {
    type.$factory = function (items) {
      if (arguments.length !== 1 || items?.$kw) return general[name](...arguments);
      const made = isSequence(items) ? items.slice() : Array.from($B.make_js_iterator(items));
      made.ob_type = type;
      return made;
    };
  }
  const isBound = (value) => value === None || typeof value === "number";
  const bound = (value) => value === None ? undefined : value;
  $B.getitem_slice = function (object, slice, inum) {
    const { start, stop, step } = slice;
    if (step === None && isBound(start) && isBound(stop)) {
      if (typeof object === "string") return object.slice(bound(start), bound(stop));
      if (isSequence(object)) {
        const part = object.slice(bound(start), bound(stop));
        part.ob_type = object.ob_type;
        return part;
      }
    }
    return general.slice(object, slice, inum);
  };

  // --- sorting
  const plain = (left, right) => left < right ? -1 : left > right ? 1 : 0;
  /** Negative, zero or positive, as sorting needs it. */
  function order(left, right) {
    const type = typeof left;
    // Strings outside the basic plane are objects, so these are compared by code points, too.
    if (type === typeof right && (type === "number" || type === "string")) return plain(left, right);
    if (left?.ob_type === tuple && right?.ob_type === tuple) {
      const least = Math.min(left.length, right.length);
      for (let i = 0; i < least; i++) if (!$B.is_or_equals(left[i], right[i])) return order(left[i], right[i]);
      return left.length - right.length;
    }
    return $B.rich_comp("__lt__", left, right) ? -1 : $B.rich_comp("__lt__", right, left) ? 1 : 0;
  }
  /** Sorts an array in place; equal items keep their order, also in reverse. */
  function arrange(items, key, reverse) {
    const compare = reverse ? (left, right) => order(right, left) : order;
    if (key === None) return items.sort(compare);
    const keyed = Array.from(items, (item) => ({ item, key: $B.$call(key, item) }));
    keyed.sort((left, right) => compare(left.key, right.key));
    keyed.forEach(({ item }, place) => { items[place] = item; });
    return items;
  }
  /** [key, reverse] of the arguments after the first one, or null where there is anything else. */
  function wishes(rest) {
    if (rest.length === 0) return [None, false];
    const given = rest[0]?.$kw;
    if (rest.length !== 1 || given === undefined || given.length !== 1) return null;
    const { key = None, reverse = false, ...others } = given[0];
    return Object.keys(others).length > 0 ? null : [key, $B.$bool(reverse)];
  }
  _b_.sorted = Object.assign(((before) => function (items, ...rest) {
    const wished = wishes(rest);
    if (arguments.length === 0 || items?.$kw || wished === null) return before(...arguments);
    return arrange(list.$factory(items), ...wished);
  })(_b_.sorted), _b_.sorted);
  list.tp_funcs.sort = Object.assign(function (self, ...rest) {
    const wished = wishes(rest);
    if (wished === null || self.ob_type !== list) return general.sort(self, ...rest);
    arrange(self, ...wished);
    return None;
  }, general.sort);
})(__BRYTHON__);
