"""Writing to ORCID, and taking back what was written.

=============  ====================================================================
`journal`      what is known of each row: planned, sent, confirmed or failed
`blocks`       how it is kept: whole, and since then in blocks of rows
`run`          the resumable flow that sends, looks and settles
`removal`      the journal of a removal
`problems`     what a row that failed is told
`history`      what was pushed and removed in this session
=============  ====================================================================
"""
