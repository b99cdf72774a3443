"""Bodies of webhooks for tests: the examples of the description."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

CONTRACT = Path(__file__).parents[2] / "openapi" / "developers" / "contract.yaml"


def _bodies() -> list[dict[str, Any]]:
    contract = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
    requests = [webhook["post"]["requestBody"] for webhook in contract["webhooks"].values()]
    return [request["content"]["application/json"]["example"] for request in requests]


#: An example of each kind, by its resource.
BODIES: dict[str, dict[str, Any]] = {body["resource"]: body for body in _bodies()}


def body(kind: str, /, **changes: Any) -> dict[str, Any]:
    """Return the example of a kind, with changed fields."""
    return {**BODIES[kind], **changes}
