// Removing rows and signing out: what the person does, and the questions that come before it.

const ROWS_SHOWN = 100;

/** `ui` is what the tab itself knows; `view()` is what was shown last; `changed()` shows the state anew.
 * @param {{ ui: WorkspaceUi, ask: Ask, view: () => WorkspaceView | null, changed: () => void }} given */
export function makeLeaving({ ui, ask, view, changed }) {
  Object.assign(ui, { asked: null, rowsShown: ROWS_SHOWN });

  /** @param {Asked | null} asked */
  function question(asked) {
    ui.asked = asked;
    changed();
  }

  /** @type {LeavingActs} */
  const act = {
    close: () => question(null),
    askRemove: ({ put_code, title }) => question({ kind: "remove", put_code, title }),
    askRemoveAll: () => question({ kind: "remove-all" }),
    askUndo: (put_codes) => question({ kind: "undo", put_codes }),
    askSignout: () => (view()?.asks_before_signout ? question({ kind: "signout" }) : act.signout()),
    signout() {
      question(null);
      return ask("signout", { forget: false });
    },
    /** Also what is not finished. */
    signoutForget() {
      question(null);
      return ask("signout", { forget: true });
    },
    async remove(put_codes) {
      ui.place = "history";
      ui.focus = "removal-heading"; // as soon as it is there
      question(null);
      await ask("remove", { put_codes });
    },
    /** Still there: the idle minutes begin anew. */
    stay: () => ask("active"),
    async leave() {
      await ask("active");
      act.askSignout();
    },
    /** What was not sent is looked at before anything is forgotten. */
    reviewFirst() {
      ui.place = "review";
      question(null);
    },
    /** To the rows of ours, to choose there; reads them if that was not done yet. */
    removeFirst() {
      ui.place = "history";
      question(null);
      if (view()?.reads_works) ask("works.read");
    },
    /** Rows of ours from earlier sessions are right. */
    acknowledge: (put_codes) => ask("rows.acknowledge", { put_codes }),
    lookAtRows: () => {
      ui.place = "history";
      ui.focus = "own-heading";
      changed();
    },
    readWorks: () => ask("works.read"),
    moreRows() {
      ui.rowsShown += ROWS_SHOWN;
      changed();
    },
  };
  return act;
}
