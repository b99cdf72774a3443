# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'telephony'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, Paging, taken

from .. import models

_HANDLE_VOIP_INTEGRATION_EVENT: Operation[None] = Operation(
    "handle_voip_integration_event", "POST", "/voip/integration", access="partner"
)


def handle_voip_integration_event(*, body: models.TelephonyEvent) -> Call[None]:
    """Report an event of a telephone system.

    One operation for four reports, distinguished by command and type. The server accepts a report
    before it processes it.

    ``POST /voip/integration``
    """
    return Call(_HANDLE_VOIP_INTEGRATION_EVENT, body=taken(body, "TelephonyEvent"))


_LIST_VOIP_CALLS: Operation[list[models.PhoneCall]] = Operation(
    "list_voip_calls",
    "GET",
    "/voip/integration/calls",
    answer=lambda: list[models.PhoneCall],
    paging=Paging("body", "page", "limit", 1000),
    idempotent=True,
)


def list_voip_calls(*, body: models.PhoneCallSearch) -> Call[list[models.PhoneCall]]:
    """List the phone calls of a location.

    Filters and the page are in the body, although it is a GET. Needs the right to view calls.

    ``GET /voip/integration/calls``
    """
    return Call(_LIST_VOIP_CALLS, body=taken(body, "PhoneCallSearch"))
