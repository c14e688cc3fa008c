/* The works list of a record, what Crossref holds for its works, and which it has beside them. Both are read by jobs that save
 * what each request brought, and go on from there when they were stopped. A chunk is kept as JSON
 * text: the browser counts text once and objects many times against the room it gives a session. */
import * as configuration from "./configuration.js";
import { core } from "./core.js";
import { defect, failure } from "./failures.js";
import * as jobs from "./jobs.js";
import * as session from "./session.js";
import * as store from "./store.js";

const CHUNK = /^(works|deposits|offers)\.\d+$/;

/** @param {string} key @param {any} value */
function save(key, value) {
  if (!CHUNK.test(key)) return store.set({ [key]: value });
  return value === null ? store.remove(key) : store.set({ [key]: JSON.stringify(value) });
}

/** The chunks `name.0` to `name.(count - 1)` that are there, by number.
 * @template {keyof Chunks} List
 * @param {List} name
 * @param {number} count
 * @returns {Promise<Map<number, Chunks[List]>>} */
async function chunks(name, count) {
  const keys = Array.from({ length: count }, (_, number) => `${name}.${number}`);
  const kept = await store.get(keys);
  return new Map(keys.flatMap((key, number) => (kept[key] ? [[number, JSON.parse(kept[key])]] : [])));
}

/** @param {WorksHeader} works */
const entriesOf = async (works) => [...(await chunks("works", works.chunks)).values()].flat();

/** Runs a flow that saves its own header under `name`; where it broke off, the header says why.
 * @param {string} name
 * @template {"record.works" | "record.deposits"} Name
 * @param {Name} flow
 * @param {Flows[Name]["args"]} args
 * @param {AbortSignal} signal */
