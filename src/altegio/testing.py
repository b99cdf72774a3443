"""Test mode for users' tests: calls that neither wait nor retry.

The rate limit is shared by everything in a process, so one test's 429 would delay the next one.
Wrap your tests in it, or use :class:`altegio.sandbox.Sandbox`, which has no limit::

    @pytest.fixture(autouse=True)
    def no_waiting():
        with altegio.testing.no_waiting():
            yield
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from ._test_mode import switches

__all__ = ["no_waiting"]


@contextmanager
def no_waiting(*, retries: bool = False) -> Generator[None]:
    """Switch the rate limit, the pauses before retries and the retries off, for this process.

    Args:
        retries: Keep the retries, without pauses.
    """
    before = switches.waits, switches.retries
    switches.waits, switches.retries = False, retries
    try:
        yield
    finally:
        switches.waits, switches.retries = before
