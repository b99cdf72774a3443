"""Forks while threads read their first answers, and learn in which fields rows deviate."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from altegio._reading.learning import AFTER

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")

#: Run in a separate process, where nothing has been read yet. Two threads read the first answer
#: of every operation while the process forks; each child reads first answers, too.
PROGRAM = """
import os, signal, sys, threading, warnings
import altegio
from altegio._reading import learning
from altegio._reading.decoding import decode

warnings.simplefilter("ignore", DeprecationWarning)  # of forks beside threads
ROW = b'{"id":1,"title":"May","date":"20 May 2026 10:30","create_date":"20 May 2026"}'
ROWS = b",".join([ROW] * int(sys.argv[1]))
PAGE = b'{"success":true,"data":[' + ROWS + b',{"id":"x"}],"meta":[]}'
AREAS = [name for name in altegio.operations.__all__ if name not in dir(altegio.operations)]
done = threading.Event()

def read(areas):
    for area in areas:
        for found in list(vars(getattr(altegio.operations, area)).values()):
            if isinstance(found, altegio.Operation) and not found.binary:
                decode(found, PAGE)

def child(number):
    signal.alarm(20)
    read([AREAS[number % len(AREAS)]])
    os._exit(0)

def fork(number):
    pid = os.fork()
    return pid or child(number)

readers = [threading.Thread(target=read, args=(areas,)) for areas in (AREAS, AREAS[::-1])]
for reader in readers:
    reader.start()
forked, busy = [], 0
for number in range(100):
    busy += any(reader.is_alive() for reader in readers)
    forked.append(fork(number))
ends = [os.waitpid(pid, 0)[1] for pid in forked]
for reader in readers:
    reader.join()
print(busy, sum(end != 0 for end in ends), len(learning._learned))
"""


@pytest.mark.parametrize(("rows", "learns"), [(1, False), (2 * AFTER, True)])
def test_100_forks_beside_threads_that_read_first_answers(rows: int, learns: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(rows)],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    busy, failed, learned = map(int, done.stdout.split())
    assert busy >= 50
    assert failed == 0
    assert (learned > 0) is learns
