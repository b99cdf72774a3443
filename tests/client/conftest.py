"""Environment without tokens for the client's tests."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def no_tokens_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALTEGIO_PARTNER_TOKEN", raising=False)
    monkeypatch.delenv("ALTEGIO_USER_TOKEN", raising=False)
