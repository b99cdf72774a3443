"""Confirmation codes, texted to clients."""

from __future__ import annotations

from altegio.sandbox.description import Json
from altegio.sandbox.errors import booking_refused
from altegio.sandbox.recording import SentMessage
from altegio.sandbox.state import State

TABLE = "confirmation code"


def text_code(state: State, phone: str, location_id: int) -> None:
    """Text a code to a phone number: 1 and the number's last four digits, valid once."""
    code = f"1{phone[-4:]}"
    for row in state.rows(TABLE, phone=phone):
        row["_deleted"] = True
    state.add(TABLE, phone=phone, code=code)
    clients = state.rows("client", phone=phone, _location_id=location_id)
    state.messages.append(
        SentMessage(
            channel="sms",
            location_id=location_id,
            client_ids=[row["id"] for row in clients],
            text=f"Your code: {code}",
            phone=phone,
        )
    )


def check_code(state: State, phone: str, code: Json) -> None:
    """Consume the texted code; raise `Refusal` (422, code 432) if it is another one."""
    for row in state.rows(TABLE, phone=phone, code=str(code).removesuffix(".0")):
        row["_deleted"] = True
        return
    raise booking_refused(432, "The code is missing or wrong.")
