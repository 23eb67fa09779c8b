#!/usr/bin/env python3
"""Writes pages that are hard to get right, by the programs as a user runs them.

    make-hard-pages.py PROGRAM_FOLDER OUT

A programme whose every field is an attack, with names that run from right to left and a very long title;
territories of which much, little and nothing is answered; each view in each language; a supported operation
whose every text is such a name.
"""
import csv
import io
import json
import subprocess
import sys
from pathlib import Path

programs, out = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
out.mkdir(parents=True, exist_ok=True)
root = Path(__file__).resolve().parent.parent
rubric = json.loads((root / "Sources/PartnerRecords/Records/rubric.json").read_text())
sections = rubric["phases"] + [rubric["crossCutting"]]
conditions = [c["id"] for s in sections for k in s["criteria"] for c in k["conditions"]]

ATTACK = "\"'><img src=x onerror=alert(1)><script>alert(2)</script></style></title>&lt;b&gt;\u202e"
HEBREW = "תוכנית לצעירים שאינם עובדים ואינם לומדים"
ARABIC = "برنامج للشباب"
LONG = "A programme whose title goes on and on " * 12 + "Donaudampfschifffahrtsgesellschaft" * 8


def programme(title, territory):
    return json.dumps({
        "schemaVersion": "1.0", "id": "p", "territory": territory, "level": "regional", "title": title,
        "versionAsOf": "2024", "versionNote": title, "funds": [title], "priorities": [],
        "amounts": [{"scope": "programme", "name": title, "basis": "total", "euros": 1.5e9, "fund": title,
                     "source": "javascript:alert(3)//" + title, "note": title},
                    {"scope": "priority", "name": title, "basis": "EU", "euros": 12345678,
                     "source": "https://example.org/\"><b>?q=a b&c=%zz", "confidence": title}]})


def sheet(text, answered):
    rows = io.StringIO()
    writer = csv.writer(rows, delimiter=";")
    writer.writerow(["condition", "answer", "place", "source", "kind", "page", "date", "note"])
    for index, condition in enumerate(conditions[:answered]):
        value = ["met", "local", "not-met"][index % 3]
        source = text if index % 2 else "https://example.org/" + text.replace(" ", "%20")[:60]
        writer.writerow([condition, value, text if value == "local" else "", source, "monitoringReport",
                         text[:20], ["2025", "2012"][index % 5 == 0], text])
    return rows.getvalue()


def run(name, *arguments):
    done = subprocess.run([programs / "score-programme", *arguments], capture_output=True)
    if done.returncode:
        sys.exit(f"{name}: {done.stderr.decode()}")
    (out / name).write_bytes(done.stdout)


for name, text, answered in [("attack", ATTACK, 90), ("hebrew", HEBREW, 90), ("arabic", ARABIC, 12),
                             ("long", LONG, 40), ("much", "Why it was answered so.", 297),
                             ("nothing", "Nothing", 0)]:
    folder = out / "input" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "programme.json").write_text(programme(text, "ITI1" if name != "nothing" else "PT"))
    (folder / "assessment.csv").write_text(sheet(text, answered))
    given = ["--assessment", str(folder / "assessment.csv"), "--format", "html"]
    for language in ["en", "it"]:
        run(f"{name}-{language}.html", *given, "--language", language)
    run(f"{name}-quick-scan.html", *given, "--quick-scan")
    run(f"{name}-explained.html", *given, "--explain", "data-collection.target-group.figure-quoted")

def finances(text):
    rows = io.StringIO()
    writer = csv.writer(rows)
    writer.writerow(["cci", "programme_title_short", "ms", "version", "status", "priority_code",
                     "priority_type_code", "specific_objective_code", "dimension_type", "category_code", "fund",
                     "category_of_region", "eu_amount", "total_amount"])
    for number, amount in [("2021IT05SFPR015", "30000000"), ("2021IT05SFPR016", "9")]:
        writer.writerow([number, text, "IT", "1.0", "Adopted by EC", text, "YE", "ESO4.1", "Intervention field",
                         "136", "ESF+", text, amount, amount])
    return rows.getvalue()


def transmitted(text):
    rows = io.StringIO()
    writer = csv.writer(rows)
    writer.writerow(["table", "priority", "specific_objective", "fund", "category_of_region", "indicator",
                     "measurement", "women", "men", "non_binary", "total"])
    writer.writerow([6, text, "ESO4.1", "ESF+", text, text, "number", -1, 2.5, 0, 7])
    return rows.getvalue()


for name, text in [("attack", ATTACK), ("hebrew", HEBREW), ("long", LONG)]:
    folder = out / "input" / f"context-{name}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "finances.csv").write_text(finances(text))
    (folder / "tables.csv").write_text(transmitted(text))
    for territory, language in [("ITI1", "en"), ("HR", "it")]:
        done = subprocess.run(
            [programs / "territory-context", "--territory", territory, "--language", language, "--format", "html",
             "--cohesion", folder / "finances.csv", "--check-tod", folder / "tables.csv"], capture_output=True)
        # Status 1: the tables break rules, and are told all the same.
        if done.returncode != 1 or not done.stdout:
            sys.exit(f"context-{name}: {done.stderr.decode()}")
        (out / f"context-{name}-{language}.html").write_bytes(done.stdout)


def hostile(value, text):
    """A record with another text wherever the template has one for people."""
    if isinstance(value, dict):
        return {name: text if name == "unit" else hostile(part, text)
                for name, part in value.items()}
    if isinstance(value, list):
        return [hostile(part, text) for part in value]
    return text if isinstance(value, str) and value.startswith("EXAMPLE") else value


mine = out / "input" / "operation"
subprocess.run([programs / "monitor-operation", "--template", mine], check=True, capture_output=True)
template = json.loads((mine / "operation.json").read_text(encoding="utf-8"))
plan = json.loads((mine / "plan.json").read_text(encoding="utf-8"))
plan |= {"pseudonym": "P1", "office": "north"}
for name, text in [("attack", ATTACK), ("hebrew", HEBREW), ("arabic", ARABIC), ("long", LONG)]:
    record = hostile(template, text)
    record["sources"][0]["address"] = "javascript:alert(3)//" + text
    record["sources"][1]["address"] = "https://example.org/\"><b>?q=a b&c=%zz"
    file = mine / f"{name}.json"
    file.write_text(json.dumps(record), encoding="utf-8")
    form = mine / f"plan-{name}.json"
    form.write_text(json.dumps(hostile(plan, text)), encoding="utf-8")
    sheets = ["--participants", mine / "participants.csv", "--events", mine / "events.csv"]
    for language in ["en", "it"]:
        for kind, given in [("operation", ["--operation", file]), ("plan", ["--plan", form]),
                            ("monitoring", ["--operation", file, *sheets])]:
            done = subprocess.run(
                [programs / "monitor-operation", *given, "--format", "html", "--language", language],
                capture_output=True)
            if done.returncode:
                sys.exit(f"{kind}-{name}: {done.stderr.decode()}")
            (out / f"{kind}-{name}-{language}.html").write_bytes(done.stdout)
print(f"{len(list(out.glob('*.html')))} hard pages")
