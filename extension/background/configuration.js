/* Which ORCID client holds: an institution's policy, else what was built in, else the user's own.
 * The first place that says anything decides, even where it is incomplete: an institution's
 * mistake is shown, not silently replaced. */
import { ext } from "../shared/ext.js";
import { core } from "./core.js";
import { linksOf } from "./links.js";

/** @type {(keyof Client)[]} */
const FIELDS = ["environment", "client_id", "client_secret", "relay_url", "mailto"];
const KEYS = [...FIELDS, "assisted_entry", "report_url", "welcome", "publishers_url", "authors_url"];

/** @type {{ [origin: string]: () => Promise<Configured> }} */
const places = {
  // Firefox rejects where there is no policy at all.
  managed: () => ext.storage.managed.get(KEYS).catch(() => ({})),
  "built-in": async () => (await fetch(ext.runtime.getURL("client.json"))).json(),
  own: async () => (await ext.storage.local.get("client")).client ?? {},
};

/** `{origin, client}`, the secret included; both null where nothing is configured. */
export async function resolve() {
  for (const [origin, read] of Object.entries(places)) {
    const client = await read();
    if (FIELDS.some((name) => client[name])) return { origin, client };
  }
  return { origin: null, client: null };
}

/** Whether ORCID's own form may be filled in: as the institution, else who built this copy, says; true else. */
export const assisted = async () => await told("assisted_entry", "boolean") ?? true;

/** Whether the first page opens after installing. */
export const welcomes = async () => await told("welcome", "boolean") ?? true;

/** Where to report a problem: a web page or an e-mail address; "" where nobody has said. */
export async function report() {
  const address = await told("report_url", "string") ?? "";
  return /^(https:\/\/|mailto:)/.test(address) ? address : "";
}

/** What the institution, else who built this copy, says.
 * @template {"assisted_entry" | "report_url" | "welcome" | "publishers_url" | "authors_url"} Name
 * @param {Name} name
 * @param {"boolean" | "string"} type
 * @returns {Promise<Configured[Name]>} */
async function told(name, type) {
  const said = [(await places.managed())[name], (await places["built-in"]())[name]];
  return said.find((one) => typeof one === type);
}

/** Which ORCID is asked: that of the sign-in, else of the client.
 * @param {{ environment: Environment } | null | undefined} signin
 * @param {{ environment?: Environment } | null | undefined} client */
export const environmentOf = (signin, client) => (signin ?? client)?.environment ?? "production";

/** What pages may know: never the secret, only that there is one. */
export async function describe() {
  const { origin, client } = await resolve();
  const own = await places.own();
  return {
    origin,
    client: client && core.call("client.describe", { client }),
    own: FIELDS.some((name) => own[name]) ? core.call("client.describe", { client: own }) : null,
    redirect: redirect(),
    assisted_entry: await assisted(),
    report: await report(),
    links: linksOf({ publishers_url: await told("publishers_url", "string"), authors_url: await told("authors_url", "string") }),
  };
}

/** Keeps the user's own client, or forgets it (null). A blank secret keeps the one that is there.
 * @param {ClientForm | null} form */
export async function set(form) {
  if (form === null) {
    await ext.storage.local.remove("client");
    return { ok: true };
  }
  const checked = core.call("client.check", { form, before: await places.own() });
  if (checked.ok) await ext.storage.local.set({ client: checked.client });
  return checked.ok ? { ok: true } : checked;
}

function redirect() { return ext.identity.getRedirectURL("orcid"); }
