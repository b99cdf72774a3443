"""Booking widgets: forms with which clients book on a website."""

from __future__ import annotations

import builtins
from typing import Unpack

from altegio._calls.updating import Update
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationBookingWidgets(AsyncLocationFacade):
    """Booking widgets: forms on a location's website, each with its own steps.

    All methods need access to the location's settings.
    """

    async def list(self) -> builtins.list[models.BookingWidget]:
        """List the location's booking widgets.

        Returns:
            The widgets in one list.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no rights in the location's settings.

        Operation: ``get_booking_widget_list``.
        """
        return await self._send(api.get_booking_widget_list(self._location_id))

    async def get(self, widget_id: int) -> models.BookingWidget:
        """Get one booking widget.

        Args:
            widget_id: The widget.

        Returns:
            The widget; ``html_code`` is the snippet that embeds it in a page.

        Raises:
            NotFoundError: The location has no such widget.
            PermissionDeniedError: The user has no rights in the location's settings.

        Operation: ``get_booking_widget``.
        """
        return await self._send(api.get_booking_widget(self._location_id, widget_id))

    async def create(self, widget: models.BookingWidgetCreate) -> models.BookingWidget:
        """Create a booking widget.

        Args:
            widget: The new widget; a title is enough.

        Returns:
            The widget as created, with the snippet to embed.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no rights in the location's settings.

        Operation: ``create_booking_widget``.
        """
        return await self._send(api.create_booking_widget(self._location_id, body=widget))

    async def update(
        self, widget_id: int, **changes: Unpack[models.BookingWidgetUpdateParams]
    ) -> models.BookingWidget:
        """Change fields of a booking widget.

        The API requires all 16 fields even for one change, so this reads the widget and sends it
        again with the changes. Two requests: a change that someone else makes between them is lost.

        Args:
            widget_id: The widget.
            **changes: Fields of :class:`.BookingWidgetUpdate`.

        Returns:
            The updated widget.

        Raises:
            TypeError: There is no change, a field is unknown or of another type, or the server
                did not send a field that it requires: pass that too.
            NotFoundError: The location has no such widget.
            PermissionDeniedError: The user has no rights in the location's settings.

        Operation: ``update_booking_widget``.
        """
        update = Update(models.BookingWidgetUpdate, changes)
        body = update.merged_into(await self.get(widget_id))
        return await self._send(api.update_booking_widget(self._location_id, widget_id, body=body))

    async def delete(self, widget_id: int) -> None:
        """Delete a booking widget; pages that embed it no longer show it.

        Args:
            widget_id: The widget.

        Raises:
            NotFoundError: The location has no such widget.
            PermissionDeniedError: The user has no rights in the location's settings.

        Operation: ``delete_booking_widget``.
        """
        await self._send(api.delete_booking_widget(self._location_id, widget_id))
