"""The mechanical rules: what holds for the whole description and needs no quirk stated.

A patched description goes in, the prepared document comes out, which openapi-python-client and the
templates turn into the generated layer. On the way:

``vocabulary``  the field's canonical words for the description's old ones
``numbers``     which numbers are whole
``shapes``      what a schema can mean, and how two meanings become one
``reading``     schemas read as shapes, with references resolved
``answers``     what an operation answers, without the envelope
``operations``  what an operation takes: parameters, body, paging, access
``models``      names for structures, one model for structures that are the same
``prepared``    the document that says all of it to the templates
"""

from __future__ import annotations

from typing import Any

from .errors import RuleError
from .operations import read_operations
from .prepared import Prepared

__all__ = ["RuleError", "apply"]


def apply(patched: dict[str, Any]) -> dict[str, Any]:
    """Turn the patched description into the prepared document."""
    document = Prepared(read_operations(patched)).document(patched)
    _describe(document["components"]["schemas"], patched.get("x-models", {}))
    return document


def _describe(models: dict[str, Any], texts: dict[str, str]) -> None:
    """Say what each model is: one sentence, wherever its schemas stand."""
    if unknown := sorted(texts.keys() - models.keys()):
        raise RuleError(f"x-models of the wording describes {', '.join(unknown)}: no model")
    for name, text in texts.items():
        models[name]["description"] = text
