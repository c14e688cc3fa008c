// Looking for an article's XML at Europe PMC, to see whether it carries roles.

import { announce } from "../shared/components.js";
import { allowed } from "../shared/hosts.js";

const ext = globalThis.browser ?? globalThis.chrome;

/** `ui.looked` holds by DOI what came of it; what was seen of the article goes into the session. */
export function makeLooking({ ui, core, changed }) {
  ui.looked = {};

  function say(doi, busy, sentence = "") {
    ui.looked = { ...ui.looked, [doi]: { busy, sentence } };
    changed();
    if (sentence) announce(sentence);
  }

  return {
    /** Called by a click: the browser may ask whether the host may be read. */
    async look(doi, { host }) {
      const asked = allowed(host); // at once: a browser asks only while the click lasts
      say(doi, true);
      try {
        if (!await asked) return say(doi, false, core().call("problem", { kind: "host-not-allowed", detail: "" }).message);
        const answer = await core().run("article.roles_elsewhere", { doi, xml_url: "", url: "" });
        if (!answer.ok) return say(doi, false, answer.problem.message);
        const { seen = null } = await ext.storage.session.get("seen");
        await ext.storage.session.set({ seen: core().call("seen.read", { seen, doi, article: answer.article }) });
        say(doi, false, "Europe PMC’s copy was read.");
      } catch (error) {
        say(doi, false, core().call("problem", { kind: "internal", detail: error.message }).message);
      }
    },
  };
}
