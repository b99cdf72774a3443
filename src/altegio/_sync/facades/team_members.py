# Generated from _async/facades/team_members.py by `make generate`; not edited by hand.
# pyright: reportDeprecated=false
"""Team members of a location, their positions and their tips."""

from __future__ import annotations

import builtins

from altegio._calls.arguments import require_nonblank
from altegio._calls.deprecation import deprecated
from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationTeamMembers(LocationFacade):
    """Team members: the people whom clients book, and the columns of the calendar.

    A team member is not a user: a user logs in, and may be linked to a team member
    (``user_id``). ``is_fired``, ``is_deleted`` and ``is_hidden`` (from online booking) say who
    works and can be booked.
    """

    def list(self) -> builtins.list[models.TeamMember]:
        """List the location's team members.

        Fired team members may be listed too: keep those that are neither ``is_fired`` nor
        ``is_deleted``.

        Returns:
            The team members in one list. ``schedule_till`` is the last day with working hours;
            1900-01-01 and 1970-01-01 stand for no schedule.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_team_member_list``.
        """
        return self._send(api.get_team_member_list(self._location_id))

    def get(self, team_member_id: int) -> models.TeamMember:
        """Get one team member, with the fields that ``list`` has.

        Args:
            team_member_id: The team member.

        Returns:
            The team member.

        Raises:
            NotFoundError: The location has no such team member.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_team_member_by_id``.
        """
        return self._send(api.get_team_member_by_id(self._location_id, team_member_id))

    def get_details(self, team_member_id: int) -> models.TeamMember:
        """Get one team member, with the linked user and contact.

        Needs rights in the location's settings; ``get`` does not.

        Args:
            team_member_id: The team member.

        Returns:
            The team member; ``user`` and ``employee`` are filled if they exist.

        Raises:
            NotFoundError: The location has no such team member.
            PermissionDeniedError: The user may not manage team members.

        Operation: ``get_team_member``.
        """
        return self._send(api.get_team_member(self._location_id, team_member_id))

    def create(self, team_member: models.TeamMemberCreate) -> models.TeamMember:
        """Create a team member, and on request a user for them.

        ⚠ ``is_user_invite=True`` sends an invitation, and ``is_paid_team_member=True`` adds to
        the price of the location's licence.

        Args:
            team_member: The new team member. Phone numbers are digits without a plus.

        Returns:
            The team member as created, without services and working hours:
            ``service_assignments.create`` and ``schedules`` add them.

        Raises:
            NotFoundError: There is no such location.
            UnprocessableEntityError: A value is invalid, such as an unknown position.
            PermissionDeniedError: The user may not create team members.

        Operation: ``create_team_member_quick``.
        """
        return self._send(api.create_team_member_quick(self._location_id, body=team_member))

    def update(
        self, team_member_id: int, team_member: models.TeamMemberUpdate
    ) -> models.TeamMember:
        """Change a team member.

        Args:
            team_member_id: The team member.
            team_member: The changes; fields that are not set stay. ``user_id=0`` unlinks the user.

        Returns:
            The updated team member.

        Raises:
            NotFoundError: The location has no such team member.
            PermissionDeniedError: The user may not edit team members, or not one of the fields,
                such as ``is_included_in_payment_policy``.

        Operation: ``update_team_member``.
        """
        return self._send(
            api.update_team_member(self._location_id, team_member_id, body=team_member)
        )

    def delete(self, team_member_id: int) -> None:
        """Delete a team member; ⚠ to keep them in reports, ``update`` with ``is_fired=True``.

        Args:
            team_member_id: The team member.

        Raises:
            NotFoundError: The location has no such team member.
            PermissionDeniedError: The user may not delete team members.

        Operation: ``delete_team_member``.
        """
        self._send(api.delete_team_member(self._location_id, team_member_id))

    def list_tip_settings(self) -> builtins.list[models.TeamMemberTips]:
        """List the tip settings of the location's team members.

        Returns:
            The settings in one list, one for each team member, with the page on which clients
            leave a tip.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's tips.

        Operation: ``get_team_member_tip_settings``.
        """
        return self._send(api.get_team_member_tip_settings(self._location_id))

    def enable_tips(self, tip_settings_id: int) -> builtins.list[models.TeamMemberTips]:
        """Enable tips for a team member.

        Args:
            tip_settings_id: The id of the settings, from ``list_tip_settings``; ⚠ not the team
                member's.

        Returns:
            The updated tip settings.

        Raises:
            NotFoundError: The location has no such settings.
            PermissionDeniedError: The user has no access to the location's tips.

        Operation: ``enable_team_member_tips``.
        """
        return self._send(api.enable_team_member_tips(self._location_id, tip_settings_id))

    def disable_tips(self, tip_settings_id: int) -> builtins.list[models.TeamMemberTips]:
        """Disable tips for a team member.

        Args:
            tip_settings_id: The id of the settings, from ``list_tip_settings``; ⚠ not the team
                member's.

        Returns:
            The updated tip settings.

        Raises:
            NotFoundError: The location has no such settings.
            PermissionDeniedError: The user has no access to the location's tips.

        Operation: ``disable_team_member_tips``.
        """
        return self._send(api.disable_team_member_tips(self._location_id, tip_settings_id))


class LocationPositions(LocationFacade):
    """Positions: jobs of team members, such as stylist or masseur."""

    @deprecated("V2 supersedes it; no replacement in this SDK yet", category=None)
    def list(self) -> builtins.list[models.Position]:
        """List the positions that are used in the location.

        Deprecated by the API; its successor is in a description that this SDK does not cover yet.

        Returns:
            The positions in one list.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_position_list``.
        """
        return self._send(api.get_position_list(self._location_id))

    @deprecated("V2 supersedes it; no replacement in this SDK yet", category=None)
    def create(self, *, title: str) -> models.Position:
        """Create a position in the chain and link it to the location.

        Deprecated by the API; its successor is in a description that this SDK does not cover yet.

        Args:
            title: Its name.

        Returns:
            The position as created.

        Raises:
            ValueError: ``title`` is empty.
            NotFoundError: There is no such location.
            UnprocessableEntityError: The API rejects the title.
            PermissionDeniedError: The user may not create positions.

        Operation: ``create_position_quick``.
        """
        body = models.PositionCreate(title=require_nonblank(title, "title"))
        return self._send(api.create_position_quick(self._location_id, body=body))
