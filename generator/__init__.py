"""Generator of the committed code from the published descriptions: `python -m generator --help`."""
