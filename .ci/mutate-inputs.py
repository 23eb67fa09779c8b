"""Feeds the programs files with random damage: a result, or a refusal with a message; never a signal."""
import csv
import io
import json
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


# 0 is a result, 1 a fault of the file, 2 a file that does not go with the options.
statuses = {0: 0, 1: 0, 2: 0}
with tempfile.TemporaryDirectory() as folder:
    subprocess.run([program, "--template", "kit", "--territory", "HR"], check=True, cwd=folder, capture_output=True)
    root = Path(sys.argv[0]).resolve().parent.parent / "Sources/PartnerRecords/Records"
    def template(name, *arguments):
        file = Path(folder) / f"{name}-template"
        subprocess.run([str(Path(program).with_name(name)), *arguments, str(file)], check=True, capture_output=True)
        return file.read_bytes()

    score, draft = "score-programme", "draft-intervention"
    compare, process = "compare-territories", "learning-process"
    visited = ["--receiver", "HR", "--transferability", "si-pum-o-plus"]
    what_if = template(score, "--territory", "HR", "--what-if-template").replace(b";;unknown;", b";met;unknown;", 30)
    monitor = "monitor-operation"
    service = Path(folder) / "service"
    subprocess.run([str(Path(program).with_name(monitor)), "--template", str(service)], check=True, capture_output=True)
    # Example rows are passed over: under another name they are counted.
    sheets = {name: (service / f"{name}.csv").read_bytes().replace(b"EXAMPLE-", b"P") for name in ["participants", "events"]}
    for name, data in sheets.items():
        (service / f"{name}.csv").write_bytes(data)
    beside = {name: [f"--{name}", str(service / f"{name}.csv")] for name in sheets}
    histories = json.dumps({"schemaVersion": "1.0"} | {
        name: list(csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=";")) for name, data in sheets.items()}).encode()
    library = "practice-library"
    def exported(ending, *arguments):
        file = Path(folder) / f"exported.{ending}"
        subprocess.run([str(Path(program).with_name(library)), "export", str(file), "--replace", "--folder", own, *arguments],
                       check=True, capture_output=True)
        return file.read_bytes()

    own = str(Path(folder) / "library")
    for title in ["title=Bus", "title=Bus for all"]:
        subprocess.run([str(Path(program).with_name(library)), "edit", "si-pum-o-plus", "--folder", own, "--set", title],
                       check=True, capture_output=True)
    seeds = [
        (monitor, ["--operation"], "json", (service / "operation.json").read_bytes()),
        (monitor, ["--at-risk", "far", *beside["events"], "--participants"], "csv", sheets["participants"]),
        (monitor, [*beside["participants"], "--events"], "csv", sheets["events"]),
        (monitor, ["--histories"], "json", histories),
        (monitor, ["--plan"], "json", (service / "plan.json").read_bytes()),
        (library, ["import", "--folder", own], "json", exported("json")),
        (library, ["edit", "--folder", own, "--dry-run", "--sheet"], "csv", exported("csv", "--as", "sheet")),
        (library, ["edit", "--folder", own, "--dry-run", "--evidence-sheet"], "csv",
         exported("csv", "--as", "evidence-sheet")),
        (library, ["edit", "si-pum-o-plus", "--folder", own, "--dry-run", "--record"], "json",
         (Path(own) / "practices/si-pum-o-plus.json").read_bytes()),
        (score, ["--territory", "HR", "--what-if"], "csv", what_if),
        (score, ["--territory", "HR", "--since"], "json", (root / "assessments/programme-HR.json").read_bytes()),
        (draft, ["--budget", "500000", "--costs"], "csv",
         template(draft, "--costs-template").replace(b";;\r\n", b";100000;\r\n")),
        (compare, [*visited, "--form"], "csv", template(compare, *visited, "--template").replace(
            b"both;unknown;;;;;", b"both;ready;Why;;receiving;2026-01-02;")),
        (compare, ["--draws", "1000", "--subjects", "programmes", "--assessment"], "json",
         (root / "assessments/programme-HR.json").read_bytes()),
        (process, ["--process"], "json", template(process, "--template")),
        (score, ["--territory", "HR", "--assessment"], "csv", (Path(folder) / "kit/assessment.csv").read_bytes().replace(
            b";;;;;;;", b";met;;Source;monitoringReport;2025;3;note", 40)),
        (score, ["--territory", "HR", "--assessment"], "json", (root / "assessments/programme-HR.json").read_bytes()),
        (score, ["--programme"], "json", (root / "programmes/2021RO05SFPR001.json").read_bytes()),
    ]
    # Undamaged, each has to be read: a misspelt option would refuse every file and prove nothing.
    for name, arguments, ending, data in seeds:
        file = Path(folder) / f"sound.{ending}"
        file.write_bytes(data)
        run = subprocess.run([str(Path(program).with_name(name)), *arguments, str(file)], capture_output=True)
        if run.returncode:
            sys.exit(f"{name} {arguments}: the sound file is refused: {run.stderr[:300]}")
    for number in range(3400):
        name, arguments, ending, data = seeds[number % len(seeds)]
        file = Path(folder) / f"mutated.{ending}"
        file.write_bytes(damage(data))
        run = subprocess.run([str(Path(program).with_name(name)), *arguments, str(file)], capture_output=True)
        if run.returncode not in statuses:
            sys.exit(f"round {number}, {name}: status {run.returncode}: {run.stderr[:300]}")
        if run.returncode and (not run.stderr or run.stdout):
            sys.exit(f"round {number}, {name}: refused without a message, or with output")
        statuses[run.returncode] += 1
print(f"3400 damaged files: {statuses[0]} read, {statuses[1] + statuses[2]} refused with a message")
