"""Ahead-of-time compilation: Python modules in, static JavaScript out, no code from strings."""
