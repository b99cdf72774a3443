"""Reference data for forms: countries, cities, lines of business."""

from __future__ import annotations

from altegio._generated.developers import api, models

from .facade import AsyncFacade


class AsyncCountries(AsyncFacade):
    """Countries in which Altegio works. The partner token is enough."""

    async def list(self) -> list[models.Country]:
        """List all countries.

        Returns:
            The countries in one list, with their dialling codes, phone masks and currencies.

        Raises:
            NotFoundError: The contract lists it without a cause.
            PermissionDeniedError: The partner has no access.

        Operation: ``get_country_list``.
        """
        return await self._send(api.get_country_list())


class AsyncCities(AsyncFacade):
    """Cities of locations. The partner token is enough."""

    async def list(
        self, *, country_id: int | None = None, location_id: int | None = None
    ) -> list[models.City]:
        """List cities.

        Args:
            country_id: Only cities of this country.
            location_id: A location whose city is listed too, even from another country.

        Returns:
            The cities in one list.

        Raises:
            NotFoundError: There is no such country or location.
            PermissionDeniedError: The partner has no access.

        Operation: ``get_city_list``.
        """
        return await self._send(api.get_city_list(country_id=country_id, location_id=location_id))


class AsyncBusinessGroups(AsyncFacade):
    """Lines of business (beauty, sports, …), each with its types. The partner token is enough."""

    async def list(self) -> list[models.BusinessGroup]:
        """List all lines of business.

        Returns:
            The groups in one list, each with its ``types``, which a location's ``business_type_id``
            refers to.

        Raises:
            NotFoundError: The contract lists it without a cause.
            PermissionDeniedError: The partner has no access.

        Operation: ``get_business_types_by_group``.
        """
        return await self._send(api.get_business_types_by_group())
