"""Makes the pictures of docs/format.md anew: each example in front of a picture as a session shows it.

    .build/browser-venv/bin/python Tests/Browser/picture_manual.py

The sites are built by .build/release/waymark, or by what WAYMARK names.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

import sites  # noqa: E402
from browser import Browser  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = re.compile(r"```markdown\n((?:(?!```).)*)```\n\n!\[[^\]]*\]\((markdown/[\w-]+\.png)\)", re.S)
WIDTH = 640


def main():
    manual = (ROOT / "docs/format.md").read_text(encoding="utf-8")
    browser = Browser()
    try:
        for example, picture in EXAMPLE.findall(manual):
            with tempfile.TemporaryDirectory() as folder:
                page = build(Path(folder), example)
                browser.show(page, width=WIDTH)
                cut(browser, ROOT / "docs" / picture)
            print(picture, flush=True)
    finally:
        browser.close()


def build(folder, example):
    pair = folder / "content/pairs/noor-elena"
    (pair / "sessions").mkdir(parents=True)
    (pair / "agreement.md").write_text("---\nmentor: Elena\nmentee: Noor\nstart: 2026-01-10\n---\n", encoding="utf-8")
    (pair / "sessions/2026-03-12.md").write_text(example, encoding="utf-8")
    subprocess.run(
        [sites.WAYMARK, "build", "--content", folder / "content", "--output", folder / "site", "--audience", "pair",
         "--as-of", "2026-03-12", "--quiet"], check=True)
    return folder / "site/pairs/noor-elena/sessions/2026-03-12.html"


def cut(browser, path):
    """Photographs what stands below the heading of the notes."""
    browser.run("for (const part of document.querySelectorAll('.prose > h2')) part.remove();")
    browser.photograph(path, browser.run(
        "const box = document.querySelector('.prose').getBoundingClientRect();"
        "return {x: box.x - 12 + scrollX, y: box.y - 12 + scrollY, width: box.width + 24, height: box.height + 24, scale: 1};"))


main()
