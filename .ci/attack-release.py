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
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_matrix

from invented_services import BY_HAND, service

PROGRAM = Path(sys.argv[1]) / "monitor-operation"
STANDINGS = ["within-four-weeks", "within-four-months", "later", "none-after-four-months",
             "none-after-four-weeks", "made-early", "not-yet-due"]
STAGES = ["identified", "contacted", "met", "engaged", "registered", "plan", "offer", "in-place"]
WIDTH = 4


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
        for step in (self.sums, self.plans, self.waits, self.leaving, self.outreach, self.audit, self.results):
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

    def waits(self):
        """Who left within four months, or registered less than four months ago, was never beyond them."""
        within, beyond = [cell("spells-in-stock", wait=wait) for wait in ["within", "beyond-four-months"]]
        self.at_most([cell("exits", timeliness="within-four-months")], [within])
        self.at_most([cell("exits", timeliness="later")], [beyond])
        self.at_most([cell("starts", plan=standing) for standing in
                      ["none-after-four-weeks", "made-early", "not-yet-due"]], [within])

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
                              integrality=np.ones(count),
                              # Its presolve has called tables the largest that were not.
                              options={"presolve": False})
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
