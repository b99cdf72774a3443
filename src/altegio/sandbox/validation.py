"""Validation of requests against the description, by openapi-core for the routed operation.

openapi-core's own search tries all paths and takes the first that matches the
end of the URL; the router knows better, so the finder here only looks the operation up.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.datatypes import TemplateResult
from openapi_core.templating.media_types.exceptions import MediaTypeNotFound
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import BasePathFinder
from openapi_core.validation.request.exceptions import (
    MissingRequiredParameter,
    MissingRequiredRequestBody,
    ParameterValidationError,
)
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from werkzeug.datastructures import ImmutableMultiDict

from altegio.sandbox.description import (
    LOCAL_TIME,
    Data,
    DescribedOperation,
    Json,
    document,
    is_list,
    is_object,
)
from altegio.sandbox.errors import Refusal, invalid
from altegio.sandbox.request import ApiRequest, with_fields
from altegio.sandbox.tolerance import described_body, described_path, described_query


@dataclass
class _OpenapiRequest:
    """A request in openapi-core's form."""

    method: str
    path: str
    parameters: RequestParameters
    content_type: str
    body: bytes | None
    host_url: str = field(default="", init=False)


class _KnownPath(BasePathFinder):
    def find(self, method: str, name: str) -> PathOperationServer:
        path = self.spec / "paths" / name
        return PathOperationServer(path, path / method, None, TemplateResult(name, {}), {})


@cache
def _validator(description: str) -> OpenAPI:
    paths: Data = {
        key: {name: _without_security(node) for name, node in item.items()}
        for key, item in document(description)["paths"].items()
    }
    # The description is validated when it is generated; that takes seconds.
    options: Data = {
        "spec_validator_cls": None,
        "path_finder_cls": _KnownPath,
        "extra_format_validators": {"date-time": _is_moment, LOCAL_TIME: _is_local_time},
        "extra_format_unmarshallers": dict.fromkeys(
            ("date-time", LOCAL_TIME), datetime.fromisoformat
        ),
    }
    parsed = {key: node for key, node in document(description).items() if key != "security"}
    return OpenAPI.from_dict({**parsed, "paths": paths}, Config(**options))


def _is_moment(value: Json) -> bool:
    """Return whether this is a date-time with its required offset."""
    return not isinstance(value, str) or (_is_local_time(value) and _has_offset(value))


def _is_local_time(value: Json) -> bool:
    """Return whether this is a date-time, with an offset or in the location's time."""
    if not isinstance(value, str):
        return True  # its type is checked elsewhere; formats are for strings
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _has_offset(value: str) -> bool:
    return datetime.fromisoformat(value).tzinfo is not None


def _without_security(node: Json) -> Json:
    """Drop the security: access.py checks it, as OpenAPI has no scheme `Bearer a, User b`."""
    if is_object(node):
        return {key: value for key, value in node.items() if key != "security"}
    return node


def validated(
    operation: DescribedOperation,
    path: dict[str, str],
    query: list[tuple[str, str]],
    content_type: str,
    body: bytes,
) -> ApiRequest:
    """Return the request's values; raise `Refusal` if they do not match the description."""
    request = _OpenapiRequest(
        method=operation.method,
        path=operation.key,
        parameters=RequestParameters(
            path=described_path(operation, path),
            query=ImmutableMultiDict(described_query(operation, query)),
        ),
        content_type=content_type or "application/json",
        body=_described_bytes(operation, content_type, body) or None,
    )
    result = _validator(operation.description).unmarshal_request(request)
    if result.errors:
        raise _refusal(operation, result.errors)
    return ApiRequest(
        operation,
        path=_with_integers(result.parameters.path),
        query=_with_integers(result.parameters.query),
        body=with_fields(operation, result.body),
    )


def _described_bytes(operation: DescribedOperation, content_type: str, body: bytes) -> bytes:
    """Return the body with the described names; bytes that are not JSON stay unchanged."""
    sent = read_json(body) if "json" in content_type else None
    described = described_body(operation, sent)
    return body if described == sent else json.dumps(described).encode()


def read_json(body: bytes) -> Json:
    """Return the JSON in a body, or None."""
    try:
        return json.loads(body)
    except ValueError:
        return None


def _with_integers(values: Mapping[str, Json]) -> Data:
    """Convert integral floats, which the validator makes of ids described as `number`."""
    return {name: _whole_number(value) for name, value in values.items()}


def _whole_number(value: Json) -> Json:
    if is_list(value):
        return [_whole_number(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _refusal(operation: DescribedOperation, errors: Iterable[Exception]) -> Refusal:
    fields: dict[str, list[str]] = {}
    for error in errors:
        cause = error.__cause__
        if isinstance(error, ParameterValidationError):
            missing = isinstance(error, MissingRequiredParameter)
            found = ["is required"] if missing else [text for _, text in _problems(error)]
            fields.setdefault(error.name, []).extend(found)
        elif isinstance(error, MissingRequiredRequestBody):
            fields.setdefault("body", []).append("is required")
        elif isinstance(cause, MediaTypeNotFound):
            return Refusal(400, f"The body must be {', '.join(cause.availableMimetypes)}.")
        elif not isinstance(cause, InvalidSchemaValue):
            return Refusal(400, "The body can't be read as its Content-Type.")
        else:
            for name, text in _problems(error):
                fields.setdefault(name, []).append(text)
    return invalid(operation, {name: list(dict.fromkeys(texts)) for name, texts in fields.items()})


def _problems(error: Exception) -> Iterator[tuple[str, str]]:
    """Yield each invalid field as a dotted path, with its problem."""
    cause = error.__cause__
    if not isinstance(cause, InvalidSchemaValue):
        yield "body", str(cause or error)
        return
    for problem in cause.schema_errors:
        yield from _described(problem)


def _described(problem: Json) -> Iterator[tuple[str, str]]:
    """Yield the fields and messages of an error of jsonschema."""
    place = [str(step) for step in problem.absolute_path]
    if problem.validator in ("oneOf", "anyOf") and is_object(problem.instance):
        nearest = _of_nearest(problem)
        for inner in nearest:
            yield from _described(inner)
        if not nearest:  # it matches more than one alternative
            yield ".".join(place) or "body", problem.message
    elif problem.validator == "required":
        for name in problem.validator_value:
            if name not in problem.instance:
                yield ".".join([*place, name]), "is required"
    else:
        is_naive = problem.validator_value == "date-time" and _is_local_time(problem.instance)
        text = "needs an offset from UTC" if is_naive else problem.message
        yield ".".join(place) or "body", text


def _of_nearest(problem: Json) -> list[Json]:
    """Return the errors of the alternative that the object resembles most, by its fields."""

    def present(index: int) -> int:
        required = problem.validator_value[index].get("required", ())
        return sum(name in problem.instance for name in required)

    tried = sorted({error.schema_path[0] for error in problem.context})
    nearest = max(tried, key=present, default=None)
    return [error for error in problem.context if error.schema_path[0] == nearest]
