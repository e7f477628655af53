"""What a screen reader has of each page type: names, roles, order and states, from the browser's accessibility tree."""

import re

import sites
import spoken
from looking import PageTest, browser, tell

# Links with these words alone lead nobody anywhere. In English and German, as the pages speak.
EMPTY_WORDS = {"more", "here", "click here", "read more", "link", "this", "details", "mehr", "hier", "weiter", "…", "...", "→", "←"}
# What a voice reads as the name of a sign, or skips though it means something.
SIGNS = re.compile("[▲▼◆◇■□●○✓✗✔✘→←↗↑↓★☆•]|\\.\\.\\.")
HEALTH = re.compile(
    "on track|ahead|at risk|behind|achieved|partly|missed|dropped|paused|draft|rest|not started|too early|no data|reached|done|expected", re.I)


def heading_of(part):
    return next((around.name for around in part.around() if around.role in ("article", "region")), "")


class SpokenTest(PageTest):
    def test_tree(self):
        """landmarks, headings, pictures, tables, links, forms and what folds have names, roles and states that make sense alone"""
        findings, counts = [], {}
        types = set()
        for page in sites.sampled():
            browser().show(page.path, width=1280)
            # The table of a picture is folded; a reader opens it.
            browser().run("document.querySelectorAll('details.as-table').forEach(part => part.open = true)")
            tree = spoken.read(browser())
            types.add(page.type)
            for wrong in self.faults(tree, page, counts):
                findings.append(f"{page} ({page.type}): {wrong}")
        tell(f"{len(types)} types: " + ", ".join(f"{count} {name}" for name, count in sorted(counts.items())))
        self.assertEqual(types, sites.TYPES)
        for name in ("link", "heading", "image", "table", "navigation", "DisclosureTriangle", "bar"):
            self.assertGreater(counts.get(name, 0), len(types) if name != "bar" else 20, f"hardly any {name} was read")
        self.nothing(findings, "thing that would be read badly")

    def faults(self, tree, page, counts):
        def all_of(*roles):
            found = tree.all(*roles)
            for part in found:
                counts[part.role] = counts.get(part.role, 0) + 1
            return found

        yield from self.landmarks(tree, all_of)
        levels = [(part.states.get("level"), part.name) for part in all_of("heading")]
        if [level for level, _ in levels].count(1) != 1:
            yield f"{levels.count(1)} headings of the first level"
        for (before, _), (level, name) in zip(levels, levels[1:]):
            if level > before + 1:
                yield f"the heading {name!r} of level {level} after level {before}"
        yield from (f"a heading of level {level} without a name" for level, name in levels if not name)
        for part in all_of("image", "img"):
            if not part.name:
                yield f"a picture without a name, in “{heading_of(part)}”"
            if part.all("StaticText", "graphics-symbol", "group")[0:]:
                yield f"{part} is read piece by piece, too: {[inner.name for inner in part.parts][:4]}"
        bars = browser().run("return [...document.querySelectorAll('svg.bar > title')].map(title => title.textContent)")
        counts["bar"] = counts.get("bar", 0) + len(bars)
        yield from (f"a bar that does not say its value: {words!r}" for words in bars
                    if not HEALTH.search(words) or not (re.search(r"\d", words) or re.search("no data|not", words, re.I)))
        for part in all_of("table"):
            named = part.name or next((around.name for around in part.around() if around.role in ("group", "region", "figure") and around.name), "")
            if not named:
                yield f"a table without a name, in “{heading_of(part)}”"
            if not part.all("columnheader", "rowheader"):
                yield f"a table without header cells: “{named}”"
        yield from self.links(all_of, page)
        for part in all_of("button", "textbox", "searchbox", "combobox", "checkbox", "radio", "DisclosureTriangle"):
            if not part.name:
                yield f"{part.role} without a name, in “{heading_of(part)}”"
            if part.role == "DisclosureTriangle" and "expanded" not in part.states:
                yield f"{part} does not say whether it is open"
        # What the notes say themselves is theirs, and a caption tells which shape stands for whom; whatever else the site says
        # has words for its signs.
        own = browser().run("""
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
            while (walker.nextNode()) {
              const element = walker.currentNode.parentElement;
              if (!element.closest(".prose, code, [aria-hidden=true], svg, script, figcaption") && element.checkVisibility())
                found.push(walker.currentNode.data);
            }
            return found;""")
        yield from (f"a sign that is read aloud: {words.strip()[:60]!r}" for words in own if SIGNS.search(words))

    def landmarks(self, tree, all_of):
        for role in ("main", "banner", "contentinfo"):
            if len(all_of(role)) != 1:
                yield f"{len(tree.all(role))} × {role}"
        if not tree.name:
            yield "the page has no title"
        names = [part.name for part in all_of("navigation")]
        if not names or "" in names or len(set(names)) < len(names):
            yield f"navigations with the names {names}"
        if not tree.all("link") or tree.all("link")[0].parent is not tree:
            yield "the first thing is not the way past the navigation"
        regions = [part.name for part in all_of("region")]
        yield from (f"two regions are called {name!r}" for name in sorted({name for name in regions if regions.count(name) > 1}))

    def links(self, all_of, page):
        links = all_of("link")
        targets = {}
        main = browser().run("""
            return [...document.querySelectorAll("main a[href]")].filter(link => link.checkVisibility())
              .map(link => [(link.getAttribute("aria-label") ?? link.textContent).trim().replace(/\\s+/g, " "), link.href, (link.closest("article") ?? link.closest("li, tr, dd, p, h3, figure"))?.textContent ?? ""])""")
        for part in links:
            if not part.name or part.name.lower().strip(" .") in EMPTY_WORDS:
                yield f"a link with the name {part.name!r}, in “{heading_of(part)}”"
        for name, target, around in main:
            targets.setdefault((name, re.sub(r"\s+", " ", around)), set()).add(target)
        # Sixty sessions of the crowded programme have four titles; in the A–Z nothing tells them apart but their places.
        if page is not None and page.type in ("search", "letters") and page.site.name != "coordinator":
            return
        yield from (f"the same words, also around them, lead to different places: {name!r}: {sorted(leads)[:3]}"
                    for (name, _), leads in targets.items() if len(leads) > 1)

    def test_search_announces(self):
        """the status of the search is a live region that is there from the start, and the box says what it is"""
        seen = 0
        for site in sites.everything():
            page = next((page for page in site.pages if page.address == "search.html"), None)
            if page is None:
                continue
            seen += 1
            browser().show(page.path)
            browser().run("document.querySelector('input[type=search]').focus()")
            tree = spoken.read(browser())
            boxes = tree.all("searchbox", "textbox", "combobox")
            self.assertTrue(boxes and boxes[0].name, f"{page}: the box has no name")
            live = browser().run("""
                return [...document.querySelectorAll("main [role=status], main [aria-live]")].map(part => [
                  part.getAttribute("aria-live") ?? "polite", part.checkVisibility()])""")
            self.assertTrue(any(way == "polite" and visible for way, visible in live), f"{page}: nobody tells how many are found")
        self.assertGreater(seen, 6)
        tell(f"{seen} search pages")

    def test_the_ears_are_open(self):
        """a page with every fault is heard to have them"""
        folder = sites.WORK / "wrong"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "mute.html"
        path.write_text(
            "<!doctype html><html lang=en><title>x</title><nav><a href=a.html>more</a></nav><nav><a href=b.html>B</a></nav>"
            "<main><h1>One</h1><h3>Three</h3><svg class=bar role=img width=9 height=9><title>Bar</title></svg>"
            "<svg role=img width=9 height=9><rect width=9 height=9 /></svg><p>up ▲</p>"
            "<table border=1><tr><td>a<td>b<tr><td>c<td>d</table>"
            "<p><a href=c.html>C</a></p><p><a href=d.html>C</a></p></main>")
        browser().show(path)
        heard = " ".join(self.faults(spoken.read(browser()), None, {}))
        for words in ("0 × banner", "navigations with", "the name 'more'", "of level 3 after level 1", "picture without a name",
                      "does not say its value", "a sign that is read aloud", "way past the navigation"):
            self.assertIn(words, heard)
