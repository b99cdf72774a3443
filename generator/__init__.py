"""From the published description to the committed code: `python -m generator --help`."""
