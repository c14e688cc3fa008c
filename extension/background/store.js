/* What lives until sign-out, 30 idle minutes or the end of the browser: storage.session, which
 * web pages and content scripts cannot reach. docs/architecture.md lists the keys. */
import { ext } from "../shared/ext.js";
import { blockKeys, wholeJournal } from "../shared/journal.js";
import { packAll, unpackAll } from "../shared/packing.js";

const area = ext.storage.session;
/** @type {Promise<unknown>} */
let last = Promise.resolve();

/** One after another, in the order they were asked for; packing takes a moment.
 * @template Result
 * @param {() => Promise<Result>} act
 * @returns {Promise<Result>} */
function inTurn(act) {
  const done = last.then(act);
  last = done.catch(() => {});
  return done;
}

/** As it is kept. @param {any} keys */
const read = async (keys) => unpackAll(await area.get(keys));

/** What is kept under these keys; of an object, its values stand for what is not there.
 * @type {ReadSession} */
export const get = async (/** @type {any} */ keys) => {
  const kept = await last.then(() => read(keys));
  if (!kept.journal?.saves) return kept;
  return inTurn(async () => { // nothing is saved between the journal and its blocks
    const { journal, ...rest } = await read(keys);
    return journal ? { ...rest, journal: wholeJournal(journal, await read(blockKeys(journal))) } : rest;
  });
};

/** @param {Partial<Session>} values */
export function set(values) {
  const packed = packAll(values);
  return inTurn(async () => {
    await area.set(await packed);
    if (values.journal?.saves) await area.remove(blockKeys(values.journal)); // the whole journal holds what they held
  });
}

/** Changes what a journal says beside its rows, which stay as they are kept: for this there is room.
 * @param {Partial<Journal>} changes */
export const changeJournal = (changes) => inTurn(async () => {
  const { journal } = await read("journal");
  if (journal) await area.set(await packAll({ journal: { ...journal, ...changes } }));
});

/** @param {string | string[]} keys */
export const remove = (keys) => inTurn(() => area.remove(keys));

/** The keys that there are, chunks of lists included. */
export const allKeys = () => last.then(async () => Object.keys(await area.get(null)));

// Trusted contexts are the default; said here so that it stays so. Firefox has no other level.
ext.storage.session.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
// Not the default: a client's secret is kept there. Chromium before 140 cannot close it, nor can Firefox.
ext.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
