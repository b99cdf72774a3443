"""Applications of the partner in the marketplace."""

from __future__ import annotations

from collections.abc import Sequence

from altegio._async.pager import AsyncPager
from altegio._calls.arguments import or_unset, require_nonblank, require_nonempty, require_url
from altegio._generated.developers import api, models

from .marketplace_payments import AsyncMarketplacePayments


class AsyncMarketplace(AsyncMarketplacePayments):
    """The partner's applications: locations that use them, payments, and installation.

    A user who connects an application in the marketplace is sent to the partner's registration
    address; ``altegio.webhooks.parse_install`` reads that. The installation is then pending:
    confirm it within 12 hours, or the user has to connect the application again. When it ends,
    Altegio notifies the partner (``altegio.webhooks.parse_application_event``).

    The partner token is enough for everything here. Only the partner's own applications are
    accessible; sums are in the main unit of the currency.
    """

    def list_locations(
        self, application_id: int, *, page_size: int | None = None
    ) -> AsyncPager[models.Location]:
        """List the locations that have connected an application.

        Args:
            application_id: The application.
            page_size: Locations per page, 1000 (the maximum) by default.

        Returns:
            A pager over the locations; the API pages by number.

        Raises:
            ValueError: ``page_size`` is out of bounds.
            PermissionDeniedError: The application is not the partner's.

        Operation: ``list_marketplace_app_locations``.
        """
        call = api.list_marketplace_app_locations(application_id, page=1, page_size=1000)
        return self._pages(call, page_size)

    async def get_installation(
        self, application_id: int, location_id: int
    ) -> models.MarketplaceInstallation:
        """Get the state of an application in a location: its status, payments and history.

        Args:
            application_id: The application.
            location_id: The location.

        Returns:
            The installation: ``connection_status.status`` is pending until it is confirmed, then
            active, and frozen when the paid period has ended.

        Raises:
            NotFoundError: The location has not connected the application.
            PermissionDeniedError: The application is not the partner's.

        Operation: ``get_marketplace_integration_status``.
        """
        call = api.get_marketplace_integration_status(location_id, application_id)
        return await self._send(call)

    async def confirm_installation(
        self,
        application_id: int,
        location_id: int,
        *,
        api_key: str | None = None,
        webhook_urls: Sequence[str] | None = None,
    ) -> None:
        """Confirm that an application is installed in a location, within 12 hours.

        ⚠ Check the status (:meth:`get_installation`) before confirming again, for instance after a
        timeout: the first request may have been carried out.

        Args:
            application_id: The application.
            location_id: The location whose user connected it.
            api_key: The location's key in the partner's messaging service, for applications that
                deliver messages.
            webhook_urls: Addresses that receive the location's webhooks.

        Raises:
            ValueError: ``api_key`` or ``webhook_urls`` is empty, or an address is not a URL.
            PermissionDeniedError: The application is not the partner's, or the user has not agreed.
            UnprocessableEntityError: The installation is not pending: it was confirmed already, or
                12 hours have passed.

        Operation: ``marketplace_notification_settings_callback``.
        """
        body = _install(application_id, location_id, api_key, webhook_urls)
        await self._send(api.marketplace_notification_settings_callback(body=body))

    async def confirm_installation_and_return(
        self,
        application_id: int,
        location_id: int,
        *,
        api_key: str | None = None,
        webhook_urls: Sequence[str] | None = None,
    ) -> None:
        """Confirm an installation as :meth:`confirm_installation` does, and return the user.

        Meant for the end of a registration on the partner's site, after which the user's browser
        goes back to Altegio. The server may answer with a redirect (301), which is not followed:
        ``client.collect_responses()`` has its ``Location``. The 12 hours apply here too; check the
        status before confirming again.

        Args:
            application_id: The application.
            location_id: The location whose user connected it.
            api_key: The location's key in the partner's messaging service.
            webhook_urls: Addresses that receive the location's webhooks.

        Raises:
            ValueError: ``api_key`` or ``webhook_urls`` is empty, or an address is not a URL.
            PermissionDeniedError: The application is not the partner's, or the user has not agreed.
            UnprocessableEntityError: The installation is not pending.

        Operation: ``marketplace_notification_settings_redirect_callback``.
        """
        body = _install(application_id, location_id, api_key, webhook_urls)
        await self._send(api.marketplace_notification_settings_redirect_callback(body=body))

    async def switch_channel(
        self,
        application_id: int,
        location_id: int,
        *,
        channel: models.MarketplaceChannel,
        is_available: bool,
    ) -> None:
        """Enable or disable a channel on which an application delivers messages in a location.

        Only for chat bots and applications that deliver messages, of partners of the marketplace.

        Args:
            application_id: The application.
            location_id: The location.
            channel: SMS or WhatsApp.
            is_available: Whether messages use this channel from now on.

        Raises:
            PermissionDeniedError: The application is not the partner's.
            UnprocessableEntityError: The application is of another kind.

        Operation: ``marketplace_partner_applications_update_channel``.
        """
        body = models.MarketplaceChannelUpdate(
            location_id=location_id,
            application_id=application_id,
            channel=channel,
            is_available=is_available,
        )
        await self._send(api.marketplace_partner_applications_update_channel(body=body))

    async def set_sender_names(
        self, application_id: int, location_id: int, *, names: Sequence[str]
    ) -> None:
        """Set the sender names with which an application can send SMS for a location.

        The location's users choose one of them.

        Args:
            application_id: The application.
            location_id: The location.
            names: All names, such as ``Salon``.

        Raises:
            ValueError: ``names`` is empty.
            PermissionDeniedError: The application is not the partner's.
            UnprocessableEntityError: A name is refused.

        Operation: ``set_marketplace_notification_short_names``.
        """
        body = models.MarketplaceSenderNames(
            location_id=location_id,
            application_id=application_id,
            names=require_nonempty(names, "names"),
        )
        await self._send(api.set_marketplace_notification_short_names(body=body))

    async def uninstall(self, application_id: int, location_id: int) -> None:
        """Uninstall an application from one location.

        ⚠ To undo this, a user of the location has to connect it again.

        Args:
            application_id: The application.
            location_id: The location.

        Raises:
            NotFoundError: The location has not connected the application.
            PermissionDeniedError: The application is not the partner's.

        Operation: ``uninstall_marketplace_app``.
        """
        await self._send(api.uninstall_marketplace_app(location_id, application_id))


def _install(
    application_id: int,
    location_id: int,
    api_key: str | None,
    webhook_urls: Sequence[str] | None,
) -> models.MarketplaceInstall:
    urls = require_nonempty(webhook_urls, "webhook_urls")
    return models.MarketplaceInstall(
        application_id=application_id,
        location_id=location_id,
        api_key=or_unset(None if api_key is None else require_nonblank(api_key, "api_key")),
        webhook_urls=or_unset(urls and [require_url(url, "webhook_urls") for url in urls]),
    )
