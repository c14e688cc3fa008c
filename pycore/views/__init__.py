"""What the pages show: plain state in, plain data with every sentence out."""
