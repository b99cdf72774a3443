# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'services'."""

from __future__ import annotations

from typing import Literal

from altegio._calls.deprecation import deprecated
from altegio._calls.operation import Call, Operation, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_ASSIGN_SERVICE_TO_TEAM_MEMBER: Operation[models.ServiceAssignment] = Operation(
    "assign_service_to_team_member",
    "POST",
    "/company/{location_id}/services/{service_id}/staff",
    answer=lambda: models.ServiceAssignment,
)


def assign_service_to_team_member(
    location_id: int, service_id: int, *, body: models.ServiceAssignmentCreate
) -> Call[models.ServiceAssignment]:
    """Link a team member to a service.

    Stores the team member's duration and bill of materials for the service.

    ``POST /company/{location_id}/services/{service_id}/staff``
    """
    return Call(
        _ASSIGN_SERVICE_TO_TEAM_MEMBER,
        (location_id, service_id),
        body=taken(body, "ServiceAssignmentCreate"),
    )


_CREATE_SERVICE: Operation[models.Service] = Operation(
    "create_service", "POST", "/services/{location_id}", answer=lambda: models.Service
)


def create_service(location_id: int, *, body: models.ServiceCreate) -> Call[models.Service]:
    """Add a service.

    ``POST /services/{location_id}``
    """
    return Call(_CREATE_SERVICE, (location_id,), body=taken(body, "ServiceCreate"))


_CREATE_SERVICE_CATEGORY: Operation[models.ServiceCategory] = Operation(
    "create_service_category",
    "POST",
    "/service_categories/{location_id}",
    answer=lambda: models.ServiceCategory,
)


def create_service_category(
    location_id: int, *, body: models.ServiceCategoryInput
) -> Call[models.ServiceCategory]:
    """Add a service category.

    ``POST /service_categories/{location_id}``
    """
    return Call(_CREATE_SERVICE_CATEGORY, (location_id,), body=taken(body, "ServiceCategoryInput"))


_DELETE_SERVICE: Operation[None] = Operation(
    "delete_service", "DELETE", "/services/{location_id}/{service_id}", enveloped=False
)


def delete_service(location_id: int, service_id: int) -> Call[None]:
    """Remove a service.

    ``DELETE /services/{location_id}/{service_id}``
    """
    return Call(_DELETE_SERVICE, (location_id, service_id))


_DELETE_SERVICE_CATEGORY: Operation[None] = Operation(
    "delete_service_category",
    "DELETE",
    "/service_category/{location_id}/{category_id}",
    enveloped=False,
)


def delete_service_category(location_id: int, category_id: int) -> Call[None]:
    """Remove a service category.

    ``DELETE /service_category/{location_id}/{category_id}``

    Args:
        category_id: ID of the service category.
    """
    return Call(_DELETE_SERVICE_CATEGORY, (location_id, category_id))


_DEPRECATED_GET_SERVICE_CATEGORY_LIST: Operation[list[models.ServiceCategory]] = Operation(
    "deprecated_get_service_category_list",
    "GET",
    "/service_categories/{location_id}/{category_id}",
    answer=lambda: list[models.ServiceCategory],
    access="partner",
    idempotent=True,
)


@deprecated("use get_service_category_list")
def deprecated_get_service_category_list(
    location_id: int, category_id: int
) -> Call[list[models.ServiceCategory]]:
    """List service categories (old route).

    ``GET /service_categories/{location_id}/{category_id}``

    Deprecated: Use get_service_category_list.

    Args:
        category_id: ID of the service category.
    """
    return Call(_DEPRECATED_GET_SERVICE_CATEGORY_LIST, (location_id, category_id))


_DEPRECATED_GET_SERVICE_LIST_BY_ID: Operation[models.Service] = Operation(
    "deprecated_get_service_list_by_id",
    "GET",
    "/services/{location_id}/{service_id}",
    answer=lambda: models.Service,
    access="partner",
    idempotent=True,
)


