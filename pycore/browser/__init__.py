"""What runs only in the browser: the bridge to JavaScript, its table of entry points, the parsed page."""
