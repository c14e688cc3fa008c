"""The shape of everything that crosses a border: Python, JavaScript, the session's store, messages.

Types only: nothing of this is compiled or shipped. `python3 build.py shapes` writes from it
`extension/types.d.ts`, `extension/background/schema.js` and the tables of `docs/architecture.md`;
tests hold those to it, and check what passes through the entry points.

============  ==================================================================================
`kinds`       limits, and the words that recur: roles, degrees, origins, environments
`article`     an article as it was read, its statement, its authors
`draft`       the roles chosen: Wish, Draft, what undo needs, what articles showed
`plan`        Check, PlanItem, Assertion, Deposit
`push`        Journal, Row, the history
`record`      the works list, what Crossref holds for it, the role summary
`session`     the keys of the session's store
`views`       what the panel, the record's panel and the options show
`workspace`   what the workspace shows
`messages`    each message to the background: who may send it, what it says, what comes back
`calls`       each entry point of the core; what each is given and gives is in `reading_calls` (articles, the
              panel), `list_calls` (record, works list, draft), `push_calls` (sign-in, check, push, session)
              and `settings_calls` (options, launcher, client, problems)
`entry`       assisted entry: a run over works, and what is known of each
============  ==================================================================================
"""
