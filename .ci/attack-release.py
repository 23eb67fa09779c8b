#!/usr/bin/env python3
"""Attacks the protected reports of invented services: no suppressed count may be narrowed down.

    attack-release.py FOLDER-OF-PROGRAMS [SERVICES]

For each invented service the program reports as JSON. What a reader knows of its counts (sums within tables, people
who stand in several tables, groups that hold others) is written here apart from the library, as whole-number
constraints; then each suppressed cell is made as small and as large as they allow. A cell that is narrower than
the rule (fewer than five possible values) fails. Needs scipy.
"""
import csv
import json
import random
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_matrix

PROGRAM = Path(sys.argv[1]) / "monitor-operation"
SEXES = ["female", "male", "other-or-not-stated"]
STANDINGS = ["within-four-weeks", "within-four-months", "later", "none-after-four-months",
             "none-after-four-weeks", "made-early", "not-yet-due"]
STAGES = ["identified", "contacted", "met", "engaged", "registered", "plan", "offer", "in-place"]
WIDTH = 4


# Invented services

def service(seed):
    """Participants, events and options of a service of 40 to 220 persons."""
    pick = random.Random(seed)
    offices = ["A", "B", "C"][:pick.choice([1, 2, 3])]
    operations = ["X", "Y"][:pick.choice([1, 1, 2])]
    employed = pick.choice([0, 0, 0, 0.05])
    as_of = pick.choice(["2025-01-31", "2025-06-30", "2026-06-30"])
    endings = [pick.random() ** 2 + 0.02 for _ in range(6)]
    all_join = pick.random() < 0.6
    planned, reviewed = pick.choice([1, 0.9, 0.6]), pick.choice([1, 0.7, 0.3])
    early, profiled = pick.random() < 0.5, pick.choice([1, 1, 0.8])
    people, events = [], []
    for number in range(pick.choice([40, 60, 90, 140, 220])):
        code = f"p{number:03d}"
        births = {"2008-01": 0.1, "2003-05": 0.7, "1997-02": 0.2}
        if not all_join:
            births |= {"1990-01": 0.05, "": 0.05}
        people.append({
            "participant": code, "born": pick.choices(list(births), births.values())[0],
            "sex": pick.choices(["female", "male", "non-binary", ""], [0.5, 0.45, 0.03, 0.02])[0],
            "isced": pick.choice([1, 2, 3, 5, ""]),
            "citizenship": pick.choices(
                ["national", "third-country", "union-citizen", ""], [0.8, 0.12, 0.05, 0.03])[0],
            "disability": pick.choice(["yes", "no", "no", "no", ""]),
            "place": pick.choice(["P1", "P2"]),
            "subgroup": pick.choice(["", "discouraged", "women"])})

        def add(day, event, **more):
            if str(day) <= as_of:
                events.append({"participant": code, "date": str(day), "event": event} | more)

        start = date(2024, 1, 5) + timedelta(pick.randrange(350))
        after = lambda least, most, day=start: day + timedelta(pick.randrange(least, most))
        if pick.random() < 0.4:
            add(after(-19, 0), pick.choice(["contacted", "met"]), channel=pick.choice(["bus", "web"]))
        entry = pick.choices(["unemployed", "inactive", "employed"], [0.6, 0.4, employed])[0]
        registers = (all_join or pick.random() < 0.9) and str(start) <= as_of
        if registers:
            add(start, "registered", situation=entry, office=pick.choice(offices))
            if pick.random() < profiled:
                add(after(0, 6), "profiled", detail=pick.choice(["high", "low", "middle"]))
            if pick.random() < planned:
                day = after(0, 20 if early else 160)
                add(day, "planned")
                if pick.random() < reviewed:
                    add(after(1, 30, day), "reviewed")
                if pick.random() < reviewed:
                    add(after(1, 30, day), "step-done")
            if pick.random() < 0.5:
                add(after(1, 150), pick.choice(["offered", "started"]), offer="job")
        leaving = after(20, 220)
        ending = pick.choices(
            ["employed", "education", "apprenticeship", "unemployed", "inactive", "unknown"], endings)[0]
        if all_join or pick.random() < 0.8:
            operation = pick.choice(operations)
            add(start, "joined", situation=entry, operation=operation)
            if pick.random() < 0.9:
                add(leaving, "ended", situation=ending, operation=operation)
        if registers and pick.random() < 0.9:
            add(leaving, "left", situation=ending)
        if pick.random() < 0.6:
            add(after(150, 240, leaving), "situation",
                situation=pick.choice(["employed", "unemployed", "inactive"]))
    return people, events, as_of, ["--at-risk", "high"] if pick.random() < 0.7 else []


