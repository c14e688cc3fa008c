"""The text as items: people, acts, objects, terms, degrees, marks.

=============  ====================================================================
`normal`       markup and damage undone; every place keeps its way back
`latex`        what LaTeX's commands stand for
`tokens`       words and marks
`affixes`      Korean and Arabic words cut from their particles
`mending`      words that came apart
`phrases`      the longest wordings of the lexicon
`mention`      what a mention of a person is
`mentions`     names of the authors
`letters`      raised letters printed as the end of a name
`initials`     their initials
`cjk`          Chinese and Japanese, which have no blanks
`marks`        symbols beside names
`order`        initials with the family name first
`groups`       "all authors", "the first two authors"
`items`        what the scanner finds
`scanner`      all of it, in order
`agents`       who did it, said by other means than "by"
`cleaning`     items that their neighbours show to be something else, rule by rule
`naming`       its rules on whether a mention names a person
`subjects`     its rules on whether a person did something
`excepted`     its rule on who is left out of a group
`strangers`    names in a list of roles that are none of the authors'
`lists`        lists with one role a line
`stops`        statements that part everything by full stops
`elsewhere`    sentences and parts that speak of something else
`machines`     what authors declare about programs that write
`headed`       its rules on what only says that people or roles follow
`houses`       its rule on where people work
`bars`         bars between people's entries
`notes`        brackets after people that say nothing of who did what
`others`       its rules on what others did, told beside
`owners`       people to whom something belongs
`titles`       names of roles that are no roles
=============  ====================================================================
"""
