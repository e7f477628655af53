"""The sites that are looked at, and which of their pages stand for the others."""

import functools
import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import stress
from markup import Markup

ROOT = Path(__file__).resolve().parents[2]
WAYMARK = Path(os.environ.get("WAYMARK", ROOT / ".build/release/waymark"))
WORK = Path(os.environ.get("BROWSER_WORK", ROOT / ".build/browser"))
AS_OF = "2026-07-06"

# Every type that there is; a test fails while none of the sites has one of them.
TYPES = {
    "home", "pairs", "pair", "agreement", "goals", "goal (metric)", "goal (between)", "goal (milestones)", "goal (checklist)",
    "goal (done_when)", "goal (inferred)", "session (held)", "session (planned)", "session (cancelled)", "session (missed)",
    "next", "growth", "milestones", "milestone month", "people", "person", "network", "resources", "resource", "skill",
    "report", "working", "search", "letters", "404", "people part", "resources part", "report part", "network part", "long list",
}

# Lists of one page that have pages of their own once they are long.
LONG_LISTS = (
    "sessions goals promises introductions resources pairs mentions library offering seeking users used worked updates achieved "
    "reached learned received given quoted"
).split()

# Pages whose names are ids stand for each other; everything else is a type of its own, also one that is new.
PATTERNS = [
    (r"pairs/[^/]+/goals/[^/]+\.html", "goal"),
    (r"pairs/[^/]+/sessions/[^/]+\.html", "session"),
    (r"pairs/[^/]+/index\.html", "pair"),
    (r"pairs/index\.html", "pairs"),
    (r"pairs/part-\d+\.html", "pairs"),
    (r"(pairs|people|resources)/.+/workings(-part-\d+)?\.html", "working"),
    (rf"(pairs|people|resources)/.+/({'|'.join(LONG_LISTS)})(-part-\d+)?\.html", "long list"),
    (r"pairs/[^/]+/([^/]+)\.html", None),
    (r"people/index\.html", "people"),
    (r"people/lists/[^/]+\.html", "people part"),
    (r"people/[^/]+\.html", "person"),
    (r"resources/index\.html", "resources"),
    (r"resources/skills/[^/]+\.html", "skill"),
    (r"resources/lists/[^/]+\.html", "resources part"),
    (r"resources/[^/]+\.html", "resource"),
    (r"milestones/[^/]+\.html", "milestone month"),
    (r"report/(worth-a-call|mentors-load)[^/]*\.html", "report part"),
    (r"report/[^/]+\.html", "working"),
    (r"network/working-[^/]+\.html", "working"),
    (r"network/[^/]+\.html", "network part"),
    (r"search/[^/]+\.html", "letters"),
    (r"goals(-\d+)?\.html", "goals"),
    (r"index\.html", "home"),
    (r"([^/]+)\.html", None),
]


class Site:
    """A built site: its folder, the notes it was made of, and its pages."""

    def __init__(self, name, content, *options):
        self.name = name
        self.content = content
        self.folder = WORK / "sites" / name
        self.options = options
        if "BROWSER_BUILT" not in os.environ:
            self.build()
        self.pages = [Page(self, path) for path in sorted(self.folder.rglob("*.html"))]

    def build(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        command = [str(WAYMARK), "build", "--content", str(self.content), "--output", str(self.folder), "--as-of", AS_OF,
                   "--templates", str(ROOT / "Templates"), *self.options]
        # On a build server every build is proven; that is another test's work.
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "CI": ""})
        if done.returncode != 0:
            raise SystemExit(
                f"the site {self.name} could not be built: {' '.join(command)}\n{(done.stdout + done.stderr)[:3000]}")

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
    def main(self):
        """The part of the page that is its own, which may be the same in the builds for other readers."""
        return re.search(r"<main.*</main>", self.text, re.DOTALL).group(0)

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


