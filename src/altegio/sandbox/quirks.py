"""Irregularities in the server's answers and webhooks, each a switch for tests."""

from __future__ import annotations

from dataclasses import dataclass

from altegio.sandbox.description import Json, is_list, is_object


@dataclass(frozen=True)
class Quirks:
    """Irregularities of the sandbox's answers; the server has each of them somewhere.

    Attributes:
        empty_meta_is_object: `meta: {}` instead of `meta: []` when it is empty.
        nothing_is_list: `[]` instead of null for a missing object.
        empty_list_is_object: `{}` for an empty list.
        numbers_are_text: numbers as strings.
        flags_are_numbers: 0 and 1 instead of false and true.
        unknown_fields: an undescribed field in every object.
        other_status: the highest described 2xx status instead of the lowest.
        webhook_copies: the number of times each webhook is sent; the server sends up to four
            copies.
        late_webhooks: every other webhook is sent after those of the next change.
    """

    empty_meta_is_object: bool = False
    nothing_is_list: bool = False
    empty_list_is_object: bool = False
    numbers_are_text: bool = False
    flags_are_numbers: bool = False
    unknown_fields: bool = False
    other_status: bool = False
    webhook_copies: int = 1
    late_webhooks: bool = False

    def applied(self, value: Json) -> Json:
        """Apply the quirks to an answer's data."""
        if is_object(value):
            extra = {"sandbox_extra": "not in the description"} if self.unknown_fields else {}
            return {name: self.applied(item) for name, item in value.items()} | extra
        if is_list(value):
            empty: Json = {} if self.empty_list_is_object else []
            return [self.applied(item) for item in value] or empty
        if value is None:
            return [] if self.nothing_is_list else None
        if isinstance(value, bool):
            return int(value) if self.flags_are_numbers else value
        if isinstance(value, (int, float)):
            return str(value) if self.numbers_are_text else value
        return value
