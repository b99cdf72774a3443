"""The server's odd ways of writing an answer, each a switch for tests."""

from __future__ import annotations

from dataclasses import dataclass

from altegio.sandbox.description import Json, is_list, is_object


@dataclass(frozen=True)
class Quirks:
    """How the sandbox writes its answers; every switch is something that the server does somewhere.

    Attributes:
        empty_meta_is_object: `meta: {}` when there is nothing to say, instead of `meta: []`.
        nothing_is_list: `[]` where an object is absent, instead of null.
        empty_list_is_object: `{}` for an empty list.
        numbers_are_text: numbers as strings.
        flags_are_numbers: 0 and 1 instead of false and true.
        unknown_fields: every object has a field that the description does not know.
        other_status: the highest described 2xx status, where there are two.
    """

    empty_meta_is_object: bool = False
    nothing_is_list: bool = False
    empty_list_is_object: bool = False
    numbers_are_text: bool = False
    flags_are_numbers: bool = False
    unknown_fields: bool = False
    other_status: bool = False

    def applied(self, value: Json) -> Json:
        """Return the answer's data as these quirks write it."""
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
