// Short ways for what compiled code does most, each with Brython's own function behind it for all other cases.
(function ($B) {
  "use strict";
  const _b_ = $B.builtins, { HEAPTYPE } = $B.TPFLAGS, { None } = _b_, DICT = $B.DICT;
  const getattribute = _b_.object.tp_getattro;
  const general = {
    bool: $B.$bool, call_attr: $B.call_attr, getattr: $B.$getattr, setattr: $B.$setattr, getitem: $B.$getitem, is_member: $B.$is_member, rich_comp: $B.rich_comp,
    isinstance: $B.$isinstance, unpacker: $B.unpacker, resolve_in_scopes: $B.resolve_in_scopes,
  };

  // --- truth, comparison, membership
  $B.$bool = function (value, ...rest) {
    if (typeof value === "boolean") return value;
    if (value === None) return false;
    if (typeof value === "string") return value !== "";
    if (typeof value === "number") return value !== 0;
    if (Array.isArray(value) && (value.ob_type === _b_.list || value.ob_type === _b_.tuple)) return value.length > 0;
    if (value?.[$B.OB_TYPE] === _b_.dict) return !$B.str_dict_empty(value);
    return general.bool(value, ...rest);
  };

  const compared = (operation, left, right) => {
    switch (operation) {
      case "__eq__": return left === right;
      case "__ne__": return left !== right;
      case "__lt__": return left < right;
      case "__le__": return left <= right;
      case "__gt__": return left > right;
      case "__ge__": return left >= right;
    }
  };
  $B.rich_comp = function (operation, left, right) {
    const type = typeof left;
    // Strings outside the basic plane are objects, so these are compared by code points, too.
    if (type === typeof right && (type === "string" || (type === "number" && Number.isInteger(left) && Number.isInteger(right)))) {
      return compared(operation, left, right);
    }
    if (left?.ob_type === _b_.float && right?.ob_type === _b_.float) return compared(operation, left.value, right.value);
    return general.rich_comp(operation, left, right);
  };

  $B.$is_member = function (item, container) {
    if (typeof container === "string") {
      if (typeof item === "string") return container.includes(item);
    } else if (container[$B.OB_TYPE] === _b_.dict) {
      return _b_.dict.$contains(container, item);
    } else if (container.ob_type === _b_.tuple || container.ob_type === _b_.list) {
      for (let i = 0; i < container.length; i++) if ($B.is_or_equals(container[i], item)) return true;
      return false;
    } else if (container.ob_type === _b_.set || container.ob_type === _b_.frozenset) {
      return $B.set_has(container, item);
    }
    return general.is_member(item, container);
  };
  $B.is_or_equals = (left, right) => left === right || $B.$is(left, right) || $B.rich_comp("__eq__", left, right);

  const isPlainType = (type) => type.ob_type === _b_.type && type.tp_mro !== undefined;
  $B.$isinstance = function (value, type) {
    if (!Array.isArray(type) && isPlainType(type)) {
      const own = $B.get_class(value);
      return own === type || $B.get_mro(own).includes(type);
    }
    return general.isinstance(value, type);
  };

  // --- names and attributes
  $B.resolve_in_scopes = function (name, namespaces, inum) {
    for (const namespace of namespaces) if (namespace && Object.hasOwn(namespace, name) && namespace[name] !== undefined) return namespace[name];
    return general.resolve_in_scopes(name, namespaces, inum);
  };

  // What a class gives its instances under a name, looked up once: until an attribute of it or of a base changes.
  const NAMES = Symbol("NAMES");
  const NOTHING = 0, METHOD = 1, SLOT = 2, PROPERTY = 3, VALUE = 4, BUILT_IN = 5, OTHER = 6;
  function forget(type) {
    type[NAMES] = undefined;
    for (const one of type.tp_subclasses ?? []) forget(one);
  }
  const forgetting = (change) => Object.assign(function (object, ...values) {
    if (object?.tp_mro !== undefined) forget(object);
    return change(object, ...values);
  }, change);
  _b_.type.tp_setattro = forgetting(_b_.type.tp_setattro);
  _b_.delattr = forgetting(_b_.delattr);

  const isPlainValue = (value) => (typeof value !== "object" && typeof value !== "function") || value === None
    || value.ob_type === _b_.tuple || value.ob_type === _b_.list || value[$B.OB_TYPE] === _b_.dict;
  function kindOf(found) {
    if (found === undefined) return NOTHING;
    if (found.ob_type === $B.function) return METHOD;
    if (found.ob_type === $B.member_descriptor) return SLOT;
    if (found.ob_type === _b_.property) return PROPERTY;
    return isPlainValue(found) ? VALUE : OTHER;
  }
  class Names {
    constructor(type) {
      this.type = type;
      // Whether its instances have their attributes looked up in the ordinary way, and it is a class written in Python.
      this.isOrdinary = Boolean(type.tp_flags & HEAPTYPE) && type.$getattribute === getattribute && !type.tp_mro.includes(_b_.type);
      this.isSetPlainly = this.isOrdinary && type.tp_setattro === _b_.object.tp_setattro;
      this.found = new Map();
    }
    look(name) {
      const entry = this.isOrdinary ? this.inherited(name) : this.builtIn(name);
      // What every object of JavaScript has is there without having been set.
      entry.isOdd = name in Object.prototype;
      this.found.set(name, entry);
      return entry;
    }
    inherited(name) {
      const holder = this.type.tp_mro.find((one) => one[DICT] !== undefined && Object.hasOwn(one[DICT], name));
      const value = holder?.[DICT][name], kind = kindOf(value);
      return { kind, value, attr: kind === SLOT ? value.d_member.attr : "", isOdd: false };
    }
    builtIn(name) {
      const methods = this.type.tp_funcs;
      const isMethod = methods !== undefined && Object.hasOwn(methods, name) && methods[name].ob_type === $B.builtin_method;
      return { kind: isMethod ? BUILT_IN : OTHER, value: isMethod ? methods[name] : undefined, attr: "", isOdd: false };
    }
  }
  function namesOf(type) {
    const names = type[NAMES];
    return names !== undefined ? names : (type[NAMES] = new Names(type));
  }
  const NOT_OWN = {};
  function own(object, name, entry) {
    const dict = object[DICT];
    if (dict === undefined) return NOT_OWN;
    const value = dict[name];
    return value === undefined || (entry.isOdd && !Object.hasOwn(dict, name)) ? NOT_OWN : value;
  }

  $B.$getattr = function (object, name, otherwise) {
    const type = object?.ob_type;
    if (type === $B.module) {
      const dict = object[DICT];
      if (Object.hasOwn(dict, name) && !dict[name]?.__get__) return dict[name];
    } else if (type !== undefined && type.tp_mro !== undefined) {
      const names = namesOf(type);
      if (names.isOrdinary) {
        const entry = names.found.get(name) ?? names.look(name);
        if (entry.kind === SLOT) {
          const value = object[entry.attr];
          if (value !== undefined) return value;
        } else if (entry.kind === PROPERTY) {
          return _b_.property.tp_descr_get(entry.value, object, type);
        } else if (entry.kind !== OTHER) {
          const value = own(object, name, entry);
          if (value !== NOT_OWN) return value;
          if (entry.kind === METHOD) return $B.method.$factory(entry.value, object);
          if (entry.kind === VALUE) return entry.value;
        }
      }
    }
    return general.getattr(object, name, otherwise);
  };

  $B.$setattr = function (object, name, value) {
    const type = object?.ob_type;
    if (type !== undefined && type.tp_mro !== undefined && value !== $B.NULL) {
      const names = namesOf(type);
      if (names.isSetPlainly) {
        const entry = names.found.get(name) ?? names.look(name);
        if (entry.kind === SLOT && entry.value.d_member.flags === 0) {
          object[entry.attr] = value;
          return None;
        }
        if ((entry.kind === NOTHING || entry.kind === VALUE) && object[DICT] !== undefined) {
          $B.str_dict_set(object[DICT], name, value);
          return None;
        }
      }
    }
    return general.setattr(object, name, value);
  };

  // --- calls
  $B.call_method = function (object, name, ...values) {
    const type = typeof object === "string" ? _b_.str : object?.ob_type ?? object?.[$B.OB_TYPE];
    if (type !== undefined && type.tp_mro !== undefined) {
      const names = namesOf(type), entry = names.found.get(name) ?? names.look(name);
      if (entry.kind === METHOD) {
        if (own(object, name, entry) === NOT_OWN) return entry.value(object, ...values);
      } else if (entry.kind === BUILT_IN && (type === _b_.str || object.tp_name === undefined)) {
        return entry.value(object, ...values);
      } else if (type === $B.module) {
        const dict = object[DICT];
        if (Object.hasOwn(dict, name) && typeof dict[name] === "function") {
          const given = dict[name](...values);
          return given === undefined && dict[name].$in_js_module ? None : given;
        }
      }
    }
    return general.call_attr(object, name, undefined, ...values);
  };
  $B.call_attr = (object, name, inum, ...values) => $B.call_method(object, name, ...values);

  // --- items and unpacking
  $B.$getitem = function (object, key, inum) {
    if (typeof key === "number" && Array.isArray(object) && (object.ob_type === _b_.tuple || object.ob_type === _b_.list)) {
      const item = object[key < 0 ? key + object.length : key];
      if (item !== undefined) return item;
    } else if (object?.[$B.OB_TYPE] === _b_.dict && object[$B.JSOBJ] === undefined) {
      const value = $B.dict_look_up(object, key);
      if (value !== $B.NULL) return value;
    }
    return general.getitem(object, key, inum);
  };

  class Unpacked {
    constructor(values) { this.values = values; this.index = -1; }
    read_one() { return this.values[++this.index]; }
  }
  $B.unpacker = function (object, count, starred, ...rest) {
    const isSequence = Array.isArray(object) && (object.ob_type === _b_.tuple || object.ob_type === _b_.list);
    return isSequence && !starred && object.length === count ? new Unpacked(object) : general.unpacker(object, count, starred, ...rest);
  };
})(__BRYTHON__);
