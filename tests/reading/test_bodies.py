"""Bodies that are not answers: a clear error, in little time and memory."""

from __future__ import annotations

import copy
import json
import math
import pickle
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

import pytest

import altegio
from altegio._reading.decoding import NotJSONError, decode
from altegio._settings import MAX_ANSWER_BYTES
from tests.reading.answers import operations

APPOINTMENTS = operations()["get_appointment_list"]
PAGE = b'{"success":true,"data":[{"id":1,"comment":"Gold"},{"id":2}],"meta":[]}'
BOM = b"\xef\xbb\xbf"
HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"

NO_ANSWERS = {
    "empty": (b"", "0 bytes"),
    "blank": (b" \r\n ", "4 bytes"),
    "HTML": (HTML, "text/html"),
    "text": (b"OK", "2 bytes"),
    "cut off": (PAGE[:40], "truncated"),
    "cut off in a character": ('{"success":true,"data":[{"comment":"é'.encode()[:-1], "bytes"),
    "two answers": (PAGE + PAGE, "trailing"),
    "a number": (b"5", "neither an object nor an array"),
    "null": (b"null", "neither an object nor an array"),
    "a quoted text": (b'"OK"', "neither an object nor an array"),
    "deep lists": (b"[" * 10_000, "deeper"),
    "deep lists, closed": (b"[" * 10_000 + b"]" * 10_000, "deeper"),
    "deep objects": (b'{"a":' * 10_000 + b"1" + b"}" * 10_000, "deeper"),
    "deep inside": (PAGE[:-2] + b"[" * 10_000 + b"]" * 10_000 + b"}", "deeper"),
    "a deep unknown field": (
        b'{"success":true,"data":[{"new":' + b"[" * 10_000 + b"]" * 10_000 + b"}]}",
        "deeper",
    ),
}


class Server(ThreadingHTTPServer):
    """Answers every request with the same status and body."""

    status = 200
    body = b""
    content_type = "application/json"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Server)
        if self.path.endswith("/endless"):
            self.send_without_end()
            return
        self.send_response(self.server.status)
        self.send_header("Content-Type", self.server.content_type)
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def send_without_end(self) -> None:
        self.send_response(200)
        self.end_headers()
        with suppress(ConnectionError):
            while True:
                self.wfile.write(bytes(2**20))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def client(server: Server) -> Iterator[altegio.Altegio]:
    with altegio.Altegio(
        partner_token="partner", user_token="user", base_url=server.url, max_retries=0
    ) as client:
        yield client


def call(client: altegio.Altegio) -> object:
    return client.raw(altegio.operations.get_appointment_list(1))


@pytest.mark.alone
@pytest.mark.parametrize(("body", "said"), NO_ANSWERS.values(), ids=NO_ANSWERS)
def test_content_other_than_the_apis_json_is_an_unexpected_response(
    client: altegio.Altegio, server: Server, body: bytes, said: str
) -> None:
    server.status, server.body = 200, body
    server.content_type = "text/html" if body == HTML else "application/json"
    began = time.monotonic()

    with pytest.raises(altegio.UnexpectedResponseError) as caught:
        call(client)

    assert time.monotonic() - began < 2
    assert said in str(caught.value)
    assert str(len(body)) in str(caught.value)
    assert caught.value.status_code == 200
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("body", [body for body, _ in NO_ANSWERS.values()], ids=NO_ANSWERS)
@pytest.mark.parametrize("status", [401, 403, 404, 418, 502])
def test_such_content_with_an_error_status_is_an_unexpected_response(
    client: altegio.Altegio, server: Server, status: int, body: bytes
) -> None:
    server.status, server.body = status, body

    with pytest.raises(altegio.UnexpectedResponseError) as caught:
        call(client)

    assert caught.value.status_code == status
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize(
    "body",
    [
        BOM + PAGE,
        b"\n " + PAGE + b"\r\n",
        PAGE.replace(b"Gold", b"\xd0"),
        PAGE.replace(b"Gold", b"\\ud83d"),
        PAGE.replace(b'"Gold"', b"NaN"),
        PAGE.replace(b'"Gold"', b"1e999"),
        PAGE.replace(b'"Gold"', b"9" * 5000),
    ],
    ids=["BOM", "blank space", "half a character", "half a pair", "NaN", "1e999", "5000 digits"],
)
def test_an_answer_with_an_invalid_string_or_number_is_read(body: bytes) -> None:
    first, second = decode(APPOINTMENTS, body).data

    assert (first.id, second.id) == (1, 2)
    assert first.raw["comment"]


@pytest.mark.parametrize(
    ("odd", "kept"),
    [
        (b"1e400", math.inf),
        (b"-1e400", -math.inf),
        (b"9" * 5000, "9" * 5000),
        (b'"\xd0"', "\ufffd"),
        (b"NaN", None),
    ],
    ids=["1e400", "-1e400", "5000 digits", "half a character", "NaN"],
)
def test_a_row_that_is_an_invalid_scalar_loses_no_other_row(odd: bytes, kept: object) -> None:
    rows = decode(APPOINTMENTS, PAGE.replace(b'{"id":1,"comment":"Gold"}', odd)).data

    assert rows[0] == kept or (kept is None and math.isnan(rows[0]))
    assert rows[1].id == 2


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity"])
def test_an_invalid_number_in_a_long_answer_is_read_fast(number: bytes) -> None:
    row = b'{"id":3,"comment":"NaN \\" -Infinity %s"},' % (b"x" * 1000)
    content = PAGE.replace(b'"Gold"},', number + b"}," + row * 8500)
    assert len(content) > 8 * 2**20

    rows = decode(APPOINTMENTS, content).data

    assert (len(rows), rows[0].id, rows[-1].id) == (8502, 1, 2)
    assert rows[0].raw["comment"] == pytest.approx(float(number), nan_ok=True)
    assert rows[1].comment.startswith('NaN " -Infinity x')


