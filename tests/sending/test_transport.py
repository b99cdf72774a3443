"""Transport of a client: httpx or httpx2, proxy, certificates, plain http."""

from __future__ import annotations

import ast
import logging
import ssl
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
import trustme

import altegio
from altegio import _http
from tests.sending.server import FaultServer
from tests.sending.test_leftovers import MINE, ScriptedServer, ok
from tests.worlds import World

SOURCE = Path(altegio.__file__).parent


# --- the library


def test_only_one_module_names_httpx() -> None:
    naming = []
    for path in SOURCE.rglob("*.py"):
        if path.relative_to(SOURCE).parts[0] in ("_generated", "sandbox"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            elif isinstance(node, ast.Name):
                names = [node.id]
            if any(name.split(".")[0] in LIBRARIES for name in names):
                naming.append(path.name)
    assert set(naming) == {"_http.py"}


def test_httpx_is_used_if_httpx2_is_not_installed() -> None:
    code = """
        import os, sys

        sys.modules["httpx2"] = None
        os.environ.pop("ALTEGIO_HTTP_LIBRARY", None)
        from altegio import _http

        print(_http.library.__name__)
    """
    assert _printed(code) == "httpx"


def test_a_broken_httpx2_is_not_passed_over() -> None:
    code = """
        import os, sys

        sys.modules["httpx2._client"] = None
        os.environ.pop("ALTEGIO_HTTP_LIBRARY", None)
        try:
            import altegio._http
        except ModuleNotFoundError as error:
            print(error.name)
    """
    assert _printed(code) == "httpx2._client"


def test_the_synchronous_client_does_not_load_dependencies_of_asyncio() -> None:
    code = """
        import sys

        import altegio

        altegio.Altegio(partner_token="partner")
        print([name for name in sys.modules if name.startswith("anyio._backends")])
    """
    assert _printed(code) == "[]"


def _printed(code: str) -> str:
    command = [sys.executable, "-c", textwrap.dedent(code)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip()


LIBRARIES = {"httpx", "httpx2", "httpcore", "httpcore2", "h11"}


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_a_client_of_either_library_sends(world: World, server: FaultServer, library: Any) -> None:
    http = getattr(library, world.http_kind.__name__)()
    answer = world.run(world.client(server.url, http_client=http).request("GET", "/x"))
    assert answer["data"] == {"id": 7}
    world.run(http.aclose() if world.is_async else http.close())


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_a_transport_of_either_library_is_used(world: World, library: Any) -> None:
    transport = library.MockTransport(lambda _: library.Response(200, json={"data": 1}))
    client = world.client("http://127.0.0.1", transport=transport)
    assert world.run(client.request("GET", "/x")) == {"data": 1}


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_an_error_of_either_library_is_a_connection_error(world: World, library: Any) -> None:
    def refuse(request: Any) -> Any:
        raise library.ConnectError("refused", request=request)

    client = world.client("http://127.0.0.1", transport=library.MockTransport(refuse))
    with pytest.raises(altegio.APIConnectionError, match="could not be reached") as caught:
        world.run(client.request("POST", "/x"))
    assert not caught.value.may_have_been_carried_out


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_a_timeout_of_either_library_is_accepted(world: World, library: Any) -> None:
    client = world.client("http://127.0.0.1", timeout=library.Timeout(9, connect=1))
    assert client._options.seconds == {"connect": 1, "read": 9, "write": 9, "pool": 9}


def test_another_type_than_a_client_is_refused_by_name(world: World) -> None:
    with pytest.raises(TypeError, match=r"or httpx2\.\w+, got builtins\.object$"):
        world.client(http_client=object())


def python(program: str, **environment: str) -> str:
    """Return the output of a program in a separate process."""
    ended = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


def test_httpx2_is_the_default_if_it_is_installed() -> None:
    program = "from altegio import _http; print(_http.library.__name__)"
    assert python(program) == "httpx2"
    assert python(program, ALTEGIO_HTTP_LIBRARY="httpx") == "httpx"
    with pytest.raises(AssertionError, match="must be 'httpx' or 'httpx2', got 'requests'"):
        python(program, ALTEGIO_HTTP_LIBRARY="requests")


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_the_library_of_an_object_is_its_own(library: Any) -> None:
    transport = library.MockTransport(lambda _: library.Response(200))
    for given in (
        library.Client(transport=transport),
        library.AsyncClient(transport=transport),
        library.HTTPTransport(),
        library.AsyncHTTPTransport(),
        library.Request("GET", "https://example.com"),
    ):
        assert _http.library_of(given) is library
    assert _http.library_of(object()) is _http.library


# --- modules that are loaded


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_the_synchronous_client_loads_nothing_of_asyncio(server: FaultServer, library: str) -> None:
    program = f"""
import sys
import {library}
with {library}.Client() as bare: bare.get({server.url!r})
before = set(sys.modules)
from altegio import Altegio
with Altegio(partner_token="partner", base_url={server.url!r}) as client:
    client.request("GET", "/x")
print(sorted(name for name in set(sys.modules) - before if "async" in name.partition(".")[0]))
"""
    assert python(program, ALTEGIO_HTTP_LIBRARY=library) == "[]"


def test_the_first_request_asks_no_logger_for_the_first_time() -> None:
    name = _http.library.__name__
    core = name.replace("httpx", "httpcore")
    names = ("altegio", name, f"{core}.connection", f"{core}.http11")
    loggers: list[Any] = [logging.getLogger(name) for name in names]
    for logger in loggers:
        logger._cache.clear()
    _http.preload(asynchronous=False)
    assert [{*logger._cache} for logger in loggers] == [{logging.DEBUG, logging.INFO}] * 4


@pytest.mark.parametrize("kind", ["Altegio", "AsyncAltegio"])
def test_the_first_request_imports_nothing(server: FaultServer, kind: str) -> None:
    program = f"""
import asyncio, sys
import altegio
client = altegio.{kind}(partner_token="partner", base_url={server.url!r})
before = set(sys.modules)
if {kind!r} == "Altegio":
    client.request("GET", "/x")
else:
    asyncio.run(client.request("GET", "/x"))
print(sorted(set(sys.modules) - before))
"""
    assert python(program) == "[]"


# --- proxy and certificates


def test_a_request_goes_through_the_proxy(world: World, server: FaultServer) -> None:
    client = world.client("http://api.example.com/v1", proxy=server.url)
    world.run(client.request("GET", "/x"))
    assert server.requests[0].target == "http://api.example.com/v1/x"


def test_a_proxy_can_come_from_the_environment(
    world: World, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url)
    world.run(world.client("http://api.example.com/v1").request("GET", "/x"))
    assert server.requests[0].target == "http://api.example.com/v1/x"


@pytest.mark.parametrize("proxy", ["localhost:3128", "ftp://user:5ecret@host", "http://"])
def test_an_invalid_proxy_is_refused_and_not_shown(world: World, proxy: str) -> None:
    with pytest.raises(ValueError, match="proxy must be a URL such as") as caught:
        world.client(proxy=proxy)
    assert "5ecret" not in str(caught.value)


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.mark.parametrize("how", ["file", "context"])
def test_custom_certificates_are_trusted(
    world: World, authority: trustme.CA, how: str, tmp_path: Path
) -> None:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(file))
    with serving(authority) as server:
        client = world.client(server.url, verify=str(file) if how == "file" else context)
        assert world.run(client.request("GET", "/x"))["data"] == {"id": 1}


def test_an_unknown_certificate_is_refused_unless_all_are_trusted(
    world: World, authority: trustme.CA
) -> None:
    with serving(authority) as server:
        with pytest.raises(altegio.APIConnectionError, match="could not be reached"):
            world.run(world.client(server.url, max_retries=0).request("GET", "/x"))
        client = world.client(server.url, verify=False)
        assert world.run(client.request("GET", "/x"))["data"] == {"id": 1}


def serving(authority: trustme.CA) -> ScriptedServer:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return ScriptedServer(ok(MINE), tls=context)


@pytest.mark.parametrize(
    ("verify", "error"), [("/nowhere.pem", ValueError), (1, TypeError), (None, TypeError)]
)
def test_an_invalid_verify_is_refused(world: World, verify: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"^verify "):
        world.client(verify=verify)


@pytest.mark.parametrize("option", [{"proxy": "http://127.0.0.1:1"}, {"verify": False}])
def test_a_custom_client_or_transport_excludes_proxy_and_verify(
    world: World, option: dict[str, Any]
) -> None:
    for given in (
        {"http_client": world.http_client()},
        {"transport": httpx.MockTransport(lambda _: httpx.Response(204))},
    ):
        with pytest.raises(ValueError, match="not both"):
            world.client(**given, **option)


# --- base URL


def test_the_base_url_can_be_set_in_the_environment(
    world: World, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALTEGIO_BASE_URL", server.url + "/elsewhere")
    world.run(world.client().request("GET", "/x"))
    world.run(world.client(server.url + "/here").request("GET", "/x"))
    assert [request.target for request in server.requests] == ["/elsewhere/x", "/here/x"]


def test_tokens_over_plain_http_cause_one_warning(
    world: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("altegio._sending.transport._warned", set())
    with caplog.at_level(logging.WARNING, "altegio"):
        for url in ("https://api.example.com", "http://localhost:1", "http://127.0.0.1:1"):
            world.client(url)
        world.client("http://api.example.com", partner_token=None, user_token=None)
        assert not caplog.records
        for _ in range(2):
            world.client("HTTP://api.example.com/v1")
    assert [record.getMessage() for record in caplog.records] == [
        "base_url is http: tokens are sent to api.example.com unencrypted"
    ]


def test_only_the_library_in_use_is_loaded() -> None:
    other = "httpx" if _http.library.__name__ == "httpx2" else "httpx2"
    program = f"import sys, altegio; altegio.Altegio; print({other!r} in sys.modules)"
    assert python(program, ALTEGIO_HTTP_LIBRARY=_http.library.__name__) == "False"
