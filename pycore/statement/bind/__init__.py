"""Whose words are whose: people named together are runs, words between runs are cut where it costs least.

=============  ====================================================================
`runs`         people named together
`clauses`      the words that belong to each run
`people`       who is meant by a name, initials, a group
=============  ====================================================================
"""
