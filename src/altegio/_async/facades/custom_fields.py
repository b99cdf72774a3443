"""Custom fields of clients and appointments."""

from __future__ import annotations

from typing import Unpack

from altegio._calls.updating import Update, find_by_id, without_none
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationCustomFields(AsyncLocationFacade):
    """Custom fields: additional data that a location keeps on clients or appointments.

    A field has a code, the key of its value in ``Client.custom_fields`` and
    ``Appointment.custom_fields``. To change fields, the user must belong to the location's chain.
    """

    async def list(self, *, entity: models.CustomFieldEntity) -> list[models.CustomField]:
        """List the custom fields of clients or of appointments.

        Args:
            entity: The owner of the fields: clients or appointments.

        Returns:
            The fields in one list.

        Raises:
            PermissionDeniedError: The user has no access to the location.
            NotFoundError: There is no such location.

        Operation: ``get_custom_field_list``.
        """
        return await self._send(api.get_custom_field_list(entity, self._location_id))

    async def create(
        self, field: models.CustomFieldInput, *, entity: models.CustomFieldEntity
    ) -> models.CustomField:
        """Create a custom field.

        Args:
            field: The field: its ``type``, ``code``, ``title``, and the rights to see and change
                it.
            entity: Its owner: clients or appointments.

        Returns:
            The field.

        Raises:
            PermissionDeniedError: The user does not belong to the chain or may not create fields.
            NotFoundError: There is no such location.

        Operation: ``create_custom_field``.
        """
        return await self._send(api.create_custom_field(entity, self._location_id, body=field))

    async def replace(
        self, field_id: int, field: models.CustomFieldInput, *, entity: models.CustomFieldEntity
    ) -> None:
        """Replace a custom field's definition.

        :meth:`update` keeps the other fields of the definition.

        Args:
            field_id: The field.
            field: The complete definition, as for :meth:`create`.
            entity: Its owner: clients or appointments.

        Raises:
            PermissionDeniedError: The user does not belong to the chain or may not change fields.
            NotFoundError: The location has no such field.

        Operation: ``update_custom_field``.
        """
        await self._send(api.update_custom_field(entity, self._location_id, field_id, body=field))

    async def update(
        self,
        field_id: int,
        *,
        entity: models.CustomFieldEntity,
        **changes: Unpack[models.CustomFieldUpdateParams],
    ) -> None:
        """Change fields of a custom field's definition.

        Lists the fields and sends this one again with the changes.
        Two requests: a change that someone else makes between them is lost.

        Args:
            field_id: The field.
            entity: Its owner: clients or appointments.
            **changes: Fields of :class:`.CustomFieldInput`.

        Raises:
            TypeError: There is no change, or a field is unknown or of another type.
            LookupError: The location has no such field.
            NotFoundError: There is no such location, or the field was deleted meanwhile.
            PermissionDeniedError: The user does not belong to the chain or may not change fields.

        Operation: ``update_custom_field``.
        """
        update = Update(models.CustomFieldInput, changes)
        stored = find_by_id(await self.list(entity=entity), field_id)
        definition = stored.custom_field or models.CustomFieldDefinition(id=field_id)
        kind = getattr(definition.type, "code", definition.type)  # a string, if sent as one
        complete = update.merged_into(definition, **without_none(type=kind))
        await self.replace(field_id, complete, entity=entity)

    async def delete(self, field_id: int, *, entity: models.CustomFieldEntity) -> None:
        """Delete a custom field.

        ⚠ Clients or appointments lose their values for it.

        Args:
            field_id: The field.
            entity: Its owner: clients or appointments.

        Raises:
            PermissionDeniedError: The user does not belong to the chain or may not delete fields.
            NotFoundError: The location has no such field.

        Operation: ``delete_custom_field``.
        """
        await self._send(api.delete_custom_field(entity, self._location_id, field_id))
