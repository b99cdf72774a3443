"""What the templates write with: annotations and docstrings for parts of the prepared document.

Annotations come from the prepared document, not from the generator's own types, because it has
none for two things: a map whose keys are data (``x-map``) and a number that is ``int | float``.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

Schema = dict[str, Any]
WIDTH = 100
_TYPES = {
    "integer": "int",
    "number": "int | float",
    "string": "str",
    "boolean": "bool",
    "date": "dt.date",
    "date-time": "dt.datetime",
    "binary": "BinaryIO",
}


def annotation(schema: Schema, prefix: str = "") -> str:
    """The Python annotation for a schema; ``prefix`` stands before the name of a model."""
    match schema:
        case {"$ref": str(reference)}:
            return prefix + reference.rpartition("/")[2]
        case {"x-map": values}:
            key = "int" if schema["x-whole-keys"] else "str"
            return f"dict[{key}, {annotation(values, prefix)}]"
        case {"anyOf": options}:
            return " | ".join(dict.fromkeys(annotation(option, prefix) for option in options))
        case {"x-literal": values}:
            return f"Literal[{', '.join(map(repr, values))}]"
        case {"type": "array"}:
            return f"list[{annotation(schema['items'], prefix)}]"
        case {"type": kind}:
            return _TYPES[schema.get("format") or kind]
    return "Any"


def models_of(schemas: Iterable[Schema]) -> list[str]:
    """The models that the annotations for these schemas name."""
    return sorted({name for schema in schemas for name in _names(schema)})


def _names(schema: Schema) -> Iterator[str]:
    if "$ref" in schema:
        yield schema["$ref"].rpartition("/")[2]
    for part in (schema.get("items"), schema.get("x-map"), *schema.get("anyOf", ())):
        if part:
            yield from _names(part)


def schemas_of(operation: dict[str, Any]) -> Iterator[Schema]:
    """The schemas of an operation's parameters, body and answer."""
    for one in operation["parameters"]:
        yield one["schema"]
    for holder in (operation.get("requestBody", {}), operation["responses"]["200"]):
        for media in holder.get("content", {}).values():
            yield media["schema"]


def operation_docstring(operation: dict[str, Any], method: str, path: str) -> str:
    """What a generated function says of itself."""
    blocks = [_filled(sentence(operation["summary"] or operation["operationId"]), 4, first=7)]
    if operation["description"]:
        blocks.append(_filled(sentence(operation["description"]), 4))
    blocks.append(f"``{method.upper()} {path}``")
    if operation["deprecated"]:
        blocks.append(".. deprecated:: B2B V1\n       The API's description says so.")
    described = [one for one in operation["parameters"] if one["description"]]
    if described:
        lines = [
            f"        {_filled(one['name'] + ': ' + sentence(one['description']), 12, first=8)}"
            for one in described
        ]
        blocks.append("Args:\n" + "\n".join(lines))
    return _quoted("\n\n    ".join(blocks), 4)


def aliases(model: Schema, field: str) -> list[str]:
    """The hidden fields of an answer that values sent under other names are read into."""
    return [f"_{field}_{number}" for number in range(2, len(model["x-wires"].get(field, [])) + 1)]


def field_value(default: str | None, metadata: dict[str, Any]) -> str:
    """What stands behind the annotation of a request's field: its default and its metadata."""
    factory = {"{}": "dict", "[]": "list"}.get(default or "")
    given = f"factory={factory}" if factory else f"default={default}" if default else ""
    told = f"metadata={metadata!r}" if metadata else ""
    if told or factory:
        return f" = attrs.field({', '.join(filter(None, (given, told)))})"
    return f" = {default}" if default else ""


def model_docstring(schema: Schema, name: str) -> str:
    """What a generated model or enum says of itself and, for ``help()``, of its fields."""
    blocks = [_filled(sentence(schema.get("description") or words(name)), 4, first=7)]
    lines = [
        f"        {_filled(f'{field}: {sentence(text)}', 12, first=8)}"
        for field, text in schema.get("x-descriptions", {}).items()
        if _tells(field, text)
    ]
    if lines:
        blocks.append("Attributes:\n" + "\n".join(lines))
    return _quoted("\n\n    ".join(blocks), 4)


def field_docstring(name: str, text: str) -> str:
    """What a field says of itself; nothing where its name says as much."""
    if not _tells(name, text):
        return ""
    return _quoted(_filled(sentence(text), 4, first=7), 4)


def _tells(name: str, text: str) -> bool:
    """Whether a text says more than the field's name."""
    return bool(text) and text.lower().rstrip(".") != name.replace("_", " ")


def sentence(text: str) -> str:
    """A text that begins with a capital, unless with a name, and ends with a full stop."""
    text = " ".join(str(text).split())
    first = text.partition(" ")[0].rstrip(".,:;")
    if first.isalpha() and first.islower():
        text = text[:1].upper() + text[1:]
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


def words(name: str) -> str:
    """``MembershipType`` or ``loyalty_cards`` as words."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", str(name)).lower()


def _filled(text: str, indent: int, first: int | None = None) -> str:
    """A text in lines; all but the first are indented, which has ``first`` columns before it."""
    filled = textwrap.fill(
        " ".join(text.split()),
        width=WIDTH - 1,
        initial_indent=" " * (indent if first is None else first),
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return filled.lstrip(" ")


def _quoted(text: str, indent: int) -> str:
    """A text as a docstring, its closing quotes where they belong."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''")
    end = f"\n{' ' * indent}" if "\n" in safe or len(safe) + indent + 6 > WIDTH else ""
    return f'"""{safe}{end}"""'
