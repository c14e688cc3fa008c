// The panel: waits for the port its content script posts, asks for the page, shows the article.
// It reads and drafts; it cannot sign in or push, because the page around it could cover it.

import { met, nonce } from "./port.js"; // first: see there
import { onLanguage, say } from "../shared/language.js";
import { announce, button, notice } from "../shared/components.js";
import { helpLinks } from "../shared/help.js";
import { loadCore } from "../shared/load-core.js";
import { el, mount, part } from "../shared/render.js";
import { send } from "../shared/ext.js";
import { mountArticle } from "./article-view.js";
import { mountOffer } from "./offer.js";
import { wear } from "./scheme.js";

const showTools = mount(part("tools"));
const showNotice = mount(part("notice"));
let noticed = () => el("div"); // what is shown there: said again in another language
/** @type {MessagePort | null} */
let port = null;
/** @type {ReturnType<typeof mountArticle> | null} */
let article = null;
let wide = false;

/** @param {MessagePort} given */
function meet(given) {
  port = given;
  port.onmessage = ({ data }) => hear(data);
  port.postMessage({ name: "ready" });
  port.postMessage({ name: "html?" });
  begin();
}

/** @param {() => VNode} make */
function note(make) {
  noticed = make;
  showNotice(make());
}

/** From its heading the panel is read, and gone through. */
function begin() {
  document.querySelector("h1")?.focus();
}

/** @param {PanelHears} message */
function hear(message) {
  wear(message.scheme);
  if (message.name === "moved") moved();
  if (message.name !== "html") return;
  note(() => el("div"));
  if (message.length) return tooLong(message.length);
  if (article) article.read(message);
  else {
    article = mountArticle(part("article"), { html: message.html, url: message.url, send, onreread: reread, onfound: found });
    offer(message.url);
  }
  // The button that asked for it is gone; or this is Firefox, which focuses nothing in a frame before it is seen.
  if (document.activeElement === document.body) begin();
}

/** Beneath the article; without the core there is nothing to offer, and mountArticle says why. @param {string} url */
async function offer(url) {
  const core = await loadCore().catch(() => null);
  if (core) await mountOffer(part("offer"), url, { core, send });
}

/** The launcher says it when the panel is closed. @param {number} roles */
function found(roles) {
  const label = roles ? say("panel/found", { roles: say("panel/roles", { roles }) }) : ""; // none: what was said before goes
  port?.postMessage({ name: "found", roles, label });
}

const reread = () => port?.postMessage({ name: "html?" });
const close = () => port?.postMessage({ name: "close" });

function moved() {
  note(() => el("div", {}, notice({
    title: say("panel/page-changed"),
    actions: [button({ label: say("panel/read-new-page"), onclick: reread })],
    live: true,
  })));
}

/** @param {number} length */
function tooLong(length) {
  note(() => el("div", {}, notice({
    kind: "bad", live: true,
    title: say("panel/too-large", { millions: Math.round(length / 1e6) }),
    text: say("panel/too-large/text"),
  })));
  part("article").replaceChildren();
  article = null;
}

function tools() {
  showTools(el("div", { class: "row" },
    button({
      label: wide ? say("panel/narrower") : say("panel/wider"), iconName: "wider", iconOnly: true, class: "button icon wider",
      onclick: () => { wide = !wide; port?.postMessage({ name: "resize", wide }); tools(); },
    }),
    button({ label: say("panel/close"), iconName: "close", iconOnly: true, class: "button icon", onclick: close })));
}

const showFoot = mount(part("foot"));
showFoot(helpLinks());
if (nonce) loadCore().catch(() => {}); // while the page is asked for its port; mountArticle says what went wrong
met.then(meet);
addEventListener("keydown", (event) => { if (event.key === "Escape" && !event.defaultPrevented) close(); });

if (window.top === window) {
  part("article").replaceChildren();
  showNotice(el("div", {}, notice({
    title: say("panel/not-alone"),
    text: say("panel/not-alone/text"),
  })));
  announce(say("panel/not-alone"));
} else {
  tools();
  onLanguage(() => {
    tools();
    showFoot(helpLinks());
    showNotice(noticed());
    article?.sayAgain();
  });
}
