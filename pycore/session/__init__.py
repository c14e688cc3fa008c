"""What a browser session keeps, and what happens to it when: one table, applied by the background.

=========  =========================================================================
`table`    the keys, the events, and which event drops or sets which key
`rules`    what depends on the state: whose push goes on, what a draft leaves behind
`another`  what a sign-in as somebody else would lose
=========  =========================================================================
"""
