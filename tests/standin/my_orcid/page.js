"use strict";
/* The page's application: renders late, replaces what it showed, answers clicks as facts/orcid-form.md says. */
const data = JSON.parse(document.querySelector("#data").textContent);
const ways = new Set(data.ways);
const LATE = ways.has("late") || ways.has("slow") ? 700 : 30;
if (ways.has("slow")) setInterval(() => document.body.toggleAttribute("data-at-work"), 50); // it is seen to be at work
const FRENCH = ways.has("french");
const label = (slug) => {
  if (!slug) return FRENCH ? "Aucun rôle précisé" : "No Specified Role";
  if (slug === "author") return FRENCH ? "Auteur" : "Author";
  const english = slug.replace("writing-", "writing - ").replace("review-", "review & ").replaceAll(/(?<! )-(?! )/g, " ");
  return (FRENCH ? "Rôle " : "") + english.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
};
const el = (html) => { const t = document.createElement("template"); t.innerHTML = html.trim(); return t.content.firstElementChild; };
const text = (value) => { const s = document.createElement("span"); s.textContent = value; return s.innerHTML; };
const later = (act) => setTimeout(act, LATE);
const overlay = el('<div class="cdk-overlay-container"></div>');
let works = data.groups;
let dialog = null; // {element, form}

function page() {
  const stacks = works.map((group) => {
    const open = group.open ? group : group.slice(0, 1);
    const mine = group.length > 1 && group.some((row) => row.own) && !group[0].own;
    return `<app-work-stack>${open.map((row, place) => `<app-panel panelid="work-stack"><div class="panel-main">
      <div class="header cy-panel-component" id="cy-panel-component-work-stack-works-${row.put_code}"><h4 class="work-title">${text(row.title)}</h4>
      <div class="buttons-container cy-buttons-container">${row.own ? `<button mat-icon-button class="edit" data-row="${row.put_code}"><mat-icon>edit</mat-icon></button>` : ""}
      ${mine && !place ? "<mat-icon>call_split</mat-icon>" : ""}</div></div>
      <app-display-external-ids>${row.dois.map((doi) => `<a href="https://doi.org/${text(doi)}">${text(doi)}</a>`).join(" ")}</app-display-external-ids>
      <app-panel-source>Source: ${text(row.source)} ${group.length > 1 ? `<div class="preferred-source"><a role="button" tabindex="0">${place ? "Make preferred source" : `(of ${group.length})`}</a></div>` : ""}</app-panel-source>
      </div></app-panel>`).join("")}</app-work-stack>`;
  });
  const fresh = el(`<app-root><app-header><b>ORCID <small>stand-in for testing</small></b></app-header><main id="main">
    <app-side-bar-id><div>https://${data.site}/<h3 class="orcid-id"> ${data.orcid} </h3></div></app-side-bar-id>
    <app-work-stack-group id="cy-works"><section id="works"><h3>Works (${works.length})</h3>
    <button id="cy-menu-add-works">Add</button>${stacks.join("")}</section></app-work-stack-group></main></app-root>`);
  document.querySelector("app-root").replaceWith(fresh);
  works.forEach((group, place) => {
    const stack = fresh.querySelectorAll("app-work-stack")[place];
    stack.querySelector(".preferred-source a")?.addEventListener("click", () => { group.open = true; later(page); });
  });
  for (const pencil of fresh.querySelectorAll(".edit")) pencil.addEventListener("click", () => edit(Number(pencil.dataset.row)));
  fresh.querySelector("#cy-menu-add-works").addEventListener("click", menu);
}

