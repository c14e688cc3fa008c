"""Crossref: which roles the publisher deposited for a person, and what a work is.

==============  ======================================================================
`deposit`       one work as Crossref has it: its people, their roles, its facts
`api`           requests: one list for the iD, lists by DOI, odd DOIs one at a time
`lookup`        the flow over them, serial and within Crossref's limits
`standing`      what its answer means for one wish
==============  ======================================================================
"""
