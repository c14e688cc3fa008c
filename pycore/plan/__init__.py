"""What will be written, and why: record, Crossref and draft in, one plan item a work out.

=============  ====================================================================
`checking`     the flow that reads the record and asks Crossref
`planning`     add, extend, nothing, conflict or cannot, and the payload
`prediction`   whether ORCID will show the row on top
=============  ====================================================================
"""
