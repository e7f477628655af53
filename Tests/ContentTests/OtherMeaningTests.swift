import Content
import Diagnostics
import MentoringModel
import Testing

/// Numbers behind a day that are no value of that day.
@Suite("Numbers that mean something else than the value") struct OtherMeaningTests {
    private func goal(_ item: String, measure: String = "") -> PairSample {
        PairSample([
            "goals/posts.md": "---\nstart: 2026-01-05\ndue: 2026-12-01\n"
                + "measure: {metric: posts, unit: posts, baseline: 2, target: 60\(measure)}\n---\n## Updates\n- 2026-03-01: \(item)\n"
        ])
    }

    @Test(
        "What is left, planned, added or one of two is not read",
        arguments: [
            "12 still to go", "10 to go", "10 left", "10 posts left", "12 fehlen noch", "12 Kapitel fehlen noch",
            "3 remaining posts",
            "noch 12", "still 12 to go", "noch 3 offen", "9 more", "9 more posts", "3 dazu", "3 weitere", "2 new ones",
            "5 on top",
            "9 (plan)", "9 planned", "9 geplant", "9, geplant", "9 posts planned", "3 cancelled", "3 ausgefallen",
            "3 posts cancelled",
            "4 or 5 depending on the draft", "4 oder 5", "10 minus 2", "5, maybe 6", "5 – vielleicht 6", "4–5",
        ])
    func notRead(item: String) {
        let sample = goal(item)
        #expect(sample.codes == ["unread-value"], "\(sample.codes)")
        #expect(sample.goal?.updates.contains { $0.value != nil } == false)
        #expect(
            sample.helps.allSatisfy {
                !$0.contains(where: \.isNewline) && $0.hasPrefix("write - 2026-03-01: and the ")
            }, "\(sample.helps)")
    }

    @Test(
        "Where a second number is the one that counts, it is proposed",
        arguments: [
            ("2 new ones, total 9", "9"), ("2 neue, insgesamt 9", "9"), ("8, no 9!", "9"), ("9 (correction: 8)", "8"),
            ("3 dazu, jetzt 12", "12"),
        ])
    func second(item: String, number: String) {
        let sample = goal(item)
        #expect(sample.helps == ["write - 2026-03-01: \(number)"])
        #expect(goal(number).codes == [])
    }

    @Test(
        "Values with a remark are read",
        arguments: [
            "9 posts", "9 – target nearly reached", "9, 2 of them cancelled", "9 (+1 cancelled)", "9 more or less",
            "9 left Noor tired",
            "9 new readers of the blog", "9 total", "9 statt 12", "9 incl. 2 short ones", "9 if we count the talk",
            "9 (was 7)",
            "9, up from 5", "9 (7 in May)", "9 after a week off", "9, 3 more are written", "9 today",
            "9 – left out the short ones",
            "9 posts, now with pictures", "9 remain online", "9: the plan works", "9 (plan was 12)",
        ])
    func read(item: String) {
        let sample = goal(item)
        #expect(sample.codes == [])
        #expect(sample.goal?.updates.map(\.value) == [9])
    }

    @Test("Where values are added up, what was added is one", arguments: ["9 more", "9 dazu", "9 new ones"])
    func sums(item: String) {
        let sample = goal(item, measure: ", aggregate: sum")
        #expect(sample.codes == [] && sample.goal?.updates.map(\.value) == [9])
    }

    @Test("Front matter and tables are read alike", arguments: ["12 still to go", "4 or 5", "9 (plan)"])
    func frontMatter(item: String) {
        let fields =
            "---\nstart: 2026-01-05\ndue: 2026-12-01\nmeasure: {metric: posts, unit: posts, baseline: 2, target: 60}\n"
        let field = PairSample(["goals/posts.md": fields + "updates: [{date: 2026-03-01, value: \"\(item)\"}]\n---\n"])
        #expect(field.codes == ["unread-value"])
        let table = PairSample([
            "goals/posts.md": fields + "---\n## Updates\n\n| Day | Value |\n|---|---|\n| 2026-03-01 | \(item) |\n"
        ])
        #expect(table.codes == ["unread-value"])
    }
}

/// What a fifth pair wrote: days, values and sections in further forms.
@Suite("Days, values and names in further forms") struct FurtherFormTests {
    private let goalFields =
        "---\nstart: 2026-01-05\ndue: 2026-12-01\nmeasure: {metric: posts, unit: posts, baseline: 2, target: 60}\n---\n## Updates\n"

    @Test(
        "What lasts until a day is not due then",
        arguments: [
            "Write tests (blocked until 2026-04-20)", "Merge the branch (not until 2026-04-20)",
            "Answer (offer valid until 2026-04-20)",
            "Ask Dana (she is away until 2026-04-20)", "Folien (im Urlaub bis 2026-04-20)",
            "Ticket (gilt bis 2026-04-20)",
            "Blog (ruht bis 2026-04-20)", "Series on hold until 2026-04-20",
        ])
    func lasting(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor \(words)\n")
        #expect(sample.session?.actions.map(\.due) == [nil] && sample.session?.actions.first?.words == words)
        #expect(sample.codes == ["unread"])
    }

