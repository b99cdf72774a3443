"""The mechanical rules: what holds for the whole description and needs no quirk stated.

A patched description goes in, a document comes out that openapi-python-client turns into the
generated layer without a warning. The rules live in one module each:

``shapes``      what a schema means, with references resolved and number kinds decided
``vocabulary``  the field's canonical words for the description's old ones
``operations``  what an operation takes and answers: parameters, body, envelope, paging
``models``      names for structures, one model for structures that are the same
"""

from __future__ import annotations

from typing import Any

from .models import ModelNames
from .operations import Operations

__all__ = ["apply"]


def apply(patched: dict[str, Any]) -> dict[str, Any]:
    """Turn the patched description into the document that the generator reads."""
    operations = Operations(patched)
    names = ModelNames()
    for operation in operations:
        names.claim_answer(operation)
        names.claim_request(operation)
    names.settle()
    return {
        "openapi": patched["openapi"],
        "info": patched["info"],
        "paths": operations.paths(names),
        "components": {"schemas": names.schemas()},
    }
