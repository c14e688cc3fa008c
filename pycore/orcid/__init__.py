"""ORCID: signing in, reading the works of a record, building and writing rows.

=================  ==================================================================
`hosts`            the two environments and their addresses
`oauth`            permission: authorize address, code for token, giving the token back
`api`              requests to the works endpoints of API 3.0, with bounded retries
`errors`           ORCID's error answers -> `Problem`
`works`            reading a work: identifiers, source, the holder's roles
`record`           the list of works: groups, rows, which are ours
`reading`          the two readings every flow needs, and problems as they are for who only reads
`holder`           the person whose record it is
`build`            writing: a new work, an extended one, what is the same
`description`      the line in the short description that carries degrees
=================  ==================================================================
"""
