# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'users permissions'."""

from __future__ import annotations

from typing import Literal

from altegio._calls.deprecation import deprecated
from altegio._calls.operation import Call, Operation, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_COPY_USER_PERMISSIONS_TO_LOCATIONS: Operation[None] = Operation(
    "copy_user_permissions_to_locations",
    "POST",
    "/company/{location_id}/users/{user_id}/copy_to_companies",
)


def copy_user_permissions_to_locations(
    location_id: int, user_id: int, *, body: models.UserPermissionsCopy
) -> Call[None]:
    """Copy a user to other locations.

    Only an active user can be copied, permissions included; where absent, they become active at
    once. A user already invited there gets new permissions only and must still accept.

    ``POST /company/{location_id}/users/{user_id}/copy_to_companies``
    """
    return Call(
        _COPY_USER_PERMISSIONS_TO_LOCATIONS,
        (location_id, user_id),
        body=taken(body, "UserPermissionsCopy"),
    )


_CREATE_USER_INVITATION: Operation[None] = Operation(
    "create_user_invitation", "POST", "/user/invite/{location_id}"
)


def create_user_invitation(location_id: int, *, body: models.UserInvitationCreate) -> Call[None]:
    """Invite users to manage a location.

    Sends a link by e-mail or phone; access starts once the invited person follows it and
    registers. According to the documentation, permissions are assigned by a separate request
    afterwards.

    ``POST /user/invite/{location_id}``
    """
    return Call(_CREATE_USER_INVITATION, (location_id,), body=taken(body, "UserInvitationCreate"))


_DEPRECATED_GET_LOCATION_USERS: Operation[list[models.LocationUser]] = Operation(
    "deprecated_get_location_users",
    "GET",
    "/company_users/{location_id}",
    answer=lambda: list[models.LocationUser],
    idempotent=True,
)


@deprecated("use get_location_users")
def deprecated_get_location_users(location_id: int) -> Call[list[models.LocationUser]]:
    """List users of a location (old route).

    ``GET /company_users/{location_id}``

    Deprecated: Use get_location_users.
    """
    return Call(_DEPRECATED_GET_LOCATION_USERS, (location_id,))


_GET_LOCATION_USERS: Operation[list[models.LocationUser]] = Operation(
    "get_location_users",
    "GET",
    "/company/{location_id}/users",
    answer=lambda: list[models.LocationUser],
    idempotent=True,
)


def get_location_users(
    location_id: int, *, is_approved: bool | Unset | None = UNSET
) -> Call[list[models.LocationUser]]:
    """List users of a location.

    ``GET /company/{location_id}/users``

    Args:
        is_approved: Whether the invitation to the location was accepted.
    """
    return Call(
        _GET_LOCATION_USERS,
        (location_id,),
        query={"filter[is_approved]": formatted(is_approved, "0/1", "is_approved")},
    )


_GET_PERMISSION_LIST: Operation[models.Permissions] = Operation(
    "get_permission_list",
    "GET",
    "/user/permissions/{location_id}",
    answer=lambda: models.Permissions,
    idempotent=True,
)


def get_permission_list(location_id: int) -> Call[models.Permissions]:
    """Get the user's rights in a location.

    ``GET /user/permissions/{location_id}``
    """
    return Call(_GET_PERMISSION_LIST, (location_id,))


_GET_USER_PERMISSIONS: Operation[models.UserPermissions] = Operation(
    "get_user_permissions",
    "GET",
    "/company/{location_id}/users/{user_id}/permissions",
    answer=lambda: models.UserPermissions,
    idempotent=True,
)


def get_user_permissions(location_id: int, user_id: int) -> Call[models.UserPermissions]:
    """Get a user's role and permissions.

    ``GET /company/{location_id}/users/{user_id}/permissions``
    """
    return Call(_GET_USER_PERMISSIONS, (location_id, user_id))


_GET_USER_ROLES: Operation[list[models.Role]] = Operation(
    "get_user_roles",
    "GET",
    "/company/{location_id}/users/{user_id}/roles",
    answer=lambda: list[models.Role],
    idempotent=True,
)


def get_user_roles(
    location_id: int,
    user_id: int,
    *,
    include: list[Literal["user_permissions"]] | Unset | None = UNSET,
) -> Call[list[models.Role]]:
    """List roles as seen for one user.

    Each permission's `is_editable` depends on the permissions of the calling user.

    ``GET /company/{location_id}/users/{user_id}/roles``

    Args:
        include: Related models to add to the answer.
    """
    return Call(_GET_USER_ROLES, (location_id, user_id), query={"include[]": include})


_LIST_ROLES: Operation[list[models.Role]] = Operation(
    "list_roles",
    "GET",
    "/company/{location_id}/users/roles",
    answer=lambda: list[models.Role],
    idempotent=True,
)


def list_roles(
    location_id: int, *, include: list[Literal["user_permissions"]] | Unset | None = UNSET
) -> Call[list[models.Role]]:
    """List user roles with their permissions.

    ``GET /company/{location_id}/users/roles``

    Args:
        include: Related models to add to the answer.
    """
    return Call(_LIST_ROLES, (location_id,), query={"include[]": include})


_REMOVE_USER_FROM_LOCATION: Operation[None] = Operation(
    "remove_user_from_location", "DELETE", "/company/{location_id}/users/{user_id}", enveloped=False
)


def remove_user_from_location(location_id: int, user_id: int) -> Call[None]:
    """Remove a user from a location.

    ``DELETE /company/{location_id}/users/{user_id}``
    """
    return Call(_REMOVE_USER_FROM_LOCATION, (location_id, user_id))


_REMOVE_USER_FROM_LOCATIONS: Operation[None] = Operation(
    "remove_user_from_locations",
    "POST",
    "/company/{location_id}/users/{user_id}/remove_from_companies",
)


def remove_user_from_locations(
    location_id: int, user_id: int, *, body: models.UserLocationsRemove
) -> Call[None]:
    """Remove a user from several locations.

    Only for an active user.

    ``POST /company/{location_id}/users/{user_id}/remove_from_companies``
    """
    return Call(
        _REMOVE_USER_FROM_LOCATIONS, (location_id, user_id), body=taken(body, "UserLocationsRemove")
    )


_UPDATE_USER_PERMISSIONS: Operation[models.UserPermissions] = Operation(
    "update_user_permissions",
    "PUT",
    "/company/{location_id}/users/{user_id}/permissions",
    answer=lambda: models.UserPermissions,
)


def update_user_permissions(
    location_id: int, user_id: int, *, body: models.UserPermissionsUpdate | Unset = UNSET
) -> Call[models.UserPermissions]:
    """Set a user's role and permissions.

    Also sets which team member is tied to the user.

    ``PUT /company/{location_id}/users/{user_id}/permissions``
    """
    return Call(
        _UPDATE_USER_PERMISSIONS, (location_id, user_id), body=taken(body, "UserPermissionsUpdate")
    )
