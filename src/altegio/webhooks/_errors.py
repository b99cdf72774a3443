"""Errors of messages from Altegio."""

from __future__ import annotations

from altegio._errors import AltegioError

__all__ = ["InvalidWebhookError", "WebhookAuthorizationError", "WebhookError"]


class WebhookError(AltegioError):
    """A message cannot be accepted. The error's text contains no value of the message."""


class InvalidWebhookError(WebhookError):
    """The message is not in a form that Altegio sends. Answer 400."""


class WebhookAuthorizationError(WebhookError):
    """The message does not prove that Altegio sent it. Answer 401."""
