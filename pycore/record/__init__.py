"""A record as a whole: how often which role, who disagrees, and the list of all its works.

================  =========================================================================
`summary`        the role summary of a public record
`counting`       how often which role, each work once
`disagreement`   works whose sources state different roles
`works`          ORCID's groups -> entries of the works list; a row in full -> what its entry says
`works_reading`  the flow that reads the list and then its rows, and goes on where it was stopped
`roles_queue`    works whose roles were looked for: which is shown next, what is left
`works_offers`   works with the person's iD at Crossref that are not on the record
`works_deposits` the flow that asks Crossref, and goes on where it was stopped
`outlook`         what the record says in sum, before rows of ours are written and after
================  =========================================================================
"""
