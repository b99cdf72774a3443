"""What an operation takes and what it answers, without transport and without the envelope."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .shapes import Array, Object, Shape, Shapes, python_name
from .vocabulary import canonical

if TYPE_CHECKING:
    from .models import ModelNames

METHODS = ("get", "put", "post", "delete", "patch")
TRANSPORT_HEADERS = {"accept", "content-type", "authorization"}
JSON = ("application/json", "*/*")
MULTIPART = "multipart/form-data"
#: Query parameters that page a list: the number of the page, and how many items it may hold.
PAGING = [("page", size) for size in ("count", "page_size", "limit", "editable_length")]


@dataclass
class Parameter:
    """A value in the path or the query string."""

    name: str
    wire: str
    place: str
    shape: Shape
    required: bool
    joined: bool
    description: str
    maximum: int | None


@dataclass
class Operation:
    """One operation, ready to be rendered."""

    id: str
    method: str
    path: str
    raw: dict[str, Any]
    parameters: list[Parameter]
    body: Shape | None = None
    body_required: bool = False
    #: Wire names in the body that repeat a value of the path, with that parameter's name.
    repeated: dict[str, str] = field(default_factory=dict)
    multipart: bool = False
    answer: Shape | None = None
    binary: bool = False
    enveloped: bool = False
    wrapped: bool = False
    users: str = "user"
    statuses: list[str] = field(default_factory=list)

    @property
    def paging(self) -> tuple[str, str] | None:
        """The wire names of the page's number and size, when the operation answers page by page."""
        wires = {parameter.wire for parameter in self.parameters if parameter.place == "query"}
        return next((pair for pair in PAGING if wires.issuperset(pair)), None)


class Operations:
    """All operations of a patched description, in its order."""

    def __init__(self, patched: dict[str, Any]) -> None:
        self._document = patched
        self._shapes = Shapes(patched)
        self._base = urlsplit(patched["servers"][0]["url"]).path.rstrip("/")
        self._operations = [
            self._operation(path, method, item[method], item)
            for path, item in patched["paths"].items()
            for method in METHODS
            if method in item
        ]

    def __iter__(self) -> Iterator[Operation]:
        return iter(self._operations)

    def paths(self, names: ModelNames) -> dict[str, Any]:
        """The ``paths`` of the prepared document."""
        result: dict[str, Any] = {}
        for operation in self._operations:
            result.setdefault(operation.path, {})[operation.method] = _described(operation, names)
        return result

    def _operation(
        self, path: str, method: str, raw: dict[str, Any], item: dict[str, Any]
    ) -> Operation:
        parameters = [
            self._parameter(self._resolve(each))
            for each in (*item.get("parameters", ()), *raw.get("parameters", ()))
        ]
        kept = [parameter for parameter in parameters if parameter is not None]
        kept.sort(
            key=lambda one: path.index("{%s}" % one.wire) if one.place == "path" else len(path)
        )
        full = self._server(raw, item) + path
        for parameter in kept:
            full = full.replace("{%s}" % parameter.wire, "{%s}" % parameter.name)
        operation = Operation(raw["operationId"], method, full.removeprefix(self._base), raw, kept)
        self._read_body(operation)
        self._read_answer(operation)
        schemes = {name for requirement in raw.get("security", ()) for name in requirement}
        operation.users = (
            "user" if "BearerPartnerUser" in schemes else "partner" if schemes else "none"
        )
        return operation

    def _server(self, raw: dict[str, Any], item: dict[str, Any]) -> str:
        servers = raw.get("servers") or item.get("servers") or self._document["servers"]
        return urlsplit(servers[0]["url"]).path.rstrip("/")

    def _resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            target: Any = self._document
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key]
            node = target
        return node

    def _parameter(self, raw: dict[str, Any]) -> Parameter | None:
        if raw["name"].lower() in TRANSPORT_HEADERS:
            return None
        if raw["in"] not in ("path", "query"):
            raise ValueError(
                f"a parameter in {raw['in']!r} has no place in a function: {raw['name']}"
            )
        schema = raw.get("schema") or {}
        shape, _ = self._shapes.read(schema, raw["name"])
        name = python_name(raw, canonical(raw["name"], many=isinstance(shape, Array)))
        joined = isinstance(shape, Array) and raw.get("explode") is False
        required = raw["in"] == "path" or bool(raw.get("required"))
        return Parameter(
            name,
            raw["name"],
            raw["in"],
            shape,
            required,
            joined,
            raw.get("description") or "",
            schema.get("maximum"),
        )

    def _read_body(self, operation: Operation) -> None:
        body = self._resolve(operation.raw.get("requestBody") or {})
        for kind, content in (body.get("content") or {}).items():
            if kind not in (*JSON, MULTIPART):
                raise ValueError(f"{operation.id} takes a body of an unknown kind: {kind}")
            shape, _ = self._shapes.read(content.get("schema") or {})
            if isinstance(shape, Object) and not shape.fields:
                continue
            root = shape.items if isinstance(shape, Array) else shape
            needs = isinstance(root, Object) and any(one.required for one in root.fields.values())
            if isinstance(shape, Object):
                shape = _without_path_values(shape, operation)
            operation.body, operation.body_required = shape, bool(body.get("required")) or needs
            operation.multipart = kind == MULTIPART

    def _read_answer(self, operation: Operation) -> None:
        for status, raw in sorted(operation.raw["responses"].items()):
            if not str(status).startswith("2"):
                continue
            operation.statuses.append(str(status))
            content = self._resolve(raw).get("content") or {}
            if str(status) == "204" or not content:
                continue
            if not set(content) & set(JSON):
                operation.binary = True
                continue
            schema = next(content[kind] for kind in JSON if kind in content).get("schema")
            if schema is None:
                if operation.answer is None and not any(
                    "example" in one or "examples" in one for one in content.values()
                ):
                    continue
                raise ValueError(
                    f"{operation.id} answers {status} with an example but no schema: give it one in the overlay"
                )
            shape, _ = self._shapes.read(schema)
            self._lift(operation, shape)

    @staticmethod
    def _lift(operation: Operation, shape: Shape) -> None:
        wrapped = (
            isinstance(shape, Array)
            and isinstance(shape.items, Object)
            and _is_envelope(shape.items)
        )
        if wrapped:
            shape = shape.items  # type: ignore[union-attr]
        if isinstance(shape, Object) and _is_envelope(shape):
            data = shape.fields.get("data")
            operation.enveloped, operation.wrapped = True, wrapped
            if data is None:
                return
            shape = data.shape
        if _says_something(shape) or operation.answer is None:
            operation.answer = shape if _says_something(shape) else operation.answer


