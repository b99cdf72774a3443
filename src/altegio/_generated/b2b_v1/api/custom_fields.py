# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'custom fields'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken

from .. import models

_CREATE_CUSTOM_FIELD: Operation[models.CustomField] = Operation(
    "create_custom_field",
    "POST",
    "/custom_fields/{entity}/{location_id}",
    answer=lambda: models.CustomField,
)


def create_custom_field(
    entity: models.CustomFieldEntity, location_id: int, *, body: models.CustomFieldInput
) -> Call[models.CustomField]:
    """Add a custom field.

    The user must belong to the location's chain and hold the right to create custom fields.

    ``POST /custom_fields/{entity}/{location_id}``

    Args:
        entity: `appointment` or `client`, the documented categories.
    """
    return Call(_CREATE_CUSTOM_FIELD, (entity, location_id), body=taken(body, "CustomFieldInput"))


_DELETE_CUSTOM_FIELD: Operation[None] = Operation(
    "delete_custom_field", "DELETE", "/custom_fields/{entity}/{location_id}/{field_id}"
)


def delete_custom_field(
    entity: models.CustomFieldEntity, location_id: int, field_id: int
) -> Call[None]:
    """Delete a custom field.

    The user must belong to the location's chain and hold the right to remove custom fields.

    ``DELETE /custom_fields/{entity}/{location_id}/{field_id}``

    Args:
        entity: `appointment` or `client`, the documented categories.
        field_id: ID of the custom field.
    """
    return Call(_DELETE_CUSTOM_FIELD, (entity, location_id, field_id))


_GET_CUSTOM_FIELD_LIST: Operation[list[models.CustomField]] = Operation(
    "get_custom_field_list",
    "GET",
    "/custom_fields/{entity}/{location_id}",
    answer=lambda: list[models.CustomField],
    idempotent=True,
)


def get_custom_field_list(
    entity: models.CustomFieldEntity, location_id: int
) -> Call[list[models.CustomField]]:
    """List custom fields of a location.

    ``GET /custom_fields/{entity}/{location_id}``

    Args:
        entity: `appointment` or `client`, the documented categories.
    """
    return Call(_GET_CUSTOM_FIELD_LIST, (entity, location_id))


_UPDATE_CUSTOM_FIELD: Operation[None] = Operation(
    "update_custom_field", "PUT", "/custom_fields/{entity}/{location_id}/{field_id}"
)


def update_custom_field(
    entity: models.CustomFieldEntity,
    location_id: int,
    field_id: int,
    *,
    body: models.CustomFieldInput,
) -> Call[None]:
    """Change a custom field.

    The user must belong to the location's chain and hold the right to modify custom fields.

    ``PUT /custom_fields/{entity}/{location_id}/{field_id}``

    Args:
        entity: `appointment` or `client`, the documented categories.
        field_id: ID of the custom field.
    """
    return Call(
        _UPDATE_CUSTOM_FIELD, (entity, location_id, field_id), body=taken(body, "CustomFieldInput")
    )
