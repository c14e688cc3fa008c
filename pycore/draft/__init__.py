"""The draft: which roles were chosen for which works, before anything is checked or written.

=============  ====================================================================
`wish`         the roles chosen for one work, read from what the interface keeps
`collecting`   works collected from pages, put together with what is there
`choosing`     the same roles for many works, with undo
`file`         the draft in a file of the person's own, checked before anything of it is used
`table`        roles for many works from a table (CSV)
`templates`    sets of roles to start from
`standing`     what our own row says already, and what a choice means beside it
=============  ====================================================================
"""
