# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'telephony'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, Paging, taken

from .. import models

_HANDLE_VOIP_INTEGRATION_EVENT: Operation[None] = Operation(
    "handle_voip_integration_event", "POST", "/voip/integration", access="partner"
)


def handle_voip_integration_event(*, body: models.VoipEvent) -> Call[None]:
    """Send a command or a call to the telephony integration.

    ``POST /voip/integration``
    """
    return Call(_HANDLE_VOIP_INTEGRATION_EVENT, body=taken(body, "VoipEvent"))


_LIST_VOIP_CALLS: Operation[list[models.VoipCall]] = Operation(
    "list_voip_calls",
    "GET",
    "/voip/integration/calls",
    answer=lambda: list[models.VoipCall],
    paging=Paging("body", "page", "limit", 1000),
    idempotent=True,
)


def list_voip_calls(*, body: models.VoipCallSearch) -> Call[list[models.VoipCall]]:
    """List the calls of a location.

    ``GET /voip/integration/calls``
    """
    return Call(_LIST_VOIP_CALLS, body=taken(body, "VoipCallSearch"))
