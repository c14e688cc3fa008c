"""The token relay: it holds an ORCID client's secret, so that the extension does not have to.

Stateless: two addresses that add the secret to a form and pass ORCID's answer back, unchanged. What it
must and must not do stands in docs/deploying.md ("Run a relay"), how to run it in docs/relay.md.

============  ========================================================================
`settings`    the configuration, checked
`forms`       which forms are passed on, and what is wrong with the others
`limits`      so many requests a minute from one address
`upstream`    the one request to ORCID
`app`         the addresses, and who may read the answers
`__main__`    `python -m relay --config FILE`
============  ========================================================================
"""
