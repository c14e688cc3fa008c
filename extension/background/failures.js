/* What cannot be done, as the answer to a message: `{ok: false, problem}`. */
import { core } from "./core.js";

/** A failure of known kind, as pycore/views/problems.py has it.
 * @param {string} kind
 * @param {string} [detail]
 * @returns {Failure & { problem: Problem }} */
export function failure(kind, detail = "") {
  try {
    return { ok: false, problem: core.call("problem", { kind, detail: String(detail) }) };
  } catch (/** @type {any} */ error) {
    const [message, remedy] = [{ code: "refused/no-start" }, { code: "refused/no-start/remedy" }];
    return { ok: false, problem: { kind: "internal", message, remedy, detail: String(error.message) } };
  }
}

/** A defect as a problem: what was thrown is never shown as the only explanation. @param {any} error */
export function defect(error) {
  const said = error?.message ?? String(error);
  return /quota/i.test(said) ? failure("storage-full", said) : failure("internal", said);
}
