from __future__ import annotations

from ..._model import UNSET, Model, Unset, model


@model(request=True)
class AppointmentInputCustomFields(Model):
    """By field code; needs custom_fields_record_values_read_access and
    custom_fields_record_values_edit_access."""

    my_custom_field: int | Unset = UNSET
    some_another_field: list[str] | Unset = UNSET
