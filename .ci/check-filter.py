#!/usr/bin/env python3
"""Uses the filter of the library page in a browser and counts with the records what it should show.

    check-filter.py LIBRARY_PAGE
"""
import glob
import json
import os
import shutil
import sys
import unicodedata
from pathlib import Path

from playwright.sync_api import sync_playwright

root = Path(__file__).resolve().parent.parent
records = [json.loads(Path(p).read_text())
           for p in glob.glob(str(root / "Sources/PartnerRecords/Records/practices/*.json"))]
rubric = json.loads((root / "Sources/PartnerRecords/Records/rubric.json").read_text())
code = {c["id"]: k["code"] for s in rubric["phases"] + [rubric["crossCutting"]] for k in s["criteria"]
        for c in k["conditions"]}


def criteria(record):
    return {code[a["condition"]] for a in record.get("answers", []) if a["value"] in ("met", "local")}


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).lower()


cases = [({}, lambda r: True)]
cases += [({"phase": p}, lambda r, p=p: p in r["phases"]) for p in ("profiling", "outreach", "placement")]
cases += [({"criterion": c}, lambda r, c=c: c in criteria(r)) for c in ("RIN-1", "RIN-6", "XCT-2")]
cases += [({"country": c}, lambda r, c=c: r["territory"][:2] == c) for c in ("SI", "IT", "TR")]
cases += [({"reach": x}, lambda r, x=x: r["reach"] == x) for x in ("whole", "local")]
cases += [({"phase": "outreach", "country": "LT", "reach": "whole"},
           lambda r: "outreach" in r["phases"] and r["territory"][:2] == "LT" and r["reach"] == "whole")]

failures = []
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(
        executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"), args=["--no-sandbox"])
    page = browser.new_page()
    page.goto(Path(sys.argv[1]).resolve().as_uri())

    def shown():
        return page.locator(".card:visible").count()

    for choices, fits in cases:
        page.click("#filter-clear")
        for facet, value in choices.items():
            page.select_option(f"select[data-facet={facet}]", value)
        expected = sum(map(fits, records))
        if (shown(), page.inner_text("#filter-count")) != (expected, str(expected)) or expected == 0:
            failures.append(f"{choices}: {shown()} shown, {expected} expected")
    cards = [page.locator(".card").nth(i) for i in range(page.locator(".card").count())]
    texts = [fold(c.text_content() + " " + c.get_attribute("data-words")) for c in cards]
    for words in ("youth guarantee", "outreach funnel", "MURES", "zeppelin"):
        page.click("#filter-clear")
        page.fill("#filter-words", words)
        expected = sum(all(w in t for w in fold(words).split()) for t in texts)
        if shown() != expected or (expected == 0) != (words == "zeppelin"):
            failures.append(f"{words}: {shown()} shown, {expected} expected")
        if words == "zeppelin" and page.locator("section:has(.card):visible").count():
            failures.append("empty sections stay")
    page.click("#filter-clear")
    page.select_option("select[data-facet=country]", "TR")
    page.click(".card:visible a")
    page.go_back()
    if shown() != (1 if page.input_value("select[data-facet=country]") else len(records)):
        failures.append(f"after going back {shown()} are shown")
    browser.close()
print("\n".join(failures) or f"{len(cases) + 5} uses of the filter show what the records say")
sys.exit(bool(failures))
