"""Sources are read completely, within bounds, and only from the named host."""

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.download import fetching
from generator.download.errors import DownloadError
from generator.download.fetching import fetch

Answer = Callable[..., str]
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/yaml\r\n"


@pytest.fixture
def answer() -> Iterator[Answer]:
    """A function that serves raw bytes, one answer a connection, and returns the URL."""
    sockets: list[socket.socket] = []

    def start(*answers: bytes) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        sockets.append(listener)

        def serve() -> None:
            for one in answers:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(65536)
                    connection.sendall(one)

        threading.Thread(target=serve, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}/openapi.yaml"

    yield start
    for one in sockets:
        one.close()


def complete(body: bytes, *headers: bytes) -> bytes:
    lines = b"".join(header + b"\r\n" for header in headers)
    return OK + lines + b"Content-Length: %d\r\n\r\n" % len(body) + body


def test_an_answer_is_read_with_its_version_headers(answer: Answer) -> None:
    url = answer(complete(b"a: 1", b'ETag: "7"', b"Last-Modified: Fri, 27 Nov 2026 00:00:00 GMT"))
    fetched = fetch(url)
    assert fetched.content == b"a: 1"
    assert (fetched.etag, fetched.last_modified) == ('"7"', "Fri, 27 Nov 2026 00:00:00 GMT")


def test_a_compressed_answer_is_decompressed(answer: Answer) -> None:
    compressed = gzip.compress(b"a: 1" * 1000)
    assert fetch(answer(complete(compressed, b"Content-Encoding: gzip"))).content == b"a: 1" * 1000


def test_a_redirect_on_the_same_host_is_followed(answer: Answer) -> None:
    redirect = b"HTTP/1.1 302 Found\r\nLocation: /new.yaml\r\nContent-Length: 0\r\n\r\n"
    assert fetch(answer(redirect, complete(b"a: 1"))).content == b"a: 1"


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        pytest.param(
            b"HTTP/1.1 302 Found\r\nLocation: http://localhost/x\r\nContent-Length: 0\r\n\r\n",
            "a redirect to another host (http://localhost)",
            id="another host",
        ),
        pytest.param(OK + b"\r\na: 1", "expected a Content-Length", id="an open end"),
        pytest.param(OK + b"Content-Length: 9\r\n\r\na: 1", "peer closed", id="a short body"),
        pytest.param(
            OK + b"Transfer-Encoding: chunked\r\n\r\n4\r\na: 1\r\n",
            "peer closed",
            id="no last chunk",
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1\r\n\r\na",
            "expected YAML or JSON, got text/html",
            id="HTML",
        ),
        pytest.param(
            complete(gzip.compress(gzip.compress(b"a")), b"Content-Encoding: gzip, gzip"),
            "expected one layer of gzip",
            id="compressed twice",
        ),
        pytest.param(
            complete(gzip.compress(b"a: 1")[:-6], b"Content-Encoding: gzip"),
            "truncated",
            id="a truncated gzip body",
        ),
        pytest.param(
            complete(b"a: 1", b"Content-Encoding: gzip"), "got other data", id="not compressed"
        ),
        pytest.param(b"HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n", "410 Gone", id="gone"),
    ],
)
def test_an_incomplete_description_is_refused(answer: Answer, reply: bytes, message: str) -> None:
    with pytest.raises(DownloadError) as refusal:
        fetch(answer(reply))
    assert message in str(refusal.value)


@pytest.mark.parametrize("compressed", [False, True])
def test_a_long_answer_is_not_read_to_its_end(
    answer: Answer, monkeypatch: pytest.MonkeyPatch, compressed: bool
) -> None:
    monkeypatch.setattr(fetching, "MAX_BYTES", 1000)
    body = b"a" * 1_000_000
    reply = (
        complete(gzip.compress(body), b"Content-Encoding: gzip") if compressed else complete(body)
    )
    with pytest.raises(DownloadError, match="expected at most"):
        fetch(answer(reply))


def test_a_long_file_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "MAX_BYTES", 3)
    (tmp_path / "openapi.yaml").write_text("a: 1")
    with pytest.raises(DownloadError, match="expected at most"):
        fetch(str(tmp_path / "openapi.yaml"))


def test_an_endless_answer_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MAX_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/openapi.yaml"
        with pytest.raises(DownloadError, match="Timeout"):
            fetch(url)
