#!/usr/bin/env python3
"""The command line of the project. So far: `build`."""

import sys

if sys.argv[1:2] != ["build"]:
    sys.exit("usage: build.py build")

from builder.extension import build

for folder in build().values():
    print(folder)
