"""Examples without real people: the present contract's, or new ones with neutral values.

The present contract's example is kept if its structure is the same. In any other, arrays are cut to
two elements. Dates, small numbers, flags and the strings that an enum of the description lists are
kept, because they show the form and identify nobody; every other string is replaced by a neutral
one of its kind (phone, e-mail address, link, secret, name, text), which is told by its key or its
form. Ids become small numbers, equal ones for equal ids; a date of birth becomes the neutral one, a
number as long as a phone number the neutral phone number.
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
_BIRTH_KEYS = re.compile(r"(?i)birth|born|\bdob\b")
_BIRTH_DATE = "1990-01-01"
_ID_KEYS = re.compile(r"(?i)(^|_)(id|ids|uid|uuid)$|[a-z]Ids?$")
#: Ids up to this one identify nobody: codes, positions, examples.
_LARGEST_CODE = 1000
_KINDS = (  # pattern of the key, pattern of the string, replacement
    (r"(?i)phone|tel$|whatsapp", r"\+?\d[\d\s()-]{8,}\d", f"+{_PHONE}"),
    (r"(?i)mail", r"\S+@\S+", "anna@example.com"),
    (r"(?i)url|link|image|avatar|photo|logo|site|href", r"(https?:)?//.*", "https://example.com/"),
    (r"(?i)token|secret|password|hash|uid", r"(?=.*\d)[\w.-]{16,}", "abc123"),
    (r"(?i)name|login|patronymic|author", r"", "Anna"),
)


def keeper(present: Document | None, published: Document) -> ExampleAt:
    """Return a function that chooses a new contract's examples: present ones, or `made_up` ones."""
    known: dict[Place, Node] = {}
    if present is not None:
        normalise(present, known.setdefault)
    codes = frozenset(_codes(published))

    def example_at(place: Place, value: Node) -> Node:
        if place in known and _shape(known[place]) == _shape(value):
            return known[place]
        return made_up(value, _name(place), codes, {})

    return example_at


def made_up(value: Node, key: str, codes: frozenset[str], ids: dict[Node, int]) -> Node:
    """Return the example with everything replaced that may identify a person or a place.

    `ids` are the ones replaced so far, so that references stay consistent.
    """
    if isinstance(value, dict):
        return {name: made_up(item, name, codes, ids) for name, item in value.items()}
    if isinstance(value, list):
        return [made_up(item, key, codes, ids) for item in value[:2]]
    if isinstance(value, bool) or value is None:
        return value
    if _BIRTH_KEYS.search(key) and value not in ("", 0):
        return _BIRTH_DATE if isinstance(value, str) else 631152000
    if _ID_KEYS.search(key) and _is_real_id(value):
        number = ids.setdefault(value, len(ids) + 1)
        return str(number) if isinstance(value, str) else number
    if isinstance(value, str):
        return value if value in codes else _neutral(value, key)
    return _PHONE if isinstance(value, int) and abs(value) >= 10**9 else value


def _is_real_id(value: str | float) -> bool:
    if isinstance(value, str):
        return value.isdigit() and int(value[:20]) > _LARGEST_CODE
    return value > _LARGEST_CODE


def _codes(node: Node) -> Iterator[str]:
    """Yield every string that an enum lists."""
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    if isinstance(node, dict) and isinstance(node.get("enum"), list):
        yield from (value for value in node["enum"] if isinstance(value, str))
    for child in children:
        yield from _codes(child)


def _name(place: Place) -> str:
    """Return the name of the property, parameter or component at a place."""
    words = ("0", "1", "allOf", "example", "examples", "items", "schema")
    name = next((step for step in reversed(place) if step not in words), "")
    return name.split()[-1] if name else ""


def _neutral(text: str, key: str) -> str:
    if _HARMLESS.fullmatch(text):
        return text
    for key_form, text_form, neutral in _KINDS:
        if re.search(key_form, key) or re.fullmatch(text_form, text):
            return neutral
    return "text"


def _shape(value: Node, step: str = "") -> frozenset[tuple[str, str]]:
    """Return the structure of an example: its paths, and the types of value at each."""
    parts = {(step, kind(value))}
    if isinstance(value, dict):
        for key, item in value.items():
            parts |= _shape(item, f"{step}/{key}")
    elif isinstance(value, list):
        for item in value[:2]:
            parts |= _shape(item, f"{step}/*")
    return frozenset(parts)