function menu() {
  const entries = ways.has("new-menu")
    ? [["search-link", "Import works from other services"], ["bibtext", "Import works from a BibTeX file"], ["doi", "Add work with a DOI"], ["pubmed", "Add work with a PubMed ID"], ["manually", "Add work manually"]]
    : [["search-link", "Search & Link"], ["doi", "Add DOI"], ["pubmed", "Add PubMed ID"], ["bibtext", "Add BibTeX"], ["manually", "Add manually"]];
  const panel = el(`<div class="mat-mdc-menu-panel" role="menu">${entries.map(([id, words]) => `<button id="cy-add-work-${id}">${words}</button>`).join("")}</div>`);
  later(() => overlay.append(panel));
  panel.addEventListener("click", (event) => {
    const chosen = event.target.closest("button");
    panel.remove();
    if (chosen?.id === "cy-add-work-doi") later(() => ways.has("unverified") ? unverified() : doiDialog());
  });
}

function show(inner, host) {
  const element = el(`<div><div class="backdrop"></div><mat-dialog-container role="dialog"><${host}>${inner}</${host}></mat-dialog-container></div>`);
  overlay.append(element);
  dialog = { element };
  element.querySelector(".backdrop").addEventListener("click", close);
  return element.querySelector(host);
}

function close() { dialog?.element.remove(); dialog = null; }

function unverified() {
  show("<h1>Please verify your email addresses</h1><button class='resend'>Resend</button>", "app-top-bar-verification-email-modal");
}

function doiDialog() {
  const modal = show(`<form novalidate><input id="external-id-input"><div class="faults"></div>
    <div class="retrieve-work"><button type="button" id="cy-retrieve-work-details-from-0">Retrieve work details from DOI</button></div></form>`, "app-work-doi-modal");
  modal.querySelector(".retrieve-work button").addEventListener("click", async () => {
    const doi = entered(modal.querySelector("#external-id-input"));
    const found = await (await fetch(`/works/resolve/doi?value=${encodeURIComponent(doi)}`)).json();
    later(() => {
      if (!dialog) return;
      if (found.errors) { modal.querySelector(".faults").innerHTML = `<mat-error>${text(found.errors[0])}</mat-error>`; return; }
      modal.querySelector("form").remove();
      workForm(modal, { ...found, put_code: null, description: "" });
    });
  });
}

function edit(code) {
  if (ways.has("unverified")) { later(unverified); return; }
  const row = works.flat().find((one) => one.put_code === code);
  later(() => workForm(show("", "app-work-modal"), { ...row, doi: row.dois[0] }));
}

/* What was typed counts only once the field said so, as with a framework's forms. */
const values = new WeakMap();
const entered = (field) => values.get(field) ?? field.defaultValue;
document.addEventListener("input", (event) => values.set(event.target, event.target.value));

