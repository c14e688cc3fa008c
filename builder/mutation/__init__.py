"""Deliberate breaks: which of them does no test notice?

============  ====================================================================
`breaks`      a module's source -> the same with one thing wrong, many times over
`trying`      runs tests on a broken module, without writing it anywhere
============  ====================================================================
"""
