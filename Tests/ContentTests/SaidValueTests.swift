import Content
import Diagnostics
import MentoringModel
import Testing

/// Values whose day is said in words, with further numbers on the line.
@Suite("Values with a day in words and several numbers") struct SaidValueTests {
    private func goal(_ item: String, target: Int = 10) -> PairSample {
        PairSample([
            "goals/talk.md": "---\nstart: 2026-01-05\ndue: 2026-12-01\n"
                + "measure: {metric: talks, baseline: 0, target: \(target)}\n---\n## Updates\n- \(item)\n"
        ])
    }

    @Test(
        "The first number behind the day is the value, and what belongs to it stays",
        arguments: [
            ("14 March: 2 (confidence 6)", "2026-03-14: 2 (confidence 6)"),
            ("14. April: 5 (Zuversicht 6)", "2026-04-14: 5 (Zuversicht 6)"),
            ("19. April: 5 von 10", "2026-04-19: 5 von 10"), ("17 April - 5 / 10", "2026-04-17: 5 / 10"),
            ("Apr 15: 5 (2 with Elena)", "2026-04-15: 5 (2 with Elena)"),
            ("16/4: 5 since 3 weeks", "2026-04-16: 5 since 3 weeks"),
            ("21. April 5 seit 3 Wochen", "2026-04-21: 5 seit 3 Wochen"),
            ("23 April: 6, 2 of them online", "2026-04-23: 6, 2 of them online"),
            ("20.4.: 5 (davon 2 mit Elena)", "2026-04-20: 5 (davon 2 mit Elena)"),
            ("21 April: from 6 to 7", "2026-04-21: 7"), ("26 April: 8 → 9", "2026-04-26: 9"),
            ("30.4.2026: 4/10", "2026-04-30: 4/10"), ("28.03.26: 5", "2026-03-28: 5"), ("15.05.: 6!", "2026-05-15: 6"),
            ("14 April 2026: 5", "2026-04-14: 5"), ("2026-04-18: weiterhin 5", "2026-04-18: 5"),
            ("2026-05-09: done 8 now", "2026-05-09: 8"),
        ])
    func proposed(item: String, line: String) {
        let sample = goal(item)
        #expect(
            sample.codes == ["unread-value"] && sample.helps == ["write - \(line)"], "\(sample.codes) \(sample.helps)")
        let mended = goal(line)
        #expect(mended.codes == [] && mended.goal?.updates.count == 1, "\(mended.codes)")
    }

    @Test(
        "Where two numbers compete, none is proposed",
        arguments: ["22 April: 3 or 4", "30.4.2026: 4/8", "22. April: 3 oder 4", "22 April: 5 7"])
    func competing(item: String) {
        let sample = goal(item)
        #expect(sample.codes == ["unread-value"])
        #expect(sample.helps.first?.hasSuffix(": and the one number that was reached") == true, "\(sample.helps)")
    }

    @Test(
        "A week is no day, and its number no value",
        arguments: [
            ("KW 16: 5", "KW 16"), ("CW 16 – 5", "CW 16"), ("Week of 4 May: 5", "the week of 4 May"),
            ("w/c 4 May: 5", "the week of 4 May"), ("Woche vom 4. Mai: 5", "the week of 4. Mai"),
            ("week 16: 5", "week 16"),
        ])
    func weeks(item: String, week: String) {
        let sample = goal(item)
        #expect(
            sample.helps == ["begin with a day of \(week), then a colon and the value: - YYYY-MM-DD: 5"],
            "\(sample.helps)")
    }

    @Test("A mark of joy behind a value does no harm", arguments: ["2026-04-18: 5!", "2026-04-18: 5!!"])
    func joy(item: String) { #expect(goal(item).codes == [] && goal(item).goal?.updates.first?.value == 5) }
}

