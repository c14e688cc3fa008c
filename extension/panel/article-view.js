// An article, read from a page's HTML, and what the person does with it: who they are, which
// roles they had, and on to the review. Shown by the panel, and by the workspace for pages that
// keep the panel out.

import { say } from "../shared/language.js";
import { announce } from "../shared/components.js";
import { loadCore } from "../shared/load-core.js";
import { focusOn, mount } from "../shared/render.js";
import { DEGREES } from "../shared/roles.js";
import { choicesOf } from "../shared/templates.js";
import { articlePage, broken, reading } from "./article-parts.js";
import { lookElsewhere } from "./elsewhere.js";

/** @type {{ [key: string]: number }} */
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }; // from chip to chip
const LISTED = 50; // authors listed before the person asks for more
const LOOKS = 2000; // ms between two looks at what is being written
const PATIENCE = 700; // ms that showing the article waits for who the person is

/** @type {Problem} */
const FAILED = {
  kind: "no-answer", message: { code: "refused/no-answer" }, remedy: { code: "refused/no-answer/roles-unchanged" }, detail: "",
};

/** Why something was not done. @param {{ ok: boolean, problem?: Problem | null } | null} answer */
const problemOf = (answer) => answer?.problem ?? FAILED;

/** How many roles the page gives to its authors: each counts once a person. @param {Article} article */
const rolesOf = ({ claims }) => new Set(claims.map(({ author, role }) => `${author} ${role}`)).size;

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
    sayAgain: () => { if (mounted.article) update(mounted); },
  };
}

/** Whether the page around the panel covers it or makes it invisible, as far as the browser can say so:
 * a click in it may then be meant for something else. */
function watchCover() {
  let covered = false;
  if (window.top === window || !("isVisible" in IntersectionObserverEntry.prototype)) return () => false;
  /** @param {(IntersectionObserverEntry & { isVisible?: boolean })[]} entries */
  const look = (entries) => {
    const last = entries[entries.length - 1];
    covered = last.isIntersecting && !last.isVisible;
  };
  /** @type {IntersectionObserverInit & { trackVisibility: boolean, delay: number }} */
  const options = { trackVisibility: true, delay: 100, threshold: [0, 0.1, 0.5, 1] };
  const observer = new IntersectionObserver(look, options);
  observer.observe(document.body);
  return () => covered;
}

