"""Feeds the program files with random damage: status 0 or 1 and a message, never a signal."""
import random
import subprocess
import sys
import tempfile
from pathlib import Path

program = str(Path(sys.argv[1]).resolve())
random.seed(11)


def damage(data):
    data = bytearray(data)
    for _ in range(random.randint(1, 6)):
        place = random.randrange(len(data) or 1)
        match random.randrange(5):
            case 0: data[place:place + 1] = bytes([random.randrange(256)])
            case 1: del data[place:place + random.randint(1, 40)]
            case 2: data[place:place] = random.choice([b'"', b";", b",", b"\r\n", b"\x00", b"{", b"[", b"1e999", b"-1", b"9" * 30, "\u202e".encode()])
            case 3: data[place:place] = data[place:place + 200]
            case 4: data = data[:place]
    return bytes(data)


statuses = {0: 0, 1: 0}
with tempfile.TemporaryDirectory() as folder:
    subprocess.run([program, "--template", "kit", "--territory", "HR"], check=True, cwd=folder, capture_output=True)
    root = Path(sys.argv[0]).resolve().parent.parent / "Sources/PartnerRecords/Records"
    seeds = [
        ("--assessment", "csv", (Path(folder) / "kit/assessment.csv").read_bytes().replace(
            b";;;;;;;", b";met;;Source;monitoringReport;2025;3;note", 40)),
        ("--assessment", "json", (root / "assessments/programme-HR.json").read_bytes()),
        ("--programme", "json", (root / "programmes/2021RO05SFPR001.json").read_bytes()),
    ]
    for number in range(600):
        option, ending, data = seeds[number % len(seeds)]
        file = Path(folder) / f"mutated.{ending}"
        file.write_bytes(damage(data))
        run = subprocess.run([program, option, str(file), "--territory", "HR"], capture_output=True)
        if run.returncode not in statuses:
            sys.exit(f"round {number}: status {run.returncode}: {run.stderr[:300]}")
        if run.returncode == 1 and (not run.stderr or run.stdout):
            sys.exit(f"round {number}: status 1 without a message, or with output")
        statuses[run.returncode] += 1
print(f"600 damaged files: {statuses[0]} scored, {statuses[1]} refused with a message")
