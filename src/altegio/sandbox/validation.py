"""Every request against the description: openapi-core, told the operation that was routed to.

openapi-core's own search for the path goes through all of them and takes the first that fits the
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

from altegio.sandbox.description import Data, DescribedOperation, Json, document, is_list, is_object
from altegio.sandbox.errors import Refusal, invalid
from altegio.sandbox.request import ApiRequest


@dataclass
class _Request:
    """A request as openapi-core wants it."""

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
def _validator() -> OpenAPI:
    paths: Data = {
        key: {name: _without_security(node) for name, node in item.items()}
        for key, item in document()["paths"].items()
    }
    # The description is checked where it is made, which takes seconds.
    options: Data = {
        "spec_validator_cls": None,
        "path_finder_cls": _KnownPath,
        # Local times are described as date-time too: create_event's example is 2026-10-10 15:30.
        "extra_format_validators": {"date-time": _is_moment},
        "extra_format_unmarshallers": {"date-time": datetime.fromisoformat},
    }
    return OpenAPI.from_dict({**document(), "paths": paths}, Config(**options))


def _is_moment(value: Json) -> bool:
    if not isinstance(value, str):
        return True  # its type says what it may be; a format is for texts
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _without_security(node: Json) -> Json:
    """The tokens are looked at elsewhere; no OpenAPI scheme says `Bearer a, User b`."""
    if is_object(node):
        return {key: value for key, value in node.items() if key != "security"}
    return node


def validated(
    operation: DescribedOperation,
    path: Mapping[str, str],
    query: Iterable[tuple[str, str]],
    content_type: str,
    body: bytes,
) -> ApiRequest:
    """Return the request's values; raise `Refusal` when they do not fit the description."""
    request = _Request(
        method=operation.method,
        path=operation.key,
        parameters=RequestParameters(path=path, query=ImmutableMultiDict(list(query))),
        content_type=content_type or "application/json",
        body=body or None,
    )
    result = _validator().unmarshal_request(request)
    if result.errors:
        raise _refusal(operation, result.errors)
    return ApiRequest(
        operation,
        path=_whole(result.parameters.path),
        query=_whole(result.parameters.query),
        body=result.body,
    )


def read_json(body: bytes) -> Json:
    """Return the JSON in a body, or None."""
    try:
        return json.loads(body)
    except ValueError:
        return None


def _whole(values: Mapping[str, Json]) -> Data:
    """Ids are `number` in many places, of which the validator makes floats."""
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
            return Refusal(400, "The body can't be read as what its Content-Type says.")
        else:
            for name, text in _problems(error):
                fields.setdefault(name, []).append(text)
    return invalid(operation, {name: list(dict.fromkeys(texts)) for name, texts in fields.items()})


def _problems(error: Exception) -> Iterator[tuple[str, str]]:
    """Each wrong field, as a dotted path, and what is wrong with it."""
    cause = error.__cause__
    if not isinstance(cause, InvalidSchemaValue):
        yield "body", str(cause or error)
        return
    problems: Json = cause.schema_errors  # those of jsonschema
    for problem in problems:
        place = [str(step) for step in problem.absolute_path]
        if problem.validator == "required":
            for name in problem.validator_value:
                if name not in problem.instance:
                    yield ".".join([*place, name]), "is required"
        else:
            yield ".".join(place) or "body", problem.message
