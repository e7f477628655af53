import Content
import Diagnostics
import MentoringModel
import Testing

/// States that stand in a part of an item's words, with their reason or as its beginning.
@Suite("States with a reason") struct StateInPartTests {
    private func sample(_ line: String, in section: String = "Actions") -> PairSample {
        section == "Milestones"
            ? PairSample(goal: "## Milestones\n- \(line)\n- [ ] Another one\n")
            : PairSample(session: "## \(section)\n- \(line)\n")
    }

    static let droppedTails = [
        "– dropped, NDA", "- dropped, NDA", ": cancelled", ": cancelled: no time", "(dropped, NDA)",
        "(cancelled: no time)",
        ", dropped", ", cancelled by the railway", "– dropped: no budget", "- failed", "– failed", "– skipped",
        "(skipped, no time)", "- didn't happen", "– didn’t happen", "– hat sich erledigt", "– entfällt, kein Budget",
        "(entfällt, kein Budget)", ", entfallen", "– gestrichen: keine Zeit", "(fiel aus)", "– fiel leider aus",
        "– leider entfallen", "– abgesagt wegen Krankheit", "(abgesagt, Bahnstreik)", "entfällt", "fällt aus",
        "– no longer relevant", "– nicht mehr relevant, siehe Mail", "→ cancelled", "– not needed after all",
        ". Dropped, NDA.", "(ausgefallen)", "– has been cancelled", "(wurde abgesagt)",
    ]
    static let openTails = [
        "(moved to next time)", "(partly)", "– partly", "- half", "– moved to next week", "– nicht geschafft",
        "– nicht geschafft, keine Zeit", "nicht geschafft", "– verschoben", "(verschoben auf Mai)", "(teilweise)",
        "- zur Hälfte", "– zur Hälfte", "– postponed to May", ", postponed", "– not done, no time",
        "(noch nicht, Urlaub)", "– ran out of time", "– only half", "– vertagt", "(carried over)", "– didn't get to it",
        "– open, waiting for Sam", "– noch offen, wartet auf Sam",
    ]

    @Test("Ticked and given up", arguments: droppedTails, ["Actions", "Milestones"])
    func dropped(tail: String, section: String) {
        let who = section == "Actions" ? "@noor " : ""
        let found = sample("[x] \(who)Case study \(tail)", in: section)
        #expect(found.codes == ["two-states"], "\(found.codes) \(found.helps)")
        #expect(found.helps.first?.hasPrefix("write [-] if it was cancelled") == true, "\(found.helps)")
        #expect(sample("[-] \(who)Case study \(tail)", in: section).codes == [])
    }

    @Test("Ticked and still open", arguments: openTails, ["Actions", "Milestones"])
    func open(tail: String, section: String) {
        let who = section == "Actions" ? "@noor " : ""
        let found = sample("[x] \(who)Case study \(tail)", in: section)
        #expect(found.codes == ["two-states"], "\(found.codes) \(found.helps)")
        #expect(found.helps.first?.hasPrefix("write [ ] if it is still to be done") == true, "\(found.helps)")
        #expect(!sample("[ ] \(who)Case study \(tail)", in: section).codes.contains("two-states"))
    }

    @Test(
        "In front of the words, or behind what is struck through",
        arguments: [
            "Cancelled: the survey", "Dropped – the survey", "(dropped) The survey", "Entfällt: Schulung",
            "DROPPED the survey", "Verschoben: Schulung", "~~The survey~~ macht jetzt die Zentrale",
            "~~Case F~~ replaced by case G", "~~Case F~~ dropped, nobody reads it", "~~Case F~~ – moved to May",
            "~~Budget~~ übernimmt Elena", "~~Case F~~ not needed", "~~Case F~~ Sam does it instead",
        ])
    func inFront(words: String) {
        let found = sample("[x] @noor \(words)")
        #expect(found.codes == ["two-states"], "\(found.codes) \(found.helps)")
    }

