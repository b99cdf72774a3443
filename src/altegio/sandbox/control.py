"""Control of the sandbox over HTTP, for tests in other languages; no tokens are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from altegio.sandbox.reply import IncomingRequest, Reply, json_reply
from altegio.sandbox.seeds import Seeds

if TYPE_CHECKING:
    from altegio.sandbox.app import Sandbox

PREFIX: Final = "/_sandbox/"


class _AnswerNext(msgspec.Struct, forbid_unknown_fields=True):
    """The arguments of `Sandbox.answer_next`."""

    status: int
    operation: str | None = None
    json: object = None
    text: str | None = None
    headers: dict[str, str] = {}
    times: int = 1
    delay: float = 0
    broken: bool = False


def handle(sandbox: Sandbox, incoming: IncomingRequest) -> Reply:
    """Answer a control.

    `POST /_sandbox/{reset,seed,answer_next,deliver_webhooks}`, and
    `GET /_sandbox/{received,messages,webhooks}`.
    """
    action = incoming.path.removeprefix(PREFIX).strip("/")
    try:
        match incoming.method, action:
            case "POST", "reset":
                sandbox.reset()
                return Reply(204)
            case "POST", "seed":
                seeds = msgspec.json.decode(incoming.body, type=Seeds)
                return json_reply(201, {"ids": sandbox.seed(*seeds.in_order())})
            case "POST", "answer_next":
                wanted = msgspec.json.decode(incoming.body, type=_AnswerNext)
                sandbox.answer_next(**msgspec.structs.asdict(wanted))
                return Reply(204)
            case "POST", "deliver_webhooks":
                sandbox.deliver_webhooks()
                return Reply(204)
            case "GET", "webhooks":
                return json_reply(200, [vars(webhook) for webhook in sandbox.webhooks])
            case "GET", "received":
                return json_reply(200, [vars(request) for request in sandbox.received])
            case "GET", "messages":
                return json_reply(200, [vars(message) for message in sandbox.messages])
            case _:
                return json_reply(
                    404, {"error": f"no such control: {incoming.method} {incoming.path}"}
                )
    except (msgspec.MsgspecError, ValueError) as error:
        return json_reply(422, {"error": str(error)})
