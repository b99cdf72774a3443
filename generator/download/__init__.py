"""Stage ``download``: renew the contract from the published description."""
