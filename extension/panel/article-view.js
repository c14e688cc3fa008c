// An article, read from a page's HTML, and what the person does with it: who they are, which
// roles they had, and on to the review. Shown by the panel, and by the workspace for pages that
// keep the panel out.

import { mount } from "../shared/render.js";
import { reviewActs, roleActs, sourceActs, whoActs, wordActs } from "./article-acts.js";
import { askOurs, askTemplates, read, sayAgain } from "./article-state.js";
import { watchCover } from "./cover.js";

/** Reads `html` (of the page at `url`) and shows it inside `root`; or shows `given`, an article that is read already.
 *
 * `send(message)` reaches the background and resolves to its answer. `onreread`, if given, is
 * called when the person wants the page read again; `onfound(roles)` hears how many roles were read. Returns `{read({html, url}), sayAgain()}`: the second shows
 * the same in the language that is in use now.
 * @param {HTMLElement} root
 * @param {ArticlePage & { send: Send, onreread?: () => void, onfound?: (roles: number) => void }} given */
export function mountArticle(root, { html, url, article: given, send, onreread, onfound }) {
  /** @type {Omit<ArticleState, "act" | "core" | "article" | "view">} */
  const begun = {
    root, send, onreread, onfound,
    show: mount(root),
    shown: { html, url }, // the page as it was read last
    local: {
      sought: "", active: new Set(), pinned: null, stop: null, meanings: false, undo: false, sending: false, sent: false, problem: null,
      written: null, // what this session wrote of the work
      looking: "", said: null, away: false, claim: null, // where else is looked, what came of it, whether that is shown and not the page
    },
    changes: {}, // what was pasted in place of what the page says
    folded: null, // the authors' names as they are searched
    me: null, // who the person said they are in this session
    chosen: null, // the author they are in this article
    asking: false, // they said that what was assumed is wrong
    compared: null, // the DOI for which our own row was asked about
    timer: 0, // until it is asked about again
    covered: watchCover(),
    claim: null, // {index, kind, title, text}: they say they are an author who may be somebody else
    edits: { roles: {}, people: {} },
    history: [], // earlier `edits.roles`, for undo
  };
  const mounted = /** @type {ArticleState} */ (begun); // reading brings the rest
  mounted.act = { ...whoActs(mounted), ...roleActs(mounted), ...sourceActs(mounted), ...wordActs(mounted), ...reviewActs(mounted) };
  read(mounted, { html, url, article: given });
  watchAway(mounted);
  return {
    read: /** @param {ArticlePage} page */ (page) => read(mounted, page),
    sayAgain: () => { if (mounted.article) sayAgain(mounted); },
  };
}

/** The person may choose roles elsewhere while this is open: what there is to start from is asked for anew when they
 * come back, at the latest when they point at it. @param {ArticleState} mounted */
function watchAway(mounted) {
  let away = false;
  const leaves = () => { away = true; };
  const comes = () => {
    if (document.hidden || (document.hasFocus() && !away)) return;
    away = false;
    if (!mounted.view) return;
    askTemplates(mounted, true);
    askOurs(mounted, true);
  };
  addEventListener("blur", leaves);
  addEventListener("focus", comes);
  document.addEventListener("visibilitychange", () => (document.hidden ? leaves() : comes()));
  document.documentElement.addEventListener("pointerenter", comes);
}
