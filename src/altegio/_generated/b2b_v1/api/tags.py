"""Tags. Generated from the patched description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from altegio._calls.model import UNSET, Unset
from altegio._calls.operation import Call, Operation

from .. import models

if TYPE_CHECKING:
    from ..models import Tag, TagUpdate

_CREATE_TAG: Operation[Tag] = Operation(
    "create_tag", "POST", "/labels/{location_id}", answer=lambda: models.Tag
)


def create_tag(
    location_id: int,
    *,
    title: str,
    color: str,
    entity: int | Unset | None = UNSET,
    icon: str | Unset | None = UNSET,
) -> Call[Tag]:
    """Add a tag (old route).

    Superseded by POST /api/v2/companies/{company_id}/tags.

    ``POST /labels/{location_id}``

    .. deprecated:: B2B V1
       The API's description says so.

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


_GET_TAG_LIST_BY_ENTITY: Operation[list[Tag]] = Operation(
    "get_tag_list_by_entity",
    "GET",
    "/labels/{location_id}/{entity}",
    answer=lambda: list[models.Tag],
    idempotent=True,
)


def get_tag_list_by_entity(
    location_id: int, entity: Literal["common", "client", "record", "activity"]
) -> Call[list[Tag]]:
    """List tags of one kind (old route).

    Superseded by GET /api/v2/companies/{company_id}/tags?entity={entity}. The numbers 0 to 3 still
    work in place of the aliases.

    ``GET /labels/{location_id}/{entity}``

    .. deprecated:: B2B V1
       The API's description says so.

    Args:
        entity: Record = appointment tags, activity = event tags; legacy numbers 0, 1, 2, 3
            accepted.
    """
    return Call(_GET_TAG_LIST_BY_ENTITY, (location_id, entity))


_UPDATE_TAG_BY_TAG_ID: Operation[None] = Operation(
    "update_tag_by_tag_id", "PUT", "/labels/{location_id}/{tag_id}"
)


def update_tag_by_tag_id(location_id: int, tag_id: int, *, body: TagUpdate) -> Call[None]:
    """Change a tag (old route).

    Superseded by PUT /api/v2/companies/{company_id}/tags/{tag_id}.

    ``PUT /labels/{location_id}/{tag_id}``

    .. deprecated:: B2B V1
       The API's description says so.
    """
    return Call(_UPDATE_TAG_BY_TAG_ID, (location_id, tag_id), body=body)


_DELETE_TAG_BY_TAG_ID: Operation[None] = Operation(
    "delete_tag_by_tag_id", "DELETE", "/labels/{location_id}/{tag_id}"
)


def delete_tag_by_tag_id(location_id: int, tag_id: int) -> Call[None]:
    """Remove a tag (old route).

    Superseded by DELETE /api/v2/companies/{company_id}/tags/{tag_id}.

    ``DELETE /labels/{location_id}/{tag_id}``

    .. deprecated:: B2B V1
       The API's description says so.
    """
    return Call(_DELETE_TAG_BY_TAG_ID, (location_id, tag_id))
