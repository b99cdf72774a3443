# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .custom_field_definition import CustomFieldDefinition


class CustomField(AnswerModel, kw_only=True, rename={"location_id": "salon_id"}):
    """A location's custom field of clients or appointments.

    Attributes:
        id: Field ID.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["custom_field"])
    id: int = ALWAYS_SENT
    """Field ID."""
    location_id: int | None = None
    custom_field: CustomFieldDefinition | None = None

    def _settle(self) -> None:
        self.__class__ = CustomField  # pyright: ignore[reportAttributeAccessIssue]
        if self.custom_field.__class__ is list:
            self._clear_empty_list("custom_field")