def notes(name, write):
    """The folder of notes that a function writes, written anew unless the sites are built already."""
    content = WORK / "content" / name
    if "BROWSER_BUILT" not in os.environ:
        shutil.rmtree(content, ignore_errors=True)
        write(content)
    return content


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
    return [Site("empty", notes("empty", stress.write_nothing), "--audience", "coordinator")]


@functools.cache
def crowded():
    """A programme with too much of everything, in four scripts."""
    content = notes("crowded", stress.write)
    return [
        Site("crowded", content, "--audience", "coordinator"),
        Site("crowded-pair", content, "--audience", "pair", "--pair", stress.PAIR),
    ]


@functools.cache
def many():
    """A programme with so many small notes that its lists are parted."""
    return [Site("many", notes("many", stress.write_many), "--audience", "coordinator")]


def build():
    """Builds all sites, two at a time."""
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda sites: sites(), [example, crowded, many, empty]))


def everything():
    return example() + empty() + crowded() + many()


def every_page():
    return [page for site in everything() for page in site.pages]


def ordered(pages):
    """Pages by their length, the shortest first, and then by their names."""
    return sorted(pages, key=lambda page: (len(page.text), repr(page)))


def by_type(sites):
    """The pages of each type in these sites, the shortest first."""
    types = {}
    for page in ordered(page for site in sites for page in site.pages):
        types.setdefault(page.type, []).append(page)
    return types


def fullest(sites):
    """The longest page of each type in the builds for one pair and in those for all."""
    own = [site for site in sites if "pair" in site.name]
    for_all = [site for site in sites if "pair" not in site.name]
    return [pages[-1] for some in (own, for_all) for pages in by_type(some).values()]


@functools.cache
def example_samples():
    """The fullest page of each type and kind of build of the example."""
    return sorted(fullest(example()), key=repr)


@functools.cache
def samples():
    """The fullest page of each type and kind of build of the example, and of each type of the other programmes."""
    pages = list(example_samples())
    pages += fullest(empty())
    of_type = {}
    for page in fullest(crowded()):
        # A pair's own overview is a page of its own; the others are the same.
        kept = of_type.setdefault((page.type, page.site if page.type == "home" else None), page)
        if len(page.text) > len(kept.text):
            of_type[page.type, None] = page
    pages += of_type.values()
    # Of the many, what the others lack, and the lists that are long there.
    there = {page.type for page in pages}
    lists = {"home", "pairs", "goals", "people", "milestones", "network"}
    pages += [page for page in fullest(many()) if page.type not in there or page.type in lists]
    return sorted(set(pages), key=repr)


@functools.cache
def ordinary():
    """Of each type a page of middling length, of the example where it has that type."""
    types = {**by_type(many()), **by_type(crowded()), **by_type(example())}
    return [pages[len(pages) // 2] for pages in types.values()]


@functools.cache
def sampled():
    """The fullest pages and the ordinary ones, each main part once."""
    return sorted({page.main: page for page in ordinary() + samples()}.values(), key=repr)


@functools.cache
def others(every=False):
    """The pages that have something which none of `sampled` has, and how many more there are: those are made of the very same
    pieces, each in the same surroundings, with other words. With `every` all whose main part is another one.

    Of the many, the samples are enough: they are one note over and over.
    """
    known = {page.main for page in sampled()}
    pieces = {}
    for page in sampled():
        pieces.setdefault(page.type, set()).update(Markup(page.main).pieces)
    others, same = [], 0
    # The longest first: they have most pieces.
    for page in reversed(ordered(page for site in example() + empty() + crowded() for page in site.pages)):
        own = Markup(page.main).pieces
        seen = pieces.setdefault(page.type, set())
        if page.main in known or (own <= seen and not every):
            same += 1
            continue
        seen |= own
        known.add(page.main)
        others.append(page)
    return others, same


@functools.cache
def one_of_each():
    """One page for each type, whoever the build is for: those of the example, and of the others what it lacks."""
    pages = {}
    for page in example_samples() + samples():
        pages.setdefault(page.type, page)
    return list(pages.values())
