"""Prose of the publisher stays out of the contract, in every place."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator import document
from generator.download.publisher import download
from tests.generator.small_api import CONTRACT, SMALL, list_descriptions

#: Marks every place of a description that may contain prose.
PROSE = "Marked by us"
MEDIA: dict[str, Any] = {
    "schema": {
        "type": "object",
        "title": PROSE,
        "description": PROSE,
        "$comment": PROSE,
        "notes": PROSE,
        "x-note": PROSE,
        "properties": {
            "title": {"type": "string", "description": PROSE, "default": PROSE},
            "state": {"type": "string", "enum": ["on", "off"], "default": "on"},
            "nested": {"type": "object", "default": {"text": PROSE}},
            "list": {"type": "array", "items": {"type": "string", "examples": [PROSE]}},
        },
        "externalDocs": {"url": "https://example.com", "description": PROSE},
    },
    "examples": {
        PROSE: {
            "summary": PROSE,
            "description": PROSE,
            "value": {
                "title": PROSE,
                "status": "Marked",
                "color": "Marked",
                "name": PROSE,
                "deep": [{"anything": [PROSE]}],
                "birth_date": "1985-03-07",
                "born": 479001600,
                "salon_id": 564231,
                "services": [{"id": 8817221}, {"id": 564231}],
                "phone": "+49 170 1234567",
            },
        }
    },
}
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {
        "title": PROSE,
        "version": PROSE,
        "summary": PROSE,
        "description": PROSE,
        "contact": {"name": PROSE},
        "license": {"name": PROSE},
    },
    "tags": [{"name": "Clients", "description": PROSE}],
    "servers": [{"url": "https://api.example.com", "description": PROSE}],
    "paths": {
        "/clients": {
            "summary": PROSE,
            "post": {
                "operationId": "create_client",
                "summary": PROSE,
                "description": PROSE,
                "externalDocs": {"url": "https://example.com", "description": PROSE},
                "parameters": [
                    {
                        "name": "sort",
                        "in": "query",
                        "description": PROSE,
                        "schema": {"type": "string"},
                        "example": PROSE,
                    }
                ],
                "requestBody": {
                    "description": PROSE,
                    "content": {"application/json": MEDIA},
                },
                "responses": {
                    "200": {
                        "description": PROSE,
                        "headers": {"X-A": {"description": PROSE, "schema": {"type": "string"}}},
                        "content": {"application/json": MEDIA},
                    }
                },
            },
        }
    },
    "components": {
        "securitySchemes": {
            "Bearer": {
                "type": "http",
                "scheme": "bearer",
                "bearerFormat": PROSE,
                "description": PROSE,
            }
        }
    },
}


@pytest.fixture
def contract(tmp_path: Path) -> str:
    source = tmp_path / "published.json"
    source.write_text(document.to_json(DESCRIPTION))
    list_descriptions(tmp_path, SMALL)
    download(tmp_path, str(source), date(2026, 11, 1))
    return (tmp_path / CONTRACT).read_text()


def test_no_prose_remains(contract: str) -> None:
    assert [line for line in contract.splitlines() if "Marked" in line] == []


def test_a_default_that_is_a_code_stays(contract: str) -> None:
    assert "default: 'on'" in contract


def test_dates_of_birth_ids_and_phones_are_replaced(contract: str) -> None:
    for real in ("1985-03-07", "479001600", "564231", "8817221", "1234567"):
        assert real not in contract
    assert "birth_date: '1990-01-01'" in contract


def test_equal_ids_are_replaced_by_the_same_number(contract: str) -> None:
    operation = document.parse(contract)["paths"]["/clients"]["post"]
    (example,) = operation["requestBody"]["content"]["application/json"]["examples"].values()
    first, second = (service["id"] for service in example["value"]["services"])
    assert example["value"]["salon_id"] == second != first
