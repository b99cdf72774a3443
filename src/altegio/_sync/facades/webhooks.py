# Generated from _async/facades/webhooks.py by `make generate`; not edited by hand.
"""Receivers of a location's webhooks."""

from __future__ import annotations

from collections.abc import Sequence

from altegio._calls.arguments import require_nonempty, require_url
from altegio._calls.operation import taken
from altegio._generated.developers import api, models

from .facade import LocationFacade
from .receivers import WebhookKind, changed, check_result


class LocationWebhooks(LocationFacade):
    """Webhook settings of a location: receiving addresses, and the kinds of changes reported.

    All applications share the settings: 1 to 10 addresses, and one switch for each kind, which
    applies to all addresses. The API can only replace everything, so an application that sets its
    own address removes those of the others. :meth:`add`, :meth:`remove` and :meth:`switch` read the
    settings, change one thing, send all of it, and read again.

    ``altegio.webhooks.parse`` reads the webhooks that the addresses receive.
    """

    def get(self) -> models.WebhookSettings:
        """Get the addresses, and the kinds of changes reported to them.

        Returns:
            The settings; whether own changes are reported is not among them.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's settings.

        Operation: ``get_event_notification_settings``.
        """
        return self._send(api.get_event_notification_settings(self._location_id))

    def replace(self, settings: models.WebhookSettingsUpdate) -> models.WebhookSettings:
        """Replace all settings.

        ⚠ This removes all other addresses, those of other applications too: use :meth:`add` and
        :meth:`remove`.

        Args:
            settings: The addresses, 1 to 10, and the kinds of changes to report; a kind that is not
                set is not sent.

        Returns:
            The updated settings.

        Raises:
            ValueError: An address is not a URL, or their number is out of bounds.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not change the location's settings.

        Operation: ``update_event_notification_settings``.
        """
        require_nonempty(taken(settings, "WebhookSettingsUpdate").urls, "urls")
        for url in settings.urls:
            require_url(url, "urls")
        call = api.update_event_notification_settings(self._location_id, body=settings)
        return self._send(call)

    def add(
        self, url: str, *, kinds: Sequence[WebhookKind], own_changes: bool | None = None
    ) -> models.WebhookSettings:
        """Add an address, and switch on the kinds of changes that it needs.

        The other addresses stay and receive these kinds too. Webhooks are switched on if they were
        off. An address that is already present is not added again.

        The settings are read before and after the change. A change that another application makes
        in between is overwritten; the API has no way to prevent that.

        Args:
            url: The address: absolute, http or https.
            kinds: The kinds to switch on.
            own_changes: Whether changes that this user makes are reported too. The API does not
                return this setting, and by default does not report them.

        Returns:
            The updated settings.

        Raises:
            ValueError: ``url`` is not a URL, ``kinds`` is empty or has an unknown kind, or there
                are 10 addresses already.
            WebhookSettingsChangedError: Another application replaced the settings at the same time,
                and the address is not there; call again.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not change the location's settings.

        Operation: ``update_event_notification_settings``, between two calls of
        ``get_event_notification_settings``.
        """
        url, on = require_url(url, "url"), require_nonempty(kinds, "kinds")
        settings = changed(self.get(), add=url, on=on, own_changes=own_changes)
        return self._replace_and_check(settings)

    def remove(self, url: str) -> models.WebhookSettings:
        """Remove an address; the others and all kinds stay.

        Args:
            url: The address, as :meth:`get` has it.

        Returns:
            The updated settings.

        Raises:
            ValueError: ``url`` is not among the addresses, or is the only one: the API requires
                one. Replace the settings with ``is_active=False`` instead.
            WebhookSettingsChangedError: Another application replaced the settings at the same time;
                call again.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not change the location's settings.

        Operation: ``update_event_notification_settings``, between two calls of
        ``get_event_notification_settings``.
        """
        return self._replace_and_check(changed(self.get(), remove=url), removed=url)

    def switch(
        self,
        *,
        on: Sequence[WebhookKind] = (),
        off: Sequence[WebhookKind] = (),
        own_changes: bool | None = None,
    ) -> models.WebhookSettings:
        """Switch kinds of changes on or off, for all addresses.

        ⚠ Other applications may need the kinds that you switch off.

        Args:
            on: Kinds to report from now on.
            off: Kinds to report no longer.
            own_changes: Whether changes that this user makes are reported too.

        Returns:
            The updated settings.

        Raises:
            ValueError: A kind is unknown, or there is no address yet.
            WebhookSettingsChangedError: Another application replaced the settings at the same time;
                call again.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not change the location's settings.

        Operation: ``update_event_notification_settings``, between two calls of
        ``get_event_notification_settings``.
        """
        settings = changed(self.get(), on=on, off=off, own_changes=own_changes)
        return self._replace_and_check(settings)

    def _replace_and_check(
        self, settings: models.WebhookSettingsUpdate, removed: str | None = None
    ) -> models.WebhookSettings:
        self.replace(settings)
        current = self.get()
        check_result(settings, current, removed)
        return current
