"""Every page type by keyboard alone: the way of the focus, what can be opened, the filters."""

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import sites
from looking import PageTest, browser, tell

# Notes everything that could have the focus, in the order of the page, and then whatever gets it, as it looks then.
WATCH = """
// How far the outline differs from what is behind it; system colours of forced colours are seen by definition.
const channels = colour => { const parts = (colour.match(/[\\d.]+/g) || []).map(Number); return parts.length > 3 && parts[3] < 0.5 ? null : parts; };
const light = ([red, green, blue]) => [red, green, blue].map(value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  .reduce((sum, value, place) => sum + value * [0.2126, 0.7152, 0.0722][place], 0);
const ground = element => {
  for (let up = element; up; up = up.parentElement) {
    const colour = channels(getComputedStyle(up).backgroundColor);
    if (colour) return colour;
  }
  return [255, 255, 255];
};
const contrast = (one, other) => { const [low, high] = [light(one), light(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
const look = element => {
  const style = getComputedStyle(element);
  return [style.boxShadow, style.backgroundColor, style.borderColor, style.textDecorationLine].join("|");
};
const wanted = [...document.querySelectorAll(
  "a[href], button:not([disabled]), select, input, textarea, summary, iframe, [contenteditable], [tabindex]")]
  .filter(element => element.tabIndex >= 0 && element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}));
const before = new Map(wanted.map(element => [element, look(element)]));
window.walked = [];
window.wanted = wanted;
document.addEventListener("focusin", event => {
  const element = event.target, style = getComputedStyle(element), box = element.getBoundingClientRect();
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  walked.push({
    index: wanted.indexOf(element),
    html: element.outerHTML.slice(0, 140),
    scrolls: element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
    contrast: outlined ? contrast(channels(style.outlineColor) ?? [0, 0, 0], ground(element.parentElement)) : null,
    // What lies on top of its middle, where that is neither part of it nor around it.
    under: (() => {
      const line = element.getClientRects()[0];
      if (!line || line.top < 0 || line.bottom > innerHeight) return null;
      const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      return !top || element.contains(top) || top.contains(element) ? null : top.outerHTML.slice(0, 80);
    })(),
    seen: element.matches(":focus-visible") && (outlined || look(element) !== before.get(element)),
    // The browser scrolls to it; what lies above or beside the page it cannot show.
    inside: box.width > 0 && box.height > 0 && box.bottom + scrollY > 0 && box.right + scrollX > 0 && box.left < innerWidth,
  });
});
return wanted.map(element => element.outerHTML.slice(0, 140));
"""


def press(*keys):
    ActionChains(browser().driver).send_keys(*keys).perform()


