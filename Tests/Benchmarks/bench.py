"""Builds generated programmes again and again and prints medians: `make bench`.

Every full build goes into a fresh folder, and what is compared takes turns. Environment:

    PAIRS    how many pairs, 360 when it is left out; a third of them shows how it grows
    CONTENT  a folder of notes instead of generated ones
    RUNS     how many rounds, 5
    PEER     a command to compare with, in which {content} and {output} are filled in
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WAYMARK = os.environ.get("WAYMARK", str(ROOT / ".build/release/waymark"))
RUNS = int(os.environ.get("RUNS", "5"))
AS_OF = "2026-08-15"


def measured(command):
    """Seconds by the clock, seconds of all cores, and the most memory in MiB."""
    began = time.monotonic()
    process = subprocess.Popen(command, shell=isinstance(command, str), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.monotonic() - began
    if status != 0:
        sys.exit(f"{command}\n{errors.decode(errors='replace')[-2000:]}")
    return took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def build(content, output):
    return measured([WAYMARK, "build", "--content", str(content), "--output", str(output), "--audience", "program", "--as-of", AS_OF, "--quiet"])


def main():
    work = Path(tempfile.mkdtemp(prefix="bench-"))
    os.environ["XDG_CACHE_HOME"] = str(work / "cache")
    try:
        run(work)
    finally:
        shutil.rmtree(work)


def run(work):
    pairs = int(os.environ.get("PAIRS", "360"))
    contents = {}
    if "CONTENT" in os.environ:
        contents["full build"] = Path(os.environ["CONTENT"])
    else:
        for name, count in [("full build", pairs), ("a third of the pairs", pairs // 3)]:
            contents[name] = work / f"content-{count}"
            subprocess.run([sys.executable, str(Path(__file__).with_name("generate.py")), str(count), str(contents[name])], check=True)
    full = contents["full build"]
    rows = {}

    def note(name, outcome):
        rows.setdefault(name, []).append(outcome)

    for number in range(RUNS):
        for name, content in contents.items():
            note(name, build(content, work / f"site-{number}-{content.name}"))
        site = work / f"site-{number}-{full.name}"
        note("nothing changed", build(full, site))
        if "PEER" in os.environ:
            note("peer", measured(os.environ["PEER"].format(content=full, output=work / f"peer-{number}")))
        print(f"round {number + 1} of {RUNS}", file=sys.stderr, flush=True)
    notes = sum(1 for _ in full.rglob("*.md"))
    print(f"{notes} notes, {os.cpu_count()} cores, medians of {RUNS}")
    print(f"{'':24}{'wall':>10}{'processor':>12}{'memory':>12}{'to full':>10}")
    middle = {name: [statistics.median(column) for column in zip(*outcomes)] for name, outcomes in rows.items()}
    for name, (wall, processor, memory) in middle.items():
        print(f"{name:24}{wall:>8.2f} s{processor:>10.2f} s{memory:>8.0f} MiB{wall / middle['full build'][0]:>10.2f}")
    print(f"a note: {1000 * middle['full build'][1] / notes:.2f} ms of processor time")


if __name__ == "__main__":
    main()
