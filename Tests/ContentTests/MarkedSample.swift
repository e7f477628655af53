import Content
import Diagnostics
import Testing

/// A note with a mistake whose place is marked inside the text with ‸.
struct MarkedSample: CustomTestStringConvertible, Sendable {
    var code: String
    var path: String
    var text: String
    /// Other notes that the mistake needs, without mistakes of their own.
    var others: [String: String]

    init(_ code: String, _ path: String, _ text: String, with others: [String: String] = [:]) {
        self.code = code
        self.path = path
        self.text = text
        self.others = others
    }

    var testDescription: String { "\(code): \(path)" }

    static let mark: Character = "‸"

    /// Line and column of the mark, both from 1.
    var place: (line: Int, column: Int) {
        var line = 1
        var column = 1
        for character in text {
            if character == MarkedSample.mark { return (line, column) }
            if character == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return (1, 1)
    }

    /// Every problem that reading the sample gives.
    func problems() -> [Problem] {
        var notes = others.mapValues { Array($0.utf8) }
        notes[path] = Array(text.filter { $0 != MarkedSample.mark }.utf8)
        if path.hasPrefix("pairs/ada-grace/"), notes["pairs/ada-grace/agreement.md"] == nil {
            notes["pairs/ada-grace/agreement.md"] = Array(MarkedSample.agreement.utf8)
        }
        return readContent(
            notes: notes.map { (path: $0.key, bytes: $0.value) }, attachments: ["pairs/ada-grace/plan.png"]
        )
        .problems
    }

    static let agreement = """
        ---
        mentor: grace
        mentee: ada
        start: 2026-01-01
        end: 2026-12-31
        session_length: 60m
        ---
        """
}

private let goal = "pairs/ada-grace/goals/talk.md"
private let session = "pairs/ada-grace/sessions/2026-03-14.md"
private let agreement = "pairs/ada-grace/agreement.md"
private let resource = "resources/book.md"
private let person = "people/ada.md"
private let people = ["people/ada.md": "---\nname: Ada\n---", "people/grace.md": "---\nname: Grace\n---"]
private let goals = [goal: "---\nstart: 2026-01-05\n---"]

/// At least one sample for each kind of problem that a note can have.
enum Samples {
    static let files: [MarkedSample] = [
        MarkedSample("no-place", "goal.md", "A goal"),
        MarkedSample("no-place", "pairs/ada-grace/gaols/talk.md", "A goal"),
        MarkedSample("no-place", "people/team/ada.md", "---\nname: Ada\n---"),
        MarkedSample("not-read", "Daily/2026-03-14.md", "milk"),
        MarkedSample("taken-address", "resources/index.md", "words"),
        MarkedSample("empty-id", "people/---.md", "---\nname: Ada\n---"),
        MarkedSample(
            "same-id", "people/Ada.md", "---\nname: Ada\n---", with: ["people/Ada .md": "---\nname: Ada\n---"]),
        MarkedSample("same-id", "resources/b/e\u{301}tude.md", "Two", with: ["resources/a/étude.md": "One"]),
        MarkedSample("no-agreement", "pairs/ben-carl/goals/talk.md", "---\nstart: 2026-01-05\n---"),
        MarkedSample("nul-byte", resource, "one\ntwo\u{0}"),
    ]

