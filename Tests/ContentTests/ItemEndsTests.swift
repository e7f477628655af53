import Content
import MentoringModel
import Testing

/// What promises end with: initials, both people, a state in words, two days.
@Suite("What promises end with") struct ItemEndsTests {
    private func actions(_ item: String) -> PairSample { PairSample(session: "## Actions\n- \(item)\n") }

    @Test(
        "Initials of one member are named",
        arguments: [
            ("Send the slides - N", "@noor"), ("Send the slides – N", "@noor"), ("Send the slides, N", "@noor"),
            ("Send the slides (N)", "@noor"), ("Send the slides - E", "@elena"), ("Folien schicken, NH", "@noor"),
            ("Folien schicken - N.", "@noor"), ("[ ] Send the slides, N/E", "@noor, @elena"),
        ])
    func initials(item: String, people: String) {
        let sample = actions(item)
        #expect(sample.codes == ["unread"], "\(sample.codes)")
        #expect(sample.helps.first?.hasPrefix("write \(people) ") == true, "\(sample.helps)")
    }

    @Test(
        "Letters of other things are words",
        arguments: [
            "Read part B", "Read parts D, E", "Plan A or plan E", "Compare option D - E", "Order size X, N or M",
        ])
    func letters(item: String) { #expect(actions(item).codes == [], "\(actions(item).helps)") }

    @Test(
        "Whoever does it by when is named with both",
        arguments: [
            ("Draft the slides, Noor does it by 20 March", "Draft the slides"),
            ("Draft the slides - Noor takes it, by 20 March", "Draft the slides"),
            ("Folien entwerfen, Noor macht bis 20.3.", "Folien entwerfen"),
            ("Folien entwerfen, Noor macht das bis 20.3.", "Folien entwerfen"),
            ("Folien entwerfen – übernimmt Noor bis 20.3.", "Folien entwerfen"),
        ])
    func doesIt(item: String, words: String) {
        #expect(
            actions(item).helps == ["write @noor \(words) (due 2026-03-20), or begin the item with whoever does it"],
            "\(actions(item).helps)")
    }

    @Test(
        "Both people",
        arguments: [
            "**Gemeinsam:** Labor besuchen", "**Zusammen:** Labor besuchen", "Labor besuchen (zusammen)",
            "Labor besuchen (gemeinsam)", "**Together:** Labor besuchen", "Labor besuchen (together)",
            "Labor besuchen – zusammen",
        ])
    func together(item: String) {
        #expect(
            actions(item).helps == ["write @both Labor besuchen, or begin the item with whoever does it"],
            "\(actions(item).helps)")
    }

    @Test(
        "A group within a sentence is a word",
        arguments: [
            "Beide Kalender prüfen", "Beide Termine absagen", "Put it together", "Check both calendars",
            "Teile zusammen setzen",
        ])
    func group(item: String) { #expect(actions(item).codes == [], "\(actions(item).helps)") }

    @Test(
        "A state in words at the end is named",
        arguments: [
            ("– ok", "write - [x] @Noor send the slides if that says it is done"),
            ("(ok)", "write - [x] @Noor send the slides if that says it is done"),
            ("(check)", "write - [x] @Noor send the slides if that says it is done"),
            ("– not any more", "write - [-] @Noor send the slides"),
            ("– doch nicht", "write - [-] @Noor send the slides"),
            ("– nicht mehr", "write - [-] @Noor send the slides"),
            ("(not anymore)", "write - [-] @Noor send the slides"),
        ])
    func state(ending: String, help: String) {
        for box in ["", "[ ] "] {
            let sample = actions("\(box)Noor: send the slides \(ending)")
            #expect(sample.codes == ["state-in-words"] && sample.helps == [help], "\(sample.helps)")
        }
    }

    @Test(
        "The same words within a sentence are words",
        arguments: [
            "see if it is ok", "say that the room is ok", "rauchen – nicht mehr als zwei am Tag", "check (the list)",
            "ask why not any more",
        ])
    func withinSentence(words: String) { #expect(actions("[ ] Noor: \(words)").codes == []) }

    @Test(
        "How it stands in front of a name does not hide it",
        arguments: [
            ("[ ] Blocked: Noor send the slides", "write @noor Blocked: send the slides,"),
            ("[ ] Blockiert: Noor: Folien schicken", "write @noor Blockiert: Folien schicken,"),
            ("Later: Noor: send the slides", "write @noor Later: send the slides,"),
        ])
    func label(item: String, help: String) {
        #expect(actions(item).helps.first?.hasPrefix(help) == true, "\(actions(item).helps)")
    }

    @Test(
        "What is struck through and goes on elsewhere has a box for that",
        arguments: ["moved to #44", "verschoben", "(postponed)", "→ rescheduled"])
    func struck(remark: String) {
        #expect(actions("~~[ ] Noor: send the slides~~ \(remark)").helps.allSatisfy { $0.contains("[>]") })
        #expect(actions("[ ] Noor: ~~send the slides~~ \(remark)").helps.allSatisfy { $0.contains("[>]") })
        #expect(actions("[ ] Noor: ~~send the slides~~ dropped").helps.allSatisfy { !$0.contains("[>]") })
    }

    @Test(
        "Of two days until when something is to be done, either is proposed",
        arguments: [
            "Noor: Folien bis 20.3., spätestens 24.3.", "Noor: slides by 20 March, at the latest 24 March",
            "Noor: Folien (bis 20.3., spätestens 24.3.)", "Folien bis Freitag 20.3., spätestens 24.3.",
        ])
    func twoLimits(item: String) {
        #expect(
            actions(item).helps == ["write the one that counts in their place: (due 2026-03-20) or (due 2026-03-24)"],
            "\(actions(item).helps)")
        let nobody = actions("Noor Folien bis 20.3., spätestens 24.3.")
        #expect(nobody.codes == ["unread", "day-in-words"] && nobody.helps.first?.contains("due") == false)
    }
}
