import Content
import Diagnostics
import MentoringModel
import Testing

/// Days in the words of items that are over, and of promises that got another day.
@Suite("Days in words of what is over") struct LimitsOfTickedItemsTests {
    private let german = "---\nlanguage: de\n---"

    /// An open promise of 26 February, and a later item of 12 March, the one to be reported.
    private func told(_ first: String, _ later: String) -> PairSample {
        PairSample(
            [
                "sessions/2026-02-26.md": "## Aufgaben\n- [ ] @noor \(first)\n",
                "sessions/2026-03-12.md": "---\nnext: 2026-03-26\n---\n## Aufgaben\n- \(later)\n",
            ], settings: german)
    }

    @Test(
        "Of a ticked promise the day until when it was to be done is told of, with the line to write",
        arguments: [
            ("[x] @noor Abstract bis 5.3. entwerfen", "[x] @noor Abstract entwerfen (due 2026-03-05)"),
            ("[x] @noor Abstract entwerfen bis 05.03.", "[x] @noor Abstract entwerfen (due 2026-03-05)"),
            ("[x] @noor Abstract entwerfen (bis 05.03.2026)", "[x] @noor Abstract entwerfen (due 2026-03-05)"),
            ("[-] @noor Abstract entwerfen bis 5. März", "[-] @noor Abstract entwerfen (due 2026-03-05)"),
            ("[x] @noor Abstract entwerfen by 5 March", "[x] @noor Abstract entwerfen (due 2026-03-05)"),
            (
                "[x] @noor Abstract entwerfen bis 05.03. (done 2026-03-04)",
                "[x] @noor Abstract entwerfen (due 2026-03-05, done 2026-03-04)"
            ),
            (
                "[x] @noor Abstract entwerfen, fällig 5.3., fertig 4.3.",
                "[x] @noor Abstract entwerfen (due 2026-03-05, done 2026-03-04)"
            ),
            (
                "[x] @noor Abstract entwerfen bis 05.03. (erledigt am 04.03.)",
                "[x] @noor Abstract entwerfen (due 2026-03-05, done 2026-03-04)"
            ),
            ("[x] @noor Abstract entwerfen innerhalb von 3 Tagen", "[x] @noor Abstract entwerfen"),
            ("[x] @noor Abstract entwerfen (bis Freitag)", "[x] @noor Abstract entwerfen"),
            ("[x] @noor Abstract entwerfen within 3 days", "[x] @noor Abstract entwerfen"),
        ])
    func ticked(written: String, line: String) {
        let alone = PairSample(session: "## Actions\n- \(written)\n", settings: german)
        #expect(alone.codes == ["day-in-words"], "\(alone.reading.problems)")
        #expect(alone.helps.first?.hasPrefix("write - \(line)") == true, "\(alone.helps)")
        #expect(PairSample(session: "## Actions\n- \(line)\n", settings: german).codes == [])
        // Once the first time has its day in brackets, the line to write is the same promise.
        #expect(told("Abstract entwerfen (due 2026-03-05)", written).codes.contains("day-in-words"))
        #expect(told("Abstract entwerfen (due 2026-03-05)", line).codes == [])
    }

    @Test("Another day in words of the first time is told of in both places")
    func nextWeek() {
        let both = told("Raum suchen nächste Woche", "[x] @noor Raum suchen nächste Woche")
        #expect(both.codes == ["day-in-words", "nearly-same-promise"])
        #expect(both.helps.last == "write the words without it: - [x] @noor Raum suchen")
        let cured = told("Raum suchen (due 2026-03-06)", "[x] @noor Raum suchen nächste Woche")
        #expect(cured.codes == ["nearly-same-promise"])
        #expect(told("Raum suchen (due 2026-03-06)", "[x] @noor Raum suchen").codes == [])
    }

    @Test(
        "Of a milestone, too",
        arguments: [
            ("Gliederung (bis 13.03.2026, done 2026-03-20)", "Gliederung (due 2026-03-13, done 2026-03-20)"),
            ("Rohfassung, fällig 17.4., fertig 20.4.", "Rohfassung (due 2026-04-17, done 2026-04-20)"),
            ("Skizze (bis 20.01.2026, erledigt 19.01.2026)", "Skizze (due 2026-01-20, done 2026-01-19)"),
            (
                "Abstract einreichen bis 13.2. (done 2026-02-20)",
                "Abstract einreichen (due 2026-02-13, done 2026-02-20)"
            ),
            ("Outline by 13 March (done 2026-03-20)", "Outline (due 2026-03-13, done 2026-03-20)"),
        ])
    func milestones(written: String, line: String) {
        func sample(_ item: String) -> PairSample {
            PairSample(
                ["goals/talk.md": "---\nstart: 2026-01-05\ndue: 2026-06-01\n---\n## Milestones\n- [x] \(item)\n"],
                settings: german)
        }
        #expect(sample(written).codes == ["day-in-words"])
        #expect(sample(written).helps == ["write - [x] \(line) if that is meant"])
        #expect(sample(line).codes == [])
    }

    @Test(
        "Words that only look like such a day are words",
        arguments: [
            "[x] @noor Read until chapter 4", "[x] @noor Stand by for questions", "[x] @noor Due diligence lesen",
            "[x] @noor Kapitel 1 bis 3 lesen", "[x] @noor Talk before the team",
            "[x] @noor Vortrag vor dem Team halten",
        ])
    func words(written: String) {
        #expect(PairSample(session: "## Actions\n- \(written)\n", settings: german).codes == [])
    }

