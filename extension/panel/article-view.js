// An article, read from a page's HTML, and what the person does with it: who they are, which
// roles they had, and on to the review. Shown by the panel, and by the workspace for pages that
// keep the panel out.

import { announce } from "../shared/components.js";
import { loadCore } from "../shared/load-core.js";
import { mount } from "../shared/render.js";
import { DEGREES } from "../shared/roles.js";
import { articlePage, broken, reading } from "./article-parts.js";
import { lookElsewhere } from "./elsewhere.js";

const LISTED = 50; // authors listed before the person asks for more
const PATIENCE = 700; // ms that showing the article waits for who the person is

const FAILED = {
  kind: "no-answer", message: "The extension did not answer.", remedy: "Reload the page and try again; your roles stand on it unchanged.", detail: "",
};

/** Reads `html` (of the page at `url`) and shows it inside `root`; or shows `given`, an article that is read already.
 *
 * `send(message)` reaches the background and resolves to its answer. `onreread`, if given, is
 * called when the person wants the page read again. Returns `{read({html, url})}`.
 */
export function mountArticle(root, { html, url, article: given, send, onreread }) {
  const show = mount(root);
  const local = {
    sought: "", active: new Set(), pinned: null, stop: null, meanings: false, undo: false, sending: false, sent: false, problem: null,
    looking: "", said: null, away: false, // where else is looked, what came of it, whether that is shown and not the page
  };
  let core, article, view;
  let shown = { html, url }; // the page as it was read last
  let changes = {}; // what was pasted in place of what the page says
  let folded = null; // the authors' names as they are searched
  let me = null; // who the person said they are in this session
  let chosen = null; // the author they are in this article
  let asking = false; // they said that what was assumed is wrong
  let edits = { roles: {}, people: {} };
  let history = []; // earlier `edits.roles`, for undo

  async function read(page) {
    show(reading());
    const known = send({ name: "me.get" }).then((answer) => { me = answer?.me ?? null; }, () => {});
    try {
      core = await loadCore();
      shown = page;
      if (page.article) core.call("article.keep", { article: page.article });
      take(page.article ?? core.call("article.read", { html: page.html, url: page.url }));
      local.away = false;
      await Promise.race([known, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
      update();
      known.then(() => { if (me && chosen === null && !asking) update(); });
    } catch (error) {
      show(broken(error, act));
    }
  }

  /** The article that is shown from now on; the core has it as the one it read last. */
  function take(next) {
    const same = article && names(next) === names(article); // read again: what was done stays
    article = next;
    changes = {};
    folded = null;
    if (!same) start();
  }

  function start() {
    chosen = null;
    asking = false;
    edits = { roles: {}, people: {} };
    history = [];
    Object.assign(local, { sought: "", sent: false, problem: null, said: null });
  }

  /** Computes the view anew and shows it. */
  function update() {
    view = core.call("panel.view", { article: kept(), me: asking ? null : me, chosen, edits });
    chosen = view.who.index;
    local.undo = history.length > 0;
    const links = view.people.rows.flatMap((row) => row.roles.map((role) => role.link)).filter(Boolean);
    if (!links.includes(local.stop)) local.stop = links[0] ?? null;
    draw();
  }

  const kept = () => ({ kept: true, ...changes }); // the core still has the article: no need to send it back

  /** Which authors are listed: those whose name holds `text`, of very many the first. */
  function list(text, all) {
    folded ??= article.authors.map(({ name }) => fold(name));
    const found = text ? [...folded.keys()].filter((index) => folded[index].includes(fold(text))) : [...folded.keys()];
    edits = { ...edits, listed: all ? found : found.slice(0, LISTED), found: found.length };
    update();
  }

  function draw() {
    show(articlePage(view, local, act));
  }

  function change(roles) {
    history.push(edits.roles);
    edits = { ...edits, roles };
    Object.assign(local, { sent: false, problem: null });
    update();
  }

  function highlight(links) {
    local.active = new Set(links ?? (local.pinned ? [local.pinned] : []));
    draw();
  }

  const act = {
    reread: onreread,

    choose(index) {
      const { name, orcid } = article.authors[index];
      // An iD known from before stays if the person chose who we took them for.
      const known = view.who.candidates.some((one) => one.index === index) ? me?.orcid : null;
      me = { name, orcid: orcid ?? known ?? null };
      send({ name: "me.set", me }).catch(() => {}); // a convenience of this session: nothing hangs on it
      chosen = index;
      asking = false;
      edits = { ...edits, roles: {} };
      history = [];
      update();
      root.querySelector("#you").focus();
      announce(`You are ${name}. ${view.action.count || "No roles"} read from the page.`);
    },
    chooseAgain() {
      chosen = null;
      asking = true;
      update();
      root.querySelector("#choose")?.focus();
    },

    setRole(role, value) {
      change({ ...edits.roles, [role]: value });
      const term = view.editor.rows.find((row) => row.role === role).term;
      announce(`${term}: ${DEGREES.find((one) => one.value === value).name}.`);
    },
    undoRole(role) {
      const { [role]: _gone, ...rest } = edits.roles;
      change(rest);
      root.querySelector(`[data-role="${role}"] input:checked`)?.focus();
    },
    reset() {
      change({});
      root.querySelector("#you").focus();
      announce("Back to what the page says.");
    },
    undo() {
      edits = { ...edits, roles: history.pop() };
      update();
      if (!local.undo) root.querySelector("#you").focus();
      announce("Undone.");
    },
    answer(place, author) {
      edits = { ...edits, people: { ...edits.people, [place]: author } };
      update();
    },
    typeDoi(text) {
      edits = { ...edits, doi: text };
      update();
    },
    find(text) {
      local.sought = text;
      list(text, false);
    },
    showAll() {
      list(local.sought, true);
    },
    meanings() {
      local.meanings = !local.meanings;
      draw();
    },

    /** A statement from elsewhere takes the place of the page's; roles the page holds as data stay. */
    paste(text) {
      const found = core.call("statement.read", { text, authors: article.authors.map(({ name }) => name) });
      const data = article.claims.filter(({ origin }) => origin !== "statement");
      const read = found.contributions.map(({ author, role, degree }) => ({ author, role, degree, origin: "statement" }));
      changes = {
        ...changes, statement: { heading: "Pasted statement", ...found }, claims: data.length ? data : read, text_from: "person",
      };
      edits = { ...edits, people: {} };
      update();
      announce(view.outcome.title);
    },

    /** Another way to the roles or the authors, as pycore/views/elsewhere.py offers it. */
    async elsewhere(offer) {
      if (local.looking) return;
      const doi = view.head.doi?.text ?? "";
      if (offer.kind === "paste" && article.authors.length > 0) {
        root.querySelector("#paste-here").open = true;
        root.querySelector("#paste").focus();
        return;
      }
      const of = article;
      Object.assign(local, { looking: offer.kind, said: null });
      draw();
      let answer;
      if (offer.kind === "paste" || offer.kind === "pdf") {
        const opened = await send({ name: "source.open", what: offer.kind, doi, title: article.title }).catch(() => null);
        answer = { said: opened?.ok ? null : { problem: opened?.problem ?? FAILED } };
      } else {
        answer = await lookElsewhere(offer, { article: { ...article, ...changes }, doi }, { core, send, page: shown });
      }
      local.looking = "";
      if (article !== of) return update(); // meanwhile another page was read
      local.said = answer.said ?? null;
      if (answer.article) adopt(answer.article);
      else draw();
    },
    /** Back to what the page itself says. */
    backToPage() {
      read(shown);
    },

    point(links) {
      highlight(links);
    },
    focusChip(name) {
      local.stop = name;
      highlight([name]);
    },
    /** Brings the words a role was read from into sight, and keeps them highlighted. */
    showWords(name) {
      local.pinned = name;
      highlight([name]);
      root.querySelector(".statement mark.active")?.scrollIntoView({ block: "center", behavior: "smooth" });
    },
    /** Arrow keys go from chip to chip. */
    walk(event) {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step || !event.target.dataset.link) return;
      event.preventDefault();
      const chips = [...root.querySelectorAll("button.chip")];
      chips[chips.indexOf(event.target) + step]?.focus();
    },

    async review() {
      Object.assign(local, { sending: true, sent: false, problem: null });
      draw();
      const wish = core.call("panel.wish", { article: kept(), chosen, edits });
      const answer = await send({ name: "draft.put", draft: { works: [wish] } }).catch(() => null);
      Object.assign(local, { sending: false, sent: answer?.ok === true, problem: answer?.ok ? null : answer?.problem ?? FAILED });
      draw();
    },
  };

  /** What was found takes the place of what the page says; who the person is, and what they chose, stays. */
  function adopt(found) {
    const before = chosen === null ? null : article.authors[chosen];
    const { roles } = edits;
    core.call("article.keep", { article: found });
    take(found);
    local.away = true;
    if (before && chosen === null) {
      const place = article.authors.findIndex(({ name, orcid }) => (orcid && orcid === before.orcid) || name === before.name);
      if (place >= 0) {
        chosen = place;
        edits = { ...edits, roles };
      }
    }
    update();
    root.querySelector("#people").focus();
    announce(`${view.outcome.title}. ${view.outcome.text}`);
  }

  read({ html, url, article: given });
  return { read };
}

function fold(name) {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function names(article) {
  return JSON.stringify([article.doi, article.authors.map(({ name }) => name)]);
}
