import Content
import Diagnostics
import MentoringModel
import Testing

/// What people write in a hurry, in sentences, pasted lines and other words, each with what must stay words.
@Suite("Hurried notes") struct HurriedNotesTests {
    private let german = "---\nlanguage: de\n---\n"

    // MARK: Values

    private func goalNote(_ body: String) -> PairSample {
        PairSample([
            "goals/talk.md":
                "---\nstart: 2026-01-05\ndue: 2026-06-01\nmeasure: {metric: talks given, unit: talks, baseline: 0, target: 12}\n---\n"
                + "## Updates\n\(body)\n"
        ])
    }

    @Test(
        "A value behind words that lead to it is told of",
        arguments: [
            "still 7, deadline week", "still at 7", "still no more than 7", "we have 7", "immer noch 7, Prüfungswoche",
            "jetzt 7 (mit Sam)",
        ])
    func ledValue(words: String) {
        let sample = goalNote("- 2026-03-20: \(words)")
        #expect(sample.codes == ["unread-value"], "\(sample.codes)")
        #expect(sample.helps == ["write - 2026-03-20: 7"])
    }

    @Test(
        "A remark with a number in it is none",
        arguments: ["talked about the room with 7 seats", "nothing new, Sam gave 2 of his own", "no news"])
    func remarks(words: String) { #expect(goalNote("- 2026-03-20: \(words)").codes == []) }

    @Test("The end of a month in words is that day, and no day is made up")
    func monthEnd() {
        #expect(goalNote("- Ende Mai: 8 talks").helps == ["write - 2026-05-31: 8 if that day is meant"])
        #expect(goalNote("- 8 talks").helps.allSatisfy { !$0.contains("2026-03-14") })
    }

    @Test(
        "A number behind the name of what a goal counts",
        arguments: ["talks are at 5 now", "talks: 5", "talks now at 5", "talks stehen bei 5"])
    func labelledNumber(line: String) {
        let sample = PairSample([
            "goals/talk.md":
                "---\nstart: 2026-01-05\ndue: 2026-06-01\nmeasure: {metric: talks given, unit: talks, baseline: 0, target: 12}\n---\n",
            "sessions/2026-03-12.md": "We met.\n\n\(line)\n",
        ])
        #expect(sample.helps == ["write - [[talk]]: 5 below a heading ## Progress"], "\(sample.codes)")
    }

    @Test("The goal of a value is found by a word of its name, where one goal alone has it")
    func goalByWord() {
        let measure =
            "start: 2026-01-05\ndue: 2026-06-01\nmeasure: {metric: hours of writing, unit: hours, baseline: 0, target: 60}"
        func help(_ name: String, _ visibility: String = "pair") -> [String] {
            PairSample([
                "goals/\(name).md": "---\nvisibility: \(visibility)\n\(measure)\n---\n",
                "sessions/2026-03-12.md": "---\nvisibility: program\n---\n## Progress\n- essay 3.5 hours\n",
            ]).helps
        }
        #expect(help("catalogue-essay", "program").first?.hasPrefix("write - [[catalogue-essay]]: 3.5") == true)
        // A closed goal is not named to an open note.
        #expect(!help("catalogue-essay").contains { $0.contains("catalogue") })
        #expect(help("diary", "program").first?.hasPrefix("write - [[essay]]: 3.5, with the name") == true)
    }

    @Test(
        "A day in words behind a value of a session is not that of the value",
        arguments: ["1 (Sam on 26 Feb)", "1 (Wendt am 26.2.)", "1 (26.2.)", "1, Wendt am 26.2."])
    func otherDay(value: String) {
        let sample = PairSample(
            [
                "sessions/2026-03-12.md": "## Progress\n- [[talk]]: \(value)\n",
                "goals/talk.md":
                    "---\nmeasure: {metric: talks, unit: talks, baseline: 0, target: 12}\nstart: 2026-01-05\ndue: 2026-06-01\n---\n",
            ],
            settings: german)
        #expect(sample.helps.contains { $0.contains("- 2026-02-26: 1 below") }, "\(sample.helps)")
    }

    @Test(
        "A day to come, and numbers that are no day, are words",
        arguments: ["1 (next on 20 March)", "1 (12 of 26)", "1 (von Sam)"])
    func noOtherDay(value: String) {
        let sample = PairSample([
            "sessions/2026-03-12.md": "## Progress\n- [[talk]]: \(value)\n",
            "goals/talk.md":
                "---\nmeasure: {metric: talks, unit: talks, baseline: 0, target: 12}\nstart: 2026-01-05\ndue: 2026-06-01\n---\n",
        ])
        #expect(!sample.helps.contains { $0.contains("unless it stands") }, "\(sample.helps)")
    }

    // MARK: How long, how, when

    @Test(
        "How long it took, in a sentence",
        arguments: [
            ("On the phone, 50 min, I was walking the dog", "actual: 50m"),
            ("short one on the train, 35 min, bad line", "actual: 35m"),
            ("Kurz am Telefon, 40 Min., Noor war im Zug", "actual: 40m"),
            ("**Milestone:** plan\n\nWent 20 minutes over because of the train.", "actual: 1h 20m"),
            ("We talked.\n\nRan 10 min late.", "actual: 1h 10m"), ("We talked.\n\nTook 80 minutes.", "actual: 1h 20m"),
            ("Gut.\n\nWir haben 10 Minuten überzogen.", "actual: 1h 10m"),
            ("Gut.\n\nHat 75 Minuten gedauert.", "actual: 1h 15m"),
        ])
    func took(text: String, field: String) {
        let helps = session(text).helps
        #expect(helps.contains { $0.contains(field) }, "\(helps)")
    }

    @Test("Without a plan the length is asked for")
    func unplanned() {
        #expect(
            session("We met.\n\nWent 20 minutes over.", planned: false).helps
                == ["write in the front matter actual: and how long it took, such as actual: 1h 20m"])
    }

