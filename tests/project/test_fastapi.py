"""The FastAPI recipe of docs/models.md, served by a real FastAPI application."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.exceptions import FastAPIError

import altegio
from altegio.models import MembershipType
from altegio.sandbox import Sandbox

PAGE = (Path(__file__).parents[2] / "docs" / "models.md").read_text(encoding="utf-8")


def recipe() -> str:
    (found,) = re.findall(r"^In FastAPI:\n\n```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    return str(found)


async def get(app: FastAPI, path: str) -> httpx.Response:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
        return await http.get(path)


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
        answer = asyncio.run(get(names["app"], "/membership-types/1001"))
        expected = chain.membership_types.get(1001)

    assert answer.json() == expected.to_dict()
    assert MembershipType.from_dict(answer.json()) == expected


def test_fastapi_accepts_no_model_as_response_model() -> None:
    with pytest.raises(FastAPIError, match="valid Pydantic field"):
        FastAPI().get("/", response_model=MembershipType)(lambda: None)
