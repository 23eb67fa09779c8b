#!/usr/bin/env python3
"""Kills writers of a store at random moments; what they had acknowledged must be there afterwards.

    kill-store.py STORE_WRITER [ROUNDS]

Two writers work on one store; each round kills one or both. Every few rounds they begin a new one, and the
first rounds kill them while they make it. After each round every file must be whole JSON and every token
that a writer has said must stand in a record; a store that was made in part must be made by the next.
"""
import json
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
PER_STORE = 10


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


def time_to_make(folder):
    """How long a writer takes from its start until it has made a store."""
    times = []
    for number in range(5):
        start = time.monotonic()
        process = subprocess.Popen([program, str(folder / f"trial-{number}"), "t", "0", "1"],
                                   stdout=subprocess.PIPE)
        process.stdout.readline()
        times.append(time.monotonic() - start)
        process.communicate()
    return sorted(times)[2]


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    making = time_to_make(folder)
    said, killed, half_made, total = set(), 0, 0, 0
    for number in range(rounds):
        if number % PER_STORE == 0:
            store, was_made, said = folder / f"store-{number}", False, set()
        writers = []
        for letter in "ab":
            out = open(folder / f"{letter}.txt", "w+")
            process = subprocess.Popen([program, str(store), f"{letter}{number}", "1000", str(RECORDS)],
                                       stdout=out, stderr=subprocess.PIPE)
            writers.append((process, out))
        is_early = not was_made and number % PER_STORE < 3
        time.sleep(making * random.uniform(0.2, 1.2) if is_early else random.uniform(0.005, 0.12))
        victims = writers if is_early else random.choice([writers, writers[:1], writers[1:]])
        for process, _ in victims:
            process.kill()
        for process, _ in victims:
            killed += process.wait() == -9
        if not is_early:
            time.sleep(random.uniform(0, 0.02))  # The other goes on, and must not wait for a dead lock.
        for process, out in writers:
            process.kill()
            _, errors = process.communicate()
            if errors:
                sys.exit(f"round {number}: {errors.decode()[:500]}")
            out.seek(0)
            lines = out.read().split("\n")[:-1]  # The last line may be cut.
            if "made" in lines:
                if was_made:
                    sys.exit(f"round {number}: the store was made twice")
                was_made = True
                lines.remove("made")
            if len(lines) != len(set(lines)) or said & set(lines):
                sys.exit("a token was said twice")
            said |= set(lines)
            total += len(lines)
            out.close()
        if not (store / "store.json").exists():
            if said or was_made:
                sys.exit(f"round {number}: the store that was made is gone")
            half_made += store.exists() and any(store.iterdir())
            continue
        json.loads((store / "store.json").read_bytes())
        was_made = True
        found = tokens(store)
        if len(found) != len(set(found)):
            sys.exit(f"round {number}: a token stands twice")
        lost = said - set(found)
        if lost:
            sys.exit(f"round {number}: acknowledged and lost: {sorted(lost)[:5]}")
        for path in store.glob("practices/.*"):
            path.unlink()
    if killed < rounds // 2 or total < rounds or (rounds >= 100 and half_made < 3):
        sys.exit(f"only {killed} kills, {total} tokens and {half_made} stores made in part: "
                 "the test proves little")
    print(f"{rounds} rounds, {killed} killed, {half_made} times a store made in part and taken up again, "
          f"{total} acknowledged tokens all there, every file whole")
