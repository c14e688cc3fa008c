// Runs compiled test modules where nothing may make code from strings, as in the extension.
// Reads {scripts: [[name, text]], modules, runner, catalogue: JSON of the language that is spoken} from standard input, writes {module: answer}.
"use strict";
const vm = require("node:vm");
const { JSDOM } = require("jsdom");

const { scripts, modules, runner, catalogue } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const context = vm.createContext(
  { DOMParser: new JSDOM("").window.DOMParser, console, performance, setTimeout, clearTimeout },
  { codeGeneration: { strings: false, wasm: false } },
);
vm.runInContext("globalThis.self = globalThis;", context);
context.catalogue = catalogue;
for (const [filename, text] of scripts) vm.runInContext(text, context, { filename });

context.ask = { modules, runner };
const answers = vm.runInContext(`(() => {
  "use strict";
  const $B = __BRYTHON__;
  try { Function("return 1")(); throw new Error("code from strings is not forbidden here"); }
  catch (error) { if (!(error instanceof EvalError)) throw error; }
  const get = (module, name) => $B.module_getattr($B.aot_import(module), name);
  $B.$call(get("pycore.language", "use"), $B.js_module("_json").shared(JSON.parse(catalogue)));
  const answers = {};
  for (const module of ask.modules) {
    try { answers[module] = String($B.$call(get("tests.compiled.browserside.running", ask.runner), $B.aot_import(module))); }
    catch (error) { answers[module] = error.ob_type ? $B.error_trace($B.exception(error)) : String(error.stack); }
  }
  return JSON.stringify(answers);
})()`, context);
process.stdout.write(answers);
