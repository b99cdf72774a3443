# Generated from openapi/ by `make generate`; not edited by hand.
"""Bodies of webhooks: the model for each resource. A model loads when its function is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from altegio._calls.answer_model import AnswerModel

from .developers import webhooks as _developers

BODIES: Final[Mapping[str, Callable[[], type[AnswerModel]]]] = {**_developers.BODIES}
