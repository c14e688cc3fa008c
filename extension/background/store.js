/* What lives until sign-out, 30 idle minutes or the end of the browser: storage.session, which
 * web pages and content scripts cannot reach. docs/architecture.md lists the keys. */
import { ext } from "../shared/ext.js";
import { packAll, unpackAll } from "../shared/packing.js";

const area = ext.storage.session;
let last = Promise.resolve();

/** One write after another, in the order they were asked for; packing takes a moment. */
function write(act) {
  const done = last.then(act);
  last = done.catch(() => {});
  return done;
}

export const get = (keys) => last.then(() => area.get(keys)).then(unpackAll);

export function set(values) {
  const packed = packAll(values);
  return write(async () => area.set(await packed));
}

export const remove = (keys) => write(() => area.remove(keys));
export const clear = () => write(() => area.clear());

// Trusted contexts are the default; said here so that it stays so. Firefox has no other level.
ext.storage.session.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
