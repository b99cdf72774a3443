"""Requests, attempts and retries, responses as received, connections and credentials."""
