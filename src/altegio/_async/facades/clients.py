"""Clients: of a location, and across a chain."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Literal

from altegio._async.changes import OVERLAP, AsyncChanges
from altegio._async.cursor_pager import AsyncCursorPager
from altegio._async.pager import AsyncPager
from altegio._calls.arguments import (
    phone_digits,
    require_date_range,
    require_list,
    require_local_time,
    require_nonempty,
)
from altegio._calls.deprecation import without_warning
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncChainFacade, AsyncLocationFacade


class AsyncLocationClients(AsyncLocationFacade):
    """Clients: the people who come to a location, known by phone number.

    A person who goes to several locations of a chain is a client of each, with a separate id there.
    Money is in the main unit of the location's currency.
    """

    def search(
        self,
        *,
        filters: Sequence[models.ClientFilter] = (),
        match: Literal["all", "any"] = "all",
        fields: Sequence[models.ClientField | str] | None = None,
        order_by: models.ClientOrder | str = "id",
        descending: bool = False,
        page_size: int | None = None,
    ) -> AsyncPager[models.Client]:
        """Find clients by name, tag, spending, appointments and more, or list them all.

        Searches are slow: 12 to 17 seconds were seen. With the default timeout, this call may
        take 60 seconds to answer.

        Args:
            filters: Conditions, made by ``ClientFilter.query("Anna")``,
                ``ClientFilter.sold_amount(min_amount=500)`` and others; none finds all clients.
            match: ``"all"`` for clients who meet all conditions, ``"any"`` for one of them.
            fields: The fields to read besides the id; by default everything in ``ClientField``.
                Other attributes are ``None``: read the client with :meth:`get`.
            order_by: The field to sort by. The order by id is stable while the list changes.
            descending: Sort from high to low; ignored with ``order_by="id"``.
            page_size: Clients per page, 200 (the maximum) by default.

        Returns:
            A pager over the clients; the API pages by number.

        Raises:
            ValueError: ``match`` is neither word, or ``fields`` is empty.
            BadRequestError: A filter or field is unknown to the API.
            LicenseExpiredError: The location's licence has expired.
            NotFoundError: There is no such location.

        Operation: ``get_client_list``.
        """
        if match not in ("all", "any"):
            raise ValueError(f"match must be 'all' or 'any', got {match!r}")
        wanted = require_nonempty(models.ClientField if fields is None else fields, "fields")
        body = models.ClientSearch(
            fields=[*dict.fromkeys([models.ClientField.ID, *wanted])],
            order_by=order_by,
            order_by_direction="DESC" if descending else "ASC",
            operation="AND" if match == "all" else "OR",
            filters=require_list(filters, "filters"),
        )
        return self._pages(api.get_client_list(self._location_id, body=body), page_size)

    def changed(
        self, *, since: datetime, overlap: timedelta = OVERLAP, page_size: int | None = None
    ) -> AsyncChanges[models.Client]:
        """List the clients that were created or changed since a moment.

        Keeps a copy up to date, as ``appointments.changed`` does: save ``next_since`` and pass it
        as ``since`` next time. Deleted clients are not included. Only the API's older list of
        clients, which it calls deprecated, has this filter.

        Args:
            since: Naive, in the location's local time.
            overlap: How much earlier to begin: for changes that were stored late, and for the hour
                that local time repeats in autumn.
            page_size: Clients per page; 20 by default.

        Returns:
            A pager over the clients.

        Raises:
            TypeError: ``since`` is not a datetime, or ``overlap`` not a ``timedelta``.
            ValueError: ``since`` has a zone, or ``overlap`` is negative.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see the location's clients.

        Operation: ``deprecated_get_client_list``.
        """
        listed = without_warning(api.deprecated_get_client_list)  # pyright: ignore[reportDeprecated]
        return AsyncChanges(
            lambda moment: self._pages(listed(self._location_id, changed_after=moment), page_size),
            require_local_time(since, "since"),
            overlap,
        )

    async def get(self, client_id: int) -> models.Client:
        """Get one client.

        Args:
            client_id: The client.

        Returns:
            The client, with tags, money spent and balance.

        Raises:
            PermissionDeniedError: The user may not see clients.
            NotFoundError: The location has no such client.

        Operation: ``get_client``.
        """
        return await self._send(api.get_client(self._location_id, client_id))

    async def create(self, client: models.ClientCreate) -> models.Client:
        """Add a client to the location.

        Args:
            client: The client: ``name`` and ``phone`` (9 to 15 digits with the country's code) at
                least. A phone number that another client of the location has is refused.

        Returns:
            The client. Tags that were sent are stored but missing in this answer.

        Raises:
            TypeError: The name or the phone number is missing.
            PermissionDeniedError: The user may not add clients.
            NotFoundError: There is no such location.
            UnprocessableEntityError: The phone number is malformed or taken.

        Operation: ``create_client``.
        """
        return await self._send(api.create_client(self._location_id, body=client))

    async def update(self, client_id: int, client: models.ClientUpdate) -> models.Client:
        """Change a client; other fields keep their values.

        Args:
            client_id: The client.
            client: The changes, always with ``name`` and ``phone``. ``tag_ids`` are stored in place
                of all tags.

        Returns:
            The updated client. Its ``balance`` is returned less what was ``spent``. Tags that were
                sent are stored but missing in this answer.

        Raises:
            TypeError: The name or the phone number is missing.
            PermissionDeniedError: The user may not edit clients.
            NotFoundError: The location has no such client.
            UnprocessableEntityError: The phone number is malformed or taken.

        Operation: ``update_client``.
        """
        return await self._send(api.update_client(self._location_id, client_id, body=client))

    async def delete(self, client_id: int) -> None:
        """Delete a client.

        ⚠ There is no method to bring a client back.

        Args:
            client_id: The client.

        Raises:
            PermissionDeniedError: The user may not delete clients.
            NotFoundError: The location has no such client.

        Operation: ``delete_client``.
        """
        await self._send(api.delete_client(self._location_id, client_id))

    async def create_many(
        self, clients: Sequence[models.ClientBulkItem]
    ) -> models.ClientBulkResult:
        """Add several clients at once, for instance from another system.

        Check ``errors`` in the answer: a refused client does not raise an exception.

        Args:
            clients: The clients, each with ``name`` and ``phone``; without custom fields.

        Returns:
            The added clients in ``created``; the others, with reasons, in ``errors``.

        Raises:
            ValueError: ``clients`` is empty.
            PermissionDeniedError: The user may not add clients.
            NotFoundError: There is no such location.

        Operation: ``bulk_create_clients``.
        """
        call = api.bulk_create_clients(self._location_id, body=require_nonempty(clients, "clients"))
        return await self._send(call)

    def list_history(
        self,
        client_id: int | None = None,
        *,
        phone: str | None = None,
        start_date: date | None = None,
        end_date: date | None = None,
        payment_statuses: Sequence[models.PaymentStatus] = (),
        attendance: models.Attendance | None = None,
    ) -> AsyncPager[models.ClientHistory]:
        """List a client's appointments and purchases, newest first.

        Args:
            client_id: The client; or
            phone: The client's phone number, international, such as ``"13155550100"``.
            start_date: Only appointments and purchases of this day or later.
            end_date: Only appointments and purchases of this day or earlier.
            payment_statuses: Only visits with these statuses; by default all.
            attendance: Only appointments with this status.

        Returns:
            A pager over pages: each item holds about 25 ``appointments`` and
            ``product_transactions``, which are in order of time only together. The API pages by
            day, and splits no day.

        Raises:
            TypeError: A day has a time of day.
            ValueError: Not exactly one of client and phone is given, the phone number is not
                international, or the first day is later than the last.
            NotFoundError: There is no such location or client.
            UnprocessableEntityError: The API rejects a filter.

        Operation: ``search_client_visits``.
        """
        if (client_id is None) == (phone is None):
            raise ValueError("list_history needs a client_id or phone=…, one of the two")
        require_date_range(start_date, end_date)
        body = models.ClientVisitSearch(
            client_id=client_id,
            client_phone=None if phone is None else phone_digits(phone),
            start_date=start_date,
            end_date=end_date,
            payment_statuses=require_list(payment_statuses, "payment_statuses"),
            attendance=attendance,
        )
        call = api.search_client_visits(self._location_id, body=body)
        return AsyncCursorPager(self._client, call)


class AsyncChainClients(AsyncChainFacade):
    """Clients of a chain: one person's entries in its locations."""

    async def get(self, *, phone: str) -> models.ChainClient:
        """Get a person's entries in all locations of the chain.

        Args:
            phone: The phone number, international, such as ``"13155550100"``.

        Returns:
            The person, with one item per location in ``clients``.

        Raises:
            ValueError: ``phone`` is not an international number.
            NotFoundError: Nobody in the chain has this number, or there is no such chain.

        Operation: ``get_chain_client_by_phone_number``.
        """
        return await self._send(
            api.get_chain_client_by_phone_number(self._chain_id, phone=phone_digits(phone))
        )