    @Test(
        "What is to be done until a day is",
        arguments: ["Write tests until 2026-04-20", "Folien schicken bis 2026-04-20", "Tests (by 2026-04-20)"])
    func due(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor \(words)\n")
        #expect(sample.codes == [] && sample.session?.actions.first?.due == CalendarDay("2026-04-20"))
    }

    @Test(
        "A cell with two days is named with both",
        arguments: ["2026-04-13 → 2026-04-24", "2026-04-13 / 2026-04-24", "was 2026-04-13, now 2026-04-24"])
    func cell(text: String) {
        let sample = PairSample(
            session: "## Actions\n\n| Task | Who | Due |\n|---|---|---|\n| Set up | noor | \(text) |\n")
        #expect(sample.helps == ["write 2026-04-13 or 2026-04-24, whichever is meant"])
        #expect(sample.session?.actions.first?.due == nil)
    }

    @Test(
        "Names of sections above lines that are no list are named",
        arguments: [
            ("**To do**\nNoor: outline (due 2026-05-29)", "## To do", "- [ ] Noor: outline (due 2026-05-29)"),
            ("**Wins**\n\nOutline praised by Hugo", "## Wins", "- Outline praised by Hugo"),
            ("**Agenda**\nOutline feedback (25 minutes)", "## Agenda", "- Outline feedback (25 minutes)"),
            ("Actions:\nNoor will send the outline.", "## Actions", "- [ ] Noor will send the outline."),
        ])
    func names(lines: String, heading: String, item: String) {
        let sample = PairSample(session: "Some words.\n\n\(lines)\n")
        #expect(sample.codes.contains("near-section"), "\(sample.codes)")
        #expect(sample.helps.contains { $0.contains(heading) && $0.hasSuffix(item) }, "\(sample.helps)")
    }

    @Test(
        "Other bold lines are words",
        arguments: [
            "**Wins**\nNone this time.", "**Agenda**\nWe talked about pay.", "**Noor** spoke.", "Actions: none",
        ])
    func bold(lines: String) {
        #expect(PairSample(session: "Some words.\n\n\(lines)\n").codes == [])
    }

    @Test(
        "Lines of an agenda without hyphens are named",
        arguments: ["Outline feedback (25 minutes)", "TOP 1: Folien (25 Min.)", "1.1 Outline, 25 minutes"])
    func agenda(line: String) {
        #expect(PairSample(session: "## Agenda\n\(line)\n").codes == ["no-list"])
    }

    @Test(
        "A value behind a remark to its day is named",
        arguments: [
            ("(Sunday): 3", "3 (Sunday)"), ("(week 9): 3", "3 (week 9)"), ("(evening) 4", "4 (evening)"),
            ("after lunch: 4", "4 (after lunch)"),
            ("(KW 10): 3", "3 (KW 10)"), ("abends: 3", "3 (abends)"),
        ])
    func remark(item: String, value: String) {
        let sample = PairSample(["goals/posts.md": goalFields + "- 2026-03-01 \(item)\n"])
        #expect(sample.helps == ["write - 2026-03-01: \(value)"])
    }

    @Test(
        "A value that corrects itself is named with the second number",
        arguments: [
            ("5, no wait, 4", "4"), ("8 last week, 9 now", "9"), ("5, Moment, doch 4", "4"),
            ("5 – wrong, it was 4", "4"),
        ])
    func corrected(item: String, value: String) {
        let sample = PairSample(["goals/posts.md": goalFields + "- 2026-03-01: \(item)\n"])
        #expect(sample.helps == ["write - 2026-03-01: \(value)"])
    }

    @Test(
        "What was struck is not the value, and a full stop ends it",
        arguments: [("~~20~~ 19", 19), ("18. Noor counted again", 18), ("18.", 18)])
    func struck(item: String, value: Double) {
        let sample = PairSample(["goals/posts.md": goalFields + "- 2026-03-01: \(item)\n"])
        #expect(sample.codes == [] && sample.goal?.updates.map(\.value) == [value])
        let table = PairSample([
            "goals/posts.md": goalFields + "\n| Day | Value |\n|---|---|\n| 2026-03-01 | \(item) |\n"
        ])
        #expect(table.codes == [] && table.goal?.updates.map(\.value) == [value])
    }

    @Test("A row of sums is named, and stops nothing")
    func sums() {
        let table = PairSample([
            "goals/posts.md": goalFields + "\n| Day | Value |\n|---|---|\n| 2026-03-01 | 8 |\n| Summe | 8 |\n"
        ])
        #expect(table.codes == ["unread-table"] && !table.reading.hasErrors)
    }

    @Test("Values of goals below a name that sessions do not know", arguments: ["Log", "Verlauf", "Check-ins"])
    func log(heading: String) {
        let sample = PairSample([
            "goals/posts.md": goalFields, "sessions/2026-03-12.md": "## \(heading)\n- [[posts]] 12 (after lunch)\n",
        ])
        #expect(sample.codes == ["near-section"] && sample.helps == ["write ## Progress"])
        #expect(PairSample(["sessions/2026-03-12.md": "## \(heading)\n- We talked\n"]).codes == [])
    }

    @Test(
        "Shares and products of minutes",
        arguments: [("10 of 60 min Promises", "10m Promises"), ("AOB — 2 × 5 min", "10m AOB")])
    func shares(item: String, line: String) {
        #expect(PairSample(session: "## Agenda\n- \(item)\n").helps == ["write one length in front: \(line)"])
    }
}
