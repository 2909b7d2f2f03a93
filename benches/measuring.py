"""What one run of a program takes."""
import os
import resource
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Run:
    wall: float  # seconds
    cpu: float  # seconds, user and system, of all its threads and children
    # Bytes, the most that it or one of its children held at a time. Linux counts what this program held when it
    # started the other, so nothing below that is seen: `least_seen`.
    memory: int


def measure(command, home, environment=None):
    """Runs a command to its end; what it says is thrown away unless it fails."""
    # What the run before has left to the disk is no work of this one.
    os.sync()
    started = time.perf_counter()
    with subprocess.Popen(command, cwd=home, env={**os.environ, **(environment or {})}, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        _, status, used = os.wait4(program.pid, 0)
        wall = time.perf_counter() - started
        program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode:
        said = subprocess.run(command, cwd=home, env={**os.environ, **(environment or {})}, capture_output=True, text=True, check=False)
        raise SystemExit(f"{' '.join(command)} failed:\n{said.stdout[-2000:]}{said.stderr[-2000:]}")
    # Linux counts kilobytes.
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def least_seen():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def median_of(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def weigh(folder):
    """How many files, and how many bytes in them."""
    sizes = [os.path.getsize(os.path.join(base, name)) for base, _, names in os.walk(folder) for name in names]
    return len(sizes), sum(sizes)
