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

  // What the classes hold, by class and name, until an attribute of any class is set or deleted.
  const KNOWN = Symbol("KNOWN"), NOTHING = {};
  let known = {};
  const forgetting = (change) => Object.assign(function (...values) {
    known = {};
    return change(...values);
  }, change);
  _b_.type.tp_setattro = forgetting(_b_.type.tp_setattro);
  _b_.delattr = forgetting(_b_.delattr);

  /** What the class of an instance, or a base, holds under a name; undefined for nothing. */
  function inherited(type, name) {
    let names = type[KNOWN];
    if (names === undefined || names.since !== known) {
      names = type[KNOWN] = new Map();
      names.since = known;
    }
    let found = names.get(name);
    if (found === undefined) {
      const holder = type.tp_mro.find((one) => one[DICT] !== undefined && Object.hasOwn(one[DICT], name));
      found = holder === undefined ? NOTHING : holder[DICT][name];
      names.set(name, found);
    }
    return found === NOTHING ? undefined : found;
  }
  /** Whether the attributes of this object are looked up in the ordinary way, by a class written in Python. */
  const isOrdinary = (object) => {
    const type = object?.ob_type;
    return type !== undefined && type.tp_flags & HEAPTYPE && type.$getattribute === getattribute && !Object.hasOwn(object, "tp_name");
  };
  const isPlainValue = (value) => (typeof value !== "object" && typeof value !== "function") || value === None
    || value.ob_type === _b_.tuple || value.ob_type === _b_.list || value[$B.OB_TYPE] === _b_.dict;

  $B.$getattr = function (object, name, otherwise) {
    if (isOrdinary(object)) {
      const found = inherited(object.ob_type, name), own = object[DICT];
      const isOwn = own !== undefined && Object.hasOwn(own, name);
      if (found === undefined) {
        if (isOwn) return own[name];
      } else if (found.ob_type === $B.function) {
        return isOwn ? own[name] : $B.method.$factory(found, object);
      } else if (found.ob_type === $B.member_descriptor) {
        if (Object.hasOwn(object, found.d_member.attr)) return object[found.d_member.attr];
      } else if (found.ob_type === _b_.property) {
        return _b_.property.tp_descr_get(found, object, object.ob_type);
      } else if (isPlainValue(found)) {
        return isOwn ? own[name] : found;
      }
    } else if (object?.ob_type === $B.module) {
      const dict = object[DICT];
      if (Object.hasOwn(dict, name) && !dict[name]?.__get__) return dict[name];
    }
    return general.getattr(object, name, otherwise);
  };
  $B.$getattr_pep657 = function (object, name, inum) {
    try { return $B.$getattr(object, name); } catch (error) { $B.set_inum(inum); throw error; }
  };

  $B.$setattr = function (object, name, value) {
    if (isOrdinary(object) && object.ob_type.tp_setattro === _b_.object.tp_setattro && value !== $B.NULL) {
      const found = inherited(object.ob_type, name), own = object[DICT];
      if (found?.ob_type === $B.member_descriptor && found.d_member.flags === 0) {
        object[found.d_member.attr] = value;
        return None;
      }
      if (own !== undefined && (found === undefined || isPlainValue(found))) {
        $B.str_dict_set(own, name, value);
        return None;
      }
    }
    return general.setattr(object, name, value);
  };

  // --- calls
  $B.$call_with_position = function (callable, inum, ...values) {
    try {
      return typeof callable === "function" && !callable.$in_js_module ? callable(...values) : $B.$call(callable, ...values);
    } catch (error) { $B.set_inum(inum); throw error; }
  };
  $B.call_attr = function (object, name, inum, ...values) {
    let method;
    if (isOrdinary(object)) {
      const found = inherited(object.ob_type, name);
      if (typeof found === "function" && found.ob_type === $B.function && !Object.hasOwn(object[DICT] ?? {}, name)) method = found;
    } else if (object !== null && object !== undefined && object.tp_name === undefined) {
      const methods = $B.get_class(object).tp_funcs;
      if (methods !== undefined && Object.hasOwn(methods, name) && methods[name].ob_type === $B.builtin_method) method = methods[name];
    }
    if (method === undefined) return general.call_attr(object, name, inum, ...values);
    try { return method(object, ...values); } catch (error) { $B.set_inum(inum); throw error; }
  };

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
