"""What one would bring to a meeting, on A4 and on Letter."""

import re
import subprocess
import time
import unicodedata

import sites
from browser import found
from looking import PageTest, browser

TYPES = ["pair", "goal", "agreement", "growth", "next", "session"]
# More pages than this nobody reads in a meeting.
MOST_PAGES = {"pair": 7, "goal": 3, "agreement": 4, "growth": 6, "next": 3, "session": 3}
# From the edge of the paper, in points: style.css asks for 16 mm on the sides.
MARGIN = 16 / 25.4 * 72
NOT_ON_PAPER = "nav, .skip, .filter, .button, summary, .as-table, .workings"

# The words that a reader of the page has before them, without what is folded.
WORDS = """
const words = [], walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (!element.closest("title, desc") && (element.closest("svg") || element.checkVisibility({contentVisibilityAuto: true})))
    words.push(...walker.currentNode.data.split(/\\s+/).filter(word => word));
}
return words;
"""
LEFT_OUT = """
return [...document.querySelectorAll(arguments[0])].filter(
  element => element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length)
  .map(element => element.outerHTML.slice(0, 120));
"""


def squashed(text):
    """The text without any blank, so that lines may break anywhere."""
    return re.sub(r"[\s\u00ad\u200b]+", "", unicodedata.normalize("NFKC", text))


def text_of(pdf):
    tool = found("pdftotext", ["pdftotext"], "poppler-utils")
    return subprocess.run([tool, "-raw", str(pdf), "-"], capture_output=True, text=True, check=True).stdout


def words_of(pdf):
    """For each page its width, its height, and its words as `(xMin, yMin, xMax, yMax, word)`, in points."""
    tool = found("pdftotext", ["pdftotext"], "poppler-utils")
    text = subprocess.run([tool, "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    pages = []
    for page in re.findall(r"<page .*?</page>", text, re.DOTALL):
        width, height = map(float, re.search(r'width="([\d.]+)" height="([\d.]+)"', page).groups())
        words = [(*map(float, match[:4]), match[4]) for match in re.findall(
            r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>', page)]
        pages.append((width, height, words))
    return pages


class PrintTest(PageTest):
    def printed(self):
        """`(page, paper, PDF)` for what is brought to meetings."""
        folder = sites.WORK / "printed"
        folder.mkdir(parents=True, exist_ok=True)
        for page in sites.example_samples():
            if page.type.split(" ")[0] not in TYPES:
                continue
            for paper in ("A4", "Letter"):
                browser().show(page.path, width=1280)
                pdf = folder / (re.sub(r"[^\w]+", "-", f"{page}-{paper}") + ".pdf")
                browser().print(pdf, paper)
                yield page, paper, pdf

    def test_paper(self):
        """nothing is cut at the edge, everything that matters is there, nothing that only a screen needs, in few pages"""
        findings = []
        sizes = {"A4": (595, 842), "Letter": (612, 792)}
        for page, paper, pdf in self.printed():
            name = f"{page} ({page.type}) on {paper}"
            pages = words_of(pdf)
            most = MOST_PAGES[page.type.split(" ")[0]]
            if len(pages) > most:
                findings.append(f"{name}: {len(pages)} pages of {most}")
            if not pages[-1][2]:
                findings.append(f"{name}: the last page is empty")
            for number, (width, height, words) in enumerate(pages, 1):
                if abs(width - sizes[paper][0]) > 2 or abs(height - sizes[paper][1]) > 2:
                    findings.append(f"{name}: page {number} is {width} × {height}")
                for left, top, right, bottom, word in words:
                    if left < MARGIN - 2 or right > width - MARGIN + 2 or top < 0 or bottom > height:
                        findings.append(f"{name}: page {number}: “{word}” reaches from {left:.0f} to {right:.0f} of {width:.0f}")
            browser().tell("Emulation.setEmulatedMedia", media="print")
            text = squashed(text_of(pdf))
            missing = [word for word in browser().run(WORDS) if squashed(word) not in text]
            if missing:
                findings.append(f"{name}: not on paper: {' '.join(missing[:12])}")
            findings += [f"{name}: on paper, though only a screen needs it: {html}"
                         for html in browser().run(LEFT_OUT, NOT_ON_PAPER)]
            browser().tell("Emulation.setEmulatedMedia", media="")
            for words in ("Skip to the content", "Show the working", "The same as a table"):
                if squashed(words) in text:
                    findings.append(f"{name}: “{words}” is on paper")
        self.nothing(findings, "fault of a printed page")

    def test_what_is_unfolded_is_printed(self):
        """what only a table holds is printed where the reader opened it, and a list that is folded is printed open"""
        page = next(page for page in sites.example_samples() if page.type.startswith("goal") and "as-table" in page.text)
        browser().show(page.path)
        browser().run("document.querySelector('details.as-table').open = true")
        browser().tell("Emulation.setEmulatedMedia", media="print")
        self.assertTrue(browser().run("return document.querySelector('.as-table table').checkVisibility()"))
        page = next(page for page in sites.example_samples() if page.type == "milestones" and "by-pair" in page.text)
        browser().show(page.path)
        browser().tell("Emulation.setEmulatedMedia", media="print")
        # The page is laid out anew for paper, which takes a moment on a busy machine.
        for _ in range(30):
            hidden = browser().run("""
                return [...document.querySelectorAll(".by-pair details:not([open]) li")]
                  .filter(item => !item.checkVisibility({contentVisibilityAuto: true})).length""")
            if hidden == 0:
                break
            time.sleep(0.1)
        browser().tell("Emulation.setEmulatedMedia", media="")
        self.assertEqual(hidden, 0, "milestones by pair are folded on paper")
