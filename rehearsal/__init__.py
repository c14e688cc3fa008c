"""The rehearsal: ORCID's rules, one check each, tried against the sandbox with a deployer's own client.

The stand-in of the tests is held to the same rules (`tests/contract/test_rules.py`). How to run it:
docs/rehearsal.md.

=============  ===============================================================================
`hosts`        where it may ask: the sandbox, nowhere else
`settings`     the deployer's client and test record, checked
`rule`         what a rule is; what is expected of an answer
`rules`        all rules, by what they are about
`questions`    what only a live ORCID answers
`works`        works to send
`calls`        calls to the API, which remember the rows they made
`wire`         the last step before the network: guard, pace, notes, no secrets
`window`       the browser window to sign in in
`session`      tokens and rows, and how all of them are taken back
`running`      the run
`report`       what was seen, as Markdown
`__main__`     `python -m rehearsal --client FILE`
=============  ===============================================================================
"""
