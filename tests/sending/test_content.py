"""Compressed content: one layer of a requested encoding, decompressed in bounded steps."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import pytest

import altegio
from altegio._sending import content as decompressing
from altegio._sending.content import Content, UnusableContentError
from tests.sending.server import Act, FaultServer, Request
from tests.worlds import World

ANSWER = b'{"success": true, "data": {"id": 7}}'


def compressed(encoding: str, content: bytes) -> Act:
    async def act(request: Request) -> None:
        await request.answer("200 OK", content, f"Content-Encoding: {encoding}")

    return act


def raw_deflate(content: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(content) + compressor.flush()


@pytest.mark.parametrize(
    ("encoding", "compress"),
    [
        ("gzip", gzip.compress),
        ("X-GZip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", raw_deflate),
        ("identity", bytes),
        ("", bytes),
    ],
)
def test_one_layer_is_decompressed(
    world: World, server: FaultServer, encoding: str, compress: Callable[[bytes], bytes]
) -> None:
    server.will(compressed(encoding, compress(ANSWER)))
    answer = world.run(world.client(server.url).request("GET", "/x"))
    assert answer["data"] == {"id": 7}


def test_only_gzip_and_deflate_are_accepted(world: World, server: FaultServer) -> None:
    for http_client in (None, world.http_client()):
        world.run(world.client(server.url, http_client=http_client).request("GET", "/x"))
    assert [r.header("accept-encoding") for r in server.requests] == ["gzip, deflate"] * 2


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "deflate, gzip", "other"])
def test_an_unrequested_encoding_is_not_decompressed(
    world: World, server: FaultServer, encoding: str
) -> None:
    server.will(compressed(encoding, gzip.compress(gzip.compress(ANSWER))))
    with pytest.raises(altegio.UnexpectedResponseError, match="an encoding that was not requested"):
        world.run(world.client(server.url).request("GET", "/x"))


def test_a_bomb_of_two_layers_costs_no_memory(world: World, server: FaultServer) -> None:
    bomb = gzip.compress(gzip.compress(bytes(50 * 2**20), 9), 9)
    assert len(bomb) < 2000
    server.will(compressed("gzip, gzip", bomb))
    assert_costs(world, server, 5)


def test_a_bomb_of_one_layer_is_decompressed_up_to_the_limit(
    world: World, server: FaultServer
) -> None:
    compressor = zlib.compressobj(9, wbits=31)
    megabyte = bytes(2**20)
    bomb = b"".join(compressor.compress(megabyte) for _ in range(120)) + compressor.flush()
    server.will(compressed("gzip", bomb))
    assert_costs(world, server, 115)


def assert_costs(world: World, server: FaultServer, megabytes: int) -> None:
    client = world.client(server.url)
    tracemalloc.start()
    try:
        with pytest.raises(altegio.UnexpectedResponseError):
            world.run(client.request("GET", "/x"))
        assert tracemalloc.get_traced_memory()[1] < megabytes * 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_half_a_compressed_answer_is_unusable(
    world: World, server: FaultServer, encoding: str
) -> None:
    compress = gzip.compress if encoding == "gzip" else zlib.compress
    server.will(compressed(encoding, compress(ANSWER)[:-5]))
    with pytest.raises(altegio.UnexpectedResponseError, match="its end is missing"):
        world.run(world.client(server.url).request("GET", "/x"))


@pytest.mark.parametrize("size", [1, 2, 7, 100, 10_000])
@pytest.mark.parametrize(
    ("encoding", "compress"),
    [("gzip", gzip.compress), ("deflate", zlib.compress), ("deflate", raw_deflate)],
    ids=["gzip", "deflate", "raw deflate"],
)
def test_content_is_the_same_however_it_is_split(
    encoding: str, compress: Callable[[bytes], bytes], size: int
) -> None:
    compressed_answer, content = compress(ANSWER * 1000), Content(encoding)
    for start in range(0, len(compressed_answer), size):
        content.add(compressed_answer[start : start + size])
    assert content.finish() == ANSWER * 1000


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_single_byte_is_half_an_answer(encoding: str) -> None:
    content = Content(encoding)
    content.add(b"\x78")
    with pytest.raises(UnusableContentError, match="its end is missing"):
        content.finish()


class Measured(Content):
    """Content that records how many bytes each step decompresses."""

    def __init__(self) -> None:
        super().__init__("gzip")
        self.steps: list[int] = []

    def _decompressed(self, chunk: bytes, limit: int) -> bytes:
        decompressed = super()._decompressed(chunk, limit)
        self.steps.append(len(decompressed))
        return decompressed


@pytest.mark.parametrize("limit", [99, 100, 101])
def test_decompression_stops_one_byte_beyond_the_limit(
    limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decompressing, "MAX_ANSWER_BYTES", limit)
    fitting, content = Content("gzip"), Measured()
    fitting.add(gzip.compress(bytes(limit)))
    assert fitting.finish() == bytes(limit)
    with pytest.raises(UnusableContentError, match=f"more than {limit} bytes"):
        content.add(gzip.compress(bytes(100_000)))
    assert sum(content.steps) == limit + 1


def test_an_empty_answer_needs_no_decompression() -> None:
    assert Content("gzip").finish() == b""


def test_invalid_gzip_is_not_taken_for_deflate() -> None:
    with pytest.raises(UnusableContentError, match="can't be decompressed"):
        Content("gzip").add(raw_deflate(ANSWER))


def test_content_of_50_mib_is_read_and_longer_content_is_not() -> None:
    content = Content("")
    content.add(bytes(50 * 2**20))
    with pytest.raises(UnusableContentError, match="more than 52,428,800 bytes"):
        content.add(b" ")
