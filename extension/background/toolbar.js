/* The toolbar button: the panel on a page, the workspace for a PDF and where no extension may go. */
import { ext } from "../shared/ext.js";
import { FILES } from "./launcher.js";
import * as pages from "./pages.js";
import * as store from "./store.js";

const NAMED_PDF = /[/=.]e?pdf([/?#&.]|$)/i; // "/doi/pdf/10.…", "x.pdf?download=1"

/** Whether a tab shows a PDF: Chromium tells what kind of document it is, Firefox lets nobody look.
 * @param {Tab} tab */
async function showsPdf(tab) {
  try {
    const [{ result }] = await ext.scripting.executeScript({ target: { tabId: pages.idOf(tab) }, func: () => document.contentType });
    return result === "application/pdf";
  } catch {
    return NAMED_PDF.test(tab.url ?? "");
  }
}

/** @param {Tab} tab */
export async function press(tab) {
  if (await showsPdf(tab)) {
    await store.set({ source: { what: "pdf", doi: "", title: "", url: tab.url ?? "" } });
    await pages.workspace(tab);
    return;
  }
  try {
    await ext.scripting.executeScript({ target: { tabId: pages.idOf(tab) }, files: [...FILES, "content/toggle.js"] });
  } catch {
    await pages.workspace(tab); // a page no extension may touch: a browser page, a store
  }
}
