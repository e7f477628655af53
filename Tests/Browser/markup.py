"""What a page says of itself, read from its markup."""

import functools
import re
from html.parser import HTMLParser


VOID = {"br", "hr", "img", "input", "link", "meta"}


class Markup(HTMLParser):
    """The tags of a page in their order, with the words of headings and labels."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags = []
        self.headings = []
        self._open = None
        self._pieces = set()
        self._has_words = False
        self._around = ["", ""]
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.append((tag, attributes, self.getpos()[0]))
        kind = " ".join([tag, attributes.get("class") or "", attributes.get("role") or ""] + sorted(
            name for name, value in attributes.items() if value is None or value.strip()))
        self._pieces.add((*self._around[-2:], kind))
        self._has_words = False
        if tag not in VOID:
            self._around.append(kind)
        if re.fullmatch(r"h[1-6]", tag):
            self._open = [int(tag[1]), ""]
            self.headings.append(self._open)

    def handle_endtag(self, tag):
        if tag not in VOID and len(self._around) > 2:
            if not self._has_words:
                self._pieces.add(("empty", self._around[-1]))
            self._around.pop()
        if re.fullmatch(r"h[1-6]", tag):
            self._open = None

    def handle_data(self, data):
        if data.strip():
            self._has_words = True
        if self._open is not None:
            self._open[1] += data

    @functools.cached_property
    def pieces(self):
        """What the page is made of: each kind of element in the kind of element that is around it."""
        return frozenset(self._pieces)

    def all(self, *names):
        return [(tag, attributes, line) for tag, attributes, line in self.tags if tag in names]

    @functools.cached_property
    def ids(self):
        return [attributes["id"] for _, attributes, _ in self.tags if attributes.get("id")]

    @functools.cached_property
    def links(self):
        """Everything that leads somewhere: `(attribute, address, line)`."""
        return [(name, attributes[name], line) for _, attributes, line in self.tags
                for name in ("href", "src", "action", "poster", "data") if attributes.get(name) is not None]
