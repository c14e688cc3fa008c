// Finding the roles of the works without: the run, the queue of what was found, and what the person decides. What
// they accept goes into the draft; nothing else does.

import { say } from "../../shared/language.js";
import { announce } from "../../shared/components.js";
import { allowed } from "../../shared/hosts.js";
import { ext } from "../../shared/ext.js";
import { el, focusOn, mount } from "../../shared/render.js";
import { choicesOf } from "../../shared/templates.js";
import { makeTemplates } from "../templates.js";
import { makeFound } from "./found.js";
import { makeRun } from "./run.js";
import { findScreen } from "./screen.js";

const HOST = "https://www.ebi.ac.uk/";
const EVERY = 250; // ms between two times that the screen is drawn while much is new
/** @type {{ [key: string]: "accept" | "correct" | "notMe" | "later" | "undo" }} */
const KEYS = { a: "accept", c: "correct", n: "notMe", l: "later", u: "undo" };
const FRESH = Object.freeze({ chosen: null, edits: Object.freeze({ roles: {}, people: {} }), correcting: false });

/** `works` are the rows of the works list and what is known of each, `send(message)` reaches the background,
 * `go(place)` shows another place.
 * @param {Pick<Finder, "core" | "send" | "go" | "works">} given */
export function makeFind({ core, send, go, works }) {
  /** @type {Omit<Finder, "found" | "run" | "act">} */
  const begun = {
    core, send, go, works, templates: makeTemplates(core, () => works),
    given: null, met: false, session: {}, root: null, patch: null, timer: null,
    local: { key: null, ...FRESH, name: "", problem: null, refused: false, asks: false, keys: true, done: [], gone: new Set(), open: new Map() },
    listed: { queue: [], aside: [], left: [], waiting: 0 },
  };
  const finder = /** @type {Finder} */ (begun);
  finder.found = makeFound({
    look: (doi) => whether(finder, doi), changed: () => later(finder),
    broke: (error) => { finder.local.problem = core().call("problem", { kind: "internal", detail: error.message }); },
  });
  finder.run = makeRun({ core, begun: () => asking(finder) });
  finder.act = acts(finder);
  const press = pressed(finder);
  return {
    take: (/** @type {[string, any][]} */ pairs) => take(finder, pairs),
    /** What the core says of the run; shown where the screen is. */
    show(/** @type {NonNullable<Finder["given"]>} */ view) {
      const known = JSON.stringify(view.holder) === JSON.stringify(finder.given?.holder);
      finder.given = view;
      if (!known) finder.found.forgetWhose();
      goOn(finder);
      if (finder.run.busy()) later(finder);
      else draw(finder);
    },
    /** Rows of the list are made anew: another of them may be among those that are gone through. */
    changed() {
      finder.found.again();
      goOn(finder);
      later(finder);
    },
    start: () => finder.act.start(),
    host: () => el("div", {
      class: "find-host", key: "find",
      hook: {
        insert(/** @type {Placed<HTMLElement>} */ { elm }) {
          finder.root = elm;
          finder.patch = mount(elm);
          document.addEventListener("keydown", press);
        },
        destroy() {
          document.removeEventListener("keydown", press);
          finder.root = finder.patch = null;
        },
      },
    }),
  };
}

/** A run that a page began and did not end goes on in this one, as soon as the list is there. To ask for the
 * permission once more is not possible then: where it is gone, the run rests until the person goes on.
 * @param {Finder} finder */
async function goOn(finder) {
  if (!finder.given || finder.works.busy() || finder.met) return;
  finder.met = true;
  if (finder.session.found?.status !== "running") return;
  if (await ext.permissions.contains({ origins: [`${HOST}*`] })) finder.run.start();
  else await finder.run.pause();
}

/** @param {Finder} finder @param {[string, any][]} pairs */
function take(finder, pairs) {
  for (const [key, value] of pairs) {
    if (key === "found" && !value && finder.session.found) {
      finder.run.forgotten();
      Object.assign(finder.local, { key: null, ...FRESH, done: [], gone: new Set(), refused: false, name: "" });
    }
    if (["found", "decided", "works", "deposits"].includes(key)) finder.session = { ...finder.session, [key]: value };
  }
  finder.found.take(pairs);
  later(finder);
}

/** The rows that are gone through: those without roles for which none are chosen, and not pushed either.
 * @param {Finder} finder */
function candidates(finder) {
  const facet = finder.given?.view.facet;
  if (!facet) return [];
  return finder.works.rows().filter(({ key, facets }) =>
    facets.includes(facet) && !finder.works.wish(key)?.roles.length && !finder.works.pushed().has(key));
}

/** What is to be asked for; null where there is no list, or nothing to ask. @param {Finder} finder */
function asking(finder) {
  const { found, works } = finder.session;
  const dois = candidates(finder).flatMap(({ key }) => finder.works.entry(key)?.doi ?? [])
    .filter((doi) => !finder.found.get(doi));
  if (!works || (dois.length === 0 && !found)) return null;
  return { orcid: works.orcid, dois, found: { chunks: found?.chunks ?? 0, done: finder.found.size() } };
}

