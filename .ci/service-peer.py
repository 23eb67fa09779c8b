#!/usr/bin/env python3
"""Counts the indicators of a service with polars, to set its time and its counts beside ours.

    measure-performance --service-data FILE PARTICIPANTS
    monitor-operation --participants FILE.participants.csv --events FILE.events.csv --from 2024-01-01 \\
      --to 2024-12-31 --as-of 2026-06-30 --format json --output COUNTS
    POLARS_MAX_THREADS=1 service-peer.py FILE [COUNTS]

Reads FILE.participants.csv and FILE.events.csv and prints the counts, and the least time of three runs. Given our
counts, it fails unless both are the same.
It does less than the program: rows are not checked, nothing is rejected, no name or number is looked for,
followed-up situations and outreach are left out. Needs polars.
"""
import json
import os
import sys
import time
from datetime import date

import polars as pl

path = sys.argv[1]
first, last = date(2024, 1, 1), date(2024, 12, 31)
positive = ["employed", "education", "apprenticeship", "traineeship"]


def count():
    people = pl.read_csv(path + ".participants.csv", separator=";", infer_schema=False)
    events = pl.read_csv(path + ".events.csv", separator=";", infer_schema=False).with_columns(
        pl.col("date").str.to_date("%Y-%m-%d"))
    people = people.with_columns(
        pl.col("born").str.slice(0, 4).cast(pl.Int32).alias("year"),
        pl.col("born").str.slice(5, 2).cast(pl.Int32).alias("month"))

    # In the month of birth the birthday may have been reached or not, but for the month's last day.
    def most(day):
        return day.dt.year() - pl.col("year") - (day.dt.month() < pl.col("month")).cast(pl.Int32)

    def least(day):
        isOpen = (day.dt.month() == pl.col("month")) & (day != day.dt.month_end())
        return most(day) - isOpen.cast(pl.Int32)

    # Youth Guarantee: every registration with the exit that follows it.
    spells = (events.filter(pl.col("event").is_in(["registered", "left"]))
              .with_columns(pl.col("event").shift(-1).over("participant").alias("next"),
                            pl.col("date").shift(-1).over("participant").alias("end"),
                            pl.col("situation").shift(-1).over("participant").alias("to"))
              .filter(pl.col("event") == "registered")
              .join(people.select("participant", "sex", "year", "month"), on="participant")
              .with_columns(((least(pl.col("date")) >= 15) & (most(pl.col("date")) <= 29)).alias("young"),
                            pl.col("date").dt.offset_by("4mo").alias("limit"))
              .filter(pl.col("young")))
    begin = pl.max_horizontal(pl.col("date"), pl.lit(first))
    finish = pl.min_horizontal(pl.col("end").fill_null(date(2100, 1, 1)), pl.lit(date(2025, 1, 1)))
    late = pl.max_horizontal(begin, pl.col("limit").dt.offset_by("1d"))
    within = lambda day: (day >= first) & (day <= last)
    youth = spells.group_by("sex", "office").agg(
        within(pl.col("date")).sum().alias("starts"),
        within(pl.col("end")).sum().alias("exits"),
        (within(pl.col("end")) & pl.col("to").is_in(positive) & (pl.col("end") <= pl.col("limit"))).sum().alias("timely"),
        (finish - begin).dt.total_days().clip(0).sum().alias("stock"),
        (finish - late).dt.total_days().clip(0).sum().alias("late"))

    # ESF+: a person once per operation, by gender.
    joined = (events.filter(pl.col("event") == "joined").unique(["participant", "operation"], keep="first")
              .filter(within(pl.col("date"))).join(people, on="participant")
              .with_columns(least(pl.col("date")).alias("least"), most(pl.col("date")).alias("most")))
    yes = lambda name: (pl.col(name) == "yes").sum().alias(name)
    esf = joined.group_by("operation", "sex").agg(
        pl.len().alias("EECO01"), (pl.col("situation") == "unemployed").sum().alias("EECO02"),
        (pl.col("most") < 18).sum().alias("EECO06"),
        ((pl.col("least") >= 18) & (pl.col("most") <= 29)).sum().alias("EECO07"),
        pl.col("isced").is_in(["0", "1", "2"]).sum().alias("EECO09"), pl.col("isced").is_in(["3", "4"]).sum().alias("EECO10"),
        pl.col("isced").is_in(["5", "6", "7", "8"]).sum().alias("EECO11"),
        yes("disability").alias("EECO12"), (pl.col("citizenship") == "third-country").sum().alias("EECO13"),
        yes("foreign-background").alias("EECO14"), yes("minority").alias("EECO15"),
        yes("homeless").alias("EECO16"), yes("rural").alias("EECO17"))

    # Plans: the first one after the registration and before the next, within four weeks, by office.
    plans = events.filter(pl.col("event").is_in(["registered", "planned"])).with_columns(
        pl.col("event").shift(-1).over("participant").alias("then"), pl.col("date").shift(-1).over("participant").alias("plan"))
    made = (spells.filter(within(pl.col("date"))).join(plans.filter((pl.col("event") == "registered") & (pl.col("then") == "planned"))
            .select("participant", "date", "plan"), on=["participant", "date"], how="left").group_by("office")
            .agg(((pl.col("plan") - pl.col("date")).dt.total_days() <= 28).sum().alias("in time"), pl.len().alias("starts")))
    return youth, esf, made


times = []
for _ in range(3):
    start, used = time.perf_counter(), time.process_time()
    youth, esf, made = count()
    times.append((time.process_time() - used, time.perf_counter() - start))
print({name: int(youth[name].sum()) for name in ["starts", "exits", "timely", "stock", "late"]})
print({name: int(esf[name].sum()) for name in esf.columns[2:]})
print({"in time": int(made["in time"].sum())})
print(f"polars {pl.__version__}, {os.environ.get('POLARS_MAX_THREADS', 'all')} threads: "
      f"{min(times)[0]:.2f} s of processor time, {min(t[1] for t in times):.2f} s by the clock")
if len(sys.argv) > 2:
    ours = json.load(open(sys.argv[2]))
    cells = {(table["measure"], tuple(sorted(cell["of"].items()))): cell.get("count")
             for table in ours["tables"] for cell in table["cells"]}
    mine = {"starts": cells["starts", ()], "exits": cells["exits", ()],
            "timely": cells["exits", (("outcome", "timely-positive"),)],
            "in time": cells["starts", (("plan-in-time", "in-time"),)]}
    mine |= {value["code"]: value["count"] for value in ours["commonIndicators"] if value["code"] in esf.columns}
    theirs = {name: int(youth[name].sum()) for name in ["starts", "exits", "timely"]}
    theirs |= {"in time": int(made["in time"].sum())} | {name: int(esf[name].sum()) for name in esf.columns[2:]}
    unlike = {name: (mine.get(name), count) for name, count in theirs.items() if mine.get(name) != count}
    print(f"{len(theirs)} counts compared with ours, {len(unlike)} differ {unlike or ''}")
    sys.exit(1 if unlike else 0)
