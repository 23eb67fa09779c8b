#!/usr/bin/env python3
"""Writes the pages of policy teams by the programs as a user runs them, plain ones and hostile ones.

    make-team-pages.py PROGRAM_FOLDER OUT

Comparison with annex and criterion, learning matrix with visits and a form, drafts of interventions,
choices by price, what-ifs, two assessments, the learning process, a supported operation, the monitoring of
a service; in each language.
"""
import json
import subprocess
import sys
from pathlib import Path

programs, out = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
inputs = out / "input"
inputs.mkdir(parents=True, exist_ok=True)
root = Path(__file__).resolve().parent.parent
ATTACK = "\"'><img src=x onerror=alert(1)><script>alert(2)</script></style></title>&lt;b&gt;\u202e"


def run(*command):
    done = subprocess.run([programs / command[0], *command[1:]], capture_output=True)
    if done.returncode:
        sys.exit(f"{command}: {done.stderr.decode()}")
    return done.stdout


def page(name, *command):
    for language in ["en", "it"]:
        (out / f"{name}-{language}.html").write_bytes(
            run(*command, "--format", "html", "--language", language))


compare = ["compare-territories", "--draws", "1000"]
page("comparison", *compare, "--annex", "--criterion", "outreach.funnel")
page("comparison-programmes", *compare, "--subjects", "programmes", "--mix-levels")
page("learning", "compare-territories", "--learning")
form = inputs / "form.csv"
receiver = ["compare-territories", "--receiver", "ITI1", "--transferability", "si-pum-o-plus"]
run(*receiver, "--template", form)
text = form.read_text(encoding="utf-8-sig").replace(
    "both;unknown;;;;;", f"both;blocks;\"{ATTACK.replace(chr(34), chr(34) * 2)}\";;receiving;2026-01-02;")
form.write_text("\ufeff" + text, encoding="utf-8")
page("receiver", *receiver, "--form", form, "--visits", "2")
page("routes", "draft-intervention", "--territory", "RO")
page("draft", "draft-intervention", "--practice", "si-pum-o-plus")
prices = inputs / "prices.csv"
run("draft-intervention", "--costs-template", prices)
rows = prices.read_text(encoding="utf-8-sig").splitlines()
priced = [row if not index else row[:-2] + f";{index}00000;" for index, row in enumerate(rows)]
prices.write_text("\ufeff" + "\r\n".join(priced) + "\r\n", encoding="utf-8")
page("choice", "draft-intervention", "--costs", prices, "--budget", "400000")

assessment = json.loads((root / "Sources/PartnerRecords/Records/assessments/programme-HR.json").read_text())
for answer in assessment["answers"]:
    if answer.get("reason"):
        answer["reason"] = ATTACK
hostile = inputs / "hostile.json"
hostile.write_text(json.dumps(assessment))
page("hostile-comparison", *compare, "--subjects", "programmes", "--assessment", hostile, "--criterion", "outreach.funnel")
page("hostile-draft", "draft-intervention", "--territory", "HR", "--assessment", hostile, "--practice", "si-pum-o-plus")
page("since", "score-programme", "--territory", "HR", "--since", hostile)
what_if = inputs / "what-if.csv"
what_if.write_text("kind;name;value\nanswer;outreach.funnel.contacted;met\nweight;outreach;2\nwithout;dk-building-bridges-to-education;yes\n")
page("what-if", "score-programme", "--what-if", what_if)

page("process", "learning-process")
page("process-practice", "learning-process", "--practice", "si-pum-o-plus")
process = inputs / "process.json"
run("learning-process", "--template", process)
text = process.read_text()
process.write_text(text.replace("EXAMPLE: our town", json.dumps(ATTACK)[1:-1]))
page("hostile-process", "learning-process", "--process", process)
page("operation", "monitor-operation")
page("operation-later", "monitor-operation", "--as-of", "2027-01-01")
page("operation-earlier", "monitor-operation", "--as-of", "2022-12")
service = inputs / "service"
run("monitor-operation", "--template", service)
page("operation-template", "monitor-operation", "--operation", service / "operation.json")
page("plan", "monitor-operation", "--plan", service / "plan.json", "--as-of", "2024-06-01")
period = ["--from", "2024-01-01", "--to", "2024-12-31", "--as-of", "2025-06-30"]
files = ["--participants", service / "participants.csv", "--events", service / "events.csv"]
page("monitoring-empty", "monitor-operation", *files, *period)


def multiplied(name, template):
    """The example rows of a sheet, of 24 invented participants instead of one."""
    heading, *rows = template.read_text(encoding="utf-8-sig").splitlines()
    lines = [row.replace("EXAMPLE-1", f"P{number}").replace("EXAMPLE-2", f"Q{number}").replace("EXAMPLE-", "")
             for number in range(24) for row in rows]
    file = inputs / name
    file.write_text("\ufeff" + "\r\n".join([heading, *lines]) + "\r\n", encoding="utf-8")
    return file


page("monitoring", "monitor-operation", "--participants", multiplied("participants.csv", files[1]), "--events",
     multiplied("events.csv", files[3]), *period, "--neets", "10", "--neets-source", "Invented", "--at-risk", "far")
print(f"{len(list(out.glob('*.html')))} pages of teams")
