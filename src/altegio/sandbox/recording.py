"""Received requests, and messages to clients, for assertions in tests."""

from __future__ import annotations

from dataclasses import dataclass

from altegio.sandbox.access import hidden
from altegio.sandbox.description import Json
from altegio.sandbox.reply import IncomingRequest
from altegio.sandbox.validation import read_json


@dataclass(frozen=True)
class RecordedRequest:
    """A received request, without the tokens' values.

    Attributes:
        method: In capitals.
        path: From the root, quoted as it was sent.
        query: Parameters by name; a repeated one is a list.
        headers: By lower-case name.
        json: The body when it is JSON, else None.
        operation: The operationId, or None if the path is unknown.
    """

    method: str
    path: str
    query: dict[str, str | list[str]]
    headers: dict[str, str]
    json: Json = None
    operation: str | None = None


@dataclass(frozen=True)
class SentMessage:
    """A message that the sandbox recorded and, unlike the server, did not deliver.

    Attributes:
        channel: ``sms`` or ``email``.
        location_id: The location that sent it.
        client_ids: The recipients.
        text: The text.
        subject: The subject of an e-mail.
        phone: The recipient's number, if it was sent to a number and not to clients.
    """

    channel: str
    location_id: int
    client_ids: list[int]
    text: str
    subject: str = ""
    phone: str = ""


@dataclass(frozen=True)
class SentWebhook:
    """A webhook that the sandbox posted to a receiver.

    Attributes:
        url: The receiver.
        json: The body.
        status: The receiver's answer; None if no server listens there.
    """

    url: str
    json: dict[str, Json]
    status: int | None = None


def recorded(incoming: IncomingRequest, operation: str | None) -> RecordedRequest:
    """Return the record of a request."""
    query: dict[str, str | list[str]] = {}
    for name in dict(incoming.query):
        values = [value for key, value in incoming.query if key == name]
        query[name] = values if len(values) > 1 else values[0]
    headers = dict(incoming.headers)
    if "authorization" in headers:
        headers["authorization"] = hidden(headers["authorization"])
    body = read_json(incoming.body)
    return RecordedRequest(incoming.method, incoming.path, query, headers, body, operation)
