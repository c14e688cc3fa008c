/** One step of a generator: what it yields, or, with `ended`, what it returns. */
function step(self, value) {
  const { js_gen: running } = self;
  running.$has_run = true;
  if (running.$finished) return { value: _b_.None, ended: true };
  if (running.gi_running === true) $B.RAISE(_b_.ValueError, "generator already executing");
  running.gi_running = true;
  const saved = $B.frame_obj;
  if (self.$frame) $B.frame_obj = $B.push_frame(self.$frame);
  let result;
  try {
    result = running.next(value);
  } catch (error) {
    running.$finished = true;
    $B.frame_obj = saved;
    throw error;
  }
  if ($B.frame_obj !== null && $B.frame_obj.frame === self.$frame) $B.leave_frame();
  $B.frame_obj = saved;
  running.gi_running = false;
  if (result.value && $B.exact_type(result.value, $GeneratorReturn)) {
    running.$finished = true;
    return { value: result.value.value, ended: true };
  }
  return { value: result.value ?? _b_.None, ended: result.done };
}
$B.generator_step = step;
generator_funcs.send = function (self, value) {
  const { value: given, ended } = step(self, value);
  if (ended) $B.RAISE(_b_.StopIteration, given);
  return given;
};
// In a for loop: without the exception that would tell of the end.
$B.generator[$B.FAST_ITER] = function (self, setLine, frame, line) {
  return {
    [Symbol.iterator]() { return this; },
    next() {
      setLine(frame, line);
      const { value, ended } = step(self, _b_.None);
      return { done: ended, value };
    },
  };
};
