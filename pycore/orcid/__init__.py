"""ORCID: signing in, reading the works of a record, building and writing rows.

=================  ==================================================================
`hosts`            the two environments and their addresses
`oauth`            permission: authorize address, code for token
`api`              requests to the works endpoints of API 3.0, with bounded retries
`errors`           ORCID's error answers -> `Problem`
`works`            reading a work: identifiers, source, the holder's roles
`record`           the list of works: groups, rows, which are ours
`reading`          the two readings every flow needs, and problems as they are for who only reads
`holder`           the person whose record it is
`rows`             rows to write: a new one, an extended one
`comparing`        when two works are the same, by the 50 entries that ORCID compares
`tokens`           giving tokens back: each is in use or owed
`description`      the line in the short description that carries degrees
=================  ==================================================================
"""
