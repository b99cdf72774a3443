"""Initial state of the tests of reading."""

from __future__ import annotations

import pytest

from altegio._reading import differences as _differences


@pytest.fixture(autouse=True)
def nothing_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    """Log each difference once in a test instead of once in the process."""
    monkeypatch.setattr(_differences, "_reported", set())