def of_endings(*rows):
    """One operation of which only entry and ending are known: (entry, ending, persons)."""
    people, events = [], []
    for entry, ending, count in rows:
        for _ in range(count):
            code = f"p{len(people):03d}"
            people.append({"participant": code, "born": "2003-05", "sex": SEXES[len(people) % 2]})
            for day, event, situation in [("2024-03-02", "joined", entry), ("2024-06-02", "ended", ending)]:
                events.append({"participant": code, "date": day, "event": event,
                               "situation": situation, "operation": "OP"})
    return people, events, "2026-06-30", []


def of_plans(*rows):
    """Offices with plans in time: (office, starts, plans, reviewed)."""
    people, events = [], []
    for office, starts, planned, reviewed in rows:
        for place in range(starts):
            code = f"p{len(people):03d}"
            people.append({"participant": code, "born": "2003-05", "sex": SEXES[len(people) % 2]})
            add = lambda day, event, **more: events.append(
                {"participant": code, "date": day, "event": event} | more)
            add("2024-03-02", "registered", situation="unemployed", office=office)
            if place < planned:
                add("2024-03-10", "planned")
            if place < reviewed:
                add("2024-03-20", "reviewed")
    return people, events, "2026-06-30", []


# Each of these told a suppressed count at some time, by what is written behind it.
BY_HAND = [
    # Results on leaving exclude each other.
    of_endings(("unemployed", "employed", 14), ("inactive", "employed", 6), ("unemployed", "education", 14),
               ("inactive", "education", 6), ("inactive", "unemployed", 3), ("", "unemployed", 12)),
    of_endings(("unemployed", "employed", 40), ("unemployed", "education", 30), ("inactive", "education", 25),
               ("inactive", "unemployed", 3), ("", "unemployed", 30)),
    # Reviews are of plans.
    of_plans(("A", 20, 3, 0), ("B", 32, 25, 25), ("C", 40, 30, 20)),
    of_plans(("A", 20, 3, 0), ("B", 31, 25, 24), ("C", 40, 30, 20)),
]


def report(people, events, as_of, options, folder):
    columns = {"participants": ["participant", "born", "sex", "isced", "citizenship", "disability",
                                "subgroup", "place"],
               "events": ["participant", "date", "event", "situation", "offer", "operation", "office",
                          "channel", "detail"]}
    for name, rows in [("participants", people), ("events", events)]:
        with open(folder / f"{name}.csv", "w", newline="") as file:
            writer = csv.DictWriter(file, columns[name], restval="")
            writer.writeheader()
            writer.writerows(rows)
    run = subprocess.run(
        [PROGRAM, "--participants", folder / "participants.csv", "--events", folder / "events.csv",
         "--from", "2024-01-01", "--to", "2024-12-31", "--as-of", as_of, "--format", "json", *options],
        capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"status {run.returncode}: {run.stderr}")
    return json.loads(run.stdout)


# What a reader knows

def cell(measure, **categories):
    return measure, tuple(sorted((name.replace("_", "-"), value) for name, value in categories.items()))


def with_category(name, value, measure, **categories):
    return cell(measure, **{name.replace("-", "_"): value}, **categories)