/** @param {Finder} finder @param {string} doi */
function whether(finder, doi) {
  if (!finder.given || !finder.works.entry(doi)) return null;
  return finder.core().call("found.item", argsOf(finder, doi, FRESH)).mine;
}

/** @param {Finder} finder @param {string} key @param {Pick<FindLocal, "chosen" | "edits">} done */
function argsOf(finder, key, { chosen, edits }) {
  const entry = finder.works.entry(key);
  const found = entry?.doi ? finder.found.get(entry.doi) : null;
  if (!entry || !found?.article || !finder.given) throw new Error(`Nothing was found for "${key}".`);
  const { orcid, name } = finder.given.holder;
  return { entry, found, holder: { orcid, name: name || finder.local.name }, chosen, edits };
}

/** Draws soon; while a run brings something new all the time the less often the more works there are, since all of
 * them are gone through. @param {Finder} finder */
function later(finder) {
  finder.timer ??= setTimeout(() => {
    finder.timer = null;
    draw(finder);
  }, finder.run.busy() ? EVERY * Math.ceil(finder.works.rows().length / 500) : 0);
}

/** Which works are to be decided on, in which order. @param {Finder} finder */
function arrange(finder) {
  const { local } = finder;
  const order = new Map(finder.found.dois().map((doi, place) => [doi, place]));
  for (const key of local.gone) if (finder.works.wish(key)?.roles.length || finder.session.decided?.[key]) local.gone.delete(key);
  const rows = candidates(finder).filter(({ key }) => !local.gone.has(key)).map(({ key, title }) => {
    const doi = finder.works.entry(key)?.doi ?? null;
    const found = doi === null ? null : finder.found.get(doi);
    const unasked = doi !== null && onlyCrossref(finder, key) ? /** @type {const} */ ("unasked") : null;
    const known = !found?.article || (doi !== null && finder.found.mine(doi) !== null);
    return {
      key, doi, title, publisher: finder.works.deposit(key)?.publisher ?? "",
      outcome: found ? (known ? found.outcome : null) : unasked, mine: doi !== null && finder.found.mine(doi) === true,
    };
  });
  rows.sort((one, other) => (order.get(one.doi ?? "") ?? Infinity) - (order.get(other.doi ?? "") ?? Infinity) || 0);
  finder.listed = finder.core().call("found.queue", { works: rows, decided: finder.session.decided ?? null });
  if (local.key && finder.listed.queue.includes(local.key)) return;
  Object.assign(local, { key: finder.listed.queue[0] ?? null, ...FRESH });
}

/** Whether Crossref has answered and Europe PMC is not being asked: what was not found is told without it.
 * @param {Finder} finder @param {string} key */
function onlyCrossref({ session, works }, key) {
  if (session.found?.status === "running" || session.deposits?.status !== "done") return false;
  return (works.deposit(key)?.status ?? "unchecked") !== "unchecked";
}

/** @param {Finder} finder */
function draw(finder) {
  if (!finder.root || !finder.given) return;
  arrange(finder);
  const inside = finder.root.contains(document.activeElement);
  finder.patch?.(findScreen(finder));
  if (inside && !finder.root.contains(document.activeElement)) focusOn(finder.root, "#find-title");
}

/** Letters press the buttons while the person has not switched that off, and does not write anything. One that is
 * held down presses once: the work that comes next has not been seen.
 * @param {Finder} finder */
