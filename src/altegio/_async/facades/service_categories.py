"""Categories of services, in a location and in a chain."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from altegio._calls.arguments import or_unset, require_list, require_nonblank
from altegio._calls.updating import Update, without_none
from altegio._calls.wire import UNSET
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncChainFacade, AsyncLocationFacade


class AsyncLocationServiceCategories(AsyncLocationFacade):
    """Categories: the headings under which a location lists its services, such as "Haircuts".

    Every service is in one category. Categories with a higher ``weight`` come first.
    """

    async def list(
        self, *, category_id: int | None = None, team_member_id: int | None = None
    ) -> builtins.list[models.ServiceCategory]:
        """List the location's categories.

        Args:
            category_id: Only this category.
            team_member_id: Only categories with services of this team member.

        Returns:
            The categories in one list, with the ids of their team members.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_service_category_list``.
        """
        return await self._send(
            api.get_service_category_list(
                self._location_id, category_id=category_id, team_member_id=team_member_id
            )
        )

    async def get(self, category_id: int) -> models.ServiceCategory:
        """Get one category.

        Args:
            category_id: The category.

        Returns:
            The category.

        Raises:
            NotFoundError: The location has no such category.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_service_category``.
        """
        return await self._send(api.get_service_category(self._location_id, category_id))

    async def create(
        self,
        *,
        title: str,
        team_member_ids: Sequence[int] | None = None,
        weight: int | None = None,
        api_id: str | int | None = None,
    ) -> models.ServiceCategory:
        """Create a category.

        Args:
            title: Its name.
            team_member_ids: Team members who serve it.
            weight: Its position: the higher, the earlier.
            api_id: Its id in your own system.

        Returns:
            The category as created.

        Raises:
            ValueError: ``title`` is empty.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not edit services.

        Operation: ``create_service_category``.
        """
        body = _input(title, team_member_ids, weight, api_id)
        return await self._send(api.create_service_category(self._location_id, body=body))

    async def replace(
        self,
        category_id: int,
        *,
        title: str,
        team_member_ids: Sequence[int] | None = None,
        weight: int | None = None,
        api_id: str | int | None = None,
    ) -> models.ServiceCategory:
        """Replace a category's title and settings.

        ⚠ Fields that are not set may be lost: repeat everything that should stay, or use
        :meth:`update`, which does.

        Args:
            category_id: The category.
            title: Its name.
            team_member_ids: Team members who serve it.
            weight: Its position: the higher, the earlier.
            api_id: Its id in your own system.

        Returns:
            The updated category.

        Raises:
            ValueError: ``title`` is empty.
            NotFoundError: The location has no such category.
            PermissionDeniedError: The user may not edit services.

        Operation: ``update_service_category``.
        """
        return await self._replace(category_id, _input(title, team_member_ids, weight, api_id))

    async def update(
        self,
        category_id: int,
        *,
        title: str | None = None,
        team_member_ids: Sequence[int] | None = None,
        weight: int | None = None,
        api_id: str | int | None = None,
    ) -> models.ServiceCategory:
        """Change fields of a category: reads it and sends it again with the changes.

        Two requests: a change that someone else makes between them is lost.

        Args:
            category_id: The category.
            title: Another name.
            team_member_ids: All team members who are to serve it; empty for none.
            weight: Another position: the higher, the earlier.
            api_id: Another id in your own system.

        Returns:
            The updated category.

        Raises:
            TypeError: There is no change, or a value is of another type.
            NotFoundError: The location has no such category.
            PermissionDeniedError: The user may not edit services.

        Operation: ``update_service_category``.
        """
        members = (
            None if team_member_ids is None else require_list(team_member_ids, "team_member_ids")
        )
        changes = without_none(title=title, team_member_ids=members, weight=weight, api_id=api_id)
        update = Update(models.ServiceCategoryInput, changes)
        body = update.merged_into(await self.get(category_id))
        return await self._replace(category_id, body)

    async def delete(self, category_id: int) -> None:
        """Delete a category.

        Args:
            category_id: The category.

        Raises:
            NotFoundError: The location has no such category.
            PermissionDeniedError: The user may not edit services.

        Operation: ``delete_service_category``.
        """
        await self._send(api.delete_service_category(self._location_id, category_id))

    async def _replace(
        self, category_id: int, body: models.ServiceCategoryInput
    ) -> models.ServiceCategory:
        call = api.update_service_category(self._location_id, category_id, body=body)
        return await self._send(call)


class AsyncChainServiceCategories(AsyncChainFacade):
    """Categories of services that the locations of a chain share."""

    async def list(
        self, *, include_services: bool = False
    ) -> builtins.list[models.ChainServiceCategory]:
        """List the chain's categories.

        Args:
            include_services: Fill ``services`` with the id and title of each; otherwise it is
                ``None``.

        Returns:
            The categories in one list.

        Raises:
            NotFoundError: There is no such chain.
            PermissionDeniedError: The user has no access to the chain.

        Operation: ``get_chain_service_category_list``.
        """
        return await self._send(
            api.get_chain_service_category_list(
                self._chain_id, include="services" if include_services else None
            )
        )


def _input(
    title: str,
    team_member_ids: Sequence[int] | None,
    weight: int | None,
    api_id: str | int | None,
) -> models.ServiceCategoryInput:
    return models.ServiceCategoryInput(
        title=require_nonblank(title, "title"),
        team_member_ids=UNSET
        if team_member_ids is None
        else require_list(team_member_ids, "team_member_ids"),
        weight=or_unset(weight),
        api_id=or_unset(api_id),
    )
