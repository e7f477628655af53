import Content
import Diagnostics
import MentoringModel
import Testing

/// Forms of whose a promise is that are told of, and what is typed as told.
@Suite("Forms of owners") struct OwnerFormTests {
    /// The promises after the line that a help proposes was typed.
    private func typed(_ help: String) -> [String] {
        var line = help.dropFirst("write ".count).prefix(while: { $0 != ";" })
        for end in [", or begin the item", " if that is meant"] {
            if let range = line.firstRange(of: end) { line = line[..<range.lowerBound] }
        }
        if !line.hasPrefix("- ") { line = "- [ ] " + line }
        let sample = PairSample(session: "## Actions\n\(line)\n")
        #expect(sample.codes == [], "\(line)")
        return sample.promises
    }

    @Test(
        "A promise of nobody with a name in another form is told of, with the line to write",
        arguments: [
            "1) Noor: slides", "(A) Noor: slides", "[A] Noor: slides", "P1 Noor: slides", "ACTION: Noor to slides",
            "Task 1: Noor slides", "Aufgabe 2: Noor slides", "#3 Noor: slides", "1. Noor: slides",
            "Noor -> slides", "slides / Noor", "slides {Noor}",
            "slides +noor", "👤 Noor slides", "slides (NH)", "slides (assigned to Noor)", "slides, owner Noor",
            "Task: slides; Owner: Noor; Prio: high", "slides (Noor to do)", "Haddad: slides", "Haddad, Noor: slides",
            "Frau Haddad: slides", "Ms. Haddad to slides", "Noor H.: slides", "Noor H: slides", "Mentee – slides",
            "Nor: slides", "Norr: slides", "slides (zugewiesen an Noor)", "slides – responsible: Noor",
            ":memo: Noor: slides", "Noor’s: slides", "Noor's job: slides", "verantwortlich: Noor – slides",
            "slides -noor",
            "slides ~noor", "slides /Noor/",
        ])
    func reported(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.codes.first == "unread", "\(sample.codes) \(sample.promises)")
        let promises = typed(sample.helps.first ?? "")
        #expect(promises.first?.hasPrefix("slides") == true && promises.count == 1, "\(sample.helps)")
        #expect(promises.first?.hasSuffix(" noor open") == true, "\(sample.helps)")
    }

    @Test(
        "What means everybody is told of",
        arguments: [
            "All: slides", "Everyone: slides", "Alle: slides", "Wir beide – slides", "N+E: slides",
            "Beide – slides", "Both -> slides",
        ])
    func everybody(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.codes == ["unread"])
        #expect(Set(typed(sample.helps.first ?? "")) == ["slides noor open", "slides elena open"])
    }

    @Test("The mentor by another word", arguments: ["Mentorin: slides", "Mentor – slides", "Frau Petrova: slides"])
    func mentor(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.codes == ["unread"])
        #expect(typed(sample.helps.first ?? "") == ["slides elena open"])
    }

    @Test(
        "Who writes of themselves is asked", arguments: ["Me: slides", "Ich: slides", "I – slides", "Myself: slides"])
    func selves(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["write @elena slides or @noor slides, whoever does it"])
    }

    @Test(
        "A sign for done in front of a name is kept",
        arguments: ["(x) Noor: slides", ":white_check_mark: Noor: slides"])
    func box(words: String) {
        let sample = PairSample(session: "## Actions\n- \(words)\n")
        #expect(sample.codes.first == "unread")
        #expect(typed(sample.helps.first ?? "") == ["slides noor done"])
    }

    @Test("A state in front of a name keeps the name", arguments: ["[DONE] Noor: slides", "(done) Noor: slides"])
    func stateInFront(words: String) {
        let sample = PairSample(session: "## Actions\n- \(words)\n")
        #expect(sample.codes == [])
        #expect(sample.promises == ["slides noor done"])
    }

    @Test(
        "A name with a day behind it keeps both",
        arguments: [
            "slides (Noor 2026-03-20)", "slides (Noor - 2026-03-20)", "slides by Noor, 2026-03-20",
            "slides (Noor: 2026-03-20)", "slides, Noor, 2026-03-20",
        ])
    func nameAndDay(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        let help = sample.helps.first { $0.contains("@noor") } ?? ""
        #expect(help.hasPrefix("write @noor slides (due 2026-03-20)"), "\(sample.helps)")
    }

    @Test(
        "Labels and ends that are words",
        arguments: [
            "Note: ask Priya", "Slides: finish them", "Book: read chapter 3", "1) read chapter 3", "A1 form",
            "Q&A: prepare",
            "Prepare (HR)", "Read A/B tests", "All the slides", "Everyone agrees", "Time: block two hours",
            "Door: fix the lock", "Next steps: write them down", "Action: call Priya", "Prepare and/or cancel",
            "Slides + notes", "Meet at the cafe / office", "Us and them: read it", "Dr. Weber anrufen", "To do: slides",
            "Slides (v2)", "C++: finish the course", "Step 1: outline", "Ida: outline", "@noor Me: a memoir – read it",
        ])
    func words(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.codes == [], "\(sample.helps)")
    }

    @Test(
        "A name glued to the item above is told of",
        arguments: ["Elena:", "Elena", "**Elena:**", "Both:", "For Elena", "Elena’s:", "Elena & Noor:"])
    func nameBelowItem(line: String) {
        for text in [
            "## Actions\nNoor:\n- [ ] one\n\(line)\n- [ ] two\n", "## Actions\nSome words.\n\(line)\n- [ ] two\n",
            "## Actions\n* one\n\(line)\n\n* two\n",
        ] {
            let sample = PairSample(session: text)
            #expect(sample.codes == ["unread"], "\(text)")
            #expect(sample.helps == ["leave a blank line before it"])
            let typed = PairSample(session: text.replacing("\n\(line)\n", with: "\n\n\(line)\n"))
            #expect(typed.codes == [])
            #expect(typed.session?.actions.last?.who != nil)
        }
    }

    @Test(
        "A line that is no name, or has no list behind it, is words",
        arguments: ["Elena.", "with Elena", "Elena said so", "the deck"])
    func noNameBelowItem(line: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor one\n  \(line)\n- [ ] @noor two\n")
        #expect(sample.codes == [])
    }

    @Test("Boxes below a box of a person are theirs")
    func boxesBelowBox() {
        let sample = PairSample(session: "## Actions\n- [ ] **Interviews** @noor\n  - [ ] one\n  - [ ] @elena two\n")
        #expect(sample.promises == ["Interviews noor open", "one noor open", "two elena open"])
        #expect(sample.codes == [])
    }

    @Test("A name that is an item of its own is told of")
    func nameAsItem() {
        let sample = PairSample(session: "## Actions\n* Noor\n* write one\n* Elena\n* write two\n")
        #expect(sample.codes == ["empty-item", "empty-item"])
        #expect(sample.session?.actions.map(\.words) == ["write one", "write two"])
    }

    @Test("A person in an item without a box below one with a box is told of")
    func personBelowBox() {
        let sample = PairSample(session: "## Actions\n- [ ] @noor one\n  - Elena: slides\n")
        #expect(sample.codes == ["unread"])
        #expect(PairSample(session: "## Actions\n- [ ] @noor one\n  - Note: slides\n").codes == [])
    }

    @Test("Tags in front of a name are read over", arguments: ["#task @noor slides", "#task Noor: slides"])
    func tags(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words) 📅 2026-03-20\n")
        #expect(sample.codes == [])
        #expect(sample.promises == ["slides noor open"])
        let other = PairSample(session: "## Actions\n- [ ] #talk @noor slides\n")
        #expect(other.codes == [])
        #expect(other.promises == ["#talk slides noor open"])
    }

    @Test("A person with a day that has no key is told of once")
    func personWithBareDay() {
        let sample = PairSample(session: "## Actions\n- [ ] Slides (@noor, 2026-03-20)\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.hasPrefix("write @noor Slides (due 2026-03-20)") == true)
    }
}
