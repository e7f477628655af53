"""What a page says of itself, read from its markup."""

import functools
import re
from html.parser import HTMLParser


class Markup(HTMLParser):
    """The tags of a page in their order, with the words of headings and labels."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags = []
        self.headings = []
        self._open = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.append((tag, attributes, self.getpos()[0]))
        if re.fullmatch(r"h[1-6]", tag):
            self._open = [int(tag[1]), ""]
            self.headings.append(self._open)

    def handle_endtag(self, tag):
        if re.fullmatch(r"h[1-6]", tag):
            self._open = None

    def handle_data(self, data):
        if self._open is not None:
            self._open[1] += data

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
