"""What pages do while `waymark serve` shows them and somebody writes."""

import json
import os
import re
import shutil
import subprocess
import time
import unittest

import sites
import test_axe
from looking import browser

SESSION = "pairs/priya-tomasz/sessions/2026-05-21-three-per-cent"
SHADOW = "const own = document.getElementById('waymark-serve'), shadow = own.shadowRoot;"


class Served:
    """A folder of notes of its own, and the command that serves it."""

    def __init__(self, *options, name="served"):
        # Tests run in several processes at once, and each writes into its own notes.
        self.folder = sites.WORK / f"{name}-{os.getpid()}"
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(sites.ROOT / "content", self.folder / "content")
        self.process = subprocess.Popen(
            [str(sites.WAYMARK), "serve", "--as-of", sites.AS_OF, "--port", "0", *options], cwd=self.folder,
            stderr=subprocess.PIPE, text=True, env={**os.environ, "CI": ""})
        self.told = []
        for line in self.process.stderr:
            self.told.append(line)
            found = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
            if found:
                self.port = int(found.group(1))
                return
        raise AssertionError("serve ended: " + "".join(self.told))

    def end(self):
        self.process.terminate()
        self.process.stderr.close()
        status = self.process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)
        return status

    def address(self, path=""):
        return f"http://127.0.0.1:{self.port}/{path}"

    def read(self, note):
        return (self.folder / "content" / note).read_text(encoding="utf-8")

    def save(self, note, text):
        """As many editors save: beside the note, and then over it."""
        path = self.folder / "content" / note
        new = path.with_name(f".{path.name}.new")
        new.write_text(text, encoding="utf-8")
        new.rename(path)


