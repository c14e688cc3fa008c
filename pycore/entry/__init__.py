"""Assisted entry: the roles go into ORCID's own form, work by work, and the person presses Save.

For who has no client that may write (docs/assisted-entry.md). What is written is the person's own entry:
its source is their name. The form itself is filled in by `extension/entry/form.js`; here is decided what
goes into it, and found out by the public record what came of it.

=============  ====================================================================
`run`          the works of one run, and what is known of each
`ways`         edit the person's own row, add by DOI, or hand over, and the job for the form
`looking`      the flows that read the record before and after
=============  ====================================================================
"""
