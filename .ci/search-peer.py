#!/usr/bin/env python3
"""Searches the texts that `measure-performance --search-texts FILE` writes with SQLite's FTS5.

usage: search-peer.py FILE [PEERS.json]

Checks that every query finds the same identifiers there, and prints FTS5's times: of building the
index, and of the ten best of each query by rank (median of five runs; then median, least and greatest
of the queries of a kind). With a second name they are also written in the form that
`measure-performance --peers FILE` reads. Python 3 alone is needed.
"""
import json
import sqlite3
import statistics
import sys
import time


def milliseconds(run):
    start = time.perf_counter()
    result = run()
    return (time.perf_counter() - start) * 1000, result


def main(path, peers=None):
    documents, queries, build = [], [], "index"
    with open(path, encoding="utf-8") as file:
        for line in file:
            kind, *rest = line.rstrip("\n").split("\t")
            if kind == "D":
                documents.append(rest)
            elif kind == "Q":
                queries.append(rest)
            else:
                build = rest[0]

    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE VIRTUAL TABLE texts USING fts5"
        "(id UNINDEXED, title, summary, tokenize = 'unicode61 remove_diacritics 2')"
    )

    def fill():
        database.executemany("INSERT INTO texts VALUES (?, ?, ?)", documents)
        database.commit()
        database.execute("INSERT INTO texts(texts) VALUES ('optimize')")
        database.commit()

    times = {build: [milliseconds(fill)[0]]}
    faults = found = 0
    for task, query, expected in queries:
        rows = database.execute("SELECT id FROM texts WHERE texts MATCH ?", (query,))
        identifiers = sorted(row[0] for row in rows)
        found += len(identifiers)
        if identifiers != expected.split():
            faults += 1
            print(f"differs: {query}: {len(identifiers)}, not {len(expected.split())}")
        best = "SELECT id FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 10"
        runs = [
            milliseconds(lambda: database.execute(best, (query,)).fetchall())[0] for _ in range(5)
        ]
        times.setdefault(task, []).append(statistics.median(runs))

    name = f"SQLite {sqlite3.sqlite_version} FTS5"
    for task, own in times.items():
        print(f"{task}: {statistics.median(own):.2f} ({min(own):.2f} to {max(own):.2f}), {name}")
    print(f"{len(queries)} queries, {found} identifiers, {faults} queries that differ")
    if peers:
        rows = [{"peer": name, "task": t, "median": statistics.median(o)} for t, o in times.items()]
        with open(peers, "w", encoding="utf-8") as file:
            json.dump(rows, file, indent=1)
    return 1 if faults or not found else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
