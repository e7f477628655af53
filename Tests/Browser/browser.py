"""One headless Chromium, driven through chromedriver and the DevTools protocol."""

import base64
import json
import os
import shutil
import sys
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

import fonts

# Selenium would otherwise look for a driver in the net.
os.environ["SE_OFFLINE"] = "true"

PAPER = {"A4": (8.27, 11.69), "Letter": (8.5, 11)}


def found(what, names, package):
    """The path of the first of these programs; ends with the line to type where there is none."""
    for name in names:
        path = shutil.which(name)
        if path:
            return path
    sys.exit(f"the tests need {what}: apt-get install {package} (`make browser` installs it)")


class Browser:
    """A browser with one tab. Widths are CSS pixels; every page is read from the disk."""

    def __init__(self, letters="wide"):
        """`letters` names the set of fonts, and nothing else of the machine's is seen."""
        options = Options()
        options.binary_location = found(
            "Chromium", ["chromium", "chromium-browser", "google-chrome"], "chromium")
        for argument in [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--force-device-scale-factor=1", "--lang=en-GB", "--no-first-run", "--disable-background-networking",
        ]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        driver = found("chromedriver", ["chromedriver"], "chromium-driver")
        self.driver = webdriver.Chrome(
            service=Service(driver, env={**os.environ, "FONTCONFIG_FILE": str(fonts.configuration(letters))}), options=options)
        self.driver.set_page_load_timeout(60)
        self.driver.set_script_timeout(60)

    def close(self):
        self.driver.quit()

    def tell(self, command, **parameters):
        return self.driver.execute_cdp_cmd(command, parameters)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def dress(self, width=1280, height=900, theme="light", forced_colours=False, still=False, text=100):
        """Shows the page that is open as at this width of CSS pixels. `text` is the reader's own size of text in per cent."""
        self.tell("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.tell("Emulation.setEmulatedMedia", media="", features=[
            {"name": "prefers-color-scheme", "value": theme},
            {"name": "prefers-reduced-motion", "value": "reduce" if still else "no-preference"},
            {"name": "forced-colors", "value": "active" if forced_colours else "none"},
        ])
        self.tell("Page.setFontSizes", fontSizes={"standard": 16 * text // 100, "fixed": 13 * text // 100})

    def show(self, page, **dress):
        """Opens a file, or an address, and dresses it."""
        self.dress(**dress)
        address = page if isinstance(page, str) else Path(page).resolve().as_uri()
        # The same address with another fragment would be no new page.
        if self.driver.current_url.partition("#")[0] == address.partition("#")[0]:
            self.driver.get("about:blank")
        self.driver.get(address)

    def photograph(self, path, part=None):
        """Writes the whole page as a PNG, or a part of it: where it lies, in CSS pixels."""
        size = self.tell("Page.getLayoutMetrics")["cssContentSize"]
        picture = self.tell(
            "Page.captureScreenshot", format="png", captureBeyondViewport=True,
            clip=part or {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 16000), "scale": 1})
        Path(path).write_bytes(base64.b64decode(picture["data"]))

    def print(self, path, paper="A4"):
        """Writes the page as a PDF, as the print dialogue would."""
        width, height = PAPER[paper]
        pdf = self.tell(
            "Page.printToPDF", paperWidth=width, paperHeight=height, printBackground=False, preferCSSPageSize=False,
            marginTop=0.4, marginBottom=0.4, marginLeft=0.4, marginRight=0.4)
        Path(path).write_bytes(base64.b64decode(pdf["data"]))

    def messages(self):
        """What the console said since it was last asked."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self):
        """The addresses that pages asked for since this was last asked."""
        addresses = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                addresses.append(message["params"]["request"]["url"])
        return addresses
