"""Contribution statements: text and author list in, contributions with spans out."""
