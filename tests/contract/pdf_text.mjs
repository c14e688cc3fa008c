// The pieces of text of PDFs, as the workspace reads them: `node pdf_text.mjs EXTENSION-MODULE PDF…`
// writes one JSON value, a list in the order of the files.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { getDocument } from "../../node_modules/pdfjs-dist/legacy/build/pdf.mjs";

// As in the oldest Chromium of the manifest, whose streams cannot be walked through.
Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator);
Reflect.deleteProperty(ReadableStream.prototype, "values");
const [module, ...files] = process.argv.slice(2);
const { text } = await import(pathToFileURL(module));
const read = [];
for (const file of files) {
  const loading = getDocument({ data: new Uint8Array(await readFile(file)), isEvalSupported: false, useWasm: false, verbosity: 0 });
  read.push(await text(await loading.promise, () => {}));
  await loading.destroy();
}
process.stdout.write(JSON.stringify(read));
