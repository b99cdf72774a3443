"""The prepared document: operations and models in the form that the templates need.

For openapi-python-client it is an OpenAPI document; what OpenAPI has no keyword for
is in ``x-`` keys that the templates read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import Any

from generator.refusals import Refuse, at_once
from generator.surface.form import Member
from generator.surface.known import NOTHING, Known, ordered
from generator.wording.form import Codes, Wording

from .errors import RuleError
from .evidence import Evidence
from .fields import word_fields
from .models import Names
from .operations import MULTIPART, Operation
from .parameters import Parameter
from .shapes import FLAG, Anything, Array, Choice, Field, Mapping, Object, Recursion, Scalar, Shape
from .vocabulary import AREAS
from .webhooks import Webhook

_COMPONENT = "#/components/schemas/"


def write(
    operations: list[Operation],
    webhooks: list[Webhook],
    names: Names,
    patched: dict[str, Any],
    wording: Wording,
    refuse: Refuse = at_once,
    known: Known = NOTHING,
) -> dict[str, Any]:
    """Return the complete document for operations and webhooks whose objects have names."""
    return _Writer(operations, webhooks, names, wording, refuse, known).document(patched)


class _Writer:
    """Writer of operations and models into one document."""

    def __init__(
        self,
        operations: list[Operation],
        webhooks: list[Webhook],
        names: Names,
        wording: Wording,
        refuse: Refuse,
        known: Known,
    ) -> None:
        self._known = known
        self._operations, self._webhooks = operations, webhooks
        self._refuse = refuse
        self._names = names
        self._evidence = Evidence(operations, webhooks, names.answers, names.requests)
        self._wording = wording

    def document(self, patched: dict[str, Any]) -> dict[str, Any]:
        """Return the complete document."""
        paths: dict[str, Any] = {}
        for operation in self._operations:
            paths.setdefault(operation.path, {})[operation.method] = self._operation(operation)
        return {
            "openapi": patched["openapi"],
            "info": patched["info"],
            "paths": paths,
            "components": {"schemas": self._schemas()},
            "x-webhooks": {
                resource: {
                    "webhook": webhook.id,
                    "schema": self._schema(webhook.answer.shape, request=False),
                }
                for webhook in self._webhooks
                for resource in webhook.resources
                if webhook.answer.shape is not None
            },
        }

    def _operation(self, operation: Operation) -> dict[str, Any]:
        raw, body, answer = operation.raw, operation.body, operation.answer
        result: dict[str, Any] = {
            "operationId": operation.id,
            "tags": [AREAS.get(tag, tag) for tag in raw.get("tags", [])[:1]],
            "summary": raw.get("summary", ""),
            "description": raw.get("description", ""),
            "deprecated": bool(raw.get("deprecated")) or "x-deprecated" in raw,
            "x-deprecated": raw.get("x-deprecated"),
            "parameters": [self._parameter(parameter) for parameter in operation.parameters],
            "x-server": operation.server,
            "x-access": operation.access,
            "x-enveloped": answer.enveloped,
            "x-wrapped": answer.wrapped,
            "x-paging": operation.paging and asdict(operation.paging),
            "x-idempotent": raw.get("x-idempotent", operation.method == "get"),
            "x-read-timeout": raw.get("x-read-timeout"),
            "x-redirects": any(status.startswith("3") for status in raw.get("responses", {})),
            "x-multipart": body is not None and body.multipart,
            "x-body-path-values": body.path_values if body else {},
            "responses": {"200": {"description": ""}},
        }
        if answer.shape is not None:
            schema = self._schema(answer.shape, request=False)
            result["responses"]["200"]["content"] = {"application/json": {"schema": schema}}
        elif answer.binary:
            schema = {"type": "string", "format": "binary"}
            result["responses"]["200"]["content"] = {"application/octet-stream": {"schema": schema}}
        if body is not None:
            kind = MULTIPART if body.multipart else "application/json"
            result["requestBody"] = {
                "required": body.required,
                "content": {kind: {"schema": self._schema(body.shape, request=True)}},
            }
        return result

    def _parameter(self, parameter: Parameter) -> dict[str, Any]:
        return {
            "name": parameter.name,
            "in": parameter.place,
            "required": parameter.required or parameter.place == "path",
            "x-optional": not parameter.required,
            "schema": self._schema(parameter.shape, request=True),
            "x-wire": parameter.wire,
            "x-joined": parameter.joined,
            "x-form": _form(parameter.shape),
        }

    def _schema(self, shape: Shape, *, request: bool) -> dict[str, Any]:
        match shape:
            case Scalar(name=str(name)):
                return {"$ref": f"{_COMPONENT}{name}"}
            case Scalar(kind="date" | "date-time" | "binary"):
                return {"type": "string", "format": shape.kind}
            case Scalar():
                literal = {"x-literal": list(shape.enum)} if _literal(shape) and request else {}
                return {"type": shape.kind} | literal
            case Array(items=items):
                return {"type": "array", "items": self._schema(items, request=request)}
            case Mapping(values=values):
                return {
                    "x-map": self._schema(values, request=request),
                    "x-integer-keys": shape.integer_keys,
                }
            case Choice(options=options):
                return {"anyOf": [self._schema(option, request=request) for option in options]}
            case Object() | Recursion():
                model = self._names.of(request=request).name_of(shape)
                return {"$ref": f"{_COMPONENT}{model}"}
            case Anything():
                return {}

    def _check_wires(self, name: str, shape: Object) -> None:
        owners: dict[str, str] = {}
        for field, one in shape.fields.items():
            for wire in one.wires:
                if owners.setdefault(wire, field) != field:
                    problem = (
                        f"{wire!r} is both {owners[wire]!r} and {field!r} in model {name}: "
                        "give it one name under `field_names` of the wording"
                    )
                    self._refuse(RuleError(problem))

    def _schemas(self) -> dict[str, Any]:
        """Return the models of both directions and the enums, sorted by name."""
        result: dict[str, Any] = {}
        for model, shape in word_fields(self._names, self._wording, self._refuse).items():
            self._check_wires(model, shape)
            request = model in self._names.requests.by_name
            result[model] = self._model(model, shape, request=request)
        if void := self._wording.mixins.keys() - result.keys():
            self._refuse(RuleError(*(f"mixins: {model}: no such model" for model in sorted(void))))
        for enum, codes in self._wording.enums.items():
            if enum in result:
                self._refuse(RuleError(f"enums of the wording: {enum} is also the name of a model"))
            result[enum] = _enum(codes)
        return dict(sorted(result.items()))

    def _model(self, model: str, shape: Object, *, request: bool) -> dict[str, Any]:
        shape = _as_known(shape, self._known.members(model))
        fields = shape.fields.items()
        request_fields = fields if request else ()
        defaults = {
            name: self._wording.defaults[key]
            for name in shape.fields
            if (key := f"{model}.{name}") in self._wording.defaults
        }
        return {
            "type": "object",
            "properties": {
                name: self._schema(field.shape, request=request) for name, field in fields
            },
            "required": [
                name for name, field in request_fields if field.required and name not in defaults
            ],
            "x-defaults": defaults,
            "x-wires": {
                name: field.wires if request else sorted(field.wires, key=name.__ne__)
                for name, field in fields
                if field.wires != [name]
            },
            "x-flags": [
                name
                for name, field in fields
                if isinstance(field.shape, Scalar) and field.shape.form == FLAG and not request
            ],
            "x-empty": {name: field.empty for name, field in fields if field.empty and not request},
            "x-nullable": [name for name, field in request_fields if field.nullable],
            "x-metadata": {
                name: self._metadata(model, name, field) for name, field in request_fields
            },
            "x-always-sent": [
                name
                for name, field in fields
                if not request and self._evidence.always_sent(model, field)
            ],
            "x-alternatives": tuple(_required(shape)) if request else (),
            "x-request": request,
            "x-candidates": self._names.of(request=request).candidates.get(model, []),
            "x-mixin": self._wording.mixins.get(model),
        }

    def _metadata(self, model: str, name: str, field: Field) -> dict[str, Any]:
        """Return what checking and sending a request's field needs besides its type."""
        wire = {} if field.wires == [name] else {"wire": field.wires[0]}
        aware = {"aware": True} if self._evidence.aware(model, field) else {}
        form = field.shape.form if isinstance(field.shape, Scalar) else None
        return wire | field.limits | aware | ({"form": form} if form else {})


def _as_known(shape: Object, known: dict[str, Member]) -> Object:
    """Return the object with fields and wire names in the order that users know."""
    fields = {}
    for name in ordered(shape.fields, known):
        field = shape.fields[name]
        wires = known[name].wires if name in known else ()
        fields[name] = replace(field, wires=ordered(field.wires, wires))
    return replace(shape, fields=fields)


def _form(shape: Shape) -> str | None:
    if not isinstance(shape, Scalar):
        return None
    return shape.form or ("%Y-%m-%d" if shape.kind == "date" else None)


def _required(shape: Object) -> Iterator[tuple[str, ...]]:
    """Return the alternatives of a request by the names of its fields."""
    names = {wire: name for name, field in shape.fields.items() for wire in field.wires}
    for wires in shape.alternatives:
        yield tuple(names[wire] for wire in wires)


def _literal(scalar: Scalar) -> bool:
    return bool(scalar.enum) and not any(isinstance(code, float) for code in scalar.enum)


def _enum(codes: Codes) -> dict[str, Any]:
    values = list(codes.members.values())
    return {
        "type": codes.kind,
        "enum": values,
        "x-enum-varnames": list(codes.members),
    }
