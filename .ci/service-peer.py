#!/usr/bin/env python3
"""Counts the indicators of a service with polars, to set its time and its counts beside ours.

    measure-performance --service-data FILE PARTICIPANTS
    POLARS_MAX_THREADS=1 service-peer.py FILE

Reads FILE.participants.csv and FILE.events.csv and prints the counts, and the least time of three runs.
It does less than the program: rows are not checked, nothing is rejected, no name or number is looked for,
followed-up situations and outreach are left out. Needs polars.
"""
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

    def age(day):
        return day.dt.year() - pl.col("year") - (day.dt.month() < pl.col("month")).cast(pl.Int32)

    # Youth Guarantee: every registration with the exit that follows it.
    spells = (events.filter(pl.col("event").is_in(["registered", "left"]))
              .with_columns(pl.col("event").shift(-1).over("participant").alias("next"),
                            pl.col("date").shift(-1).over("participant").alias("end"),
                            pl.col("situation").shift(-1).over("participant").alias("to"))
              .filter(pl.col("event") == "registered")
              .join(people.select("participant", "sex", "year", "month"), on="participant")
              .with_columns(age(pl.col("date")).alias("age"),
                            pl.col("date").dt.offset_by("4mo").alias("limit")))
    begin = pl.max_horizontal(pl.col("date"), pl.lit(first))
    finish = pl.min_horizontal(pl.col("end").fill_null(date(2100, 1, 1)), pl.lit(date(2025, 1, 1)))
    late = pl.max_horizontal(begin, pl.col("limit").dt.offset_by("1d"))
    within = lambda day: (day >= first) & (day <= last)
    youth = spells.group_by("sex", pl.col("age").is_between(15, 29), "office").agg(
        within(pl.col("date")).sum().alias("starts"),
        within(pl.col("end")).sum().alias("exits"),
        (within(pl.col("end")) & pl.col("to").is_in(positive) & (pl.col("end") <= pl.col("limit"))).sum().alias("timely"),
        (finish - begin).dt.total_days().clip(0).sum().alias("stock"),
        (finish - late).dt.total_days().clip(0).sum().alias("late"))

    # ESF+: a person once per operation, by gender.
    joined = (events.filter(pl.col("event") == "joined").unique(["participant", "operation"], keep="first")
              .filter(within(pl.col("date"))).join(people, on="participant")
              .with_columns(age(pl.col("date")).alias("age")))
    yes = lambda name: (pl.col(name) == "yes").sum().alias(name)
    esf = joined.group_by("operation", "sex").agg(
        pl.len().alias("EECO01"), (pl.col("situation") == "unemployed").sum().alias("EECO02"),
        (pl.col("age") < 18).sum().alias("EECO06"), pl.col("age").is_between(18, 29).sum().alias("EECO07"),
        pl.col("isced").is_in(["0", "1", "2"]).sum().alias("EECO09"), pl.col("isced").is_in(["3", "4"]).sum().alias("EECO10"),
        pl.col("isced").is_in(["5", "6", "7", "8"]).sum().alias("EECO11"),
        yes("disability"), (pl.col("citizenship") == "third-country").sum().alias("EECO13"),
        yes("foreign-background"), yes("minority"), yes("homeless"), yes("rural"))

    # Plans: made within four weeks of the registration, by office.
    plans = events.filter(pl.col("event") == "planned").group_by("participant").agg(pl.col("date").min().alias("plan"))
    made = (spells.join(plans, on="participant", how="left").group_by("office")
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
