# Generated from _async/facades/users.py by `make generate`; not edited by hand.
"""Users of a location, their roles and permissions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from altegio._calls.arguments import or_unset, require_nonempty
from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationUsers(LocationFacade):
    """Users: people who log in to the location, each with a role and single permissions.

    A user is not a team member, but may be linked to one. The authorised user's own permissions are
    in ``client.user``.
    """

    def list(self, *, is_approved: bool | None = None) -> builtins.list[models.LocationUser]:
        """List the location's users.

        Args:
            is_approved: ``True`` for users who accepted their invitation, ``False`` for those who
                have not yet; by default both.

        Returns:
            The users in one list.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see users; this says nothing about other
                rights.

        Operation: ``get_location_users``.
        """
        return self._send(api.get_location_users(self._location_id, is_approved=is_approved))

    def invite(self, invitations: Sequence[models.UserInvitation]) -> None:
        """Invite people to the location; ⚠ each gets a message with a link.

        Access starts when they follow the link and register. Check the permissions afterwards
        (``get_permissions``): the API is said to set them by a separate request only.

        Args:
            invitations: The people to invite: ``search`` is a phone number or an e-mail address.

        Raises:
            ValueError: ``invitations`` is empty.
            NotFoundError: There is no such location.
            UnprocessableEntityError: An invitation is invalid, such as one without an address.
            PermissionDeniedError: The user may not invite users.

        Operation: ``create_user_invitation``.
        """
        body = models.UserInvitationCreate(invites=require_nonempty(invitations, "invitations"))
        self._send(api.create_user_invitation(self._location_id, body=body))

    def remove(self, user_id: int) -> None:
        """End a user's access to the location; ⚠ at once. The user still exists elsewhere.

        Args:
            user_id: The user.

        Raises:
            NotFoundError: The location has no such user.
            PermissionDeniedError: The user may not remove users.

        Operation: ``remove_user_from_location``.
        """
        self._send(api.remove_user_from_location(self._location_id, user_id))

    def remove_from_locations(self, user_id: int, location_ids: Sequence[int]) -> None:
        """End a user's access to other locations; ⚠ at once.

        Args:
            user_id: An active user of this location.
            location_ids: The locations to remove the user from.

        Raises:
            ValueError: ``location_ids`` is empty.
            NotFoundError: The location has no such user.
            UnprocessableEntityError: The user is not active, or a location is unknown.
            PermissionDeniedError: The user may not remove users from one of the locations.

        Operation: ``remove_user_from_locations``.
        """
        links = [
            models.UserLocationLink(location_id=location_id)
            for location_id in require_nonempty(location_ids, "location_ids")
        ]
        body = models.UserLocationsRemove(user_location_links=links)
        self._send(api.remove_user_from_locations(self._location_id, user_id, body=body))

    def copy_to_locations(self, user_id: int, targets: Sequence[models.UserCopyTarget]) -> None:
        """Give a user the same access to other locations; ⚠ at once, without an invitation.

        A user who was already invited there gets the permissions, but still has to accept.

        Args:
            user_id: An active user of this location.
            targets: The locations, each with permissions that differ there.

        Raises:
            ValueError: ``targets`` is empty.
            NotFoundError: The location has no such user.
            UnprocessableEntityError: The user is not active, or a location is unknown.
            PermissionDeniedError: The user may not manage users of one of the locations.

        Operation: ``copy_user_permissions_to_locations``.
        """
        body = models.UserPermissionsCopy(user_location_links=require_nonempty(targets, "targets"))
        self._send(api.copy_user_permissions_to_locations(self._location_id, user_id, body=body))

    def get_permissions(self, user_id: int) -> models.UserPermissions:
        """Get a user's role and permissions in the location.

        Args:
            user_id: The user.

        Returns:
            The role, the linked team member and the values of single permissions.

        Raises:
            NotFoundError: The location has no such user.
            PermissionDeniedError: The user may not see permissions.

        Operation: ``get_user_permissions``.
        """
        return self._send(api.get_user_permissions(self._location_id, user_id))

    def update_permissions(
        self,
        user_id: int,
        *,
        role: models.UserRole | None = None,
        permissions: Sequence[models.PermissionValueInput] | None = None,
        team_member_id: int | None = None,
    ) -> models.UserPermissions:
        """Change a user's role and permissions in the location; ⚠ at once.

        Args:
            user_id: The user.
            role: The new role; unchanged by default.
            permissions: Single permissions, by slug; unchanged by default.
            team_member_id: The team member to link; unchanged by default.

        Returns:
            The updated role, linked team member and permissions.

        Raises:
            ValueError: Nothing is given to change, or ``permissions`` is empty.
            NotFoundError: The location has no such user.
            UnprocessableEntityError: A value is invalid.
            PermissionDeniedError: The user may not change permissions.

        Operation: ``update_user_permissions``.
        """
        if role is None and permissions is None and team_member_id is None:
            raise ValueError(
                "update_permissions needs role=…, permissions=… or team_member_id=…, got none"
            )
        body = models.UserPermissionsUpdate(
            user_role=or_unset(role),
            user_permissions=or_unset(require_nonempty(permissions, "permissions")),
            team_member_id=or_unset(team_member_id),
        )
        return self._send(api.update_user_permissions(self._location_id, user_id, body=body))

    def list_roles(self, *, include_permissions: bool = False) -> builtins.list[models.Role]:
        """List the roles that users of the location can have.

        Args:
            include_permissions: Fill ``user_permissions``; otherwise it is ``None``.

        Returns:
            The roles in one list; the more a role may do, the higher its ``weight``.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see roles.

        Operation: ``list_roles``.
        """
        return self._send(
            api.list_roles(
                self._location_id, include=["user_permissions"] if include_permissions else None
            )
        )

    def list_roles_for_user(
        self, user_id: int, *, include_permissions: bool = False
    ) -> builtins.list[models.Role]:
        """List the roles of the location as the caller may give them to one user.

        Args:
            user_id: The user.
            include_permissions: Fill ``user_permissions``, whose ``is_editable`` marks those that
                the caller may change; otherwise it is ``None``.

        Returns:
            The roles in one list.

        Raises:
            NotFoundError: The location has no such user.
            PermissionDeniedError: The user may not see roles.

        Operation: ``get_user_roles``.
        """
        return self._send(
            api.get_user_roles(
                self._location_id,
                user_id,
                include=["user_permissions"] if include_permissions else None,
            )
        )

    def get_notification_settings(self, user_id: int) -> models.UserNotificationSettings:
        """Get a user's notification settings.

        Args:
            user_id: The user.

        Returns:
            Whether the user is notified as an administrator or a team member (``mode``), and the
            channels of each kind of notification.

        Raises:
            NotFoundError: The location has no such user.
            PermissionDeniedError: The user may not see them.

        Operation: ``get_user_notification_settings``.
        """
        return self._send(api.get_user_notification_settings(self._location_id, user_id))

    def update_notification_settings(
        self, user_id: int, push: Mapping[models.NotificationType, bool]
    ) -> models.UserNotificationSettings:
        """Turn push notifications of a user on or off; other channels can't be changed.

        Args:
            user_id: The user.
            push: On or off, for each kind to change. The kinds that apply depend on the user's
                ``mode``: those for administrators or those for team members.

        Returns:
            The updated settings.

        Raises:
            ValueError: ``push`` is empty.
            NotFoundError: The location has no such user.
            PermissionDeniedError: The user may not change them.

        Operation: ``update_user_notification_settings``.
        """
        kinds = [
            models.NotificationSettingUpdate(
                type=kind, channels=models.NotificationChannelsUpdate(push=push[kind])
            )
            for kind in require_nonempty(push, "push")
        ]
        body = models.UserNotificationSettingsUpdate(notification_types=kinds)
        return self._send(
            api.update_user_notification_settings(self._location_id, user_id, body=body)
        )
