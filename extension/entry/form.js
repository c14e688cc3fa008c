"use strict";

/* Fills in ORCID's own work form on orcid.org for the person, who presses Save (docs/assisted-entry.md).

   Brought into the page on demand, in the extension's own world; before that nothing of it is there.
   Every step looks for what it expects and checks what came of it. Anything else ends the run where it
   is: the form stays as it is, and the outcome says at which step. It never clicks Save, sends nothing
   anywhere, and reads neither cookies nor tokens.

   Options of the list of roles are chosen by their place, since their labels are translated. */

if (!globalThis.orcidForm) {
  // The order of the options after the first, "No specified role".
  /** @type {FormJob["roles"]} */
  const ROLES = [
    "conceptualization", "data-curation", "formal-analysis", "funding-acquisition", "investigation",
    "methodology", "project-administration", "resources", "software", "supervision", "validation",
    "visualization", "writing-original-draft", "writing-review-editing",
  ];
  const OPTIONS = ROLES.length + 1;
  // How long the page may stand still before it is said that something does not come (see `until`).
  const USUAL_MS = 10_000;
  const DOI_MS = 40_000; // ORCID asks doi.org, which may take half a minute
  const LONGEST_MS = 120_000; // for a page that never comes to rest
  const POLL_MS = 50;
  const NOTE = "orcid-push-note";

  class Stopped extends Error {
    /** @param {string} step where the run ended @param {string} reason a code, see docs/assisted-entry.md */
    constructor(step, reason) {
      super(`${step}: ${reason}`);
      this.step = step;
      this.reason = reason;
    }
  }

  let running = false;
  let halted = false; // nobody wants it any more
  let patience = 1;
  /** @type {Element | null} */
  let opened = null; // the form, once it is there
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
  /** Ends what is under way at its next step; the form stays as it is. */
  const halt = () => { halted = true; };
  addEventListener("pagehide", halt); // a page that is come back to goes on with nothing

  /** @param {FormTask} job @param {number} pace @returns {Promise<FormOutcome>} */
  async function enter(job, pace) {
    running = true;
    halted = false;
    opened = null;
    patience = pace;
    const unheard = hearPerson();
    try {
      await guard(job);
      const modal = job.way === "edit" ? await openOwnRow(job) : await openByDoi(job);
      const form = one("form", modal, "app-work-form");
      opened = form;
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
    if (!job.roles.every((role) => ROLES.includes(role))) throw new Stopped("guard", "unknown-role");
  }

  /** @param {FormTask} job */
  async function openByDoi(job) {
    press(await found("menu", "#cy-works #cy-menu-add-works"));
    press(await found("menu-doi", ".cdk-overlay-container #cy-add-work-doi", USUAL_MS, unverified));
    const input = await found("doi", "app-work-doi-modal #external-id-input", USUAL_MS, unverified);
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
    await found("edit", "app-work-modal app-work-form #work-contributors", USUAL_MS, unverified);
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

  /** The person among the contributors: there already, or added by ORCID's own "Add yourself". @param {Element} form */
  async function addPerson(form) {
    await until("person", () => rows(form).length || form.querySelector("#cy-add-record-holder-contributor"));
    if (rows(form).length) return;
    press(one("person", form, "#cy-add-record-holder-contributor"));
    await until("person", () => rows(form).length);
  }

  /** @param {Element} form */
  function rows(form) {
    return [...form.querySelectorAll("app-work-contributor-roles .row.role")];
  }

  /** @param {Element} form */
  function lists(form) {
    return [...form.querySelectorAll("app-work-contributor-roles .row.role mat-select")];
  }

  /** Choose each role that is not there yet. `kept`: CRediT roles that the row had and that were not asked for.
   * @param {Element} form
   * @param {FormJob["roles"]} wanted */
  async function chooseRoles(form, wanted) {
    const chosen = [];
    /** @type {Set<FormJob["roles"][number]> | null} */
    let fixed = null; // the roles that are fixed text, by place: known from the first list that opens
    /** @type {string[]} */
    let kept = [];
    for (const role of wanted) {
      if (fixed?.has(role)) continue;
      const list = await emptyList(form, chosen.length);
      const options = await openList(list);
      if (!fixed) {
        fixed = new Set(ROLES.filter((_, place) => isDisabled(options[place + 1])));
        kept = [...fixed].filter((there) => !wanted.includes(there));
      }
      const option = options[ROLES.indexOf(role) + 1];
      if (isDisabled(option)) {
        // It is on the row already: leave this list on "No specified role" for the next one.
        await closeList(options[0]);
        continue;
      }
      const label = option.textContent.trim();
      await closeList(option);
      await until("read-back", () => shownIn(lists(form)[chosen.length]) === label);
      chosen.push({ role, label });
    }
    await dropEmpty(form, chosen.length);
    readBack(form, chosen);
    return { chosen: chosen.map(({ role }) => role), kept };
  }

  /** @param {Element} option */
  const isDisabled = (option) => option.classList.contains("mdc-list-item--disabled");
  /** @param {Element | null | undefined} list */
  const shownIn = (list) => list?.querySelector(".mat-mdc-select-value-text")?.textContent.trim() || "";

  /** The list that is still empty, or a new one. Those before it hold the `used` roles that were chosen.

      Counted, not marked: ORCID's page may replace its elements at any time.
   * @param {Element} form
   * @param {number} used */
  async function emptyList(form, used) {
    const before = lists(form).length;
    if (before < used) throw new Stopped("list", "lost");
    if (before === used) {
      press(one("another", form, "#cy-add-another-role-contributors"));
      await until("another", () => lists(form).length > before);
    }
    return lists(form)[used];
  }

  /** @param {Element} list */
  async function openList(list) {
    if (document.querySelector(".mat-mdc-select-panel")) throw new Stopped("list", "another-list-open");
    press(one("list", list, ".mat-mdc-select-trigger"));
    const panel = await found("list", ".cdk-overlay-container .mat-mdc-select-panel");
    const options = [...panel.querySelectorAll("mat-option")];
    if (options.length !== OPTIONS) throw new Stopped("list", `options-${options.length}`);
    return options;
  }

  /** @param {Element} option */
  async function closeList(option) {
    press(option);
    await until("list-closed", () => !document.querySelector(".mat-mdc-select-panel"));
  }

  /** A list that was opened and not needed goes again, where ORCID lets it.
   * @param {Element} form
   * @param {number} count */
  async function dropEmpty(form, count) {
    const all = lists(form);
    if (all.length <= count) return;
    const bin = all.at(-1)?.closest(".row.role")?.querySelector(".delete-button button");
    if (!bin) return;
    press(bin);
    await until("drop", () => lists(form).length < all.length);
  }

  /** What stands in the lists is what was chosen, and ORCID finds no fault with it.
   * @param {Element} form
   * @param {{ role: string, label: string }[]} chosen */
  function readBack(form, chosen) {
    const shown = lists(form).map(shownIn);
    for (const { role, label } of chosen) {
      if (shown.filter((text) => text === label).length !== 1) throw new Stopped("read-back", role);
    }
    if (form.querySelector("app-work-contributor-roles mat-error")) throw new Stopped("read-back", "refused");
    if (chosen.length && !form.querySelector(".contributors-box .record-holder, .contributors-summary")) {
      throw new Stopped("read-back", "person-missing");
    }
  }

  /** The line with the degrees, behind what the person's description says; `oldLines`, earlier ones of ours
      that the record showed, are taken out. Nothing else is touched.
   * @param {Element} form
   * @param {Pick<FormJob, "line" | "old_lines" | "longest">} rest */
  async function describe(form, { line, old_lines: oldLines, longest }) {
    const field = () => /** @type {HTMLTextAreaElement} */ (one("description", form, "textarea.cy-description-input"));
    const before = field().value;
    const own = before.split("\n").filter((text) => !oldLines.includes(text));
    const after = [...(own.join("") ? own : []), ...(line ? [line] : [])].join("\n");
    if (after === before) return;
    if (after.length > longest) throw new Stopped("description", "too-long");
    type(field(), after);
    await until("description", () => field().value === after);
  }

  /** Whether the person's name stands in the list a second time, without the iD. @param {Element} form */
  function namedTwice(form) {
    /** @param {Element} element */
    const name = (element) => element.textContent.replace(/\s*\([^()]*\)\s*$/, "").trim().toLowerCase();
    const own = [...form.querySelectorAll(".contributors-box .record-holder")].map(name);
    return [...form.querySelectorAll(".contributors-box .not-record-holder")].some((each) => own.includes(name(each)));
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

  function unverified() {
    if (document.querySelector("app-top-bar-verification-email-modal")) throw new Stopped("guard", "email-not-verified");
  }

  /** @param {string} step @param {string} selector */
  function gone(step, selector) {
    if (!document.querySelector(selector)) throw new Stopped(step, "closed");
  }

  /** @param {string} step @param {ParentNode} root @param {string} selector */
  function one(step, root, selector) {
    stillWanted(step);
    const element = /** @type {HTMLElement | null} */ (root.querySelector(selector));
    if (!element) throw new Stopped(step, "missing");
    return element;
  }

  /** @param {Element} element */
  function press(element) {
    /** @type {HTMLElement} */ (element).click();
  }

  /** @param {HTMLInputElement | HTMLTextAreaElement} field @param {string} text */
  function type(field, text) {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** @param {string} step @param {string} selector @param {number} [ms] @param {() => void} [look] */
  const found = (step, selector, ms = USUAL_MS, look = () => {}) => until(step, () => {
    look();
    return /** @type {HTMLElement | null} */ (document.querySelector(selector));
  }, ms);

  /** What `look` gives, as soon as it gives anything; it may throw Stopped.

      It gives up when the page has stood still for `ms`: while the page is loading or changes what it shows, it is
      slow and not at its end. The time is the page's own: a machine so busy that a look comes late, or a tab that is
      not shown, in which a browser lets little happen, does not use it up.
   * @template Result
   * @param {string} step
   * @param {() => Result} look
   * @param {number} [ms]
   * @returns {Promise<NonNullable<Result>>} */
  async function until(step, look, ms = USUAL_MS) {
    const end = Date.now() + LONGEST_MS * patience;
    let still = 0;
    const changes = new MutationObserver(() => { still = 0; });
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    try {
      for (;;) {
        stillWanted(step);
        const result = look();
        if (result) return result;
        if (still > ms * patience || Date.now() > end) throw new Stopped(step, "not-there");
        await pause(POLL_MS);
        if (document.readyState === "complete") still += POLL_MS;
      }
    } finally {
      changes.disconnect();
    }
  }

  /** Nobody has ended it, and the form, once open, is. @param {string} step */
  function stillWanted(step) {
    if (halted) throw new Stopped(step, "halted");
    if (!opened || opened.isConnected) return;
    throw new Stopped(step, document.querySelector("app-work-doi-modal, app-work-modal") ? "lost" : "closed");
  }

  /** @param {number} ms */
  function pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }

  globalThis.orcidForm = { fill, outcome, holds, halt, afterwards };
}