function workForm(modal, work) {
  const people = structuredClone(work.contributors);
  const many = people.length > 50;
  const me = () => people.find((person) => person.orcid === data.orcid);
  const fixed = [...(me()?.roles ?? [])];
  let chosen = []; // the lists: a slug, or "" for no role
  const form = el(`<app-work-form><h2>${text(work.title)}</h2>
    <textarea class="cy-description-input">${text(work.description)}</textarea>
    <section id="work-contributors"><h2>Contributors</h2><app-work-contributor-roles></app-work-contributor-roles><app-work-contributors></app-work-contributors></section></app-work-form>`);
  modal.append(form, el(`<footer><button id="save-work-button">${work.put_code ? "Save changes" : "Add this work to your ORCID record"}</button><button id="cancel-work-button">Cancel</button></footer>`));
  const field = form.querySelector("textarea");
  modal.querySelector("#cancel-work-button").addEventListener("click", close);
  modal.querySelector("#save-work-button").addEventListener("click", save);

  function render() {
    const roles = form.querySelector("app-work-contributor-roles");
    const list = form.querySelector("app-work-contributors");
    if (me()) me().roles = [...fixed, ...chosen.filter(Boolean)];
    const twice = (slug, place) => slug && (chosen.indexOf(slug) !== place || fixed.includes(slug));
    roles.replaceChildren(...(me() ? [
      ...fixed.map((slug, place) => {
        const row = el(`<div class="row role"><div class="orc-font-body-small"> ${label(slug)} </div><div class="delete-button"><button><mat-icon>delete</mat-icon></button></div></div>`);
        row.querySelector("button").addEventListener("click", () => { fixed.splice(place, 1); later(render); });
        return row;
      }),
      ...chosen.map((slug, place) => {
        const row = el(`<div class="row role"><mat-form-field><mat-select role="combobox"><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value"><span class="mat-mdc-select-value-text"><span class="mat-mdc-select-min-line">${text(label(slug))}</span></span></div></div></mat-select>
          ${twice(slug, place) ? "<mat-error>Role cannot be duplicated</mat-error>" : ""}</mat-form-field><div class="delete-button">${fixed.length + chosen.length > 1 ? "<button><mat-icon>delete</mat-icon></button>" : ""}</div></div>`);
        row.querySelector(".mat-mdc-select-trigger").addEventListener("click", () => options(place));
        row.querySelector(".delete-button button")?.addEventListener("click", () => { chosen.splice(place, 1); later(render); });
        return row;
      }),
      (() => { const more = el('<a id="cy-add-another-role-contributors" role="button" tabindex="0">Add another role</a>'); more.addEventListener("click", () => { chosen.push(""); later(render); }); return more; })(),
    ] : []));
    const add = el('<a id="cy-add-record-holder-contributor" role="button" tabindex="0">Add yourself as contributor</a>');
    add.addEventListener("click", () => { people.push({ name: data.name, orcid: data.orcid, roles: [] }); chosen = [""]; later(render); });
    const shown = many
      ? [el(`<div class="contributors-summary">${people.slice(0, 10).map((person) => text(person.name)).join("; ")} et al.</div>`)]
      : people.map((person, place) => el(`<div class="contributors-box"><span class="${person.orcid === data.orcid ? "record-holder" : "not-record-holder"}">${text(person.name)}${person.roles.length ? ` (${text(person.roles.map(label).join(", "))})` : ""}</span><button id="cy-delete-button-${place}">delete</button></div>`));
    list.replaceChildren(...(me() ? [] : [add]), ...shown);
    for (const [place] of (many ? [] : people).entries()) {
      list.querySelector(`#cy-delete-button-${place}`).addEventListener("click", () => { people.splice(place, 1); later(render); });
    }
  }

  function options(place) {
    const slugs = ["", ...data.roles];
    if (ways.has("option-missing")) slugs.splice(4, 1);
    const panel = el(`<div class="mat-mdc-select-panel" role="listbox">${slugs.map((slug) => `<mat-option class="mdc-list-item${fixed.includes(slug) ? " mdc-list-item--disabled" : ""}"><span> ${text(label(slug))} </span></mat-option>`).join("")}</div>`);
    later(() => overlay.append(panel));
    panel.addEventListener("click", (event) => {
      const option = event.target.closest("mat-option");
      if (!option || option.classList.contains("mdc-list-item--disabled")) return;
      const slug = slugs[[...panel.children].indexOf(option)];
      later(() => {
        panel.remove();
        chosen[place] = ways.has("choice-lost") ? "" : slug;
        render();
      });
    });
  }

  async function save() {
    if (form.querySelector("mat-error") || ways.has("refused-by-form")) { snack("Please review and fix the issue"); return; }
    const body = JSON.stringify({ put_code: work.put_code, doi: work.doi, title: work.title, contributors: people, description: entered(field) });
    let answer = await fetch("/works/work.json", { method: "POST", body });
    if (answer.status === 503) answer = await fetch("/works/work.json", { method: "POST", body });
    const said = await answer.json();
    if (said.errors.length) { snack(said.errors[0]); return; }
    close();
    later(() => location.reload());
  }

  render();
  if (ways.has("replaced")) setTimeout(render, 400);
}

function snack(words) {
  overlay.append(el(`<mat-snack-bar-container class="orcid-error">${text(words)}</mat-snack-bar-container>`));
}

document.body.append(overlay);
later(page);
