"use strict";
/* Which ORCID client holds: an institution's policy, else what was built in, else the user's own.
 * The first place that says anything decides, even where it is incomplete: an institution's
 * mistake is shown, not silently replaced. */
globalThis.configuration = (() => {
  const FIELDS = ["environment", "client_id", "client_secret", "relay_url", "mailto"];

  const places = {
    // Firefox rejects where there is no policy at all.
    managed: () => ext.storage.managed.get(FIELDS).catch(() => ({})),
    "built-in": async () => (await fetch(ext.runtime.getURL("client.json"))).json(),
    own: async () => (await ext.storage.local.get("client")).client ?? {},
  };

  /** `{origin, client}`, the secret included; both null where nothing is configured. */
  async function resolve() {
    for (const [origin, read] of Object.entries(places)) {
      const client = await read();
      if (FIELDS.some((name) => client[name])) return { origin, client };
    }
    return { origin: null, client: null };
  }

  return {
    resolve,

    /** What pages may know: never the secret, only that there is one. */
    async describe() {
      const { origin, client } = await resolve();
      const own = await places.own();
      return {
        origin,
        client: client && core.call("client.describe", { client }),
        own: FIELDS.some((name) => own[name]) ? core.call("client.describe", { client: own }) : null,
        redirect: redirect(),
      };
    },

    /** Keeps the user's own client, or forgets it (null). A blank secret keeps the one that is there. */
    async set(form) {
      if (form === null) {
        await ext.storage.local.remove("client");
        return { ok: true };
      }
      const checked = core.call("client.check", { form, before: await places.own() });
      if (checked.ok) await ext.storage.local.set({ client: checked.client });
      return checked.ok ? { ok: true } : checked;
    },
  };

  function redirect() { return ext.identity.getRedirectURL("orcid"); }
})();
