"""axe-core on every page: those that stand for a type in both themes and at three widths, all others in one of the ways."""

import importlib.util
import json
import os
import sys
from pathlib import Path

import sites
from looking import PageTest, browser, tell

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = [320, 768, 1280]
THEMES = ["light", "dark"]
# A page of more bytes than this takes axe ten seconds: there are two, of the crowded programme, and they are looked at in one
# theme at each width. The same types are looked at in every way elsewhere.
HEAVY = 200_000
HEAVY_THEME = {320: "light", 768: "dark", 1280: "light"}
# What a theme can change where nothing but colours is another.
COLOURS = ["color-contrast", "link-in-text-block"]
WAYS = [(width, theme) for width in WIDTHS for theme in THEMES]
# Rules that must have looked at something on some page, so that a run that does nothing is seen.
AT_WORK = ["color-contrast", "target-size", "heading-order", "landmark-one-main", "region", "svg-img-alt",
           "scrollable-region-focusable", "definition-list", "summary-name", "select-name"]

# Where everything is, and all that a rule but those of colours could ask for: place, size, letters, whether it is shown.
SHAPE = """
let sum = 0;
const add = words => { for (let i = 0; i < words.length; i++) sum = (sum * 31 + words.charCodeAt(i)) | 0; };
for (const element of document.querySelectorAll("*")) {
  const style = getComputedStyle(element), box = element.getBoundingClientRect();
  add([box.x, box.y, box.width, box.height, style.display, style.visibility, style.opacity, style.fontSize, style.fontWeight,
       style.overflowX, style.overflowY, style.position, style.zIndex, style.pointerEvents, style.textDecorationLine,
       style.clipPath, style.content].join());
}
return sum;
"""
RUN = """
const [options, done] = arguments;
axe.run(document, options).then(
  result => done(JSON.stringify({
    violations: result.violations.map(rule => ({id: rule.id, help: rule.help, nodes: rule.nodes.map(node => (
      {target: node.target.join(" "), html: node.html, summary: node.failureSummary}))})),
    passes: result.passes.map(rule => rule.id)
  })),
  error => done(JSON.stringify({error: String(error)})));
"""


def source():
    spec = importlib.util.find_spec("axe_playwright_python")
    if spec is None:
        sys.exit("the tests need axe.min.js of the package axe-playwright-python: `make browser` installs it")
    return (Path(spec.origin).parent / "axe.min.js").read_text(encoding="utf-8")


class AxeTest(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.source = source()

    def setUp(self):
        self.findings = {}
        self.at_work = set()
        self.runs = self.whole = 0

    def look(self, page, ways):
        """Runs all rules on a page, which is loaded once, in each of these ways."""
        browser().show(page.path, width=ways[0][0], theme=ways[0][1])
        browser().tell("Runtime.evaluate", expression=self.source)
        options = {"resultTypes": ["violations", "passes"], "preload": False}
        whole = {**options, "runOnly": {"type": "tag", "values": TAGS}, "rules": {"target-size": {"enabled": True}}}
        colours = {**options, "runOnly": {"type": "rule", "values": COLOURS}}
        looked_at = {}
        for width, theme in ways:
            browser().dress(width=width, theme=theme)
            shape = browser().run(SHAPE)
            # In another theme a page that is the same but for its colours has the same answers of all other rules.
            options = colours if looked_at.get(width) == shape else whole
            looked_at[width] = shape
            self.whole += options is whole
            result = json.loads(browser().driver.execute_async_script(RUN, options))
            self.assertNotIn("error", result)
            self.runs += 1
            self.at_work |= set(result["passes"])
            for rule in result["violations"]:
                for node in rule["nodes"]:
                    cure = " ".join(node["summary"].split())
                    self.findings.setdefault((rule["id"], rule["help"], node["html"][:200], cure[:300]), []).append(
                        f"{page} ({page.type}) at {width} in {theme}: {node['target']}")

    def judge(self):
        self.nothing(
            [f"{rule} ({words})\n      {html}\n      {cure}\n      {len(places)} ×, first {places[0]}"
             for (rule, words, html, cure), places in sorted(self.findings.items())], "violation that axe found")

    def at_work_everywhere(self):
        self.nothing([rule for rule in AT_WORK if rule not in self.at_work], "rule of axe that looked at nothing")

    def every_way(self, width):
        # Where most is beside each other all that were chosen, else the longest of each type.
        pages = sites.sampled()
        if width != 1280:
            pages = list({page.type: page for page in sorted(pages, key=lambda page: len(page.text))}.values())
        self.assertEqual(sites.TYPES, {page.type for page in pages}, "a type of page that nobody looks at, or one that is new")
        heavy = [page for page in pages if len(page.text) > HEAVY]
        self.assertLess(len(heavy), 3, "more pages than two are too heavy to be looked at in both themes")
        self.assertEqual(sites.TYPES, {page.type for page in sites.sampled() if page not in heavy})
        for page in pages:
            self.look(page, [(width, theme) for theme in THEMES if page not in heavy or theme == HEAVY_THEME[width]])
        tell(f"{self.runs} runs of axe: {len(pages)} pages of {len(sites.TYPES)} types at {width} in both themes, "
             f"{self.whole} with all rules, the rest with those of colours since nothing else changed; "
             f"{len(heavy)} of them in {HEAVY_THEME[width]} alone")
        self.assertEqual(self.runs, len(pages) * len(THEMES) - len(heavy))
        self.judge()
        self.at_work_everywhere()

    def test_narrow(self):
        """the fullest page of each type has no violation at 320 pixels, in both themes"""
        self.every_way(320)

    def test_middle(self):
        """the fullest page of each type has no violation at 768 pixels, in both themes"""
        self.every_way(768)

    def test_wide(self):
        """the fullest pages of each type and an ordinary one have no violation at 1280 pixels, in both themes"""
        self.every_way(1280)

    def test_others(self):
        """every other page that has something which these lack has no violation; the ways take turns"""
        pages, same = sites.others("AXE_EVERY_PAGE" in os.environ)
        for number, page in enumerate(pages):
            self.look(page, [WAYS[number % len(WAYS)]])
        tell(f"{self.runs} runs of axe: {len(pages)} other pages, once each; {same} more are made of the same pieces")
        self.assertGreater(self.runs, 20)
        self.judge()
