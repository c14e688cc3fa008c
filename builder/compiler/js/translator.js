// Build-time driver: one Python module in, the body of a JavaScript function out.
globalThis.translate = function (name, source, isPackage, filename) {
  "use strict";
  const $B = __BRYTHON__;
  // Generated names depend on the module alone, not on what was translated before.
  $B.$py_UUID = 1;
  $B.$generated_names = 0;
  const module = $B.module.$factory(name);
  module.$is_package = isPackage;
  $B.imported[name] = module;
  $B.url2name[filename] = name;
  try {
    const root = $B.py2js({ src: source, filename, imported: true }, name, name, $B.builtins_scope);
    return { body: root.to_js(), scope: $B.scope_name(name) };
  } catch (error) {
    return { error: error.ob_type ? $B.error_trace($B.exception(error)) : String(error) + "\n" + error.stack };
  } finally {
    delete $B.imported[name];
  }
};
