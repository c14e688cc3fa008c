"""The token relay: its rules, a sign-in through it, many at once."""
