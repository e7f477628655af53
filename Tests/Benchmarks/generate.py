"""Writes a programme of any size, for benchmarks: the same arguments give the same bytes.

    generate.py PAIRS FOLDER

Each pair has two people, an agreement, three goals, and a session every fortnight of a year.
"""

import random
import sys
from datetime import date, timedelta
from pathlib import Path

FIRST = "Ada Ben Chen Dana Elif Farid Grete Hugo Ines Jonas Kofi Lena Mira Noor Oskar Priya Quentin Rosa Sami Tomás Uta Vera Wout Xenia Yusuf Zoë".split()
LAST = "Adler Brandt Castro Diallo Eriksen Fischer Greco Haddad Ito Jansen Kowalski Lund Moreau Nwosu Okafor Park Quist Reinhold Şahin Tanaka".split()
SKILLS = ["feedback", "planning", "presenting", "negotiation", "writing", "statistics", "design", "hiring", "budgeting", "teaching"]
SUBJECTS = ["the pilot", "the handbook", "the talk", "the survey", "the budget", "the workshop", "the application", "the review"]
SENTENCES = [
    "We began with {subject}, which moved further than either of us had thought.",
    "The question behind it was whether {subject} needs another month or another pair of eyes.",
    "{mentee} had prepared three ways to go on and had a favourite among them.",
    "What helped was to say aloud what would count as done for {subject}.",
    "There was a moment of doubt about {subject}, and naming it made it smaller.",
    "{mentor} told how a first attempt failed years ago, and what came of it.",
    "Nobody had asked the people whom {subject} is for, so that comes next.",
    "In the end a small step seemed better than a large plan.",
    "We looked at the numbers together; they say less than they seem to.",
    "“Begin before you are ready” is the sentence that stays.",
]
PROMISES = ["Write a page about {subject}", "Ask two people what they think of {subject}", "Send the outline of {subject}", "Rehearse the opening of {subject}", "Read the notes about {subject} again"]


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def prose(chance, names, count):
    words = [chance.choice(SENTENCES).format(subject=chance.choice(SUBJECTS), **names) for _ in range(count)]
    cut = max(1, count // 3)
    return "\n\n".join(" ".join(words[start:start + cut]) for start in range(0, count, cut))


def session(chance, names, ids, goals, day, resources):
    mentor, mentee = ids
    lines = ["---", "visibility: " + ("program" if chance.random() < 0.9 else "pair"), "planned: 60m", f"actual: {chance.choice([45, 50, 55, 60, 70])}m"]
    lines += ["agenda:", "  - {topic: Last promises, minutes: 15}", f"  - {{topic: {chance.choice(SUBJECTS).capitalize()}, minutes: 35, by: {mentee}}}"]
    lines += [f"progress: {{{chance.choice(goals)}: {chance.randint(1, 20)}}}", "---", "", prose(chance, names, chance.randint(6, 24)), ""]
    lines += ["## Options", "", f"- [x] @{mentee}: begin with a small group", f"- [ ] @{mentor}: ask for more time", ""]
    lines += ["## Actions", ""]
    for _ in range(chance.randint(1, 4)):
        due = day + timedelta(days=chance.randint(3, 13))
        box, done = ("x", f", done {due - timedelta(days=chance.randint(0, 2))}") if chance.random() < 0.7 else (" ", "")
        words = chance.choice(PROMISES).format(subject=chance.choice(SUBJECTS))
        lines.append(f"- [{box}] @{chance.choice(ids)} {words} (due {due}{done})")
    if chance.random() < 0.4:
        lines += ["", "## Wins", "", f"- {chance.choice(SUBJECTS).capitalize()} was praised by somebody who matters"]
    if chance.random() < 0.3:
        lines += ["", "## Resources", "", f"- [[{chance.choice(resources)}]]"]
    if chance.random() < 0.3:
        lines += ["", "## Concerns (private)", "", "- Something that stays between us"]
    return "\n".join(lines) + "\n"


def main():
    pairs, root = int(sys.argv[1]), Path(sys.argv[2])
    chance = random.Random(7)
    write(root / "program.md", "---\nname: A programme of some size\nlanguage: en\ncadence: 2w\naudience: program\n---\n\nOne year.\n")
    resources = []
    for number in range(max(5, pairs // 4)):
        skill = SKILLS[number % len(SKILLS)]
        resources.append(f"on-{skill}-{number}")
        write(root / f"resources/on-{skill}-{number}.md", f"---\ntitle: On {skill}, part {number}\nkind: article\nurl: https://example.org/{skill}/{number}\nskills: [{skill}]\n---\n\nShort, and worth the time.\n")
    for number in range(pairs):
        ids, names = [], {}
        for role in ["mentor", "mentee"]:
            name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
            names[role] = name.split()[0]
            ids.append(f"{role}-{number}")
            write(root / f"people/{role}-{number}.md", f"---\nname: {name}\nskills: [{', '.join(chance.sample(SKILLS, 3))}]\n---\n\n{prose(chance, {'mentor': 'She', 'mentee': 'He'}, 3)}\n")
        pair = root / f"pairs/pair-{number}"
        start = date(2025, 8, 15) + timedelta(days=chance.randint(0, 30))
        write(pair / "agreement.md", f"---\nmentor: {ids[0]}\nmentee: {ids[1]}\nstart: {start}\ncadence: 2w\nsession_length: 60m\nvisibility: program\n---\n\n## Purpose\n\n{prose(chance, names, 3)}\n")
        goals = []
        for place, skill in enumerate(chance.sample(SKILLS, 3)):
            goals.append(f"{skill}-{place}")
            write(pair / f"goals/{skill}-{place}.md", f"---\ntitle: Grow in {skill}\nowner: {ids[1]}\nmeasure: {{baseline: 0, target: {20 + place}}}\nstart: {start}\ndue: 2026-08-{10 + place}\nvisibility: program\n---\n\n{prose(chance, names, 3)}\n\n## Milestones\n\n- [x] A first draft (done {start + timedelta(days=40)})\n- [ ] A second opinion (due 2026-07-{10 + place})\n")
        for week in range(25):
            day = start + timedelta(days=14 * week + chance.randint(0, 3))
            if chance.random() < 0.9:
                write(pair / f"sessions/{day}.md", session(chance, names, ids, goals, day, resources))


if __name__ == "__main__":
    main()
