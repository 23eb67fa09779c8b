"""Kills the program at random moments while it replaces a file; the file must stay whole."""
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

program = str(Path(sys.argv[1]).resolve())
random.seed(7)
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "card.json"
    command = [program, "--format", "json", "--output", str(file)]
    start = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    length = time.monotonic() - start
    whole = file.read_bytes()
    killed = 0
    for _ in range(200):
        file.write_bytes(b"old")
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Most kills fall near the end of the run, where the file is written.
        time.sleep(length * random.uniform(0.5, 1.05))
        process.kill()
        if process.wait() != 0:
            killed += 1
        content = file.read_bytes()
        if content not in (b"old", whole):
            sys.exit(f"found {len(content)} bytes that are neither the old file nor the new one")
    print(f"200 runs, {killed} killed, no half-written file")
