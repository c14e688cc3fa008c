/* What cannot be done, as the answer to a message: `{ok: false, problem}`. */
import { core } from "./core.js";

/** A failure of known kind, with its sentences from pycore/views/problems.py. */
export function failure(kind, detail = "") {
  try {
    return { ok: false, problem: core.call("problem", { kind, detail: String(detail) }) };
  } catch (error) {
    const problem = { kind: "internal", message: "The extension could not start.", remedy: "Reload the page, or restart the browser.", detail: String(error.message) };
    return { ok: false, problem };
  }
}

/** A defect as a problem: what was thrown is never shown as the only explanation. */
export function defect(error) {
  const said = error?.message ?? String(error);
  return /quota/i.test(said) ? failure("storage-full", said) : failure("internal", said);
}
