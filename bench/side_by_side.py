"""Commands measured side by side: interleaved rounds, medians, ratios to the first; peak memory of the program."""
import os
import statistics
import subprocess
import sys
import time

ROUNDS = 5


def run(command, **more):
    """Seconds, and peak memory in MB."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **more)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit("%s failed" % command[0])
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def shell(build, database, *sql):
    return ["sqlite3", "-init", "/dev/null", "-bail", "-cmd", ".load %s/airisk" % build, "-cmd", ".load %s/airisk_io" % build,
            str(database), *sql]


def report(title, commands):
    seconds = {name: [] for name in commands}
    memory = {}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            took, memory[name] = run(command)
            seconds[name].append(took)
    print(title)
    first = statistics.median(seconds[next(iter(commands))])
    for name in commands:
        median = statistics.median(seconds[name])
        print("  %-28s %7.3f s  %5.2fx  %6.0f MB" % (name, median, median / first, memory[name]))
