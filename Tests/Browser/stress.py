"""A programme with too much of everything: long words, long names, four scripts, sixty sessions, five hundred updates.

The same notes every time; nothing in them is random.
"""

from datetime import date, timedelta
from pathlib import Path

PAIR = "al-khwarizmi-wolfeschlegel"
LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley von und zu der Hohenlohe-Langenburg"
FIRST = date(2025, 1, 8)
PEOPLE = {
    "wolfe": (LONG_NAME, "mentor"),
    "khwarizmi": ("محمد بن موسى الخوارزمي", "mentee"),
    "shikibu": ("紫式部と清少納言の長い長い長い名前", "mentee"),
    "shem": ("שֵׁם בֶּן־נֹחַ", "mentor"),
    "ann": ("Å", "mentee"),
}


def write(folder):
    """Writes the notes into a folder that does not exist yet."""
    folder = Path(folder)

    def note(path, text):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    skills = [LONG_WORD.lower(), "傾聴", "الإصغاء", "a skill whose name goes on for longer than any list has room for"]
    note("program.md", f"""---
name: {LONG_WORD} and the {LONG_NAME} programme
start: 2025-01-01
end: 2026-12-31
cadence: 1 week
audience: coordinator
skills: [{", ".join(skills)}]
---
# {LONG_WORD}

مرحبا بكم. {LONG_WORD} {"ようこそ" * 60}
""")
    for person, (name, role) in PEOPLE.items():
        note(f"people/{person}.md", f"""---
name: {name}
roles: [{role}]
headline: {LONG_WORD} of {LONG_WORD}
offers: [{", ".join(skills)}]
seeks: [{", ".join(skills[::-1])}]
links: [https://example.org/{"a" * 180}]
---
{name} writes {LONG_WORD}.
""")
    for number in range(40):
        note(f"resources/library/resource-{number}.md", f"""---
title: "{number}: {[LONG_WORD, 'الكتاب الطويل جدا', '長い本' * 12, 'Short'][number % 4]}"
kind: {["book", "article", "video", "tool"][number % 4]}
url: https://example.org/{"b" * 200}
skills: [{skills[number % 4]}]
level: {number % 3 + 1}
stage: {["start", "middle", "close"][number % 3]}
summary: {LONG_WORD}
---
`{"c" * 300}`
""")
    _pair(note, skills)
    note("pairs/shem-ann/agreement.md", "---\nmentor: shem\nmentee: ann\n---\n")


def write_nothing(folder):
    """Writes the notes of a programme that begins."""
    Path(folder).mkdir(parents=True)
    (Path(folder) / "program.md").write_text("---\nname: A programme that begins\n---\n", encoding="utf-8")


def write_many(folder):
    """Writes a programme of small notes: more than 400 pages, more than 150 achievements, more pairs than an overview has."""
    folder = Path(folder)

    def note(path, text):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    letters = "abcdefghijklmnopqrstuvwx"
    note("program.md", "---\nname: Many\nstart: 2025-01-01\ncadence: 2 weeks\nskills: [writing, speaking]\n---\nMany pairs.\n")
    for number in range(130):
        name = f"{letters[number % 24].upper()}-{number}"
        note(f"resources/r-{number}.md", f"---\ntitle: {name} on writing\nkind: {('article', 'book')[number % 2]}\nskills: [writing]\nlevel: {number // 2 % 2 + 1}\n---\nShort.\n")
    # So many people that their lists are parted, and those who could be helped, and the mentors' load.
    for number in range(70):
        name = f"{letters[number % 24].upper()}-{number}"
        note(f"people/free-{number}.md", f"---\nname: {name} Free\nroles: [mentor]\noffers: [writing]\ncapacity: 2\n---\n")
        note(f"people/new-{number}.md", f"---\nname: {name} New\nroles: [mentee]\nseeks: [writing]\n---\n")
    for number, letter in enumerate(letters):
        for side in ("mentor", "mentee"):
            note(f"people/{letter}-{side}.md", f"---\nname: {letter.upper()} {side.capitalize()}\nroles: [{side}]\noffers: [speaking]\n---\n")
        pair = f"pairs/{letter}-{letter}"
        note(f"{pair}/agreement.md", f"""---
mentor: {letter}-mentor
mentee: {letter}-mentee
start: {FIRST}
cadence: 2 weeks
visibility: program
---
## Commitments
- Both come prepared
""")
        note(f"{pair}/goals/talk.md", f"""---
visibility: program
title: Give a talk
measure: milestones
start: {FIRST}
due: 2026-09-30
---
## Milestones
- [x] An outline (due 2025-03-01, done 2025-02-{number + 1:02})
- [ ] The talk (due 2026-0{number % 9 + 1}-10)
""")
        for meeting in range(7):
            day = FIRST + timedelta(days=14 * meeting + number * 9)
            note(f"{pair}/sessions/{day}.md", f"""---
visibility: program
---
## Actions
- [ ] @{letter}-mentee Write page {meeting} (due {day + timedelta(days=14)})

## Wins
- Page {meeting} is read by somebody else
""")


