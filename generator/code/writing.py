"""Template filters: annotations and docstrings for parts of the prepared document.

Annotations come from the prepared document, not from the generator's own types, which lack
two: a map whose keys are data (``x-map``) and a number that is ``int | float``.
"""

from __future__ import annotations

import ast
import keyword
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


class Source(str):
    """Python source: the only text that a template may write unquoted."""

    __slots__ = ()


def finalize(value: object) -> str:
    """Allow only source and plain numbers in the output; Jinja calls this for every value."""
    if isinstance(value, Source):
        return value
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    raise TypeError(
        f"a template writes {value!r}, which is not Python source: "
        "apply a filter that returns source, such as literal or name"
    )


def literal(value: object) -> Source:
    """Return a value of JSON as a Python literal."""
    text = repr(str(value) if isinstance(value, str) else value)
    ast.literal_eval(text)
    return Source(text)


def name(value: object) -> Source:
    """Return an identifier."""
    text = str(value)
    if not text.isidentifier() or keyword.iskeyword(text):
        raise ValueError(f"{text!r} can't be a name in Python")
    return Source(text)


def names(values: Iterable[object]) -> Source:
    """Return identifiers, separated by commas."""
    return Source(", ".join(map(name, values)))


def annotation(schema: Schema, prefix: str = "", *, null: bool = False) -> Source:
    """Return the annotation for a schema; ``prefix`` stands before the name of a model."""
    return Source(_annotation(schema, prefix) + (" | None" if null else ""))


def _annotation(schema: Schema, prefix: str) -> str:
    match schema:
        case {"$ref": str(reference)}:
            return prefix + name(reference.rpartition("/")[2])
        case {"x-map": values}:
            key = "int" if schema["x-integer-keys"] else "str"
            return f"dict[{key}, {annotation(values, prefix)}]"
        case {"anyOf": options}:
            return " | ".join(dict.fromkeys(annotation(option, prefix) for option in options))
        case {"x-literal": values}:
            return f"Literal[{', '.join(map(literal, values))}]"
        case {"type": "array"}:
            return f"list[{annotation(schema['items'], prefix)}]"
        case {"type": kind}:
            return _TYPES[schema.get("format") or kind]
    return "Any"


def models_of(schemas: Iterable[Schema]) -> list[str]:
    """Return the models that the annotations for these schemas name."""
    return sorted({name for schema in schemas for name in _names(schema)})


def _names(schema: Schema) -> Iterator[str]:
    if "$ref" in schema:
        yield schema["$ref"].rpartition("/")[2]
    for part in (schema.get("items"), schema.get("x-map"), *schema.get("anyOf", ())):
        if part:
            yield from _names(part)


def schemas_of(operation: dict[str, Any]) -> Iterator[Schema]:
    """Return the schemas of an operation's parameters, body and answer."""
    for parameter in operation["parameters"]:
        yield parameter["schema"]
    for holder in (operation.get("requestBody", {}), operation["responses"]["200"]):
        for media in holder.get("content", {}).values():
            yield media["schema"]


def in_order_of(parameters: Iterable[dict[str, Any]], path: str) -> list[dict[str, Any]]:
    """Return parameters in the order in which a path has them."""
    return sorted(parameters, key=lambda parameter: path.index(f"{{{parameter['name']}}}"))


def operation_docstring(operation: dict[str, Any], method: str, path: str) -> Source:
    """Return the docstring of a generated function."""
    blocks = [_filled(_summary(operation), 4, first=7)]
    if operation["description"]:
        blocks.append(_filled(sentence(operation["description"]), 4))
    blocks.append(f"``{method.upper()} {path}``")
    if operation["deprecated"]:
        blocks.append(f"Deprecated: {_filled(sentence(deprecation(operation)), 8, first=16)}")
    described = [parameter for parameter in operation["parameters"] if parameter["description"]]
    if described:
        lines = [
            " " * 8
            + _filled(f"{parameter['name']}: {sentence(parameter['description'])}", 12, first=8)
            for parameter in described
        ]
        blocks.append("Args:\n" + "\n".join(lines))
    return _quoted("\n\n    ".join(blocks), 4)


def aliases(model: Schema, field: str) -> list[str]:
    """Return the hidden fields of an answer that hold values sent under aliases."""
    return [f"_{field}_{number}" for number in range(2, len(model["x-wires"].get(field, [])) + 1)]


