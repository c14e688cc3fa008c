// What compiled code calls where JavaScript does otherwise than Python: see builder/compiler/emit.
(function ($B) {
  "use strict";
  const _b_ = $B.builtins, { None } = _b_;
  const INFOS = $B.func_attrs;
  const NAMES = INFOS.arg_names;

  // Code that runs has no frames. What asks for one is given this.
  const outermost = ["__main__", {}, "__main__", {}];
  outermost.ob_type = $B.frame;
  outermost.__file__ = "<javascript>";
  outermost.$lineno = 0;
  outermost.$f_trace = None;
  $B.frame_obj = { prev: { prev: null, frame: outermost, count: 1 }, frame: outermost, count: 2 };

  // --- functions and classes
  const WRITTEN = /^function ([^(]*)\(([^)]*)\)/;
  const bare = (name) => name.startsWith("$") ? name.slice(1) : name;
  /** What Brython wants to know of a function, worked out when it asks: most are only ever called. */
  function infosOf(callee) {
    const { $frame: frame, $body: body, $odd: odd } = callee;
    const { defaults = None, kwdefaults = None, vararg = null, kwarg = null, kwonly = 0, posonly = 0 } = odd;
    const [, own, parameters] = WRITTEN.exec(Function.prototype.toString.call(body));
    const names = parameters === "" ? [] : parameters.split(", ").map(bare);
    const listed = names.slice(0, names.length - (vararg === null ? 0 : 1) - (kwarg === null ? 0 : 1));
    const name = odd.name ?? (own === "lambda" ? "<lambda>" : bare(own));
    const qualified = frame.$class !== undefined && !name.includes(">") ? `${frame.$class}.${name}` : name;
    const flags = 3 | (vararg === null ? 0 : 4) | (kwarg === null ? 0 : 8);
    return [
      frame[2], name.slice(name.lastIndexOf(".") + 1), qualified, frame.__file__, defaults, kwdefaults, None, listed, vararg, kwarg,
      listed.length - kwonly, 1, flags, [], kwonly, posonly, listed, false, [], frame,
    ];
  }
  /** What all compiled functions are by their nature. */
  const compiled = Object.create(Function.prototype, {
    ob_type: { value: $B.function, writable: true },
    __annotate__: { value: None, writable: true },
    func_module: { get() { return this.$frame[2]; } },
    $function_infos: {
      get() {
        const value = infosOf(this);
        Object.defineProperty(this, "$function_infos", { value, writable: true });
        return value;
      },
    },
  });
  /** A function. `odd` is what is not as it mostly is, and may be left out. The function takes its parameters by
   * position, all of them; called otherwise it asks `bind`, or is called by what does. */
  $B.def = function (frame, odd, body) {
    if (body === undefined) [odd, body] = [{}, odd];
    let callee = body;
    if (odd.vararg !== undefined || odd.kwarg !== undefined || odd.kwonly > 0) {
      callee = (...given) => {
        const locals = $B.args_parser(callee, given), { vararg = null, kwarg = null } = odd;
        const values = callee.$function_infos[NAMES].map((one) => locals[one]);
        if (vararg !== null) values.push(locals[vararg]);
        if (kwarg !== null) values.push(locals[kwarg]);
        return body(...values);
      };
    }
    Object.setPrototypeOf(callee, compiled);
    callee.$frame = frame;
    callee.$body = body;
    callee.$odd = odd;
    return callee;
  };
  /** Calls a function with what it was given, put in order. */
  $B.bind = function (callee, given) {
    const locals = $B.args_parser(callee, given);
    return callee(...callee.$function_infos[NAMES].map((one) => locals[one]));
  };

  $B.define_class = function (outer, qualname, body, bases = [], keywords = {}) {
    const name = qualname.slice(qualname.lastIndexOf(".") + 1), listed = $B.fast_tuple(bases);
    const resolved = $B.resolve_mro_entries(listed);
    const metaclass = $B.get_metaclass(name, resolved, keywords.metaclass);
    const dict = $B.make_class_namespace(metaclass, name, qualname, listed, resolved), locals = $B.dict_proxy(dict);
    locals.__doc__ = None;
    locals.__module__ = outer[2];
    const frame = [name, locals, outer[2], outer[3]], holder = { made: undefined };
    frame.ob_type = $B.frame;
    frame.__file__ = outer.__file__;
    frame.$class = qualname;
    body(locals, frame, holder);
    const made = holder.made = $B.$class_constructor(qualname, dict, metaclass, resolved, listed, keywords);
    $B.set_to_dict(made, "__module__", outer[2]);
    return made;
  };
  /** A name of a class with its annotation, and its value if it has one. */
  $B.field = function (locals, name, type, value) {
    if (!Object.hasOwn(locals, "__annotations__")) locals.__annotations__ = $B.empty_dict();
    $B.set_item(locals.__annotations__, name, type);
    if (value !== undefined) locals[name] = value;
  };

  // --- generators
  const made = (steps, name) => $B.generator.$factory(steps, name);
  $B.generate = (steps, name = steps.name) => made(steps, name)();
  $B.generator_of = (items, steps) => made(steps, "<genexpr>")($B.make_js_iterator(items));
  /** `yield from`: as the language reference spells it out (Python 3, expressions, yield). */
  $B.yield_from = function* (items) {
    const inner = _b_.iter(items), step = inner.ob_type === $B.generator ? $B.generator_step : undefined;
    const ended = (error) => {
      if (!$B.is_exc(error, [_b_.StopIteration])) throw error;
      return $B.$getattr($B.exception(error), "value");
    };
    let given;
    if (step !== undefined) {
      const { value, done } = step(inner, None);
      if (done) return value;
      given = value;
    } else {
      try { given = _b_.next(inner); } catch (error) { return ended(error); }
    }
    for (;;) {
      let sent;
      try { sent = yield given; } catch (error) {
        if ($B.is_exc(error, [_b_.GeneratorExit])) {
          const close = $B.$getattr(inner, "close", null);
          if (close !== null) $B.$call(close);
          throw error;
        }
        const thrown = $B.$getattr(inner, "throw", null);
        if (thrown === null) throw error;
        try { given = $B.$call(thrown, $B.exception(error)); } catch (other) { return ended(other); }
        continue;
      }
      if (step !== undefined) {
        const { value, done } = step(inner, sent);
        if (done) return value;
        given = value;
        continue;
      }
      try { given = sent === None ? _b_.next(inner) : $B.$call($B.$getattr(inner, "send"), sent); } catch (error) { return ended(error); }
    }
  };

  // --- calls, attributes, items
  $B.call = (callable, ...values) =>
    typeof callable === "function" && !callable.$in_js_module ? callable(...values) : $B.$call(callable, ...values);
  $B.attr = $B.$getattr;
  $B.set_attr = $B.$setattr;
  $B.item = $B.$getitem;
  $B.set_item = (object, key, value) => $B.$setitem(object, key, value);
  $B.put_attr = (value, object, name) => $B.$setattr(object, name, value);
  $B.put_item = (value, object, key) => $B.$setitem(object, key, value);
  $B.span = (start = None, stop = None, step = None) => _b_.slice.$fast_slice(start, stop, step);
  $B.slice = (object, start, stop, step) => $B.getitem_slice(object, $B.span(start, stop, step));
  $B.no_name = function (name) {
    if (Object.hasOwn(_b_, name)) return _b_[name];
    throw $B.name_error(name);
  };
  $B.still = function (value, name) {
    if (value === undefined) $B.RAISE(_b_.UnboundLocalError, `cannot access local variable '${name}' where it is not associated with a value`);
    return value;
  };

  // --- operators
  const isDirect = (left, right) => {
    const type = typeof left;
    return (type === "string" || type === "number") && type === typeof right;
  };
  $B.eq = (left, right) => isDirect(left, right) ? left === right : $B.rich_comp("__eq__", left, right);
  $B.ne = (left, right) => isDirect(left, right) ? left !== right : $B.rich_comp("__ne__", left, right);
  // Strings outside the basic plane are objects, so that primitive ones are compared by code points.
  $B.lt = (left, right) => isDirect(left, right) ? left < right : $B.rich_comp("__lt__", left, right);
  $B.le = (left, right) => isDirect(left, right) ? left <= right : $B.rich_comp("__le__", left, right);
  $B.gt = (left, right) => isDirect(left, right) ? left > right : $B.rich_comp("__gt__", left, right);
  $B.ge = (left, right) => isDirect(left, right) ? left >= right : $B.rich_comp("__ge__", left, right);
  $B.add = (left, right) => typeof left === "string" && typeof right === "string" ? left + right : $B.rich_op("__add__", left, right);
  $B.sub = (left, right) => $B.rich_op("__sub__", left, right);
  $B.mul = (left, right) => $B.rich_op("__mul__", left, right);
  $B.iadd = (left, right) => $B.augm_assign(left, "+=", right);
  $B.text = (value) => typeof value === "string" ? value : _b_.str.$factory(value);

  // --- unpacking, loops and what is made by them
  $B.iter = $B.make_js_iterator;
  $B.unpack = function (values, count) {
    if (Array.isArray(values) && values.length === count && (values.ob_type === _b_.tuple || values.ob_type === _b_.list)) return values;
    const unpacker = $B.unpacker(values, count, false);
    return Array.from({ length: count }, () => unpacker.read_one());
  };
  /** With `*` before one of the targets. */
  $B.unpack_more = function (values, before, after) {
    const unpacker = $B.unpacker(values, before + after + 1, true, after);
    const read = (length) => Array.from({ length }, () => unpacker.read_one());
    return [...read(before), unpacker.read_rest(), ...read(after)];
  };
  $B.list_of = function (made, items, wanted) {
    const out = [];
    for (const item of $B.iter(items)) if (wanted === undefined || wanted(item)) out.push(made(item));
    return $B.$list(out);
  };
  $B.set_of = function (made, items, wanted) {
    const set = _b_.set.$factory();
    for (const item of $B.iter(items)) if (wanted === undefined || wanted(item)) $B.set_add(set, made(item));
    return set;
  };
  $B.dict_of = function (made, items, wanted) {
    const dict = $B.new_dict();
    for (const item of $B.iter(items)) {
      if (wanted !== undefined && !wanted(item)) continue;
      const [key, value] = made(item);
      _b_.dict.$setitem(dict, key, value);
    }
    return dict;
  };
  $B.any_of = function (asked, items) {
    for (const item of $B.iter(items)) if (asked(item)) return true;
    return false;
  };
  $B.all_of = function (asked, items) {
    for (const item of $B.iter(items)) if (!asked(item)) return false;
    return true;
  };
  $B.set = function (items) {
    const set = _b_.set.$factory();
    for (const item of items) $B.set_add(set, item);
    return set;
  };
  /** A dict of key, value, key, value. */
  $B.dict = function (items) {
    const dict = $B.new_dict();
    for (let place = 0; place < items.length; place += 2) _b_.dict.$setitem(dict, items[place], items[place + 1]);
    return dict;
  };
  $B.pairs = (items) => $B.dict(items.flat());
  $B.merged = function (dict, ...others) {
    for (const other of others) $B.call_method(dict, "update", other);
    return dict;
  };

  // --- imports
  /** A module of the table that compiled modules put themselves in: [file, is a package, its place, body]. */
  $B.module_of = function (name) {
    if (Object.hasOwn($B.imported, name)) return $B.imported[name];
    if (!Object.hasOwn($B.aot, name)) $B.RAISE(_b_.ModuleNotFoundError, `No module named '${name}'`);
    const [file, isPackage, , body] = $B.aot[name], end = name.lastIndexOf(".");
    const parent = end < 0 ? undefined : $B.module_of(name.slice(0, end));
    if (Object.hasOwn($B.imported, name)) return $B.imported[name]; // its package has imported it
    const module = $B.imported[name] = $B.module.$factory(name);
    module.$is_package = isPackage;
    $B.module_setattr(module, "__file__", file);
    $B.module_setattr(module, "__package__", isPackage ? name : name.slice(0, Math.max(end, 0)));
    $B.url2name[file] = name;
    try {
      if (file.endsWith(".js")) {
        $B.js_exports[name] = body($B);
        $B.addToImported(name, $B.js_exports[name]);
      } else {
        // The module's own dict: what a function binds by `global` later is seen by who asks the module.
        const globals = Object.assign($B.get_dict(module), { __file__: file, __name__: name, __doc__: None, __annotations__: $B.empty_dict() });
        const frame = [name, globals, name, globals];
        frame.ob_type = $B.frame;
        frame.__file__ = file;
        body($B, _b_, globals, frame);
      }
    } catch (error) {
      delete $B.imported[name];
      throw $B.exception(error);
    }
    if (parent !== undefined) $B.module_setattr(parent, name.slice(end + 1), module);
    return module;
  };
  $B.package_of = function (name) {
    $B.module_of(name);
    return $B.imported[name.slice(0, name.indexOf("."))];
  };
  function taken(module, name) {
    const value = $B.module_getattr($B.module_of(module), name);
    if (value !== $B.NULL) return value;
    if (Object.hasOwn($B.aot, `${module}.${name}`)) return $B.module_of(`${module}.${name}`);
    const other = $B.$getattr($B.module_of(module), name, $B.NULL);
    if (other === $B.NULL) $B.RAISE(_b_.ImportError, `cannot import name '${name}' from '${module}'`);
    return other?.$js_func ?? other;
  }
  $B.names_of = (module, names) => names.split(" ").map((name) => taken(module, name));
  $B.import_names = function (module, names, globals) {
    for (const name of names.split(" ")) globals[name] = taken(module, name);
  };
  // What a module written in JavaScript hands out, for another such module.
  $B.js_exports = {};
  $B.js_module = function (name) {
    $B.module_of(name);
    return $B.js_exports[name];
  };
  // Where JavaScript enters.
  $B.aot_import = $B.module_of;

  // --- exceptions
  $B.raise = function (given, cause, context = None) {
    const error = $B.is_type(given) && _b_.issubclass(given, _b_.BaseException) ? $B.$call(given) : given;
    if (!$B.$isinstance(error, _b_.BaseException)) $B.RAISE(_b_.TypeError, "exceptions must derive from BaseException");
    // What it was raised from, and what was being handled, stay with it when it is raised once more.
    if (cause !== undefined) {
      error.__cause__ = $B.is_type(cause) ? $B.$call(cause) : cause;
      error.suppress_context = true;
    }
    if (context !== None && context !== error) {
      for (let one = context; one !== None; one = one.__context__ ?? None) if (one.__context__ === error) one.__context__ = None;
      error.__context__ = context;
    }
    throw error;
  };
  /** What `with` enters; it is left once, by an exception or without. */
  $B.enter = function (manager) {
    const exit = $B.$getattr(manager, "__exit__"), value = $B.call_method(manager, "__enter__");
    let isLeft = false;
    return {
      value,
      failed(thrown) {
        const error = $B.exception(thrown);
        isLeft = true;
        if (!$B.$bool($B.$call(exit, $B.get_class(error), error, error.__traceback__))) throw error;
      },
      leave() {
        if (!isLeft) $B.$call(exit, None, None, None);
      },
    };
  };

  /* Where an exception was made, JavaScript knows; and what is compiled stands on its own lines (emit/writer.py).
   * So a line of a script is one of a module, which says in which script it begins, and on which line. */
  Error.stackTraceLimit = Math.max(Error.stackTraceLimit ?? 0, 50);
  const PLACE = /^(?:\s*at (?:new |async )?(?:([^\s(]+) .*?\(?)?|([^@\n]*)@)(?:\S*\/)?([^\/\s]+):(\d+):\d+\)?$/;
  let modules;
  function moduleAt(script, line) {
    if (modules === undefined || modules.count !== Object.keys($B.aot).length) {
      modules = { count: Object.keys($B.aot).length };
      for (const [file, , place] of Object.values($B.aot)) {
        const [name, first] = place.split(":");
        (modules[name] ??= []).push({ file, first: Number(first) });
      }
      for (const listed of Object.values(modules)) if (Array.isArray(listed)) listed.sort((one, other) => other.first - one.first);
    }
    const found = modules[script]?.find(({ first }) => first <= line);
    return found === undefined || !found.file.endsWith(".py") ? undefined : { file: found.file, line: line - found.first + 1 };
  }
  /** The places in Python of a stack of JavaScript's, the innermost last. */
  function places(stack) {
    const found = [];
    for (const text of String(stack).split("\n")) {
      const match = PLACE.exec(text);
      const at = match === null ? undefined : moduleAt(match[3], Number(match[4]));
      if (at !== undefined) found.push({ ...at, name: (match[1] ?? match[2] ?? "").split(/[.\/]/).at(-1) || "<inside>" });
    }
    return found.reverse();
  }
  $B.make_tb = function (error) {
    let trace = None;
    for (const { file, line, name } of places(error?.$stack?.stack ?? error?.$js_exc?.stack).reverse()) {
      const code = { ob_type: $B.code, co_name: name, co_filename: file, co_varnames: $B.fast_tuple([]), co_firstlineno: 1, co_qualname: name };
      $B.init_dict(code);
      const frame = [name, {}, file, {}];
      Object.assign(frame, { ob_type: $B.frame, __file__: file, $lineno: line, f_code: code });
      trace = { ob_type: $B.traceback, tb_frame: frame, tb_lineno: line, tb_lasti: -1, tb_next: trace };
    }
    return trace;
  };
})(__BRYTHON__);
