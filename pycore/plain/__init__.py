"""Plain text from what others wrote: one rule for titles, journals and names of every source.

==============  ==========================================================================
`characters`    what no name or title may hold; white space
`references`    `&eacute;`, `&#8201;`
`markup`        face markup, JATS and MathML, told from a "<" that means "less than"
`formulas`      MathML as characters, TeX beside it left out
`dates`         as much of a date as the calendar has
`cleaning`      all of it together, within limits: `clean_text`, `clean_name`
==============  ==========================================================================
"""