async function run(name, flow, args, signal) {
  /** @type {Done | Failure} */
  let answer;
  try {
    answer = await core.run(flow, args, { save, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    answer = defect(error);
    if (answer.problem?.kind === "storage-full") answer = failure("list-too-large", answer.problem.detail);
    const header = (await store.get(name))[name];
    await store.set({ [name]: { ...header, status: "failed", problem: answer.problem } });
  }
  return answer.ok ? { ok: true } : answer;
}

/** @param {AbortSignal} signal */
async function runWorks(signal) {
  const { signin = null, me = null, works = null } = await store.get(["signin", "me", "works"]);
  const { client } = await configuration.resolve();
  const goesOn = works?.status === "running" && works.listed;
  const kept = [...await chunks("works", works?.chunks ?? 0)];
  return run("works", "record.works", {
    signin,
    orcid: works?.orcid ?? me?.orcid ?? null, // a panel may say meanwhile that the person is another author
    environment: configuration.environmentOf(signin, client),
    works,
    known: Object.fromEntries(goesOn ? kept.filter(([, entries]) => entries.some(({ left }) => left.length)) : kept),
  }, signal);
}

/** @param {AbortSignal} signal */
async function runDeposits(signal) {
  const { signin, me, works, deposits, offers = null } = await store.get(["signin", "me", "works", "deposits", "offers"]);
  if (!works) return failure("no-works");
  const { client } = await configuration.resolve();
  const count = deposits?.chunks ?? 0;
  const kept = await chunks("deposits", count);
  const asked = new Set([...kept.values()].flatMap(Object.keys));
  const entries = await entriesOf(works);
  const all = entries.flatMap(({ doi }) => doi || []);
  const dois = all.filter((doi) => !asked.has(doi));
  return run("deposits", "record.deposits", {
    orcid: works.orcid,
    name: signin?.name ?? (me?.orcid === works.orcid ? me.name : ""), // a panel may say the person is another author
    environment: works.environment,
    dois,
    deposits: { chunks: count, done: all.length - dois.length },
    last: kept.get(count - 1) ?? {},
    offers,
    on_record: entries.flatMap(({ doi, also = [] }) => (doi ? [doi, ...also] : also)),
    mailto: client?.mailto ?? "",
  }, signal);
}

/** Reads the list again, and of the rows those that changed. */
async function again() {
  await jobs.cancel("works");
  const { works } = await store.get("works");
  if (works) await store.set({ works: { ...works, status: "running", listed: false, problem: null } });
  jobs.start("works", runWorks);
}

/** Ends reading and asking: the lists are about to go. */
export async function stop() {
  await jobs.cancel("works");
  await jobs.cancel("deposits");
}

/** Reads the works of who is signed in, else the public ones of `orcid`. @param {string} [orcid] */
export async function read(orcid) {
  const { signin, works } = await store.get(["signin", "works"]);
  if (!signin && orcid !== undefined) {
    const given = core.call("works.record", { orcid });
    if (!given.ok) return given;
    if (works?.orcid !== given.orcid) await stop();
    await session.happened("record-chosen", { orcid: given.orcid });
  }
  if (!jobs.busy("works")) await again();
  return { ok: true };
}

/** Asks Crossref about what is not known yet, or with `anew` about everything. @param {boolean | undefined} anew */
export async function ask(anew) {
  if (jobs.busy("deposits")) return { ok: true };
  if (!(await store.get("works")).works?.listed) return failure("no-works");
  if (anew) await session.happened("deposits-asked-anew");
  jobs.start("deposits", runDeposits);
  return { ok: true };
}

export async function pause() {
  await jobs.cancel("deposits");
  const { deposits } = await store.get("deposits");
  if (deposits?.status === "running") await store.set({ deposits: { ...deposits, status: "paused" } });
  return { ok: true };
}

/** The record is about to be changed: what the list says may soon be untrue. */
export async function changing() {
  await jobs.cancel("works");
  const { works } = await store.get("works");
  if (works) await store.set({ works: { ...works, stale: true } });
}

/** The record was changed: what the list says of it is read again, if there is a list. */
export async function changed() {
  if ((await store.get("works")).works) await again();
}

/** The entries with these keys, by key, and whose record they are of. What is offered is so while it is not on the
 * record. @param {string[]} keys */
export async function find(keys) {
  const { works, offers } = await store.get(["works", "offers"]);
  const wanted = new Set(keys);
  const offered = works && offers ? [...(await chunks("offers", offers.chunks)).values()].flat() : [];
  const found = [...offered, ...(works ? await entriesOf(works) : [])].filter(({ key }) => wanted.has(key));
  return { record: works?.orcid ?? null, entries: new Map(found.map((entry) => [entry.key, entry])) };
}

/** The entries with one of these rows of ours, or (null) any. @param {number[] | null} put_codes */
export async function withOurs(put_codes) {
  const { works } = await store.get("works");
  const wanted = put_codes && new Set(put_codes);
  return (works ? await entriesOf(works) : []).filter(({ ours }) => ours.some((code) => !wanted || wanted.has(code)));
}

/** What our own row says of the work with this DOI, on the record of who is signed in (null where that is not known),
 * and what this session wrote of it. What was read back is newer than a list that is not read again yet.
 * @param {string} doi */
export async function oursOf(doi) {
  const { signin, me, works, journal = null, history = null } = await store.get(["signin", "me", "works", "journal", "history"]);
  const { written, ours } = core.call("work.written", { doi, orcid: signin?.orcid ?? me?.orcid ?? null, journal, history });
  if (!signin) return { ok: true, ours: null, written };
  const listed = works?.orcid === signin.orcid && !works.stale ? (await find([doi])).entries.get(doi) : null;
  return { ok: true, written, ours: listed && !listed.left.length ? core.call("works.ours", { entry: listed }) : ours };
}

/** Sets of roles to start from, by what the works of the list and the draft say. */
export async function templates() {
  const { works, draft = null, last_roles: last = null } = await store.get(["works", "draft", "last_roles"]);
  const entries = works ? await entriesOf(works) : [];
  const stated = entries.filter(({ said }) => said.length > 0).map(({ key, said }) => ({ key, said }));
  return { ok: true, templates: core.call("templates.of", { works: stated, draft, last }) };
}

/** Takes up what was interrupted when the browser stopped this script. */
export async function wake() {
  const { works, deposits } = await store.get(["works", "deposits"]);
  if (works?.status === "running") jobs.start("works", runWorks);
  if (deposits?.status === "running" && works) jobs.start("deposits", runDeposits);
}
