// What the workspace asks of the background, and that the person is there.

import { ext } from "../shared/ext.js";

const BUSY_EVERY = 60_000; // ms between two signs of life to the background

/** `ui` is what the tab itself knows; `ending()` says whether the session is about to end; `changed()` shows the state
 * anew, `settle()` puts back what the person chose and did not come about.
 * @param {{ ui: WorkspaceUi, core: () => Core, ending: () => boolean, changed: () => void, settle: () => void }} given */
export function makeAsking({ ui, core, ending, changed, settle }) {
  const asked = new Set(); // names of the messages that wait for their answer
  let turn = Promise.resolve();
  let lastSign = 0;

  /** A message to the background; its answer. What goes wrong on the way is a problem like any other.
   * @param {any} message */
  async function send(message) {
    try {
      return await ext.runtime.sendMessage(message);
    } catch (/** @type {any} */ error) {
      return { ok: false, problem: core().call("problem", { kind: "internal", detail: error.message }) };
    }
  }

  /** Asks the background for `name`, once at a time; its problem, if any, stands at the top until the next act.
   * @param {keyof Messages} name
   * @param {object} [rest] */
  async function ask(name, rest = {}) {
    if (asked.has(name)) return;
    asked.add(name);
    Object.assign(ui, { busy: asked.has("signin") ? "signin" : name, problem: null });
    changed();
    const answer = await send({ name, ...rest });
    asked.delete(name);
    const busy = asked.has("signin") ? "signin" : "";
    Object.assign(ui, { busy, problem: answer.ok ? null : answer.problem, farewell: answer.farewell ?? null });
    changed();
    return answer;
  }

  /** Asks for one thing after another, none of them left out: roles and ticks may be chosen quickly.
   * @param {keyof Messages} name
   * @param {object} rest */
  function askInTurn(name, rest) {
    ui.problem = null;
    turn = turn.then(async () => {
      const answer = await send({ name, ...rest });
      if (answer.ok) return;
      ui.problem = answer.problem;
      settle(); // what the person chose did not come about
      changed();
    });
  }

  /** A sign of life, now and then while the person does something. */
  function alive() {
    if (ending() || Date.now() - lastSign < BUSY_EVERY) return; // who is asked whether they are there answers that
    lastSign = Date.now();
    send({ name: "active" });
  }

  return { send, ask, askInTurn, alive };
}
