import Content
import MentoringModel
import Testing

/// Lists of who does what below words that open no section.
@Suite("Promises outside every section") struct PromisesOutsideTests {
    @Test(
        "A label or heading that speaks of what is to be done is named",
        arguments: [
            "for next time:\n- noor: send the CV by Friday", "who does what\n- noor: send the CV",
            "agreed:\n- noor: send the CV",
            "## Next time\n- noor: send the CV", "## Plan\n- Noor: send the CV", "## What's next\n- Noor – send the CV",
            "Vereinbarungen:\n- N. Haddad erstellt Gliederung bis 02.04.", "## Vorhaben\n- Noor: Gliederung",
            "bis dahin:\n- Noor: Gliederung\n- Elena: Buch", "**Going forward**\n- elena: ask Sam",
            "Absprachen\n\n- Noor: Gliederung", "wer was macht\n- Noor: Gliederung",
        ])
    func labels(text: String) {
        let sample = PairSample(session: "We met.\n\n\(text)\n")
        #expect(sample.codes == ["near-section"], "\(sample.codes)")
        #expect(sample.helps.allSatisfy { $0.contains("## Actions") })
    }

    @Test("The help, as written, has the promises read")
    func helped() {
        let sample = PairSample(session: "We met.\n\n## Actions\n- noor: send the CV\n- elena: ask Sam\n")
        #expect(sample.codes == [] && sample.promises == ["send the CV noor -", "ask Sam elena -"])
    }

    @Test("The help closes as far as the line is closed")
    func closed() {
        let sample = PairSample(session: "## Doubts (private)\n\nfor next time:\n- noor: send the CV\n")
        #expect(sample.helps == ["write ## Actions (private) on a line of its own in its place"])
    }

    @Test(
        "So is a list without any",
        arguments: [
            "- noor: send the CV by Friday", "- noor: send the CV\n- elena: ask Sam", "- Noor: Gliederung bis 2.4.",
            "- Noor: Gliederung schreiben", "## Notes\n- Noor: the CV by Friday",
        ])
    func bare(text: String) {
        let sample = PairSample(session: "We met in the café\n\n\(text)\n", settings: "---\nlanguage: de\n---\n")
        #expect(sample.codes == ["unread"], "\(sample.codes)")
    }

    @Test(
        "Lists of what people said are words",
        arguments: [
            "## How it felt\n- Noor: a bit nervous\n- Elena: fine", "## Plan\n- 10 min check-in\n- the talk",
            "- Noor: was tired\n- Elena: fine, better questions", "## Ideas\n- Noor: send fewer mails",
            "Check-in:\n- Noor: ok",
            "## Last week\n- Noor: read the book by Friday", "- Noor: learned to ask\n- Elena: finished by Friday",
            "## Next time\n- the talk\n- more time", "- slides: send to Sam by Friday",
        ])
    func words(text: String) { #expect(PairSample(session: "We met.\n\n\(text)\n").codes == []) }

    @Test(
        "A person in a label of one promise",
        arguments: [
            ("TODO Noor: send the CV", "- [ ] @noor send the CV"),
            ("AI (Noor): send the CV by 2026-04-01", "- [ ] @noor send the CV by 2026-04-01"),
            ("Aufgabe Noor: Folien", "- [ ] @noor Folien"),
        ])
    func labelled(text: String, item: String) {
        let sample = PairSample(session: "\(text)\n")
        #expect(
            sample.codes == ["near-section"] && sample.helps.first?.hasSuffix("below it: \(item)") == true,
            "\(sample.helps)")
    }

    @Test(
        "Labels in small letters, alone in their paragraph",
        arguments: [
            ("win: first talk of her own", "## Wins"), ("erfolg: Noor hat geredet", "## Wins"),
            ("worry: too many meetings", "## Concerns"),
            ("question: who decides?", "## Questions"), ("sorge: zu viele Dienste", "## Concerns"),
            ("decision: we go on", "## Decisions"),
        ])
    func small(text: String, heading: String) {
        let sample = PairSample(session: "We met.\n\n\(text)\n\nIt was good.\n")
        #expect(sample.codes == ["near-section"] && sample.helps.first?.contains(heading) == true, "\(sample.helps)")
    }
}

