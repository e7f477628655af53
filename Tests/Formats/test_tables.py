"""Tables as the csv module reads them."""

import csv
import io
import json
import re
import subprocess
import unittest

import formats

TABLES = "figures months pairs people goals milestones sessions actions ledger signals resources".split()


def rows(file):
    return list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8"), newline=""), strict=True))


class TablesTest(unittest.TestCase):
    def tables(self):
        for site in formats.every():
            files = sorted((site.folder / "data").glob("*.csv"))
            self.assertEqual([file.stem for file in files], sorted(TABLES))
            for file in files:
                with self.subTest(site=site, file=file.name):
                    yield site, file, rows(file)

    def test_reads(self):
        """Each table has a line of names, and rows as long as it."""
        for _, _, (names, *lines) in self.tables():
            self.assertEqual(len(names), len(set(names)))
            self.assertTrue(all(re.fullmatch(r"[a-z_]+", name) for name in names))
            self.assertTrue(all(len(line) == len(names) for line in lines))

    def test_no_formula(self):
        """No cell is a formula to a spreadsheet, and numbers are numbers."""
        for _, _, (_, *lines) in self.tables():
            for cell in (cell for line in lines for cell in line):
                if cell[:1] in tuple("=+-@\t\r"):
                    self.assertRegex(cell, r"^-\d+(\.\d+)?$")

    def test_no_address(self):
        """No address of e-mail stands in a table."""
        for _, _, (_, *lines) in self.tables():
            self.assertFalse([cell for line in lines for cell in line if re.search(r"\w@\w+\.\w", cell)])

    def test_same_as_object(self):
        """The tables have the rows of the object."""
        for site in formats.every():
            report = json.loads((site.folder / "data/report.json").read_text())
            for table in ["pairs", "goals", "milestones", "sessions", "resources"]:
                names, *lines = rows(site.folder / f"data/{table}.csv")
                place = names.index("id")
                self.assertEqual([line[place] for line in lines], [row["id"] for row in report[table]], (site, table))

    def test_hostile(self):
        """What somebody wrote comes out as it was written, behind an apostrophe where it would be run."""
        for site in formats.hostile():
            names, *lines = rows(site.folder / "data/goals.csv")
            titles = [line[names.index("title")].removeprefix("'") for line in lines]
            self.assertEqual([formats.plain(title) for title in titles], [formats.plain(words) for words in formats.WORDS])

    def test_report(self):
        """`report --table` prints the table of the site."""
        site = formats.sites.example()[2]
        for table in ["goals", "people", "months"]:
            done = subprocess.run(
                [formats.sites.WAYMARK, "report", "--content", site.content, "--as-of", formats.sites.AS_OF, "--table", table],
                capture_output=True, check=True)
            self.assertEqual(done.stdout, (site.folder / f"data/{table}.csv").read_bytes(), table)


if __name__ == "__main__":
    unittest.main()
