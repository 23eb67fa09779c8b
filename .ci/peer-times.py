#!/usr/bin/env python3
"""Peers' times in the form that `measure-performance --peers FILE` reads.

usage: peer-times.py NUMPY_1_THREAD.json NUMPY_2_THREADS.json LIBRARIES.txt >peers.json

The first two are JSON arrays of objects with "task" and "median" in seconds, as the NumPy script writes;
the third is what the scripts of the libraries print: a name, then "med" and seconds.
"""
import json
import re
import sys

RANKS = "10000 replications, 250 x 40, weights +-25 %, {} threads"
GROUPS = "10000 replications, 250 x 40, five geometric groups, weights +-25 %, {} threads"
PASS = "100000 x 40 without a gap, into five groups and a total, {}"
SOBOL = "Sobol indices, 40 weights, N = 1024, 100 bootstraps"
# Beginnings of the peers' task names.
NUMPY = {
    "b TOTAL +-25%, min-tie ranks": RANKS,
    "b TOTAL +-25% two-level geometric": GROUPS,
    "a arithmetic 5 sub + total N=100000": PASS.format("arithmetic"),
    "a geometric  5 sub + total N=100000": PASS.format("geometric"),
    "c NumPy Sobol 40p N=1024, one-column trick, 100": SOBOL,
}
LIBRARIES = {
    "b pymcdm WSM loop": ("pymcdm", RANKS.format(2)),
    "b scikit-criteria loop": ("scikit-criteria", RANKS.format(2)),
    "b pyDecision saw loop": ("pyDecision", RANKS.format(2)),
}


def main(one, two, libraries):
    times = []
    for threads, path in ((1, one), (2, two)):
        with open(path, encoding="utf-8") as file:
            for row in json.load(file):
                for start, task in NUMPY.items():
                    if not row["task"].startswith(start):
                        continue
                    name = "NumPy" if "threads" in task else f"NumPy, {threads} threads"
                    times.append(
                        {
                            "peer": name,
                            "task": task.format(threads),
                            "median": row["median"] * 1000,
                        }
                    )
                if row["task"].startswith("c SALib TOTAL") and threads == 1:
                    times.append(
                        {"peer": "SALib", "task": SOBOL, "median": row["median"] * 1000}
                    )
    with open(libraries, encoding="utf-8") as file:
        for line in file:
            found = re.search(r" med ([0-9.]+)", line)
            for start, (peer, task) in LIBRARIES.items():
                if found and line.startswith(start):
                    median = float(found.group(1)) * 1000
                    times.append({"peer": peer, "task": task, "median": median})
    json.dump(times, sys.stdout, indent=1)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
