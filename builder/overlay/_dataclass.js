// What `dataclasses` does to a class and its instances. An instance's fields are properties of its namespace
// ($B.get_dict); what is known of a class's fields stands in one list of steps, which its bases' begin.
"use strict";
const _b_ = $B.builtins, None = _b_.None;
const KNOWN = Symbol("KNOWN"); // of a class: {steps, frozen}
const OPTIONS = { init: true, repr: true, eq: true, order: false, unsafe_hash: false, frozen: false, match_args: true, kw_only: false };

const Missing = $B.make_builtin_class("_MISSING_TYPE"), Field = $B.make_builtin_class("Field");
const MISSING = { ob_type: Missing };
Missing.tp_repr = () => "MISSING";
const PARTS = {
  name: None, type: None, default: MISSING, default_factory: MISSING, init: true, repr: true, hash: None, compare: true,
  metadata: None, kw_only: MISSING,
};
Field.tp_members = Object.keys(PARTS).map((name) => [name, $B.TYPES.OBJECT, name, 1]);
Field.tp_repr = (self) => $B.String(`Field(name=${_b_.repr(self.name)},type=${_b_.repr(self.type)},default=${_b_.repr(self.default)})`);
for (const type of [Missing, Field]) {
  $B.set_func_names(type, "dataclasses");
  $B.finalize_type(type);
}

/** What was given by name. */
function* named(given) {
  const [values, ...spread] = given?.$kw ?? [{}];
  for (const name of Object.keys(values)) yield [name, values[name]];
  for (const mapping of spread) for (const { key, value } of _b_.dict.$iter_items(mapping)) yield [$B.str_value(key), value];
}

function field(...given) {
  const made = { ob_type: Field, ...PARTS };
  if (given.length > 0 && given[0]?.$kw === undefined) $B.RAISE(_b_.TypeError, "field() takes 0 positional arguments");
  for (const [name, value] of named(given[0])) {
    if (!Object.hasOwn(PARTS, name)) $B.RAISE(_b_.TypeError, `field() got an unexpected keyword argument '${name}'`);
    made[name] = value;
  }
  if (made.default !== MISSING && made.default_factory !== MISSING) {
    $B.RAISE(_b_.ValueError, "cannot specify both default and default_factory");
  }
  return made;
}

function dataclass(...given) {
  const last = given.at(-1), options = { ...OPTIONS };
  for (const [name, value] of named(last?.$kw ? given.pop() : undefined)) {
    if (!Object.hasOwn(OPTIONS, name)) $B.RAISE(_b_.TypeError, `dataclass(${name}=…) is not available in the browser`);
    options[name] = $B.$bool(value);
  }
  return given.length > 0 && given[0] !== None ? processed(given[0], options) : (cls) => processed(cls, options);
}

/** Of the methods of all dataclasses: functions of Python's, whose names are worked out when they are asked for. */
const method = Object.create(Function.prototype, {
  ob_type: { value: $B.function, writable: true },
  $function_infos: {
    get() {
      Object.defineProperty(this, "$function_infos", { value: [], writable: true });
      const { cls, name } = this.$of;
      $B.set_function_infos(this, {
        __module__: $B.$getattr(cls, "__module__"), __name__: name, __qualname__: `${$B.$getattr(cls, "__qualname__")}.${name}`,
        __doc__: None, __defaults__: None, __kwdefaults__: None, flags: 3, arg_names: [], positional_length: 0,
      });
      return this.$function_infos;
    },
  },
});

function ownValue(cls, name) {
  const value = $B.get_from_dict(cls, name, $B.NULL);
  return value === $B.NULL ? undefined : value;
}

function processed(cls, options) {
  const steps = new Map();
  for (const base of $B.get_mro(cls).slice(1).reverse()) {
    const known = base[KNOWN];
    if (known === undefined) continue;
    if (known.frozen !== options.frozen) {
      const [own, other] = options.frozen ? ["frozen", "non-frozen"] : ["non-frozen", "frozen"];
      $B.RAISE(_b_.TypeError, `cannot inherit ${own} dataclass from a ${other} one`);
    }
    for (const step of known.steps) steps.set(step.name, step);
  }
  let keywordOnly = options.kw_only;
  for (const { key: name, value: type } of $B.dict_entries(ownValue(cls, "__annotations__") ?? $B.empty_dict())) {
    if (type === "KW_ONLY" || type === "dataclasses.KW_ONLY") keywordOnly = true;
    else if (!/^(?:typing\.)?ClassVar/.test(type)) steps.set(name, ownStep(cls, name, type, keywordOnly));
  }
  const listed = [...steps.values()];
  cls[KNOWN] = { steps: listed, frozen: options.frozen };
  install(cls, listed, options);
  return cls;
}

