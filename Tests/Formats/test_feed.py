"""The feed and the list of pages, as programs read them that are not ours."""

import unittest
import xml.etree.ElementTree as ElementTree
from urllib.parse import unquote

import feedparser
import formats


class FeedTest(unittest.TestCase):
    def feeds(self):
        for site in formats.every():
            file = site.folder / "feed.xml"
            if file.exists():
                with self.subTest(site=site):
                    yield site, file.read_bytes()

    def test_reads(self):
        """A feed is well-formed, newest first, of at most fifty entries with ids and days of their own."""
        count = 0
        for _, text in self.feeds():
            ElementTree.fromstring(text)
            feed = feedparser.parse(text)
            self.assertFalse(feed.bozo, feed.get("bozo_exception"))
            self.assertEqual(feed.version, "atom10")
            self.assertTrue(feed.feed.id.startswith("urn:uuid:"))
            self.assertTrue(0 < len(feed.entries) <= 50)
            ids = [entry.id for entry in feed.entries]
            self.assertEqual(len(ids), len(set(ids)))
            days = [entry.published for entry in feed.entries]
            self.assertEqual(days, sorted(days, reverse=True))
            self.assertEqual(feed.feed.updated, max(entry.updated for entry in feed.entries))
            self.assertTrue(all(entry.title_detail.type == "text/plain" for entry in feed.entries))
            count += 1
        self.assertGreater(count, 5)

    def test_links(self):
        """Each entry leads to a page of the site, by its whole address where that is known."""
        for site, text in self.feeds():
            tree = ElementTree.fromstring(text)
            for link in tree.iter("{http://www.w3.org/2005/Atom}link"):
                href = link.get("href")
                if site.name == "hostile-public":
                    self.assertTrue(href.startswith(formats.BASE), href)
                    href = href.removeprefix(formats.BASE)
                self.assertTrue((site.folder / unquote(href.split("#")[0])).exists(), href)

    def test_hostile(self):
        """What somebody wrote comes out as it was written, on one line."""
        for site in formats.hostile():
            feed = feedparser.parse((site.folder / "feed.xml").read_bytes())
            titles = {entry.title.split(": ", 1)[1] for entry in feed.entries}
            for words in formats.WORDS[1::2]:
                self.assertIn(formats.plain(words), titles)

    def test_empty(self):
        """Where nothing was achieved there is no feed, and no page names one."""
        for site in formats.sites.empty():
            self.assertFalse((site.folder / "feed.xml").exists())
            self.assertFalse(any("application/atom+xml" in page.text for page in site.pages))


class SitemapTest(unittest.TestCase):
    def test_pages(self):
        """A public site lists all of its pages where it knows its address; others forbid all."""
        for site in formats.every():
            robots = (site.folder / "robots.txt").read_text()
            is_public = site.name in ("public", "hostile-public")
            self.assertEqual("Disallow: /\n" not in robots, is_public, site)
            self.assertTrue(all(("noindex" in page.text) != is_public for page in site.pages))
            file = site.folder / "sitemap.xml"
            self.assertEqual(file.exists(), site.name == "hostile-public", site)
            if file.exists():
                places = [place.text for place in ElementTree.parse(file).iter() if place.tag.endswith("loc")]
                pages = {formats.BASE + page.address for page in site.pages if page.address != "404.html"}
                self.assertEqual({unquote(place) for place in places}, pages)
                self.assertEqual(len(places), len(pages))
                self.assertIn(f"Sitemap: {formats.BASE}sitemap.xml", robots)


if __name__ == "__main__":
    unittest.main()
