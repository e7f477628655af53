"""Room: nothing reaches beyond the page, nothing lies on something else, nothing moves."""

import sites
from looking import PageTest, browser

# How the pages are looked at, beside the usual.
WAYS = {
    "at 320": {"width": 320},
    "at 390 in the dark": {"width": 390, "theme": "dark"},
    "at 640 with text of 200 %": {"width": 640, "text": 200},
    "at 320 with text of 200 %": {"width": 320, "text": 200},
    "at 1280 with text of 200 %": {"width": 1280, "text": 200},
    "at 320 in forced colours, reduced motion": {"width": 320, "forced_colours": True, "still": True},
    "at 1280": {"width": 1280},
}

ASIDE = """
const wide = document.scrollingElement.scrollWidth - innerWidth;
if (wide <= 0) return null;
// The deepest elements that reach out, unless something around them scrolls or cuts.
const out = [...document.querySelectorAll("body *")].filter(element => {
  const box = element.getBoundingClientRect();
  if (!box.width || box.right <= innerWidth + 0.5) return false;
  for (let up = element.parentElement; up; up = up.parentElement)
    if (getComputedStyle(up).overflowX !== "visible") return false;
  return true;
});
const deepest = out.filter(element => !out.some(other => other !== element && element.contains(other)));
return wide + " px too wide: " + deepest.slice(0, 3).map(element => element.outerHTML.slice(0, 160)).join(" | ");
"""

# Words of different elements whose boxes lie on each other. Words of drawings are looked at elsewhere.
OVERLAPS = """
const boxes = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode, element = text.parentElement;
  if (!text.data.trim() || element.closest("svg, script, .skip") || !element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  for (const box of range.getClientRects()) {
    // Letters are lower than the box of their line, which may touch the next.
    const less = box.height * 0.22;
    if (box.width > 1 && box.height > 1)
      boxes.push({text: text.data.trim(), element, left: box.left + 1, right: box.right - 1, top: box.top + less, bottom: box.bottom - less});
  }
}
boxes.sort((one, other) => one.top - other.top);
const found = [];
for (let i = 0; i < boxes.length && found.length < 4; i++)
  for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
    const one = boxes[i], other = boxes[j];
    if (one.element !== other.element && one.left < other.right && other.left < one.right && one.bottom > other.top) {
      const scroller = [one, other].map(box => box.element.closest(".scroll, pre"));
      if (scroller[0] || scroller[1]) continue;
      found.push(JSON.stringify(one.text.slice(0, 50)) + " lies on " + JSON.stringify(other.text.slice(0, 50)) + " in <" + one.element.tagName.toLowerCase() + " class=" + one.element.className + ">");
      break;
    }
  }
return found;
"""

# What was moved while the page came, as the browser adds it up.
SHIFT = """
const done = arguments[0];
let sum = 0;
const moved = [];
const observer = new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    sum += entry.value;
    for (const {node} of entry.sources) moved.push(node && (node.outerHTML || node.textContent).slice(0, 100));
  }
});
observer.observe({type: "layout-shift", buffered: true});
requestAnimationFrame(() => setTimeout(() => done([sum, moved]), 60));
"""

MOVING = """
const found = [];
if (getComputedStyle(document.documentElement).scrollBehavior !== "auto") found.push("html scrolls smoothly");
for (const element of document.querySelectorAll("*"))
  for (const part of [null, "::before", "::after"]) {
    const style = getComputedStyle(element, part);
    if (style.animationName !== "none" || style.transitionDuration.split(", ").some(time => parseFloat(time) > 0))
      found.push(element.tagName.toLowerCase() + "." + element.className + (part || "") + " moves");
  }
return found.slice(0, 4);
"""


class LayoutTest(PageTest):
    def test_nothing_scrolls_sideways_or_overlaps(self):
        """no page type scrolls sideways, and no words lie on others, down to 320 px and with text of 200 %"""
        sideways, overlaps = [], []
        for page in sites.samples():
            browser().show(page.path)
            for way, settings in WAYS.items():
                browser().dress(**settings)
                wide = browser().run(ASIDE)
                if wide:
                    sideways.append(f"{page} ({page.type}) {way}: {wide}")
                overlaps += [f"{page} ({page.type}) {way}: {words}" for words in browser().run(OVERLAPS)]
        self.nothing(sideways + overlaps, "page without room for what it says",
                     "let long words break (overflow-wrap: anywhere), let grids shrink (minmax(0, 1fr)), put tables into .scroll")

    def test_nothing_shifts(self):
        """nothing on a page moves while it comes"""
        findings = []
        for page in sites.samples():
            for width in (390, 1280):
                browser().show(page.path, width=width)
                shift, moved = browser().driver.execute_async_script(SHIFT)
                if shift >= 0.01:
                    findings.append(f"{page} ({page.type}) at {width}: {shift:.3f}: {' | '.join(map(str, moved[:3]))}")
        self.nothing(findings, "page that shifts")

    def test_reduced_motion(self):
        """nothing moves where the reader asked for less motion"""
        findings = []
        for page in sites.example_samples():
            browser().show(page.path, still=True)
            findings += [f"{page} ({page.type}): {what}" for what in browser().run(MOVING)]
        self.nothing(findings, "motion that nobody wants")

    def test_the_eyes_are_open(self):
        """a page that is too wide and has words on words is found"""
        folder = sites.WORK / "wrong"
        folder.mkdir(parents=True, exist_ok=True)
        page = folder / "wide.html"
        page.write_text(
            "<!doctype html><html lang=en><title>x</title><style>b{position:absolute;top:20px;left:20px}"
            "p{transition:color 1s;width:900px}</style><p>One line of words</p><b>Words on words</b><b>Words too</b>")
        browser().show(page, width=320)
        self.assertIn("px too wide", browser().run(ASIDE))
        self.assertTrue(browser().run(OVERLAPS))
        self.assertTrue(browser().run(MOVING))
