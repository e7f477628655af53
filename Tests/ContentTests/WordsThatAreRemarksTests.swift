import Content
import Diagnostics
import MentoringModel
import Testing

/// Words beside values, names and days that are only remarks: nobody is made an owner by them, and no day or number is lost.
@Suite("Words that are remarks") struct WordsThatAreRemarksTests {
    private func goal(_ measure: String, _ session: String) -> PairSample {
        PairSample([
            "goals/talks.md": "---\ntitle: Speak\nstart: 2026-01-05\nmeasure: {\(measure)}\n---\n",
            "sessions/2026-03-12.md": "## Progress\n- \(session)\n",
        ])
    }
    private static let talks = "metric: talks given, unit: talks, baseline: 0, target: 12"
    private static let hours = "metric: hours practised, unit: hours, baseline: 0, target: 40, aggregate: sum"

    private func promise(_ item: String) -> PairSample { PairSample(session: "## Actions\n- \(item)\n") }

    @Test(
        "A length of time with words behind it is a remark where the goal counts something else",
        arguments: [
            "7 minutes late to the last one", "7 years ago nobody thought", "7 days after the exam", "7 months in",
            "7 weeks before due", "7 Minuten zu spät", "7 Tage nach der Prüfung", "7 Wochen vor dem Ende",
        ])
    func remarksOfTime(value: String) {
        let sample = goal(Self.talks, "[[talks]]: \(value)")
        #expect(sample.session?.progress.map(\.value) == [7])
        #expect(sample.codes == [])
    }

    @Test("Alone it is told of", arguments: ["7 weeks", "7 weeks, late", "7 min (late)", "7 Tage"])
    func lengths(value: String) {
        #expect(goal(Self.talks, "[[talks]]: \(value)").codes == ["unit"])
    }

    @Test(
        "The parts of an amount, and what it is compared with, add nothing",
        arguments: [
            "4 hours in total, 3 at home", "4 hours: 2 with Noor, 2 alone", "4 hours, 1 more than last week",
            "4 hours, 1 in the evening", "4 hours altogether, 3 at home",
            "4 hours, 2 with Noor, 2 alone", "4 hours – 2 with Noor, 2 alone", "4 Stunden insgesamt, 3 am Abend",
            "4 Stunden, 1 mehr als letzte Woche",
            "4 Stunden, 1 am Abend", "4 Stunden, 1 Stunde mehr als letzte Woche", "4, 1 less than in May",
        ])
    func parts(value: String) {
        let sample = goal(Self.hours, "[[talks]]: \(value)")
        #expect(sample.session?.progress.map(\.value) == [4])
        #expect(sample.codes == [])
    }

    @Test(
        "What is proposed for a value behind a dash can be typed",
        arguments: [
            (Self.talks, "Speak – 7 weeks", "write - [[talks]]: and the number in talks"),
            (Self.talks, "Speak – 7 weeks before due", "write - [[talks]]: 7 weeks before due"),
            (
                Self.hours, "Speak, 2 hours with Noor, 1 alone",
                "write - [[talks]]: 3 if all of it counts, else - [[talks]]: and the one number that does"
            ),
            (Self.hours, "Speak – 90 min", "write - [[talks]]: 1.5"),
            (Self.hours, "Speak – 2 hours", "write - [[talks]]: 2 hours"),
        ])
    func proposals(measure: String, line: String, help: String) {
        #expect(goal(measure, line).helps == [help])
    }

