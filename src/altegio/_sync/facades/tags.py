# Generated from _async/facades/tags.py by `make generate`; not edited by hand.
"""Tags of clients and appointments."""

# The operations that these methods call are struck out like the methods themselves.
# pyright: reportDeprecated=false

from __future__ import annotations

import builtins

from altegio._calls.arguments import or_unset, require_nonblank
from altegio._calls.deprecation import V2_ONLY, deprecated
from altegio._calls.wire import UNSET
from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationTags(LocationFacade):
    """Tags: coloured marks such as "VIP" on clients, appointments and events.

    The API has newer operations for tags in its version 2, which this SDK does not cover yet;
    that is why editors strike these methods out. They work.
    """

    @deprecated(V2_ONLY, category=None)
    def list(self, *, entity: models.TagEntity) -> builtins.list[models.Tag]:
        """List the tags of one kind.

        Args:
            entity: The kind of objects that they mark.

        Returns:
            The tags in one list.

        Raises:
            ValueError: ``entity`` is not a known kind.
            PermissionDeniedError: The user has no access to the location.
            NotFoundError: There is no such location.

        Operation: ``get_tag_list_by_entity``.
        """
        # The path takes a word where everything else takes the number.
        kind = models.TagEntitySlug.__members__.get(models.TagEntity(entity).name)
        if kind is None:
            raise ValueError(f"entity must be a member of TagEntity, got {entity!r}")
        return self._send(api.get_tag_list_by_entity(self._location_id, kind))

    @deprecated(V2_ONLY, category=None)
    def create(
        self,
        *,
        title: str,
        color: str,
        entity: models.TagEntity | None = None,
        icon: str | None = None,
    ) -> models.Tag:
        """Create a tag.

        Args:
            title: Its text.
            color: Its colour, ``"#RRGGBB"``.
            entity: The kind of objects that it marks: clients, appointments, or any; the API has no
                code for events here.
            icon: The name of its icon.

        Returns:
            The tag.

        Raises:
            ValueError: The title or the colour is empty, or the tag would be for events.
            PermissionDeniedError: The user may not edit tags.
            NotFoundError: There is no such location.

        Operation: ``create_tag``.
        """
        call = api.create_tag(
            self._location_id,
            title=require_nonblank(title, "title"),
            color=require_nonblank(color, "color"),
            entity=_taggable(entity),
            icon=icon,
        )
        return self._send(call)

    @deprecated(V2_ONLY, category=None)
    def update(
        self,
        tag_id: int,
        *,
        title: str | None = None,
        color: str | None = None,
        entity: models.TagEntity | None = None,
        icon: str | None = None,
    ) -> None:
        """Change a tag; other fields keep their values.

        Args:
            tag_id: The tag.
            title: Its text.
            color: Its colour, ``"#RRGGBB"``.
            entity: The kind of objects that it marks: clients or appointments.
            icon: The name of its icon.

        Raises:
            ValueError: There is no change, the title or the colour is empty, or the tag would be
                for events.
            PermissionDeniedError: The user may not edit tags.
            NotFoundError: The location has no such tag.

        Operation: ``update_tag_by_tag_id``.
        """
        if all(value is None for value in (title, color, entity, icon)):
            raise ValueError("update needs title=…, color=…, entity=… or icon=…, got none")
        body = models.TagUpdate(
            title=UNSET if title is None else require_nonblank(title, "title"),
            color=UNSET if color is None else require_nonblank(color, "color"),
            entity=or_unset(_taggable(entity)),
            icon=or_unset(icon),
        )
        self._send(api.update_tag_by_tag_id(self._location_id, tag_id, body=body))

    @deprecated(V2_ONLY, category=None)
    def delete(self, tag_id: int) -> None:
        """Delete a tag, and remove it from everything that has it.

        Args:
            tag_id: The tag.

        Raises:
            PermissionDeniedError: The user may not edit tags.
            NotFoundError: The location has no such tag.

        Operation: ``delete_tag_by_tag_id``.
        """
        self._send(api.delete_tag_by_tag_id(self._location_id, tag_id))


def _taggable(entity: models.TagEntity | None) -> models.TagEntity | None:
    if entity == models.TagEntity.EVENT:
        raise ValueError("entity must not be EVENT: the API makes no tags for events")
    return entity
