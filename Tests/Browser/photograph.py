"""Photographs one page of each type: on a phone and wide, light and dark, and printed.

    .build/browser-venv/bin/python Tests/Browser/photograph.py <folder> [--all] [--only <word>] [--crowded]

The sites are built anew from content/ by .build/release/waymark (or what WAYMARK names) with the templates of Templates/.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import sites  # noqa: E402
from browser import Browser, found  # noqa: E402

PRINTED = ["pair", "goal", "session", "agreement", "growth", "next", "report", "home"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--only", default="", help="only types and addresses with this word")
    parser.add_argument("--all", action="store_true", help="every page, not only one of each type")
    parser.add_argument("--crowded", action="store_true", help="the crowded and the empty programme, too")
    parser.add_argument("--widths", default="390,1280", help="CSS pixels, with commas")
    parser.add_argument("--themes", default="light,dark")
    parser.add_argument("--no-print", action="store_true", help="no printed pages")
    options = parser.parse_args()

    chosen = sites.example() + (sites.empty() + sites.crowded() if options.crowded else [])
    if options.all:
        pages = [page for site in chosen for page in site.pages]
    else:
        pages = [page for site in ([sites.example()] + ([sites.empty(), sites.crowded()] if options.crowded else []))
                 for page in sites.fullest(site)]
    pages = sorted((page for page in pages if options.only in page.type or options.only in page.address), key=repr)
    options.folder.mkdir(parents=True, exist_ok=True)
    printer = None if options.no_print else found("pdftoppm", ["pdftoppm"], "poppler-utils")

    browser = Browser()
    try:
        for page in pages:
            words = f"{page.type} {page.site.name} {page.path.stem}" if options.all else f"{page.type} {page.site.name}"
            name = re.sub(r"[^\w.-]+", "-", words).strip("-")
            for width in options.widths.split(","):
                for theme in options.themes.split(","):
                    browser.show(page.path, width=int(width), theme=theme)
                    browser.photograph(options.folder / f"{name}-{width}-{theme}.png")
            if printer and page.type.split(" ")[0] in PRINTED:
                browser.show(page.path)
                pdf = options.folder / f"{name}-print.pdf"
                browser.print(pdf)
                subprocess.run([printer, "-png", "-r", "70", str(pdf), str(pdf.with_suffix(""))], check=True)
            print(f"{page} ({page.type})", flush=True)
    finally:
        browser.close()


main()
