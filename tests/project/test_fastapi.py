"""The FastAPI recipe of docs/models.md, served by a real FastAPI application."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.exceptions import FastAPIError
from fastapi.testclient import TestClient

import altegio
from altegio.models import MembershipType
from altegio.sandbox import Sandbox

PAGE = (Path(__file__).parents[2] / "docs" / "models.md").read_text(encoding="utf-8")


def recipe() -> str:
    (found,) = re.findall(r"^In FastAPI:\n\n```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    return str(found)


def test_the_recipe_returns_wire_names() -> None:
    with (
        Sandbox().serve() as base_url,
        altegio.Altegio(
            base_url=base_url, partner_token="sandbox-partner", user_token="sandbox-user"
        ) as client,
    ):
        chain = client.chain(706028)
        names: dict[str, Any] = {"chain": chain}
        exec(recipe(), names)
        answer = TestClient(names["app"]).get("/membership-types/1001")
        expected = chain.membership_types.get(1001)

    assert answer.json() == expected.to_dict()
    assert MembershipType.from_dict(answer.json()) == expected


def test_fastapi_accepts_no_model_as_response_model() -> None:
    with pytest.raises(FastAPIError, match="valid Pydantic field"):
        FastAPI().get("/", response_model=MembershipType)(lambda: None)
