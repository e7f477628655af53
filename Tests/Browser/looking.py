"""What all tests of pages share: one browser for all that one process runs, and failures that can be read."""

import atexit
import functools
import multiprocessing.util
import unittest

from browser import Browser

LIMIT = 40


@functools.cache
def browser():
    one = Browser()
    atexit.register(one.close)
    # A worker of run.py ends without what atexit has.
    multiprocessing.util.Finalize(None, one.close, exitpriority=10)
    return one


_told = []


def tell(line):
    """Keeps a line that is printed with the test, also when it passes: how much was looked at."""
    _told.append(line)


def told():
    """What was kept since this was last asked."""
    lines, _told[:] = list(_told), []
    return lines


class PageTest(unittest.TestCase):
    """A test that gathers what it finds and tells all of it at once."""

    def nothing(self, findings, what, cure=""):
        """Fails unless there is nothing in the list."""
        if not findings:
            return
        shown = "\n".join(f"  {finding}" for finding in findings[:LIMIT])
        more = f"\n  … and {len(findings) - LIMIT} more" if len(findings) > LIMIT else ""
        self.fail(f"{len(findings)} × {what}\n{shown}{more}" + (f"\n  {cure}" if cure else ""))
