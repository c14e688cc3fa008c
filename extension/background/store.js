/* What lives until sign-out, 30 idle minutes or the end of the browser: storage.session, which
 * web pages and content scripts cannot reach. docs/architecture.md lists the keys. */
import { ext } from "../shared/ext.js";
import { packAll, unpackAll } from "../shared/packing.js";

const area = ext.storage.session;
/** @type {Promise<unknown>} */
let last = Promise.resolve();

/** One write after another, in the order they were asked for; packing takes a moment.
 * @template Result
 * @param {() => Promise<Result>} act
 * @returns {Promise<Result>} */
function write(act) {
  const done = last.then(act);
  last = done.catch(() => {});
  return done;
}

/** What is kept under these keys; of an object, its values stand for what is not there.
 * @type {ReadSession} */
export const get = (/** @type {any} */ keys) => last.then(() => area.get(keys)).then(unpackAll);

/** @param {Partial<Session>} values */
export function set(values) {
  const packed = packAll(values);
  return write(async () => area.set(await packed));
}

/** @param {string | string[]} keys */
export const remove = (keys) => write(() => area.remove(keys));

/** The keys that there are, chunks of lists included. */
export const allKeys = () => last.then(async () => Object.keys(await area.get(null)));

// Trusted contexts are the default; said here so that it stays so. Firefox has no other level.
ext.storage.session.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
// Not the default: a client's secret is kept there.
ext.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
