"""What a person can take with them: a record's roles as text, pictures and files.

`forms` has the list of forms, one module makes each. All are pure functions of a record as
`reading.read_record` reads it, so the same record gives the same bytes.
"""
