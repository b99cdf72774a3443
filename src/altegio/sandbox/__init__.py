"""A local stand-in for the Altegio server, for demos and for tests of code that uses the SDK.

It serves the API's real paths, checks every request against the API's description, needs tokens,
and keeps state. Operations without state are answered with the description's example, marked by
the header `X-Sandbox: example`.

    sandbox = Sandbox()
    with sandbox.serve() as base_url:
        ...  # a client with base_url=base_url, partner_token="sandbox-partner"
    assert sandbox.received[-1].operation == "chain_loyalty_memberships_freeze"

It needs the extra: `pip install altegio-sdk[sandbox]`. From the command line:
`python -m altegio.sandbox`.
"""

from __future__ import annotations

try:
    from altegio.sandbox.app import RecordedRequest, Sandbox, SentMessage, SentWebhook, create_app
    from altegio.sandbox.quirks import Quirks
except ModuleNotFoundError as _error:
    if (_error.name or "altegio").startswith("altegio"):
        raise
    raise ImportError(
        f"altegio.sandbox needs {_error.name}; install its extra: pip install altegio-sdk[sandbox]",
        name=_error.name,
    ) from _error

__all__ = ["Quirks", "RecordedRequest", "Sandbox", "SentMessage", "SentWebhook", "create_app"]
