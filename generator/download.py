"""Renews the contract from the published description, after making sure that it is one."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import httpx
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator import document
from generator.contract import normalise
from generator.document import Document, DocumentError
from generator.examples import keeper
from generator.patch import CONTRACT

PUBLISHED = "https://developer.alteg.io/_bundle/en/b2b-v1/openapi.yaml"
LOCK = Path("openapi/altegio-b2b-v1.lock.yaml")


class DownloadError(Exception):
    """The source is not a description to build on; nothing was changed."""


def download(root: Path, source: str = PUBLISHED, *, today: date | None = None) -> str:
    """Replace contract and lock of the project at `root` by the description at `source` (URL or file); return a report.

    Raises:
        DownloadError: it can't be read, is not a valid OpenAPI 3.1 document, or lacks more than a tenth of the present
            contract's operations. Contract and lock are then as they were.
    """
    present = document.load(root / CONTRACT) if (root / CONTRACT).exists() else None
    published = _fetch(source)
    contract = normalise(_described(published, source), keeper(present))
    _check(contract, present, source)
    text = document.to_yaml(contract).encode()
    lock = {
        "source": source,
        "date": (today or date.today()).isoformat(),
        "source_sha256": _sha256(published),
        "contract_sha256": _sha256(text),
        "operations": len(_places(contract)),
    }
    _replace({root / CONTRACT: text, root / LOCK: document.to_yaml(lock).encode()})
    return _difference(present, contract)


def unlocked(root: Path) -> str | None:
    """Say what is wrong when the contract of the project at `root` is not the one that its lock names."""
    found, locked = _sha256((root / CONTRACT).read_bytes()), document.load(root / LOCK)["contract_sha256"]
    if found == locked:
        return None
    return f"{CONTRACT} was changed by hand: its sha256 is {found}, {LOCK.name} says {locked}"


def _fetch(source: str) -> bytes:
    try:
        if not source.startswith(("http://", "https://")):
            return Path(source).read_bytes()
        answer = httpx.get(source, follow_redirects=True, timeout=60)
    except (OSError, httpx.HTTPError) as error:
        raise DownloadError(f"{source}: expected a file or an answer, got {type(error).__name__}: {error}") from error
    if answer.status_code != httpx.codes.OK:
        raise DownloadError(f"{source}: expected status 200, got {answer.status_code} {answer.reason_phrase}")
    return answer.content


def _described(published: bytes, source: str) -> Document:
    try:
        description = document.parse(published)
    except DocumentError as error:
        head = " ".join(published[:80].decode(errors="replace").split())
        raise DownloadError(f"{source}: expected an OpenAPI document, got {head!r} ({error})") from error
    version = description.get("openapi")
    if not str(version).startswith("3.1."):
        raise DownloadError(f"{source}: expected an OpenAPI 3.1 document, got `openapi: {version}`")
    if not description.get("paths"):
        raise DownloadError(f"{source}: expected an OpenAPI document with paths, got one without")
    return description


def _check(contract: Document, present: Document | None, source: str) -> None:
    errors = [_explain(error) for error in OpenAPIV31SpecValidator(contract).iter_errors()]
    if errors:
        shown = "\n".join(f"  {error}" for error in errors[:10])
        raise DownloadError(f"{source}: expected a valid OpenAPI 3.1 document, got {len(errors)} errors:\n{shown}")
    if present is None:
        return
    before, now = len(_places(present)), len(_places(contract))
    if now * 10 < before * 9:
        raise DownloadError(f"{source}: expected at least nine tenths of the present {before} operations, got {now}")


def _explain(error: Any) -> str:
    where = "/".join(str(step) for step in getattr(error, "absolute_path", ()))
    return f"{where}: {str(error).splitlines()[0][:200]}"


def _places(contract: Document) -> dict[str, str]:
    return {name: f"{method.upper()} {path}" for name, method, path, _ in document.operations(contract)}


def _difference(present: Document | None, contract: Document) -> str:
    before: Mapping[str, str] = _places(present) if present is not None else {}
    now = _places(contract)
    lines = [f"{len(now)} operations, {len(before)} before"]
    lines += [f"  added    {name}: {now[name]}" for name in sorted(now.keys() - before.keys())]
    lines += [f"  removed  {name}: {before[name]}" for name in sorted(before.keys() - now.keys())]
    moved = sorted(name for name in now.keys() & before.keys() if now[name] != before[name])
    lines += [f"  moved    {name}: {before[name]} -> {now[name]}" for name in moved]
    return "\n".join(lines)


def _replace(files: Mapping[Path, bytes]) -> None:
    """Write every file beside its place first, so that a full disk leaves all of them as they were."""
    waiting = {path: path.with_name(f".{path.name}.new") for path in files}
    try:
        for path, content in files.items():
            waiting[path].write_bytes(content)
        for path, new in waiting.items():
            os.replace(new, path)
    finally:
        for new in waiting.values():
            new.unlink(missing_ok=True)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
