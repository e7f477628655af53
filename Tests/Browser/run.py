"""Runs the tests of pages and of the formats of data (`Tests/Formats`): all of them, or those of the files named (`run.py test_print test_links`).

The sites are built first. Then as many workers as the machine has processors take one test after the other, each worker with
a browser of its own; WORKERS names another number.
"""

import io
import multiprocessing
import os
import sys
import time
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
FOLDER = Path(__file__).resolve().parent
FOLDERS = [FOLDER, FOLDER.parent / "Formats"]
sys.path[:0] = map(str, FOLDERS)

import formats  # noqa: E402
import sites  # noqa: E402

# What takes longest begins first, so that no worker is alone at the end with a long test.
LONGEST = ["AxeTest", "LayoutTest.test_nothing_scrolls", "LayoutTest.test_nothing_overlaps", "KeyboardTest.test_walk", "HTMLTest", "SpokenTest", "LayoutTest", "PrintTest"]


def names_of(suite):
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            yield from names_of(part)
        else:
            yield part.id(), part.shortDescription() or ""


def run(name):
    """Runs one test in this process: its output, whether it passed, and how long it took."""
    began = time.monotonic()
    suite = unittest.defaultTestLoader.loadTestsFromName(name)
    words = io.StringIO()
    result = unittest.TextTestRunner(stream=words, verbosity=0).run(suite)
    passed = result.wasSuccessful() and result.testsRun == 1 and not result.skipped
    import looking
    return name, passed, words.getvalue(), looking.told(), time.monotonic() - began


def rank(name):
    return next((place for place, words in enumerate(LONGEST) if words in name), len(LONGEST))


def main():
    began = time.monotonic()
    modules = sys.argv[1:] or sorted(path.stem for folder in FOLDERS for path in folder.glob("test_*.py"))
    if any((FOLDER / f"{module.split('.')[0]}.py").exists() for module in modules):
        sites.build()
    formats.build()
    print(f"The sites are built ({time.monotonic() - began:.0f} s).", flush=True)
    # The workers read what is built here.
    os.environ["BROWSER_BUILT"] = "1"
    tests = dict(names_of(unittest.defaultTestLoader.loadTestsFromNames(modules)))
    failed = []
    context = multiprocessing.get_context("spawn")
    with context.Pool(int(os.environ.get("WORKERS", os.cpu_count() or 1))) as pool:
        for name, passed, words, counts, took in pool.imap_unordered(run, sorted(tests, key=rank)):
            print(f"{name}\n{tests[name]} … {'ok' if passed else 'FAILED'} ({took:.1f} s)", flush=True)
            for line in counts:
                print(f"  {line}", flush=True)
            if not passed:
                failed.append(name)
                print(words, flush=True)
        pool.close()
        # A worker that ends by itself closes its browser.
        pool.join()
    print(f"{len(tests)} tests of pages and formats took {time.monotonic() - began:.0f} s; {len(failed)} failed.")
    for name in failed:
        print(f"  FAILED {name}")
    sys.exit(bool(failed) or not tests)


if __name__ == "__main__":
    main()
