"""Driving the built extension in real browsers, with the stand-in at the real host names."""