@deprecated("use get_service")
def deprecated_get_service_list_by_id(
    location_id: int,
    service_id: int,
    *,
    team_member_id: int | Unset | None = UNSET,
    category_id: int | Unset | None = UNSET,
) -> Call[models.Service]:
    """Fetch services or one service (old route).

    ``GET /services/{location_id}/{service_id}``

    Deprecated: Use get_service.

    Args:
        team_member_id: Keep only services of this team member.
        category_id: Keep only services of this category.
    """
    return Call(
        _DEPRECATED_GET_SERVICE_LIST_BY_ID,
        (location_id, service_id),
        query={"staff_id": team_member_id, "category_id": category_id},
    )


_DEPRECATED_UPDATE_SERVICE_BY_ID: Operation[models.Service] = Operation(
    "deprecated_update_service_by_id",
    "PUT",
    "/services/{location_id}/{service_id}",
    answer=lambda: models.Service,
)


@deprecated("use patch_service")
def deprecated_update_service_by_id(
    location_id: int, service_id: int, *, body: models.ServiceCreate
) -> Call[models.Service]:
    """Change a service by its ID.

    Replaces the service. Links to team members that are not sent again are lost.

    ``PUT /services/{location_id}/{service_id}``

    Deprecated: Use patch_service.
    """
    return Call(
        _DEPRECATED_UPDATE_SERVICE_BY_ID,
        (location_id, service_id),
        body=taken(body, "ServiceCreate"),
    )


_GET_CHAIN_SERVICE_CATEGORY_LIST: Operation[list[models.ChainServiceCategory]] = Operation(
    "get_chain_service_category_list",
    "GET",
    "/chain/{chain_id}/service_categories",
    answer=lambda: list[models.ChainServiceCategory],
    access="partner",
    idempotent=True,
)


def get_chain_service_category_list(
    chain_id: int, *, include: Literal["services"] | Unset | None = UNSET
) -> Call[list[models.ChainServiceCategory]]:
    """List service categories of a chain.

    ``GET /chain/{chain_id}/service_categories``

    Args:
        include: Related resources to add to the answer.
    """
    return Call(_GET_CHAIN_SERVICE_CATEGORY_LIST, (chain_id,), query={"include": include})


_GET_SERVICE: Operation[models.Service] = Operation(
    "get_service",
    "GET",
    "/company/{location_id}/services/{service_id}",
    answer=lambda: models.Service,
    idempotent=True,
)


def get_service(
    location_id: int,
    service_id: int,
    *,
    team_member_id: int | Unset | None = UNSET,
    category_id: int | Unset | None = UNSET,
) -> Call[models.Service]:
    """Fetch services or one service.

    The service ID in the path is described as optional; it narrows the list to one service.

    ``GET /company/{location_id}/services/{service_id}``

    Args:
        team_member_id: Keep only services of this team member.
        category_id: Keep only services of this category.
    """
    return Call(
        _GET_SERVICE,
        (location_id, service_id),
        query={"staff_id": team_member_id, "category_id": category_id},
    )


_GET_SERVICE_CATEGORY: Operation[models.ServiceCategory] = Operation(
    "get_service_category",
    "GET",
    "/service_category/{location_id}/{category_id}",
    answer=lambda: models.ServiceCategory,
    access="partner",
    idempotent=True,
)


def get_service_category(location_id: int, category_id: int) -> Call[models.ServiceCategory]:
    """Fetch one service category.

    ``GET /service_category/{location_id}/{category_id}``

    Args:
        category_id: ID of the service category.
    """
    return Call(_GET_SERVICE_CATEGORY, (location_id, category_id))


_GET_SERVICE_CATEGORY_LIST: Operation[list[models.ServiceCategory]] = Operation(
    "get_service_category_list",
    "GET",
    "/company/{location_id}/service_categories/{category_id}",
    answer=lambda: list[models.ServiceCategory],
    idempotent=True,
    optional_end=True,
)


def get_service_category_list(
    location_id: int,
    *,
    category_id: int | Unset | None = UNSET,
    team_member_id: int | Unset | None = UNSET,
) -> Call[list[models.ServiceCategory]]:
    """List service categories of a location.

    The category ID in the path is described as optional; it narrows the list to one category.

    ``GET /company/{location_id}/service_categories/{category_id}``

    Args:
        category_id: ID of the service category.
        team_member_id: Keep only categories linked to this team member.
    """
    return Call(
        _GET_SERVICE_CATEGORY_LIST, (location_id, category_id), query={"staff_id": team_member_id}
    )


