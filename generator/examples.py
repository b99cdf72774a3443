"""Examples without real people: the present contract's where the structure is the same, otherwise made from the new one.

Made-up means: arrays are cut to two elements; dates, numbers, flags and codes stay, because they show the form and name
nobody; every other text goes, replaced by a neutral one of its kind (phone, e-mail address, link, name, text). What a
text is, its key says, or the form of the text itself. Numbers as long as a phone number become the neutral phone number.
"""

from __future__ import annotations

import re
from typing import Any

from generator.contract import ExampleAt, Place, normalise
from generator.document import Document, Node, kind

_PHONE = 13155550100
_HARMLESS = re.compile(
    r"""  [-+]?\d{1,8}([.,]\d+)?%?                                                  # a number
        | \d{4}-\d\d(-\d\d)?([T\ ]\d\d:\d\d(:\d\d(\.\d+)?)?)?\s?(Z|[-+]\d\d:?\d\d)?   # a date, an instant
        | \d\d\.\d\d\.\d{4} | \d{1,2}:\d\d(:\d\d)?
        | [A-Z]{2,3} | [a-z]{2}(-[A-Z]{2}|_[A-Z]{2})?                                # a currency, country, language
        | \s*""",
    re.VERBOSE,
)
_CODE_KEYS = re.compile(r"(type|status|state|kind|mode|slug|code|currency|resource|include|format|color|method)s?$", re.I)
_KINDS = (
    (re.compile(r"phone|tel$|whatsapp", re.I), re.compile(r"\+?\d[\d\s()-]{8,}\d"), f"+{_PHONE}"),
    (re.compile(r"mail", re.I), re.compile(r"\S+@\S+"), "anna@example.com"),
    (re.compile(r"url|link|image|avatar|photo|logo|site|href", re.I), re.compile(r"(https?:)?//.*"), "https://example.com/"),
    (re.compile(r"token|secret|password|hash|uid", re.I), re.compile(r"(?=.*\d)[\w.-]{16,}"), "abc123"),
    (re.compile(r"name|login|patronymic|author", re.I), None, "Anna"),
)


def keeper(present: Document | None) -> ExampleAt:
    """Return what chooses the example for a place of a new contract, given the present contract."""
    known: dict[Place, Node] = {}
    if present is not None:
        normalise(present, lambda place, value: known.setdefault(place, value))

    def example_at(place: Place, value: Node) -> Node:
        if place in known and _shape(known[place]) == _shape(value):
            return known[place]
        return made_up(value, next((step for step in reversed(place) if step not in ("example", "schema", "value")), ""))

    return example_at


def made_up(value: Node, key: str) -> Node:
    """Return the example with everything replaced that may belong to a real person or place."""
    if isinstance(value, dict):
        return {name: made_up(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [made_up(item, key) for item in value[:2]]
    if isinstance(value, str):
        return _neutral(value, key)
    return _PHONE if isinstance(value, int) and abs(value) >= 10**9 else value


def _neutral(text: str, key: str) -> str:
    if _HARMLESS.fullmatch(text) or (_CODE_KEYS.search(key) and re.fullmatch(r"\w+", text)):
        return text
    for keys, form, neutral in _KINDS:
        if keys.search(key) or (form is not None and form.fullmatch(text)):
            return neutral
    return "text"


def _shape(value: Node, step: str = "") -> frozenset[tuple[str, Any]]:
    """The structure of an example: which paths it has, and the kind of value at each; arrays as far as they are kept."""
    parts = {(step, kind(value))}
    if isinstance(value, dict):
        for key, item in value.items():
            parts |= _shape(item, f"{step}/{key}")
    elif isinstance(value, list):
        for item in value[:2]:
            parts |= _shape(item, f"{step}/*")
    return frozenset(parts)
