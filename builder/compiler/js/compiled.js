// What compiled code calls in the place of what Brython's translator writes out: see builder/compiler/compact.py.
(function ($B) {
  "use strict";
  const _b_ = $B.builtins, { None } = _b_;
  const INFOS = $B.func_attrs;
  const MODULE = INFOS.__module__, NAME = INFOS.__name__, QUALIFIED = INFOS.__qualname__, FILE = INFOS.__file__;
  const LINE = INFOS.lineno, FRAME = INFOS.__globals__;

  /** The line that a frame is at: compiled code counts from the first of its function. */
  $B.line_of = (frame) => frame.at === undefined ? frame.$lineno : frame.$lineno + frame.at - 1;

  // --- frames
  function push(frame, file, line) {
    const prev = $B.frame_obj, count = prev === null ? 0 : prev.count;
    if (count > $B.recursion_limit) {
      const error = $B.EXC(_b_.RecursionError, "maximum recursion depth exceeded");
      $B.set_exc(error, frame);
      throw error;
    }
    frame.ob_type = $B.frame;
    frame.__file__ = file;
    frame.$lineno = line;
    frame.at = 1;
    $B.frame_obj = { prev, frame, count: count + 1 };
    return frame;
  }
  /** A new frame for a call of this function. */
  $B.enter = function (callee, locals) {
    const infos = callee.$function_infos;
    return push([infos[NAME], locals, infos[MODULE], infos[FRAME][3], callee], infos[FILE], infos[LINE]);
  };
  $B.leave = function (value) {
    const entered = $B.frame_obj;
    if (entered !== null) {
      $B.frame_obj = entered.prev;
      if (entered.frame.$current_exception) entered.frame.$current_exception = undefined;
    }
    return value;
  };
  $B.failed = $B.set_exc_and_leave;

  // --- functions and classes
  const qualified = (frame, name) => frame[4] !== undefined ? `${frame[4].$function_infos[QUALIFIED]}.<locals>.${name}`
    : frame.$class !== undefined ? `${frame.$class}.${name}` : name;
  /** What is known of a function; `odd` is what is not as it mostly is, and may be left out. */
  $B.def = function (frame, name, line, names, ...rest) {
    const callee = rest.pop(), [odd = {}] = rest;
    const listed = names === "" ? [] : names.split(" ");
    const { defaults = None, kwdefaults = None, doc = None, vararg = null, kwarg = null, kwonly = 0, posonly = 0 } = odd;
    const flags = 3 | (vararg === null ? 0 : 4) | (kwarg === null ? 0 : 8);
    if (frame.$class !== undefined) callee.$is_method = true;
    callee.$function_infos = [
      frame[2], name, qualified(frame, name), frame.__file__, defaults, kwdefaults, doc, listed, vararg, kwarg,
      listed.length - kwonly, line, flags, [], kwonly, posonly, listed.slice(), false, [], frame,
    ];
    $B.set_func_attrs(callee, frame, frame[2]);
    callee.ob_type = $B.function;
    callee.__annotate__ = None;
    return callee;
  };
  $B.read_args = (callee, given) => $B.args_parser(callee, given);

  $B.define_class = function (outer, qualname, line, body, bases = [], keywords = {}) {
    const name = qualname.slice(qualname.lastIndexOf(".") + 1), listed = $B.fast_tuple(bases);
    const resolved = $B.resolve_mro_entries(listed);
    const metaclass = $B.get_metaclass(name, resolved, keywords.metaclass);
    const dict = $B.make_class_namespace(metaclass, name, qualname, listed, resolved), locals = $B.dict_proxy(dict);
    locals.__doc__ = None;
    locals.__module__ = outer[2];
    locals.__firstlineno__ = line;
    const frame = push([name, locals, outer[2], outer[3]], outer.__file__, line);
    frame.$class = qualname;
    body(locals, frame);
    locals.__static_attributes__ = $B.fast_tuple([]);
    $B.make_annotate_func(dict, undefined, frame);
    const made = $B.$class_constructor(qualname, dict, metaclass, resolved, listed, keywords);
    $B.leave_frame();
    return made;
  };
  /** A name of a class with its annotation, and its value if it has one. */
  $B.field = function (locals, name, type, value) {
    if (!Object.hasOwn(locals, "__annotations__")) locals.__annotations__ = $B.empty_dict();
    $B.$setitem(locals.__annotations__, name, type);
    if (value !== undefined) locals[name] = value;
  };

  // --- generators
  const made = (steps, name) => $B.generator.$factory(steps, name);
  $B.generate = function (frame, steps) {
    frame[1].$is_generator = true;
    const generator = made(steps, frame[0])();
    generator.$frame = frame;
    $B.leave();
    return generator;
  };
  $B.generate_from = function (outer, items, steps) {
    const locals = {}, frame = ["<genexpr>", locals, outer[2], outer[3]];
    frame.ob_type = $B.frame;
    frame.__file__ = outer.__file__;
    frame.$lineno = outer.$lineno;
    frame.at = outer.at;
    frame.$outer = outer;
    const generator = made(steps, "<genexpr>")(locals, frame, $B.make_js_iterator(items));
    generator.$frame = frame;
    return generator;
  };
  /** `yield from`: as the language reference spells it out (Python 3, expressions, yield). */
  $B.yield_from = function* (items, frame) {
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
      try { given = _b_.next(inner); } catch (error) {
        $B.set_exc(error, frame);
        return ended(error);
      }
    }
    for (;;) {
      let sent;
      try {
        $B.leave_frame();
        sent = yield given;
        $B.frame_obj = $B.push_frame(frame);
      } catch (error) {
        $B.set_exc(error, frame);
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

  // --- calls, attributes, unpacking, dicts, imports
  $B.call = (callable, ...values) =>
    typeof callable === "function" && !callable.$in_js_module ? callable(...values) : $B.$call(callable, ...values);
  $B.attr = (object, name) => $B.$getattr(object, name);
  $B.set_attr = (object, name, value) => $B.$setattr(object, name, value);
  $B.call_method = (object, name, ...values) => $B.call_attr(object, name, undefined, ...values);
  $B.unpack = function (values, count) {
    if (Array.isArray(values) && values.length === count && (values.ob_type === _b_.tuple || values.ob_type === _b_.list)) return values;
    const unpacker = $B.unpacker(values, count, false);
    return Array.from({ length: count }, () => unpacker.read_one());
  };
  /** A dict of key, value, key, value. */
  $B.dict = function (items) {
    const dict = $B.new_dict();
    for (let place = 0; place < items.length; place += 2) _b_.dict.$setitem(dict, items[place], items[place + 1]);
    return dict;
  };
  $B.import_names = function (module, names, locals) {
    for (const name of names.split(" ")) $B.$import_from(module, name, {}, 0, locals);
  };
})(__BRYTHON__);
