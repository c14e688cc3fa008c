"""The works list: all works of a record in small entries, what each says of its holder's roles, and
what publishers deposited for them (docs/architecture.md, "The works list").

==============  ==============================================================================
`entries`       ORCID's groups -> entries; a row in full -> what its entry says
`reading`       the flow that reads the list and then its rows, and goes on where it was stopped
`deposits`      the flow that asks Crossref, and goes on where it was stopped
==============  ==============================================================================
"""