    static let frontMatter: [MarkedSample] = [
        MarkedSample("fence", goal, "‸--\nvisibility: private\n---\n"),
        MarkedSample("fence", goal, "‸----\nvisibility: private\n---\n"),
        MarkedSample("fence", goal, "‸+++\nvisibility = \"private\"\n+++\n"),
        MarkedSample("fence", goal, "‸—\u{2014}\nvisibility: private\n---\n"),
        MarkedSample("fence", goal, "\n\n‸---\nvisibility: private\n---\n"),
        MarkedSample("fence", goal, "‸ ---\nvisibility: private\n---\n"),
        MarkedSample("fence", goal, "‸visibility: private\n---\nFrank words"),
        MarkedSample("fence", resource, "‸—\nvisibility: private\n—\nwords"),
        MarkedSample("fence", resource, "‸***\nvisibility: private\n***\nwords"),
        MarkedSample("fence", goal, "‸```yaml\nvisibility: private\n```\n"),
        MarkedSample("fence", goal, "‸title: Three\nvisibility: private\n\nFrank words"),
        MarkedSample("fence-end", goal, "‸---\nvisibility: private\n"),
        MarkedSample("fence-end", goal, "---\nvisibility: private\n‸----\nFrank words"),
        MarkedSample("yaml-colon", session, "---\ntitle: Session 12‸: Growth\n---"),
        MarkedSample("yaml-colon", session, "---\nagenda:\n  - {topic: Session 12‸: Growth, minutes: 5}\n---"),
        MarkedSample("yaml-comma", session, "---\nagenda:\n  - {topic: What went well, ‸and what did not}\n---"),
        MarkedSample("yaml-comment", goal, "---\nstart: 2026-01-05\nspecific: reach goal ‸#1\n---"),
        MarkedSample("yaml-comment", goal, "---\nstart: 2026-01-05\nspecific: ‸#1 in the league\n---"),
        MarkedSample("yaml-tab", goal, "---\nrelevant:\n‸\twhy: Because\n---"),
        MarkedSample("yaml-anchor", goal, "---\ntitle: ‸&a Talk\n---"),
        MarkedSample("yaml-anchor", goal, "---\ntitle: ‸*a\n---"),
        MarkedSample("yaml-anchor", goal, "---\ntitle: ‸!!str Talk\n---"),
        MarkedSample("yaml-anchor", goal, "---\nrelevant: {‸<<: *a}\n---".replacing("‸<<: *a", with: "<<: ‸*a")),
        MarkedSample("yaml-duplicate", goal, "---\nstart: 2026-01-05\ntitle: One\n‸title: Two\n---"),
        MarkedSample(
            "yaml-limits", goal,
            "---\ntitle: \(String(repeating: "[", count: 32))‸\(String(repeating: "[", count: 40))\n---"),
        MarkedSample("yaml-shape", goal, "---\n‸- one\n- two\n---"),
        MarkedSample("yaml", goal, "---\nstart: 2026-01-05\ntitle: ‸\"open\n---\nwords"),
        MarkedSample("yaml", goal, "---\nstart: 2026-01-05\nmeasure: ‸{metric: reviews\ndue: 2026-06-30\n---"),
        MarkedSample("yaml", goal, "---\nstart: 2026-01-05\n‸just words\n---"),
    ]

    static let fields: [MarkedSample] = [
        MarkedSample("unknown-key", goal, "---\nstart: 2026-01-05\n‸deu: 2026-03-01\n---"),
        MarkedSample("visibility-key", resource, "---\n‸Visibility: private\n---"),
        MarkedSample("visibility-key", resource, "---\n‸visability: private\n---"),
        MarkedSample("visibility-key", resource, "---\n‸private: true\n---"),
        MarkedSample("yaml", goal, "---\nstart‸:2026-01-05\n---"),
        MarkedSample("yaml", goal, "---\nvisibility‸:private\nstart: 2026-01-05\n---"),
        MarkedSample("key-twice", goal, "---\nstart: 2026-01-05\ndue: 2026-03-01\n‸deadline: 2026-03-02\n---"),
        MarkedSample("missing", agreement, "---\n‸mentor:\nmentee: ada\n---"),
        MarkedSample("missing", "people/x.md", "---\nroles: mentor\n---"),
        MarkedSample("shape", goal, "---\nstart: 2026-01-05\ndue: ‸[2026-03-01, 2026-03-02]\n---"),
        MarkedSample("shape", goal, "---\nstart: 2026-01-05\nupdates:\n  - ‸2026-03-01\n---"),
        MarkedSample("day", goal, "---\nstart: 2026-01-05\ndue: ‸2026-02-30\n---"),
        MarkedSample("day", goal, "---\nstart: 2026-01-05\ndue: ‸14/03/2026\n---"),
        MarkedSample("day", goal, "---\nstart: 2026-01-05\ndue: ‸2026-13-01\n---"),
        MarkedSample("day", goal, "---\nstart: 2026-01-05\ndue: ‸Friday\n---"),
        MarkedSample("day", "pairs/ada-grace/sessions/2026-02-30-talk.md", "words"),
        MarkedSample("length", session, "---\nplanned: ‸an hour\n---"),
        MarkedSample("span", agreement, "---\nmentor: grace\nmentee: ada\ncadence: ‸sometimes\n---"),
        MarkedSample("span", agreement, "---\nmentor: grace\nmentee: ada\ncadence: ‸3m\n---"),
        MarkedSample("number", goal, "---\nstart: 2026-01-05\nweight: ‸heavy\n---"),
        MarkedSample(
            "unit", goal, "---\nstart: 2026-01-05\nmeasure: {metric: a, unit: hours, baseline: ‸3 days, target: 4}\n---"
        ),
        MarkedSample("range", session, "---\nenergy: ‸7\n---"),
        MarkedSample("yes-no", person, "---\nname: Ada\nconsent: ‸perhaps\n---"),
        MarkedSample("choice", goal, "---\nstart: 2026-01-05\nstatus: ‸actve\n---"),
        MarkedSample("choice", goal, "---\nstart: 2026-01-05\nvisibility: ‸privat\n---"),
        MarkedSample("empty-reference", goal, "---\nstart: 2026-01-05\nowner: ‸\"!!\"\n---"),
        MarkedSample("other-type", goal, "---\nstart: 2026-01-05\ntype: ‸session\n---"),
        MarkedSample("address", resource, "---\nurl: ‸javascript:alert(1)\n---"),
        MarkedSample(
            "unknown-skill", resource, "---\nskills: [‸feedbck]\n---",
            with: ["program.md": "---\nskills: [feedback, planning]\n---"]),
        MarkedSample("site-language", "program.md", "---\nlanguage: ‸tlh\n---"),
        MarkedSample("colour", "program.md", "---\ntheme: {accent: ‸green}\n---"),
        MarkedSample("colour", "program.md", "---\ntheme:\n  blaze: ‸#c8501\n---"),
        MarkedSample("contrast", "program.md", "---\ntheme:\n  name: A\n  accent: ‸#8fd0b8 # too pale\n---"),
        MarkedSample("contrast", "program.md", "---\ntheme: {accent: #1f5c4d, blaze: ‸#f80}\n---"),
        MarkedSample("shape", "program.md", "---\ntheme: ‸green\n---"),
        MarkedSample("broken-link", "program.md", "---\ntheme: {logo: ‸brand/lantern.png}\n---"),
        MarkedSample(
            "digest", agreement,
            "---\nmentor: grace\nmentee: ada\nsigned:\n  - {by: ada, on: 2026-01-02, terms: ‸abc}\n---"),
    ]

    static let bodies: [MarkedSample] = [
        MarkedSample("mark", session, "## Hard ‸[private]\nwords"),
        MarkedSample("mark", session, "## Hard ‸{private}\nwords"),
        MarkedSample("mark", session, "## Hard ‸{.private}\nwords"),
        MarkedSample("mark", session, "## Hard ‸- private\nwords"),
        MarkedSample("mark", session, "## Hard ‸(privat)\nwords"),
        MarkedSample("mark", session, "## Hard ‸(Programme)\nwords"),
        MarkedSample("mark", session, "## Hard ‸(private).\nwords"),
        MarkedSample("mark", session, "## ‸(private) Hard\nwords"),
        MarkedSample("mark", session, "## Hard ‸(private\nwords"),
        MarkedSample("mark", session, "## ‸Private\nwords"),
        MarkedSample("mark", session, "- he said no ‸(private)"),
        MarkedSample("mark", session, "**Hard ‸(private)**\n\nwords"),
        MarkedSample("mark-opens-nothing", agreement, "---\nmentor: grace\nmentee: ada\n---\n## Hopes ‸(program)\n"),
        MarkedSample("mark-opens-nothing", session, "## Hard (private)\n### Wins ‸(program)\n- a win"),
        MarkedSample("mark-opens-nothing", session, "---\nvisibility: private\n---\n## Wins ‸(program)\n- a win"),
        MarkedSample("attribute", session, "## Actions\n- [ ] @ada Draft it (due ‸Friday)"),
        MarkedSample("attribute", session, "## Actions\n- [ ] @ada Draft it (due ‸2026-13-01)."),
        MarkedSample("attribute", session, "## Wins\n- Draft it (‸done)"),
        MarkedSample("attribute", session, "## Actions\n- [ ] Draft it (due 2026-03-21, ‸wieght 2)"),
        MarkedSample("introduction", session, "## Introductions\n‸- @mentor → (offered 2026-03-14)"),
        MarkedSample("introduction-remark", session, "## Introductions\n‸- @grace Katrin Hoffmann"),
        MarkedSample("comment", session, "Some ‸<!-- words\n\nthat stay -->"),
        MarkedSample("footnote", session, "Some words‸[^1] and more"),
        MarkedSample("footnote", session, "Some words\n\n‸[^1]: and more"),
        MarkedSample("footnote", session, "Some words[^a]\n\n[^a]: more\n\n‸[^A]: and more"),
        MarkedSample("comment", session, "Some ‸%%words of Obsidian"),
        MarkedSample("comment", session, "Grüße %%é%% ‸%%ü\n\n- [ ] words\n"),
        MarkedSample("comment", session, "---\nvisibility: program\n---\n%%\n‸## Hard (private)\nx\n%%\nwords"),
        MarkedSample("mark", session, "---\nvisibility: program\n---\nÜber é ‸%% private %%"),
        MarkedSample("code-not-run", session, "```‸mermaid\ngraph TD\n```"),
        MarkedSample("code-not-run", session, "Due ‸`= this.due`"),
        MarkedSample("raw-html", session, "Some ‸<b>bold</b> words"),
        MarkedSample("raw-html", session, "‸<div>\nwords\n</div>"),
        MarkedSample("remote-picture", session, "![a chart](‸https://example.org/a.png)"),
        MarkedSample("nesting", session, "words\n\n‸\(String(repeating: "> ", count: 101))deep"),
        MarkedSample("too-much", session, "## Actions\n\(String(repeating: "- a\n", count: 1000))‸- a\n"),
        MarkedSample(
            "same-milestone", goal,
            "---\nstart: 2026-01-05\n---\n## Milestones\n- [ ] Draft\n‸- [ ] Second (id draft)\n"),
    ]

    static let links: [MarkedSample] = [
        MarkedSample("unknown-person", session, "## Actions\n- [ ] ‸@adda Draft it", with: people),
        MarkedSample("unknown-person", goal, "---\nstart: 2026-01-05\nowner: ‸greace\n---", with: people),
        MarkedSample("unknown-goal", session, "---\nprogress: {‸tlak: 3}\n---", with: goals),
        MarkedSample("unknown-goal", session, "---\nagenda:\n  - {topic: x, goal: ‸tlak}\n---", with: goals),
        MarkedSample("unknown-goal", goal, "---\nstart: 2026-01-05\nparent: ‸bigger\n---"),
        MarkedSample(
            "unknown-resource", goal, "---\nstart: 2026-01-05\nresources: [‸boook]\n---", with: [resource: "Book"]),
        MarkedSample("unknown-link", session, "see [[‸tlak]]", with: goals),
        MarkedSample("broken-link", session, "see [it](‸../goals/tlak.md)", with: goals),
        MarkedSample("broken-link", session, "see [it](‸/goals/talk.md)", with: goals),
        MarkedSample("link-leads-out", session, "see [it](‸../../../../etc/passwd)"),
        MarkedSample(
            "parent-circle", goal, "---\nstart: 2026-01-05\nparent: ‸talk\n---"),
    ]

    static let meanings: [MarkedSample] = [
        MarkedSample("start-after-due", goal, "---\nstart: 2026-03-01\ndue: ‸2026-03-01\n---"),
        MarkedSample(
            "end-before-start", agreement, "---\nmentor: grace\nmentee: ada\nstart: 2026-03-01\nend: ‸2026-02-01\n---"),
        MarkedSample(
            "end-before-start", goal, "---\nstart: 2026-01-05\npauses:\n  - {from: 2026-03-01, to: ‸2026-03-01}\n---"),
        MarkedSample(
            "target-is-baseline", goal, "---\nstart: 2026-01-05\nmeasure: {metric: a, baseline: 3, target: ‸3}\n---"),
        MarkedSample("weight", goal, "---\nstart: 2026-01-05\nweight: ‸-1\n---"),
        MarkedSample(
            "weight", goal, "---\nstart: 2026-01-05\n---\n## Milestones\n‸- [ ] A (weight 0)\n- [ ] B (weight 0)"),
        MarkedSample("band", goal, "---\nstart: 2026-01-05\nmeasure: {metric: a, between: ‸[6, 4]}\n---"),
        MarkedSample("measure", goal, "---\nstart: 2026-01-05\nmeasure: ‸feeling\n---"),
        MarkedSample("nothing-to-measure", goal, "---\nstart: 2026-01-05\nmeasure: ‸milestones\n---"),
        MarkedSample("no-baseline", goal, "---\nstart: 2026-01-05\nmeasure: ‸{metric: a, target: 3}\n---"),
        MarkedSample("no-start", goal, "---\ntitle: Talk\n---"),
        MarkedSample(
            "no-active-days", goal,
            "---\nstart: 2026-02-01\ndue: ‸2026-03-01\npauses:\n  - {from: 2026-01-15, to: 2026-03-05}\n---"),
        MarkedSample(
            "several-values", goal,
            """
            ---
            start: 2026-01-05
            measure: {metric: a, baseline: 0, target: 3}
            updates:
              - {date: 2026-02-01, value: 1}
              - {date: 2026-02-01, value: ‸2}
            ---
            """),
        MarkedSample(
            "milestone-outside", goal,
            "---\nstart: 2026-01-05\ndue: 2026-03-01\n---\n## Milestones\n‸- [ ] A (due 2026-03-02)\n- [ ] B"),
        MarkedSample("session-outside", session, "---\ndate: ‸2027-03-01\n---"),
        MarkedSample("agenda-over", session, "---\nplanned: 30m\nagenda:\n  - ‸{topic: x, minutes: 31}\n---"),
        MarkedSample("agenda-over", session, "## Agenda\n‸- 45m One\n- 20m Two"),
        MarkedSample("public-in-closed-pair", session, "---\nvisibility: public\n---"),
        MarkedSample("public-in-closed-pair", session, "words\n\n‸## Wins (public)\n- w"),
        MarkedSample("no-date", "pairs/ada-grace/sessions/talk.md", "words"),
        MarkedSample(
            "two-pulses", "pairs/ada-grace/pulse/2026-03-14-ada.md", "---\nanswers: {heard: 4}\n---",
            with: ["pairs/ada-grace/pulse/2026-03-ada.md": "---\nanswers: {heard: 3}\n---"]),
    ]

    static let all =
        files + frontMatter + fields + values + bodies + items + itemForms + links + meanings + skills + sections
        + LinkSamples.all
}