class Knowledge:
    """The counts of a report, shown or not, and what binds them."""

    def __init__(self, document):
        self.shown = {}
        self.tables = document["tables"]
        for table in self.tables:
            for entry in table["cells"]:
                key = cell(table["measure"], **entry["of"])
                self.shown[key] = None if entry.get("suppressed") else entry.get("count")
        self.place = {key: number for number, key in enumerate(self.shown)}
        self.rows = []
        for step in (self.sums, self.plans, self.leaving, self.outreach, self.audit, self.results):
            step()

    def has(self, *cells):
        return all(key in self.place for key in cells)

    def bind(self, left, right, least=0, most=0):
        """The sum of `left` less that of `right` lies between two numbers."""
        row = {}
        for keys, sign in [(left, 1), (right, -1)]:
            for key in keys:
                number = self.place.setdefault(key, len(self.place))
                row[number] = row.get(number, 0) + sign
        self.rows.append((row, least, most))

    def same(self, left, right):
        if self.has(*left, *right):
            self.bind(left, right)

    def at_most(self, left, right):
        if self.has(*left, *right):
            self.bind(left, right, -np.inf)

    def values(self, measure, name):
        """The categories of a dimension that stands alone in a measure."""
        return [of[0][1] for key, of in self.shown if key == measure and len(of) == 1 and of[0][0] == name]

    def sums(self):
        """A cell without a category is the sum of those with it."""
        for table in self.tables:
            cells = [entry["of"] for entry in table["cells"]]
            for name in sorted({name for of in cells for name in of}):
                values = sorted({of[name] for of in cells if name in of})
                for of in cells:
                    if name not in of:
                        self.bind([cell(table["measure"], **of)],
                                  [with_category(name, value, table["measure"], **of) for value in values])

    def plans(self):
        starts = lambda **of: cell("starts", **of)
        for name in ["review", "step"]:
            kind = f"{name}_of_plan"
            self.same([starts(**{kind: "done"})], [starts(**{name: "done"})])
            self.same([starts(**{kind: "no-plan"})], [
                starts(plan=standing) for standing in STANDINGS if standing[:4] == "none" or standing[:3] == "not"])
        offices = self.values("starts", "office")
        # By office nobody sees in detail what became of plans, but knows that it adds up.
        for office in offices:
            if not self.has(starts(office=office, plan_in_time="in-time")):
                continue
            of = lambda standings: [("of office", office, standing) for standing in standings]
            for name, standings in [("in-time", STANDINGS[:1]), ("not-in-time", STANDINGS[1:5]),
                                    ("not-yet-due", STANDINGS[5:])]:
                self.bind([starts(office=office, plan_in_time=name)], of(standings))
            for name in ["review", "step"]:
                self.bind([starts(office=office, **{name: "done"})],
                          of(STANDINGS[:3] + ["made-early"]), -np.inf)
        for standing in STANDINGS if offices else []:
            self.bind([starts(plan=standing)], [("of office", office, standing) for office in offices])
        self.same([starts(plan_in_time="in-time")], [starts(plan="within-four-weeks")])
        self.same([starts(plan_in_time="not-yet-due")], [starts(plan="made-early"), starts(plan="not-yet-due")])

    def leaving(self):
        exits = lambda **of: cell("exits", **of)
        positive = ["employed", "education", "apprenticeship", "traineeship"]
        self.same([exits(outcome="timely-positive")],
                  [exits(destination=value, timeliness="within-four-months") for value in positive])
        for number, months in enumerate(["6", "12", "18"], 1):
            after = lambda value: exits(**{f"after_{months}_months": value})
            for name, values in [("positive", positive), ("negative", ["unemployed", "inactive"]),
                                 ("unknown", ["unknown"]), ("not-yet-due", ["not-yet-due"])]:
                self.same([exits(**{f"outcome_after_{months}_months": name})], [after(v) for v in values])
            self.same([after("not-yet-due")],
                      [exits(follow_ups_due=due) for due in ["none", "first", "second"][:number]])

    def outreach(self):
        self.same([cell("persons", outreach="reached")], [cell("reached")])
        self.same([cell("persons", outreach="direct")], [cell("came-directly")])
        for measure, stages in [("reached", STAGES), ("came-directly", STAGES[4:])]:
            for place, stage in enumerate(stages):
                self.same([cell(f"{measure}-{stage}")],
                          [cell(measure, furthest=later) for later in stages[place:]])
        stages = ["identified", "registered", "offer", "in-place"]
        for name in ["channels", "places", "subgroups"]:
            for of in [{}] + [{name: value} for value in self.values("reached-identified", name)]:
                for place, stage in enumerate(stages):
                    self.same([cell(f"reached-{stage}", **of)], [
                        cell("reached", furthest_of_group=later, **of) for later in stages[place:]])
        self.same([cell("offered")], [cell("reached-offer")])
        self.same([cell("offered", following="in-place")], [cell("reached-in-place")])

    def audit(self):
        for part in ["at-risk-positive", "at-risk-negative", "not-at-risk-positive", "not-at-risk-negative"]:
            self.same([cell("starts", audit=part)], [cell("profiled", audit=part)])
        # Whose plan is not due cannot be judged.
        self.at_most([cell("starts", plan="not-yet-due"), cell("starts", plan="made-early")],
                     [cell("starts", audit="rest")])

    def results(self):
        outputs = {"EECO01": lambda **of: cell("participants", **of)} | {
            code: lambda code=code, **of: cell("participants", status=code, **of)
            for code in ["EECO02", "EECO04", "EECO05"]}
        count = lambda code, **of: outputs[code](**of) if code in outputs else cell(code, outcome="reached", **of)
        reference = {"EECR01": ["EECO04"], "EECR02": ["EECO01"], "EECR03": ["EECO01"],
                     "EECR04": ["EECO02", "EECO04"], "EECR05": ["EECO02", "EECO04"]}
        groups = [{}] + [{name: value} for name in ["sex", "operation"]
                         for value in self.values("participants", name)]
        for of in groups:
            self.same([cell("unemployed", **of)], [count("EECO02", **of)])
            for code, wholes in reference.items():
                self.same([cell(code, **of)], [count(whole, **of) for whole in wholes])
            # Who has one result on leaving has no other; of EECR02 some were employed on entry.
            rest = lambda code: cell(code, outcome="other" if of else "rest", **of)
            self.at_most([count("EECR01", **of), count("EECR04", **of)], [rest("EECR02")])
            self.at_most([count("EECR01", **of)], [rest("EECR04")])
            self.at_most([count("EECR02", **of), count("EECR01", **of)], [rest("EECR04"), count("EECO05", **of)])
        for whole, part in [("EECR02", "EECR04"), ("EECR04", "EECR01")]:
            for outcome in ["unknown", "not-yet-due", "not-ended"]:
                self.at_most([cell(part, outcome=outcome)], [cell(whole, outcome=outcome)])
        for outcome in ["not-ended", "not-yet-due"]:
            self.same([cell("EECR02", outcome=outcome)], [cell("EECR03", outcome=outcome)])
        self.same([cell("EECR04", outcome="not-ended")], [cell("EECR05", outcome="not-ended")])
        self.at_most([cell("EECR04", outcome="not-yet-due")], [cell("EECR05", outcome="not-yet-due")])

    def narrow(self):
        """The suppressed cells of fewer than five possible values, and how many are suppressed."""
        count = len(self.place)
        low, high = np.zeros(count), np.full(count, 1e6)
        hidden = [key for key, value in self.shown.items() if value is None]
        for key, value in self.shown.items():
            if value is None:
                low[self.place[key]] = 1
            else:
                low[self.place[key]] = high[self.place[key]] = value
        matrix = lil_matrix((len(self.rows), count))
        for number, (row, _, _) in enumerate(self.rows):
            for place, sign in row.items():
                matrix[number, place] = sign
        constraints = LinearConstraint(
            matrix.tocsr(), [least for _, least, _ in self.rows], [most for _, _, most in self.rows])
        found = []
        for key in hidden:
            ends = []
            for sign in (1, -1):
                aim = np.zeros(count)
                aim[self.place[key]] = sign
                solved = milp(aim, constraints=constraints, bounds=Bounds(low, high),
                              integrality=np.ones(count))
                if solved.status != 0:
                    sys.exit(f"{key}: {solved.message}")
                ends.append(round(solved.x[self.place[key]]))
            if ends[1] - ends[0] < WIDTH:
                found.append((key, ends))
        return found, len(hidden)


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 12
    services = [(f"by hand {number}", each) for number, each in enumerate(BY_HAND, 1)]
    services += [(f"seed {seed}", service(seed)) for seed in range(1, count + 1)]
    hidden = failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (people, events, as_of, options) in services:
            found, suppressed = Knowledge(report(people, events, as_of, options, Path(folder))).narrow()
            hidden += suppressed
            failures += len(found)
            for key, ends in found:
                print(f"{name}: {key} lies between {ends[0]} and {ends[1]}")
    print(f"{len(services)} services, {hidden} suppressed counts, {failures} narrower than the rule")
    if hidden == 0:
        sys.exit("nothing was suppressed: the attack shows nothing")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
