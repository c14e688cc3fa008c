"""Article pages: a document in; DOI, people, structured roles and the statement out."""
