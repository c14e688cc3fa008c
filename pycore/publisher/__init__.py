"""The publisher's side: why roles are missing there, and what to write to it.

=============  ====================================================================
`evidence`     which articles that were read in this session show roles
`steps`        why a deposit lacks roles, step by step, as far as can be seen
`letters`      the letter to the publisher
=============  ====================================================================
"""
