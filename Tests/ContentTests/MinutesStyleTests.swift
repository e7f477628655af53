import Content
import Diagnostics
import MentoringModel
import Testing

/// Options, topics and promises as minutes have them: the owner at the end or in the middle, days that were moved.
@Suite("Owners and days in minutes") struct MinutesStyleTests {
    @Test(
        "The chosen option keeps whoever named it",
        arguments: [
            "Per bay – Noor ← chosen", "Per bay (Noor) ← chosen", "Per bay – Noor (chosen)", "Noor: Per bay ← chosen",
            "Per bay – @noor ← chosen", "Per bay – Noor ← going with this one", "[x] Per bay – Noor",
            "Per bay (Noor) (chosen)", "Per bay – Noor (gewählt)", "Per bay – @noor ✔ so machen wir’s",
        ])
    func options(line: String) {
        let sample = PairSample(session: "## Options\n- \(line)\n")
        #expect(
            sample.session?.options.map { "\($0.words) \($0.who?.id.text ?? "-") \($0.state == .done)" } == [
                "Per bay noor true"
            ])
        #expect(sample.codes == [])
    }

    @Test(
        "An option that leaves in doubt whose it is, or whether it was chosen, is told of with the line to write",
        arguments: [
            ("Per bed, Noor (chosen)", "write - [x] @noor Per bed if it is theirs"),
            ("Per shift – Noor ✔", "write - [x] @noor Per shift if it was chosen"),
        ])
    func optionsInDoubt(line: String, help: String) {
        #expect(PairSample(session: "## Options\n- \(line)\n").helps == [help])
    }

    @Test(
        "A topic with a name and a time at its end is told of with both",
        arguments: [
            ("which numbers does a ward want? noor 20m", "20m which numbers does a ward want? @noor"),
            ("20m which numbers does a ward want? noor", "20m which numbers does a ward want? @noor"),
            ("which numbers? Noor (20 min)", "20m which numbers? @noor"),
            ("which numbers? Noor, 20 min", "20m which numbers? @noor"),
            ("which numbers? 20 min noor", "20m which numbers? @noor"),
            ("which numbers? (20 min) noor", "20m which numbers? @noor"),
            ("Noor 20m which numbers", "20m which numbers @noor"),
            ("Welche Zahlen? Noor 20 Min", "20Min Welche Zahlen? @noor"),
        ])
    func topics(line: String, meant: String) {
        let sample = PairSample(session: "## Agenda\n- 10m Start\n- \(line)\n")
        #expect(sample.helps.count == 1 && sample.helps[0].contains(meant), "\(sample.helps)")
        let cured = PairSample(session: "## Agenda\n- 10m Start\n- \(meant)\n")
        #expect(cured.session?.agenda.last.map { "\($0.minutes ?? 0) \($0.by?.id.text ?? "-")" } == "20.0 noor")
        #expect(cured.codes == [])
    }

    @Test(
        "A promise of nobody that names somebody in its middle, or by initials, is told of",
        arguments: [
            (
                "Abstract – first draft. Noor. Carried forward to 6 May.",
                "@noor Abstract – first draft. (due 2026-05-06)"
            ),
            ("Query plan, Noor, for 6 May", "@noor Query plan (due 2026-05-06)"),
            ("Query plan – Noor. Carried forward.", "@noor Query plan (Carried forward)"),
            ("Query plan. Noor to look.", "@noor Query plan (to look)"),
            ("Query plan – Noor to look", "@noor Query plan (to look)"),
            ("NH to send the rota", "@noor send the rota"), ("N to ask her old team", "@noor ask her old team"),
            ("N will ask her old team", "@noor will ask her old team"),
            ("E asks her old team", "@elena asks her old team"),
            ("Folien. Noor. Verschoben auf 6. Mai.", "@noor Folien. (due 2026-05-06)"),
            ("Folien, Noor, für den 6. Mai", "@noor Folien (due 2026-05-06)"),
        ])
    func owners(line: String, meant: String) {
        let sample = PairSample(session: "## Actions\n- \(line)\n")
        #expect(sample.helps == ["write \(meant), or begin the item with whoever does it"])
        #expect(PairSample(session: "## Actions\n- \(meant)\n").codes == [])
    }

    @Test(
        "A day to which a promise was moved, or for which it is, is told of",
        arguments: [
            ", carried forward to 6 May", ", carried over to 6 May", ", moved to 6 May", " – postponed to 6 May",
            ", for 6 May", ", in time for 6 May", ". Carried forward to 6 May.", " (moved to 6 May)",
            ", verschoben auf 6. Mai", " – vertagt auf den 6. Mai", ", für den 6. Mai", ", rechtzeitig zum 6. Mai",
        ])
    func days(tail: String) {
        let sample = PairSample(session: "## Actions\n- @noor the abstract\(tail)\n")
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps == ["write (due 2026-05-06) if that is meant"])
    }

    @Test(
        "Sentences stay sentences",
        arguments: [
            "@noor prepare the slides for 6 May", "@noor the talk was moved to 6 May, tell Elena",
            "@noor Read the note by Dr. Petrova", "@noor SQL. Read chapter 3.", "R scripts to tidy", "C tests to write",
        ])
    func sentences(line: String) {
        #expect(PairSample(session: "## Actions\n- \(line)\n").codes == [])
    }

    @Test(
        "Promises pasted below a plain name of the section are told of, whoever stands above them",
        arguments: [
            "Next steps\n\nElena\n- chase the vendor\n\nNoor\n- show the page",
            "Next steps\n\nElena\n\n- chase the vendor\n\nNoor\n\n- show the page",
            "**Next steps**\n\n**Elena**\n- chase the vendor\n\n**Noor**\n- show the page",
            "**Action items:**\n\n*Elena*\n\n- chase the vendor", "Action items\n\nElena:\n\n- chase the vendor",
            "Next steps\n\nElena: chase the vendor\nNoor: show the page", "Next steps\nElena: chase the vendor",
            "Next steps\n\nChase the vendor – Elena", "**Action items**\n\n### Elena\n- chase the vendor",
            "Nächste Schritte\n\nElena\n- Anbieter fragen",
        ])
    func recaps(text: String) {
        let sample = PairSample(
            session: "We talked.\n\n\(text)\n", settings: text.hasPrefix("N\u{E4}") ? "---\nlanguage: de\n---" : "")
        #expect(sample.codes.filter { $0 == "near-section" }.count == 1, "\(sample.codes)")
        #expect(sample.helps.contains { $0.hasPrefix("write it as a heading: ## ") }, "\(sample.helps)")
    }

    @Test(
        "The name of a section above prose is prose",
        arguments: ["Next steps\n\nElena will tell us more about it.", "Next steps are clear."])
    func prose(text: String) {
        #expect(PairSample(session: "We talked.\n\n\(text)\n").codes == [])
    }

    @Test(
        "What was told of last time is no topic",
        arguments: ["### Promises from last time", "From last time:", "Since last time:", "Not done:", "Noch offen:"])
    func lastTime(label: String) {
        let sample = PairSample(session: "## Agenda\n- 15m Review\n\n\(label)\n- Slides: half done\n")
        let words = label.filter { !":#".contains($0) }.drop { $0 == " " }
        #expect(sample.codes == ["near-section"])
        #expect(sample.helps.first?.hasSuffix("## \(words)") == true, "\(sample.helps)")
        #expect(
            PairSample(session: "## Agenda\n- 15m Review\n\n## \(words)\n- Slides: half done\n").session?.agenda.count
                == 1)
    }

    @Test(
        "The day of the next session is told of behind another sentence, and is no decision",
        arguments: [
            "AOB: none. Date of next meeting: 11 April 2026, 17:30",
            "## Decisions\nAOB: none. Date of next meeting: 11 April 2026, 17:30",
            "Sonstiges: nichts. Datum des nächsten Treffens: 11. April 2026",
        ])
    func next(text: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "We talked.\n\n\(text)\n"])
        #expect(sample.helps.count == 1 && sample.helps[0].contains("next: 2026-04-11"), "\(sample.helps)")
        #expect(
            PairSample(["sessions/2026-03-12.md": "---\nnext: 2026-04-11\n---\nWe talked.\n\n\(text)\n"]).codes == [])
    }

    @Test("Days of states are told of as such")
    func states() {
        let struck = PairSample(session: "## Actions\n- @noor ~~Invite Sam~~ done, he came on the 10th\n")
        #expect(
            struck.helps.contains("begin it with [x], and write (done 2026-03-10) if it was then"), "\(struck.helps)")
        let done = PairSample(session: "## Actions\n- @noor Invite Sam – done, he came on the 10th\n")
        #expect(done.helps.first?.contains("(done 2026-03-10)") == true, "\(done.helps)")
        let dropped = PairSample(session: "## Actions\n- [ ] @noor ~~Sign-on~~ (dropped 2026-03-06, too early)\n")
        #expect(dropped.helps.contains { $0.hasPrefix("write [-] in front and (done 2026-03-06)") }, "\(dropped.helps)")
        let dash = PairSample(session: "## Actions\n- [x] @noor cut it – done 2026-03-10, 251 words\n")
        #expect(dash.helps.first?.contains("in place of “– done 2026-03-10”") == true, "\(dash.helps)")
        let moved = PairSample(session: "## Actions\n- @noor page (was due 2026-05-15, now due 2026-05-29)\n")
        #expect(moved.helps.first?.hasPrefix("write (due 2026-05-29) alone, and take the earlier day out") == true)
        let times = PairSample(session: "We talked.\n\n**Topics**\n\n10 min\n- Start\n")
        #expect(times.helps.first?.contains("- 10m …") == true, "\(times.helps)")
    }
}
