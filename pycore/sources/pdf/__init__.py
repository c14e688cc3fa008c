"""The text of a PDF: pieces with places -> lines in reading order -> the contribution statement.

=============  ====================================================================
`pieces`       a piece of text with its place; pieces -> fragments of lines
`columns`      the gutters of a page, and its lines in the order they are read
`margins`      running heads and page numbers, which are no part of the text
`words`        lines -> text: ligatures, accents and hyphenation undone
`finding`      the statement among the lines
`reading`      all of it: pages -> what the PDF says
=============  ====================================================================
"""
