"""The accessibility tree of a page, as the browser hands it to a screen reader."""

import re

# What has no meaning of its own; its children stand in its place.
SILENT = {"none", "generic", "InlineTextBox", "LineBreak"}


class Part:
    """Something that is read: role, name, description, value, states, and what is in it."""

    def __init__(self, node, parent):
        self.role = node.get("role", {}).get("value", "")
        self.name = node.get("name", {}).get("value", "").replace("\u00a0", " ").strip()
        self.description = node.get("description", {}).get("value", "").replace("\u00a0", " ").strip()
        self.states = {state["name"]: state["value"].get("value") for state in node.get("properties", [])}
        self.element = node.get("backendDOMNodeId")
        self.parent = parent
        self.parts = []

    def __repr__(self):
        return f"{self.role} “{self.name[:80]}”"

    def all(self, *roles):
        """This part and what is in it, in the order in which it is read, where it has one of the roles."""
        found = [self] if not roles or self.role in roles else []
        for part in self.parts:
            found += part.all(*roles)
        return found

    def around(self):
        part = self.parent
        while part is not None:
            yield part
            part = part.parent

    @property
    def words(self):
        """What is read aloud here, without what is in the names of the parts around it."""
        return " ".join(part.name for part in self.all("StaticText") if part.name)


def read(browser):
    """The tree of the page that is shown."""
    nodes = browser.tell("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}

    def grow(node, parent):
        for child in node.get("childIds", []):
            below = by_id.get(child)
            if below is None:
                continue
            if below.get("ignored") or below.get("role", {}).get("value") in SILENT:
                grow(below, parent)
                continue
            part = Part(below, parent)
            parent.parts.append(part)
            grow(below, part)

    root = Part(nodes[0], None)
    grow(nodes[0], root)
    return root


def line_by_line(part, depth=0):
    """The tree as text, for somebody who wants to read a page as it is heard."""
    states = {name: value for name, value in part.states.items() if name in ("level", "expanded", "checked", "pressed")}
    tells = "".join(f" {name}={value}" for name, value in states.items())
    yield "  " * depth + f"{part.role} {part.name!r}{tells}" + (f" ({part.description})" if part.description else "")
    for below in part.parts:
        if not (below.role == "StaticText" and re.sub(r"\W", "", below.name) == re.sub(r"\W", "", part.name)):
            yield from line_by_line(below, depth + 1)
