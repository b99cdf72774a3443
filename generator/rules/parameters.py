"""Parameters of operations, in the path and the query string, and paging."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from generator.surface.known import Known, ordered, renamed
from generator.wording.form import ANY, Wording

from .errors import RuleError
from .reading import Shapes, is_python_name
from .shapes import Array, Choice, Mapping, Object, Shape, coded
from .vocabulary import parameter_name

TRANSPORT_HEADERS = frozenset({"accept", "content-type", "authorization"})
#: Parameters of paging: the number of the page, and its size.
PAGE = "page"
PAGE_SIZES = ("count", "page_size", "limit", "editable_length")
#: Names that generated functions use themselves.
RESERVED = frozenset({"body", "formatted", "joined", "taken"})
PLACEHOLDER = re.compile(r"\{([^}]*)\}")


@dataclass
class Parameter:
    """A value in the path or the query string."""

    name: str
    wire: str
    place: str
    shape: Shape
    required: bool
    #: A list that is sent as one comma-separated string.
    joined: bool
    #: The described maximum.
    maximum: int | None


@dataclass
class PagingParameters:
    """Parameters that name a page and its size."""

    place: str
    page: str
    size: str
    #: The largest documented page size, if any.
    largest: int | None


class ParameterReader:
    """Reader of the parameters of one document's operations, with the wording's names."""

    def __init__(self, shapes: Shapes, wording: Wording, known: Known) -> None:
        self._shapes = shapes
        self._known = known
        self._names = wording.parameter_names
        self._codes = {
            key: (name, enum) for name, enum in wording.enums.items() for key in enum.parameters
        }
        self._void = {*self._names, *self._codes}

    def void_keys(self, *, besides: Collection[str] = ()) -> list[str]:
        """Return a problem for each wording entry whose parameter no operation has.

        The operations `besides` could not be read, so their parameters are not known.
        """
        return [
            f"{section}: {key}: no such parameter"
            for section, keys in (("parameter_names", self._names), ("enums", self._codes))
            for key in sorted(self._void.intersection(keys))
            if key.partition(".")[0] not in besides
        ]

    def read(self, operation: str, path: str, described: list[dict[str, Any]]) -> list[Parameter]:
        """Return the path parameters, then the query's, in the order that users know.

        New ones are appended, in the order of the path and of the description.
        """
        last = {(parameter["name"], parameter["in"]): parameter for parameter in described}
        found = [
            self._parameter(operation, parameter)
            for parameter in last.values()
            if not (parameter["in"] == "header" and parameter["name"].lower() in TRANSPORT_HEADERS)
        ]
        placeholders = PLACEHOLDER.findall(path)
        in_path = [parameter.wire for parameter in found if parameter.place == "path"]
        if sorted(placeholders) != sorted(in_path):
            raise RuleError(
                f"its path has {', '.join(placeholders) or 'no values'}, its parameters "
                f"{', '.join(in_path) or 'none'}: let the overlay make them agree"
            )
        if PAGE in (parameter.wire for parameter in found):
            for parameter in found:
                parameter.name = "page_size" if parameter.wire in PAGE_SIZES else parameter.name
        found.sort(
            key=lambda parameter: (
                placeholders.index(parameter.wire)
                if parameter.place == "path"
                else len(placeholders)
            )
        )
        found = self._as_known(operation, found)
        names = Counter(parameter.name for parameter in found)
        for parameter in found:
            if (
                names[parameter.name] > 1
                or parameter.name in RESERVED
                or not is_python_name(parameter.name)
            ):
                raise RuleError(
                    f"parameter {parameter.wire!r} can't be called {parameter.name!r} in Python "
                    "(taken, or no name at all): name it under `parameter_names` of the wording"
                )
        return found

    def _as_known(self, operation: str, found: list[Parameter]) -> list[Parameter]:
        """Return the parameters in the order that users know."""
        known = self._known.function(operation)
        if known is None:
            return found
        in_path = [
            parameter for parameter in found if parameter.place == "path" and parameter.required
        ]
        before = [member.name for member in known.members.values() if member.positional]
        former = {
            new: old
            for old, new in renamed(before, [parameter.name for parameter in in_path]).items()
        }
        for parameter in in_path:
            if parameter.name in former and f"{operation}.{parameter.wire}" not in self._names:
                parameter.name = former[parameter.name]  # users never see the placeholder
        ranks = ordered((parameter.name for parameter in found), known.members)
        return sorted(
            found, key=lambda parameter: (parameter.place != "path", ranks.index(parameter.name))
        )

    def _parameter(self, operation: str, raw: dict[str, Any]) -> Parameter:
        wire, place = raw["name"], raw["in"]
        if place not in ("path", "query"):
            raise RuleError(
                f"parameter {wire!r} in {place} has no place in a function: "
                "let the overlay move or remove it"
            )
        shape, _ = self._shapes.read(raw.get("schema") or {}, wire)
        if _holds_object(shape):
            raise RuleError(
                f"parameter {wire!r} is an object, which no query string can carry: "
                "let the overlay describe what is sent"
            )
        keys = [key for key in (f"{operation}.{wire}", f"{ANY}.{wire}") if key in self._names]
        self._void.difference_update(keys[:1])
        name = self._names[keys[0]] if keys else parameter_name(wire, many=isinstance(shape, Array))
        if (key := f"{operation}.{name}") in self._codes:
            self._void.discard(key)
            coded_shape = coded(shape, *self._codes[key])
            if coded_shape is None:
                raise RuleError(f"enums of the wording: {key} holds no such codes but {shape}")
            shape = coded_shape
        return Parameter(
            name,
            wire,
            place,
            shape,
            required=(place == "path" or bool(raw.get("required"))) and not raw.get("x-optional"),
            joined=isinstance(shape, Array) and raw.get("explode") is False,
            maximum=(raw.get("schema") or {}).get("maximum"),
        )


def read_paging(
    raw: dict[str, Any], parameters: list[Parameter], body: dict[str, int | None]
) -> PagingParameters | None:
    """Find the paging parameters, in the query or in a body with these fields and maxima.

    ``x-paging: false`` says that there is no paging.
    """
    if raw.get("x-paging") is False:
        return None
    query = {
        parameter.wire: parameter.maximum for parameter in parameters if parameter.place == "query"
    }
    for place, largest in (("query", query), ("body", body)):
        for size in PAGE_SIZES:
            if PAGE in largest and size in largest:
                return PagingParameters(place, PAGE, size, raw.get("x-page-size", largest[size]))
    if "x-page-size" in raw:
        raise RuleError("it has an x-page-size, but its parameters name no page and page size")
    return None


def _holds_object(shape: Shape) -> bool:
    match shape:
        case Array(items=inner):
            return _holds_object(inner)
        case Choice(options=options):
            return any(map(_holds_object, options))
    return isinstance(shape, Object | Mapping)
