"""Changes between two contracts, in an SDK user's terms: `make diff`."""
