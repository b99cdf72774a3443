"""The tokens that the sandbox accepts: `Authorization: Bearer <partner>[, User <user>]`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from altegio.sandbox.description import DescribedOperation
from altegio.sandbox.errors import Refusal

_HEADER = re.compile(r"Bearer\s+(?P<partner>[^,\s]+)(?:\s*,\s*User\s+(?P<user>[^,\s]+))?\s*")


@dataclass(frozen=True)
class Credentials:
    """What a caller must know."""

    partner_token: str
    user_token: str
    login: str
    password: str

    def check(self, operation: DescribedOperation, header: str) -> None:
        """Raise `Refusal` (401) when the header lacks a token that the operation needs."""
        match = _HEADER.fullmatch(header)
        if match is None or match["partner"] != self.partner_token:
            raise Refusal(401, "The partner token is missing or wrong.")
        wrong = match["user"] is not None and match["user"] != self.user_token
        if wrong or (operation.needs_user and match["user"] is None):
            raise Refusal(401, "The user token is missing or wrong.")


def hidden(header: str) -> str:
    """Return the header with its tokens' values replaced."""
    return re.sub(r"(Bearer|User)\s+[^,\s]+", r"\1 ***", header)
