"""Methods and paths of operations, taken from the description by operationId."""

from __future__ import annotations

from urllib.parse import quote

from altegio.sandbox.description import operations


def request_to(operation: str, *values: object) -> tuple[str, str]:
    """Return an operation's method and its path on the server."""
    return operations()[operation].method.upper(), served_path(operation, *values)


def served_path(operation: str, *values: object) -> str:
    """Return an operation's path on the server, from the root, its values filled in and quoted."""
    remaining = iter(values)
    filled = [
        quote(str(next(remaining)), safe="") if segment.startswith("{") else segment
        for segment in operations()[operation].path.split("/")
    ]
    assert not list(remaining), f"{operation} takes fewer values than {values}"
    return "/".join(filled)


def path_of(operation: str, *values: object) -> str:
    """Return the same path below the base URL."""
    return served_path(operation, *values).removeprefix(operations()[operation].base)
