"""Fuzzing of everything that reads what others wrote: `readers` has them, `corpus/` what they begin with."""
