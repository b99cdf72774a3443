"""All models: what answers are read into and what request bodies are made of.

A model's module loads when the model is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._generated.b2b_v1 import models as _models

if TYPE_CHECKING:
    from ._generated.b2b_v1.models import *  # noqa: F403


if not TYPE_CHECKING:  # which would take every name for one of ours

    def __getattr__(name: str) -> Any:
        return getattr(_models, name)


def __dir__() -> list[str]:
    return dir(_models)
