"""Checks and lists that need no location: phone numbers, tax systems."""

from __future__ import annotations

from altegio._calls.arguments import phone_digits
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncFacade


class AsyncPhoneNumbers(AsyncFacade):
    """Validation of phone numbers."""

    async def check(self, phone: str) -> models.PhoneNumberCheck:
        """Check whether a phone number is well formed, not whether it is in use.

        Args:
            phone: The number with its country code; a plus and separators are removed.

        Returns:
            The result: ``is_valid``.

        Raises:
            ValueError: ``phone`` has other characters than digits and separators.
            NotFoundError: The number can't be checked; the contract lists it without a cause.
            PermissionDeniedError: The user has no access.

        Operation: ``phone_number_format_check``.
        """
        return await self._send(api.phone_number_format_check(phone_digits(phone)))


class AsyncTaxSystems(AsyncFacade):
    """Tax systems of a country, with VAT rates."""

    async def list(self, country_id: int) -> list[models.TaxSystem]:
        """List the tax systems of a country.

        Args:
            country_id: The country, as in a location's ``country_id``.

        Returns:
            The tax systems in one list, each with its VAT rates.

        Raises:
            NotFoundError: There is no such country.
            PermissionDeniedError: The user has no access.

        Operation: ``get_tax_system_list``.
        """
        return await self._send(api.get_tax_system_list(country_id))
