# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'clients'."""

from __future__ import annotations

import datetime as dt

from altegio._calls.deprecation import deprecated
from altegio._calls.operation import Call, Operation, Paging, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_BULK_CREATE_CLIENTS: Operation[models.ClientBulkResult] = Operation(
    "bulk_create_clients",
    "POST",
    "/clients/{location_id}/bulk",
    answer=lambda: models.ClientBulkResult,
)


def bulk_create_clients(
    location_id: int, *, body: list[models.ClientBulkItem]
) -> Call[models.ClientBulkResult]:
    """Create several clients at once.

    The example body is an array of clients though the schema is one object. The answer lists the
    created clients and, separately, the rejected ones with a reason.

    ``POST /clients/{location_id}/bulk``
    """
    return Call(_BULK_CREATE_CLIENTS, (location_id,), body=taken(body, "ClientBulkItem"))


_CREATE_CLIENT: Operation[models.Client] = Operation(
    "create_client", "POST", "/clients/{location_id}", answer=lambda: models.Client
)


def create_client(location_id: int, *, body: models.ClientCreate) -> Call[models.Client]:
    """Create a client.

    Tags that were sent are stored, but missing in this answer.

    ``POST /clients/{location_id}``
    """
    return Call(_CREATE_CLIENT, (location_id,), body=taken(body, "ClientCreate"))


_CREATE_CLIENT_COMMENT: Operation[models.ClientComment] = Operation(
    "create_client_comment",
    "POST",
    "/clients/{location_id}/clients/{client_id}/comments",
    answer=lambda: models.ClientComment,
)


def create_client_comment(
    location_id: int, client_id: int, *, body: models.ClientCommentCreate
) -> Call[models.ClientComment]:
    """Add a text comment to a client.

    ``POST /clients/{location_id}/clients/{client_id}/comments``
    """
    return Call(
        _CREATE_CLIENT_COMMENT, (location_id, client_id), body=taken(body, "ClientCommentCreate")
    )


_DELETE_CLIENT: Operation[None] = Operation(
    "delete_client", "DELETE", "/client/{location_id}/{client_id}", enveloped=False
)


def delete_client(location_id: int, client_id: int) -> Call[None]:
    """Remove a client.

    ``DELETE /client/{location_id}/{client_id}``

    Args:
        client_id: ID of the client.
    """
    return Call(_DELETE_CLIENT, (location_id, client_id))


_DELETE_CLIENT_COMMENT: Operation[None] = Operation(
    "delete_client_comment",
    "DELETE",
    "/clients/{location_id}/clients/{client_id}/comments/{comment_id}",
    enveloped=False,
)


def delete_client_comment(location_id: int, client_id: int, comment_id: int) -> Call[None]:
    """Delete a client comment.

    The uploaded file that a comment belongs to is kept.

    ``DELETE /clients/{location_id}/clients/{client_id}/comments/{comment_id}``
    """
    return Call(_DELETE_CLIENT_COMMENT, (location_id, client_id, comment_id))


_DELETE_CLIENT_FILE: Operation[None] = Operation(
    "delete_client_file", "DELETE", "/company/{location_id}/clients/files/{client_id}/{file_id}"
)


def delete_client_file(location_id: int, client_id: int, file_id: int) -> Call[None]:
    """Delete a client's file.

    ``DELETE /company/{location_id}/clients/files/{client_id}/{file_id}``
    """
    return Call(_DELETE_CLIENT_FILE, (location_id, client_id, file_id))


_DEPRECATED_GET_CLIENT_LIST: Operation[list[models.Client]] = Operation(
    "deprecated_get_client_list",
    "GET",
    "/clients/{location_id}",
    answer=lambda: list[models.Client],
    paging=Paging("query", "page", "count", None),
    idempotent=True,
)


@deprecated("use get_client_list; only this operation filters by changed_after")
def deprecated_get_client_list(
    location_id: int,
    *,
    name: str | Unset | None = UNSET,
    phone: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
    min_paid: int | float | Unset | None = UNSET,
    max_paid: int | float | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    client_ids: list[int] | Unset | None = UNSET,
    card: str | Unset | None = UNSET,
    changed_after: dt.datetime | Unset | None = UNSET,
    changed_before: dt.datetime | Unset | None = UNSET,
) -> Call[list[models.Client]]:
    """List clients with filters (old route).

    changed_after and changed_before are YYYY-MM-DDTHH:MM:SS.

    ``GET /clients/{location_id}``

    Deprecated: Use get_client_list; only this operation filters by changed_after.

    Args:
        name: Part of the client's name.
        phone: Part of the phone number.
        email: Part of the e-mail.
        min_paid: Minimum total amount paid.
        max_paid: Maximum total amount paid.
        page: Page number.
        page_size: Clients per page.
        client_ids: IDs of clients.
        card: Number of the client's card.
        changed_after: Created or changed after this date and time.
        changed_before: Created or changed before this date and time.
    """
    return Call(
        _DEPRECATED_GET_CLIENT_LIST,
        (location_id,),
        query={
            "fullname": name,
            "phone": phone,
            "email": email,
            "paid_min": min_paid,
            "paid_max": max_paid,
            "page": page,
            "count": page_size,
            "id[]": client_ids,
            "card": card,
            "changed_after": formatted(changed_after, "%Y-%m-%dT%H:%M:%S", "changed_after"),
            "changed_before": formatted(changed_before, "%Y-%m-%dT%H:%M:%S", "changed_before"),
        },
    )


