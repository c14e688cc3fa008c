// Looking elsewhere than on an article's page: its XML, Europe PMC, Crossref (pycore/views/elsewhere.py).

import { allowed } from "../shared/hosts.js";
import { say } from "../shared/language.js";
import { loadWholeCore } from "../shared/load-core.js";

/** What `offer` leads to: `{article}` to be shown instead, or `{said}`, a notice or a problem to tell.
 *
 * `seen` is what is shown now: `{article, doi}`; `page` the page it came from, `{html, url}`.
 * Must be called by what the person did, since it may ask for a permission.
 * @param {Offer} offer
 * @param {{ article: Article, doi: string }} seen
 * @param {{ core: Core, send: Send, page: ArticlePage }} more
 * @returns {Promise<FoundOrSaid>} */
export async function lookElsewhere(offer, seen, { core, send, page }) {
  const asked = offer.url ? allowed(offer.url) : true; // at once: a browser asks only while the click lasts
  try {
    const may = await asked;
    if (may === null) return await handOver(send, page);
    if (!may) return told(core, "host-not-allowed", new URL(offer.url).host);
    const answer = await ask(offer, seen);
    if (!answer.ok) return { said: { problem: answer.problem } };
    if (answer.found === "nothing" && seen.article.authors.length > 0) return { said: { title: say(answer.sentence ?? null) } };
    return { article: answer.article };
  } catch (/** @type {any} */ error) {
    return told(core, "internal", error.message);
  }
}

/** @param {Offer} given
 * @param {{ article: Article, doi: string }} rest
 * @returns {Promise<Failure | { ok: true, article: Article, found?: FoundElsewhere["found"], sentence?: Words }>} */
async function ask({ kind, url }, { article, doi }) {
  const core = await loadWholeCore();
  if (kind !== "authors") {
    return core.run("article.roles_elsewhere", { doi: doi ?? "", xml_url: kind === "xml" ? url : "", url: article.url });
  }
  // The statement that the page has is read anew, with the authors that it does not have.
  const { statement } = article;
  const text = statement ? [statement.heading, statement.text].filter(Boolean).join("\n") : null;
  const answer = await core.run("article.fetch", { doi, text, pdf: null, mailto: "" });
  if (answer.ok) answer.article.text_from = text ? article.text_from || "page" : "";
  return answer;
}

/** Firefox lets only the workspace ask whether a host may be read.
 * @param {Send} send
 * @param {ArticlePage} page */
async function handOver(send, { html = "", url }) {
  const answer = await send({ name: "page.keep", html, url });
  if (!answer.ok) return { said: { problem: answer.problem } };
  const text = say("elsewhere/in-workspace/text");
  return { said: { title: say("elsewhere/in-workspace"), text } };
}

/** @param {Core} core @param {string} kind @param {string} detail */
const told = (core, kind, detail) => ({ said: { problem: core.call("problem", { kind, detail }) } });
