"""The shapes of `pycore/shapes`, written out for those who do not read Python.

=============  =====================================================================
`nodes`        the types as plain nodes
`typescript`   `extension/types.d.ts`, for `tsc`
`schema`       `extension/background/schema.js`, by which messages are checked, and `events.js`
`tables`       the tables of `docs/architecture.md`
`files`        which files hold what, and whether they are up to date
=============  =====================================================================
"""
