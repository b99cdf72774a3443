"""What `make bench` runs: how much time `import altegio` costs beside `import httpx`."""

import statistics
import subprocess
import sys
from time import perf_counter

ROUNDS = 20


def milliseconds(statement: str) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return (perf_counter() - start) * 1000


def main() -> None:
    statements = ("pass", "import httpx", "import altegio", "from altegio import AsyncAltegio")
    times: dict[str, list[float]] = {statement: [] for statement in statements}
    for _ in range(ROUNDS):  # in turns, so that a busy moment hits all of them
        for statement in statements:
            times[statement].append(milliseconds(statement))
    print(f"median of {ROUNDS} fresh interpreters, start of the interpreter included")
    for statement, samples in times.items():
        print(f"  {statement:<34} {statistics.median(samples):7.1f} ms")


main()
