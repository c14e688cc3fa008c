"use strict";

/* The person, their roles and the line with the degrees in ORCID's form, once it is open (form.js opens it).

   Options of the list of roles are chosen by their place, since their labels are translated. */

if (!globalThis.orcidContributor) {
  const { Stopped, until, found, one, press, type } = globalThis.orcidSteps;
  // The order of the options after the first, "No specified role".
  /** @type {FormJob["roles"]} */
  const ROLES = [
    "conceptualization", "data-curation", "formal-analysis", "funding-acquisition", "investigation",
    "methodology", "project-administration", "resources", "software", "supervision", "validation",
    "visualization", "writing-original-draft", "writing-review-editing",
  ];
  const OPTIONS = ROLES.length + 1;

  /** Whether ORCID's list has this role. @param {FormJob["roles"][number]} role */
  const knows = (role) => ROLES.includes(role);

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

  globalThis.orcidContributor = { knows, addPerson, chooseRoles, describe, namedTwice };
}
