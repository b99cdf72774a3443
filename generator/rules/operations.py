"""Operations: parameters, body and answer, without transport headers and envelope."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from generator.descriptions import Description
from generator.document import METHODS
from generator.refusals import Refuse, at_once
from generator.surface.known import NOTHING, Known
from generator.wording.form import ANY, Wording

from .answers import Answer, is_json, lifted, only_row, read_answer
from .contradictions import contradictions
from .errors import RuleError
from .parameters import PLACEHOLDER, PagingParameters, Parameter, ParameterReader, read_paging
from .reading import Shapes, is_python_name
from .shapes import Array, Object, Scalar, Shape
from .webhooks import Webhook, read_webhooks

_CALLABLE = ("get", "put", "post", "delete", "patch")
#: Whose token a security scheme needs, unless the list of descriptions says so.
ACCESS = {"BearerPartner": "partner", "BearerPartnerUser": "user"}
MULTIPART = "multipart/form-data"
#: Plain segments and placeholders, below the base URL, as written into code and sent.
_PATH = re.compile(r"(/(?!\.+(/|$))([\w.~-]|\{[A-Za-z_]\w*\})+)+/?", re.ASCII)
#: The value of `ACCEPT=` that accepts all changes, so no function can have this name.
_EVERY_CHANGE = "all"


_SERVER = re.compile(r"https://[\w.-]+(/[\w~-][\w.~-]*)*/?", re.ASCII)


@dataclass
class Body:
    """The body of an operation."""

    shape: Shape
    required: bool
    multipart: bool
    #: Fields that repeat a value of the path: the parameter's name by wire name.
    path_values: dict[str, str] = field(default_factory=dict)


@dataclass
class Operation:
    """An operation, ready for the prepared document."""

    id: str
    method: str
    #: Below ``server``, with the Python names of its values.
    path: str
    raw: dict[str, Any]
    parameters: list[Parameter]
    body: Body | None
    answer: Answer
    #: The token it needs: ``none``, ``partner`` or ``user``.
    access: str
    #: Examples of ``body`` and ``answer``.
    bodies: list[Any]
    answers: list[Any]
    #: ``None`` when the answer is not paged.
    paging: PagingParameters | None
    #: URL that the path continues; empty where it is the clients' own base URL.
    server: str = ""


def read_operations(
    patched: dict[str, Any],
    wording: Wording,
    about: Description | None = None,
    refuse: Refuse = at_once,
    known: Known = NOTHING,
) -> tuple[list[Operation], list[Webhook]]:
    """Return all readable operations and webhooks of a patched description, sorted by id."""
    reader = _OperationReader(patched, wording, about, known)
    operations: list[Operation] = []
    problems: list[str] = []
    refused = set()
    for path, item in patched["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            try:
                operations.append(reader.operation(path, method, item))
            except RuleError as error:
                name = item[method].get("operationId", f"{method.upper()} {path}")
                refused.add(name)
                problems += [f"{name}: {problem}" for problem in error.problems]
            except (KeyError, TypeError, AttributeError, RecursionError) as error:
                name = item[method].get("operationId", f"{method.upper()} {path}")
                refused.add(name)
                problems.append(f"{name}: can't be read ({type(error).__name__}: {error})")
    problems += contradictions(operations, refused)
    problems += reader.parameters.void_keys(besides=refused)
    if problems:
        refuse(RuleError(*problems))
    # By name, since the order decides which of several merged shapes comes first.
    return sorted(operations, key=lambda operation: operation.id), reader.webhooks(refuse)


class _OperationReader:
    """Reads the operations of one document."""

    def __init__(
        self,
        patched: dict[str, Any],
        wording: Wording,
        about: Description | None,
        known: Known,
    ) -> None:
        self._document = patched
        everywhere = {
            wire: name
            for owner, wire, name in (
                (*key.split(".", 1), name) for key, name in wording.field_names.items()
            )
            if owner == ANY
        }
        self._shapes = Shapes(patched, everywhere)
        self.parameters = ParameterReader(self._shapes, wording, known)
        self._base = _place([{"url": about.base_url}] if about else patched["servers"])
        self._access = about.access if about else ACCESS
        self._envelope = about.envelope if about else True
        self._home, self._hosts = (about.server, about.named_hosts) if about else ("", frozenset())

    def operation(self, path: str, method: str, item: dict[str, Any]) -> Operation:
        raw = item[method]
        if method not in _CALLABLE:
            raise RuleError(
                f"the client has no {method.upper()} requests: let the overlay remove the operation"
            )
        if not _PATH.fullmatch(path):
            raise RuleError(
                f"its path must be like /locations/{{location_id}}/clients, got {path!r}: "
                "let the overlay remove the operation or move it"
            )
        if not is_python_name(raw.get("operationId", "")) or raw["operationId"] == _EVERY_CHANGE:
            raise RuleError("its operationId can't name a function: let the overlay set one")
        described = (*item.get("parameters", ()), *raw.get("parameters", ()))
        parameters = self.parameters.read(
            raw["operationId"], path, [self._resolve(parameter) for parameter in described]
        )
        names = {
            parameter.wire: parameter.name for parameter in parameters if parameter.place == "path"
        }
        named = PLACEHOLDER.sub(lambda match: f"{{{names[match[1]]}}}", path)
        contents = {
            str(status): self._resolve(response).get("content") or {}
            for status, response in raw["responses"].items()
            if str(status).startswith("2")
        }
        envelope = bool(raw.get("x-envelope", self._envelope))
        answer = read_answer(contents, self._shapes, envelope=envelope)
        if raw.get("x-one-row"):
            answer = only_row(answer)
        taken = self._content(raw)
        server, named = self._located(named, raw, item)
        return Operation(
            raw["operationId"],
            method,
            named,
            raw,
            parameters,
            self._body(raw, set(names.values())),
            answer,
            self._token(raw),
            self._examples(taken),
            [
                lifted(example, answer)
                for content in contents.values()
                for example in self._examples(content)
            ],
            read_paging(raw, parameters, self._maxima(taken)),
            server,
        )

    def webhooks(self, refuse: Refuse) -> list[Webhook]:
        """Return the webhooks of the document."""
        return read_webhooks(self._document, self._shapes, self._content, self._examples, refuse)

    def _content(self, raw: dict[str, Any]) -> dict[str, Any]:
        """Return the media types of a request."""
        return self._resolve(raw.get("requestBody") or {}).get("content") or {}

    def _examples(self, content: dict[str, Any]) -> list[Any]:
        found: list[Any] = []
        for media in content.values():
            schema = self._resolve(media.get("schema") or {})
            found += [media["example"]] if "example" in media else []
            found += [example["value"] for example in media.get("examples", {}).values()]
            found += [schema["example"]] if "example" in schema else []
        return found

    def _token(self, raw: dict[str, Any]) -> str:
        """Return whose token an operation needs."""
        requirements = raw.get("security", self._document.get("security", ()))
        schemes = {scheme for requirement in requirements for scheme in requirement}
        if unknown := sorted(schemes - self._access.keys()):
            raise RuleError(
                f"security scheme {', '.join(unknown)} is not listed under `access` of "
                "openapi/descriptions.yaml: say whose token it needs, partner or user"
            )
        tokens = {self._access[scheme] for scheme in schemes}
        return "user" if "user" in tokens else "partner" if tokens else "none"

    def _located(self, path: str, raw: dict[str, Any], item: dict[str, Any]) -> tuple[str, str]:
        """Return the server, the base URL if possible, and the path below it."""
        servers = raw.get("servers") or item.get("servers") or self._document["servers"]
        full = _place(servers) + path
        if full.startswith(f"{self._base}/"):
            return self._home, full.removeprefix(self._base)
        server = urlsplit(servers[0]["url"])
        if server.netloc not in self._hosts:
            raise RuleError(
                f"{full} is not below {self._base}, and no token may go to {server.netloc}: let "
                "the overlay set or remove its servers, or name the host under `hosts` of "
                "openapi/descriptions.yaml"
            )
        if not _SERVER.fullmatch(servers[0]["url"]):
            raise RuleError(
                f"its server must be like https://host/path, got {servers[0]['url']!r}: "
                "let the overlay set or remove its servers"
            )
        return f"https://{server.netloc}{server.path.rstrip('/')}", path

    def _resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            target: Any = self._document
            for key in node["$ref"].removeprefix("#/").split("/"):
                if key not in target:
                    raise RuleError(f"there is no {node['$ref']}: remove or replace the reference")
                target = target[key]
            node = target
        return node

    def _maxima(self, content: dict[str, Any]) -> dict[str, int | None]:
        """Return the fields of a body with their described maxima."""
        schema = next((media.get("schema") or {} for media in content.values()), {})
        properties = self._resolve(schema).get("properties") or {}
        return {wire: self._resolve(schema).get("maximum") for wire, schema in properties.items()}

    def _body(self, raw: dict[str, Any], in_path: set[str]) -> Body | None:
        described = self._resolve(raw.get("requestBody") or {})
        content = described.get("content") or {}
        if not content:
            return None
        kinds = {_body_kind(kind) for kind in content}
        if len(kinds) > 1 or None in kinds:
            raise RuleError(
                f"a body is JSON or {MULTIPART}, this one {', '.join(content)}: "
                "let the overlay keep the one that the server takes"
            )
        media = next(iter(content.values()))
        body = Body(
            self._shapes.read(media.get("schema") or {})[0],
            bool(described.get("required")),
            MULTIPART in kinds,
        )
        if isinstance(body.shape, Object) and not body.multipart:
            body = _without_path_values(body, body.shape, in_path)
        root = body.shape.items if isinstance(body.shape, Array) else body.shape
        if isinstance(root, Object) and any(field.required for field in root.fields.values()):
            body.required = True
        return body


def _place(servers: list[dict[str, str]]) -> str:
    """Return host and path of the first server."""
    server = urlsplit(servers[0]["url"])
    return server.netloc + server.path.rstrip("/")


def _body_kind(media_type: str) -> str | None:
    if is_json(media_type):
        return "application/json"
    return MULTIPART if media_type.partition(";")[0].strip().lower() == MULTIPART else None


def _without_path_values(body: Body, shape: Object, in_path: set[str]) -> Body:
    """Return a body without the fields that repeat path parameters, which the function fills in."""
    from_path = {
        name: field
        for name, field in shape.fields.items()
        if name in in_path and isinstance(field.shape, Scalar)
    }
    rest = {name: field for name, field in shape.fields.items() if name not in from_path}
    if not rest:
        return body
    return replace(
        body,
        shape=replace(shape, fields=rest),
        path_values={field.wires[0]: name for name, field in sorted(from_path.items())},
    )
