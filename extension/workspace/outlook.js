// What the record says in sum before and after a push ("lead on 11 papers" → "lead on 12 papers"), in the
// review and in the result: worked out of the works list, once it is read.

import { say } from "../shared/language.js";
import { el } from "../shared/render.js";

const ENTRIES = 100; // entries that the core counts in one call
const WORKS = 20; // works whose rows it counts in one
const FEW = 5; // roles that leave what comes after them in sight

/** `entries()` is the works list, another array where one of it is another; `changed()` is called when the
 * outlook is another; `broke(error)` is told a defect.
 * @param {{ core: () => Core, entries: () => Entry[], changed: () => void, broke: (error: any) => void }} given */
export function makeOutlook({ core, entries, changed, broke }) {
  /** @typedef {{ entries: Entry[], of: PageSession["check" | "journal"], what: string, view: OutlookView | null }} Known */
  /** @type {Known} */
  let known = { entries: [], of: undefined, what: "", view: null };

  /** The counts of the record before and after; null where something else is wanted meanwhile.
   * @param {Known} wanted @param {string} orcid @param {OutlookRow[]} rows */
  async function count(wanted, orcid, rows) {
    const { works, rest } = belonging(wanted.entries, rows);
    /** @type {RoleCount[]} */
    let counts = [];
    for (const some of inPieces(rest, ENTRIES)) {
      counts = core().call("outlook.count", { counts, entries: some });
      if (await overtaken(wanted)) return null;
    }
    /** @type {Sums} */
    let sums = { before: counts, after: counts };
    for (const some of inPieces(works, WORKS)) {
      sums = core().call("outlook.rows", {
        orcid, so_far: sums, touched: some.flatMap(({ entry }) => entry ?? []), rows: some.flatMap((one) => one.rows),
      });
      if (await overtaken(wanted)) return null;
    }
    return sums;
  }

  /** Input and painting come first. @param {Known} wanted */
  async function overtaken(wanted) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return known !== wanted;
  }

  /** @param {Known} wanted @param {string} orcid @param {OutlookRow[]} rows @param {boolean} done */
  async function work(wanted, orcid, rows, done) {
    try {
      const sums = await count(wanted, orcid, rows);
      if (!sums || known !== wanted) return;
      wanted.view = core().call("outlook.view", { ...sums, works: wanted.entries.length, written: done });
      if (wanted.view) changed();
    } catch (error) {
      broke(error);
    }
  }

  return {
    /** The outlook for what is reviewed or was pushed: null until it is known, and where no sum changes.
     * @param {PageSession} session
     * @param {WorkspaceView} view
     * @returns {OutlookView | null} */
    of(session, view) {
      const { works: list, signin } = session;
      const rows = view.review ? reviewed(session, view.review) : written(session, view);
      if (!list || !signin || list.orcid !== signin.orcid || !rows.length) return null;
      const of = view.review ? session.check : session.journal;
      const what = JSON.stringify([view.screen, document.documentElement.lang, view.review?.push?.accepted]);
      const same = known.of === of && known.what === what;
      // While the list is read anew, what was worked out of it stays.
      if (list.status === "done" && !(same && known.entries === entries())) {
        known = { entries: entries(), of, what, view: same ? known.view : null };
        work(known, list.orcid, rows, view.screen === "result");
        return known.view;
      }
      return same ? known.view : null;
    },
  };
}

/** The works that rows belong to, each with its rows, and the other works of the list that say something: the work that
 * has the row, else the first of its DOI, else one that the list does not have.
 * @param {Entry[]} list @param {OutlookRow[]} rows */
