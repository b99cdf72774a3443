"""Inventories and bills of materials of a location."""

from __future__ import annotations

import builtins

from altegio._async.pager import AsyncPager
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationInventories(AsyncLocationFacade):
    """Inventories: the places where a location keeps products, such as a shop and a store room."""

    async def list(self) -> list[models.Inventory]:
        """List the location's inventories.

        Returns:
            The inventories in one list; each says whether products are sold from it, and whether
            services consume from it.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's inventories.

        Operation: ``get_location_inventories``.
        """
        return await self._send(api.get_location_inventories(self._location_id))


class AsyncLocationBillsOfMaterials(AsyncLocationFacade):
    """Bills of materials: the products that one performance of a service uses up.

    A team member may have their own for a service; it is written off from the inventory when an
    appointment takes place, unless the appointment names other consumables.
    """

    def list(
        self, *, query: str | None = None, page_size: int | None = None
    ) -> AsyncPager[models.BillOfMaterials]:
        """List the location's bills of materials.

        Args:
            query: A part of the title.
            page_size: Bills of materials per page, 20 by default.

        Returns:
            A pager over the bills of materials; the API pages by number.

        Raises:
            ValueError: ``page_size`` is less than 1.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's inventories.

        Operation: ``get_bill_of_materials_list``.
        """
        call = api.get_bill_of_materials_list(self._location_id, query=query)
        return self._pages(call, page_size)

    async def list_defaults(
        self, *, service_id: int, team_member_id: int
    ) -> builtins.list[models.BillOfMaterials]:
        """List the default bills of materials of a service that a team member provides.

        Args:
            service_id: The service.
            team_member_id: The team member.

        Returns:
            The bills of materials in one list, which usually has one or none.

        Raises:
            NotFoundError: The location has no such service or team member.
            PermissionDeniedError: The user has no access to the location's inventories.

        Operation: ``get_team_member_service_bill_of_materials``.
        """
        return await self._send(
            api.get_team_member_service_bill_of_materials(
                self._location_id, team_member_id, service_id
            )
        )
