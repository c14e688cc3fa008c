// What the core is told of the session to say what is shown: no tokens, no page's HTML, no works as they are sent, and
// nothing that undoing needs. A review and a push may have a thousand works.

/** What a view needs of the draft and the check.
 * @param {Pick<PageSession, "draft" | "check">} given */
const lean = ({ draft, check }) => ({
  draft: draft && { ...draft, works: draft.works.map(({ key, doi, roles, withdraw, covered }) => ({ key, doi, roles, withdraw, covered })) },
  check: check && { ...check, items: check.items.map(({ key, action, hash, doubt }) => ({ key, action, hash, doubt })) },
});

/** @param {Journal | undefined} journal */
const withoutWorks = (journal) => journal && { ...journal, rows: journal.rows.map((row) => ({ ...row, payload: null, before: null })) };

/** `ours` are the rows of this extension on the record, as far as they are shown.
 * @param {{ session: PageSession, client: ClientStatus | null, ui: WorkspaceUi, ours: object }} given */
export function stateFor({ session, client, ui, ours }) {
  const { signin, owed: _owed, page, undo, journal, english_letters: _letters, ...rest } = session;
  const { token: _token, ...known } = signin ?? {};
  /** @param {Change[] | undefined} changes */
  const last = (changes) => (changes ?? []).slice(-1).map(({ label }) => ({ label }));
  return {
    ...rest, ...lean(session), journal: withoutWorks(journal), signin: signin ? known : null,
    page: page ? { url: page.url, from: "from" in page ? page.from : "" } : null, client, ui, ours,
    undo: { past: last(undo?.past), future: last(undo?.future) },
  };
}
