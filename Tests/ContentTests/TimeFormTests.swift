import Content
import Diagnostics
import MentoringModel
import Testing

/// Times of topics and lengths of sessions as people write them.
@Suite("Times in topics and bodies") struct TimeFormTests {
    @Test(
        "A time with its unit in brackets or at the end is read, beside a name, too",
        arguments: [
            ("Check-in (5 minutes max)", "-"), ("Check-in (max. 5 min)", "-"), ("Check-in (up to 5 min)", "-"),
            ("Check-in (bis zu 5 Min)", "-"), ("Check-in - Noor - 5 min", "noor"), ("Check-in – 5 min – Noor", "noor"),
            ("Check-in (Noor, 5 min)", "noor"), ("Check-in (5 min, Noor)", "noor"), ("Noor (5 min): Check-in", "noor"),
            ("⏱️ 5 min Check-in", "-"), ("up to 5 min Check-in", "-"), ("max 5 min Check-in", "-"),
            ("9:00-9:05 Check-in", "-"), ("9-9:05 Check-in", "-"), ("five minutes: Check-in", "-"),
            ("Check-in, fünf Minuten", "-"), ("Check-in (five minutes)", "-"), ("Check-in · 5 min", "-"),
        ])
    func read(item: String, owner: String) {
        let sample = PairSample(session: "## Agenda\n- \(item)\n")
        #expect(sample.codes == [])
        #expect(sample.session?.agenda.map(\.minutes) == [5])
        #expect(sample.session?.agenda.map(\.topic) == ["Check-in"])
        #expect(sample.session?.agenda.map { $0.by?.id.text ?? "-" } == [owner])
    }

    @Test(
        "A time that is not one length is named with the line to write",
        arguments: [
            ("Check-in (5)", "5m Check-in"), ("5: Check-in", "5m Check-in"), ("Check-in (5 max)", "5m Check-in"),
            ("Check-in 5-10 min", "10m Check-in"), ("Check-in (5 min each)", "5m Check-in"),
            ("Check-in (5 min, quick)", "5m Check-in (quick)"), ("Check-in (5 min) with Sam", "5m Check-in with Sam"),
            ("09:00 Check-in", "10m Check-in"), ("9.00 Uhr Check-in", "10m Check-in"),
            ("9 am: Check-in", "10m Check-in"),
        ])
    func open(item: String, line: String) {
        let rest = ["09:10 Plan", "10m Plan"].map { "- \($0)\n" }
        let behind = item.hasPrefix("0") || item.hasPrefix("9") ? rest[0] : rest[1]
        let sample = PairSample(session: "## Agenda\n- \(item)\n\(behind)")
        let first = sample.reading.problems.first
        #expect(first?.kind.code == "agenda-length" && first?.line == 5)
        #expect(first?.help?.hasSuffix(line) == true, "\(first?.help ?? "")")
        let mended = PairSample(session: "## Agenda\n- \(line)\n- 10m Plan\n")
        #expect(mended.codes == [])
    }

    @Test("The help for a name keeps the time")
    func nameBesideTime() {
        let sample = PairSample(session: "## Agenda\n- Check-in, Noor, 5 min\n")
        #expect(sample.helps == ["write 5m Check-in @noor if it is theirs"])
        let pasted = PairSample(session: "## Agenda\n- Check-in · 5 min · Noor\n")
        #expect(pasted.helps == ["write Check-in · 5 min @noor if it is theirs"])
        let mended = PairSample(session: "## Agenda\n- Check-in · 5 min @noor\n")
        #expect(mended.codes == [] && mended.session?.agenda.map(\.minutes) == [5])
    }

    @Test(
        "How long a session took is proposed for the front matter",
        arguments: [
            ("Dauer: eine Stunde", "1h"), ("Duration 45 min", "45m"), ("Dauer 45 Min", "45m"),
            ("# Session 12 – 45 min", "45m"),
            ("# Session 12 (45 min)", "45m"), ("Length: about an hour", "1h"), ("took 50 minutes", "50m"),
            ("We took 50 minutes.", "50m"), ("Duration: half an hour", "30m"), ("Dauer: anderthalb Stunden", "1h 30m"),
            ("Länge ca. 1 Std.", "1h"), ("Time: 45 minutes (planned 60)", "45m"), ("- Duration 45 min", "45m"),
            ("Lasted 50 min", "50m"), ("Duration: two and a half hours", "2h 30m"),
        ])
    func lengths(line: String, length: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "\(line)\n\nWe talked.\n\n## Wins\n- a\n"])
        #expect(sample.codes == ["field-in-body"])
        #expect(sample.helps == ["let the note begin with these lines:\n---\nactual: \(length)\n---"])
        let mended = PairSample(["sessions/2026-03-12.md": "---\nactual: \(length)\n---\n\(line)\n\nWe talked.\n"])
        #expect(mended.codes == [])
    }

    @Test(
        "Sentences with times are words",
        arguments: [
            "We took 50 minutes to find the room.", "Time flies.", "Duration matters", "It took a while",
            "# The 5 minutes that count", "# Session 12 – part 2", "Lasted",
            "Timeboxing 25 min blocks helped Noor a lot.", "Call it an hour well spent",
        ])
    func words(line: String) {
        #expect(PairSample(["sessions/2026-03-12.md": "\(line)\n\nWe talked.\n"]).codes == [])
    }

    @Test("A length in words in front matter is an error with what to write")
    func frontMatter() {
        let sample = PairSample(["sessions/2026-03-12.md": "---\nactual: about an hour\n---\n"])
        #expect(sample.codes == ["length"] && sample.helps == ["write 1h"])
        let times = PairSample(["sessions/2026-03-12.md": "---\nactual: 10:00-10:50\n---\n"])
        #expect(times.codes == ["length"] && times.helps == ["write 50m"])
    }
}
