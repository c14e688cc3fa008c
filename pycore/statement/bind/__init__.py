"""Whose words are whose: people named together are runs, words between runs are cut where it costs least.

=============  ====================================================================
`asides`       people who stand beside the sentence, taken out of it
`gaps`         what a sentence leaves out because it was said before
`runs`         people named together
`clauses`      the words that belong to each run
`distance`     words that something parts from the people they were given to
`people`       who is meant by a name, initials, a group
=============  ====================================================================
"""