def _without_path_values(body: Object, operation: Operation) -> Object:
    """A body less what it repeats of the path: the function fills that in."""
    in_path = {parameter.name for parameter in operation.parameters if parameter.place == "path"}
    repeated = {name: one for name, one in body.fields.items() if name in in_path}
    operation.repeated = {one.wires[0]: name for name, one in repeated.items()}
    return replace(body, fields={name: one for name, one in body.fields.items() if name not in repeated})


def _is_envelope(shape: Object) -> bool:
    return "success" in shape.fields or {"data", "meta"} <= set(shape.fields)


def _says_something(shape: Shape) -> bool:
    """Whether an answer has something to read: ``data`` of a deletion is only ever null."""
    if isinstance(shape, Object):
        return bool(shape.fields)
    return (
        isinstance(shape, Array)
        or type(shape).__name__ in ("Choice", "Mapping")
        and not _empty_mapping(shape)
    )


def _empty_mapping(shape: Shape) -> bool:
    return type(shape).__name__ == "Mapping" and type(shape.values).__name__ == "Anything"  # type: ignore[union-attr]


def _described(operation: Operation, names: ModelNames) -> dict[str, Any]:
    """The operation as the prepared document says it: what the generator must know, nothing else."""
    result: dict[str, Any] = {
        "operationId": operation.id,
        "tags": operation.raw.get("tags", [])[:1],
        "summary": operation.raw.get("summary", ""),
        "description": operation.raw.get("description", ""),
        "deprecated": bool(operation.raw.get("deprecated")),
        "parameters": [
            {
                "name": one.name,
                "in": one.place,
                "required": one.required,
                "schema": names.schema(one.shape, request=True),
                "description": one.description,
                "x-wire": one.wire,
                "x-joined": one.joined,
            }
            for one in operation.parameters
        ],
        "x-access": operation.users,
        "x-enveloped": operation.enveloped,
        "x-wrapped": operation.wrapped,
        "x-paging": operation.paging,
        "x-multipart": operation.multipart,
        "x-repeated": operation.repeated,
        "responses": {"200": {"description": ""}},
    }
    if operation.answer is not None:
        schema = names.schema(operation.answer, request=False)
        result["responses"]["200"]["content"] = {"application/json": {"schema": schema}}
    elif operation.binary:
        content = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
        result["responses"]["200"]["content"] = content
    if operation.body is not None:
        kind = MULTIPART if operation.multipart else "application/json"
        schema = names.schema(operation.body, request=True)
        result["requestBody"] = {
            "required": operation.body_required,
            "content": {kind: {"schema": schema}},
        }
    return result
