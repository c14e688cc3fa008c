// Help, privacy, and where to report a problem: reachable from every page.

import { link } from "./components.js";
import { say } from "./language.js";
import { el } from "./render.js";

const PAGE = "../welcome/welcome.html";

export function helpLinks() {
  return el("nav", { class: "help-links small", "aria-label": say("help/links") },
    link(PAGE, say("help/help"), { id: "help" }),
    link(`${PAGE}#privacy`, say("help/privacy")),
    link(`${PAGE}#report`, say("help/report")));
}
