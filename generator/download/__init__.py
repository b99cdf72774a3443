"""Stage ``download``: renewal of the contract from the published description."""