function belonging(list, rows) {
  /** @type {Map<number | string, Entry>} */
  const byCode = new Map();
  /** @type {Map<string, Entry>} */
  const byDoi = new Map();
  for (const entry of list) {
    for (const [code] of entry.rows) if (!byCode.has(code)) byCode.set(code, entry);
    if (entry.doi && !byDoi.has(entry.doi)) byDoi.set(entry.doi, entry);
  }
  /** @type {Map<Entry | OutlookRow, { entry: Entry | null, rows: OutlookRow[] }>} */
  const works = new Map();
  for (const row of rows) {
    const entry = byCode.get(row.put_code ?? "") ?? byDoi.get(row.doi ?? "") ?? null;
    const work = works.get(entry ?? row) ?? { entry, rows: [] };
    work.rows.push(row);
    works.set(entry ?? row, work);
  }
  return { works: [...works.values()], rest: list.filter((entry) => entry.said.length > 0 && !works.has(entry)) };
}

/** @template One @param {One[]} list @param {number} size */
function* inPieces(list, size) {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}

/** What is ticked. @param {PageSession} session @param {ReviewView} review @returns {OutlookRow[]} */
function reviewed({ check }, { push }) {
  const accepted = new Set((push?.accepted ?? []).map(({ key }) => key));
  return (check?.items ?? []).filter(({ key }) => accepted.has(key)).map(plain);
}

/** What was confirmed. @param {PageSession} session @param {WorkspaceView} view @returns {OutlookRow[]} */
function written({ journal }, { screen }) {
  if (screen !== "result") return [];
  return (journal?.rows ?? []).filter(({ state }) => state === "confirmed").map(plain);
}

/** @param {OutlookRow} row @returns {OutlookRow} */
const plain = ({ doi, put_code, before, payload }) => ({ doi, put_code, before, payload });

/** `brief`: it stands before what it is about, and leaves that in sight: many roles scroll by themselves, all of them
 * still there for who reads without seeing; `folded`: behind one line, where there is too little height for that.
 * @param {OutlookView} view @param {{ brief?: boolean, folded?: boolean }} [where] */
export function outlook(view, { brief = false, folded = false } = {}) {
  const heading = el("h2", { id: "outlook-heading" }, view.heading);
  if (folded) return el("details", { class: "folded", id: "outlook", key: "outlook folded" }, el("summary", {}, heading), el("div", { class: "card stack" }, table(view)));
  return el("section", { class: "card stack", id: "outlook", key: "outlook", "aria-labelledby": "outlook-heading" }, heading, table(view, brief && view.rows.length > FEW));
}

/** @param {OutlookView} view @param {boolean} [bounded] */
function table(view, bounded = false) {
  return [
    el("div", bounded ? { class: "outlook-some", tabindex: 0, role: "group", "aria-labelledby": "outlook-heading" } : {},
      // The roles are named, for a narrow screen lays the rows out as no table.
      el("table", { class: "outlook", role: "table" },
        el("thead", { role: "rowgroup" }, el("tr", { role: "row" },
          el("th", { role: "columnheader" }, say("outlook/role")),
          el("th", { role: "columnheader" }, say("outlook/before")),
          el("th", { role: "columnheader" }, say("outlook/after")),
          el("td", { role: "cell", class: "drawn" }))),
        el("tbody", { role: "rowgroup" }, view.rows.map((row) => el("tr", { key: row.role, role: "row" },
          el("th", { role: "rowheader" }, row.term),
          el("td", { role: "cell" }, row.before),
          el("td", { role: "cell" }, el("strong", {}, row.after)),
          el("td", { role: "cell", class: "drawn" }, bar(row, view.most))))))),
    el("p", { class: "soft small" }, view.note),
  ];
}

/** For the eye; the words beside it say the same. @param {OutlookRole} row @param {number} most */
function bar({ was, will_be }, most) {
  const kept = Math.min(was, will_be);
  /** @param {string} kind @param {number} from @param {number} to */
  const part = (kind, from, to) => to > from && el("rect", { class: kind, x: from, y: 0, width: to - from, height: 1 });
  return el("svg", { "aria-hidden": "true", viewBox: `0 0 ${most} 1`, preserveAspectRatio: "none" },
    part("kept", 0, kept), part("new", kept, will_be), part("gone", kept, was));
}
