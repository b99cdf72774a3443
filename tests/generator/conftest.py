"""Small project, and a server that publishes a description."""

import threading
from collections.abc import Callable, Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.download.publisher import download
from tests.generator.small_api import SMALL, list_descriptions

PUBLISHED = """\
openapi: 3.1.0
info:
  title: The API of a chain
  description: A long text of the publisher.
  version: 1.0.0
  contact: {name: Somebody, email: somebody@example.com}
tags:
  - name: Clients
    description: All about clients.
    x-displayName: Clients!
x-tagGroups:
  - name: Everything
    tags: [Clients]
servers:
  - url: https://api.example.com/api/v1
    description: Production
paths:
  /company/{location_id}/clients:
    post:
      operationId: create_client
      summary: Create a client
      x-codegen-request-body-name: body
      externalDocs: {url: https://example.com/docs}
      parameters:
        - {name: location_id, in: path, required: true, description: Its id, schema: {type: number}}
      requestBody:
        description: The client
        content:
          application/json:
            schema: {$ref: '#/components/schemas/client'}
            example: {title: Ms, name: Real Person, phone: '+49 170 1234567', since: 2024-05-06}
      responses:
        201:
          description: It was created.
          headers:
            x-request-id: {description: For support, schema: {type: string}}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/client'}
    get:
      operationId: get_clients
      tags: [Clients]
      summary: Clients
      parameters:
        - {name: location_id, in: path, required: true, description: Its id, schema: {type: number}}
        - {name: sort, in: query, schema: {type: string, enum: [title, on, off]}, example: title}
      responses:
        200:
          description: |
            The clients.
            In pages.
          content:
            application/json:
              schema:
                title: Clients
                type: object
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/client'}}
        404: {description: Nothing}
components:
  schemas:
    client:
      title: A client
      description: Somebody who comes
      x-internal: true
      type: [object, 'null']
      properties:
        title: {type: string, title: Title, description: How to address them, default: Mx}
        name: {type: string}
        phone: {type: string, examples: ['+49 170 1234567']}
        since: {type: string, format: date, example: 2024-05-06}
        description: {type: string, default: {summary: kept, x-kept: true}}
        summary: {type: [string, 'null']}
    account:
      type: object
      properties: {id: {type: number}}
"""


@pytest.fixture
def published() -> str:
    return PUBLISHED


@pytest.fixture
def serve() -> Iterator[Callable[..., str]]:
    """A function that serves a text over HTTP, and returns its URL."""
    servers: list[ThreadingHTTPServer] = []

    def start(text: str, status: int = 200, content_type: str = "application/yaml") -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(status)
                self.send_header("Content-Type", content_type)
                self.send_header("Content-Length", str(len(text.encode())))
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
                """Log nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
        return f"http://127.0.0.1:{server.server_port}/openapi.yaml"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def project(tmp_path: Path, published: str) -> Path:
    """A project with the contract of the published description."""
    root = tmp_path / "project"
    list_descriptions(root, SMALL)
    source = tmp_path / "published.yaml"
    source.write_text(published)
    download(root, str(source), date(2026, 7, 22))
    return root
