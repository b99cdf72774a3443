"""Content of a response, decompressed in bounded steps up to a limit."""

from __future__ import annotations

import zlib
from typing import Any, Final

from altegio._settings import MAX_ANSWER_BYTES

__all__ = ["ACCEPT_ENCODING", "Content", "UnusableContentError"]

#: The encodings that :class:`Content` decodes.
ACCEPT_ENCODING: Final = "gzip, deflate"
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_FORMATS: Final = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}


class UnusableContentError(Exception):
    """The content cannot be decoded, or is too long."""


class Content:
    """Content decoded chunk by chunk as it arrives.

    httpx decodes every encoding that a response names, each in one step: 3.5 KB can become 4 GB.
    """

    def __init__(self, encoding: str) -> None:
        self._chunks: list[bytes] = []
        self._size = 0
        self._decompressor: Any = None
        self._started = False
        #: A first chunk of one byte: zlib's header, which distinguishes raw deflate, has two.
        self._first = b""
        encoding = encoding.strip().lower()
        if encoding in ("", "identity"):
            return
        if encoding not in _FORMATS:
            raise UnusableContentError("an encoding that was not requested")
        self._format = _FORMATS[encoding]
        self._decompressor = zlib.decompressobj(self._format)

    def add(self, chunk: bytes) -> None:
        """Add a chunk; raises :class:`UnusableContentError`."""
        if self._decompressor is None:
            self._keep(chunk)
            return
        if not self._started:
            chunk = self._first + chunk
            self._first = chunk if len(chunk) == 1 else b""
            if self._first:
                return
        while chunk and not self._decompressor.eof:
            self._keep(self._decompressed(chunk, MAX_ANSWER_BYTES - self._size + 1))
            chunk = self._decompressor.unconsumed_tail

    def _keep(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > MAX_ANSWER_BYTES:
            self._chunks.clear()  # an error keeps its frames, and so the chunks
            raise UnusableContentError(f"more than {MAX_ANSWER_BYTES:,} bytes")

    def _decompressed(self, chunk: bytes, limit: int) -> bytes:
        first, self._started = not self._started, True
        try:
            decompressed: bytes = self._decompressor.decompress(chunk, limit)
        except zlib.error as error:
            if first and self._format == _ZLIB:  # some send deflate without zlib's header
                self._format = _RAW
                self._decompressor = zlib.decompressobj(_RAW)
                return self._decompressed(chunk, limit)
            raise UnusableContentError(f"content that can't be decompressed ({error})") from None
        return decompressed

    def finish(self) -> bytes:
        """Return the content; raises :class:`UnusableContentError` when its end is missing."""
        if (self._started or self._first) and not self._decompressor.eof:
            raise UnusableContentError("content that can't be decompressed (its end is missing)")
        return b"".join(self._chunks)