_GET_CLIENT: Operation[models.Client] = Operation(
    "get_client",
    "GET",
    "/client/{location_id}/{client_id}",
    answer=lambda: models.Client,
    idempotent=True,
)


def get_client(location_id: int, client_id: int) -> Call[models.Client]:
    """Fetch one client.

    ``GET /client/{location_id}/{client_id}``

    Args:
        client_id: ID of the client.
    """
    return Call(_GET_CLIENT, (location_id, client_id))


_GET_CLIENT_FILE_LIST: Operation[list[models.ClientFile]] = Operation(
    "get_client_file_list",
    "GET",
    "/company/{location_id}/clients/files/{client_id}",
    answer=lambda: list[models.ClientFile],
    idempotent=True,
)


def get_client_file_list(location_id: int, client_id: int) -> Call[list[models.ClientFile]]:
    """List files uploaded for a client.

    The upload date is in ISO 8601; size is a formatted string; can_edit says whether the caller
    may change or delete the file. Client IDs come from the client list.

    ``GET /company/{location_id}/clients/files/{client_id}``
    """
    return Call(_GET_CLIENT_FILE_LIST, (location_id, client_id))


_GET_CLIENT_LIST: Operation[list[models.Client]] = Operation(
    "get_client_list",
    "POST",
    "/company/{location_id}/clients/search",
    answer=lambda: list[models.Client],
    paging=Paging("body", "page", "page_size", 200),
    idempotent=True,
    read_timeout=60,
)


def get_client_list(location_id: int, *, body: models.ClientSearch) -> Call[list[models.Client]]:
    """Search clients of a location.

    Without fields in the body it returns IDs only. The order by ID is always ascending, which is
    the stable way through a list that changes. Searches have been seen to take 17 seconds.

    ``POST /company/{location_id}/clients/search``
    """
    return Call(_GET_CLIENT_LIST, (location_id,), body=taken(body, "ClientSearch"))


_LIST_CLIENT_COMMENTS: Operation[list[models.ClientComment]] = Operation(
    "list_client_comments",
    "GET",
    "/clients/{location_id}/clients/{client_id}/comments",
    answer=lambda: list[models.ClientComment],
    idempotent=True,
)


def list_client_comments(location_id: int, client_id: int) -> Call[list[models.ClientComment]]:
    """Get a client's comments.

    Also covers files from the client's upload history.

    ``GET /clients/{location_id}/clients/{client_id}/comments``
    """
    return Call(_LIST_CLIENT_COMMENTS, (location_id, client_id))


_SEARCH_CLIENT_VISITS: Operation[models.ClientHistory] = Operation(
    "search_client_visits",
    "POST",
    "/company/{location_id}/clients/visits/search",
    answer=lambda: models.ClientHistory,
    idempotent=True,
)


def search_client_visits(
    location_id: int, *, body: models.ClientVisitSearch
) -> Call[models.ClientHistory]:
    """Search a client's visit history.

    Give client_id or client_phone; the other fields may be empty. Sorted by date, 25 per page,
    with visits of the last item's date kept together; fetch the next page with `from`/`to` taken
    from the reply's meta.

    ``POST /company/{location_id}/clients/visits/search``
    """
    return Call(_SEARCH_CLIENT_VISITS, (location_id,), body=taken(body, "ClientVisitSearch"))


_UPDATE_CLIENT: Operation[models.Client] = Operation(
    "update_client", "PUT", "/client/{location_id}/{client_id}", answer=lambda: models.Client
)


def update_client(
    location_id: int, client_id: int, *, body: models.ClientUpdate
) -> Call[models.Client]:
    """Change a client.

    Tags that were sent are stored, but missing in this answer.

    ``PUT /client/{location_id}/{client_id}``

    Args:
        client_id: ID of the client.
    """
    return Call(_UPDATE_CLIENT, (location_id, client_id), body=taken(body, "ClientUpdate"))
