"""Renewal of the contract from the published description, once that has been checked."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import ValueValidator

from generator import descriptions, document
from generator.bounds import BoundsError, check_references
from generator.changes.comparison import compare
from generator.changes.structure import structure
from generator.document import Document, DocumentError, Node
from generator.download.contract import normalise
from generator.download.errors import DownloadError
from generator.download.examples import keeper
from generator.download.facts import facts
from generator.download.fetching import Fetched, fetch

#: First line of the contract and its lock.
_MARK = b"# Generated from the published description by `make download`; not edited by hand.\n"
#: Nothing in a path may lead to another host or end the path. The rules are stricter, but
#: they see only what the overlay keeps: the publisher has a callback URL as a path.
_PATH = re.compile(r"/(?!/)(?!(.*/)?\.+(/|$))([\w.~:/-]|\{\w+\})*", re.ASCII)
#: An operationId is written into our documents before the rules have checked it.
_ID = re.compile(r"[\w.~/-]{1,200}", re.ASCII)


class _AnyDefault(ValueValidator):
    def __call__(self, *_: object) -> Iterator[Any]:
        return iter(())


class _Validator(OpenAPIV31SpecValidator):
    """Validator that accepts a default of another type: a slip, but the document is valid."""

    keyword_validators = {**OpenAPIV31SpecValidator.keyword_validators, "default": _AnyDefault}  # noqa: RUF012


def download(
    root: Path,
    source: str | None,
    today: date,
    *,
    name: str | None = None,
    accept_removed: bool = False,
) -> str:
    """Renew contract and lock of a description; return a report.

    Args:
        root: The project.
        source: A URL or a file; by default the URL where the description is published.
        today: The date for the lock.
        name: The description; by default the first of the list.
        accept_removed: Accept a description that lacks parts of the present contract.

    Raises:
        DownloadError: it can't be read, is not a valid OpenAPI 3.1 document, or lacks operations,
        parameters or fields of the present contract that `accept_removed` does not give up.
        Contract and lock are then as they were.
    """
    about = descriptions.find(root, name)
    source = source or about.published
    present = document.load(root / about.contract) if (root / about.contract).exists() else None
    fetched = fetch(source)
    description = _described(fetched.content, source)
    _check_valid(description, source)
    _check_paths(description, source)
    _check_ids(description, source)
    contract = normalise(description, keeper(present, description), about.title)
    if present is not None:
        _check_nothing_removed(contract, present, source, accepted=accept_removed)
    try:
        text = _MARK + document.to_yaml(contract).encode()
    except UnicodeEncodeError as error:
        problem = f"{source}: expected text, got an unpaired surrogate ({error})"
        raise DownloadError(problem) from error
    structure(contract)  # a contract that can't be compared is not written
    lock = document.to_yaml(_lock(source, fetched, description, contract, text, today))
    _replace({root / about.contract: text, root / about.lock: _MARK + lock.encode()})
    if present is None:
        return f"{len(_places(contract))} operations, none before"
    return str(compare(root, present, about.name))


def _lock(
    source: str,
    fetched: Fetched,
    description: Document,
    contract: Document,
    text: bytes,
    today: date,
) -> dict[str, Any]:
    """Return the lock entry, from which anybody with the same bytes can reproduce the contract."""
    return {
        "source": source,
        "date": today.isoformat(),
        "etag": fetched.etag,
        "last_modified": fetched.last_modified,
        "source_bytes": len(fetched.content),
        "source_sha256": _sha256(fetched.content),
        "openapi": str(description["openapi"]),
        "version": contract["info"]["version"],
        "operations": len(_places(contract)),
        "contract_sha256": _sha256(text),
    }


def unlocked(root: Path) -> list[str]:
    """Yield a problem for each contract of the project at `root` that differs from its lock."""
    problems = []
    for description in descriptions.load(root):
        found = _sha256((root / description.contract).read_bytes())
        locked = document.load(root / description.lock)["contract_sha256"]
        if found != locked:
            problems.append(
                f"{description.contract} was changed by hand: its sha256 is {found}, "
                f"{description.lock.name} says {locked}"
            )
    return problems


def _described(published: bytes, source: str) -> Document:
    try:
        description = document.parse(published, trusted=False)
    except DocumentError as error:
        head = " ".join(published[:80].decode(errors="replace").split())
        raise DownloadError(
            f"{source}: expected an OpenAPI document, got {head!r} ({error})"
        ) from error
    version = description.get("openapi")
    if not str(version).startswith("3.1."):
        raise DownloadError(f"{source}: expected an OpenAPI 3.1 document, got `openapi: {version}`")
    if not description.get("paths"):
        raise DownloadError(f"{source}: expected an OpenAPI document with paths, got one without")
    return description


def _check_paths(description: Document, source: str) -> None:
    invalid = [path for path in description["paths"] if not _PATH.fullmatch(path)]
    if invalid:
        raise DownloadError(
            f"{source}: expected paths such as /locations/{{location_id}}/clients, got "
            + ", ".join(repr(path[:200]) for path in invalid[:5])
        )


def _check_ids(description: Document, source: str) -> None:
    ids = (operation.get("operationId", "") for *_, operation in document.operations(description))
    if invalid := [name for name in ids if name and not _ID.fullmatch(name)]:
        raise DownloadError(
            f"{source}: expected operationIds such as get_client_list, got "
            + ", ".join(repr(name[:200]) for name in invalid[:5])
        )


def _check_nothing_removed(
    contract: Document, present: Document, source: str, *, accepted: bool
) -> None:
    before, now = facts(present), facts(contract)
    gone = sorted(fact for fact in before - now if _owner(fact) not in before - now)
    if gone and not accepted:
        shown = [f"  {fact}" for fact in gone[:40]]
        more = [f"  and {len(gone) - 40} more"] if len(gone) > 40 else []
        raise DownloadError(
            "\n".join(
                [
                    f"{source}: expected everything that the present contract has, "
                    f"got one without {len(gone)} of these (ACCEPT_REMOVED=1 accepts that):",
                    *shown,
                    *more,
                ]
            )
        )


def _owner(fact: str) -> str:
    """Return what a fact is a part of: a field's object, or an operation."""
    head, dot, _ = fact.rpartition(".")
    if dot:
        return head
    return fact.partition(": ")[0] if ": " in fact else ""


