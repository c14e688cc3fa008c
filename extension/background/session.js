/* What happens to the session: each event drops and sets the keys that pycore/session/ says, and nothing
 * else drops one. */
import { core } from "./core.js";
import { EVENTS, LISTS } from "./events.js";
import * as store from "./store.js";

/** Something happened that brings these values: of keys that it sets, or what its rule asks for.
 * @param {keyof typeof EVENTS} event
 * @param {{ [key: string]: any }} [brings] */
export async function happened(event, brings = {}) {
  const { drops, reads, ruled } = EVENTS[event];
  const { drop, set } = ruled
    ? core.call("session.after", { event, state: await store.get(reads), brings })
    : { drop: drops.filter((key) => !(key in brings)), set: brings };
  await forget(drop);
  // One after another: what comes first is kept even where there is no more room for what follows.
  for (const [key, value] of Object.entries(set)) await store.set({ [key]: value });
}

/** These keys, and the chunks of those that are lists. @param {string[]} keys */
async function forget(keys) {
  const lists = LISTS.filter((name) => keys.includes(name));
  const chunks = lists.length === 0 ? [] : (await store.allKeys()).filter((key) => lists.some((name) => key.startsWith(`${name}.`)));
  if (keys.length > 0) await store.remove([...keys, ...chunks]);
}
