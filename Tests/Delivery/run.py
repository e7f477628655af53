"""Tries what is delivered, in Debian roots of its own: all tests, or those of the files named (`run.py test_recipes`).

Making a root needs the rights of root; where they are missing, `sudo` is asked for them without a question.
"""

import sys
import time
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

import bare_root  # noqa: E402


def main():
    bare_root.become_root()
    began = time.monotonic()
    bare_root.base()
    print(f"The bare root is made ({time.monotonic() - began:.0f} s).", flush=True)
    names = sys.argv[1:] or sorted(path.stem for path in FOLDER.glob("test_*.py"))
    suite = unittest.defaultTestLoader.loadTestsFromNames(names)
    result = unittest.TextTestRunner(verbosity=2, stream=sys.stdout).run(suite)
    print(f"{result.testsRun} tests of what is delivered took {time.monotonic() - began:.0f} s.")
    sys.exit(not result.wasSuccessful() or not result.testsRun or bool(result.skipped))


if __name__ == "__main__":
    main()
