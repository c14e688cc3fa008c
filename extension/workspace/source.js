// An article without its page: a pasted statement, or a PDF. Both are read here; the authors are
// fetched from Crossref by the DOI.

import { announce, button, foreign, problemNotice } from "../shared/components.js";
import { allowed } from "../shared/hosts.js";
import { say } from "../shared/language.js";
import { el } from "../shared/render.js";

/** What the workspace knows and does about them. `core()` is the core, `mailto()` whom Crossref may
 * write to, `keep(page)` takes the article that was read, `changed()` shows the state anew.
 * @param {{ core: () => Core, mailto: () => string, keep: (page: HandedArticle) => Promise<void>, changed: () => void }} given
 * @returns {Sources} */
export function makeSources({ core, mailto, keep, changed }) {
  /** @type {SourcesState} */
  const state = { busy: "", what: "", problem: null, file: "", pdf: null };

  /** @param {string} busy @param {Problem | null} [problem] */
  function tell(busy, problem = null) {
    Object.assign(state, { busy, problem });
    changed();
    if (busy) announce(busy);
  }

  /** @param {{ doi?: string, text?: string | null, pdf?: PdfPage | null }} article @param {string} from */
  async function fetchArticle({ doi = "", text = null, pdf = null }, from) {
    tell(say("source/asking"));
    try {
      const answer = await core().run("article.fetch", { doi, text, pdf, mailto: mailto() }, { save: async () => {} });
      tell("", answer.ok ? null : answer.problem);
      if (!answer.ok) return;
      reset();
      await keep({ url: answer.article.url, article: answer.article, from });
    } catch (/** @type {any} */ error) {
      tell("", core().call("problem", { kind: "internal", detail: error.message }));
    }
  }

  /** @type {SourcesActs} */
  const act = {
    paste(doi, text) {
      if (state.busy) return;
      state.what = "paste";
      fetchArticle({ doi, text }, say("source/from-paste"));
    },

    /** The PDF of a tab, fetched once more from its address, with the person's own access there. */
    async fetch(url, doi = "") {
      if (state.busy) return;
      const { host, pathname } = new URL(url);
      Object.assign(state, { what: "pdf", file: host, pdf: null });
      const asked = allowed(url); // at once: a browser asks only while the click lasts
      tell(say("tab-pdf/fetching", { host }));
      try {
        if (!await asked) return tell("", core().call("problem", { kind: "host-not-allowed", detail: host }));
        const answer = await fetch(url, { credentials: "include", cache: "force-cache", redirect: "follow" });
        if (!answer.ok) return tell("", core().call("problem", { kind: "pdf-not-given", detail: `${host}: HTTP ${answer.status}` }));
        state.busy = "";
        const name = pathname.split("/").pop() || host;
        return await act.open(new File([await answer.blob()], name), doi);
      } catch (/** @type {any} */ error) {
        return tell("", core().call("problem", { kind: "pdf-not-given", detail: `${host}: ${error.message}` }));
      }
    },

    async open(file, doi = "") {
      if (state.busy || !file) return;
      Object.assign(state, { what: "pdf", file: file.name, pdf: null });
      tell(say("source/opening-pdf"));
      try {
        const { readPdf } = await import("./pdf.js");
        const pdf = await readPdf(file, (page, pages) => {
          state.busy = say("source/reading-page", { page, pages });
          changed();
        });
        state.pdf = { name: file.name, pdf };
        await fetchArticle({ doi, pdf }, file.name);
      } catch (/** @type {any} */ error) {
        tell("", core().call("problem", { kind: error.kind ?? "internal", detail: error.message }));
      }
    },

    /** The PDF that was read once more, with the DOI it does not name. */
    again(doi) {
      if (!state.busy && state.pdf) fetchArticle({ doi, pdf: state.pdf.pdf }, state.pdf.name);
    },
  };
  function reset() {
    Object.assign(state, { what: "", problem: null, pdf: null });
  }
  return { state, act, reset };
}

/** Files dropped anywhere on the page are taken. @param {(files: FileList) => unknown} take */
export function takeDrops(take) {
  /** @param {DragEvent} event */
  const carries = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => { if (carries(event)) event.preventDefault(); });
  addEventListener("drop", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    if (event.dataTransfer) take(event.dataTransfer.files);
  });
}

/** The two forms; `doi` is the article's where it is known, `first` ("paste" | "pdf") which one gets the focus.
 * @param {Pick<Sources, "state" | "act">} sources
 * @param {{ doi?: string, first?: "paste" | "pdf", url?: string }} [given] */
