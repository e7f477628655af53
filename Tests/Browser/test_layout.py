"""Room: nothing reaches beyond the page, nothing lies on something else, nothing moves."""

import sites
from browser import Browser
from looking import PageTest, browser, tell

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
# WCAG 1.4.12: what a reader may set, and nothing may get lost.
SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }"
# What is cut off, because a box with words is smaller than they are and hides the rest.
CUT = """
return [...document.querySelectorAll("main *, header *, footer *")].filter(element => {
  const style = getComputedStyle(element);
  return !element.closest("svg, .unseen, .skip") && element.textContent.trim() && element.checkVisibility({contentVisibilityAuto: true})
    && [style.overflowX, style.overflowY].some(way => way === "hidden" || way === "clip")
    && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
}).slice(0, 3).map(element => element.outerHTML.slice(0, 140));
"""
# WCAG 2.5.8: 24 by 24 pixels, or as far apart from others as if it were; links in a sentence are excepted.
SMALL = """
const targets = [...document.querySelectorAll("a[href], button, select, input, summary")].filter(
  element => element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}) && !element.matches(".skip"));
const boxes = targets.map(element => ({element, box: element.getClientRects()[0]})).filter(one => one.box && one.box.width);
const inSentence = element => element.tagName === "A" && getComputedStyle(element).display.startsWith("inline")
  && [...(element.closest("p, li, dd, td, th, span.words") ?? element).childNodes].some(node => node !== element && !node.contains?.(element) && node.textContent.trim());
const found = [];
boxes.forEach(({element, box}) => {
  if ((box.width >= 24 && box.height >= 24) || inSentence(element)) return;
  const x = box.left + box.width / 2, y = box.top + box.height / 2;
  const near = boxes.find(other => other.element !== element && !element.contains(other.element) && !other.element.contains(element) && (() => {
    const dx = Math.max(other.box.left - x, 0, x - other.box.right), dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
    return Math.hypot(dx, dy) < 12;
  })());
  if (near) found.push(`${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)} beside ${near.element.outerHTML.slice(0, 60)}`);
});
return found.slice(0, 4);
"""
OVERLAPS = """
const boxes = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode, element = text.parentElement;
  if (!text.data.trim() || element.closest("svg, script, .skip, .unseen") || !element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})) continue;
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


# How wide the letters are.
WIDTH = """
const word = document.createElement("span");
word.textContent = "Wide words ".repeat(3);
word.style.cssText = "display: inline-block; white-space: nowrap";
document.body.append(word);
const width = word.getBoundingClientRect().width;
word.remove();
return width;
"""
# In other fonts: the narrowest places, where lines break otherwise.
WAYS_OF_OTHER_FONTS = ["at 320", "at 320 with text of 200 %", "at 1280 with text of 200 %"]


class LayoutTest(PageTest):
    def look(self, one, ways):
        """What reaches beyond a page or lies on other words, in this browser."""
        sideways, overlaps = [], []
        for page in sites.samples():
            one.show(page.path)
            for way in ways:
                one.dress(**WAYS[way])
                wide = one.run(ASIDE)
                if wide:
                    sideways.append(f"{page} ({page.type}) {way}: {wide}")
                overlaps += [f"{page} ({page.type}) {way}: {words}" for words in one.run(OVERLAPS)]
        self.nothing(sideways + overlaps, "page without room for what it says",
                     "let long words break (overflow-wrap: anywhere), let grids shrink (minmax(0, 1fr)), put tables into .scroll")

    def test_nothing_scrolls_sideways_or_overlaps(self):
        """no page type scrolls sideways, and no words lie on others, down to 320 px and with text of 200 %"""
        self.look(browser(), WAYS)

    def look_in_other_fonts(self, letters):
        other = Browser(letters)
        try:
            for one in (other, browser()):
                one.show(sites.samples()[0].path)
            self.assertLess(other.run(WIDTH), browser().run(WIDTH) * 0.95, "the fonts are not other ones")
            self.look(other, WAYS_OF_OTHER_FONTS)
        finally:
            other.close()

    def test_nothing_overlaps_in_common_fonts(self):
        """the same in fonts that many machines have, whose lines break elsewhere"""
        self.look_in_other_fonts("common")

    def test_nothing_overlaps_in_narrow_fonts(self):
        """the same in narrow fonts"""
        self.look_in_other_fonts("narrow")

    def test_reader_sets_the_text(self):
        """with the distances of WCAG 1.4.12 nothing is cut off or scrolls sideways, on a phone and wide"""
        findings = []
        pages = sites.samples()
        for page in pages:
            browser().show(page.path, width=390)
            # The reader's own style sheet: the policy of the page does not hold for it.
            frame = browser().tell("Page.getFrameTree")["frameTree"]["frame"]["id"]
            browser().tell("DOM.enable")
            browser().tell("CSS.enable")
            sheet = browser().tell("CSS.createStyleSheet", frameId=frame)["styleSheetId"]
            browser().tell("CSS.setStyleSheetText", styleSheetId=sheet, text=SPACED)
            self.assertEqual(browser().run("return getComputedStyle(document.querySelector('h1')).wordSpacing !== '0px'"), True)
            for width in (390, 1280):
                browser().dress(width=width)
                wide = browser().run(ASIDE)
                findings += [f"{page} ({page.type}) at {width}: {words}" for words in [wide] + browser().run(CUT) if words]
            browser().tell("CSS.disable")
            browser().tell("DOM.disable")
        tell(f"{len(pages)} pages with the reader's own distances")
        self.nothing(findings, "part that a reader's distances push out", "let boxes grow with their words")

    def test_targets_are_large(self):
        """at 390 pixels whatever is pressed has 24 pixels, or nothing else near (WCAG 2.5.8)"""
        findings = []
        pages = sites.samples()
        for page in pages:
            browser().show(page.path, width=390)
            findings += [f"{page} ({page.type}): {words}" for words in browser().run(SMALL)]
        tell(f"{len(pages)} pages")
        self.nothing(findings, "target that is too small")

    def test_nothing_shifts(self):
        """nothing on a page moves while it comes"""
        findings = []
        for page in sites.samples():
            for width in (390, 1280):
                # What moves only once was the machine, which had something else to do while it drew; a page does it every time.
                for _ in range(3):
                    browser().show(page.path, width=width)
                    shift, moved = browser().driver.execute_async_script(SHIFT)
                    if shift < 0.01:
                        break
                else:
                    findings.append(f"{page} ({page.type}) at {width}: {shift:.3f}: {' | '.join(map(str, moved[:3]))}")
        self.nothing(findings, "page that shifts")

    def test_reduced_motion(self):
        """nothing moves where the reader asked for less motion"""
        findings = []
        for page in sites.one_of_each():
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
