"""What a page says to the console, and what it asks for."""

import sites
from looking import PageTest, browser


class ConsoleTest(PageTest):
    def test_silence(self):
        """no page type says a word to the console, and none asks for anything but files"""
        findings = []
        browser().messages(), browser().requests()
        for page in sites.samples():
            browser().show(page.path)
            findings += [f"{page} ({page.type}): {message}" for message in browser().messages()]
            asked = browser().requests()
            findings += [f"{page} ({page.type}) asks for {address}" for address in asked
                         if not address.startswith("file:") and address != "about:blank"]
            if not any(address == page.path.resolve().as_uri() for address in asked):
                findings.append(f"{page} was not asked for: the log of requests is not at work")
        self.nothing(findings, "message or request of a page")

    def test_the_ears_are_open(self):
        """a page with a style in line and a picture from elsewhere is heard"""
        folder = sites.WORK / "wrong"
        folder.mkdir(parents=True, exist_ok=True)
        page = folder / "loud.html"
        page.write_text(
            "<!doctype html><html lang=en><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
            "<title>x</title><style>p{color:red}</style><p style='color:red'>x<img src='http://127.0.0.1:9/x.png' alt=''>")
        browser().messages()
        browser().show(page)
        self.assertIn("Content Security Policy", " ".join(browser().messages()))
