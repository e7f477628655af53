import Content
import Diagnostics
import MentoringModel
import Testing

/// Owners in the marks of other tools, and lines that are set above items.
@Suite("Marks of owners") struct OwnerMarkTests {
    @Test(
        "A person in other marks is read",
        arguments: [
            "slides [[Noor]]", "slides – [[noor]]", "slides by [[noor]]", "@\"Noor\" slides", "@“Noor Haddad” slides",
            "@ Noor slides", "@[Noor] slides", "@{noor}: slides", "slides [[Noor]] 📅 2026-03-20",
            "slides [Owner: Noor]",
        ])
    func read(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.promises == ["slides noor open"])
        #expect(sample.codes == [])
    }

    @Test(
        "A link behind a word such as “ask” is a word",
        arguments: ["Ask [[Noor]]", "Notes on [[noor]]", "Slides for [[elena]]"])
    func link(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.session?.actions.first?.who == nil)
    }

    @Test("A box of Roam is told of", arguments: [("TODO", ""), ("DONE", "- [x] ")])
    func roam(word: String, box: String) {
        let sample = PairSample(session: "## Actions\n- {{[[\(word)]]}} [[Noor]] slides\n")
        #expect(
            sample.helps.contains("write \(box)@noor slides, or begin the item with whoever does it"), "\(sample.helps)"
        )
    }

    @Test(
        "A day behind the person is told of",
        arguments: ["@noor 20 Mar 2026 Send the slides", "@noor Haddad-Lee 20 Mar 2026 Send the slides"])
    func confluence(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps == ["write @noor Send the slides (due 2026-03-20) if that is meant"])
        #expect(
            PairSample(session: "## Actions\n- [ ] @noor 20 minutes of talk\n- [ ] @elena 3 talks in 2026\n").codes
                == [])
    }

    @Test(
        "The day of a line that is set above other items is not that of the item above it",
        arguments: [
            "**By 2026-03-20**", "**By 2026-03-20:**", "*Noor, by Friday:*", "__Until 20 March__", "**due 2026-03-20**",
        ])
    func leadLine(line: String) {
        for text in ["- [ ] @noor one\n\(line)\n- [ ] @noor two\n", "- [ ] @noor one\n\(line)\n\n- [ ] @noor two\n"] {
            let sample = PairSample(session: "## Actions\n\(text)")
            #expect(sample.codes == ["unread"], "\(sample.helps)")
            #expect(sample.reading.problems.first?.line == 6)
            #expect(sample.session?.actions.map(\.due) == [nil, nil])
        }
    }

    @Test(
        "A line of an item is part of it",
        arguments: [
            ("  by 2026-03-20", "2026-03-20"), ("  (due 2026-03-20)", "2026-03-20"), ("**very important**", ""),
        ])
    func ownLine(line: String, day: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor one\n\(line)\n- [ ] @noor two\n")
        #expect(sample.codes == [])
        #expect(sample.session?.actions.first?.due.map { "\($0)" } ?? "" == day)
    }

    @Test("A sign in front of somebody’s promise closes nothing, and is no error")
    func blocked() {
        let sample = PairSample(session: "## Actions\n- 🚫 @noor slides\n")
        #expect(!sample.codes.contains("mark"))
        #expect(sample.helps.contains("write - [-] @noor slides"))
        for words in ["🚫 Noor wants to leave", "🔒 @noor wants to leave"] {
            #expect(PairSample(session: "## Actions\n- \(words)\n").codes.contains("mark"), "\(words)")
        }
        #expect(PairSample(session: "## Wins\n- 🚫 @noor wants to leave\n").codes.contains("mark"))
    }

    @Test(
        "The day of something else in a sentence is a word",
        arguments: [
            "invite Elena to the talk on 18 June", "write up the meeting on 3 March", "prepare the visit on June 18",
        ])
    func dayInSentence(words: String) {
        #expect(PairSample(session: "## Actions\n- [ ] @noor \(words)\n").codes == [])
        #expect(PairSample(session: "## Actions\n- [ ] @noor \(words), by 20 March\n").codes == ["day-in-words"])
    }

    @Test(
        "A topic keeps its minutes",
        arguments: [("10m Slides, Noor", "10m Slides @noor"), ("10m Slides – draft, Noor", "10m Slides – draft @noor")])
    func minutes(words: String, line: String) {
        let sample = PairSample(session: "## Agenda\n- \(words)\n")
        #expect(sample.helps == ["write \(line) if it is theirs"])
        let typed = PairSample(session: "## Agenda\n- \(line)\n")
        #expect(typed.codes == [])
        #expect(typed.session?.agenda.first?.minutes == 10)
    }
}
