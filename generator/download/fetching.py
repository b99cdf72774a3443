"""Bounded reading of a source: a file, or an HTTP answer from the named host."""

from __future__ import annotations

import asyncio
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx

from generator.download.errors import DownloadError

#: Bytes of a description, as transferred and unpacked; the present one has 1.7 million.
MAX_BYTES: Final = 20 * 2**20
#: Seconds for the whole download, redirects included.
MAX_SECONDS: Final = 60.0
MAX_REDIRECTS: Final = 5
_TEXT_TYPES: Final = frozenset(
    {
        "application/json",
        "application/octet-stream",
        "application/vnd.oai.openapi",
        "application/vnd.oai.openapi+json",
        "application/x-yaml",
        "application/yaml",
        "text/plain",
        "text/x-yaml",
        "text/yaml",
        "",
    }
)


@dataclass(frozen=True)
class Fetched:
    """The content of a source, and the server's identification of its version."""

    content: bytes
    etag: str | None = None
    last_modified: str | None = None


def fetch(source: str) -> Fetched:
    """Read a URL or a file to its end, within limits of size and time.

    Raises:
        DownloadError: it can't be read, is too long or too slow, or comes from elsewhere.
    """
    try:
        if not source.startswith(("http://", "https://")):
            return Fetched(_read_file(Path(source)))
        return asyncio.run(_get(source))
    except (TimeoutError, OSError, httpx.HTTPError, httpx.InvalidURL) as error:
        detail = f": {error}" if str(error) else f" after at most {MAX_SECONDS:.0f} seconds"
        raise DownloadError(
            f"{source}: expected a file or an answer, got {type(error).__name__}{detail}"
        ) from error


def _read_file(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise DownloadError(f"{path}: {_TOO_LONG}")
    return content


_TOO_LONG: Final = f"expected at most {MAX_BYTES:,} bytes, got more"


async def _get(source: str) -> Fetched:
    headers = {"Accept-Encoding": "gzip"}
    async with (
        asyncio.timeout(MAX_SECONDS),  # httpx's timeouts apply to single steps, not to the download
        httpx.AsyncClient(timeout=MAX_SECONDS, headers=headers) as client,
    ):
        url = httpx.URL(source)
        for _ in range(MAX_REDIRECTS + 1):
            async with client.stream("GET", url) as answer:
                if answer.next_request is None:
                    content = await _read(answer, source)
                    etag, modified = (
                        answer.headers.get(name) for name in ("ETag", "Last-Modified")
                    )
                    return Fetched(content, etag, modified)
                target = answer.next_request.url
            if (target.scheme, target.netloc) != (url.scheme, url.netloc):
                raise DownloadError(
                    f"{source}: expected the description itself, got a redirect to another host "
                    f"({target.scheme}://{target.host}); name that address if you trust it"
                )
            url = target
    raise DownloadError(f"{source}: expected at most {MAX_REDIRECTS} redirects, got more")


async def _read(answer: httpx.Response, source: str) -> bytes:
    if answer.status_code != httpx.codes.OK:
        raise DownloadError(
            f"{source}: expected status 200, got {answer.status_code} {answer.reason_phrase}"
        )
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind not in _TEXT_TYPES:
        raise DownloadError(f"{source}: expected YAML or JSON, got {kind}")
    if "Content-Length" not in answer.headers and "Transfer-Encoding" not in answer.headers:
        raise DownloadError(
            f"{source}: expected a Content-Length or a chunked answer, got neither, "
            "so a truncated description would look complete"
        )
    packing = answer.headers.get("Content-Encoding", "identity").strip().lower()
    if packing not in ("identity", "gzip"):
        raise DownloadError(f"{source}: expected one layer of gzip at most, got {packing!r}")
    unpacked, received = bytearray(), 0
    inflate = zlib.decompressobj(wbits=31) if packing == "gzip" else None
    async for chunk in answer.aiter_raw():
        received += len(chunk)
        try:
            unpacked += chunk if inflate is None else inflate.decompress(chunk, MAX_BYTES + 1)
        except zlib.error as error:
            raise DownloadError(f"{source}: expected gzip, got other data") from error
        if max(received, len(unpacked)) > MAX_BYTES:
            raise DownloadError(f"{source}: {_TOO_LONG}")
    if inflate is not None and not inflate.eof:
        raise DownloadError(f"{source}: expected a complete gzip stream, got a truncated one")
    return bytes(unpacked)
