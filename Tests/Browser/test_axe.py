"""axe-core on a page of each type, in both themes and at three widths."""

import importlib.util
import json
import sys
from pathlib import Path

import sites
from looking import PageTest, browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = [320, 390, 1280]
# What a theme can change; everything else is the same in the dark.
COLOURS = ["color-contrast", "link-in-text-block"]
WAYS = [("light", {"type": "tag", "values": TAGS}), ("dark", {"type": "rule", "values": COLOURS})]
# Rules that must have looked at something on some page, so that a run that does nothing is seen.
AT_WORK = ["color-contrast", "target-size", "heading-order", "landmark-one-main", "region", "svg-img-alt",
           "scrollable-region-focusable", "definition-list", "summary-name", "select-name"]

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

    def axe(self, only):
        """What axe says of the page that is shown."""
        options = {"runOnly": only, "resultTypes": ["violations", "passes"], "preload": False}
        if only["type"] == "tag":
            options["rules"] = {"target-size": {"enabled": True}}
        result = json.loads(browser().driver.execute_async_script(RUN, options))
        self.assertNotIn("error", result)
        return result

    def test_no_violation(self):
        """no page type has a violation of WCAG 2.2 A and AA or of axe's best practices, in both themes at three widths"""
        findings = {}
        at_work = set()
        for page in sites.samples():
            browser().show(page.path)
            browser().tell("Runtime.evaluate", expression=self.source)
            # Every way for one page of each type; the same type in another build, or crowded, where it is narrowest.
            is_first = page in sites.one_of_each()
            for width in WIDTHS if is_first else WIDTHS[:1]:
                for theme, only in WAYS if is_first else WAYS[:1]:
                    browser().dress(width=width, theme=theme)
                    result = self.axe(only)
                    at_work |= set(result["passes"])
                    for rule in result["violations"]:
                        for node in rule["nodes"]:
                            cure = " ".join(node["summary"].split())
                            findings.setdefault((rule["id"], rule["help"], node["html"][:200], cure[:300]), []).append(
                                f"{page} ({page.type}) at {width} in {theme}: {node['target']}")
        self.nothing(
            [f"{rule} ({words})\n      {html}\n      {cure}\n      {len(places)} ×, first {places[0]}"
             for (rule, words, html, cure), places in sorted(findings.items())], "violation that axe found")
        self.nothing([rule for rule in AT_WORK if rule not in at_work], "rule of axe that looked at nothing")
