"""Projects with several descriptions, named by a list."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator import descriptions, document, rules
from generator.__main__ import main
from generator.descriptions import LIST, Description, DescriptionsError
from generator.download.publisher import download, unlocked
from generator.rules import RuleError
from generator.stages import generate, stages
from tests.generator.small_api import (
    SMALL,
    Json,
    api,
    envelope,
    list_descriptions,
    operation,
    ref,
    thing,
)

ROOT = Path(__file__).parents[2]
SHOP = Description(
    "shop-v2",
    "https://example.com/shop.yaml",
    "https://shop.example.com/v2",
    "shop_v2",
    envelope=False,
    access={"Key": "partner"},
)
#: Options of git that set the author of a commit.
WHO = ("-c", "user.name=Anna", "-c", "user.email=anna@example.com")
SHOP_API: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "2"},
    "servers": [{"url": "https://shop.example.com/v2"}],
    "security": [{"Key": []}],
    "paths": {
        "/items": {
            "get": {
                "operationId": "get_item",
                "tags": ["Shop"],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": ref("item")}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {"item": thing(success={"type": "boolean"}, data={"type": "string"})},
        "securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}},
    },
}


def entry(**changes: Any) -> Json:
    return {
        "published": "https://example.com/api.yaml",
        "base_url": "https://api.example.com/v1",
        "package": "small",
        **changes,
    }


def listed(root: Path, **entries: Json) -> list[Description]:
    (root / LIST).parent.mkdir(exist_ok=True)
    (root / LIST).write_text(document.to_yaml(entries))
    return descriptions.load(root)


def test_the_project_has_three_descriptions() -> None:
    found = descriptions.load(ROOT)
    assert [(one.name, one.package, one.envelope) for one in found] == [
        ("b2b-v1", "b2b_v1", True),
        ("public", "public", True),
        ("developers", "developers", True),
    ]
    for one in found:
        served = document.load(ROOT / one.contract)["servers"]
        assert [server["url"] for server in served] == [one.base_url]


def test_another_description_needs_a_folder_and_an_entry(project: Path, tmp_path: Path) -> None:
    list_descriptions(project, SMALL, SHOP)
    source = tmp_path / "shop.json"
    source.write_text(document.to_json(SHOP_API))
    download(project, str(source), date(2026, 11, 1), name="shop-v2")
    wording = {"models": {"Item": "Something to buy."}}
    (project / SHOP.wording).write_text(document.to_yaml(wording))

    assert unlocked(project) == []
    made = [stage for stage in stages(project) if stage.name != "twin"]
    assert "code: shop-v2: 1 operations, 1 models" in generate(project, made)
    assert (project / SHOP.patched).exists()
    item = (project / SHOP.generated / "models" / "item.py").read_text()
    assert "Something to buy." in item
    assert "success: bool | None" in item
    assert (project / SMALL.generated / "models").is_dir()


def test_the_default_description_is_the_first(tmp_path: Path) -> None:
    list_descriptions(tmp_path, SMALL, SHOP)
    assert descriptions.find(tmp_path).name == "b2b-v1"
    assert descriptions.find(tmp_path, "shop-v2").access == {"Key": "partner"}
    with pytest.raises(DescriptionsError, match="no description v3: use one of b2b-v1, shop-v2"):
        descriptions.find(tmp_path, "v3")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"published": "http://example.com"}, "published must be an https URL"),
        ({"base_url": "https://example.com/"}, "base_url must be an https URL without a slash"),
        ({"package": "b2b-v1"}, "package must name a Python package, found 'b2b-v1'"),
        ({"envelope": "none"}, "envelope must be true or false, found 'none'"),
        ({"access": {"Key": "owner"}}, "access must say partner or user"),
        ({"url": "https://example.com"}, "unknown url: use access, base_url"),
    ],
)
def test_a_malformed_entry_is_refused(tmp_path: Path, changes: Json, message: str) -> None:
    with pytest.raises(DescriptionsError, match=message):
        listed(tmp_path, small=entry(**changes))


def test_all_problems_of_the_list_are_reported_at_once(tmp_path: Path) -> None:
    with pytest.raises(DescriptionsError) as refusal:
        listed(tmp_path, A=entry(), b={"package": 3}, c=entry())
    assert str(refusal.value).count("openapi/descriptions.yaml:") == 5


@pytest.mark.parametrize("entries", [{}, {"b": ["a list"]}])
def test_a_list_without_descriptions_is_refused(tmp_path: Path, entries: Any) -> None:
    with pytest.raises(DescriptionsError):
        listed(tmp_path, **entries)


def answer(about: Description, schema: Json, **more: Any) -> Json:
    prepared = rules.apply(api(operation(answer=schema, **more)), about=about)
    return dict(prepared["paths"]["/things"]["get"])


def test_no_envelope_is_lifted_for_a_description_without_one() -> None:
    schema = envelope({"type": "string"})
    assert answer(SMALL, schema)["x-enveloped"] is True
    assert answer(replace(SMALL, envelope=False), schema)["x-enveloped"] is False


def test_the_list_assigns_tokens_to_security_schemes() -> None:
    about = replace(SMALL, access={"Key": "user"})
    assert answer(about, thing(), security=[{"Key": []}])["x-access"] == "user"
    with pytest.raises(RuleError, match="security scheme Other is not listed under"):
        answer(about, thing(), security=[{"Other": []}])


def test_paths_continue_the_base_url_of_the_list() -> None:
    about = replace(SMALL, base_url="https://api.example.com/api")
    assert list(rules.apply(api(operation()), about=about)["paths"]) == ["/v1/things"]


def test_diff_and_migrate_process_all_descriptions_by_default(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    list_descriptions(project, SMALL, SHOP)
    source = tmp_path / "shop.json"
    source.write_text(document.to_json(SHOP_API))
    download(project, str(source), date(2026, 11, 1), name="shop-v2")
    for git in (["init"], ["add", "--all"], [*WHO, "commit", "--message", "first"]):
        subprocess.run(["git", "-C", str(project), *git], check=True, capture_output=True)

    for command in ("diff", "migrate"):
        assert main(["--root", str(project), command]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert [line for line in lines if line.endswith(":")][:2] == ["b2b-v1:", "shop-v2:"]

        assert main(["--root", str(project), command, "--name", "shop-v2"]) == 0
        assert "b2b-v1" not in capsys.readouterr().out
