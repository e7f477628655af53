"""Search by keyboard: `/` leads to the box, results come and are told, arrows go through them, Enter opens one."""

import re

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

import sites
from looking import PageTest, browser

RESULTS = "return [...document.querySelectorAll('main ol a')].filter(link => link.checkVisibility()).map(link => link.textContent)"
STATUS = "return [...document.querySelectorAll('main [role=status]')].map(part => part.textContent).join(' ').trim()"


def press(*keys):
    ActionChains(browser().driver).send_keys(*keys).perform()


def soon(script):
    """What the script gives as soon as it gives something; what it gives after five seconds otherwise."""
    try:
        return WebDriverWait(browser().driver, 5, poll_frequency=0.05).until(lambda driver: driver.execute_script(script))
    except Exception:
        return browser().run(script)


class SearchTest(PageTest):
    def test_search(self):
        """in every build whoever has hands on the keys finds a page and opens it"""
        for site in sites.example():
            page = next((page for page in site.pages if page.address == "search.html"), None)
            with self.subTest(site=site.name):
                if page is None:
                    # Without a page for it nothing may lead to a search.
                    leads = re.compile(r'["/]search\.html["#]|type="search"')
                    self.assertFalse([page for page in site.pages if leads.search(page.text)])
                    continue
                self.search(page)

    def search(self, page):
        browser().show(page.path)
        browser().messages(), browser().requests()
        press("/")
        self.assertTrue(
            browser().run("return document.activeElement.matches('input[type=search]')"), "the key / does not lead to the box")
        press("feedb")
        found = soon(RESULTS)
        self.assertTrue(found, "“feedb” finds nothing")
        self.assertRegex(browser().run(STATUS), r"\d", "the status does not say how many were found")
        self.assertTrue(browser().run("return location.hash.includes('feedb')"), "the address does not keep the question")
        address = browser().run("return location.href")
        press(Keys.ARROW_DOWN)
        self.assertEqual(browser().run("return document.activeElement.textContent"), found[0], "the arrow leads elsewhere")
        if len(found) > 1:
            press(Keys.ARROW_DOWN)
            self.assertEqual(browser().run("return document.activeElement.textContent"), found[1])
            press(Keys.ARROW_UP)
        wanted = browser().run("return document.activeElement.href")
        press(Keys.ENTER)
        self.assertEqual(soon(f"return location.href === {wanted!r} && location.href"), wanted, "Enter does not open the result")
        browser().show(address)
        self.assertEqual(soon(RESULTS), found, "the address does not bring the results back")
        press("/")
        press(Keys.ESCAPE)
        self.assertEqual(browser().run("return document.activeElement.value"), "", "Escape does not clear the box")
        self.assertEqual(browser().run(RESULTS), [])
        press("zzqqxx")
        self.assertTrue(soon(STATUS), "nobody says that nothing was found")
        self.assertEqual([request for request in browser().requests() if not request.startswith(("file:", "about:"))], [])
        self.assertEqual(browser().messages(), [])
