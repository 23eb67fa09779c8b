#!/usr/bin/env python3
"""Times of pandas and polars reading tables, in the form that `measure-performance --peers FILE` reads.

usage: table-peers.py FILE ... >peers.json     needs pandas and polars; three runs, each in a process of its own
"""
import json
import os
import statistics
import subprocess
import sys

KEYS = ("DATAFLOW", "LAST UPDATE", "freq", "sex", "age", "training", "wstatus", "unit", "geo")
CATEGORIES = f"dict.fromkeys({KEYS + ('OBS_FLAG', 'CONF_STATUS')!r}, pl.Categorical)"
CSV = {
    "pandas": "import pandas as pd; start(); pd.read_csv({file!r})",
    "polars, categories": "import polars as pl; start(); pl.read_csv({file!r}, schema_overrides=" + CATEGORIES + ")",
}
TSV = {
    "pandas, cells unread": "import pandas as pd; start(); pd.read_csv({file!r}, sep='\\t')",
    "polars, cells unread": "import polars as pl; start(); pl.read_csv({file!r}, separator='\\t', infer_schema_length=0)",
}
FRAME = """import time
begun = [0]
def start(): begun[0] = time.perf_counter()
{code}
print(time.perf_counter() - begun[0])
"""


def main(files):
    times = []
    for file in files:
        for peer, code in (TSV if file.endswith(".tsv") else CSV).items():
            program = FRAME.format(code=code.format(file=file))
            runs = [
                float(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout)
                for _ in range(3)
            ]
            times.append(
                {
                    "peer": peer,
                    "task": f"read the table {os.path.basename(file)}",
                    "median": statistics.median(runs) * 1000,
                }
            )
    json.dump(times, sys.stdout, indent=1)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