function ownStep(cls, name, type, keywordOnly) {
  if (/^(?:dataclasses\.)?InitVar/.test(type)) $B.RAISE(_b_.TypeError, `${name}: InitVar is not available in the browser`);
  let made = ownValue(cls, name);
  if (made?.ob_type !== Field) {
    made = { ob_type: Field, ...PARTS, default: made ?? MISSING };
  } else if (made.default === MISSING) {
    _b_.dict.$delitem($B.get_dict(cls), name);
  } else {
    $B.set_to_dict(cls, name, made.default);
  }
  if ([_b_.list, _b_.dict, _b_.set].includes($B.get_class(made.default))) {
    const kind = _b_.repr($B.get_class(made.default));
    $B.RAISE(_b_.ValueError, `mutable default ${kind} for field ${name} is not allowed: use default_factory`);
  }
  Object.assign(made, { name, type });
  if (made.kw_only === MISSING) made.kw_only = keywordOnly;
  return made;
}

/** Gives a class the methods that it is to have and has not. */
function install(cls, steps, options) {
  const positional = steps.filter((step) => step.init && !step.kw_only);
  let optional = false;
  for (const step of positional) {
    if (step.default !== MISSING || step.default_factory !== MISSING) optional = true;
    else if (optional) $B.RAISE(_b_.TypeError, `non-default argument '${step.name}' follows default argument`);
  }
  const put = (name, body) => {
    Object.setPrototypeOf(body, method);
    body.$of = { cls, name };
    $B.set_to_dict(cls, name, body);
  };
  const isOwn = (name) => ownValue(cls, name) !== undefined;
  const compared = steps.filter((step) => $B.$bool(step.compare)).map(({ name }) => name);
  // A class body that defines __eq__ alone has __hash__ set to None; that counts as not defined.
  const definesHash = (ownValue(cls, "__hash__") ?? None) !== None;
  if (options.repr && !isOwn("__repr__")) put("__repr__", shown(steps.filter((step) => step.repr).map(({ name }) => name)));
  if (options.eq && !isOwn("__eq__")) put("__eq__", equal(compared));
  if (options.order) {
    if (!options.eq) $B.RAISE(_b_.ValueError, "eq must be true if order is true");
    for (const name of ["__lt__", "__le__", "__gt__", "__ge__"]) {
      if (isOwn(name)) $B.RAISE(_b_.TypeError, `Cannot overwrite attribute ${name} in class ${cls.tp_name}`);
      put(name, (self, other) => sameClass(self, other)
        ? $B.rich_comp(name, $B.fast_tuple(valuesOf(self, compared)), $B.fast_tuple(valuesOf(other, compared))) : _b_.NotImplemented);
    }
  }
  if (options.unsafe_hash || (options.eq && options.frozen && !definesHash)) {
    const hashed = steps.filter((step) => $B.$bool(step.hash === None ? step.compare : step.hash)).map(({ name }) => name);
    put("__hash__", (self) => $B.$hash($B.fast_tuple(valuesOf(self, hashed))));
  } else if (options.eq && !definesHash) {
    $B.set_to_dict(cls, "__hash__", None);
  }
  if (options.match_args && !isOwn("__match_args__")) {
    $B.set_to_dict(cls, "__match_args__", $B.fast_tuple(positional.map(({ name }) => name)));
  }
  // Only what the runtime notes elsewhere too is set as Python sets it; that also lets it forget what it looked up.
  if (options.frozen) freeze(cls, put, new Set(steps.map(({ name }) => name)));
  if (options.init) {
    put("__init__", initialiser(cls, steps, positional));
    $B.$setattr(cls, "__init__", ownValue(cls, "__init__"));
  }
}

function freeze(cls, put, names) {
  const refuse = (self, name, done) => {
    if ($B.get_class(self) !== cls && !names.has($B.str_value(name))) return;
    const error = $B.module_getattr($B.imported.dataclasses, "FrozenInstanceError");
    throw $B.$call(error, $B.String(`cannot ${done} field ${_b_.repr(name)}`));
  };
  const above = (self, name) => $B.$getattr($B.$call(_b_.super, cls, self), name);
  put("__delattr__", (self, name) => {
    refuse(self, name, "delete");
    return $B.$call(above(self, "__delattr__"), name);
  });
  put("__setattr__", (self, name, value) => {
    refuse(self, name, "assign to");
    return $B.$call(above(self, "__setattr__"), name, value);
  });
  $B.$setattr(cls, "__setattr__", ownValue(cls, "__setattr__"));
}

