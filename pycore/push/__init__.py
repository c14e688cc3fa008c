"""Writing to ORCID, and removing what was written (what is put back is planned: `plan/undoing`).

=============  ====================================================================
`journal`      what is known of each row: planned, sent, confirmed or failed
`blocks`       how it is kept: whole, and since then in blocks of rows
`run`          the resumable flow that sends, looks and settles
`removal`      the journal of a removal
`problems`     what a row that failed is told
`history`      what was pushed and removed in this session
`sending`      one request: announced in the journal before it leaves
`adding`       new rows, in bulk
`replacing`    rows that are put anew
`removing`     rows that are removed
`confirming`   reading back what was written
`looking`      looking at rows, so that what is said of them is true
`binding`      what binds a push to what was on the screen
=============  ====================================================================
"""
