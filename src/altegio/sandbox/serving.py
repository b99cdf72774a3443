"""Real HTTP for an ASGI application: uvicorn in a thread, on a free port."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette

_POLL = 0.005  # seconds
_KEEP_ALIVE = 86_400
"""Seconds. No connection is closed before the sandbox stops: a request that is sent just as the
server closes its connection would fail."""


@contextmanager
def served(app: Starlette, host: str, port: int) -> Generator[str]:
    """Serve the application during the `with` block, which gets its root URL."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio disables Nagle's algorithm (40 ms per answer) only for sockets with protocol TCP.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            lifespan="off",
            loop="asyncio",
            ws="none",
            timeout_graceful_shutdown=1,
            timeout_keep_alive=_KEEP_ALIVE,
        )
        server = uvicorn.Server(config)
        sockets = [listener]
        thread = threading.Thread(target=server.run, args=(sockets,), name="altegio-sandbox")
        thread.start()
        try:
            while not server.started:
                if not thread.is_alive():
                    raise RuntimeError(f"The sandbox could not be served on {host}:{port}.")
                time.sleep(_POLL)
            shown = f"[{host}]" if ":" in host else host
            yield f"http://{shown}:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()
