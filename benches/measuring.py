"""Measures the time and memory of one run of a program."""
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
    # Peak bytes of the program or one of its children. Linux includes the memory of this process at the time of the
    # fork, so smaller values cannot be seen: `least_seen`.
    memory: int


def measure(command, home, environment=None):
    """Runs a command to its end and discards its output unless it fails."""
    # Keeps the writes of the run before out of this one.
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
    """Returns the number of files in a folder and their bytes."""
    sizes = [os.path.getsize(os.path.join(base, name)) for base, _, names in os.walk(folder) for name in names]
    return len(sizes), sum(sizes)
