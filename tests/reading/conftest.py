"""What every test of reading starts with."""

from __future__ import annotations

import pytest

from altegio._reading import differences as _differences


@pytest.fixture(autouse=True)
def nothing_reported_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """The log tells each difference once in a process; here, once in a test."""
    monkeypatch.setattr(_differences, "_reported", set())
