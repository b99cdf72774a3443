"""Small descriptions in the publisher's style: prose, titles, 3.1 type lists, envelopes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator import rules
from generator.descriptions import LIST, Description
from generator.document import parse, to_yaml
from generator.rules.operations import ACCESS
from generator.wording import form

Json = dict[str, Any]

SMALL = Description(
    "b2b-v1", "https://example.com/api.yaml", "https://api.example.com/api/v1", "small"
)
CONTRACT, LOCK, OVERLAY, WORDING = SMALL.contract, SMALL.lock, SMALL.overlay, SMALL.wording


def list_descriptions(root: Path, *listed: Description) -> None:
    """Write the list of a project's descriptions."""
    entries = {
        one.name: {"published": one.published, "base_url": one.base_url, "package": one.package}
        | {"envelope": one.envelope, "access": one.access or ACCESS}
        for one in listed
    }
    (root / LIST).parent.mkdir(parents=True, exist_ok=True)
    (root / LIST).write_text(to_yaml(entries))


TRANSPORT = [
    {"name": name, "in": "header", "required": True, "schema": {"type": "string"}}
    for name in ("Accept", "Content-Type", "Authorization")
]


def operation(
    name: str = "get_thing",
    path: str = "/things",
    method: str = "get",
    *,
    parameters: list[Json] | None = None,
    body: Json | None = None,
    answer: Json | None = None,
    **more: Any,
) -> tuple[str, str, Json]:
    """Return an operation; `body` and `answer` are schemas."""
    described: Json = {
        "operationId": name,
        "tags": ["Things"],
        "summary": "A summary",
        "x-codegen-request-body-name": "body",
        "parameters": [*TRANSPORT, *(parameters or [])],
        "responses": {"200": {"description": "OK"}, "401": {"description": "Unauthorized"}},
    }
    if body is not None:
        described["requestBody"] = {"content": {"*/*": {"schema": body}}}
    if answer is not None:
        described["responses"]["200"]["content"] = {"application/json": {"schema": answer}}
    return path, method, {**described, **more}


def api(*operations: tuple[str, str, Json], schemas: Json | None = None, **more: Any) -> Json:
    """Return a patched description with these operations and component schemas."""
    paths: Json = {}
    for path, method, described in operations:
        paths.setdefault(path, {})[method] = described
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://api.example.com/api/v1"}],
        "paths": paths,
        "components": {"schemas": schemas or {}},
        **more,
    }


def path_value(name: str, kind: str = "number", **more: Any) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": {"type": kind}, **more}


def query_value(name: str, schema: Json | None = None, **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": schema or {"type": "string"}, **more}


def thing(**properties: Json) -> Json:
    return {"title": "A thing", "type": "object", "properties": properties}


def envelope(data: Json) -> Json:
    meta = {"type": ["object", "array"], "items": {}, "example": []}
    return thing(success={"type": "boolean", "example": True}, data=data, meta=meta)


def ref(name: str, **siblings: Any) -> Json:
    return {"$ref": f"#/components/schemas/{name}", **siblings}


def prepared(document: Json, wording: Json) -> Json:
    """Return the prepared document, with the sections of a wording."""
    return rules.apply(document, form.parse(wording))


def prepared_operation(document: Json, name: str = "get_thing", **wording: Json) -> Json:
    """Return an operation of the prepared document."""
    found = [
        one
        for item in prepared(document, wording)["paths"].values()
        for one in item.values()
        if one["operationId"] == name
    ]
    assert len(found) == 1
    return dict(found[0])


def models(document: Json, **wording: Json) -> Json:
    """Return the models of the prepared document."""
    return dict(prepared(document, wording)["components"]["schemas"])


def answered(schema: Json, schemas: Json | None = None, **wording: Json) -> Json:
    """Return the models for an operation `get_thing` with this answer."""
    return models(api(operation(answer=schema), schemas=schemas), **wording)


def asked(schema: Json, schemas: Json | None = None, **wording: Json) -> Json:
    """Return the models for an operation `create_thing` with this body."""
    document = api(operation("create_thing", method="post", body=schema), schemas=schemas)
    return models(document, **wording)


SALON = parse(
    """
openapi: 3.1.0
info: {title: Salons, version: 1.0.0}
servers: [{url: 'https://api.example.com/api/v1'}]
security: [{BearerPartnerUser: []}]
paths:
  /company/{location_id}/staff/{id}/records:
    get:
      operationId: get_record_list
      tags: [Online Records]
      summary: list the appointments of a team member
      description: Newest first; any "quotes", a \\ and more.
      deprecated: true
      parameters:
        - {name: Accept, in: header, schema: {type: string}}
        - {name: id, in: path, required: true, schema: {type: number}}
        - {name: location_id, in: path, required: true, schema: {type: number}}
        - name: include[]
          in: query
          schema: {type: array, items: {type: string, enum: [goods, client]}}
        - {name: day, in: query, required: true, schema: {type: string, format: date}}
        - {name: page, in: query, schema: {type: number}}
        - {name: count, in: query, schema: {type: number}}
      responses:
        200:
          description: OK
          content:
            application/json:
              schema:
                type: array
                items:
                  type: object
                  properties:
                    success: {type: boolean}
                    data: {type: array, items: {$ref: '#/components/schemas/record'}}
                    meta: {type: [object, array], items: {}}
        404: {description: Not Found}
    post:
      operationId: create_record
      tags: [Online Records]
      summary: make an appointment
      parameters:
        - {name: location_id, in: path, required: true, schema: {type: number}}
        - {name: id, in: path, required: true, schema: {type: number}}
      requestBody:
        content:
          '*/*':
            schema:
              type: object
              required: [staff_id, datetime]
              properties:
                staff_id: {type: number}
                datetime: {type: string, format: date-time}
                status: {type: number, enum: [1, 2]}
                services: {type: object, additionalProperties: {type: number},
                           propertyNames: {pattern: '^[0-9]+$'}}
                comment: {type: [string, 'null']}
      responses:
        201:
          description: Created
          content: {application/json: {schema: {$ref: '#/components/schemas/record'}}}
  /company/{location_id}/receipt:
    get:
      operationId: get_receipt
      tags: [Files]
      security: [{BearerPartner: []}]
      parameters:
        - {name: location_id, in: path, required: true, schema: {type: number}}
      responses: {200: {description: OK, content: {application/pdf: {}}}}
components:
  schemas:
    record:
      title: Record
      type: [object, 'null']
      properties:
        id: {type: number}
        cost: {type: number}
        staff: {oneOf: [{$ref: '#/components/schemas/staff'}, {type: array}]}
        client-note: {type: string}
        salon_id: {type: number}
        company_id: {type: number}
        status: {type: number}
        children: {type: array, items: {$ref: '#/components/schemas/record'}}
    staff:
      type: object
      properties: {id: {type: number}, name: {type: string}}
"""
)
SALON_WORDING: Json = {
    "parameters": {"get_record_list.include": "what to send with them"},
    "fields": {"AppointmentCreate.starts_at": "when it begins"},
    "codes": {"RecordStatus.DONE": "nothing is left to do"},
    "enums": {
        "RecordStatus": {
            "codes": {"OPEN": 1, "DONE": 2},
            "fields": ["Appointment.status", "AppointmentCreate.status"],
        }
    },
    "parameter_names": {"*.id": "team_member_id"},
}