def until(script, *arguments):
    """Waits until a script in the page says yes; a page that is just being loaded has said nothing yet."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            if browser().run(script, *arguments):
                return True
        except Exception as error:  # noqa: BLE001
            last = error
            if "no such window" in str(last):
                raise
        time.sleep(0.02)
    return False


class ServeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.served = Served("--audience", "coordinator")

    @classmethod
    def tearDownClass(cls):
        status = cls.served.end()
        assert status == 0, status

    def setUp(self):
        # What the console said in tests before, such as of axe's own styles, is no matter of this one.
        browser().messages()

    def shows(self, words):
        return until("return document.querySelector('main').innerText.includes(arguments[0])", words)

    def overlay(self):
        return browser().run(SHADOW + "const one = shadow.getElementById('problems'); return one && !one.hidden ? one.innerText : ''")

    def errors_shown(self):
        return until(SHADOW + "const one = shadow.getElementById('problems'); return !!one && !one.hidden")

    def no_errors(self):
        return until(SHADOW + "return !shadow.getElementById('problems')")

    def test_save(self):
        """a save changes the page in place: scrolling, what is open and where one is stay"""
        note = SESSION + ".md"
        text = self.served.read(note)
        browser().show(self.served.address(SESSION + ".html"), width=800, height=500)
        browser().run("""
            window.isSamePage = true;
            document.querySelectorAll("main details").forEach(one => { one.open = true; });
            const links = document.querySelectorAll("main a"); links[links.length - 1].focus({preventScroll: true});
            scrollTo({top: 300, behavior: "instant"});
        """)
        before = browser().run("return [scrollY, document.querySelectorAll('main details[open]').length, document.activeElement.href]")
        self.assertGreater(before[0], 100)
        self.served.save(note, text + "\n\nA sentence that somebody wrote just now.\n")
        self.assertTrue(self.shows("A sentence that somebody wrote just now."))
        after = browser().run("return [scrollY, document.querySelectorAll('main details[open]').length, document.activeElement.href]")
        self.assertEqual(after, before)
        self.assertTrue(browser().run("return window.isSamePage === true"), "the page was loaded anew")
        self.served.save(note, text)
        self.assertTrue(until("return !document.querySelector('main').innerText.includes('somebody wrote just now')"))
        self.assertEqual(browser().messages(), [])

    def test_reload(self):
        """a page with a script of its own is loaded anew, at the same place and with what was chosen in it"""
        browser().show(self.served.address("people/index.html"), width=800, height=500)
        chosen = "const one = document.querySelector('main select'); "
        self.assertTrue(until(chosen + "return !!one && one.options.length > 1"))
        browser().run(chosen + """
            window.isSamePage = true;
            one.selectedIndex = 1; one.dispatchEvent(new Event("change", {bubbles: true}));
            one.focus({preventScroll: true});
            scrollTo({top: 150, behavior: "instant"});
        """)
        before = browser().run(chosen + "return [scrollY, one.selectedIndex, location.hash]")
        self.assertGreater(before[0], 50)
        note = "people/amara-okafor.md"
        text = self.served.read(note)
        self.served.save(note, text.replace("Amara Okafor", "Amara Okafor-Renamed"))
        self.assertTrue(until("return document.querySelector('main').textContent.includes('Okafor-Renamed')"))
        self.assertTrue(
            until("return window.isSamePage === undefined") and until(chosen + "return Math.abs(scrollY - arguments[0]) < 2", before[0]),
            str(browser().run("return [window.isSamePage, scrollY]")))
        self.assertEqual(browser().run(chosen + "return [one.selectedIndex, location.hash]"), before[1:])
        self.served.save(note, text)
        self.assertTrue(until("return !document.querySelector('main').textContent.includes('Okafor-Renamed')"))

    def test_problems(self):
        """a mistake stands over the last good page until it is mended, as text, and Escape closes it"""
        note = SESSION + ".md"
        text = self.served.read(note)
        browser().show(self.served.address(SESSION + ".html"), width=800, height=500)
        words = browser().run("return document.querySelector('main').innerText")
        self.served.save(note, text.replace("---\n", "---\ndate: 2026-02-30 <script>alert(1)</script>\n", 1))
        self.assertTrue(self.errors_shown())
        shown = self.overlay()
        self.assertIn(f"content/{note}:2:", shown)
        self.assertIn("<script>alert(1)</script>", shown)
        self.assertIn("help", shown)
        self.assertEqual(browser().run("return document.querySelector('main').innerText"), words)
        self.assertEqual(browser().run("return document.activeElement.tagName"), "BODY", "the focus is where it was")
        self.assertFalse(browser().run(SHADOW + "return !!shadow.querySelector('#state script')"))
        # Nothing sticks out on a narrow screen.
        browser().dress(width=320, height=500)
        self.assertLessEqual(browser().run("return document.documentElement.scrollWidth"), 320)
        self.assertLessEqual(browser().run(SHADOW + "return shadow.getElementById('problems').getBoundingClientRect().right"), 320)
        browser().run("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))")
        self.assertEqual(self.overlay(), "")
        badge = SHADOW + "const one = shadow.querySelector('button.badge'); "
        self.assertEqual(browser().run(badge + "return one.hidden ? '' : one.innerText"), "1 error")
        browser().run(badge + "one.click()")
        self.assertIn("2026-02-30", self.overlay())
        self.served.save(note, text)
        self.assertTrue(self.no_errors())

    def test_axe(self):
        """axe finds nothing in the bar, its menu, the problems and the warnings, narrow and wide, light and dark"""
        source = test_axe.source()
        note = SESSION + ".md"
        text = self.served.read(note)
        warned = text + "\n\n## Actions\n- [ ] @priya-raman Send the note, done\n"
        broken = warned.replace("---\n", "---\ndate: 2026-02-30\n", 1)
        findings = []
        browser().show(self.served.address(SESSION + ".html"))
        for name, words, shown in [
            ("warnings", warned, "return !!shadow.querySelector('.warnings')"), ("errors", broken, "return !!shadow.getElementById('problems')"),
        ]:
            self.served.save(note, words)
            self.assertTrue(until(SHADOW + shown), name)
            for width, theme in [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")]:
                browser().dress(width=width, theme=theme)
                browser().run(SHADOW + "for (const one of shadow.querySelectorAll('details')) one.open = arguments[0] === 'warnings'", name)
                browser().tell("Runtime.evaluate", expression=source)
                result = json.loads(browser().driver.execute_async_script(
                    test_axe.RUN, {"runOnly": {"type": "tag", "values": test_axe.TAGS}}))
                findings += [f"{name} {width} {theme}: {rule['id']}: {node['target']} {node['summary']}"
                             for rule in result["violations"] for node in rule["nodes"]]
        self.served.save(note, text)
        self.assertTrue(self.no_errors())
        self.assertEqual(findings, [])
        browser().messages()

    def test_readers(self):
        """the bar shows what others would see, and only while the command serves"""
        browser().show(self.served.address(SESSION + ".html"))
        bar = SHADOW + "return shadow.querySelector('.menu b').innerText"
        self.assertEqual(browser().run(bar), "coordinators")
        browser().run(SHADOW + "[...shadow.querySelectorAll('.menu a')].find(one => one.textContent === 'the public').click()")
        self.assertTrue(until("return location.pathname.startsWith('/~public/')"))
        self.assertTrue(until(bar + " === 'the public'"))
        # It is kept up to date, too.
        browser().show(self.served.address("~public/"))
        note = "program.md"
        text = self.served.read(note)
        browser().run("window.isSamePage = true")
        self.served.save(note, re.sub(r"^(name|title): .*$", r"\1: Renamed Street", text, count=1, flags=re.MULTILINE))
        self.assertTrue(until("return document.title.includes('Renamed Street')"), browser().run("return document.title"))
        self.served.save(note, text)
        self.assertTrue(until("return !document.title.includes('Renamed Street')"))
        for site in ["program", "pair/priya-tomasz"]:
            browser().show(self.served.address(f"~{site}/"))
            self.assertTrue(until(SHADOW + "return true"), site)

    def test_missing(self):
        """a page that is not there says so, and is shown once it is"""
        browser().show(self.served.address("people/newcomer.html"))
        self.assertTrue(until("return document.querySelector('h1') !== null"))
        self.served.save("people/newcomer.md", "---\nname: Nadia Newcomer\n---\nHello.\n")
        self.assertTrue(self.shows("Nadia Newcomer"))
        (self.served.folder / "content/people/newcomer.md").unlink()
        self.assertTrue(until("return !document.querySelector('main').innerText.includes('Nadia Newcomer')"))
        browser().messages()

    def test_restart(self):
        """a page says that the command has ended, and is up to date when it serves again"""
        served = Served("--audience", "program", name="restarted")
        try:
            browser().show(served.address(), width=800)
            self.assertTrue(until(SHADOW + "return true"))
            browser().run("window.isSamePage = true")
            port = served.port
            self.assertEqual(served.end(), 0)
            self.assertTrue(until(SHADOW + "return own.classList.contains('lost')"))
            served = Served("--audience", "program", "--port", str(port), name="restarted")
            self.assertEqual(served.port, port)
            self.assertTrue(until(SHADOW + "return window.isSamePage === undefined && !own.classList.contains('lost')"))
        finally:
            served.end()
            browser().messages()
