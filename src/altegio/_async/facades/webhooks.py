"""Receivers of a location's webhooks."""

from __future__ import annotations

from collections.abc import Sequence

from altegio._calls.arguments import require_nonempty, require_url
from altegio._generated.developers import api, models

from .facade import AsyncLocationFacade
from .receivers import WebhookKind, changed, check_result


class AsyncLocationWebhooks(AsyncLocationFacade):
    """Who is told what changes in the location: addresses, and the kinds of changes.

    All applications share the settings: 1 to 10 addresses, and one switch for each kind, which
    holds for all of them. The API only knows how to replace everything, so that an application that
    sets its own address wipes those of the others. :meth:`add`, :meth:`remove` and :meth:`switch`
    read the settings, change one thing, send all of it, and read again.

    ``altegio.webhooks.parse`` reads what is sent to the addresses.
    """

    async def get(self) -> models.WebhookSettings:
        """Get the addresses, and which kinds of changes they are told of.

        Returns:
            The settings. They do not say whether own changes are reported.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's settings.

        Operation: ``get_event_notification_settings``.
        """
        return await self._send(api.get_event_notification_settings(self._location_id))

    async def replace(self, settings: models.WebhookSettingsUpdate) -> models.WebhookSettings:
        """Replace all settings.

        ⚠ Addresses that are not sent are gone, those of other applications too: use :meth:`add`
        and :meth:`remove`.

        Args:
            settings: The addresses, 1 to 10, and what they are told of; a kind that is not given
                is not sent.

        Returns:
            The settings as they are now.

        Raises:
            ValueError: An address is no URL, or their number is out of bounds.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not change the location's settings.

        Operation: ``update_event_notification_settings``.
        """
        require_nonempty(settings.urls, "urls")
        for url in settings.urls:
            require_url(url, "urls")
        call = api.update_event_notification_settings(self._location_id, body=settings)
        return await self._send(call)

    async def add(
        self, url: str, *, kinds: Sequence[WebhookKind], own_changes: bool | None = None
    ) -> models.WebhookSettings:
        """Add an address, and switch on the kinds of changes that it wants to be told of.

        The other addresses stay, are told of these kinds from then on too, and webhooks are
        switched on if they were off. An address that is there already is not added again.

        The settings are read before and after. What another application sets in between, before
        they are sent, is overwritten all the same: the API has no way to prevent that.

        Args:
            url: The address: absolute, http or https.
            kinds: What to switch on.
            own_changes: Whether changes that this user makes are reported too; the API does not
                tell what it was, and does not report them unless told so.

        Returns:
            The settings as they are now.

        Raises:
            ValueError: ``url`` is no URL, ``kinds`` is empty or has an unknown one, or there are 10
                addresses already.
            WebhookSettingsChangedError: Somebody else replaced the settings at the same time, and
                the address is not there; call again.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not change the location's settings.

        Operation: ``update_event_notification_settings``, between two calls of
        ``get_event_notification_settings``.
        """
        wanted, on = require_url(url, "url"), require_nonempty(kinds, "kinds")
        settings = changed(await self.get(), add=wanted, on=on, own_changes=own_changes)
        return await self._replace_and_check(settings)

    async def remove(self, url: str) -> models.WebhookSettings:
        """Remove an address; the others and all kinds stay.

        Args:
            url: The address, as :meth:`get` has it.

        Returns:
            The settings as they are now.

        Raises:
            ValueError: ``url`` is none of the addresses, or the last one: the API needs one.
                Replace the settings with ``is_active=False`` instead.
            WebhookSettingsChangedError: Somebody else replaced the settings at the same time;
                call again.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not change the location's settings.

        Operation: ``update_event_notification_settings``, between two calls of
        ``get_event_notification_settings``.
        """
        return await self._replace_and_check(changed(await self.get(), remove=url), removed=url)

    async def switch(
        self,
        *,
        on: Sequence[WebhookKind] = (),
        off: Sequence[WebhookKind] = (),
        own_changes: bool | None = None,
    ) -> models.WebhookSettings:
        """Switch kinds of changes on or off, for all addresses.

        ⚠ Other applications may need what is switched off.

        Args:
            on: What to report from now on.
            off: What not to report any more.
            own_changes: Whether changes that this user makes are reported too.

        Returns:
            The settings as they are now.

        Raises:
            ValueError: A kind is unknown, or there is no address yet.
            WebhookSettingsChangedError: Somebody else replaced the settings at the same time;
                call again.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not change the location's settings.

        Operation: ``update_event_notification_settings``, between two calls of
        ``get_event_notification_settings``.
        """
        settings = changed(await self.get(), on=on, off=off, own_changes=own_changes)
        return await self._replace_and_check(settings)

    async def _replace_and_check(
        self, settings: models.WebhookSettingsUpdate, removed: str | None = None
    ) -> models.WebhookSettings:
        await self.replace(settings)
        found = await self.get()
        check_result(settings, found, removed)
        return found
