"""The patched description: contract and overlay, with our texts of operations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from generator import descriptions, document
from generator.descriptions import Description
from generator.document import Document, DocumentError, Node
from generator.patch import overlay
from generator.patch.listing import listing
from generator.patch.overlay import Applied
from generator.refusals import Refuse, RefusedError, at_once
from generator.rules import examples
from generator.rules.examples import Inferred
from generator.wording import form, texts
from generator.wording.form import Wording

_GENERATED = "from openapi/ by `make generate`; not edited by hand"


def patched_description(root: Path, about: Description, refuse: Refuse = at_once) -> Document:
    """Return a patched description of the project at `root`, from its three documents."""
    return _patch(root, about, refuse)[0]


def applied(root: Path, about: Description) -> list[Applied]:
    """Return the result of each overlay action of a description that is not refused."""
    return _cached(root, about).actions


def inferred(root: Path, about: Description) -> list[Inferred]:
    """Return the types that only a description's examples show, with its overlay applied."""
    description = document.load(root / about.contract)
    if (root / about.overlay).exists():
        description, _ = overlay.apply(description, document.load(root / about.overlay))
    return examples.infer(description)


def build(root: Path, out: Path, refuse: Refuse = at_once) -> str:
    """Write the patched descriptions of the project at `root` below `out`; return a report."""
    reports = []
    for item in descriptions.load(root):
        description, report, listed = _patch(root, item, refuse)
        target = out / item.patched
        target.parent.mkdir(parents=True, exist_ok=True)
        text = document.to_json({"x-generated": _GENERATED, **description})
        # JSON has no comments: the first line is the first key.
        target.write_text(text.replace("{\n ", "{", 1), encoding="utf-8")
        if listed:
            (out / item.folder).mkdir(parents=True, exist_ok=True)
            (out / item.listing).write_text(listed, encoding="utf-8")
        reports.append(report)
    return "\n".join(filter(None, reports))


def _patch(root: Path, about: Description, refuse: Refuse) -> tuple[Document, str, str]:
    patched = _cached(root, about)
    for refusal in patched.refused:
        refuse(refusal)
    return patched.description, patched.report, patched.listed


@dataclass(frozen=True)
class _Patched:
    description: Document
    report: str
    #: The overlay's listing.
    listed: str
    actions: list[Applied]
    refused: list[RefusedError]


def _cached(root: Path, about: Description) -> _Patched:
    paths = [root / path for path in (about.contract, about.overlay, about.wording)]
    contents = (path.read_bytes() if path.exists() else b"" for path in paths)
    return _patched(root, about.name, *contents)


@lru_cache(maxsize=8)  # three stages need it, and resolving the targets takes seconds
def _patched(root: Path, name: str, *_contents: bytes) -> _Patched:
    about = descriptions.find(root, name)
    refused: list[RefusedError] = []
    done: list[Applied] = []
    description, actions, wording = _documents(root, about, refused.append)
    lines, listed = [], ""
    if actions:
        description, done = overlay.apply(description, actions, refused.append)
        listed = listing((root / about.overlay).read_text(encoding="utf-8"), actions, done)
        places = sum(action.matched for action in done)
        lines.append(f"{about.overlay.name}: {len(done)} actions on {places} places")
        lines += [
            f"  action {action.index} changes nothing: {action.target}"
            for action in done
            if not action.changed
        ]
    lines.append(f"examples: {examples.counted(examples.infer(description))}")
    texts.describe_operations(description, wording, refused.append)
    silent = [
        name
        for name, *_ in document.operations(description)
        if "summary" not in wording.operations.get(name, {})
    ]
    if silent:
        lines.append(
            f"{len(silent)} operations have no summary in {about.wording.name}: {', '.join(silent)}"
        )
    lines += _require_bodies(description)
    for scheme, described in description["components"].get("securitySchemes", {}).items():
        if scheme in about.access:
            described["x-access"] = about.access[
                scheme
            ]  # OpenAPI has no keyword for whose token it is
    return _Patched(description, "\n".join(lines), listed, done, refused)


def _documents(
    root: Path, about: Description, refuse: Refuse
) -> tuple[Document, Document | None, Wording]:
    """Read the contract, the overlay and the wording; one refusal names all unreadable ones."""
    found: dict[Path, Any] = {}
    problems: list[str] = []
    for path, read in (
        (about.contract, document.load),
        (about.overlay, lambda path: document.load(path) if path.exists() else None),
        (about.wording, partial(form.load, refuse=refuse)),
    ):
        try:
            found[path] = read(root / path)
        except DocumentError as error:
            problems += error.problems
    if problems:
        raise DocumentError(*problems)
    return found[about.contract], found[about.overlay], found[about.wording]


def _require_bodies(description: Document) -> list[str]:
    """Mark bodies as required if their schema requires fields, which the contract omits."""

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
    return [f"{len(done)} bodies are required because some of their fields are"] if done else []
