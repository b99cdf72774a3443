# Generated from _async/facades/messages.py by `make generate`; not edited by hand.
"""Messages from a location to its clients: SMS and e-mail."""

from __future__ import annotations

from collections.abc import Sequence

from altegio._calls.arguments import require_nonblank, require_nonempty
from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationMessages(LocationFacade):
    """SMS and e-mails that a location sends to its clients.

    ⚠ Every method sends to real people, and each SMS costs money. An answer means that the
    messages were accepted, not that they were delivered.
    """

    def send_sms(self, client_ids: Sequence[int], *, text: str) -> None:
        """Send an SMS to specific clients; ⚠ each one costs money.

        Args:
            client_ids: The clients.
            text: The text of the message.

        Raises:
            ValueError: ``client_ids`` or ``text`` is empty.
            LicenseExpiredError: The location's funds are insufficient (402).
            NotFoundError: There is no such location.
            UnprocessableEntityError: The funds are insufficient, or a client is unknown.
            PermissionDeniedError: The user may not send messages.

        Operation: ``send_sms_to_clients``.
        """
        body = models.SmsSend(
            client_ids=require_nonempty(client_ids, "client_ids"),
            text=require_nonblank(text, "text"),
        )
        self._send(api.send_sms_to_clients(self._location_id, body=body))

    def send_email(self, client_ids: Sequence[int], *, subject: str, text: str) -> None:
        """Send an e-mail to specific clients; ⚠ real people receive it.

        Args:
            client_ids: The clients.
            subject: The subject line.
            text: The text of the message.

        Raises:
            ValueError: ``client_ids``, ``subject`` or ``text`` is empty.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not send messages.

        Operation: ``send_email_newsletter_to_clients``.
        """
        body = models.EmailSend(
            client_ids=require_nonempty(client_ids, "client_ids"),
            subject=require_nonblank(subject, "subject"),
            text=require_nonblank(text, "text"),
        )
        self._send(api.send_email_newsletter_to_clients(self._location_id, body=body))

    def send_sms_campaign(
        self,
        *,
        text: str,
        name: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        to_all: bool = False,
    ) -> None:
        """Send an SMS to all matching clients; ⚠ each one costs money.

        Without a filter the API sends to every client of the location, so that requires
        ``to_all=True``.

        Args:
            text: The text of the message.
            name: Only clients whose name contains this.
            phone: Only clients whose phone number contains this.
            email: Only clients whose e-mail address contains this.
            to_all: Send to every client; excludes filters.

        Raises:
            ValueError: ``text`` or a filter is empty, or neither a filter nor ``to_all=True`` is
                given, or both.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not send messages.

        Operation: ``send_sms_campaign_to_filtered_clients``.
        """
        _require_filter({"name": name, "phone": phone, "email": email}, to_all=to_all)
        body = models.SmsCampaignSend(text=require_nonblank(text, "text"))
        self._send(
            api.send_sms_campaign_to_filtered_clients(
                self._location_id, body=body, name=name, phone=phone, email=email
            )
        )

    def send_email_campaign(
        self,
        *,
        subject: str,
        text: str,
        name: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        to_all: bool = False,
    ) -> None:
        """Send an e-mail to all matching clients; ⚠ real people receive it.

        Without a filter the API sends to every client of the location, so that requires
        ``to_all=True``.

        Args:
            subject: The subject line.
            text: The text of the message.
            name: Only clients whose name contains this.
            phone: Only clients whose phone number contains this.
            email: Only clients whose e-mail address contains this.
            to_all: Send to every client; excludes filters.

        Raises:
            ValueError: ``subject``, ``text`` or a filter is empty, or neither a filter nor
                ``to_all=True`` is given, or both.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not send messages.

        Operation: ``send_email_campaign_to_filtered_clients``.
        """
        _require_filter({"name": name, "phone": phone, "email": email}, to_all=to_all)
        body = models.EmailCampaignSend(
            subject=require_nonblank(subject, "subject"), text=require_nonblank(text, "text")
        )
        self._send(
            api.send_email_campaign_to_filtered_clients(
                self._location_id, body=body, name=name, phone=phone, email=email
            )
        )


def _require_filter(filters: dict[str, str | None], *, to_all: bool) -> None:
    """Refuse a campaign to every client by omission: the API treats an empty filter as none."""
    values = [require_nonblank(value, name) for name, value in filters.items() if value is not None]
    if bool(values) is (to_all is True):
        raise ValueError(
            "a campaign needs name=…, phone=… or email=… to choose clients, or else to_all=True "
            f"to reach every client; got {'both' if values else 'neither'}"
        )