def _pair(note, skills):
    pair = f"pairs/{PAIR}"
    note(f"{pair}/agreement.md", f"""---
mentor: wolfe
mentee: [khwarizmi, shikibu]
start: {FIRST}
cadence: 1 week
session_length: 1h
focus: [{", ".join(skills)}]
visibility: program
conflict_contact: {LONG_NAME}
---
## Hopes
- {LONG_WORD}
- {"希望" * 80}

## Ground rules
- {'قاعدة طويلة ' * 20}
""")
    updates = "\n".join(
        f"  - {{date: {FIRST + timedelta(days=day)}, value: {day * 1.7:.1f}, by: khwarizmi, note: {LONG_WORD[:day % 60 + 1]}}}"
        for day in range(500))
    note(f"{pair}/goals/five-hundred.md", f"""---
visibility: program
title: {LONG_WORD} five hundred times
specific: "{LONG_WORD}: {'長い' * 60}"
measure:
  metric: {LONG_WORD}
  unit: {LONG_WORD[:24]}
  baseline: 0
  target: 1000
start: {FIRST}
due: 2026-09-30
updates:
{updates}
---
{LONG_WORD * 3}
""")
    milestones = "\n".join(
        f"- [{'x' if number < 25 else ' '}] @{['khwarizmi', 'shikibu'][number % 2]} "
        f"{number}: {[LONG_WORD, 'خطوة', '一歩一歩' * 10, 'A step'][number % 4]} "
        f"(due {FIRST + timedelta(days=12 * number)}"
        + (f", done {FIRST + timedelta(days=12 * number + number % 9)})" if number < 25 else ")")
        for number in range(40))
    note(f"{pair}/goals/forty-steps.md", f"""---
visibility: program
title: أربعون خطوة نحو الهدف
measure: milestones
start: {FIRST}
due: 2026-09-30
---
## Milestones
{milestones}
""")
    for number in range(60):
        day = FIRST + timedelta(days=7 * number)
        note(f"{pair}/sessions/{day}.md", f"""---
visibility: program
title: {[LONG_WORD, "الجلسة", "第" + str(number) + "回", "Short"][number % 4]}
planned: 60m
actual: {40 + number % 50}m
goals: [five-hundred, forty-steps]
agenda: [10m {LONG_WORD}, 50m {"議題" * 30}]
resources: [{{id: resource-{number % 40}, useful: {number % 5 + 1}}}]
---
{LONG_WORD * 2}

| a | b | c |
|---|---|---|
| {LONG_WORD} | {"d" * 120} | 1 |

## Questions
- @khwarizmi {"ماذا " * 20}?

## Options
- [x] @shikibu: {"選択" * 30}
- [ ] @wolfe: {LONG_WORD}

## Learned
- @shikibu {LONG_WORD}
- @wolfe {LONG_WORD}

## Introductions
- @wolfe → {LONG_NAME} (offered {day})

## Actions
- [{"x" if number % 3 else " "}] @khwarizmi {number} {LONG_WORD} (due {day + timedelta(days=7)}{f", done {day + timedelta(days=6)}" if number % 3 else ""})
- [ ] @wolfe {"約束" * 20} {number} (due {day + timedelta(days=6)})

## Wins
- {LONG_WORD} {number}
""")
    for month in range(1, 13):
        for person in ["wolfe", "khwarizmi", "shikibu"]:
            note(f"{pair}/pulse/2025-{month:02}-{person}.md", f"""---
date: 2025-{month:02}-15
answers: {{heard: {month % 5 + 1}, safe: 5, useful: {5 - month % 5}, prepared: 3, momentum: 1}}
concern: none
---
""")
