"""Invented services for the attack on protected reports: participants, events, day of counting, options."""
import random
from datetime import date, timedelta

SEXES = ["female", "male", "other-or-not-stated"]


def service(seed):
    """Participants, events and options of a service of 40 to 220 persons."""
    pick = random.Random(seed)
    offices = ["A", "B", "C"][:pick.choice([1, 2, 3])]
    operations = ["X", "Y"][:pick.choice([1, 1, 2])]
    employed = pick.choice([0, 0, 0, 0.05])
    as_of = pick.choice(["2024-12-31", "2025-01-31", "2025-06-30", "2026-06-30"])
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


def added(people):
    """The code of one more person, a woman and a man by turns."""
    code = f"p{len(people):03d}"
    people.append({"participant": code, "born": "2003-05", "sex": SEXES[len(people) % 2]})
    return code


def of_endings(*rows):
    """One operation of which only entry and ending are known: (entry, ending, persons)."""
    people, events = [], []
    for entry, ending, count in rows:
        for _ in range(count):
            code = added(people)
            for day, event, situation in [("2024-03-02", "joined", entry), ("2024-06-02", "ended", ending)]:
                events.append({"participant": code, "date": day, "event": event,
                               "situation": situation, "operation": "OP"})
    return people, events, "2026-06-30", []


def of_plans(*rows):
    """Offices with plans in time: (office, starts, plans, reviewed)."""
    people, events = [], []
    for office, starts, planned, reviewed in rows:
        for place in range(starts):
            code = added(people)
            add = lambda day, event, **more: events.append(
                {"participant": code, "date": day, "event": event} | more)
            add("2024-03-02", "registered", situation="unemployed", office=office)
            if place < planned:
                add("2024-03-10", "planned")
            if place < reviewed:
                add("2024-03-20", "reviewed")
    return people, events, "2026-06-30", []


def of_days(*rows):
    """One office of which only registrations and exits are known: (registered, left or nothing, persons)."""
    people, events = [], []
    for start, end, count in rows:
        for _ in range(count):
            code = added(people)
            events.append({"participant": code, "date": start, "event": "registered",
                           "situation": "unemployed", "office": "A"})
            if end:
                events.append({"participant": code, "date": end, "event": "left", "situation": "employed"})
    return people, events, "2024-12-31", []


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
    # Starts whose plan is not due wait less than four months.
    of_days(("2024-01-01", "", 29), ("2024-09-01", "", 4), ("2024-12-31", "", 1)),
    # Exits within four months were never beyond them.
    of_days(("2024-01-01", "2024-12-01", 29), ("2024-02-01", "2024-03-01", 4), ("2024-12-30", "", 1)),
]
