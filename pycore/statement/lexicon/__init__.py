"""The wordings: one module a language, and the look-up over them.

=============  ====================================================================
`language`     what a language's module holds, field by field
`languages`    all of them; `others` and `farther` have those of which only role
               names are known
`entry`        one wording, its kinds, its keys
`entries`      the entries of all languages
`tables`       all entries as plain data, shipped ready made
`lookup`       which wordings begin with a word
`closed`       the closed classes of words as plain data, shipped ready made
`words`        the same as sets, for the grammar
=============  ====================================================================

A language each: `arabic` `chinese` `czech` `dutch` `english` `french` `german` `indonesian`
`italian` `japanese` `korean` `persian` `polish` `portuguese` `russian`
`spanish` `turkish` `ukrainian` `vietnamese`
"""
