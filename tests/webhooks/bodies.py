"""The webhooks' bodies that tests begin with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

#: An example of each kind, by its resource.
BODIES: dict[str, dict[str, Any]] = {
    body["resource"]: body
    for body in json.loads(Path(__file__).with_name("bodies.json").read_text(encoding="utf-8"))
}


def body(kind: str, /, **changes: Any) -> dict[str, Any]:
    """Return the example of a kind, with other values for some of its fields."""
    return {**BODIES[kind], **changes}