    @Test(
        "When a promise was done is told of where it stands in brackets or behind a dash",
        arguments: [
            ("(am 4.3. gemacht)", "2026-03-04"), ("(4.3. erledigt)", "2026-03-04"), ("(seit 3.3.)", "2026-03-03"),
            ("(hab ich am 4.3. gemacht)", "2026-03-04"), ("(gestern gemacht)", "2026-03-11"),
            ("– am 4.3. gemacht", "2026-03-04"), ("(am 4.3. abgeschickt)", "2026-03-04"),
            ("(on 4 March done)", "2026-03-04"),
            ("(since 3 March)", "2026-03-03"),
        ])
    func doing(tail: String, day: String) {
        let both = told("Frau Hahn vorwarnen (due 2026-03-06)", "[x] @noor Frau Hahn vorwarnen \(tail)")
        #expect(both.codes.contains("nearly-same-promise"), "\(both.codes)")
        #expect(
            both.helps.contains { $0.contains("- [x] @noor Frau Hahn vorwarnen (done \(day))\n") }, "\(both.helps)")
        let alone = PairSample(session: "## Actions\n- [x] @noor Frau Hahn vorwarnen \(tail)\n", settings: german)
        #expect(alone.codes == ["day-in-words"])
        #expect(alone.helps.first?.contains("(done \(day))") == true)
        #expect(
            told("Frau Hahn vorwarnen (due 2026-03-06)", "[x] @noor Frau Hahn vorwarnen (done \(day))").codes == [])
    }

    @Test(
        "Beside an attribute the help says what to write in its place",
        arguments: [
            ("due 2026-02-13, erledigt am 11.02.2026", "due 2026-02-13, done 2026-02-11"),
            ("due 2026-02-13, done on 11 Feb", "due 2026-02-13, done 2026-02-11"),
            ("done 2026-02-11, bis 13.02.2026", "done 2026-02-11, due 2026-02-13"),
        ])
    func besideAttributes(written: String, meant: String) {
        func sample(_ inside: String) -> PairSample {
            PairSample(session: "## Actions\n- [x] @noor Abstract (\(inside))\n", settings: german)
        }
        let value = meant.split(separator: ", ").last.map(String.init) ?? ""
        #expect(sample(written).codes == ["attribute"])
        #expect(sample(written).helps.first?.contains(value.suffix(10)) == true, "\(sample(written).helps)")
        #expect(sample(meant).codes == [])
    }

    @Test(
        "A promise that was put off has the new day as its due day",
        arguments: [
            (", verschoben auf 10.7.", "2026-07-10"), ("(verschoben auf 15.7.)", "2026-07-15"),
            (" – verlegt auf den 10. Juli", "2026-07-10"), (", moved to 10 July", "2026-07-10"),
            ("(postponed until 10 July)", "2026-07-10"), (", vertagt auf Freitag", "2026-03-13"),
            (" – pushed to next week", "2026-03-20"),
        ])
    func putOff(tail: String, day: String) {
        let line = "[ ] @noor Bewerbung abgeben (due \(day))"
        let both = told("Bewerbung abgeben (due 2026-03-06)", "[ ] @noor Bewerbung abgeben \(tail)")
        #expect(both.codes.contains("nearly-same-promise"), "\(both.codes)")
        #expect(both.helps.contains { $0.contains("\n- \(line)\nif it is another") }, "\(both.helps)")
        #expect(told("Bewerbung abgeben (due 2026-03-06)", line).codes == [])
        let alone = PairSample(session: "## Actions\n- [ ] @noor Bewerbung abgeben \(tail)\n", settings: german)
        #expect(alone.codes == ["day-in-words"])
        #expect(alone.helps == ["write (due \(day)) if that is meant"])
    }

    @Test(
        "A promise that is told again while it is open",
        arguments: [
            ("Rohfassung Folien", "Folien Rohfassung"), ("Termin mit Hahn ausmachen", "mit Hahn Termin ausmachen"),
            ("alte Bewerbung raussuchen, als Beispiel", "#27 alte Bewerbung raussuchen **überfällig**"),
            ("alte Bewerbung raussuchen", "alte Bewerbung raussuchen (overdue)"),
            ("alte Bewerbung raussuchen", "#27 alte Bewerbung raussuchen"),
        ])
    func again(first: String, later: String) {
        let sample = told(first, "[ ] @noor \(later)")
        #expect(sample.codes == ["nearly-same-promise"])
        #expect(sample.helps.first?.contains("- [ ] @noor \(first)\n") == true)
        #expect(told(first, "[ ] @noor \(first)").codes == [])
    }

    @Test(
        "Other promises are others",
        arguments: [
            ("Read chapter 3", "Read chapter 4"), ("Call Sam", "Sam abholen"), ("Folien lesen", "Folien schicken"),
        ])
    func others(first: String, later: String) { #expect(told(first, "[ ] @noor \(later)").codes == []) }

    @Test(
        "A feast, a quarter and the next meeting",
        arguments: [
            ("bis Pfingsten", "such as (due 2026-05-24)"), ("(bis Weihnachten)", "such as (due 2026-12-24)"),
            ("by Easter", "such as (due 2026-04-05)"), ("bis Quartalsende", "write (due 2026-03-31) if"),
            ("by the end of the quarter", "write (due 2026-03-31) if"),
            ("bis zum Jour fixe", "write (due 2026-03-26) if"),
        ])
    func feasts(words: String, help: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Folien kürzen \(words)\n", settings: german)
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps.first?.contains(help) == true, "\(sample.helps)")
    }
}
