"""Runs the tests of pages: all of them, or those of the files named (`run.py test_print test_links`)."""

import sys
import time
import unittest
from pathlib import Path

sys.dont_write_bytecode = True


class Result(unittest.TextTestResult):
    """Says of each test how long it took, since the whole should stay below five minutes."""

    def startTest(self, test):
        self.began = time.monotonic()
        super().startTest(test)

    def addSuccess(self, test):
        unittest.TestResult.addSuccess(self, test)
        self.stream.writeln(f"ok ({time.monotonic() - self.began:.1f} s)")


def main():
    folder = Path(__file__).resolve().parent
    sys.path.insert(0, str(folder))
    names = sys.argv[1:] or sorted(path.stem for path in folder.glob("test_*.py"))
    began = time.monotonic()
    suite = unittest.defaultTestLoader.loadTestsFromNames(names)
    result = unittest.TextTestRunner(verbosity=2, descriptions=True, resultclass=Result).run(suite)
    print(f"The tests of pages took {time.monotonic() - began:.0f} s.")
    sys.exit(not result.wasSuccessful() or result.testsRun == 0 or bool(result.skipped))


main()