export function sourceForms({ state, act }, { doi = "", first, url = "" } = {}) {
  const tab = url && tabsPdf(state, act, doi, url);
  return el("div", { class: "sources" }, tab, pasteForm(state, act, doi, first === "paste"), pdfForm(state, act, doi, first === "pdf" && !tab));
}

/** The PDF that was open in the tab where the toolbar button was pressed.
 * @param {SourcesState} state
 * @param {SourcesActs} act
 * @param {string} doi
 * @param {string} url */
function tabsPdf(state, act, doi, url) {
  const web = /^https:/.test(url);
  return el("section", { class: "card stack", id: "tab-pdf", "aria-labelledby": "tab-pdf-heading" },
    el("h3", { id: "tab-pdf-heading" }, say("tab-pdf/heading")),
    el("p", { class: "soft small" }, web
      ? say("tab-pdf/of-web", { host: new URL(url).host })
      : say("tab-pdf/by-hand")),
    web && el("div", { class: "row" }, button({
      label: say("tab-pdf/read"), id: "read-tab-pdf", kind: "primary", "aria-disabled": state.busy ? true : null, onclick: () => act.fetch(url, doi),
    })));
}

const focused = { insert: /** @param {Placed<HTMLElement>} vnode */ ({ elm }) => elm.focus() };

/** @param {SourcesState} state @param {SourcesActs} act @param {string} doi @param {boolean} first */
function pasteForm(state, act, doi, first) {
  return el("form", {
    class: "card stack", id: "paste-source",
    onsubmit: /** @param {Sent} event */ (event) => {
      event.preventDefault();
      const { elements } = event.target;
      act.paste(elements.doi.value, elements.text.value);
    },
  },
    el("h3", {}, say("source/paste-statement")),
    el("div", { class: "field" },
      el("label", { for: "source-text" }, say("source/statement-as-printed")),
      el("textarea", { class: "input", id: "source-text", name: "text", required: true, rows: 5, hook: first ? focused : {} })),
    doiField("paste-doi", say("source/doi"), say("source/doi-hint"), doi),
    status(state, "paste"),
    el("div", { class: "row" }, submit(say("source/read-statement"), state)));
}

/** @param {SourcesState} state @param {SourcesActs} act @param {string} doi @param {boolean} first */
function pdfForm(state, act, doi, first) {
  return el("section", { class: "card stack", id: "pdf-source", "aria-labelledby": "pdf-heading" },
    el("h3", { id: "pdf-heading" }, say("source/open-pdf")),
    el("p", { class: "soft small" }, say("source/pdf-hint")),
    el("div", { class: "drop stack tight" },
      el("label", { for: "source-pdf" }, say("source/choose-pdf")),
      el("input", {
        id: "source-pdf", type: "file", accept: "application/pdf,.pdf", "aria-disabled": state.busy ? true : null,
        hook: first ? focused : {},
        /** @param {Typed} event */
        onchange: (event) => {
          act.open(event.target.files?.[0], doi);
          event.target.value = ""; // the same file may be chosen again
        },
      })),
    status(state, "pdf"),
    state.pdf && !state.busy && el("form", {
      class: "stack", onsubmit: /** @param {Sent} event */ (event) => { event.preventDefault(); act.again(event.target.elements.doi.value); },
    },
      doiField("pdf-doi", say("source/doi-in", { file: state.pdf.name })),
      el("div", { class: "row" }, submit(say("source/try-again"), state))));
}

/** @param {string} id @param {string} label @param {string} [hint] @param {string} [value] */
function doiField(id, label, hint, value = "") {
  return el("div", { class: "field" },
    el("label", { for: id }, label),
    el("input", {
      class: "input", id, name: "doi", autocomplete: "off", spellcheck: "false", placeholder: "10.1234/abcd", hook: { insert: /** @param {Placed<HTMLInputElement>} vnode */ ({ elm }) => { elm.value = value; } },
      "aria-describedby": hint ? `${id}-hint` : null,
    }),
    hint && el("p", { class: "small soft", id: `${id}-hint` }, hint));
}

/** @param {string} label @param {SourcesState} state */
function submit(label, state) {
  return el("button", { class: "button", type: "submit", "aria-disabled": state.busy ? true : null }, label);
}

/** @param {SourcesState} state @param {"paste" | "pdf"} what */
function status(state, what) {
  if (state.what !== what) return null;
  const file = what === "pdf" && (state.busy || state.problem) && el("p", { class: "small" }, foreign(state.file));
  return [file, state.busy ? el("p", { class: "soft", role: "status" }, state.busy) : state.problem && problemNotice(state.problem)];
}