    @Test(
        "A side clause makes nobody an owner",
        arguments: [
            "Buy bread, Noor will be away", "Prepare room. Noor will be late.",
            "Read the book - Elena could not finish it", "Bring snacks; Elena can eat nuts",
            "Ask Sam, Noor has his number", "E will be 3 in May", "Brot kaufen, Noor wird nicht da sein",
            "Raum buchen. Elena kann nur dort.", "Sam fragen, Noor hat seine Nummer",
            "Raum suchen, Noor wird spät da sein",
            "Buy tea, Noor needs it", "Buy tea, Noor should never drink coffee",
        ])
    func sideClauses(item: String) { #expect(promise(item).codes == [], "\(promise(item).helps)") }

    @Test(
        "Whoever is to do it is told of",
        arguments: [
            "Query plan. Noor to look.", "Query plan – Noor will look", "Query plan, Noor has to look",
            "Query plan; Noor soll schauen", "N will ask her old team", "N has to ask her old team",
        ])
    func owners(item: String) { #expect(promise(item).helps.first?.contains("@noor") == true) }

    @Test(
        "Whoever receives it is no owner",
        arguments: [
            "Bescheid geben Elena", "Feedback geben Noor", "beim Umzug helfen Noor", "Hilfe anbieten Noor",
            "Dank sagen Elena", "send mail re Noor", "Mail schicken Elena", "Karte schreiben Noor", "Weg zeigen Noor",
            "draft mail regarding Noor", "Bescheid sagen Noor", "ausführlich antworten Elena",
        ])
    func receivers(item: String) { #expect(promise(item).codes == [], "\(promise(item).helps)") }

    @Test(
        "A reason behind an arrow back chooses nothing",
        arguments: [
            "Ask HR ← we decided against it first", "quit ← taking too long", "call ← first class idea",
            "stay ← start over is hard", "A <- B we go", "bleiben ← wir haben keine Zeit",
            "kündigen ← erst Elena fragen",
            "wait ← first ask Sam",
        ])
    func reasons(item: String) {
        #expect(PairSample(session: "## Options\n- @noor \(item)\n- @noor warten\n").codes == [])
    }

    @Test(
        "A choice behind one is told of",
        arguments: ["← das zuerst", "← this first", "← we take this", "← wir nehmen es zuerst", "← let's try it"])
    func choices(tail: String) {
        #expect(PairSample(session: "## Options\n- @noor wait \(tail)\n- @noor ask\n").codes == ["chosen-option"])
    }

    @Test(
        "A day that belongs to what is done is no due day",
        arguments: [
            "[x] @noor Read a book by April Smith", "[x] @noor Urlaub bis 10.4. eintragen",
            "[x] @noor Visa valid until 1 May checken", "[x] @noor die Frist 3.5. klären",
            "[x] @noor Termin 3.5. absagen", "[x] @noor Find a place, for Friday dinner",
            "[ ] @noor Find a place, for Friday dinner", "[ ] @noor Read a book by April Smith",
            "[ ] @noor Raum suchen, für Freitag Essen holen",
            "[x] @noor Ausweis gültig bis 10.4. verlängern", "[x] @noor Read a poem by June Jordan",
        ])
    func days(item: String) { #expect(promise(item).codes == [], "\(promise(item).helps)") }

    @Test("A day in front of other words still is one")
    func limits() {
        #expect(promise("[x] @noor Abstract bis 5.3. entwerfen").codes == ["day-in-words"])
        #expect(promise("[x] @noor Submit by April the abstract").codes == ["day-in-words"])
        #expect(promise("[ ] @noor the abstract, for Friday").codes == ["day-in-words"])
    }

    @Test("A day that may lie before the promise is one of two")
    func yearOfLimit() {
        func ticked(_ item: String, on day: String) -> PairSample {
            PairSample(["sessions/\(day).md": "## Actions\n- [x] @noor \(item)\n"])
        }
        #expect(
            ticked("Vertrag bis 31.12. verlängern", on: "2026-04-02").helps == [
                "write - [x] @noor Vertrag verlängern (due 2026-12-31), or due 2025-12-31"
            ])
        #expect(
            ticked("Vertrag bis 20.12. verlängern", on: "2027-01-08").helps.filter { !$0.isEmpty } == [
                "write - [x] @noor Vertrag verlängern (due 2026-12-20) if that is meant"
            ])
    }

    @Test(
        "Who stands in front of an arrow is the owner",
        arguments: [
            ("Slides: mentor → @noor", "@elena Slides (→ @noor)"), ("Slides: both → @noor", "@both Slides (→ @noor)"),
            ("Slides: we → @noor", "@both Slides (→ @noor)"), ("Folien: wir → @noor", "@both Folien (→ @noor)"),
            ("Folien: Mentor → @noor", "@elena Folien (→ @noor)"), ("Mail, Elena > @noor", "@elena Mail (→ @noor)"),
            ("Folien: beide → Noor", "@both Folien (→ Noor)"), ("Slides: mentee → mentor", "@noor Slides (→ mentor)"),
        ])
    func arrows(item: String, line: String) {
        let sample = promise(item)
        #expect(sample.helps.first?.hasPrefix("write \(line) if it is theirs") == true, "\(sample.helps)")
        #expect(promise(line).codes == [])
    }

    @Test(
        "People around an arrow alone promise nothing", arguments: ["Mentor → Mentee", "Elena → Noor", "wir -> Noor"])
    func onlyArrow(item: String) {
        #expect(promise(item).helps == ["begin the item with whoever does it, and write what is to be done"])
    }

    @Test("A contact who leads to a member by the whole name is the contact")
    func chain() {
        let sample = PairSample(
            [
                "sessions/2026-03-12.md":
                    "## Introductions\n- Nils Gold → Elena Petrova (made 2026-03-05)\n- Nils Gold → Elena (made 2026-03-05)\n"
            ])
        #expect(sample.helps.allSatisfy { $0.hasPrefix("write → Nils Gold (made 2026-03-05)") }, "\(sample.helps)")
    }

    @Test(
        "The due day of what is done lies before it",
        arguments: [
            ("by Friday", "2026-02-06"), ("bis Freitag", "2026-02-06"), ("by Monday", "2026-02-09"),
            ("by 13 Feb", "2026-02-13"), ("bis 9.2.", "2026-02-09"),
        ])
    func doneBefore(words: String, day: String) {
        let sample = PairSample([
            "sessions/2026-04-02.md": "## Actions\n- [x] @noor Slides (done 2026-02-11, \(words))\n"
        ])
        #expect(sample.codes == ["attribute"])
        #expect(sample.helps.first?.hasPrefix("write due \(day) in its place") == true, "\(sample.helps)")
    }
}
