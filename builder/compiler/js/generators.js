// Generators. What is noted of one stands in the object around it: a JavaScript generator has a shape of its own,
// so that each property set on it would cost a new one.
const { next: advance, throw: throwInto } = Object.getPrototypeOf(function* () {}).prototype;

$B.generator.$factory = (func, name = "generator") => function () {
  return { ob_type: $B.generator, js_gen: func.apply(null, arguments), $frame: undefined, name, running: false, started: false, finished: false };
};
$B.generator.tp_repr = (self) => `<generator object ${self.name}>`;
generator_funcs.__name___get = generator_funcs.__qualname___get = (self) => self.name;
generator_funcs.__name___set = generator_funcs.__qualname___set = (self, name) => { self.name = name; };

/** One step of a generator, by a value or, with `throwInto`, by an exception: what it yields, or, with `done`, what it
 * returns. */
function step(self, value, move = advance) {
  if (self.running) $B.RAISE(_b_.ValueError, "generator already executing");
  if (self.finished) {
    if (move === throwInto) throw value;
    return { value: _b_.None, done: true };
  }
  self.running = self.started = true;
  const saved = $B.frame_obj;
  if (self.$frame !== undefined) $B.frame_obj = $B.push_frame(self.$frame);
  let result;
  try {
    result = move.call(self.js_gen, value);
  } catch (error) {
    self.finished = true;
    // An end of its own is told by returning. This one is somebody else's, and would be taken for it.
    if ($B.is_exc(error, [_b_.StopIteration])) $B.raise($B.EXC(_b_.RuntimeError, "generator raised StopIteration"), $B.exception(error));
    throw error;
  } finally {
    self.running = false;
    $B.frame_obj = saved;
  }
  if (!result.done && result.value?.ob_type !== $GeneratorReturn) return result;
  self.finished = true;
  return { value: result.value?.ob_type === $GeneratorReturn ? result.value.value : result.value ?? _b_.None, done: true };
}
$B.generator_step = step;
function given({ value, done }) {
  if (done) $B.RAISE(_b_.StopIteration, value);
  return value;
}
generator_funcs.send = function (self, value) {
  if (!self.started && value !== _b_.None) $B.RAISE(_b_.TypeError, "can't send non-None value to a just-started generator");
  return given(step(self, value));
};
generator_funcs.throw = function (self, kind, value = _b_.None) {
  const error = !$B.is_type(kind) ? kind : value === _b_.None ? $B.$call(kind) : $B.$isinstance(value, kind) ? value : $B.$call(kind, value);
  if (!$B.$isinstance(error, _b_.BaseException)) $B.RAISE(_b_.TypeError, "exceptions must derive from BaseException");
  return given(step(self, error, throwInto));
};
generator_funcs.close = function (self) {
  if (self.finished) return _b_.None;
  let result;
  try { result = step(self, $B.EXC(_b_.GeneratorExit), throwInto); } catch (error) {
    if ($B.is_exc(error, [_b_.GeneratorExit])) return _b_.None;
    throw error;
  }
  if (!result.done) $B.RAISE(_b_.RuntimeError, "generator ignored GeneratorExit");
  return _b_.None;
};
// In a for loop: without the exception that would tell of the end.
class Steps {
  constructor(generator) { this.generator = generator; }
  [Symbol.iterator]() { return this; }
  next() { return step(this.generator, _b_.None); }
}
$B.generator[$B.FAST_ITER] = (self) => new Steps(self);
