"""What all tests of pages share: one browser for all of them, and failures that can be read."""

import atexit
import functools
import unittest

from browser import Browser

LIMIT = 40


@functools.cache
def browser():
    one = Browser()
    atexit.register(one.close)
    return one


class PageTest(unittest.TestCase):
    """A test that gathers what it finds and tells all of it at once."""

    def nothing(self, findings, what, cure=""):
        """Fails unless there is nothing in the list."""
        if not findings:
            return
        shown = "\n".join(f"  {finding}" for finding in findings[:LIMIT])
        more = f"\n  … and {len(findings) - LIMIT} more" if len(findings) > LIMIT else ""
        self.fail(f"{len(findings)} × {what}\n{shown}{more}" + (f"\n  {cure}" if cure else ""))