def aliased(model: Schema) -> bool:
    """Return whether an answer has a field with aliases."""
    return any(aliases(model, field) for field in model["properties"])


def field_value(model: Schema, field: str) -> Source:
    """Return the value of a request's field: its default and metadata."""
    arguments = {}
    if field in model["x-defaults"]:
        default = model["x-defaults"][field]
        if default in ([], {}):
            arguments["factory"] = type(default).__name__
        else:
            arguments["default"] = literal(default)
    elif field not in model["required"]:
        arguments["default"] = "UNSET"
    if metadata := model["x-metadata"].get(field):
        arguments["metadata"] = literal(metadata)
    if not arguments.keys() <= {"default"}:
        joined = ", ".join(f"{argument}={value}" for argument, value in arguments.items())
        return Source(f" = attrs.field({joined})")
    return Source("".join(f" = {value}" for value in arguments.values()))


def deprecation(operation: dict[str, Any]) -> str:
    """Return the message of a deprecated operation."""
    return operation["x-deprecated"] or "no replacement in this SDK yet"


def area_docstring(tag: str) -> Source:
    """Return the docstring of an area's module."""
    return _quoted(f"Operations of the area {words(tag)!r}.", 0)


def index_docstring(areas: dict[str, Iterable[str]], operations: dict[str, Any]) -> Source:
    """Return the docstring that lists all operations, area by area."""
    blocks = ["Operations, area by area; each area is a module."]
    for tag, functions in areas.items():
        lines = [
            f"    {_filled(f'{function}: {_summary(operations[function])}', 8, first=4)}"
            for function in sorted(functions)
        ]
        blocks.append("\n".join([tag, *lines]))
    return _quoted("\n\n".join(blocks) + "\n", 0)


def model_docstring(schema: Schema, model: str) -> Source:
    """Return the docstring of a model or enum and, for ``help()``, of its fields."""
    blocks = [_filled(sentence(schema.get("description") or words(model)), 4, first=7)]
    lines = [
        f"        {_filled(f'{field}: {sentence(text)}', 12, first=8)}"
        for field, text in schema.get("x-descriptions", {}).items()
        if _tells(field, text)
    ]
    if lines:
        blocks.append("Attributes:\n" + "\n".join(lines))
    return _quoted("\n\n    ".join(blocks), 4)


def field_docstring(field: str, text: str) -> Source:
    """Return the docstring of a field; empty if it only repeats the name."""
    if not _tells(field, text):
        return Source()
    return _quoted(_filled(sentence(text), 4, first=7), 4)


def _tells(field: str, text: str) -> bool:
    """Return whether a text says more than the field's name."""
    return bool(text) and text.lower().rstrip(".") != field.replace("_", " ")


def _summary(operation: dict[str, Any]) -> str:
    return sentence(operation["summary"] or operation["operationId"])


def sentence(text: str) -> str:
    """Return a text with an initial capital, unless it begins with a name, and a full stop."""
    text = " ".join(str(text).split())
    first = text.partition(" ")[0].rstrip(".,:;")
    if first.isalpha() and first.islower():
        text = text[:1].upper() + text[1:]
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


def words(name: str) -> str:
    """Return ``MembershipType`` or ``loyalty_cards`` as separate words."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", str(name)).lower()


def _filled(text: str, indent: int, first: int | None = None) -> str:
    """Wrap a text; ``first`` is the column of the first line, the others are indented."""
    filled = textwrap.fill(
        " ".join(text.split()),
        width=WIDTH - 1,
        initial_indent=" " * (indent if first is None else first),
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return filled.lstrip(" ")


def _quoted(text: str, indent: int) -> Source:
    """Return a text as a docstring with its quotes."""
    safe = "".join(char if char.isprintable() or char == "\n" else " " for char in text)
    safe = safe.replace("\\", "\\\\").replace('"""', "'''")
    if safe.endswith('"'):
        safe = safe[:-1] + '\\"'
    end = f"\n{' ' * indent}" if "\n" in safe or len(safe) + indent + 6 > WIDTH else ""
    quoted = f'"""{safe.rstrip(chr(10))}{end}"""'
    if not isinstance(ast.parse(quoted, mode="eval").body, ast.Constant):
        raise ValueError(f"{text!r} can't be a docstring")
    return Source(quoted)
