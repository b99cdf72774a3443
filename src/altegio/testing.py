"""For the tests of those who use this package: calls that neither wait nor try again.

The rate limit is shared by everything in a process, so one test's 429 would keep the next one
waiting. Put this around your tests, or use :class:`altegio.sandbox.Sandbox`, for which there is
no limit::

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
        retries: Leave the retries on; they follow each other at once.
    """
    before = switches.waits, switches.retries
    switches.waits, switches.retries = False, retries
    try:
        yield
    finally:
        switches.waits, switches.retries = before
