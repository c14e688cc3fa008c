// Options: which ORCID client holds, and a form for one's own. The secret goes to the background
// when it is entered, and never comes back.

import { announce, button, copyButton, notice, problemNotice } from "../shared/components.js";
import { ext } from "../shared/ext.js";
import { launcherActs, launcherSection } from "../shared/launcher.js";
import { loadCore } from "../shared/load-core.js";
import { el, mount } from "../shared/render.js";

const show = mount(document.getElementById("options"));
let core;
let view;
let form; // as it stands on the screen: {environment, client_id, how, client_secret, relay_url, mailto}
let faults = {};
let patterns = []; // where the launcher shows by consent
const came = decodeURIComponent(/^#launcher=(.+)/.exec(location.hash)?.[1] ?? ""); // the page the person came from
let said = null; // {kind, title} | {problem}

async function refresh() {
  const status = await ext.runtime.sendMessage({ name: "client.get" });
  view = core.call("options.view", { status });
  form = { ...view.form, client_secret: "" };
  patterns = (await ext.runtime.sendMessage({ name: "launcher.get" }))?.patterns ?? [];
  render();
}

async function save(event) {
  event.preventDefault();
  const { environment, client_id, how, client_secret, relay_url, mailto } = form;
  const answer = await ext.runtime.sendMessage({
    name: "client.set", client: { environment, client_id, how, client_secret, relay_url, mailto },
  });
  faults = answer.faults ?? {};
  said = answer.ok ? { kind: "good", title: "Saved." } : answer.problem ? { problem: answer.problem } : null;
  if (answer.ok) await refresh();
  else render();
  const first = Object.keys(faults)[0];
  if (first) document.getElementById(first).focus();
  if (answer.ok) announce("Saved.");
}

async function clear() {
  await ext.runtime.sendMessage({ name: "client.set", client: null });
  faults = {};
  said = { kind: "info", title: "Your own ORCID client was removed from this browser." };
  await refresh();
  announce(said.title);
}

function change(name, value) {
  form[name] = value;
  said = null;
  render();
}

const launcher = launcherActs((now) => {
  patterns = now;
  render();
});

function render() {
  show(el("main", {},
    el("p", { class: "brand" }, el("img", { src: "../icons/icon.svg", alt: "", width: 24, height: 24 }), "CASRAI ORCID push"),
    el("h1", {}, "Options"),
    launcherSection(core.call("launcher.view", { patterns, url: came }), launcher),
    current(view.current),
    why(),
    redirect(view.redirect),
    view.editable && own()));
}

function current({ heading, text, facts, tone, problem }) {
  return el("section", { class: "card stack", id: "current", "aria-labelledby": "current-heading" },
    el("div", { class: "row" }, el("h2", { id: "current-heading" }, "ORCID client in use"), el("span", { class: `tag ${tone}` }, heading)),
    el("p", {}, text),
    problem && problemNotice(problem),
    facts.length > 0 && el("dl", { class: "facts" }, facts.map(({ label, value }) => [el("dt", {}, label), el("dd", {}, value)])));
}

function why() {
  return el("details", { key: "why" },
    el("summary", {}, "Why is this needed?"),
    el("div", { class: "stack tight" },
      el("p", {}, "ORCID lets a program write to records only if it is registered as a client of an ORCID member, and only in exchange for that client's secret. A secret that everyone can download is no secret, so this extension comes without one."),
      el("p", {}, "Your library or research office may be an ORCID member: ask them for a client, or for an extension with a client built in. For trying things out, ORCID gives clients for its test site to anyone."),
      el("p", {}, "If your institution runs a relay, it keeps the secret, and you enter only the relay's address.")));
}

function redirect(address) {
  return el("section", { class: "card stack", id: "redirect", "aria-labelledby": "redirect-heading" },
    el("h2", { id: "redirect-heading" }, "Redirect address"),
    el("p", {}, "ORCID asks for it when the client is registered:"),
    el("div", { class: "row" }, el("code", { class: "mono" }, address), copyButton({ text: address, label: "Copy the address" })));
}

function own() {
  return el("form", { class: "card stack", id: "own", novalidate: true, "aria-labelledby": "own-heading", onsubmit: save },
    el("h2", { id: "own-heading" }, "Your own ORCID client"),
    said && (said.problem ? problemNotice(said.problem) : notice(said)),
    choice("environment", "ORCID site", view.environments),
    field("client_id", "Client id", { autocomplete: "off", spellcheck: "false", placeholder: "APP-…" }),
    choice("how", "How a sign-in becomes a permission", [
      { value: "secret", label: "With a client secret, kept in this browser" },
      { value: "relay", label: "Through a relay that keeps the secret" },
    ]),
    form.how === "relay"
      ? field("relay_url", "Relay address", { type: "url", placeholder: "https://…" })
      : field("client_secret", "Client secret", { type: "password", autocomplete: "off" }, form.secret_hint),
    field("mailto", "E-mail address for Crossref (optional)", { type: "email" },
      "Crossref answers faster to those who say whom to write to. It is sent with each question to Crossref."),
    el("div", { class: "row" },
      el("button", { class: "button primary", type: "submit", id: "save" }, "Save"),
      form.can_clear && button({ label: "Remove from this browser", id: "clear", kind: "danger", onclick: clear })));
}

function field(name, label, attributes, hint = "") {
  const fault = faults[name];
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(" ");
  return el("div", { class: "field", key: name },
    el("label", { for: name }, label),
    el("input", {
      class: "input", type: "text", id: name, name, value: form[name], ...attributes,
      "aria-invalid": fault ? true : null, "aria-describedby": described || null,
      oninput: (event) => change(name, event.target.value),
    }),
    hint && el("p", { class: "soft small", id: `${name}-hint` }, hint),
    fault && el("p", { class: "fault small", id: `${name}-fault` }, fault));
}

function choice(name, legend, options) {
  return el("fieldset", { class: "field", id: name, tabindex: -1, key: name },
    el("legend", {}, legend),
    options.map(({ value, label }) => el("label", { class: "choice", key: value },
      el("input", { type: "radio", name, value, checked: form[name] === value, onchange: () => change(name, value) }),
      label)));
}

async function start() {
  core = await loadCore();
  ext.storage.onChanged.addListener((changes, area) => { if (area === "managed") refresh(); });
  await refresh();
}

start();