const listed = (names) => {
  const quoted = names.map((name) => `'${name}'`);
  return quoted.length < 3 ? quoted.join(" and ") : `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
};

/** A function that gives the fields of an instance their values. */
function initialiser(cls, steps, positional) {
  const finish = $B.search_in_mro(cls, "__post_init__", $B.NULL) !== $B.NULL;
  // Whether what is given by position are the fields, in their order.
  const isPlain = positional.length === steps.length;
  const fail = (message) => $B.RAISE(_b_.TypeError, `${$B.$getattr(cls, "__qualname__")}.__init__() ${message}`);

  /** What was given by name, by the fields' names. */
  function keywordsOf(given, count) {
    const keywords = new Map();
    for (const [name, value] of named(given)) {
      if (!steps.some((step) => step.name === name && step.init)) fail(`got an unexpected keyword argument '${name}'`);
      const place = positional.findIndex((step) => step.name === name);
      if (keywords.has(name) || (place >= 0 && place < count)) fail(`got multiple values for argument '${name}'`);
      keywords.set(name, value);
    }
    return keywords;
  }

  function tooMany(count) {
    const least = positional.filter((step) => step.default === MISSING && step.default_factory === MISSING).length + 1;
    const most = positional.length + 1, range = least === most ? `${most}` : `from ${least} to ${most}`;
    fail(`takes ${range} positional argument${most === 1 ? "" : "s"} but ${count + 1} were given`);
  }

  function refuseAbsent(absent) {
    const kind = absent.some((step) => !step.kw_only) ? "positional" : "keyword-only";
    const names = absent.filter((step) => step.kw_only === (kind === "keyword-only")).map((step) => step.name);
    fail(`missing ${names.length} required ${kind} argument${names.length === 1 ? "" : "s"}: ${listed(names)}`);
  }

  function fill(dict, values, count, keywords) {
    const absent = [];
    let place = 0;
    for (const step of steps) {
      let value;
      if (step.init) {
        if (!step.kw_only && place < count) value = values[place];
        else if (keywords !== null) value = keywords.get(step.name);
        if (!step.kw_only) place++;
      }
      if (value === undefined) {
        if (step.default_factory !== MISSING) value = $B.$call(step.default_factory);
        else if (step.default !== MISSING) value = step.default;
        else if (step.init) absent.push(step);
        else continue;
      }
      dict[step.name] = value;
    }
    if (absent.length > 0) refuseAbsent(absent);
  }

  return (self, ...values) => {
    const hasKeywords = values.at(-1)?.$kw !== undefined, dict = $B.get_dict(self);
    const count = hasKeywords ? values.length - 1 : values.length;
    if (isPlain && !hasKeywords && count === steps.length) {
      for (let place = 0; place < count; place++) dict[steps[place].name] = values[place];
    } else {
      if (count > positional.length) tooMany(count);
      fill(dict, values, count, hasKeywords ? keywordsOf(values.at(-1), count) : null);
    }
    if (finish) $B.call_method(self, "__post_init__");
    return None;
  };
}

const valuesOf = (self, names) => {
  const dict = $B.get_dict(self);
  return names.map((name) => Object.hasOwn(dict, name) ? dict[name] : $B.$getattr(self, name));
};
const sameClass = (self, other) => $B.get_class(self) === $B.get_class(other);

const shown = (names) => (self) => {
  if ($B.repr.enter(self)) return "...";
  const parts = valuesOf(self, names).map((value, place) => `${names[place]}=${_b_.repr(value)}`);
  $B.repr.leave(self);
  return $B.String(`${$B.$getattr($B.get_class(self), "__qualname__")}(${parts.join(", ")})`);
};

const equal = (names) => (self, other) => {
  if (!sameClass(self, other)) return _b_.NotImplemented;
  if (self === other) return true;
  const theirs = valuesOf(other, names);
  return valuesOf(self, names).every((value, place) => $B.is_or_equals(value, theirs[place]));
};

/** What is known of a class, or of the class of an instance; undefined for what is none of a dataclass's. */
const knownOf = (cls) => $B.get_mro(cls).find((one) => one[KNOWN] !== undefined)?.[KNOWN];
const is_instance = (object) => knownOf($B.get_class(object)) !== undefined;
const is_dataclass = (object) => $B.is_type(object) ? knownOf(object) !== undefined : is_instance(object);
function fields(object) {
  const known = knownOf($B.is_type(object) ? object : $B.get_class(object));
  if (known === undefined) $B.RAISE(_b_.TypeError, "must be called with a dataclass type or instance");
  return $B.fast_tuple([...known.steps]);
}

return { Field, MISSING, dataclass, field, fields, is_dataclass, is_instance };