/// Lines among lists that are read as something else than they were meant.
@Suite("Lines above and below items") struct LinesAmongItemsTests {
    @Test(
        "A label of another kind above a further list",
        arguments: [
            ("Wins", "Not so good:", "## Not so good"), ("Wins", "**Lowlights**", "## Lowlights"),
            ("Erfolge", "Nicht so gut", "## Nicht so gut"), ("Actions", "Other stuff", "## Other stuff"),
            ("Aufgaben", "Sonstiges:", "## Sonstiges"), ("Actions", "Parking lot", "## Parking lot"),
            ("Wins", "QUESTIONS / PARKING LOT", "## Questions"), ("Wins", "Problems:", "## Concerns"),
        ])
    func labels(section: String, label: String, heading: String) {
        let sample = PairSample(session: "## \(section)\n- @noor the talk\n\n\(label)\n- slides late\n")
        #expect(
            sample.codes == ["near-section"] && sample.helps.first?.contains(heading) == true,
            "\(sample.codes) \(sample.helps)")
        let mended = PairSample(session: "## \(section)\n- @noor the talk\n\n\(heading)\n- slides late\n")
        #expect(!mended.codes.contains("near-section"), "\(mended.codes)")
    }

    @Test("The heading to write is closed as far as the line is")
    func closed() {
        let sample = PairSample(session: "## Wins (private)\n- the talk\n\nNot so good:\n- slides late\n")
        #expect(sample.helps == ["write it as a heading: ## Not so good (private)"])
    }

    @Test(
        "Labels that part a list do no harm",
        arguments: ["For the talk:", "Noor:", "First half", "**Slides**", "Before the meetup:", "Für den Vortrag:"])
    func parts(label: String) {
        let sample = PairSample(session: "## Actions\n- @noor the talk\n\n\(label)\n- @noor slides\n")
        #expect(!sample.codes.contains("near-section"), "\(sample.codes)")
    }

    @Test(
        "A sentence glued below an item",
        arguments: [
            "Handled my first page alone this week, so proud.", "Elena Petrova  10:03 AM",
            "Heute hat die Übergabe geklappt.",
        ])
    func glued(line: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor ask Sam about the CV\n\(line)\n")
        #expect(
            sample.codes == ["unread"] && sample.helps.first?.hasPrefix("leave a blank line before it") == true,
            "\(sample.codes)")
        #expect(PairSample(session: "## Actions\n- [ ] @noor ask Sam about the CV\n\n\(line)\n").codes == [])
        #expect(PairSample(session: "## Actions\n- [ ] @noor ask Sam about the CV\n  \(line)\n").codes == [])
    }

    @Test(
        "A line that goes on is part of the item",
        arguments: [
            "schickt seinen\nLebenslauf an Frau Peters", "read the\nBook of the month club",
            "buy cake\nand coffee for all",
            "write a longer text that was wrapped at the column of the\nEditor of the paper", "Slides\nDONE",
            "Lies das Buch von\nAnna Lind bis Mai fertig",
        ])
    func wrapped(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor \(words)\n")
        #expect(!sample.helps.contains { $0.contains("leave a blank line before it") }, "\(sample.helps)")
    }

    @Test(
        "Lines of a chat below the name of a section within a paragraph",
        arguments: [
            (
                "that was good!\n*Action items*\n• Noor – draft the abstract\n• Elena – review it",
                "- Noor – draft the abstract"
            ),
            ("so:\nWins:\n• the talk", "- the talk"),
            ("*To do*\n:white_check_mark: CV sent\n:white_large_square: slides", "- [x] CV sent"),
        ])
    func chats(text: String, item: String) {
        let sample = PairSample(session: "**Elena** [9:58 AM]\n\(text)\n")
        #expect(
            sample.codes == ["near-section"] && sample.helps.first?.hasSuffix(item) == true,
            "\(sample.codes) \(sample.helps)")
    }

    @Test("Who has no time says something", arguments: ["no time", "not much time"])
    func time(words: String) {
        let sample = PairSample(session: "## Concerns\n- \(words)\n")
        #expect(sample.session?.concerns.count == 1 && sample.codes == [])
        #expect(PairSample(session: "## Concerns\n- none this time\n").session?.concerns.isEmpty == true)
    }
}
