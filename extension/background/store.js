"use strict";
/* What lives until sign-out, 30 idle minutes or the end of the browser: storage.session, which
 * web pages and content scripts cannot reach. docs/architecture.md lists the keys. */
globalThis.ext = globalThis.browser ?? globalThis.chrome;

globalThis.store = (() => {
  const area = ext.storage.session;
  let last = Promise.resolve();

  /** One write after another, in the order they were asked for; packing takes a moment. */
  function write(act) {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  }

  return {
    get: (keys) => last.then(() => area.get(keys)).then(packing.unpackAll),
    set: (values) => {
      const packed = packing.packAll(values);
      return write(async () => area.set(await packed));
    },
    remove: (keys) => write(() => area.remove(keys)),
    clear: () => write(() => area.clear()),
  };
})();

// Trusted contexts are the default; said here so that it stays so. Firefox has no other level.
ext.storage.session.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });

/** A failure of known kind, with its sentences from pycore/views/problems.py. */
globalThis.failure = (kind, detail = "") => {
  try {
    return { ok: false, problem: core.call("problem", { kind, detail: String(detail) }) };
  } catch (error) {
    const problem = { kind: "internal", message: "The extension could not start.", remedy: "Reload the page, or restart the browser.", detail: String(error.message) };
    return { ok: false, problem };
  }
};

/** A defect as a problem: what was thrown is never shown as the only explanation. */
globalThis.defect = (error) => {
  const said = error?.message ?? String(error);
  return /quota/i.test(said) ? failure("storage-full", said) : failure("internal", said);
};
