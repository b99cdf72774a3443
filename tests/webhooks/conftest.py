"""Client fixture of the facades' tests."""

from tests.facades.conftest import asynchronous, client, synchronous

__all__ = ["asynchronous", "client", "synchronous"]
