# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .custom_field_definition_type import CustomFieldDefinitionType


class CustomFieldDefinition(AnswerModel, kw_only=True):
    """The definition of a custom field: its name, its type and who may change it."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["type"])
    id: int = ALWAYS_SENT
    code: str | None = None
    entity_type: str | None = None
    show_in_ui: bool | None = None
    title: str | None = None
    user_can_edit: bool | None = None
    type: CustomFieldDefinitionType | None = None
    values: Any | None = None

    def _settle(self) -> None:
        self.__class__ = CustomFieldDefinition  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
