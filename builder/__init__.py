"""The steps of `build.py`: compile the core, assemble the extension, check it, pack it."""
