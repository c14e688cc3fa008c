"""Layouts that are not running text.

=============  ====================================================================
`legend`       roles by a key: "A: design ... Jane Doe A, B"
`blankless`    pages whose blanks are lost
`columns`      two columns that were read across are taken apart
`definitions`  definitions of the roles that are copied whole
`displaced`    names that a machine put after the first line of their roles
`interleaved`  two columns of which the statement is a small part
`intruders`    lines that a page break puts between those of the statement
`lines`        the lines of a text, as ranges of it
`matrix`       tables of marks: roles and people where rows and columns meet
`quoted`       a statement between the quotation marks of a program's text
`ruled`        texts each line of which carries what is no part of it
`stopped`      lists in which stops part everything: "Design. Jane Doe. Analysis. Jane Doe."
=============  ====================================================================
"""
