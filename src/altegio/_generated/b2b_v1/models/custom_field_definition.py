# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import CustomFieldDefinitionType


class CustomFieldDefinition(Answer, kw_only=True):
    """What a custom field is called, what it holds and who may change it."""

    id: int | None = None
    code: str | None = None
    entity_type: str | None = None
    show_in_ui: bool | None = None
    title: str | None = None
    user_can_edit: bool | None = None
    type: CustomFieldDefinitionType | None = None
    values: Any | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
