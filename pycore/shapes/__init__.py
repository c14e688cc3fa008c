"""The shape of everything that crosses a border: Python, JavaScript, the session's store, messages.

Types only: nothing of this is compiled or shipped. `python3 build.py shapes` writes from it
`extension/types.d.ts`, `extension/background/schema.js` and the tables of `docs/architecture.md`;
tests hold those to it, and check what passes through the entry points.

===================  ============================================================================
`kinds`              limits, and the words that recur: roles, degrees, origins, environments

What is kept, or handed on as it is:
`article`            an article as it was read, its statement, its authors
`draft`              the roles chosen: Wish, Draft, what undo needs, what articles showed
`plan`               Check, PlanItem, Assertion, Deposit
`push`               Journal, Row, the history
`record`             the works list, what Crossref holds for it, the role summary
`entry`              assisted entry: a run over works, and what is known of each
`session`            the keys of the session's store

What is shown, by screen:
`panel_screen`       an article, in the panel
`record_screen`      the role summary of a record
`options_screen`     the options and the launcher
`workspace`          the workspace around its screens
`signin_screen`      how a person comes in
`works_screen`       the works list, and what stands beside it
`find_screen`        "Find my roles"
`review_screen`      the review
`result_screen`      what came of a push, and the history
`editing`            the form in which roles are chosen, wherever that is

What is asked and answered:
`messages`           each message to the background: who may send it, and what it does
`payloads`           what each of them says, and what comes back
`calls`              each entry point of the core; what each is given and gives is in:
`reading_calls`      articles and the panel
`list_calls`         the record, the works list, the review
`draft_calls`        the draft
`push_calls`         sign-in, check, push, session
`settings_calls`     options, launcher, client, problems
===================  ============================================================================
"""
