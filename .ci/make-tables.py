#!/usr/bin/env python3
"""Writes invented data of edat_lfse_22's shape, to measure readers with: made.csv (SDMX-CSV 1.0) and made.tsv.

usage: make-tables.py FOLDER [ROWS]     5,000,000 rows by default, about 450 MB and 40 MB
"""
import random
import sys

YEARS = range(2000, 2026)
SEXES = ("F", "M", "T")
AGES = ("Y15-24", "Y15-29", "Y18-24", "Y18-29")
FLAGS = [""] * 85 + ["b"] * 5 + ["u"] * 7 + ["bu"] * 2 + ["d"]
HEADING = "freq,sex,age,training,wstatus,unit,geo"


def main(folder, rows):
    random.seed(7)
    regions = rows // (len(YEARS) * len(SEXES) * len(AGES)) + 1
    left = rows
    with open(f"{folder}/made.csv", "w", newline="") as csv, open(
        f"{folder}/made.tsv", "w", newline=""
    ) as tsv:
        csv.write(f"DATAFLOW,LAST UPDATE,{HEADING},TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r\n")
        tsv.write(HEADING + "\\TIME_PERIOD\t" + "\t".join(f"{year} " for year in YEARS) + "\n")
        for sex in SEXES:
            for age in AGES:
                for region in range(regions):
                    key = f"A,{sex},{age},NO_FE_NO_NFE,NEMP,PC,X{region:05d}"
                    cells = []
                    for year in YEARS:
                        if left == 0:
                            cells.append(": ")
                            continue
                        left -= 1
                        value = random.randrange(20, 600) / 10
                        flag = random.choice(FLAGS)
                        csv.write(
                            f"ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,{key},{year},{value:.1f},{flag},\r\n"
                        )
                        cells.append(f"{value:.1f} {flag}")
                    tsv.write(f"{key}\t" + "\t".join(cells) + "\n")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else 5_000_000)
