// The session as this tab has it: what the store holds now, and every change of it.

import { ext } from "../shared/ext.js";
import { isBlock } from "../shared/journal.js";
import { unpack, unpackAll } from "../shared/packing.js";
import { isFound } from "./find/found.js";
import { writeLetters } from "./letter.js";
import { isChunk } from "./works/keeper.js";

/** Who keeps parts of the session for themselves, `local()` for what is not of the session, and `changed(progress)`,
 * which is told whether it was only how far a push is.
 * @typedef {{ take(pairs: [string, any][]): void }} Taking
 * @typedef {{
 *   sent: { take(key: string, value: any): void }, works: Taking, find: Taking,
 *   local(): Promise<void>, changed(progress: boolean): void,
 * }} Following */

/** Whether the list, or what was found of it, keeps a key of the session. @param {string} key */
const isKept = (key) => isChunk(key) || isFound(key);

/** Keeps `session` as the store has it. Listens before it reads, so that no change is missed; what is
 * packed takes a moment, so changes are taken one after another.
 * @param {PageSession} session @param {Following} parts */
export async function follow(session, parts) {
  const changed = new Map();
  let arriving = Promise.resolve();
  /** @param {{ [key: string]: any }} changes @param {string} area */
  async function take(changes, area) {
    if (area === "local") await parts.local();
    if (area === "session") {
      /** @type {[string, any][]} */
      const now = [];
      for (const [key, { newValue }] of Object.entries(changes)) {
        const value = await unpack(newValue);
        changed.set(key, value);
        if (key === "journal" || isBlock(key)) {
          parts.sent.take(key, value);
          continue;
        }
        now.push([key, value]);
        if (!isKept(key)) session[key] = value;
      }
      parts.works.take(now);
      parts.find.take(now);
      if ("english_letters" in changes) await writeLetters(session.english_letters);
    }
    parts.changed(Object.keys(changes).every(isBlock));
  }
  ext.storage.onChanged.addListener((changes, area) => {
    arriving = arriving.then(() => take(changes, area));
  });
  const found = await unpackAll(await ext.storage.session.get(null));
  const all = Object.entries({ ...found, ...Object.fromEntries(changed) });
  Object.assign(session, Object.fromEntries(all.filter(([key]) => !isKept(key) && !isBlock(key))));
  parts.works.take(all);
  parts.find.take(all);
  for (const [key, value] of all) {
    if (key === "journal" || isBlock(key)) parts.sent.take(key, value);
  }
  await writeLetters(session.english_letters);
}
