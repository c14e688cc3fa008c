"""ORCID: signing in, reading the works of a record, building and writing rows.

=================  ==================================================================
`hosts`            the two environments and their addresses
`oauth`            permission: authorize address, code for token, giving the token back
`api`              requests to the works endpoints of API 3.0, with bounded retries
`errors`           ORCID's error answers -> `Problem`
`works`            reading: groups, rows, who says which roles
`build`            writing: a new work, an extended one, what is the same
`description`      the line in the short description that carries degrees
=================  ==================================================================
"""
