"""Checks records and written scorecards against the JSON Schemas (package jsonschema)."""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

root = Path(__file__).resolve().parent.parent
schemas = {}
for path in sorted((root / "Documentation/Schemas").glob("*.schema.json")):
    schemas[path.name] = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schemas[path.name])
registry = Registry().with_resources(
    (name, Resource.from_contents(schema)) for name, schema in schemas.items())


def faults(name, value, label):
    validator = Draft202012Validator(
        {"$ref": name, "$schema": schemas[name]["$schema"]}, registry=registry)
    return [f"{label}: {'/'.join(map(str, e.absolute_path))}: {e.message[:200]}"
            for e in validator.iter_errors(value)]


problems, checked = [], 0
records = root / "Sources/PartnerRecords/Records"
for folder, name in [("practices", "practice"), ("programmes", "programme"), ("assessments", "assessment"),
                     ("operations", "supported-operation")]:
    for path in sorted((records / folder).glob("*.json")):
        problems += faults(f"{name}.schema.json", json.loads(path.read_text(encoding="utf-8")), path.name)
        checked += 1
path = records / "learning-process.json"
problems += faults("learning-process.schema.json", json.loads(path.read_text(encoding="utf-8")), path.name)
checked += 1
program = sys.argv[1]
with tempfile.TemporaryDirectory() as folder:
    template = Path(folder) / "own.json"
    subprocess.run([Path(program).with_name("learning-process"), "--template", template],
                   check=True, capture_output=True)
    problems += faults(
        "learning-process.schema.json", json.loads(template.read_text(encoding="utf-8")), "template")
    checked += 1
    mine = Path(folder) / "mine"
    subprocess.run([Path(program).with_name("monitor-operation"), "--template", mine],
                   check=True, capture_output=True)
    problems += faults(
        "supported-operation.schema.json",
        json.loads((mine / "operation.json").read_text(encoding="utf-8")), "template of an operation")
    checked += 1
    # The examples of the template are not counted; two rows beside them are.
    for name, row in [("participants", "A1;2003-05;female;3" + ";" * 10),
                      ("events", "A1;2024-03-04;registered;unemployed;;;;;")]:
        with open(mine / f"{name}.csv", "a", encoding="utf-8") as sheet:
            sheet.write(row + "\r\n")
    text = subprocess.run(
        [Path(program).with_name("monitor-operation"), "--participants", mine / "participants.csv",
         "--events", mine / "events.csv", "--as-of", "2024-12-31", "--format", "json"],
        check=True, capture_output=True).stdout
    problems += faults("monitoring-report.schema.json", json.loads(text), "monitoring report")
    checked += 1
for territory in ["ITI1", "MT", "HR", "RO", "SI", "LU", "LT"]:
    text = subprocess.run([program, "--territory", territory, "--format", "json"],
                          check=True, capture_output=True).stdout
    problems += faults("scorecard.schema.json", json.loads(text), f"scorecard {territory}")
    checked += 1
# A schema that accepts everything would prove nothing.
for name, wrong in [("assessment", {"schemaVersion": "1.0"}), ("practice", {"reach": "far"}),
                    ("programme", {"cci": "x"}), ("scorecard", {}),
                    ("learning-process", {"changes": [{"proof": {"kind": "pressOrWebPage"}}]}),
                    ("supported-operation", {"recommendations": [{"adoption": "adopted"}]}),
                    ("monitoring-report", {"tables": [{"measure": "starts", "cells": [{"of": {}}]}]})]:
    if not faults(f"{name}.schema.json", wrong, "wrong"):
        problems.append(f"{name}.schema.json accepts what is wrong")
print("\n".join(problems) or f"{checked} documents fit their schemas")
sys.exit(bool(problems))