    @Test(
        "Within a sentence they are words",
        arguments: [
            "Write about failed projects", "Prepare the cancelled order", "Write the post: failed projects",
            "Read “Dropped, not broken”", "Ask why the training fell through", "Find out whether it was cancelled",
            "Sort the tickets: open, postponed, dropped", "Sort the tickets: dropped, moved, kept",
            "Klären, ob der Termin entfällt", "Fragen, warum es nicht geklappt hat", "List what was moved and dropped",
            "Cut the budget – dropped by 20 %", "Fix the site – pushed to main", "Notes – moved to the archive",
            "Interview Sam, moved to Lisbon in 2020", "Talk (half an hour)", "Prepare the (cancelled) order",
            "~~The survey~~", "~~The survey~~ done", "Failed: the login test", "Half: slides",
            "Call Sam – sent him the deck",
            "Ausgefallene Termine sammeln", "Verschobene Termine eintragen", "Halbe Stunde lesen",
            "Write “open, fair, kind”", "Moved the boxes", "Cancel the room", "Apply for the talk – rejected",
            "Sam anrufen – war nett", "Slides (carried over from last time)", "Slides – moved from Friday",
            "Folien (verschoben vom letzten Mal)", "Move the call – moved to Friday",
            "Cancel the gym (cancelled in May)",
            "Termin verschieben – verschoben auf Mai", "Dry run – next time: shorter", "Sam fragen (hat abgesagt)",
            "Sam fragen – hat leider abgesagt",
            "Half of the slides", "~~old~~ new slides sent",
        ])
    func words(words: String) {
        let found = sample("[x] @noor \(words)")
        #expect(found.codes == [], "\(found.codes) \(found.helps)")
        let milestone = sample("[x] \(words)", in: "Milestones")
        #expect(milestone.codes == [], "\(milestone.codes) \(milestone.helps)")
    }

    @Test(
        "Open by its box, and done by its words",
        arguments: [
            ("Anruf – schon erledigt, siehe Mail", "- [x] @noor Anruf (siehe Mail)"),
            ("Write to Sam -> sent", "- [x] @noor Write to Sam"), ("Write to Sam → sent", "- [x] @noor Write to Sam"),
            ("Write to Sam – sent on Monday", "- [x] @noor Write to Sam (on Monday)"),
            ("Brief an Sam – verschickt, per Post", "- [x] @noor Brief an Sam (per Post)"),
            ("Brief an Sam (schon abgeschickt, per Post)", "- [x] @noor Brief an Sam (per Post)"),
            ("Case study - dropped, NDA", "- [-] @noor Case study (NDA)"),
            ("Schulung – entfällt, kein Budget", "- [-] @noor Schulung (kein Budget)"),
        ])
    func stateOfOpenItem(words: String, line: String) {
        for box in ["[ ] ", ""] {
            let found = sample("\(box)@noor \(words)")
            #expect(found.codes == ["state-in-words"], "\(found.codes) \(found.helps)")
            #expect(found.helps.first?.hasPrefix("write \(line)") == true, "\(found.helps)")
        }
        #expect(sample("\(line) (due 2026-03-20)").codes == [])
    }

    @Test(
        "Of an open item they may be words",
        arguments: [
            "Retake the exam (failed)", "Call Sam again – didn't happen", "Find the letter, sent on Monday",
            "Slides – verschoben auf Mai", "Slides (partly)", "Send to Sam",
        ])
    func openWords(words: String) {
        #expect(!sample("[ ] @noor \(words)").codes.contains { $0 == "state-in-words" || $0 == "two-states" })
    }

    @Test(
        "Only a part is struck through",
        arguments: [
            "~~draft~~ final slides", "~~Sam~~ Kim anrufen", "~~10'~~ 20' reading group",
            "~~erste~~ zweite Fassung lesen",
        ])
    func partlyStruck(words: String) {
        #expect(sample("[ ] @noor \(words)").codes == [])
        #expect(sample("@noor \(words)").codes == [])
    }

    @Test(
        "All is struck through, with a remark",
        arguments: [
            "~~Slides~~ dropped, nobody reads them", "~~Slides~~ not needed", "~~Slides~~ next time",
            "~~Slides~~ – Sam has them",
            "~~Slides~~ macht jetzt Sam", "~~Slides~~ (Sam has them)", "~~Slides~~ done",
        ])
    func struck(words: String) { #expect(sample("[ ] @noor \(words)").codes == ["struck-item"]) }
}
