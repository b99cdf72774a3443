"""A fourth description, added by its folder alone: JSON:API, another host, a webhook."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator import descriptions
from generator.__main__ import main
from generator.document import load, to_yaml

ROOT = Path(__file__).parents[2]
ORDER: Any = {
    "data": {
        "type": "orders",
        "id": "17",
        "attributes": {"total": 12.5, "placed_at": "2026-11-20T10:00:00Z", "note": None},
        "relationships": {"buyer": {"data": {"type": "buyers", "id": "5"}}},
    },
    "included": [{"type": "buyers", "id": "5", "attributes": {"name": "Anna", "visits": 3}}],
    "links": {"self": "https://orders.example.com/v3/orders/17"},
    "meta": {"revision": 2},
}
NOTICE: Any = {"resource": "order", "resource_id": 17, "data": {"id": 17, "total": 12.5}}


def of_type(kind: str | list[str], **more: Any) -> dict[str, Any]:
    return {"type": kind, **more}


def thing(**properties: Any) -> dict[str, Any]:
    return of_type("object", properties=properties)


TEXT = of_type("string")
IDENTIFIER = thing(type=TEXT, id=TEXT)
DESCRIPTION: Any = {
    "openapi": "3.1.0",
    "info": {"title": "Orders", "version": "3.0.0"},
    "servers": [{"url": "https://orders.example.com/v3"}],
    "security": [{"Partner": []}],
    "paths": {
        "/orders/{order_id}": {
            "get": {
                "operationId": "get_order",
                "tags": ["Orders"],
                "parameters": [
                    {
                        "name": "order_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer"},
                    }
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/vnd.api+json": {
                                "schema": {"$ref": "#/components/schemas/order_document"},
                                "example": ORDER,
                            }
                        },
                    }
                },
            }
        },
        "/status": {
            "get": {
                "operationId": "get_order_status",
                "tags": ["Orders"],
                "servers": [{"url": "https://status.example.com"}],
                "security": [],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": of_type("object", additionalProperties=True)
                            }
                        },
                    }
                },
            }
        },
    },
    "webhooks": {
        "OrderEvent": {
            "post": {
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": thing(
                                resource=of_type("string", enum=["order"]),
                                resource_id=of_type("integer"),
                                data=thing(id=of_type("integer"), total=of_type("number")),
                            ),
                            "example": NOTICE,
                        }
                    }
                },
                "responses": {"200": {"description": ""}},
            }
        }
    },
    "components": {
        "schemas": {
            "order_document": thing(
                data=thing(
                    type=TEXT,
                    id=TEXT,
                    attributes=thing(
                        total=of_type("number"),
                        placed_at=of_type("string", format="date-time"),
                        note=of_type(["string", "null"]),
                    ),
                    relationships=thing(buyer=thing(data=IDENTIFIER)),
                ),
                included=of_type(
                    "array",
                    items=thing(
                        type=TEXT, id=TEXT, attributes=of_type("object", additionalProperties=True)
                    ),
                ),
                links=thing(self=TEXT),
                meta=thing(revision=of_type("integer")),
            )
        },
        "securitySchemes": {"Partner": {"type": "http", "scheme": "bearer"}},
    },
}
ENTRY: Any = {
    "published": "https://orders.example.com/openapi.yaml",
    "base_url": "https://orders.example.com/v3",
    "package": "orders",
    "title": "Orders",
    "envelope": False,
    "hosts": ["status.example.com"],
    "access": {"Partner": "partner"},
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with the fourth description, generated."""
    root = tmp_path_factory.mktemp("project")
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("openapi", "src"):
        shutil.copytree(ROOT / name, root / name, ignore=ignored)
    for name in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, root / name)
    listed = {**load(root / descriptions.LIST), "orders-v3": ENTRY}
    (root / descriptions.LIST).write_text(to_yaml(listed))
    source = root / "published.yaml"
    source.write_text(to_yaml(DESCRIPTION))
    given = ["--root", str(root)]
    assert main([*given, "download", "--name", "orders-v3", "--source", str(source)]) == 0
    assert main([*given, "generate"]) == 0
    return root


