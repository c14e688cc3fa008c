// Generators. What is noted of one stands in the object around it: a JavaScript generator has a shape of its own,
// so that each property set on it would cost a new one.
const advance = Object.getPrototypeOf(function* () {}).prototype.next;

$B.generator.$factory = (func, name = "generator") => function () {
  return { ob_type: $B.generator, js_gen: func.apply(null, arguments), $frame: undefined, name, running: false, finished: false };
};
$B.generator.tp_repr = (self) => `<generator object ${self.name}>`;
generator_funcs.__name___get = generator_funcs.__qualname___get = (self) => self.name;
generator_funcs.__name___set = generator_funcs.__qualname___set = (self, name) => { self.name = name; };

/** One step of a generator: what it yields, or, with `done`, what it returns. */
function step(self, value) {
  if (self.finished) return { value: _b_.None, done: true };
  if (self.running) $B.RAISE(_b_.ValueError, "generator already executing");
  self.running = true;
  const saved = $B.frame_obj;
  if (self.$frame !== undefined) $B.frame_obj = $B.push_frame(self.$frame);
  let result;
  try {
    result = advance.call(self.js_gen, value);
  } catch (error) {
    self.finished = true;
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
generator_funcs.send = function (self, value) {
  const { value: given, done } = step(self, value);
  if (done) $B.RAISE(_b_.StopIteration, given);
  return given;
};
// In a for loop: without the exception that would tell of the end.
class Steps {
  constructor(generator) { this.generator = generator; }
  [Symbol.iterator]() { return this; }
  next() { return step(this.generator, _b_.None); }
}
$B.generator[$B.FAST_ITER] = (self) => new Steps(self);
