"""`download` converts a published description to the contract, or refuses it."""

import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator import document
from generator.download.errors import DownloadError
from generator.download.publisher import download, unlocked
from tests.generator.small_api import CONTRACT, LOCK, SMALL, list_descriptions

Serve = Callable[..., str]
TODAY = date(2026, 11, 1)
HTML = "<!doctype html><html><body>Please log in</body></html>"


def contract(project: Path) -> dict[str, Any]:
    return document.load(project / CONTRACT)


def operation(project: Path, name: str) -> dict[str, Any]:
    return next(found for id_, _, _, found in document.operations(contract(project)) if id_ == name)


def client(project: Path) -> dict[str, Any]:
    schema: dict[str, Any] = contract(project)["components"]["schemas"]["client"]
    return schema


def test_download_replaces_contract_and_lock(project: Path, published: str, serve: Serve) -> None:
    text = published.replace("phone: {type: string", "phone: {type: integer")
    url = serve(text)
    download(project, url, TODAY)
    assert client(project)["properties"]["phone"]["type"] == "integer"
    assert document.load(project / LOCK) == {
        "source": url,
        "date": "2026-11-01",
        "etag": None,
        "last_modified": None,
        "source_bytes": len(text.encode()),
        "source_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "openapi": "3.1.0",
        "version": "1.0.0",
        "operations": 2,
        "contract_sha256": hashlib.sha256((project / CONTRACT).read_bytes()).hexdigest(),
    }


def test_download_reads_json_and_files(project: Path, published: str, tmp_path: Path) -> None:
    before = (project / CONTRACT).read_bytes()
    source = tmp_path / "published.json"
    source.write_text(json.dumps(document.parse(published)))
    download(project, str(source), TODAY)
    assert (project / CONTRACT).read_bytes() == before


def test_download_works_without_a_contract(tmp_path: Path, published: str, serve: Serve) -> None:
    list_descriptions(tmp_path, SMALL)
    assert download(tmp_path, serve(published), TODAY).startswith("2 operations, none before")


def test_prose_and_vendor_extensions_are_removed(project: Path) -> None:
    text = (project / CONTRACT).read_text()
    for prose in ("long text", "All about", "Somebody", "Create a client", "support", "codegen"):
        assert prose not in text
    assert contract(project)["info"] == {"title": SMALL.title, "version": "1.0.0"}
    assert "tags" not in contract(project)
    assert {"title", "description", "x-internal"}.isdisjoint(client(project))


def test_properties_and_headers_named_like_prose_are_kept(project: Path) -> None:
    properties = client(project)["properties"]
    assert list(properties) == ["title", "name", "phone", "since", "description", "summary"]
    assert properties["title"] == {"type": "string", "default": "Mx"}
    assert "x-request-id" in operation(project, "create_client")["responses"]["201"]["headers"]


def test_values_are_not_searched_for_prose(project: Path) -> None:
    assert client(project)["properties"]["description"]["default"] == {
        "summary": "kept",
        "x-kept": True,
    }
    sort = operation(project, "get_clients")["parameters"][1]
    assert sort["schema"]["enum"] == ["title", "on", "off"]
    assert sort["example"] == "title"


def test_responses_keep_the_phrase_of_their_status(project: Path) -> None:
    responses = operation(project, "get_clients")["responses"]
    assert {status: response["description"] for status, response in responses.items()} == {
        "200": "OK",
        "404": "Not Found",
    }


def test_new_examples_contain_no_personal_data(project: Path) -> None:
    media = operation(project, "create_client")["requestBody"]["content"]["application/json"]
    assert media["example"] == {
        "title": "text",
        "name": "Anna",
        "phone": "+13155550100",
        "since": "2024-05-06",
    }
    assert client(project)["properties"]["phone"]["examples"] == ["+13155550100"]


def test_examples_of_the_present_contract_are_kept(
    project: Path, published: str, serve: Serve
) -> None:
    file = project / CONTRACT
    file.write_text(file.read_text().replace("name: Anna", "name: Chosen by us"))
    before = file.read_bytes()
    download(project, serve(published), TODAY)
    assert file.read_bytes() == before
    moved = published.replace("/company/{location_id}/clients", "/locations/{location_id}/clients")
    download(project, serve(moved.replace("Real Person", "Other Person")), TODAY)
    assert "Chosen by us" in file.read_text()


def test_an_example_with_another_structure_is_replaced(
    project: Path, published: str, serve: Serve
) -> None:
    file = project / CONTRACT
    file.write_text(file.read_text().replace("name: Anna", "name: Chosen by us"))
    download(project, serve(published.replace("title: Ms", "title: 1")), TODAY)
    assert "Chosen by us" not in file.read_text()


