"""The commands of `build.py`, one module each: `run(arguments)` returns the exit status."""
