// The methods of dataclasses. An instance's fields are properties of its namespace ($B.get_dict).
"use strict";
const _b_ = $B.builtins, None = _b_.None;

/** A JavaScript function as a Python function in the body of a class. */
function method(cls, name, body) {
  body.ob_type = $B.function;
  $B.init_dict(body);
  const qualified = `${$B.$getattr(cls, "__qualname__")}.${name}`;
  $B.set_function_infos(body, {
    __module__: $B.$getattr(cls, "__module__"), __name__: name, __qualname__: qualified, __doc__: None,
    __defaults__: None, __kwdefaults__: None, flags: 3, arg_names: [], positional_length: 0,
  });
  $B.$setattr(cls, name, body);
}

const listed = (names) => {
  const quoted = names.map((name) => `'${name}'`);
  return quoted.length < 3 ? quoted.join(" and ") : `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
};

/** A function that gives the fields of an instance their values: fill(self, arguments after self). */
function filler(cls, plan, missing) {
  const own = `${$B.$getattr(cls, "__qualname__")}.__init__()`;
  const steps = plan.map(([name, standard, factory, init, keywordOnly]) => ({
    name, init, keywordOnly, standard: standard === missing ? undefined : standard, factory: factory === missing ? undefined : factory,
  }));
  const positional = steps.filter((step) => step.init && !step.keywordOnly);
  const accepted = new Map(steps.filter((step) => step.init).map((step) => [step.name, step]));
  const fail = (message) => $B.RAISE(_b_.TypeError, `${own} ${message}`);

  return function (self, values) {
    const last = values[values.length - 1], hasKeywords = last !== undefined && last !== null && last.$kw !== undefined;
    const count = hasKeywords ? values.length - 1 : values.length;
    if (count > positional.length) {
      const least = positional.filter((step) => step.standard === undefined && step.factory === undefined).length + 1;
      const most = positional.length + 1, range = least === most ? `${most}` : `from ${least} to ${most}`;
      fail(`takes ${range} positional argument${most === 1 ? "" : "s"} but ${count + 1} were given`);
    }
    const dict = $B.get_dict(self);
    let keywords = null;
    if (hasKeywords) {
      keywords = new Map();
      const take = (name, value) => {
        if (!accepted.has(name)) fail(`got an unexpected keyword argument '${name}'`);
        const place = positional.findIndex((step) => step.name === name);
        if (keywords.has(name) || (place >= 0 && place < count)) fail(`got multiple values for argument '${name}'`);
        keywords.set(name, value);
      };
      const [named, ...spread] = last.$kw;
      for (const name of Object.keys(named)) take(name, named[name]);
      for (const mapping of spread) for (const { key, value } of _b_.dict.$iter_items(mapping)) take($B.str_value(key), value);
    }
    const absent = [];
    let place = 0;
    for (const step of steps) {
      let value;
      if (step.init) {
        if (!step.keywordOnly && place < count) value = values[place];
        else if (keywords !== null) value = keywords.get(step.name);
        if (!step.keywordOnly) place++;
      }
      if (value === undefined) {
        if (step.factory !== undefined) value = $B.$call(step.factory);
        else if (step.standard !== undefined) value = step.standard;
        else if (step.init) absent.push(step);
        else continue;
      }
      dict[step.name] = value;
    }
    if (absent.length > 0) {
      const kind = absent.some((step) => !step.keywordOnly) ? "positional" : "keyword-only";
      const names = absent.filter((step) => step.keywordOnly === (kind === "keyword-only")).map((step) => step.name);
      fail(`missing ${names.length} required ${kind} argument${names.length === 1 ? "" : "s"}: ${listed(names)}`);
    }
  };
}

const valuesOf = (self, names) => names.map((name) => {
  const dict = $B.get_dict(self);
  return Object.hasOwn(dict, name) ? dict[name] : $B.$getattr(self, name);
});
const sameClass = (self, other) => $B.get_class(self) === $B.get_class(other);

function install(cls, plan, compared, hashed, methods, missing) {
  const wanted = new Set(methods);
  if (wanted.has("__init__")) {
    const fill = filler(cls, plan, missing), finish = $B.$getattr(cls, "__post_init__", $B.NULL) !== $B.NULL;
    const initialise = function (self, ...values) {
      fill(self, values);
      if (finish) $B.$call($B.$getattr(self, "__post_init__"));
      return None;
    };
    method(cls, "__init__", initialise);
  }
  if (wanted.has("__repr__")) {
    const shown = plan.filter(([, , , , , repr]) => repr).map(([name]) => name);
    method(cls, "__repr__", (self) => {
      if ($B.repr.enter(self)) return "...";
      const parts = valuesOf(self, shown).map((value, place) => `${shown[place]}=${_b_.repr(value)}`);
      $B.repr.leave(self);
      return $B.String(`${$B.$getattr($B.get_class(self), "__qualname__")}(${parts.join(", ")})`);
    });
  }
  if (wanted.has("__eq__")) {
    method(cls, "__eq__", (self, other) => {
      if (!sameClass(self, other)) return _b_.NotImplemented;
      if (self === other) return true;
      const theirs = valuesOf(other, compared);
      return valuesOf(self, compared).every((value, place) => $B.is_or_equals(value, theirs[place]));
    });
  }
  for (const name of ["__lt__", "__le__", "__gt__", "__ge__"]) {
    if (!wanted.has(name)) continue;
    method(cls, name, (self, other) => sameClass(self, other)
      ? $B.rich_comp(name, $B.fast_tuple(valuesOf(self, compared)), $B.fast_tuple(valuesOf(other, compared))) : _b_.NotImplemented);
  }
  if (wanted.has("__hash__")) method(cls, "__hash__", (self) => $B.$hash($B.fast_tuple(valuesOf(self, hashed))));
  return None;
}

const attribute_values = (self, names) => $B.$list(valuesOf(self, names));

return { attribute_values, install };