def test_the_order_of_the_source_makes_no_difference(
    project: Path, published: str, serve: Serve
) -> None:
    before = (project / CONTRACT).read_bytes()
    source = document.parse(published)
    source["paths"] = {
        path: dict(reversed(item.items())) for path, item in reversed(source["paths"].items())
    }
    source["components"]["schemas"] = dict(reversed(source["components"]["schemas"].items()))
    download(project, serve(json.dumps(dict(reversed(source.items())))), TODAY)
    assert (project / CONTRACT).read_bytes() == before


def test_the_report_names_additions_removals_and_moves(
    project: Path, published: str, serve: Serve
) -> None:
    moved = published.replace("/company/{location_id}/clients", "/locations/{location_id}/clients")
    url = serve(moved.replace("get_clients", "list_clients"))
    report = download(project, url, TODAY, accept_removed=True)
    assert "`list_clients` (operation) is now `list_clients` in the API" in report
    assert (
        "`create_client` (operation) moved from POST /company/{location_id}/clients "
        "to POST /locations/{location_id}/clients" in report
    )


@pytest.mark.parametrize(
    ("text", "status", "message"),
    [
        pytest.param(HTML, 200, "expected an OpenAPI document, got '<!doctype html>", id="html"),
        pytest.param("a: [", 200, "neither YAML nor JSON", id="broken YAML"),
        pytest.param("{", 200, "neither YAML nor JSON", id="broken JSON"),
        pytest.param("swagger: '2.0'", 200, "expected an OpenAPI 3.1 document", id="Swagger"),
        pytest.param("openapi: 3.1.0", 200, "expected an OpenAPI document with paths", id="empty"),
        pytest.param("gone", 410, "expected status 200, got 410 Gone", id="error answer"),
    ],
)
def test_other_documents_than_descriptions_are_refused(
    project: Path, serve: Serve, text: str, status: int, message: str
) -> None:
    refused(project, serve(text, status), message)


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ("in: query", "in: nowhere", "'nowhere' is not one of"),
        ("paths:", "paths: []\nx-paths:", "expected an OpenAPI document with paths"),
        ("/client'", "/nobody'", "#/components/schemas/nobody has no target"),
        ("'#/components/schemas/client'", "./client.yaml", "./client.yaml has no target"),
        ("operationId: get_clients", "operationId: create_client", "is not unique"),
    ],
)
def test_an_invalid_description_is_refused(
    project: Path, published: str, serve: Serve, right: str, wrong: str, message: str
) -> None:
    refused(project, serve(published.replace(right, wrong)), message)


@pytest.mark.parametrize(
    ("change", "gone"),
    [
        (lambda paths, _: paths.pop("get"), "get_clients"),
        (lambda paths, _: paths["get"]["parameters"].pop(), "get_clients: parameter sort"),
        (
            lambda _, client: client["properties"].pop("phone"),
            "create_client: field phone",
        ),
    ],
)
def test_removals_must_be_accepted(
    project: Path, published: str, serve: Serve, change: Any, gone: str
) -> None:
    source = document.parse(published)
    change(
        source["paths"]["/company/{location_id}/clients"], source["components"]["schemas"]["client"]
    )
    url = serve(json.dumps(source))
    refused(project, url, f"\n  {gone}")
    download(project, url, TODAY, accept_removed=True)
    assert document.load(project / LOCK)["source"] == url


def test_a_renamed_schema_or_path_is_not_a_removal(
    project: Path, published: str, serve: Serve
) -> None:
    renamed = published.replace("    client:", "    visitor:").replace("/client'", "/visitor'")
    renamed = renamed.replace("/company/{location_id}", "/locations/{id}")
    download(project, serve(renamed.replace("name: location_id", "name: id")), TODAY)
    assert "/locations/{id}/clients" in contract(project)["paths"]


def test_an_unreachable_source_is_refused(project: Path, tmp_path: Path) -> None:
    refused(project, str(tmp_path / "missing.yaml"), "expected a file or an answer")
    refused(project, "http://127.0.0.1:1/openapi.yaml", "ConnectError")


def refused(project: Path, source: str, message: str) -> None:
    folder = project / "openapi" / "b2b-v1"
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(DownloadError) as refusal:
        download(project, source, TODAY)
    assert message in str(refusal.value)
    assert source in str(refusal.value)
    assert {
        path: path.read_bytes() for path in (project / "openapi" / "b2b-v1").iterdir()
    } == before


def test_a_manual_change_of_the_contract_is_noticed(project: Path) -> None:
    assert unlocked(project) == []
    (project / CONTRACT).write_text((project / CONTRACT).read_text() + "\n")
    assert "was changed by hand" in str(unlocked(project))
