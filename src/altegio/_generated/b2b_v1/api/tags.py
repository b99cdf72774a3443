# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'tags'."""

from __future__ import annotations

from altegio._calls.deprecation import deprecated
from altegio._calls.operation import Call, Operation, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_CREATE_TAG: Operation[models.Tag] = Operation(
    "create_tag", "POST", "/labels/{location_id}", answer=lambda: models.Tag
)


@deprecated("no replacement in this SDK yet", category=None)
def create_tag(
    location_id: int,
    *,
    title: str,
    color: str,
    entity: models.TagEntity | Unset | None = UNSET,
    icon: str | Unset | None = UNSET,
) -> Call[models.Tag]:
    """Add a tag (old route).

    B2B V2 supersedes it.

    ``POST /labels/{location_id}``

    Deprecated: No replacement in this SDK yet.

    Args:
        color: #RRGGBB.
        entity: 0 general, 1 client, 2 appointment tags.
        icon: Name of the icon.
    """
    return Call(
        _CREATE_TAG,
        (location_id,),
        query={"title": title, "color": color, "entity": entity, "icon": icon},
    )


_DELETE_TAG_BY_TAG_ID: Operation[None] = Operation(
    "delete_tag_by_tag_id", "DELETE", "/labels/{location_id}/{tag_id}"
)


@deprecated("no replacement in this SDK yet", category=None)
def delete_tag_by_tag_id(location_id: int, tag_id: int) -> Call[None]:
    """Remove a tag (old route).

    B2B V2 supersedes it.

    ``DELETE /labels/{location_id}/{tag_id}``

    Deprecated: No replacement in this SDK yet.
    """
    return Call(_DELETE_TAG_BY_TAG_ID, (location_id, tag_id))


_GET_TAG_LIST_BY_ENTITY: Operation[list[models.Tag]] = Operation(
    "get_tag_list_by_entity",
    "GET",
    "/labels/{location_id}/{entity}",
    answer=lambda: list[models.Tag],
    idempotent=True,
)


@deprecated("no replacement in this SDK yet", category=None)
def get_tag_list_by_entity(
    location_id: int, entity: models.TagEntitySlug
) -> Call[list[models.Tag]]:
    """List tags of one kind (old route).

    B2B V2 supersedes it. The numbers 0 to 3 still work in place of the aliases.

    ``GET /labels/{location_id}/{entity}``

    Deprecated: No replacement in this SDK yet.

    Args:
        entity: Kind of entity that the tags are put on; the old numbers 0, 1, 2, 3 are accepted
            too.
    """
    return Call(_GET_TAG_LIST_BY_ENTITY, (location_id, entity))


_UPDATE_TAG_BY_TAG_ID: Operation[None] = Operation(
    "update_tag_by_tag_id", "PUT", "/labels/{location_id}/{tag_id}"
)


@deprecated("no replacement in this SDK yet", category=None)
def update_tag_by_tag_id(location_id: int, tag_id: int, *, body: models.TagUpdate) -> Call[None]:
    """Change a tag (old route).

    B2B V2 supersedes it.

    ``PUT /labels/{location_id}/{tag_id}``

    Deprecated: No replacement in this SDK yet.
    """
    return Call(_UPDATE_TAG_BY_TAG_ID, (location_id, tag_id), body=taken(body, "TagUpdate"))