def _check_valid(description: Document, source: str) -> None:
    errors = [_explain(error) for error in _Validator.schema_validator.iter_errors(description)]
    errors = errors or list(_dangling(description, description, "$"))
    errors = errors or list(_unended(description))
    errors = errors or [_explain(error) for error in _Validator(description).iter_errors()]
    if errors:
        shown = "\n".join(f"  {error}" for error in errors[:10])
        raise DownloadError(
            f"{source}: expected a valid OpenAPI 3.1 document, got {len(errors)} errors:\n{shown}"
        )


def _dangling(node: Node, description: Document, where: str) -> Iterator[str]:
    """Yield every reference without a target in the document."""
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and not _leads(reference, description):
            yield f"{where}: {reference} has no target"
    children = node.items() if isinstance(node, dict) else enumerate(node)
    for key, child in children:
        if isinstance(child, dict | list):
            yield from _dangling(child, description, f"{where}/{key}")


def _unended(description: Document) -> Iterator[str]:
    try:
        check_references(description, partial(_target, description))
    except BoundsError as error:
        yield str(error)


def _leads(reference: str, description: Document) -> bool:
    try:
        return isinstance(_target(description, reference), dict)
    except KeyError:
        return False


def _target(description: Document, reference: str) -> Node:
    if not reference.startswith("#/"):
        raise KeyError(reference)
    node: Node = description
    for step in reference[2:].split("/"):
        if not isinstance(node, dict):
            raise KeyError(reference)
        node = node[step.replace("~1", "/").replace("~0", "~")]
    return node


def _explain(error: Any) -> str:
    where = "/".join(str(step) for step in getattr(error, "absolute_path", ()))
    return f"{where}: {str(error).splitlines()[0][:200]}"


def _places(contract: Document) -> dict[str, str]:
    return {
        name: f"{method.upper()} {path}" for name, method, path, _ in document.operations(contract)
    }


def _replace(files: Mapping[Path, bytes]) -> None:
    """Replace files; each is first written beside its place, so that a full disk changes none."""
    waiting = {path: path.with_name(f".{path.name}.new") for path in files}
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            waiting[path].write_bytes(content)
        for path, new in waiting.items():
            new.replace(path)
    finally:
        for new in waiting.values():
            new.unlink(missing_ok=True)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
