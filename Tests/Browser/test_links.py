"""What all pages of all builds promise with their markup: links, fragments, headings, landmarks, days, languages."""

import gzip
import re
from datetime import date
from urllib.parse import unquote, urlsplit

import sites
from looking import PageTest
from markup import Markup

CSP = {
    "default-src": "'none'", "style-src": "'self'", "img-src": "'self'", "script-src": "'self'", "font-src": "'none'",
    "base-uri": "'none'", "form-action": "'none'",
}


def is_time(words):
    """Whether this is a day, a month or a year as `<time>` has them."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", words or "")
    try:
        return match is not None and date(int(match[1]), int(match[2] or 1), int(match[3] or 1)) is not None
    except ValueError:
        return False


class LinksTest(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.markup = {page.path: Markup(page.text) for page in sites.every_page()}
        cls.names = {page.path: page for page in sites.every_page()}

    def each(self):
        return [(self.names[path], markup) for path, markup in self.markup.items()]

    def target(self, page, address):
        """The file that a relative address leads to, and its fragment; `None` for another site."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        path = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path.resolve()
        return path, unquote(parts.fragment)

    def test_every_link_leads_somewhere(self):
        """every relative address leads to a file of the site, and every fragment to an id there"""
        findings = []
        known = {path.resolve(): set(markup.ids) for path, markup in self.markup.items()}
        for page, markup in self.each():
            for name, address, line in markup.links:
                target = self.target(page, address)
                if target is None:
                    if urlsplit(address).scheme not in ("https", "http", "mailto"):
                        findings.append(f"{page}:{line} {name}={address!r} leads to nothing of the web")
                    continue
                path, fragment = target
                if not path.is_relative_to(page.site.folder.resolve()) or not path.is_file():
                    findings.append(f"{page}:{line} {name}={address!r} is no file of the site")
                elif path.suffix == ".html" and fragment and fragment not in known[path]:
                    findings.append(f"{page}:{line} {name}={address!r}: the page has no id {fragment!r}")
        self.nothing(findings, "link that leads nowhere")

    def test_every_page_is_reached(self):
        """every page but 404.html is reached from index.html"""
        findings = []
        for site in sites.everything():
            pages = {page.path.resolve(): page for page in site.pages}
            waiting = [site.folder.resolve() / "index.html"]
            reached = set(waiting)
            while waiting:
                page = pages[waiting.pop()]
                for tag, attributes, _ in self.markup[page.path].all("a"):
                    target = self.target(page, attributes.get("href", ""))
                    if target and target[0] in pages and target[0] not in reached:
                        reached.add(target[0])
                        waiting.append(target[0])
            findings += [page for path, page in pages.items() if path not in reached and page.address != "404.html"]
        self.nothing(findings, "page that no page leads to")

    def test_ids_are_there_once(self):
        """no page has an id twice, and whatever names an id has it"""
        findings = []
        for page, markup in self.each():
            findings += [f"{page} #{name}" for name in set(markup.ids) if markup.ids.count(name) > 1]
            for _, attributes, line in markup.tags:
                for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
                    for wanted in (attributes.get(name) or "").split():
                        if wanted not in markup.ids:
                            findings.append(f"{page}:{line} {name} names {wanted!r}, which is not there")
        self.nothing(findings, "id that is there twice or not at all")

    def test_headings_go_down_by_one(self):
        """one h1, no level left out, no heading without words"""
        findings = []
        for page, markup in self.each():
            levels = [level for level, _ in markup.headings]
            if levels.count(1) != 1:
                findings.append(f"{page} has {levels.count(1)} h1")
            for (before, _), (level, words) in zip(markup.headings, markup.headings[1:]):
                if level > before + 1:
                    findings.append(f"{page} h{level} {words.strip()!r} comes after h{before}")
            findings += [f"{page} has an h{level} without words" for level, words in markup.headings if not words.strip()]
        self.nothing(findings, "heading out of order")

    def test_landmarks_and_language(self):
        """a language, one main, one header and footer of the site, and navigations that have names of their own"""
        findings = []
        for page, markup in self.each():
            language = markup.all("html")[0][1].get("lang") or ""
            if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", language):
                findings.append(f"{page} has the language {language!r}")
            if len(markup.all("main")) != 1:
                findings.append(f"{page} has {len(markup.all('main'))} main")
            for tag in ("header", "footer"):
                if sum(attributes.get("class") == f"site-{tag}" for _, attributes, _ in markup.all(tag)) != 1:
                    findings.append(f"{page} has not one {tag} of the site")
            names = [attributes.get("aria-label") or attributes.get("aria-labelledby")
                     for _, attributes, _ in markup.all("nav")]
            if not names or None in names or len(set(names)) < len(names):
                findings.append(f"{page} has navigations with the names {names}")
        self.nothing(findings, "page without its landmarks or language")

    def test_days_can_be_read(self):
        """every <time> has a day, month or year that exists"""
        findings = [f"{page}:{line} {attributes}" for page, markup in self.each()
                    for _, attributes, line in markup.all("time") if not is_time(attributes.get("datetime"))]
        self.nothing(findings, "time that no machine can read")

    def test_policy_is_strict(self):
        """the policy allows nothing but what the site has itself; nothing stands in line"""
        findings = []
        for page, markup in self.each():
            policies = [attributes.get("content", "") for _, attributes, _ in markup.all("meta")
                        if (attributes.get("http-equiv") or "").lower() == "content-security-policy"]
            has_scripts = bool(markup.all("script"))
            wanted = {name: value for name, value in CSP.items() if has_scripts or name != "script-src"}
            policy = dict(part.split(None, 1) for part in policies[0].split(";")) if len(policies) == 1 else None
            if policy is None or {name: value.strip() for name, value in policy.items()} != wanted:
                findings.append(f"{page} has the policy {policies}")
            for tag, attributes, line in markup.tags:
                wrong = [name for name in attributes if name == "style" or name.startswith("on")]
                if wrong or tag == "style" or (tag == "script" and "src" not in attributes):
                    findings.append(f"{page}:{line} <{tag}> has {wrong or 'content of its own'}")
        self.nothing(findings, "page that asks for more than it needs")

    def test_nothing_blocks_the_first_paint(self):
        """scripts wait, and a page waits for its style sheets alone, of which there are few"""
        findings = []
        for page, markup in self.each():
            for _, attributes, line in markup.all("script"):
                if not {"defer", "async"} & set(attributes) and attributes.get("type") != "module":
                    findings.append(f"{page}:{line} a script without defer")
            sheets = [1 for _, attributes, _ in markup.all("link") if attributes.get("rel") == "stylesheet"]
            if not 1 <= len(sheets) <= 3:
                findings.append(f"{page} has {len(sheets)} style sheets")
        self.nothing(findings, "page that waits before it is painted")

    def test_weight(self):
        """a session and the overview are light, as they are sent and as they are"""
        findings = []
        # In bytes, with style sheets, scripts and icon: compressed, as web servers send it, and as it lies on the disk.
        # In kilobytes of 1,024 bytes.
        limits = {"session": (20_000, 40 * 1024), "home": (40_000, 120_000)}
        for page in sites.example_samples():
            if page.type.split(" ")[0] not in limits:
                continue
            files = {page.path.resolve()}
            for tag, attributes, _ in self.markup[page.path].tags:
                needed = {"script": "src", "img": "src", "link": "href"}.get(tag)
                # No browser loads the feed that a page only names.
                if needed in attributes and attributes.get("rel") != "alternate":
                    files.add(self.target(page, attributes[needed])[0])
            sent = sum(len(gzip.compress(path.read_bytes(), 6, mtime=0)) for path in files)
            lies = sum(path.stat().st_size for path in files)
            for weight, limit, how in zip((sent, lies), limits[page.type.split(" ")[0]], ("compressed", "on the disk")):
                if weight >= limit:
                    sizes = ", ".join(f"{path.name} {path.stat().st_size:,}" for path in sorted(files))
                    findings.append(f"{page}: {weight:,} of {limit:,} bytes {how}: {sizes}")
        self.nothing(findings, "page that weighs too much")
