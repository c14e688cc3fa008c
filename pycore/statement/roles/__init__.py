"""What a row of words says: which role, to which degree.

=============  ====================================================================
`slots`        a row of items as slots of acts, objects and terms
`predicate`    the grammar of a row
`claim`        one role as it was read
`claims`       slots as claims
`mapping`      which role an act gives with an object
=============  ====================================================================
"""
