// Calls: arguments that are not just all positions filled, and instances of classes written in Python.
(function ($B) {
  "use strict";
  const _b_ = $B.builtins, { None } = _b_;
  const { __defaults__: DEFAULTS, arg_names: NAMES, positional_length: POSITIONAL, kwonlyargs_length: KEYWORD_ONLY,
    args_vararg: STARRED, args_kwarg: DOUBLE_STARRED, posonlyargs_length: POSITIONAL_ONLY } = $B.func_attrs;
  const general = $B.args_parser;

  /** The names of a function's parameters with their values. What is odd or wrong is left to Brython. */
  $B.args_parser = function (callee, given) {
    const infos = callee.$function_infos;
    if (infos[STARRED] !== null || infos[DOUBLE_STARRED] !== null || infos[KEYWORD_ONLY] > 0) return general(callee, given);
    const keywords = given[given.length - 1]?.$kw, count = keywords === undefined ? given.length : given.length - 1;
    const names = infos[NAMES], most = infos[POSITIONAL], defaults = infos[DEFAULTS];
    if (count > most || keywords?.length > 1) return general(callee, given);
    const named = keywords?.[0], optional = most - (defaults === None ? 0 : defaults.length), locals = {};
    let used = 0;
    for (let place = 0; place < most; place++) {
      const name = names[place];
      if (place < count) locals[name] = given[place];
      else if (named !== undefined && Object.hasOwn(named, name) && place >= infos[POSITIONAL_ONLY]) {
        locals[name] = named[name];
        used++;
      } else if (place >= optional) locals[name] = defaults[place - optional];
      else return general(callee, given);
    }
    return named !== undefined && used < Object.keys(named).length ? general(callee, given) : locals;
  };
})(__BRYTHON__);
