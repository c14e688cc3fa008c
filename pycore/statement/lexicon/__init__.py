"""The wordings: tables, one module a language or kind, and the look-up over them.

=============  ====================================================================
`entry`        one wording, its kinds, its keys
`entries`      the entries of all tables
`tables`       all entries as plain data, shipped ready made
`lookup`       which wordings begin with a word
=============  ====================================================================
"""