class KeyboardTest(PageTest):
    def test_walk(self):
        """the tabulator comes first to the way past the navigation, then to everything in its order, seen each time"""
        findings = []
        steps_seen = 0
        self.assertEqual(sites.TYPES, {page.type for page in sites.samples()})
        for number, page in enumerate(sites.samples()):
            # In turns light, dark, and in the colours of a system that has its own.
            dress = [{}, {"theme": "dark"}, {"forced_colours": True}][number % 3]
            browser().show(page.path, width=1280, **dress)
            wanted = browser().run(WATCH)
            # One more than there is: what traps the focus would still have it.
            press(Keys.TAB * (len(wanted) + 1))
            walked = browser().run("return window.walked")
            # Chromium gives the focus to whatever scrolls, also where nobody asked for it.
            steps = [step for step in walked if step["index"] >= 0 or not step["scrolls"]]
            name = f"{page} ({page.type})"
            if not walked or 'class="skip"' not in walked[0]["html"]:
                findings.append(f"{name}: the first is {walked[0]['html'] if walked else 'nothing'}, not the skip link")
            order = [step["index"] for step in steps][:len(wanted)]
            if order != list(range(len(wanted))):
                place = next((i for i, index in enumerate(order) if i != index), len(order))
                expected = wanted[place] if place < len(wanted) else "the end"
                reached = steps[place]["html"] if place < len(steps) else "nothing"
                findings.append(f"{name}: step {place + 1} of {len(wanted)} is {reached} instead of {expected}")
            steps_seen += len(steps)
            for step in steps:
                if step["contrast"] is not None and step["contrast"] < 3 and "forced_colours" not in dress:
                    findings.append(f"{name}: the outline has a contrast of {step['contrast']:.1f} only {dress}: {step['html']}")
                if step["under"]:
                    findings.append(f"{name}: this has the focus under {step['under']}: {step['html']}")
                if not step["seen"]:
                    findings.append(f"{name}: one does not see that this has the focus: {step['html']}")
                if not step["inside"]:
                    findings.append(f"{name}: this has the focus outside of what is shown: {step['html']}")
        tell(f"{steps_seen} steps on {len(sites.samples())} pages of {len(sites.TYPES)} types")
        self.assertGreater(steps_seen, 2000)
        self.nothing(findings, "step of the keyboard that goes wrong")

    def test_skip_link(self):
        """the skip link is seen once it has the focus, and leads into the main part"""
        findings = []
        for page in sites.samples():
            browser().show(page.path, width=320)
            press(Keys.TAB)
            box = browser().run("""
                const box = document.activeElement.getBoundingClientRect();
                return document.activeElement.matches(".skip") && box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.height >= 24;
            """)
            press(Keys.ENTER)
            there = browser().run("return document.activeElement === document.querySelector('main')")
            press(Keys.TAB)
            within = browser().run("""
                const main = document.querySelector("main"), now = document.activeElement;
                const any = [...main.querySelectorAll("a[href], summary, select, button:not([disabled]), input, [tabindex='0']")]
                  .some(element => element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}));
                return !any || (main.contains(now) && main !== now);
            """)
            if not (box and there and within):
                findings.append(f"{page} ({page.type}): seen {box}, main has the focus {there}, the next is in main {within}")
        self.nothing(findings, "skip link that does not work")

    def test_details(self):
        """everything that folds opens and closes with Enter and with the space bar"""
        findings = []
        for page in sites.samples():
            browser().show(page.path, width=390)
            # One of each class is enough: they are all the browser's own.
            classes = browser().run("""
                const classes = {};
                for (const part of document.querySelectorAll("details")) classes[part.className] ??= part.querySelector("summary");
                return Object.entries(classes);
            """)
            for name, summary in classes:
                states = []
                browser().run("arguments[0].focus()", summary)
                for key in (Keys.ENTER, Keys.SPACE):
                    press(key)
                    states.append(browser().run("return arguments[0].parentElement.open", summary))
                if states not in ([True, False], [False, True]):
                    findings.append(f"{page} ({page.type}): details {name!r} went {states}")
        self.nothing(findings, "part that does not unfold by keyboard")

    def test_filters(self):
        """a filter works by keyboard: what does not fit goes, the address keeps it, the status says it, and back"""
        tried = 0
        for page in sites.samples():
            if "data-filter " not in page.text:
                continue
            with self.subTest(page=str(page)):
                tried += self.filter(page)
        self.assertGreater(tried, 3, "no page with a filter was found")

    def filter(self, page):
        shown = "return [...document.querySelectorAll('[data-filter-item]')].filter(item => item.checkVisibility()).length"
        status = "return document.querySelector('[data-filter-status]').textContent"
        browser().show(page.path, width=1280)
        everything, first = browser().run(shown), browser().run(status)
        # A filter may stand in a part that is folded: then there is nothing to choose until somebody opens it.
        self.assertTrue(first.strip(), "the status says nothing at first")
        selects = browser().driver.find_elements(By.CSS_SELECTOR, "[data-filter] select")
        fewer = 0
        for select in selects:
            name = select.get_attribute("name")
            select.send_keys(Keys.ARROW_DOWN)
            value = browser().run("return arguments[0].value", select)
            self.assertTrue(value, f"the arrow chooses nothing in {name}")
            address = browser().run("return location.hash")
            self.assertIn(f"{name}=", address, "the address does not keep the choice")
            self.assertIn(str(browser().run(shown)), browser().run(status), "the status does not say how many there are")
            fewer += browser().run(shown) < everything
            select.send_keys(Keys.ARROW_UP)
            self.assertEqual(browser().run(shown), everything, f"not everything is back after {name}")
            self.assertEqual(browser().run(status), first)
        selects[0].send_keys(Keys.ARROW_DOWN)
        kept = browser().run("return location.href"), browser().run(shown)
        browser().show(kept[0])
        self.assertEqual(browser().run(shown), kept[1], "the address does not bring the choice back")
        # The button after the last select takes everything back.
        browser().driver.find_elements(By.CSS_SELECTOR, "[data-filter] select")[-1].send_keys(Keys.TAB)
        self.assertEqual(browser().run("return document.activeElement.tagName"), "BUTTON")
        press(Keys.ENTER)
        self.assertEqual(browser().run(shown), everything)
        self.assertEqual(browser().run("return location.hash"), "")
        self.assertEqual(browser().run("return document.activeElement.tagName"), "SELECT", "the focus is lost")
        return 1 if fewer or everything < 2 else self.fail("no choice hides anything")