@pytest.mark.parametrize(("size", "read"), [(8 * 2**20, True), (8 * 2**20 + 1, False)])
def test_half_a_pair_is_read_up_to_8_mebibytes(size: int, read: bool) -> None:
    content = PAGE.replace(b"[]", b'"\\ud83d"').ljust(size)
    if read:
        assert len(decode(APPOINTMENTS, content).data) == 2
    else:
        with pytest.raises(NotJSONError):
            decode(APPOINTMENTS, content)


def test_a_custom_request_reads_an_answer_with_a_bom(
    client: altegio.Altegio, server: Server
) -> None:
    server.status, server.body = 200, BOM + PAGE
    assert client.request("GET", "/any")["data"][1] == {"id": 2}

    server.body = BOM
    assert client.request("GET", "/any") is None


def test_an_error_with_a_bom_keeps_its_message_and_fields(
    client: altegio.Altegio, server: Server
) -> None:
    answer = b'{"success":false,"meta":{"message":"No","errors":{"phone":["is wrong"]}}}'
    server.status, server.body = 422, BOM + answer

    with pytest.raises(altegio.UnprocessableEntityError) as caught:
        call(client)

    assert caught.value.message == "No"
    assert caught.value.errors == {"phone": ["is wrong"]}


@pytest.mark.parametrize("ways", [(b"[", b"]"), (b'{"a":', b"}")], ids=["lists", "objects"])
def test_an_error_with_a_deep_body_is_pickled_and_copied(
    client: altegio.Altegio, server: Server, ways: tuple[bytes, bytes]
) -> None:
    before, after = ways
    server.status = 400
    server.body = b'{"meta":{"message":"No"},"data":' + before * 480 + b"NaN" + after * 480 + b"}"
    with pytest.raises(altegio.BadRequestError) as caught:
        call(client)

    for copied in (pickle.loads(pickle.dumps(caught.value)), copy.deepcopy(caught.value)):
        assert json.dumps(copied.body) == json.dumps(caught.value.body)
        assert copied.message == "No"


def test_no_content_is_none_even_if_an_answer_is_described(
    client: altegio.Altegio, server: Server
) -> None:
    server.status, server.body = 204, b""

    assert client.raw(altegio.operations.get_appointment_list(1)).data == []


@pytest.mark.alone
def test_an_endless_body_is_refused_while_it_arrives(server: Server) -> None:
    found = measured(
        """
        import altegio
        client = altegio.Altegio(partner_token="p", base_url=argument, max_retries=0)
        try:
            client.request("GET", "/endless")
        except altegio.UnexpectedResponseError as error:
            assert "bytes, which is not an answer" in str(error), error
        """,
        server.url,
    )

    assert found.seconds < 10
    assert found.grown < 3 * MAX_ANSWER_BYTES


# Longer bodies are refused earlier; these have the maximum length of an answer.
LONG = {
    "HTML": 'b"<p>Bad gateway</p>" * (size // 18)',
    "zeros": "bytes(size)",
    "an endless text": """b'{"success":true,"data":"' + b"x" * size""",
    "an endless list, cut off": """b'{"success":true,"data":[' + b'{"id":1},' * (size // 9)""",
    "endless brackets": 'b"[" * size',
    "endless blank space": 'b" " * size',
}


@pytest.mark.alone
@pytest.mark.parametrize("body", LONG.values(), ids=LONG)
def test_a_long_body_of_garbage_takes_neither_time_nor_memory(body: str) -> None:
    found = measured(
        """
        from altegio import operations
        from altegio._reading.decoding import NotJSONError, decode
        operation = operations.get_appointment_list(1).operation
        decode(operation, b'{"success":true,"data":[{"id":1}]}')
        from altegio._settings import MAX_ANSWER_BYTES as size
        content = eval(argument)
        begin()
        try:
            decode(operation, content)
        except NotJSONError as error:
            assert len(str(error)) < 200
        else:
            raise SystemExit("it was read")
        """,
        body,
    )

    assert found.seconds < 10
    assert found.grown < MAX_ANSWER_BYTES


class Measured(NamedTuple):
    seconds: float
    #: Bytes.
    grown: float


def measured(code: str, argument: str) -> Measured:
    """Run code in a separate process; return its processor time and memory growth."""
    done = subprocess.run(
        [sys.executable, "-c", BEFORE + textwrap.dedent(code) + AFTER, argument],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return Measured(*map(float, done.stdout.split()))


BEFORE = """
import resource, sys, time

def peak():
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit

def begin():
    global before, began
    before, began = peak(), time.process_time()

argument = sys.argv[1]
begin()
"""
AFTER = """
print(time.process_time() - began, peak() - before)
"""


@pytest.mark.parametrize(("content", "said"), [(PAGE[:40], "truncated"), (PAGE * 2, "trailing")])
def test_the_error_says_why_bytes_are_not_json(content: bytes, said: str) -> None:
    with pytest.raises(NotJSONError, match=said):
        decode(APPOINTMENTS, content)


def test_the_error_does_not_keep_bytes_that_are_not_json() -> None:
    with pytest.raises(NotJSONError) as caught:
        decode(APPOINTMENTS, HTML * 1000)

    assert len(str(caught.value)) < 200
    assert caught.value.__cause__ is None


def test_an_error_keeps_500_characters_of_a_string() -> None:
    error = altegio.UnexpectedResponseError(
        "no JSON",
        method="GET",
        path="/",
        operation="any",
        may_have_been_carried_out=False,
        status_code=502,
        body="x" * 600,
    )
    assert error.body == "x" * 500
