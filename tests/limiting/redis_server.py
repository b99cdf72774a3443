"""Real Redis server for tests, on a free port and without persistence."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Self

import pytest

needs_redis = pytest.mark.skipif(
    shutil.which("redis-server") is None,
    reason="redis-server is not installed (Debian, Ubuntu: apt-get install redis-server)",
)


class RedisServer:
    """Runs during a `with` block; a test may kill and restart it."""

    def __init__(self, password: str | None = None) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.password = password
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The URL, login included."""
        login = f":{self.password}@" if self.password else ""
        return f"redis://{login}127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it, empty."""
        folder = tempfile.mkdtemp(prefix="altegio-redis-")
        options = {"port": self.port, "bind": "127.0.0.1", "dir": folder, "appendonly": "no"}
        if self.password:
            options["requirepass"] = self.password
        arguments = [f"--{name}={value}" for name, value in options.items()]
        arguments = [part for argument in arguments for part in argument.split("=", 1)]
        self._folder = Path(folder)
        self._process = subprocess.Popen(
            ["redis-server", *arguments, "--save", ""], stdout=subprocess.DEVNULL
        )
        until = time.monotonic() + 20
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                time.sleep(0.02)
            else:
                return
        raise RuntimeError("redis-server does not listen")

    def kill(self) -> None:
        """Kill it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
            shutil.rmtree(self._folder)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
