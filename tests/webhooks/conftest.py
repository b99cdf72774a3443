"""The client of the facades' tests, in both worlds."""

from tests.facades.conftest import asynchronous, client, synchronous

__all__ = ["asynchronous", "client", "synchronous"]
