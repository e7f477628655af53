import Content
import Diagnostics
import MentoringModel
import Testing

/// Helps that name the right day and person, where a line holds several.
@Suite("Helps of days and people") struct HelpsOfDaysAndPeopleTests {
    private static let german = "---\nlanguage: de\n---\n"

    @Test(
        "Each who signed has the day that stands beside the name",
        arguments: [
            ("Signed: Noor Haddad, 5 Jan 2026; Elena Petrova, 9 Jan 2026", "2026-01-09", "2026-01-05"),
            ("Unterschrieben: Noor Haddad am 5. Januar 2026, Elena Petrova am 09.01.2026", "2026-01-09", "2026-01-05"),
            ("Signed on 5 January by Noor, on 9 January by Elena", "2026-01-09", "2026-01-05"),
            ("Signed: Noor and Elena, 5 Jan 2026", "2026-01-05", "2026-01-05"),
            ("Signed by both on 5 January 2026", "2026-01-05", "2026-01-05"),
            ("Signed: Noor 5 Jan 2026, checked 9 Jan 2026, Elena", "YYYY-MM-DD", "2026-01-05"),
        ])
    func signatures(line: String, elena: String, noor: String) {
        let sample = PairSample([:], agreement: line + "\n")
        #expect(
            sample.helps.contains {
                $0.contains("{by: elena, on: \(elena)}") && $0.contains("{by: noor, on: \(noor)}")
            }, "\(sample.helps)")
    }

    @Test("A day in a goal without a start is counted from the start of a pairing of one year")
    func goals() {
        let goal = PairSample(["goals/talk.md": "---\ndue: 2026-06-01\n---\n- [x] Outline agreed (19 Feb)\n"])
        #expect(goal.helps.contains("write (done 2026-02-19), or (due 2026-02-19) if it was due then"), "\(goal.helps)")
        let german = PairSample(
            ["goals/talk.md": "- [x] Gliederung steht (19.2.)\n"], settings: Self.german)
        #expect(german.helps.contains { $0.contains("(done 2026-02-19)") }, "\(german.helps)")
    }

    @Test("No help has a day of its own")
    func noSampleDay() {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Slides done\n- [ ] @noor Booked the room\n")
        #expect(!sample.helps.isEmpty && sample.helps.allSatisfy { !$0.contains("(done 2026") }, "\(sample.helps)")
    }

    @Test(
        "A promise has the day that is not struck through",
        arguments: [
            ("Plan schicken (Noor, ~~31.3.~~ 15.4.)", "write @noor Plan schicken (due 2026-04-15)"),
            ("send the plan (Noor, ~~31 March~~ 15 April)", "write @noor send the plan (due 2026-04-15)"),
            ("@noor Plan schicken (~~31.3.~~ 15.4.)", "write (due 2026-04-15) if that is meant"),
            ("@noor send the plan ~~by 31 March~~ by 15 April", "write (due 2026-04-15) if that is meant"),
        ])
    func struckDays(item: String, help: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(item)\n", settings: Self.german)
        #expect(sample.helps.count == 1 && sample.helps[0].hasPrefix(help), "\(sample.helps)")
    }

    @Test(
        "Who did something is told with the day on which it was done",
        arguments: [
            (
                "anmeldung tüv hat noor am 10.3 erledigt",
                "write - [x] @noor anmeldung tüv (done 2026-03-10) if that is meant"
            ),
            ("Folien hat Noor am 10.3. gemacht", "write - [x] @noor Folien (done 2026-03-10) if that is meant"),
            ("Raum hat Elena am 10.3. gebucht", "write - [x] @elena Raum gebucht (done 2026-03-10) if that is meant"),
            (
                "Terminserie hat noor gemacht ✓",
                "write - [x] @noor Terminserie if that is meant; with the day: (done YYYY-MM-DD)"
            ),
        ])
    func done(item: String, help: String) {
        let sample = PairSample(session: "## Aufgaben\n- \(item)\n", settings: Self.german)
        #expect(sample.helps == [help])
    }

    @Test("Brackets with a name and two days give one help")
    func brackets() {
        for item in [
            "[x] Liste anlegen (Noor, war bis 5.3., fertig am 10.3.)",
            "[x] Liste anlegen (Noor, bis 5.3., erledigt 10.3.)",
        ] {
            let sample = PairSample(session: "## Aufgaben\n- \(item)\n", settings: Self.german)
            #expect(
                sample.helps == [
                    "write - [x] @noor Liste anlegen (due 2026-03-05, done 2026-03-10), or begin the item with whoever does it"
                ])
        }
    }

    @Test(
        "A tick in a chat is an answer, and a label names who does it",
        arguments: [
            (
                "✅ will do. Action Noor: write to the manager (by 20 March)",
                "@noor write to the manager (due 2026-03-20)"
            ),
            ("👍 I'll send the plan by 20 March", "@elena send the plan (due 2026-03-20)"),
            ("TODO Noor: send the plan by 20 March", "@noor send the plan (due 2026-03-20)"),
            (
                "So: TODO for you: first part by 20 March. I'll ask again by 25 March",
                "@noor first part (due 2026-03-20)"
            ),
            ("Aufgabe für dich: Plan schicken bis 20.3.", "@noor Plan schicken (due 2026-03-20)"),
        ])
    func chats(said: String, item: String) {
        let sample = PairSample(session: "[09:12] Elena: \(said)\n", settings: Self.german)
        #expect(sample.helps.first?.hasPrefix("write - [ ] \(item), below") == true, "\(sample.helps)")
    }

    @Test("A measure that stands below its metric keeps its numbers")
    func measures() {
        let sample = PairSample([
            "goals/talk.md":
                "---\nstart: 2026-01-05\nmetric:\n  unit: days\n  start: 21\n  target: 10\n---\nMean time.\n"
        ])
        #expect(sample.helps.contains("write measure: {unit: days, baseline: 21, target: 10}"), "\(sample.helps)")
        let named = PairSample(["goals/talk.md": "---\nstart: 2026-01-05\nmetric: talks\n---\nMean time.\n"])
        #expect(named.helps.contains("write measure: {metric: talks, baseline: …, target: …}"), "\(named.helps)")
    }

    @Test(
        "The state of an issue is no status",
        arguments: [
            (
                "sessions/2026-03-12", "closed",
                "take it out, or write status: with one of held, planned, missed, cancelled"
            ),
            ("sessions/2026-03-12", "done", "write status: held if that is meant"),
            ("sessions/2026-03-12", "held", "did you mean `status`?"),
            ("goals/talk", "abgeschlossen", "write status: achieved if that is meant"),
        ])
    func states(note: String, state: String, help: String) {
        let sample = PairSample(["\(note).md": "---\nstart: 2026-01-05\nstate: \(state)\n---\n## Notes\n"])
        #expect(sample.helps.contains(help), "\(sample.helps)")
    }

    @Test(
        "An option is whose idea it is said to be",
        arguments: [
            "Per bay (offered by Noor)", "Per bay (Noor's idea)", "Per bay (Noor's idea) ✔", "Per bay – Noor’s idea ✅",
            "Per bay (von [[Noor Haddad]])",
            "Per bay (from Noor)",
            "Per bay — Noors Idee", "Per bay (Vorschlag Noor)", "Per bay (Idee von Noor)",
            "Per bay – Noor’s suggestion",
        ])
    func ideas(option: String) {
        let sample = PairSample(session: "## Options\n- \(option)\n")
        let isRead = sample.session?.options.first?.who?.id.text == "noor"
        #expect(isRead || sample.helps.contains("write @noor Per bay if it is theirs"), "\(sample.helps)")
    }

    @Test("An option of its writer is told of, and other ends of options are words")
    func ownIdeas() {
        for option in ["Per bay — mine", "Per bay (my idea)", "Per bay – meine Idee", "Per bay (mein Vorschlag)"] {
            let sample = PairSample(session: "## Options\n- \(option)\n")
            #expect(sample.helps == ["begin the item with whoever named it: @elena or @noor"], "\(sample.helps)")
        }
        for option in [
            "Per bay (the idea of the ward)", "Per bay, from today", "Ask about the proposal", "Per bay – my ward",
        ] {
            #expect(PairSample(session: "## Options\n- \(option)\n").codes == [], "\(option)")
        }
    }

    @Test("Struck questions and boxes, and weights in words, are told of")
    func struckAndWeighed() {
        let question = PairSample(session: "## Questions\n- ~~Who can be it?~~ answered: Sam\n")
        #expect(question.codes == ["struck-item"])
        #expect(
            PairSample(goal: "- [ ] ~~Vortrag~~ fällt weg, macht Sam\n- [ ] Slides\n").codes.contains("struck-item"))
        for words in ["(counts double)", "(Gewicht 2)", "(zählt doppelt)", "(weight 3)", "(counts twice)"] {
            let sample = PairSample(goal: "- [ ] Talk \(words)\n- [ ] Slides\n")
            #expect(sample.helps.contains { $0.contains("(weight ") }, "\(words) \(sample.helps)")
        }
        let milestone = PairSample(goal: "## Milestones\n- [ ] Talk (counts double) \n- [ ] Slides\n")
        #expect(milestone.helps.contains("write (weight 2) if that is meant"), "\(milestone.helps)")
        let behind = PairSample(
            goal:
                "## Milestones\n- [x] Whiteboard up (due 2026-03-20, done 2026-03-27) weight 2\n- [ ] Tafel Gewicht: 3\n"
        )
        #expect(behind.helps.contains("write (weight 2) if that is meant"), "\(behind.helps)")
        #expect(behind.helps.contains("write (weight 3) if that is meant"), "\(behind.helps)")
        for words in ["Reach weight 80", "Weight 2", "Lose weight by week 2", "Draft 2"] {
            let sample = PairSample(goal: "## Milestones\n- [ ] \(words)\n")
            #expect(sample.helps.allSatisfy { !$0.contains("(weight ") }, "\(words) \(sample.helps)")
        }
        #expect(
            PairSample(goal: "- [ ] Count the boxes (counts by Friday)\n").helps.allSatisfy { !$0.contains("(weight") })
        let weight = PairSample(goal: "Weight: 2\n\n- [ ] Talk\n")
        #expect(weight.helps.contains { $0.contains("weight: 2") }, "\(weight.helps)")
        #expect(PairSample(goal: "Gewicht: 82 kg\n\n- [ ] Talk\n").helps.allSatisfy { !$0.contains("weight: 82") })
    }

    @Test(
        "Decisions in lines of quotes, minutes and callouts are told of",
        arguments: [
            "> @elena commented\n> Decision: ten slides in July\n",
            "2.1 Two ways were named.\n2.2 Decision: ten slides\n",
            "> [!success] Decision\n> Ten slides.\n", "> [!success] Entscheidung\n> Zehn Folien.\n",
            "> [!question] Open question\n> Who opens the day?\n",
        ])
    func setOff(text: String) {
        let sample = PairSample(session: text)
        #expect(sample.codes == ["near-section"], "\(sample.codes)")
        #expect(sample.helps.allSatisfy { $0.contains("## Decisions") || $0.contains("## Questions") })
    }
}
