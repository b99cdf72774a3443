"""The synchronous twin, made from the asynchronous source."""

from pathlib import Path

import pytest

from generator.twin import convert as twin
from generator.twin.convert import SOURCE, TWIN, TwinError

CLIENT = '''\
"""Clients."""

from collections.abc import AsyncIterator

from altegio._async.pager import AsyncPager
from altegio._limiting.async_waiter import AsyncWaiter
from altegio._sending.async_connections import AsyncConnections
from altegio._sending.async_read_ahead import AsyncReadAhead


class AsyncClient:
    """Talks to the API."""

    async def __aenter__(self) -> "AsyncClient":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        async with self.lock:
            await self.pool.aclose()
        async with aclosing(self.pages()):
            pass

    async def bytes(self) -> AsyncIterator[bytes]:
        await self.credentials.refresh_async()
        await inspect_at_end_async(self.response)
        async for part in self.response.stream:
            yield part

    def list(self) -> AsyncPager[int]:
        return AsyncPager(self)
'''


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / SOURCE / "deep").mkdir(parents=True)
    (tmp_path / SOURCE / "client.py").write_text(CLIENT)
    (tmp_path / SOURCE / "deep" / "pager.py").write_text('"""Pages."""\n')
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\nline-length = 100\n")
    return tmp_path


def made(root: Path, module: str = "client.py") -> str:
    out = root / "out"
    assert twin.build(root, out) == "twin: 2 modules"
    return (out / TWIN / module).read_text()


def test_nothing_asynchronous_remains_in_the_twin(root: Path) -> None:
    text = made(root)
    for line in (
        "from collections.abc import Iterator\n",
        "from altegio._sync.pager import Pager\n",
        "class Client:\n",
        '    def __enter__(self) -> "Client":\n',
        "    def __exit__(self, *_: object) -> None:\n        self.close()\n",
        "        with self.lock:\n            self.pool.close()\n",
        "        self.credentials.refresh()\n",
        "        inspect_at_end(self.response)\n",
        "    def list(self) -> Pager[int]:\n        return Pager(self)\n",
    ):
        assert line in text


def test_a_module_names_its_source(root: Path) -> None:
    first = made(root, "deep/pager.py").splitlines()[0]
    assert first == "# Generated from _async/deep/pager.py by `make generate`; not edited by hand."


def test_the_source_is_not_changed(root: Path) -> None:
    made(root)
    assert (root / SOURCE / "client.py").read_text() == CLIENT
    assert not (root / TWIN).exists()


@pytest.mark.parametrize("text", ["import asyncio", '"""Say await before it."""'])
def test_code_without_a_synchronous_form_is_an_error(root: Path, text: str) -> None:
    with (root / SOURCE / "client.py").open("a") as source:
        source.write(f"\n{text}\n")
    number = len(CLIENT.splitlines()) + 2
    with pytest.raises(TwinError, match=f"client.py:{number}: .* has no synchronous form"):
        made(root)


def test_an_unused_replacement_is_an_error(root: Path) -> None:
    (root / SOURCE / "client.py").write_text(CLIENT.replace("aclose", "close"))
    with pytest.raises(TwinError, match="nothing to replace any more: aclose"):
        made(root)
