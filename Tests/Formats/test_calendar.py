"""Calendars as a program reads them that is not ours."""

import datetime
import unittest

import formats
import icalendar


class CalendarTest(unittest.TestCase):
    def calendars(self):
        for site in formats.every():
            for file in sorted(site.folder.rglob("*.ics")):
                with self.subTest(site=site, file=file.name):
                    yield site, file, file.read_bytes()

    def test_lines(self):
        """Lines end in CRLF, have at most 75 bytes, are whole text, and hold no control character."""
        count = 0
        for _, _, text in self.calendars():
            self.assertTrue(text.endswith(b"END:VCALENDAR\r\n"))
            for line in text.removesuffix(b"\r\n").split(b"\r\n"):
                self.assertLessEqual(len(line), 75)
                self.assertFalse(any(ord(character) < 0x20 for character in line.decode("utf-8")))
            count += 1
        self.assertGreater(count, 5)

    def test_reads(self):
        """Events have a day, the next as their end, the stamp of the build's day, and an id of their own."""
        for _, _, text in self.calendars():
            calendar = icalendar.Calendar.from_ical(text)
            self.assertEqual(calendar["VERSION"], "2.0")
            self.assertEqual(calendar.errors, [])
            events = list(calendar.walk("VEVENT"))
            self.assertTrue(events)
            ids = [str(event["UID"]) for event in events]
            self.assertEqual(len(ids), len(set(ids)))
            for event in events:
                self.assertEqual(event.errors, [])
                first, end = event["DTSTART"].dt, event.end
                self.assertNotIsInstance(first, datetime.datetime)
                self.assertEqual(end - first, datetime.timedelta(days=1))
                self.assertEqual(event["DTSTAMP"].dt.date().isoformat(), formats.sites.AS_OF)
                self.assertIn(event["STATUS"], ("CONFIRMED", "CANCELLED"))

    def test_hostile(self):
        """What somebody wrote comes out as it was written, on one line."""
        for site in formats.hostile():
            calendar = icalendar.Calendar.from_ical((site.folder / "pairs/ada-grace/calendar.ics").read_bytes())
            events = list(calendar.walk("VEVENT"))
            summaries = [str(event["SUMMARY"]) for event in events]
            for words in formats.WORDS:
                self.assertTrue(any(formats.plain(words) in summary for summary in summaries), words[:80])
            cancelled = [str(event["SUMMARY"]) for event in events if event["STATUS"] == "CANCELLED"]
            self.assertEqual(len(cancelled), 1)
            self.assertIn("Called off", cancelled[0])

    def test_root(self):
        """The calendar of a person holds the events of all their pairs, by the same ids."""
        def ids(file):
            return {str(event["UID"]) for event in icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")}

        for site in formats.person() + formats.hostile()[1:]:
            pairs = [ids(file) for file in site.folder.glob("pairs/*/calendar.ics")]
            self.assertTrue(pairs)
            self.assertEqual(ids(site.folder / "calendar.ics"), set().union(*pairs))
        for site in formats.sites.example()[:3]:
            self.assertFalse((site.folder / "calendar.ics").exists())


if __name__ == "__main__":
    unittest.main()
