// Looking for a work's roles at Europe PMC, which has the XML of many open articles.

import { ext } from "../shared/ext.js";
import { allowed } from "../shared/hosts.js";
import { packAll, unpackAll } from "../shared/packing.js";

const HOST = "https://www.ebi.ac.uk/";

/** Shows the article as Europe PMC has it, to be looked at before anything of it is used: `keep(page)` takes it.
 * Whether its XML carries roles is remembered for this session.
 * Resolves to `{said}` or `{problem}` where there is nothing to show. Must be called by what the person did,
 * since it may ask for a permission.
 * @param {string} doi
 * @param {{ core: Core, keep: (page: HandedArticle) => Promise<void> }} rest */
export async function europePmc(doi, { core, keep }) {
  const asked = allowed(HOST); // at once: a browser asks only while the click lasts
  try {
    if (!await asked) return { problem: core.call("problem", { kind: "host-not-allowed", detail: new URL(HOST).host }) };
    const answer = await core.run("article.roles_elsewhere", { doi, xml_url: "", url: "" }, {});
    if (!answer.ok) return { problem: answer.problem };
    const { seen = null } = await unpackAll(await ext.storage.session.get("seen"));
    await ext.storage.session.set(await packAll({ seen: core.call("seen.read", { seen, doi, article: answer.article }) }));
    if (answer.found === "nothing") return { said: answer.sentence };
    await keep({ url: answer.article.url, article: answer.article, from: "Europe PMC" });
    return {};
  } catch (/** @type {any} */ error) {
    return { problem: core.call("problem", { kind: "internal", detail: error.message }) };
  }
}