_GET_SERVICE_LIST: Operation[list[models.Service]] = Operation(
    "get_service_list",
    "GET",
    "/services/{location_id}",
    answer=lambda: list[models.Service],
    idempotent=True,
)


def get_service_list(
    location_id: int,
    *,
    team_member_id: int | Unset | None = UNSET,
    category_id: int | Unset | None = UNSET,
) -> Call[list[models.Service]]:
    """List services of a location.

    ``GET /services/{location_id}``

    Args:
        team_member_id: Keep only this team member's services.
        category_id: Keep only this category's services.
    """
    return Call(
        _GET_SERVICE_LIST,
        (location_id,),
        query={"staff_id": team_member_id, "category_id": category_id},
    )


_PATCH_SERVICE: Operation[models.Service] = Operation(
    "patch_service", "PATCH", "/services/{location_id}/{service_id}", answer=lambda: models.Service
)


def patch_service(
    location_id: int, service_id: int, *, body: models.ServiceUpdate
) -> Call[models.Service]:
    """Change some fields of a service.

    ``PATCH /services/{location_id}/{service_id}``
    """
    return Call(_PATCH_SERVICE, (location_id, service_id), body=taken(body, "ServiceUpdate"))


_REMOVE_SERVICE_FROM_TEAM_MEMBER: Operation[None] = Operation(
    "remove_service_from_team_member",
    "DELETE",
    "/company/{location_id}/services/{service_id}/staff/{team_member_id}",
    enveloped=False,
)


def remove_service_from_team_member(
    location_id: int, service_id: int, team_member_id: int
) -> Call[None]:
    """Unlink a team member from a service.

    ``DELETE /company/{location_id}/services/{service_id}/staff/{team_member_id}``
    """
    return Call(_REMOVE_SERVICE_FROM_TEAM_MEMBER, (location_id, service_id, team_member_id))


_UPDATE_SERVICE_CATEGORY: Operation[models.ServiceCategory] = Operation(
    "update_service_category",
    "PUT",
    "/service_category/{location_id}/{category_id}",
    answer=lambda: models.ServiceCategory,
)


def update_service_category(
    location_id: int, category_id: int, *, body: models.ServiceCategoryInput
) -> Call[models.ServiceCategory]:
    """Update a service category.

    ``PUT /service_category/{location_id}/{category_id}``

    Args:
        category_id: ID of the service category.
    """
    return Call(
        _UPDATE_SERVICE_CATEGORY,
        (location_id, category_id),
        body=taken(body, "ServiceCategoryInput"),
    )


_UPDATE_SERVICE_LINKS: Operation[None] = Operation(
    "update_service_links", "POST", "/company/{location_id}/services/links"
)


def update_service_links(location_id: int, *, body: models.ServiceLinksUpdate) -> Call[None]:
    """Set a service's team members, resources and translations.

    Writes the team member links (duration, price, bill of materials), resources and name
    translations of one service; its other properties stay as they are.

    ``POST /company/{location_id}/services/links``
    """
    return Call(_UPDATE_SERVICE_LINKS, (location_id,), body=taken(body, "ServiceLinksUpdate"))


_UPDATE_SERVICE_TEAM_MEMBER_ASSIGNMENT: Operation[models.ServiceAssignment] = Operation(
    "update_service_team_member_assignment",
    "PUT",
    "/company/{location_id}/services/{service_id}/staff/{team_member_id}",
    answer=lambda: models.ServiceAssignment,
)


def update_service_team_member_assignment(
    location_id: int, service_id: int, team_member_id: int, *, body: models.ServiceAssignmentUpdate
) -> Call[models.ServiceAssignment]:
    """Change a team member's link to a service.

    Replaces the duration and the bill of materials of an existing link.

    ``PUT /company/{location_id}/services/{service_id}/staff/{team_member_id}``
    """
    return Call(
        _UPDATE_SERVICE_TEAM_MEMBER_ASSIGNMENT,
        (location_id, service_id, team_member_id),
        body=taken(body, "ServiceAssignmentUpdate"),
    )
