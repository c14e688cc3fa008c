"""A fault model of the push: the core's flows in browsers that are stopped anywhere, against the stand-in in
this process, on a network and beside people that do what networks and people do.

`schedule` plays one seed; `record` is ORCID and remembers what each row held when; `network` says what may
become of a request; `meddling` what others do to the record meanwhile; `browser` is the background's part;
`truth` judges: exactly once or reported truthfully (also when negative), nothing that nobody reviewed, no
other source touched, every token given back, no secret told, no end that never comes.
"""
