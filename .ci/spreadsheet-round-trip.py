"""Answers one phase of the starter kit in LibreOffice and scores it.

The sheet is opened by LibreOffice and saved as a flat spreadsheet, the answers are put into its
cells, and LibreOffice saves it as CSV again: with semicolons and with commas, dates typed as text
and dates typed as dates.
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

program = str(Path(sys.argv[1]).resolve())
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def office(*arguments, folder):
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *arguments],
                   check=True, capture_output=True, cwd=folder, timeout=180)


def cells(row):
    """The cells of a row, repeated ones written out."""
    out = []
    for cell in list(row):
        count = int(cell.attrib.pop(f"{{{TABLE}}}number-columns-repeated", 1))
        for _ in range(min(count, 20)):
            copy = ET.fromstring(ET.tostring(cell))
            out.append(copy)
    for cell in list(row):
        row.remove(cell)
    row.extend(out)
    return out


def text(cell):
    return "".join("".join(p.itertext()) for p in cell.iter(f"{{{TEXT}}}p"))


def put(cell, value, date=False):
    cell.clear()
    cell.set(f"{{{OFFICE}}}value-type", "date" if date else "string")
    if date:
        cell.set(f"{{{OFFICE}}}date-value", value)
    else:
        ET.SubElement(cell, f"{{{TEXT}}}p").text = value


def fill(flat, dates_as_dates):
    # LibreOffice knows its format by the usual prefixes.
    for _, (prefix, uri) in ET.iterparse(flat, events=["start-ns"]):
        ET.register_namespace(prefix, uri)
    tree = ET.parse(flat)
    rows = list(tree.iter(f"{{{TABLE}}}table-row"))
    names = [text(c) for c in cells(rows[0])]
    column = {name.lstrip("\ufeff"): i for i, name in enumerate(names) if name}
    answered = 0
    for row in rows[1:]:
        own = cells(row)
        if len(own) <= column["condition"] or not text(own[column["condition"]]).startswith("outreach."):
            continue
        kind = "monitoringReport"
        put(own[column["answer"]], "met")
        put(own[column["source"]], "Yearly report; 2nd edition, \"final\" – ąčęė")
        put(own[column["kind"]], kind)
        put(own[column["date"]], "2025-06-30", dates_as_dates)
        put(own[column["page"]], "3-4")
        answered += 1
    tree.write(flat, encoding="utf-8", xml_declaration=True)
    return answered


failures = []
for separator, dates in [(59, False), (44, False), (59, True)]:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program, "--template", "kit", "--territory", "HR"], check=True, cwd=folder,
                       capture_output=True)
        office("--convert-to", "fods", "--infilter=CSV:59,34,76,1", "kit/assessment.csv", folder=folder)
        answered = fill(Path(folder) / "assessment.fods", dates)
        office("--convert-to", f"csv:Text - txt - csv (StarCalc):{separator},34,76,1", "--outdir", "kit",
               "assessment.fods", folder=folder)
        run = subprocess.run([program, "--assessment", "kit/assessment.csv"], cwd=folder,
                             capture_output=True, text=True)
        what = f"separator {chr(separator)}, dates {'as dates' if dates else 'as text'}"
        first = re.search(r"conditions (\d+) (?:is|are) answered", run.stdout)
        if dates and run.returncode == 1 and "spreadsheet has rewritten" in run.stderr:
            print(f"{what}: refused with advice: {run.stderr.splitlines()[0][:160]}")
        elif run.returncode == 0 and first and int(first[1]) == answered and answered == 52:
            line = [l for l in run.stdout.splitlines() if l.startswith("Reaching the inactive")][0]
            print(f"{what}: {answered} answers scored: {line}")
        else:
            failures.append(f"{what}: status {run.returncode}, {answered} answered, {first}: {run.stderr[:500]}")
print("\n".join(failures))
sys.exit(bool(failures))