def run(project: Path, code: str, *arguments: str) -> Any:
    """Run code with the copy's package, and return what it prints as JSON."""
    paths = os.pathsep.join(map(str, (project / "src", ROOT)))
    done = subprocess.run(
        [sys.executable, "-c", f"if True:\n{code}", *arguments],
        env={**os.environ, "PYTHONPATH": paths},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def server() -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    """A server on this machine that answers with the order, and the requests that it received."""
    asked: list[tuple[str, str | None]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.path, self.headers.get("Authorization")))
            content = json.dumps(ORDER).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/vnd.api+json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
            """Log nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}", asked
        http.shutdown()
        thread.join()


def test_only_its_folder_is_hand_written(project: Path) -> None:
    folder = project / "openapi" / "orders-v3"
    assert {path.name for path in folder.iterdir()} == {"contract.yaml", "lock.yaml", "surface.txt"}
    for package in ("b2b_v1", "public", "developers"):
        place = Path("src/altegio/_generated") / package
        for path in (ROOT / place).rglob("*.py"):
            assert path.read_bytes() == (project / path.relative_to(ROOT)).read_bytes()


def test_its_names_are_in_the_shared_namespace(project: Path) -> None:
    found = run(
        project,
        """
        import json
        from altegio import models, operations
        from altegio._generated.hosts import HOSTS
        from altegio._generated.webhooks import BODIES
        operation = operations.get_order(17).operation
        print(json.dumps([
            "Order" in models.__all__, operations.orders.__name__, operation.server,
            operation.access, operation.enveloped, sorted(HOSTS), BODIES["order"]().__name__,
            operations.get_order_status().operation.server,
        ]))
        """,
    )
    assert found == [
        True,
        "altegio._generated.orders.api.orders",
        "https://orders.example.com/v3",
        "partner",
        False,
        ["api.alteg.io", "app.alteg.io", "orders.example.com", "status.example.com"],
        "OrderWebhook",
        "https://status.example.com",
    ]


def test_a_json_api_example_is_read_without_loss(project: Path) -> None:
    lost, found = run(
        project,
        """
        import json, sys
        from altegio import operations
        from altegio._reading.decoding import decode
        from tests.reading.answers import losses
        sent = json.loads(sys.argv[1])
        order = decode(operations.get_order(17).operation, sys.argv[1].encode()).data
        included = order.included[0]
        print(json.dumps([list(losses(order, sent)), [
            order.data.attributes.total, order.data.relationships.buyer.data.id,
            included.attributes["name"], order.links.self_link, order.meta.revision,
            order.data.attributes.placed_at.isoformat(), order.to_dict().keys() == sent.keys(),
        ]]))
        """,
        json.dumps(ORDER),
    )
    assert lost == []
    links = "https://orders.example.com/v3/orders/17"
    assert found == [12.5, "5", "Anna", links, 2, "2026-11-20T10:00:00+00:00", True]


def test_the_body_of_its_webhook_is_a_model(project: Path) -> None:
    found = run(
        project,
        """
        import json, sys
        from altegio._generated.webhooks import BODIES
        body = BODIES["order"]().from_dict(json.loads(sys.argv[1]))
        print(json.dumps([body.resource_id, body.data.total]))
        """,
        json.dumps(NOTICE),
    )
    assert found == [17, 12.5]


@pytest.mark.parametrize("client", ["Altegio", "AsyncAltegio"])
def test_its_operation_is_called_over_http(
    project: Path, server: tuple[str, list[tuple[str, str | None]]], client: str
) -> None:
    url, asked = server
    found = run(
        project,
        f"""
        import asyncio, json, sys
        import altegio
        from altegio import operations
        url = sys.argv[1] + "/api/v1"
        client = altegio.{client}(partner_token="made-up", base_url=url)
        async def act():
            async with client:
                await client.send(operations.get_order_status())
                return await client.send(operations.get_order(17))
        def act_synchronously():
            with client:
                client.send(operations.get_order_status())
                return client.send(operations.get_order(17))
        order = asyncio.run(act()) if "{client}" == "AsyncAltegio" else act_synchronously()
        print(json.dumps(order.raw))
        """,
        url,
    )
    assert found == ORDER
    assert asked == [("/status", None), ("/v3/orders/17", "Bearer made-up")]


def test_the_sandbox_answers_it_with_its_example(project: Path) -> None:
    found = run(
        project,
        """
        import json
        import altegio
        from altegio import operations
        from altegio.sandbox import Sandbox
        with Sandbox().serve() as url:
            with altegio.Altegio(partner_token="sandbox-partner", base_url=url) as client:
                print(json.dumps(client.send(operations.get_order(17)).raw))
        """,
    )
    # `make download` replaced the texts of the example, which may be personal data.
    assert found.keys() == ORDER.keys()
    assert found["data"]["attributes"] == ORDER["data"]["attributes"]
    assert found["included"][0]["attributes"]["visits"] == 3


def test_an_unlisted_host_is_refused(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "copy"
    shutil.copytree(project, root)
    listed = load(root / descriptions.LIST)
    del listed["orders-v3"]["hosts"]
    (root / descriptions.LIST).write_text(to_yaml(listed))

    assert main(["--root", str(root), "generate"]) == 1

    refusal = capsys.readouterr().err
    assert (
        "get_order_status: status.example.com/status is not below orders.example.com/v3" in refusal
    )
    assert "name the host under `hosts` of openapi/descriptions.yaml" in refusal
