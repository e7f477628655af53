"""The sites whose feeds, calendars, tables and objects are read back by parsers that are not ours."""

import functools
import json
import re
import unicodedata

import sites

BASE = "https://example.org/mentoring/"

# Each is a title or a promise somewhere in the hostile programme.
WORDS = [
    '=HYPERLINK("http://x","y")', "@SUM(1)", "+1+cmd|' /C calc'!A0", "-2+3", "]]></title><script>alert(1)</script>",
    "a & b &amp; c", "\"quoted\" 'twice'", "comma, semicolon; back\\slash\\n", "line\u2028separator", "x" * 69 + "🌱🌱é",
    "y" * 10_000, "\u202eright to left \u05d0\u05d1", "BEGIN:VEVENT", "\ttab in front", "two\nlines", "carriage\rreturn",
]


def plain(text):
    """A text as one line, as a reader has it who knows nothing of its format."""
    words = "".join(" " if character.isspace() else character for character in text)
    return " ".join("".join(c for c in words if unicodedata.category(c) != "Cc").split())


def write(content):
    """Notes of one pair, all of it public, with hostile words wherever words may stand."""
    def note(path, fields, body=""):
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        # YAML knows no halves of characters; a line separator would end the line.
        front = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in fields.items())
        front = front.replace("\u2028", "\\u2028")
        file.write_text(f"---\n{front}---\n{body}", encoding="utf-8", newline="")

    note("program.md", {"name": "Lantern & <Sons> ]]>"})
    note("people/ada.md", {"name": "Ada \"=1+1\" <b>Lovelace</b>", "roles": ["mentee"], "visibility": "public",
                           "links": ["mailto:ada@corp.example"], "seeks": ["=cmd()", "a; b"]})
    note("people/grace.md", {"name": "@Grace, Hopper; R\u00e9al", "roles": ["mentor"], "visibility": "public"})
    pair = "pairs/ada-grace"
    note(f"{pair}/agreement.md", {"mentor": "grace", "mentee": "ada", "start": "2026-01-05", "visibility": "public"})
    for number, words in enumerate(WORDS):
        done = {"status": "achieved", "done": "2026-05-01"} if number % 2 else {}
        note(f"{pair}/goals/goal-{number:02}.md", {
            "title": words, "visibility": "public", "start": "2026-01-05", "due": f"2026-08-{number + 1:02}", **done,
        })
        note(f"{pair}/sessions/2026-07-{number + 10:02}.md", {"title": words, "visibility": "public", "status": "planned"})
    items = [re.sub(r"[\[\]()<>@=\r\n\u2028]", " ", words) for words in WORDS if len(words) < 1000]
    note(f"{pair}/sessions/2026-06-01.md", {"visibility": "public"},
         "## Actions\n" + "".join(f"- [ ] @ada {words} (due 2026-07-20)\n" for words in items)
         + "\n## Wins\n" + "".join(f"- Won {words}\n" for words in items))
    note(f"{pair}/sessions/2026-07-01.md", {"title": "Called off", "visibility": "public", "status": "cancelled"})


@functools.cache
def hostile():
    content = sites.notes("hostile", write)
    return [
        sites.Site("hostile-public", content, "--audience", "public", "--base-url", BASE),
        sites.Site("hostile-pair", content, "--audience", "pair", "--pair", "ada-grace"),
    ]


@functools.cache
def person():
    """The site of somebody of the example."""
    return [sites.Site("person", sites.ROOT / "content", "--person", "amara-okafor")]


def build():
    sites.example(), sites.empty(), hostile(), person()


@functools.cache
def every():
    return sites.example() + sites.empty() + hostile() + person()
