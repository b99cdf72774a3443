"""The patched description: contract and overlay, with our texts of operations."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from generator import document
from generator.document import Document, Node
from generator.patch import overlay
from generator.wording import form, texts

CONTRACT = Path("openapi/b2b-v1/contract.yaml")
OVERLAY = Path("openapi/b2b-v1/overlay.yaml")
WORDING = Path("openapi/b2b-v1/wording.yaml")
_GENERATED = "from openapi/ by `make generate`; not edited by hand"
DESCRIPTION = Path("src/altegio/sandbox/descriptions/b2b-v1.json")


def patched_description(root: Path) -> Document:
    """The patched description of the project at `root`, from its three documents."""
    return _patch(root)[0]


def build(root: Path, out: Path) -> str:
    """Write the patched description of the project at `root` below `out`; return a report."""
    description, report = _patch(root)
    target = out / DESCRIPTION
    target.parent.mkdir(parents=True, exist_ok=True)
    text = document.to_json({"x-generated": _GENERATED, **description})
    # JSON has no comments: the first line is the first key.
    target.write_text(text.replace("{\n ", "{", 1), encoding="utf-8")
    return report


def _patch(root: Path) -> tuple[Document, str]:
    paths = [root / path for path in (CONTRACT, OVERLAY, WORDING)]
    return _patched(root, *(path.read_bytes() if path.exists() else b"" for path in paths))


@lru_cache(maxsize=1)  # two stages start from it, and finding the targets takes seconds
def _patched(root: Path, *_contents: bytes) -> tuple[Document, str]:
    description = document.load(root / CONTRACT)
    lines = []
    if (root / OVERLAY).exists():
        description, done = overlay.apply(description, document.load(root / OVERLAY))
        lines.append(
            f"{OVERLAY.name}: {len(done)} actions on {sum(one.matched for one in done)} places"
        )
        lines += [
            f"  action {action.index} changes nothing: {action.target}"
            for action in done
            if not action.changed
        ]
    wording = form.load(root / WORDING)
    texts.describe_operations(description, wording)
    silent = [
        name
        for name, *_ in document.operations(description)
        if "summary" not in wording.operations.get(name, {})
    ]
    if silent:
        lines.append(
            f"{len(silent)} operations have no summary in {WORDING.name}: {', '.join(silent)}"
        )
    lines += _require_bodies(description)
    return description, "\n".join(lines)


def _require_bodies(description: Document) -> list[str]:
    """Say that a body is required where its schema requires fields; the contract forgets it."""

    def resolved(node: Node) -> Node:
        while "$ref" in node:
            _, kind, name = node["$ref"].removeprefix("#/").split("/")
            node = description["components"][kind][name]
        return node

    done = []
    for name, _, _, operation in document.operations(description):
        body = resolved(operation.get("requestBody", {}))
        schemas = [resolved(media.get("schema", {})) for media in body.get("content", {}).values()]
        if not body.get("required") and any(schema.get("required") for schema in schemas):
            body["required"] = True
            done.append(name)
    return [f"{len(done)} bodies are required because fields of theirs are"] if done else []
