VFSLoader_funcs.exec_module = function (self, module) {
  const [file, isPackage, body] = $B.$getattr($B.$getattr(module, "__spec__"), "loader_state").stored;
  const name = $B.module_getattr(module, "__name__");
  module.$is_package = isPackage;
  $B.module_setattr(module, "__file__", file);
  $B.url2name[file] = name;
  if (file.endsWith(".js")) {
    try {
      $B.js_exports[name] = body($B);
      $B.addToImported(name, $B.js_exports[name]);
    } catch (error) { throw $B.exception(error); }
  } else {
    const globals = $B.namespace(name), frame = [name, globals, name, globals];
    Object.assign(globals, { __file__: file, __name__: name, __doc__: _b_.None, __annotations__: $B.empty_dict() });
    $B.enter_frame(frame, file, 1);
    try { body($B, _b_, globals, frame); }
    catch (error) { $B.set_exc_and_trace(frame, error); throw error; }
    finally { $B.leave_frame(); }
    for (const attribute in globals) $B.module_setattr(module, attribute, globals[attribute]);
    $B.module_setattr(module, "__initializing__", false);
  }
};
// What a module written in JavaScript hands out, for another such module.
$B.js_exports = {};
$B.js_module = function (name) {
  $B.aot_import(name);
  return $B.js_exports[name];
};
// Where JavaScript enters: a compiled module, imported if it is not yet.
$B.aot_import = function (name) {
  if ($B.imported[name] === undefined) {
    const saved = $B.frame_obj, locals = {};
    if ($B.imported.__main__ === undefined) $B.imported.__main__ = Module.$factory("__main__");
    $B.enter_frame(["__main__", locals, "__main__", locals], "<javascript>", 1);
    try { $B.$__import__(name, _b_.None, undefined, ["*"]); }
    catch (error) { throw $B.exception(error); }
    finally { $B.frame_obj = saved; }
  }
  return $B.imported[name];
};
