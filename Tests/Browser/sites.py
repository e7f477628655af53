"""The sites that are looked at, and which of their pages stand for the others."""

import functools
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import stress

ROOT = Path(__file__).resolve().parents[2]
WAYMARK = Path(os.environ.get("WAYMARK", ROOT / ".build/release/waymark"))
WORK = Path(os.environ.get("BROWSER_WORK", ROOT / ".build/browser"))
AS_OF = "2026-07-06"

# Pages whose names are ids stand for each other; everything else is a type of its own, also one that is new.
PATTERNS = [
    (r"pairs/[^/]+/goals/[^/]+\.html", "goal"),
    (r"pairs/[^/]+/sessions/[^/]+\.html", "session"),
    (r"pairs/[^/]+/index\.html", "pair"),
    (r"pairs/[^/]+/([^/]+)\.html", None),
    (r"people/index\.html", "people"),
    (r"people/[^/]+\.html", "person"),
    (r"resources/index\.html", "resources"),
    (r"resources/skills/[^/]+\.html", "skill"),
    (r"resources/[^/]+\.html", "resource"),
    (r"index\.html", "home"),
    (r"([^/]+)\.html", None),
]


class Site:
    """A built site: its folder, the notes it was made of, and its pages."""

    def __init__(self, name, content, *options):
        self.name = name
        self.content = content
        self.folder = WORK / "sites" / name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        command = [str(WAYMARK), "build", "--content", str(content), "--output", str(self.folder), "--as-of", AS_OF,
                   "--templates", str(ROOT / "Templates"), *options]
        # On a build server every build is proven; that is another test's work.
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "CI": ""})
        if done.returncode != 0:
            sys.exit(f"the site {name} could not be built: {' '.join(command)}\n{(done.stdout + done.stderr)[:3000]}")
        self.pages = [Page(self, path) for path in sorted(self.folder.rglob("*.html"))]

    def __repr__(self):
        return self.name


class Page:
    """A page of a site, with its type: `goal (milestones)`, `session (planned)`, `report`, …"""

    def __init__(self, site, path):
        self.site = site
        self.path = path
        self.address = path.relative_to(site.folder).as_posix()
        self.type = self._type()

    def __repr__(self):
        return f"{self.site.name}/{self.address}"

    @functools.cached_property
    def text(self):
        return self.path.read_text(encoding="utf-8")

    def _type(self):
        for pattern, name in PATTERNS:
            match = re.fullmatch(pattern, self.address)
            if match:
                name = name or match.group(1)
                break
        else:
            name = str(Path(self.address).parent) + "/*"
        note = self.site.content / Path(self.address).with_suffix(".md")
        if name not in ("goal", "session") or not note.exists():
            return name
        front = note.read_text(encoding="utf-8").split("\n---", 1)[0]
        if name == "goal":
            measure = re.search(r"^measure:.*(\n +.*)*", front, re.MULTILINE)
            words = re.findall(r"\w+", measure.group(0)) if measure else []
            kinds = ["between", "metric", "milestones", "checklist", "done_when"]
            return f"goal ({next((kind for kind in kinds if kind in words), 'inferred')})"
        status = re.search(r"^status: *(\w+)", front, re.MULTILINE)
        day = note.name[:10]
        return f"session ({status.group(1) if status else 'held' if day <= AS_OF else 'planned'})"


@functools.cache
def example():
    """The example in all four builds, a pair's own build twice."""
    content = ROOT / "content"
    builds = [Site(audience, content, "--audience", audience) for audience in ["public", "program", "coordinator"]]
    return builds + [
        Site(f"pair-{pair}", content, "--audience", "pair", "--pair", pair)
        for pair in ["priya-tomasz", "samuel-rafael"]
    ]


@functools.cache
def empty():
    """A programme of one file."""
    content = WORK / "content" / "empty"
    shutil.rmtree(content, ignore_errors=True)
    content.mkdir(parents=True)
    (content / "program.md").write_text("---\nname: A programme that begins\n---\n", encoding="utf-8")
    return [Site("empty", content, "--audience", "coordinator")]


@functools.cache
def crowded():
    """A programme with too much of everything, in four scripts."""
    content = WORK / "content" / "crowded"
    shutil.rmtree(content, ignore_errors=True)
    stress.write(content)
    return [
        Site("crowded", content, "--audience", "coordinator"),
        Site("crowded-pair", content, "--audience", "pair", "--pair", stress.PAIR),
    ]


def everything():
    return example() + empty() + crowded()


def every_page():
    return [page for site in everything() for page in site.pages]


def by_type(sites):
    """The largest page of each type, in the builds for one pair and in those for all: `{(type, whose): page}`."""
    largest = {}
    for site in sites:
        whose = "a pair's own build" if "pair" in site.name else "a build for all"
        for page in site.pages:
            key = (page.type, whose)
            if key not in largest or page.path.stat().st_size > largest[key].path.stat().st_size:
                largest[key] = page
    return largest


@functools.cache
def samples():
    """One page for each type and kind of build of the example, and one for each type of the other programmes."""
    pages = list(by_type(example()).values())
    for other in [empty(), crowded()]:
        of_type = {}
        for page in by_type(other).values():
            # A pair's own overview is a page of its own; the others are the same.
            of_type.setdefault((page.type, page.site if page.type == "home" else None), page)
        pages += of_type.values()
    return sorted(pages, key=repr)


@functools.cache
def one_of_each():
    """One page for each type, whoever the build is for: those of the example, and of the others what it lacks."""
    pages = {}
    for page in example_samples() + samples():
        pages.setdefault(page.type, page)
    return list(pages.values())


@functools.cache
def example_samples():
    return sorted(by_type(example()).values(), key=repr)
