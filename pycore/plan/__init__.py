"""What will be written, and why: record, Crossref and draft in, one plan item a work out.

=============  ====================================================================
`checking`     the flow that reads the record and asks Crossref
`planning`     add, extend, nothing, conflict or cannot, and the payload
`prediction`   whether ORCID will show the row on top
`own_row`      a row of ours that is there already
`undoing`      what a push changed or a removal removed, planned back
`facts`        what a plan stands on
`model`        what a plan is
=============  ====================================================================
"""