    @Test(
        "Other lengths are words",
        arguments: [
            "It took 80 minutes to find the room.", "Sam went 20 minutes early.", "The train was 20 minutes late.",
            "Reading list, 20 min, then feedback", "We spent 30 minutes on the deck and 20 on the talk.",
            "Noor took 40 minutes of the board meeting.",
        ])
    func otherLengths(text: String) {
        #expect(!session("We met.\n\n\(text)").helps.contains { $0.contains("actual:") })
    }

    @Test(
        "Energy in a sentence",
        arguments: [
            "> [!note]+ Mood\n> Tired, flu week. Energy 2/5", "Müde. Energie 2 von 5, sonst gut.",
            "energy is 2/5 today",
        ])
    func energy(text: String) {
        #expect(session(text).helps == ["write energy: 2 between the two lines --- at the top of the note"])
    }

    @Test(
        "Energy without a scale is a word",
        arguments: ["Energy prices are up 2/3.", "Synergy 2/5", "New energy since 2025."])
    func noEnergy(text: String) { #expect(session(text).codes == []) }

    private func bare(_ text: String) -> [String] {
        PairSample(["sessions/2026-03-12.md": text + "\n"], settings: german).helps
    }

    @Test(
        "The new day of a session that was called off",
        arguments: [
            "# Cancelled, Elena was ill\n\nMoved to the 19th. More by mail.", "# Abgesagt\n\nVerschoben auf den 19.3.",
        ])
    func movedTo(text: String) {
        #expect(bare(text).first?.contains("status: cancelled\nnext: 2026-03-19\n") == true, "\(bare(text))")
    }

    @Test("What was moved in a session that was held may be anything")
    func moved() { #expect(!bare("We met.\n\nMoved to 19 March: the talk.").contains { $0.contains("next:") }) }

    @Test(
        "A goodbye in a chat says when the next session is",
        arguments: ["Dann bis zum 19.3.!", "Ok, see you on 19 March!"])
    func goodbye(words: String) {
        let helps = bare("## Actions\n- [ ] @noor Send the slides\n\n[16:55] Elena\n\(words)")
        #expect(helps.count == 1 && helps[0].contains("next: 2026-03-19"), "\(helps)")
    }

    @Test("A second field goes to the lines that the first help begins the note with")
    func oneBlock() {
        let helps = bare("50 min, video\n\nSee you on 19 March!")
        #expect(helps.count(where: { $0.contains("let the note begin") }) == 1, "\(helps)")
        #expect(
            helps.contains { $0.hasSuffix("between two lines --- at the top of the note, one pair for all fields") })
    }
}
