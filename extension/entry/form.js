"use strict";

/* Fills in ORCID's own work form on orcid.org for the person, who presses Save (docs/assisted-entry.md).

   Brought into the page on demand, with steps.js and contributor.js before it, in the extension's own world; before
   that nothing of it is there. Every step looks for what it expects and checks what came of it. Anything else ends
   the run where it is: the form stays as it is, and the outcome says at which step. It never clicks Save, sends
   nothing anywhere, and reads neither cookies nor tokens. */

if (!globalThis.orcidForm) {
  const { Stopped, begin, keepTo, halt, until, found, one, gone, press, type, pause } = globalThis.orcidSteps;
  const { knows, addPerson, chooseRoles, describe, namedTwice } = globalThis.orcidContributor;
  const DOI_MS = 40_000; // ORCID asks doi.org, which may take half a minute
  const NOTE = "orcid-push-note";

  let running = false;
  /** @type {{ key: string | null, outcome: Promise<FormOutcome | null> }} */
  let last = { key: null, outcome: Promise.resolve(null) };

  /** Fill in one work. Resolves with {outcome: "filled", chosen, kept, twice} or {outcome: "stopped", step, reason}.

      job: {key, orcid, way: "add" | "edit", doi, put_code, roles: [slug], line, old_lines, longest, note: [sentence]}; `pace` of
      0.1 waits a tenth as long for what does not come.
   * @param {FormTask} job
   * @param {number} [pace]
   * @returns {Promise<FormOutcome | null>} */
  function fill(job, pace = 1) {
    if (running) return Promise.resolve({ outcome: "stopped", step: "begin", reason: "busy" });
    last = { key: job.key, outcome: enter(job, pace) };
    return last.outcome;
  }

  /** What came, or comes, of filling in the work of this key here; null where that was another page or work. For
      who was stopped meanwhile.
   * @param {string} key */
  const outcome = (key) => (last.key === key ? last.outcome : Promise.resolve(null));
  /** Whether this page was the one for the work. @param {string} key */
  const holds = (key) => last.key === key;

  /** @param {FormTask} job @param {number} pace @returns {Promise<FormOutcome>} */
  async function enter(job, pace) {
    running = true;
    begin(pace);
    const unheard = hearPerson();
    try {
      await guard(job);
      const modal = job.way === "edit" ? await openOwnRow(job) : await openByDoi(job);
      const form = one("form", modal, "app-work-form");
      keepTo(form);
      await addPerson(form);
      const { chosen, kept } = await chooseRoles(form, job.roles);
      await describe(form, job);
      const twice = namedTwice(form);
      const contributors = one("show", form, "#work-contributors");
      const said = note(form, job.note);
      // The note stands right before the contributors: both are to be seen.
      (said ?? contributors).scrollIntoView({ block: "start" });
      // Where the person goes on: a screen reader reads it, and Tab leads from there to Save.
      if (!unheard()) said?.focus({ preventScroll: true });
      return { outcome: "filled", chosen, kept, twice };
    } catch (/** @type {any} */ error) {
      if (error instanceof Stopped) return { outcome: "stopped", step: error.step, reason: error.reason };
      return { outcome: "stopped", step: "unexpected", reason: String(error?.message || error).slice(0, 200) };
    } finally {
      unheard();
      running = false;
    }
  }

  /** Whether the person types here; asked once, it listens no longer. @returns {() => boolean} */
  function hearPerson() {
    let heard = false;
    /** @param {Event} event */
    const hear = (event) => { heard ||= event.isTrusted; };
    document.addEventListener("keydown", hear, true);
    return () => {
      document.removeEventListener("keydown", hear, true);
      return heard;
    };
  }

  /** The right record, nothing open. @param {FormTask} job */
  async function guard(job) {
    if (location.hostname !== "orcid.org" && location.hostname !== "sandbox.orcid.org") {
      throw new Stopped("guard", "not-orcid");
    }
    const sidebar = () => {
      if (/^\/(signin|login)\b/.test(location.pathname)) throw new Stopped("guard", "not-signed-in");
      return document.querySelector("app-side-bar-id .orcid-id")?.textContent.trim();
    };
    const shown = await until("guard", sidebar).catch(({ reason }) => {
      throw new Stopped("guard", reason === "not-there" ? "not-signed-in" : reason);
    });
    if (shown !== job.orcid) throw new Stopped("guard", "other-record");
    if (document.querySelector("mat-dialog-container")) throw new Stopped("guard", "dialog-open");
    if (!job.roles.every(knows)) throw new Stopped("guard", "unknown-role");
  }

  /** @param {FormTask} job */
  async function openByDoi(job) {
    press(await found("menu", "#cy-works #cy-menu-add-works"));
    press(await found("menu-doi", ".cdk-overlay-container #cy-add-work-doi", unverified));
    const input = await found("doi", "app-work-doi-modal #external-id-input", unverified);
    type(/** @type {HTMLInputElement} */ (input), job.doi);
    press(one("doi", document, "app-work-doi-modal .retrieve-work button"));
    await until("resolve", () => {
      if (document.querySelector("app-work-doi-modal form:not(app-work-form form) mat-error")) {
        throw new Stopped("resolve", "doi-not-found");
      }
      gone("resolve", "app-work-doi-modal");
      return document.querySelector("app-work-doi-modal app-work-form #work-contributors");
    }, DOI_MS);
    return one("form", document, "app-work-doi-modal");
  }

  /** @param {FormTask} job */
  async function openOwnRow(job) {
    await found("works", "#cy-works");
    const header = () => document.querySelector(
      `#cy-works [id="cy-panel-component-work-stack-works-${Number(job.put_code)}"]`);
    if (!header()) await openGroup(job.doi, header);
    if (!header()) throw new Stopped("row", "not-on-this-page");
    const pencil = await until("pencil", () => [...(header()?.closest("app-panel")?.querySelectorAll(".buttons-container button") ?? [])]
      .find((button) => button.querySelector("mat-icon")?.textContent.trim() === "edit"));
    press(pencil);
    await found("edit", "app-work-modal app-work-form #work-contributors", unverified);
    return one("form", document, "app-work-modal");
  }

  /** Open the group in which the row may stand hidden: the one that shows the work's DOI, if any.
   * @param {string} doi
   * @param {() => Element | null} header */
  async function openGroup(doi, header) {
    if (!doi) return;
    const wanted = `https://doi.org/${doi}`.toLowerCase();
    for (const stack of document.querySelectorAll("#cy-works app-work-stack")) {
      const shows = [...stack.querySelectorAll("app-display-external-ids a")]
        .some((link) => decoded(link.getAttribute("href") ?? "").toLowerCase() === wanted);
      const opener = stack.querySelector(".preferred-source a");
      if (!shows || !opener) continue;
      press(opener);
      await until("group", header);
      return;
    }
  }

  /** @param {string} address */
  function decoded(address) {
    try {
      return decodeURI(address || "");
    } catch {
      return address || "";
    }
  }

  function unverified() {
    if (document.querySelector("app-top-bar-verification-email-modal")) throw new Stopped("guard", "email-not-verified");
  }

  /** What was done, in the dialog, in text nodes of our own. It is not part of the form.
   * @param {Element} form
   * @param {string[]} sentences */
  function note(form, sentences) {
    form.querySelector(`#${NOTE}`)?.remove();
    if (!sentences?.length) return null;
    const box = document.createElement("div");
    box.id = NOTE;
    box.setAttribute("role", "status");
    box.tabIndex = -1;
    Object.assign(box.style, {
      margin: "16px 0", scrollMarginTop: "16px", padding: "12px 16px", border: "2px solid #085c77", borderRadius: "4px",
      background: "#f2f9fb", color: "#1d1d1d", font: "16px/1.5 system-ui, sans-serif",
    });
    for (const sentence of sentences) {
      const line = document.createElement("p");
      line.style.margin = "0 0 4px";
      line.textContent = sentence;
      box.append(line);
    }
    const section = form.querySelector("section#work-contributors");
    if (!section) throw new Error("the form has no contributors");
    section.before(box);
    return box;
  }

  /** After Save or Cancel, which only the person presses: "closed", "refused" (ORCID said so), or "open" after `ms`.
   * @param {number} ms
   * @returns {Promise<{ state: "closed" | "refused" | "open" }>} */
  async function afterwards(ms) {
    const end = Date.now() + ms;
    while (Date.now() < end) {
      if (!document.querySelector("app-work-doi-modal, app-work-modal")) return { state: "closed" };
      if (document.querySelector("mat-snack-bar-container.orcid-error")) return { state: "refused" };
      await pause(250);
    }
    return { state: "open" };
  }

  globalThis.orcidForm = { fill, outcome, holds, halt, afterwards };
}
