"""A fault model of the push: the core's flows in browsers that are stopped anywhere, against the stand-in in
this process, on a network and beside people that do what networks and people do.

`schedule` plays one seed; `beginning` is what there is when it begins; `record` is ORCID and remembers what each
row held when; `network` says what may become of a request; `meddling` what others do to the record meanwhile;
`browser` is the background's part. `truth` judges (of a plan `plans`), by what `seen` knows each browser was shown, and
compares works by `forms`, which is no part of the core: exactly once or reported truthfully (also when negative), and once for
what ORCID shows as one work; "written" and "removed" only of what was read so; nothing that nobody reviewed, nothing
beside the roles that others name, nothing on another person's record, no other source touched; nothing on the record
that no journal knows; every token given back, no secret told, no end that never comes.
"""
