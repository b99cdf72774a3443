"""pytest fixtures for users' tests: a sandbox and its clients, in the test's process.

pytest imports this module in every environment that has the package, so slow imports and those that
need an extra wait until a test uses a fixture.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from altegio import Altegio, AsyncAltegio
    from altegio.sandbox import Sandbox

_BASE_URL = "http://sandbox/api/v1"


@pytest.fixture
def altegio_sandbox() -> Sandbox:
    """A new sandbox for each test."""
    from altegio.sandbox import Sandbox

    return Sandbox()


@pytest.fixture
def altegio_client(altegio_sandbox: Sandbox) -> Generator[Altegio]:
    """A synchronous client of `altegio_sandbox`, without a port; the user owns the chain."""
    from altegio import Altegio
    from altegio.testing import no_waiting

    known = altegio_sandbox.credentials
    with (
        no_waiting(),
        Altegio(
            base_url=_BASE_URL,
            partner_token=known.partner_token,
            user_token=known.user_token,
            rate_limit=None,
            transport=altegio_sandbox.transport(),
        ) as client,
    ):
        yield client


@pytest.fixture
def async_altegio_client(altegio_sandbox: Sandbox) -> Generator[AsyncAltegio]:
    """The same for asyncio; there are no connections, so it need not be closed."""
    from altegio import AsyncAltegio
    from altegio.testing import no_waiting

    known = altegio_sandbox.credentials
    with no_waiting():
        yield AsyncAltegio(
            base_url=_BASE_URL,
            partner_token=known.partner_token,
            user_token=known.user_token,
            rate_limit=None,
            transport=altegio_sandbox.transport(),
        )
