import Content
import Diagnostics
import MentoringModel
import Testing

/// Times of topics that stand among their words, or twice.
@Suite("Times among the words of topics") struct TimesAmongWordsTests {
    private func agenda(_ items: [String]) -> PairSample {
        PairSample(session: "## Agenda\n" + items.map { "- \($0)\n" }.joined())
    }

    @Test(
        "A time that is not read is named with the line to write",
        arguments: [
            ("Salary talk – 30 mins incl. role play (10 mins)", "30m Salary talk incl. role play (10 mins)", 30),
            ("Salary: 30 min total, role play (10 min)", "30m Salary: total, role play (10 min)", 30),
            ("Talk prep - 20 min, then break (5 min)", "20m Talk prep then break (5 min)", 20),
            ("45 min talk + 15 min questions", "1h talk questions", 60),
            ("Retro 2 – 20 Min. (Team)", "20m Retro 2 (Team)", 20),
            ("Konflikt im Team, 30 Min. inkl. Rollenspiel", "30m Konflikt im Team inkl. Rollenspiel", 30),
            ("Feedback, 30 min incl. questions", "30m Feedback incl. questions", 30),
            ("Budget 30 min (of which 10 min Q&A)", "30m Budget (of which 10 min Q&A)", 30),
            ("2x10' mock interview", "20m mock interview", 20), ("Portfolio (2 x 15 min)", "30m Portfolio", 30),
            ("TOP 5, 10 Min.: Termine", "10m TOP 5: Termine", 10),
        ])
    func alone(item: String, line: String, minutes: Double) {
        let sample = agenda([item])
        #expect(sample.codes == ["agenda-length"])
        #expect(sample.helps == ["write one length in front: \(line)"])
        #expect(sample.session?.agenda.map(\.minutes) == [nil])
        let mended = agenda([line])
        #expect(mended.codes == [] && mended.session?.agenda.map(\.minutes) == [minutes])
    }

    @Test(
        "Beside topics with times, a time in words or a number at the end is one, too",
        arguments: [
            ("eine Viertelstunde Lesekreis", "15m Lesekreis"), ("dreißig Minuten Retro", "30m Retro"),
            ("eine Stunde Bewerbung", "1h Bewerbung"), ("half an hour mock interview", "30m mock interview"),
            ("logistics 10", "10m logistics"), ("Talk 20 min about pay", "20m Talk about pay"),
        ])
    func besideOthers(item: String, line: String) {
        let sample = agenda(["5m Check-in", item, "10m Plan"])
        #expect(sample.helps == ["write one length in front: \(line)"])
        #expect(agenda(["5m Check-in", line, "10m Plan"]).codes == [])
    }

    @Test("A time in words at the end is read behind a comma", arguments: ["ca. eine halbe Std.", "half an hour"])
    func atEnd(length: String) {
        let sample = agenda(["Was Noor will, \(length)"])
        #expect(sample.codes == [] && sample.session?.agenda.map(\.minutes) == [30])
    }

    @Test(
        "Times that a topic is about are words",
        arguments: [
            "10m Timeboxing: 25 min blocks", "10m The 30-minute rule", "5m 34 hours of travel",
            "10m Plan the 2 h workshop",
            "Talk about 30 minutes of walking", "One hour a day for reading", "Read chapter 10", "Week 10",
            "Sprint 5, plan B",
            "20m Pitch (3 min) and answers", "C4 h", "Go through the 5 W questions",
        ])
    func words(item: String) {
        #expect(agenda([item]).codes == [])
    }
}
