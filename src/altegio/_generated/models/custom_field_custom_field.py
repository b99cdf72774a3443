from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import CustomFieldType


class CustomFieldCustomField(
    Answer,
    kw_only=True,
):
    """Custom field custom field."""

    id: int | None = None
    #: key used to set this field's value on appointments
    code: str | None = None
    #: what the field belongs to: customer card or appointment window
    entity_type: str | None = None
    show_in_ui: bool | None = None
    title: str | None = None
    user_can_edit: bool | None = None
    type: CustomFieldType | None = None
    #: allowed values of a field of type list
    values: Any | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
