"""Changes between two contracts, in the words of an SDK user: `make diff`."""