function pressed(finder) {
  let held = "";
  document.addEventListener("keyup", () => { held = ""; });
  return /** @param {KeyboardEvent} event */ (event) => {
    const key = event.key.toLowerCase();
    const name = Object.hasOwn(KEYS, key) ? KEYS[key] : null;
    if (!name || held === key || !finder.local.keys || event.ctrlKey || event.altKey || event.metaKey) return;
    held = key;
    const at = /** @type {Element} */ (event.target);
    if (at.matches("select, textarea, input:not([type=radio], [type=checkbox])") || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    finder.act[name]();
  };
}

/** The work is decided on: the next one is shown at once, and this one again if that could not be kept.
 * @param {Finder} finder
 * @param {AnyMessage} message
 * @param {string} code what is told */
async function decided(finder, message, code) {
  const { local } = finder;
  const key = local.key;
  if (key === null) return;
  const title = finder.works.entry(key)?.title ?? "";
  local.gone.add(key);
  local.done.push({ key, accepted: message.name === "roles.accept" });
  Object.assign(local, { key: null, ...FRESH, problem: null });
  draw(finder);
  focusOn(finder.root, "#find-title");
  announce(`${say(code, { title })} ${say("queue/counter", { works: finder.listed.queue.length })}`);
  const answer = await finder.send(message);
  if (answer.ok) return;
  local.gone.delete(key);
  local.done = local.done.filter((one) => one.key !== key);
  Object.assign(local, { key, ...FRESH, problem: answer.problem });
  draw(finder);
}

/** @param {Finder} finder @returns {FindActs} */
function acts(finder) {
  const { local } = finder;
  /** @param {Partial<FindLocal>} changes @param {string} [focus] */
  const now = (changes, focus) => {
    Object.assign(local, changes);
    draw(finder);
    if (focus) focusOn(finder.root, focus);
  };
  /** Tells the background; what it refuses is shown. @param {AnyMessage} message */
  const tell = async (message) => {
    const answer = await finder.send(message);
    if (!answer.ok) now({ problem: answer.problem });
  };
  return {
    /** Called by what the person did, since it may ask for a permission. */
    async start() {
      const may = allowed(HOST); // at once: a browser asks only while the click lasts
      now({ problem: null, refused: false, asks: true });
      tell({ name: "deposits.read" });
      now({ refused: !await may.catch(() => false), asks: false });
      if (!local.refused) finder.run.start();
    },
    async pause() {
      if (finder.session.deposits?.status === "running") tell({ name: "deposits.pause" });
      await finder.run.pause();
    },
    accept() {
      if (local.key === null) return;
      const work = finder.core().call("found.wish", argsOf(finder, local.key, local));
      if (work) return decided(finder, { name: "roles.accept", work }, "queue/accepted");
      announce(finder.core().call("found.item", argsOf(finder, local.key, local)).hint);
      finder.act.correct();
    },
    correct() {
      if (local.key === null) return;
      now({ correcting: true }, "#find-author, .find-correct input:checked");
    },
    notMe: () => local.key !== null && decided(finder, { name: "roles.decide", key: local.key, decision: "not-me" }, "queue/put-aside"),
    later: () => local.key !== null && decided(finder, { name: "roles.decide", key: local.key, decision: "later" }, "queue/put-off"),
    async undo() {
      const last = local.done.pop();
      if (last) await finder.act.putBack(last.key, last.accepted);
    },
    /** A work that was decided on is to be decided on again, and is shown. */
    async putBack(key, accepted = false) {
      const answer = await finder.send(accepted ? { name: "draft.drop", key } : { name: "roles.decide", key, decision: "open" });
      if (!answer.ok) {
        local.done.push({ key, accepted });
        return now({ problem: answer.problem });
      }
      local.gone.delete(key);
      finder.session = { ...finder.session, decided: without(finder.session.decided, key) };
      now({ key, ...FRESH, problem: null }, "#find-title");
      announce(say("queue/taken-back", { title: finder.works.entry(key)?.title ?? "" }));
    },
    ...correctActs(finder, now),
    toggleKeys: () => now({ keys: !local.keys }),
    toggleGroup(name, open) {
      local.open.set(name, !open);
      draw(finder);
    },
    bring(key, what) {
      const entry = finder.works.entry(key);
      tell({ name: "source.open", what, doi: entry?.doi ?? "", title: entry?.title ?? "" });
    },
    review: () => finder.go("review"),
    item: () => (local.key === null ? null : finder.core().call("found.item", argsOf(finder, local.key, local))),
    deposited() {
      const { deposited = "", offered = "" } = finder.given?.view ?? {};
      return finder.works.rows().filter(({ facets }) => facets.includes(deposited) && !facets.includes(offered));
    },
  };
}

/** Who the person is, and the roles, where what was found is to be corrected.
 * @param {Finder} finder
 * @param {(changes: Partial<FindLocal>) => void} now
 * @returns {Pick<FindActs, "choose" | "templates" | "useTemplate" | "setRole" | "answer">} */
function correctActs(finder, now) {
  const { local } = finder;
  return {
    /** Where nobody knows the person's name, they are who they say they are in the works that follow, too. */
    choose(index) {
      const known = finder.given?.holder.name;
      const name = known ? local.name : finder.act.item()?.authors[index] ?? local.name;
      if (name !== local.name) finder.found.forgetWhose();
      now({ name, chosen: index, edits: { ...local.edits, roles: {} } });
    },
    templates: finder.templates,
    useTemplate(roles) {
      const item = finder.act.item();
      if (!item) return;
      now({ edits: { ...local.edits, roles: { ...local.edits.roles, ...choicesOf(item.editor.rows, roles) } } });
      announce(say("list/same-roles-chosen"));
    },
    setRole: (role, value) => now({ edits: { ...local.edits, roles: { ...local.edits.roles, [role]: value } } }),
    answer: (place, author) => now({ edits: { ...local.edits, people: { ...local.edits.people, [place]: author } } }),
  };
}

/** @param {Session["decided"] | undefined} all @param {string} key */
function without(all, key) {
  const { [key]: _gone, ...rest } = all ?? {};
  return rest;
}
