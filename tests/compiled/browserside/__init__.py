"""Modules that take the place of others when the unit tests run compiled."""
