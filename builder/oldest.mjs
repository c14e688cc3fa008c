// Names every use, in the extension's own JavaScript, of what the oldest browsers of the manifest lack.
//
// The types say which interface a name belongs to, MDN's table of browser support since when each has it.
// It says nothing of options and arguments, of CSS, nor of the compiled core, which keeps to what its
// translator writes. One line a use on the standard output; the exit status is 1 if there is one.
// `node builder/oldest.mjs [TSCONFIG]`; without one, the project's.

import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import support from "@mdn/browser-compat-data" with { type: "json" };
import ts from "typescript";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MANIFEST = JSON.parse(readFileSync(join(ROOT, "manifest.json"), "utf8"));
const OLDEST = {
  chrome: parseInt(MANIFEST.minimum_chrome_version, 10),
  firefox: parseInt(MANIFEST.browser_specific_settings.gecko.strict_min_version, 10),
};
const OF_THE_LANGUAGE_OR_THE_DOM = /\/lib\.[^/]*\.d\.ts$/;
// What the types call otherwise than the table does.
const NAMES = { IteratorObject: "Iterator", ArrayIterator: "Iterator", MapIterator: "Iterator", SetIterator: "Iterator" };

/** The table's entry for a member of an interface, or for a global name where there is no interface. */
function entry(of, name) {
  if (!of) return support.api[name] ?? support.javascript.builtins[name];
  const known = NAMES[of] ?? of.replace(/Constructor$/, "");
  return support.api[known]?.[name] ?? support.javascript.builtins[known]?.[name];
}

/** Which of the oldest browsers lack it, with since when they have it: empty where all have it or none is known. */
function lacking(of, name) {
  const versions = entry(of, name)?.__compat?.support ?? {};
  return Object.entries(OLDEST).flatMap(([browser, oldest]) => {
    const all = [versions[browser] ?? []].flat();
    const plain = all.find((one) => !one.flags && !one.prefix && !one.alternative_name) ?? all[0];
    if (!plain) return [];
    const since = plain.version_added;
    const there = since !== false && since !== "preview" && !(parseFloat(String(since).replace("≤", "")) > oldest);
    return there ? [] : [`${browser} ${oldest} (there since: ${since || "never"})`];
  });
}

function used(node, checker) {
  const name = ts.isPropertyAccessExpression(node) ? node.name : ts.isIdentifier(node) ? node : null;
  const symbol = name && checker.getSymbolAtLocation(name);
  const declared = symbol?.declarations?.[0];
  if (!declared || !OF_THE_LANGUAGE_OR_THE_DOM.test(declared.getSourceFile().fileName)) return null;
  return { of: ts.isInterfaceDeclaration(declared.parent) ? declared.parent.name.text : "", name: symbol.name };
}

function* uses(node, checker) {
  const one = used(node, checker);
  if (one) yield { ...one, node };
  for (const child of node.getChildren()) yield* uses(child, checker);
}

const project = ts.getParsedCommandLineOfConfigFile(process.argv[2] ?? join(ROOT, "tsconfig.json"), {}, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(String(messageText));
  },
});
const program = ts.createProgram(project.fileNames, project.options);
const found = new Set();
let looked = 0;
for (const file of program.getSourceFiles().filter((one) => !one.isDeclarationFile)) {
  for (const { of, name, node } of uses(file, program.getTypeChecker())) {
    looked += 1;
    const browsers = lacking(of, name);
    if (!browsers.length) continue;
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.add(`${relative(ROOT, file.fileName)}:${line}: ${of && `${of}.`}${name}: not in ${browsers.join(", ")}`);
  }
}
if (!looked) found.add("No use of any browser's interface was found: this check is broken.");
if (found.size) console.log([...found].join("\n"));
process.exitCode = found.size ? 1 : 0;