/** @param {ArticleState} mounted @param {ArticlePage} page */
async function read(mounted, page) {
  mounted.show(reading());
  const known = mounted.send({ name: "me.get" }).then((answer) => { mounted.me = answer?.ok ? answer.me : null; }, () => {});
  try {
    mounted.core = await loadCore();
    mounted.shown = page;
    if (page.article) mounted.core.call("article.keep", { article: page.article });
    take(mounted, page.article ?? mounted.core.call("article.read", { html: page.html ?? "", url: page.url }));
    mounted.local.away = false;
    await Promise.race([known, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    update(mounted);
    known.then(() => { if (mounted.me && mounted.chosen === null && !mounted.asking) update(mounted); });
  } catch (error) {
    mounted.show(broken(error, mounted.act));
  }
}

/** The article that is shown from now on; the core has it as the one it read last.
 * @param {ArticleState} mounted
 * @param {Article} next */
function take(mounted, next) {
  const same = mounted.article && names(next) === names(mounted.article); // read again: what was done stays
  mounted.article = next;
  mounted.onfound?.(rolesOf(next));
  mounted.changes = {};
  mounted.folded = null;
  if (!same) start(mounted);
}

/** @param {ArticleState} mounted */
function start(mounted) {
  mounted.chosen = null;
  mounted.asking = false;
  mounted.claim = mounted.compared = null;
  mounted.edits = { roles: {}, people: {} };
  mounted.history = [];
  Object.assign(mounted.local, { sought: "", sent: false, written: null, problem: null, said: null });
}

/** Computes the view anew and shows it. @param {ArticleState} mounted */
function update(mounted) {
  mounted.view = mounted.core.call("panel.view", { article: kept(mounted), me: mounted.asking ? null : mounted.me, chosen: mounted.chosen, edits: mounted.edits });
  mounted.chosen = mounted.view.who.index;
  mounted.local.claim = mounted.claim;
  askOurs(mounted, false);
  askTemplates(mounted);
  mounted.local.undo = mounted.history.length > 0;
  const links = mounted.view.people.rows.flatMap((row) => row.roles.map((role) => role.link)).filter(Boolean);
  if (!links.includes(mounted.local.stop)) mounted.local.stop = links[0] ?? null;
  draw(mounted);
}

/** What our own row on the record says of this work, from which the roles start, and what this session wrote of it: asked
 * once a DOI, again where something may have come of it, and now and then while it is under way.
 * @param {ArticleState} mounted @param {boolean} again */
async function askOurs(mounted, again) {
  const doi = mounted.view.head.doi?.text;
  if (mounted.chosen === null || !doi || (mounted.compared === doi && !again)) return;
  mounted.compared = doi;
  clearTimeout(mounted.timer);
  const answer = await mounted.send({ name: "work.ours", doi }).catch(() => null); // a help: without it the page's roles stand
  if (!answer?.ok || mounted.view.head.doi?.text !== doi) return;
  const before = mounted.local.written;
  mounted.local.written = answer.written;
  // What is written now, or not, is news to who was only told that the review is open.
  if (JSON.stringify(before) !== JSON.stringify(answer.written)) mounted.local.sent = false;
  if (answer.written?.under_way) mounted.timer = setTimeout(() => askOurs(mounted, true), LOOKS);
  if (answer.ours) mounted.edits = { ...mounted.edits, ours: answer.ours };
  update(mounted);
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

/** Sets of roles to start from, asked for when it is known who the person is. @param {ArticleState} mounted @param {boolean} [again] */
async function askTemplates(mounted, again = false) {
  if (mounted.chosen === null || (!again && mounted.local.templates !== undefined)) return;
  mounted.local.templates ??= null;
  const answer = await mounted.send({ name: "templates.get" }).catch(() => null); // a help: roles can be chosen without it
  if (!answer?.ok) return;
  mounted.local.templates = answer.templates;
  draw(mounted);
}

/** @param {ArticleState} mounted @returns {KeptArticle} */
const kept = (mounted) => ({ kept: true, ...mounted.changes }); // the core still has the article: no need to send it back

/** Which authors are listed: those whose name holds `text`, of very many the first.
 * @param {ArticleState} mounted
 * @param {string} text
 * @param {boolean} all */
function list(mounted, text, all) {
  const folded = mounted.folded ??= mounted.article.authors.map(({ name }) => fold(name));
  const found = text ? [...folded.keys()].filter((index) => folded[index].includes(fold(text))) : [...folded.keys()];
  mounted.edits = { ...mounted.edits, listed: all ? found : found.slice(0, LISTED), found: found.length };
  update(mounted);
}

/** @param {ArticleState} mounted */
function draw(mounted) {
  mounted.show(articlePage(mounted.view, mounted.local, mounted.act));
}

/** @param {ArticleState} mounted @param {PanelEdits["roles"]} roles */
function change(mounted, roles) {
  mounted.history.push(mounted.edits.roles);
  mounted.edits = { ...mounted.edits, roles };
  Object.assign(mounted.local, { sent: false, problem: null });
  update(mounted);
}

/** @param {ArticleState} mounted @param {string[] | null} links */
function highlight(mounted, links) {
  mounted.local.active = new Set(links ?? (mounted.local.pinned ? [mounted.local.pinned] : []));
  draw(mounted);
}

/** What was found takes the place of what the page says; who the person is, and what they chose, stays.
 * @param {ArticleState} mounted
 * @param {Article} found */
function adopt(mounted, found) {
  const before = mounted.chosen === null ? null : mounted.article.authors[mounted.chosen];
  const { roles } = mounted.edits;
  mounted.core.call("article.keep", { article: found });
  take(mounted, found);
  mounted.local.away = true;
  if (before && mounted.chosen === null) {
    const place = mounted.article.authors.findIndex(({ name, orcid }) => (orcid && orcid === before.orcid) || name === before.name);
    if (place >= 0) {
      mounted.chosen = place;
      mounted.edits = { ...mounted.edits, roles };
    }
  }
  update(mounted);
  focusOn(mounted.root, "#people");
  announce(`${mounted.view.outcome.title}. ${mounted.view.outcome.text}`);
}

/** @param {string} name */
function fold(name) {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** @param {Article} article */
function names(article) {
  return JSON.stringify([article.doi, article.authors.map(({ name }) => name)]);
}

/** Who the person is. @type {(mounted: ArticleState) => WhoActs} */
const whoActs = (mounted) => ({
  reread: mounted.onreread,

  /** Who is signed in and says that they are somebody of another name is asked once more, of another iD refused. */
  choose(index) {
    const { name, orcid, orcid_beside } = mounted.article.authors[index];
    const claim = mounted.me?.signed_in ? mounted.core.call("panel.claim", { author: { name, orcid, orcid_beside }, me: mounted.me }) : null;
    if (!claim || claim.kind === "fits") return mounted.act.chosen(index);
    mounted.claim = { ...claim, index };
    update(mounted);
    focusOn(mounted.root, "#claim");
  },
  unclaim() {
    mounted.claim = null;
    update(mounted);
    focusOn(mounted.root, "#choose");
  },
  chosen(index) {
    mounted.claim = null;
    const { name, orcid } = mounted.article.authors[index];
    // An iD known from before stays if the person chose who we took them for.
    const known = mounted.view.who.candidates.some((one) => one.index === index) ? mounted.me?.orcid : null;
    if (!mounted.me?.signed_in) mounted.me = { name, orcid: orcid ?? known ?? null };
    mounted.send({ name: "me.set", me: mounted.me }).catch(() => {}); // a convenience of this session: nothing hangs on it
    mounted.chosen = index;
    mounted.asking = false;
    mounted.edits = { ...mounted.edits, roles: {} };
    mounted.history = [];
    update(mounted);
    focusOn(mounted.root, "#you");
    announce(say(mounted.view.action.count ? "panel/you-are-with" : "panel/you-are", { name, roles: mounted.view.action.count }));
  },
  chooseAgain() {
    mounted.chosen = null;
    mounted.asking = true;
    update(mounted);
    focusOn(mounted.root, "#choose");
  },
});

/** Which roles they had. @type {(mounted: ArticleState) => RoleActs} */
const roleActs = (mounted) => ({
  setRole(role, value) {
    change(mounted, { ...mounted.edits.roles, [role]: value });
    const term = mounted.view.editor.rows.find((row) => row.role === role)?.term;
    announce(say("roles/chosen-said", { role: term, value: { code: DEGREES.find((one) => one.value === value)?.name } }));
  },
  /** Exactly these; what stands on the record stays. */
  useTemplate(roles) {
    change(mounted, { ...mounted.edits.roles, ...choicesOf(mounted.view.editor.rows, roles) });
    announce(say("list/same-roles-chosen"));
  },
  undoRole(role) {
    const { [role]: _gone, ...rest } = mounted.edits.roles;
    change(mounted, rest);
    focusOn(mounted.root, `[data-role="${role}"] input`);
  },
  reset() {
    change(mounted, {});
    focusOn(mounted.root, "#you");
    announce(say("panel/back-said"));
  },
  undo() {
    mounted.edits = { ...mounted.edits, roles: mounted.history.pop() ?? {} };
    update(mounted);
    if (!mounted.local.undo) focusOn(mounted.root, "#you");
    announce(say("panel/undone"));
  },
  answer(place, author) {
    mounted.edits = { ...mounted.edits, people: { ...mounted.edits.people, [place]: author } };
    update(mounted);
  },
  typeDoi(text) {
    mounted.edits = { ...mounted.edits, doi: text };
    update(mounted);
  },
  find(text) {
    mounted.local.sought = text;
    list(mounted, text, false);
  },
  showAll() {
    list(mounted, mounted.local.sought, true);
  },
  meanings() {
    mounted.local.meanings = !mounted.local.meanings;
    draw(mounted);
  },
});

/** Other ways to the roles or the authors. @type {(mounted: ArticleState) => SourceActs} */
const sourceActs = (mounted) => ({
  /** A statement from elsewhere takes the place of the page's; roles the page holds as data stay. */
  paste(text) {
    const found = mounted.core.call("statement.read", { text, authors: mounted.article.authors.map(({ name }) => name) });
    const data = mounted.article.claims.filter(({ origin }) => origin !== "statement");
    /** @type {AuthorClaim[]} */
    const claimed = found.contributions.map(({ author, role, degree, words }) => ({ author, role, degree, origin: "statement", certain: !words }));
    mounted.changes = {
      ...mounted.changes, statement: { heading: "Pasted statement", ...found }, claims: data.length ? data : claimed, text_from: "person",
    };
    mounted.edits = { ...mounted.edits, people: {} };
    update(mounted);
    announce(mounted.view.outcome.title);
  },

  /** Another way to the roles or the authors, as pycore/views/elsewhere.py offers it. */
  async elsewhere(offer) {
    if (mounted.local.looking) return;
    const doi = mounted.view.head.doi?.text ?? "";
    if (offer.kind === "paste" && mounted.article.authors.length > 0) {
      mounted.root.querySelector("#paste-here")?.setAttribute("open", "");
      return focusOn(mounted.root, "#paste");
    }
    const before = mounted.article;
    Object.assign(mounted.local, { looking: offer.kind, said: null });
    draw(mounted);
    /** @type {FoundOrSaid} */
    let answer;
    if (offer.kind === "paste" || offer.kind === "pdf") {
      const opened = await mounted.send({ name: "source.open", what: offer.kind, doi, title: mounted.article.title }).catch(() => null);
      answer = { said: opened?.ok ? null : { problem: problemOf(opened) } };
    } else {
      answer = await lookElsewhere(offer, { article: { ...mounted.article, ...mounted.changes }, doi }, { core: mounted.core, send: mounted.send, page: mounted.shown });
    }
    mounted.local.looking = "";
    if (mounted.article !== before) return update(mounted); // meanwhile another page was read
    mounted.local.said = answer.said ?? null;
    if (answer.article) adopt(mounted, answer.article);
    else draw(mounted);
  },
  /** Back to what the page itself says. */
  backToPage() {
    read(mounted, mounted.shown);
  },
});

/** The words that the roles were read from, and the chips of the roles.
 * @type {(mounted: ArticleState) => WordActs} */
const wordActs = (mounted) => ({
  point(links) {
    highlight(mounted, links);
  },
  focusChip(name) {
    mounted.local.stop = name;
    highlight(mounted, [name]);
  },
  /** Brings the words a role was read from into sight, and keeps them highlighted. */
  showWords(name) {
    mounted.local.pinned = name;
    highlight(mounted, [name]);
    mounted.root.querySelector(".statement mark.active")?.scrollIntoView({ block: "center", behavior: "smooth" });
  },
  /** Arrow keys go from chip to chip. */
  walk(event) {
    const step = STEPS[event.key];
    if (!step || !event.target.dataset.link) return;
    event.preventDefault();
    const chips = [...mounted.root.querySelectorAll("button.chip")];
    /** @type {HTMLElement | undefined} */ (chips[chips.indexOf(event.target) + step])?.focus();
  },
});

/** On to the review, and to what came of it. @type {(mounted: ArticleState) => ReviewActs} */
const reviewActs = (mounted) => ({
  async look(place) {
    const answer = await mounted.send({ name: "place.show", place }).catch(() => null);
    mounted.local.problem = answer?.ok ? null : problemOf(answer);
    draw(mounted);
  },
  async review() {
    Object.assign(mounted.local, { sending: true, sent: false, problem: null });
    draw(mounted);
    const wish = mounted.core.call("panel.wish", { article: kept(mounted), chosen: mounted.chosen, edits: mounted.edits });
    if (!wish) throw new Error("Nothing is chosen to be reviewed.");
    const answer = await mounted.send({ name: "draft.put", draft: { works: [mounted.covered() ? { ...wish, covered: true } : wish] } }).catch(() => null);
    Object.assign(mounted.local, { sending: false, sent: answer?.ok === true, problem: answer?.ok ? null : problemOf(answer) });
    draw(mounted);
  },
});
