"""Examples without real people: those of the present contract, or new ones with neutral texts.

An example stays as the present contract has it where its structure is the same. In any other,
arrays are cut to two elements; dates, numbers, flags, codes and the texts that an enum of the
description lists stay, because they show the form and name nobody; every other text goes, replaced
by a neutral one of its kind (phone, e-mail address, link, secret, name, text). Its kind is what its
key says, or what it looks like. Numbers as long as a phone number become the neutral phone number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.document import Document, Node, kind
from generator.download.contract import ExampleAt, Place, normalise

_PHONE = 13155550100
_HARMLESS = re.compile(
    r"""
    \s*                                             # nothing
    | [-+]?\d{1,8}([.,]\d+)?%?                      # a number
    | \d{4}-\d\d                                    # a month, a day, an instant
      (-\d\d([T\ ]\d\d:\d\d(:\d\d(\.\d+)?)?\s?(Z|[-+]\d\d:?\d\d)?)?)?
    | \d\d\.\d\d\.\d{4} | \d{1,2}:\d\d(:\d\d)?      # a day, a time
    | [A-Z]{2,3} | [a-z]{2}([-_][A-Z]{2})?          # a currency, a language
    """,
    re.VERBOSE,
)
_CODE_KEYS = re.compile(
    r"(?i)(type|status|state|kind|mode|slug|code|currency|resource|include|format|color|method)s?$"
)
_KINDS = (  # what the key says, how the text looks, what takes its place
    (r"(?i)phone|tel$|whatsapp", r"\+?\d[\d\s()-]{8,}\d", f"+{_PHONE}"),
    (r"(?i)mail", r"\S+@\S+", "anna@example.com"),
    (r"(?i)url|link|image|avatar|photo|logo|site|href", r"(https?:)?//.*", "https://example.com/"),
    (r"(?i)token|secret|password|hash|uid", r"(?=.*\d)[\w.-]{16,}", "abc123"),
    (r"(?i)name|login|patronymic|author", r"", "Anna"),
)


def keeper(present: Document | None, published: Document) -> ExampleAt:
    """Return what chooses the examples of a new contract, from the present one or by `made_up`."""
    known: dict[Place, Node] = {}
    if present is not None:
        normalise(present, known.setdefault)
    codes = frozenset(_codes(published))

    def example_at(place: Place, value: Node) -> Node:
        if place in known and _shape(known[place]) == _shape(value):
            return known[place]
        return made_up(value, _name(place), codes)

    return example_at


def made_up(value: Node, key: str, codes: frozenset[str]) -> Node:
    """Return the example with everything replaced that may belong to a real person or place."""
    if isinstance(value, dict):
        return {name: made_up(item, name, codes) for name, item in value.items()}
    if isinstance(value, list):
        return [made_up(item, key, codes) for item in value[:2]]
    if isinstance(value, str):
        return value if value in codes else _neutral(value, key)
    return _PHONE if isinstance(value, int) and abs(value) >= 10**9 else value


def _codes(node: Node) -> Iterator[str]:
    """Every text that an enum lists."""
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    if isinstance(node, dict) and isinstance(node.get("enum"), list):
        yield from (value for value in node["enum"] if isinstance(value, str))
    for child in children:
        yield from _codes(child)


def _name(place: Place) -> str:
    """The name of the property, parameter or component that a place belongs to."""
    words = ("0", "1", "allOf", "example", "examples", "items", "schema")
    name = next((step for step in reversed(place) if step not in words), "")
    return name.split()[-1] if name else ""


def _neutral(text: str, key: str) -> str:
    if _HARMLESS.fullmatch(text) or (_CODE_KEYS.search(key) and re.fullmatch(r"\w+", text)):
        return text
    for key_form, text_form, neutral in _KINDS:
        if re.search(key_form, key) or re.fullmatch(text_form, text):
            return neutral
    return "text"


def _shape(value: Node, step: str = "") -> frozenset[tuple[str, str]]:
    """The structure of an example: its paths, and the kinds of value at each."""
    parts = {(step, kind(value))}
    if isinstance(value, dict):
        for key, item in value.items():
            parts |= _shape(item, f"{step}/{key}")
    elif isinstance(value, list):
        for item in value[:2]:
            parts |= _shape(item, f"{step}/*")
    return frozenset(parts)
