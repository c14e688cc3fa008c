// The text of a PDF, by PDF.js, which is loaded only when a PDF is read. The file stays in this page.

const MOST_BYTES = 50e6;
const MOST_PAGES = 400;

/** Why a PDF cannot be read; `kind` is one of the core's problems. */
export class Unreadable extends Error {
  /** @param {string} kind @param {string} [detail] */ constructor(kind, detail = "") {
    super(detail);
    this.kind = kind;
  }
}

/** The text of `file` as `article.fetch` takes it. `onpage(done, total)` follows the work.
 * @param {File} file
 * @param {(page: number, pages: number) => void} onpage */
export async function readPdf(file, onpage) {
  if (file.size > MOST_BYTES) throw new Unreadable("pdf-too-large", `${file.size} bytes`);
  const { GlobalWorkerOptions, getDocument } = await import("../vendor/pdfjs/pdf.js");
  const worker = new Worker(new URL("../vendor/pdfjs/worker.js", import.meta.url), { type: "module" });
  GlobalWorkerOptions.workerPort = worker;
  const loading = getDocument({
    data: await file.arrayBuffer(),
    disableFontFace: true, isEvalSupported: false, useWasm: false, useWorkerFetch: false, useSystemFonts: false, verbosity: 0,
  });
  try {
    return await text(await loading.promise, onpage);
  } catch (error) {
    throw told(error);
  } finally {
    await loading.destroy();
    worker.terminate();
  }
}

/** The pages' pieces, and what the document says of itself.
 * @param {any} pdf
 * @param {(page: number, pages: number) => void} onpage */
export async function text(pdf, onpage) {
  if (pdf.numPages > MOST_PAGES) throw new Unreadable("pdf-too-large", `${pdf.numPages} pages`);
  const { info, metadata } = await pdf.getMetadata();
  const described = [...["prism:doi", "dc:identifier", "crossmark:doi"].map((name) => metadata?.get(name)), info.doi, info.Subject, info.Title];
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    onpage(number, pdf.numPages);
    pages.push(await pieces(await pdf.getPage(number)));
  }
  return { pages, described: described.flat().filter((said) => typeof said === "string") };
}

/** `[text, x, y, width, size, font]` of each piece of upright text, in points from the page's upper left corner.
 * @param {any} page */
async function pieces(page) {
  const [a, b, c, d, e, f] = page.getViewport({ scale: 1 }).transform;
  const items = await streamed(page.streamTextContent());
  page.cleanup();
  const found = [];
  for (const { str, transform: [p, q, r, s, x, y], width, fontName } of items) {
    const across = [a * p + c * q, b * p + d * q];
    if (!str.trim() || across[0] <= 0 || Math.abs(across[1]) > 0.1 * across[0]) continue; // turned: a note in the margin, a watermark
    const size = Math.hypot(a * r + c * s, b * r + d * s);
    found.push([str, a * x + c * y + e, b * x + d * y + f, width, size, fontName].map((part) => (typeof part === "number" ? Math.round(part * 100) / 100 : part)));
  }
  return found;
}

/** All items of PDF.js's stream of them, by its reader: an old Chromium cannot walk through a stream as PDF.js itself would.
 * @param {ReadableStream} stream */
async function streamed(stream) {
  const reader = stream.getReader();
  const items = [];
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) items.push(...value.items);
  return items;
}

/** @param {any} error */
function told(error) {
  if (error instanceof Unreadable) return error;
  /** @type {{ [name: string]: string }} */
  const kinds = { PasswordException: "pdf-protected", InvalidPDFException: "not-a-pdf" };
  return new Unreadable(kinds[error?.name] ?? "pdf-unreadable", String(error?.message ?? error));
}
