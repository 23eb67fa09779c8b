#!/usr/bin/env python3
"""Kills writers of a store at random moments; what they had acknowledged must be there afterwards.

    kill-store.py STORE_WRITER [ROUNDS]

Two writers work on one store; each round kills one or both. After each round every file must be whole JSON
and every token that a writer has said must stand in a record.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

program = str(Path(sys.argv[1]).resolve())
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 300
random.seed(11)
RECORDS = 25


def tokens(store):
    found = []
    for path in (store / "practices").iterdir():
        if path.name.startswith("."):
            continue  # A temporary file of a writer that was killed.
        try:
            record = json.loads(path.read_bytes())
        except ValueError as error:
            sys.exit(f"{path.name} is not whole: {error}")
        if record["id"] + ".json" != path.name or record["exchange"].get("conflicts"):
            sys.exit(f"{path.name} is not what was written")
        found += record["tokens"]
    return found


with tempfile.TemporaryDirectory() as folder:
    store = Path(folder) / "store"
    (store / "practices").mkdir(parents=True)
    (store / "contacts").mkdir()
    (store / "store.json").write_text('{"schemaVersion": "1.0", "replicas": []}')
    said, killed = set(), 0
    for number in range(rounds):
        writers = []
        for name in "ab":
            out = open(Path(folder) / f"{name}.txt", "w+")
            process = subprocess.Popen([program, str(store), f"{name}{number}", "1000", str(RECORDS)],
                                       stdout=out, stderr=subprocess.PIPE)
            writers.append((process, out))
        time.sleep(random.uniform(0.005, 0.12))
        victims = random.choice([writers, writers[:1], writers[1:]])
        for process, _ in victims:
            process.kill()
        for process, _ in victims:
            killed += process.wait() == -9
        time.sleep(random.uniform(0, 0.02))  # The other goes on, and must not wait for a dead lock.
        for process, out in writers:
            process.kill()
            _, errors = process.communicate()
            if errors:
                sys.exit(f"round {number}: {errors.decode()[:500]}")
            out.seek(0)
            lines = out.read().split("\n")[:-1]  # The last line may be cut.
            if len(lines) != len(set(lines)) or said & set(lines):
                sys.exit("a token was said twice")
            said |= set(lines)
            out.close()
        found = tokens(store)
        if len(found) != len(set(found)):
            sys.exit(f"round {number}: a token stands twice")
        lost = said - set(found)
        if lost:
            sys.exit(f"round {number}: acknowledged and lost: {sorted(lost)[:5]}")
        left = [p for p in (store / "practices").iterdir() if p.name.startswith(".")]
        for path in left:
            os.remove(path)
    if killed < rounds // 2 or len(said) < rounds:
        sys.exit(f"only {killed} kills and {len(said)} tokens: the test proves little")
    print(f"{rounds} rounds, {killed} killed, {len(said)} acknowledged tokens all there, every file whole")
