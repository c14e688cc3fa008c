"""Other ways to an article than its page: its XML, a PDF, a pasted text, Crossref by the DOI.

=============  ====================================================================
`reader`       which reader a page or an XML file needs
`jats`         an article's XML (JATS, or Elsevier's) as HTML that the page's reader reads
`printed`      the lines of a printed page that are its article
`fetching`     an article by its DOI, with a pasted statement or a PDF
`elsewhere`    the roles in an article's XML, linked or at Europe PMC
`europepmc`    Europe PMC: one article or several by their DOIs, and their XML
`roles_run`    the flow that looks for the roles of many works, and goes on where it was stopped
`pdf`          the text of a PDF
=============  ====================================================================
"""