/// German as keyboards without umlauts have it.
@Suite("German words without umlauts") struct GermanSpellingTests {
    @Test(
        "Days are known",
        arguments: [
            ("bis 25. maerz", "2026-03-25"), ("spaetestens freitag", "2026-03-13"), ("bis uebermorgen", "2026-03-14"),
            ("bis naechste woche", "2026-03-20"), ("(faellig 20.3.)", "2026-03-20"), ("bis 4. maerz", "2027-03-04"),
        ])
    func days(words: String, day: String) {
        let sample = PairSample(
            session: "## Aufgaben\n- [ ] Noor: Folien \(words)\n", settings: "---\nlanguage: de\n---\n")
        #expect(
            sample.codes == ["day-in-words"] && sample.helps.first?.contains("(due \(day))") == true, "\(sample.helps)")
    }

    @Test(
        "Attributes and sections are read",
        arguments: ["(faellig 2026-03-20)", "faellig 2026-03-20", "(faellig am 2026-03-20)"])
    func attributes(words: String) {
        let sample = PairSample(
            session: "## Naechste Schritte\n- Noor: Folien \(words)\n", settings: "---\nlanguage: de\n---\n")
        #expect(
            sample.codes == [] && sample.session?.actions.map(\.due) == [CalendarDay("2026-03-20")], "\(sample.codes)")
    }

    @Test(
        "Labels of the next session are known",
        arguments: ["naechstes treffen: 26.3.", "naechstes mal 26.3.", "Naechster Termin: 26.3. um 14 Uhr"])
    func next(line: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "Kantine\n\n\(line)\n"])
        #expect(sample.codes == ["field-in-body"] && sample.helps.first?.contains("next: 2026-03-26") == true)
    }

    @Test(
        "A promise is known again with and without them",
        arguments: [
            ("Übergabe üben", "Uebergabe ueben"), ("Maßnahmen prüfen", "Massnahmen pruefen"),
            ("uebergabe üben", "Übergabe üben"),
        ])
    func promises(first: String, second: String) {
        let sample = PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] @noor \(first)\n",
            "sessions/2026-03-26.md": "## Actions\n- [x] @noor \(second) (done 2026-03-20)\n",
        ])
        #expect(sample.codes == ["nearly-same-promise"], "\(sample.codes)")
    }

    @Test(
        "Words that have such letters of their own stay",
        arguments: ["neue", "bauen", "Dezember dasselbe", "the value of passes"])
    func others(words: String) {
        #expect(PairSample(session: "## Actions\n- [ ] @noor \(words)\n").codes == [])
    }
}

/// What is proposed for a promise told again keeps its days.
@Suite("Days of promises told again") struct ToldAgainDayTests {
    @Test(
        "The day on which it was done stays",
        arguments: [
            (
                "self assessment (due 2026-03-20)", "[x] @noor Self-assessment ✅ 2026-03-25",
                "[x] @noor self assessment (done 2026-03-25)"
            ),
            (
                "write the report for INC-204, due Mar 20",
                "[x] Report INC-204 [[Noor]] 📅 2026-03-20 ✅ 2026-03-22",
                "[x] @noor write the report for INC-204 (due 2026-03-20, done 2026-03-22)"
            ),
        ])
    func kept(first: String, second: String, line: String) {
        let sample = PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] @noor \(first)\n",
            "sessions/2026-03-26.md": "## Actions\n- \(second)\n",
        ])
        #expect(
            sample.reading.problems.contains {
                $0.kind.code == "nearly-same-promise" && $0.help?.contains("- \(line)\n") ?? false
            },
            "\(sample.helps)")
    }

    @Test(
        "Below a heading of last time",
        arguments: ["Actions from last time", "Actions from 12 March", "Aufgaben vom 12.3."])
    func elsewhere(heading: String) {
        let sample = PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] @noor draft the intro\n",
            "sessions/2026-03-26.md": "## \(heading)\n- draft the intro ✅ 2026-03-20\n",
        ])
        #expect(sample.codes.contains("ticked-elsewhere"), "\(sample.codes)")
        #expect(
            sample.helps.contains { $0.hasSuffix("- [x] @noor draft the intro (done 2026-03-20)") }, "\(sample.helps)")
    }
}
