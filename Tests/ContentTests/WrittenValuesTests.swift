import Content
import Diagnostics
import MentoringModel
import Testing

private let goalStart = "---\nstart: 2026-01-05\n"

/// A pair of Ada and Grace with these notes.
private func read(_ notes: [String: String], program: String? = nil) -> ContentReading {
    var all = ["pairs/ada-grace/agreement.md": "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---\n"]
    for (path, text) in notes { all["pairs/ada-grace/\(path)"] = text }
    if let program { all["program.md"] = program }
    return readContent(notes: all.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
}

private func goal(_ fields: String) -> ContentReading { read(["goals/g.md": goalStart + fields + "\n---"]) }
private func agreement(_ fields: String) -> ContentReading {
    read(["agreement.md": "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n\(fields)\n---"])
}

private func lines(_ reading: ContentReading) -> [String] {
    reading.problems.map { "\($0.kind.code): \($0.message) (\($0.help ?? ""))" }
}

@Suite("Values as people write them") struct WrittenValuesTests {
    @Test(
        "A number with other marks than a point is told of, with what it can mean",
        arguments: [
            ("10,000", "could be 10000 or 10", "write 10000 or 10_000 or 10"),
            ("2,500", "could be 2500 or 2.5", "write 2500 or 2_500 or 2.5"),
            ("2,5", "is not a number here; it looks like 2.5", "write 2.5"),
            ("0,500", "is not a number here; it looks like 0.5", "write 0.5"),
            ("1,234,567", "is not a number here; it looks like 1234567", "write 1234567 or 1_234_567"),
            ("1.234,56", "is not a number here; it looks like 1234.56", "write 1234.56"),
            ("1,234.56", "is not a number here; it looks like 1234.56", "write 1234.56"),
            ("10 000", "is not a number here; it looks like 10000", "write 10000 or 10_000"),
            ("10'000", "is not a number here; it looks like 10000", "write 10000 or 10_000"),
            ("10’000", "is not a number here; it looks like 10000", "write 10000 or 10_000"),
            ("10.000", "could be 10000 or 10", "write 10000 or 10_000 or 10"),
            ("-2,5", "is not a number here; it looks like -2.5", "write -2.5"),
        ])
    func separators(_ written: String, _ message: String, _ help: String) {
        let expected = ["number: “\(written)” \(message) (\(help))"]
        for fields in [
            "measure:\n  metric: a\n  baseline: 1\n  target: \(written)",
            "measure: {metric: a, baseline: 1, target: \(written), unit: €}",
            "measure: {metric: a, unit: €, baseline: 1, target: \(written) €}",
            "weight: \(written)",
        ] {
            #expect(lines(goal(fields)) == expected, "\(fields)")
        }
        let measured = "measure: {metric: a, baseline: 1, target: 9}\n"
        for updates in [
            "updates: [{date: 2026-02-01, value: \(written)}]", "updates: {2026-02-01: \(written)}",
            "updates: [2026-02-01: \(written)]",
            "updates:\n  - 2026-02-01: \(written)", "updates:\n  - {date: 2026-02-01, value: \(written), note: a}",
        ] {
            #expect(lines(goal(measured + updates)) == expected, "\(updates)")
        }
        for progress in ["{g: \(written)}", "{g: {value: \(written), confidence: 3}}", "\n  g: \(written)"] {
            let reading = read([
                "goals/g.md": goalStart + measured + "---", "sessions/2026-03-14.md": "---\nprogress: \(progress)\n---",
            ])
            #expect(lines(reading) == expected, "\(progress)")
        }
    }

    @Test(
        "Blanks of other kinds between digits are named like plain ones", arguments: ["\u{A0}", "\u{202F}", "\u{2009}"])
    func thinSpaces(_ space: String) {
        let expected = "number: “10 000” is not a number here; it looks like 10000 (write 10000 or 10_000)"
        #expect(lines(goal("measure: {metric: a, baseline: 1, target: 10\(space)000}")) == [expected])
    }

    @Test(
        "Numbers that leave no doubt are read",
        arguments: ["1_000", "2.5", "3", "-4", "1.25", "0.250", "“3”", "3\u{A0}€", "€ 3", "€3"])
    func plain(_ written: String) {
        let reading = goal("measure: {metric: a, unit: €, baseline: 1, target: \(written)}")
        #expect(lines(reading) == [])
    }

    @Test("A comma between digits is not cut by YAML in words either")
    func words() {
        let reading = read(["sessions/2026-03-14.md": "---\nagenda:\n  - {topic: 2,500 words, minutes: 1,5h}\n---"])
        #expect(lines(reading) == [])
        let item = reading.programme.pairs[0].sessions[0].agenda[0]
        #expect(item.topic == "2,500 words" && item.minutes == 90)
        let days = goal("measure: {metric: a, baseline: 1, target: 9}\nupdates: {2026-02-01: 2,2026-02-08: 3}")
        #expect(lines(days) == [])
        #expect(days.programme.pairs[0].goals[0].updates.compactMap(\.value) == [2, 3])
        let band = goal("measure: {metric: a, between: [4,6]}")
        #expect(lines(band) == [])
    }

    @Test("Where a whole number is needed, only whole ones are proposed")
    func whole() {
        func energy(_ written: String) -> [String] {
            lines(read(["sessions/2026-03-14.md": "---\nenergy: \(written)\n---"]))
        }
        let range = "a whole number from 1 to 5"
        #expect(energy("2,5") == ["range: 2,5 is not \(range) (write \(range))"])
        #expect(
            lines(read([:], program: "---\nsuppress_below: 1,500\n---"))
                == ["number: “1,500” is not a number here; it looks like 1500 (write 1500 or 1_500)"])
    }

    @Test(
        "Thousands in letters are written out", arguments: [("10k", "10000"), ("2.5 M", "2500000"), ("3 Tsd.", "3000")])
    func letters(_ written: String, _ meant: String) {
        let reading = goal("measure: {metric: a, unit: €, baseline: 1, target: \(written)}")
        #expect(lines(reading) == ["number: “\(written)” is not written out (write \(meant))"])
    }

    @Test(
        "Lengths",
        arguments: [
            ("90min", 90), ("1h30", 90), ("1h 30", 90), ("1 h 30 min", 90), ("1,5h", 90), ("1.5 h", 90), ("0:20", 20),
            ("1:30", 90), ("20'", 20), ("(10m)", 10), ("45 Minuten", 45), ("1 Std. 15 Min.", 75), ("1h and 15m", 75),
            ("1 hour, 10 minutes", 70), ("1\u{A0}h", 60), ("45", 45), ("45min.", 45),
        ] as [(String, Double)])
    func lengths(_ written: String, _ minutes: Double) {
        let reading = read(["sessions/2026-03-14.md": "---\nplanned: \(written)\n---"])
        #expect(lines(reading) == [])
        #expect(reading.programme.pairs[0].sessions[0].planned?.value == minutes)
    }

    @Test(
        "Lengths that are told of",
        arguments: [
            ("14:00", "write how long it takes, such as 45m or 1h 30m"),
            ("1,5", "write minutes without a comma, or a unit behind it: 1.5h"),
            ("half an hour", "write 30m"), ("1.5", "write 1.5h or 1.5m"),
            ("45-60 min", "write one length, not a range"), ("1h 2h", ""), ("soon", ""),
        ])
    func otherLengths(_ written: String, _ help: String) {
        let reading = read(["sessions/2026-03-14.md": "---\nplanned: \(written)\n---"])
        #expect(reading.problems.map(\.kind.code) == ["length"])
        #expect(reading.problems.first?.help ?? "" == help || help.isEmpty)
    }

    @Test(
        "Spans",
        arguments: [
            ("every two weeks", .days(14)), ("every second week", .days(14)), ("once a month", .months(1)),
            ("2 wks", .days(14)), ("Every\u{A0}2\u{A0}weeks", .days(14)), ("once every 3 weeks", .days(21)),
            ("every other month", .months(2)), ("“weekly”", .days(7)),
        ] as [(String, Span)])
    func spans(_ written: String, _ span: Span) {
        let reading = agreement("cadence: \(written)")
        #expect(lines(reading) == [])
        #expect(reading.programme.pairs[0].agreement.cadence?.value == span)
    }

    @Test(
        "Spans of other languages, and with two meanings, are told of with the right words",
        arguments: [
            ("alle 2 Wochen", "write every 2 weeks"), ("alle zwei Wochen", "write every 2 weeks"),
            ("14-tägig", "write fortnightly"),
            ("monatlich", "write monthly"), ("2 Tage", "write 2d"), ("toutes les 2 semaines", "write every 2 weeks"),
            ("semanal", "write weekly"),
            ("bimonthly", "write every 2 months, or 15d for twice a month"),
            ("1x im Monat", "write monthly"), ("1x pro Woche", "write weekly"), ("einmal pro Monat", "write monthly"),
            ("once per month", "write monthly"), ("1 x/Monat", "write monthly"), ("2x pro Monat", "write 15d"),
            ("zweimal im Jahr", "write every 6 months"), ("three times a month", "write 10d"),
            ("2x pro Woche", "write every 3 days or every 4 days"), ("4 mal im Jahr", "write every 3 months"),
            ("jede dritte Woche", "write every 3 weeks"), ("every third week", "write every 3 weeks"),
            ("jeden Montag", "write weekly"), ("every other Tuesday", "write every 2 weeks"),
            ("every second Tuesday of the month", "write monthly"), ("jeden ersten Mittwoch im Monat", "write monthly"),
            ("alle 2 Wochen, montags 18 Uhr", "write every 2 weeks"), ("wöchentlich (montags)", "write weekly"),
            ("ca. alle 4 Wochen", "write every 4 weeks"), ("mondays", "write weekly"),
            ("bei Bedarf", "write a span, or leave the field out"),
            ("as needed", "write a span, or leave the field out"),
            ("nach Absprache", "write a span, or leave the field out"),
        ])
    func otherSpans(_ written: String, _ help: String) {
        #expect(lines(agreement("cadence: \(written)")) == ["span: “\(written)” is not a span of days (\(help))"])
    }

    @Test(
        "A rhythm that leaves open which is none",
        arguments: [
            "1-2x im Monat", "Montag oder Dienstag", "montags und donnerstags", "alle paar Wochen", "Montag",
            "5x pro Monat 2",
        ])
    func unclearSpans(_ written: String) {
        let reading = agreement("cadence: \(written)")
        #expect(lines(reading) == ["span: “\(written)” is not a span of days ()"])
    }

    @Test("What fmt may write for a rhythm says all of it")
    func spansThatMayBeWritten() {
        func meant(_ written: String) -> Bool { agreement("cadence: \(written)").problems.contains { $0.mend != nil } }
        for written in ["1x im Monat", "alle 2 Wochen", "jede dritte Woche", "einmal pro Woche"] {
            #expect(meant(written))
        }
        for written in ["2x pro Monat", "jeden Montag", "ca. alle 4 Wochen", "bei Bedarf"] { #expect(!meant(written)) }
    }

    @Test("A cadence of hours is how long one meets", arguments: ["1h", "90 min", "12 hours"])
    func cadenceOfHours(_ written: String) {
        let reading = agreement("cadence: \(written)")
        #expect(reading.problems.map(\.kind.code) == ["span"])
        #expect(reading.programme.pairs[0].agreement.cadence == nil)
        #expect(lines(agreement("cadence: 48h\nresponse_time: 1h")) == [])
    }

    @Test(
        "Days that no month has",
        arguments: [
            ("31.04.2026", "there is no 31 April", "April 2026 has 30 days"),
            ("29.2.2026", "there is no 29 February", "February 2026 has 28 days"),
            ("31/04/2026", "there is no 31 April", "April 2026 has 30 days"),
            ("04/31/2026", "there is no 31 April", "April 2026 has 30 days"),
            ("31. April 2026", "there is no 31 April", "April 2026 has 30 days"),
            ("June 31, 2026", "there is no 31 June", "June 2026 has 30 days"),
            ("14.13.2026", "there is no month 13", "months go from 01 to 12"),
        ])
    func noSuchDays(_ written: String, _ message: String, _ help: String) {
        let problem = goal("due: \(written)").problems.first
        #expect(problem?.kind.code == "day" && problem?.message == message && problem?.help == help)
    }

    @Test(
        "Days that are told of, with the day that is meant",
        arguments: [
            ("14 March 2026", "write 2026-03-14"), ("March 14, 2026", "write 2026-03-14"),
            ("14. März 2026", "write 2026-03-14"),
            ("Sat 14 Mar 2026", "write 2026-03-14"), ("14.3.26", "write 2026-03-14"), ("20260314", "write 2026-03-14"),
            ("2026-03", "add the day of the month: 2026-03-01"), ("2026–03–14", "write 2026-03-14, with plain hyphens"),
            ("2026-03-14 10:00", "write 2026-03-14; the time of day is not used"),
            ("2026-03-14T10:00", "write 2026-03-14; the time of day is not used"), ("2026-3-14", "write 2026-03-14"),
        ])
    func days(_ written: String, _ help: String) {
        let reading = goal("due: \(written)")
        #expect(reading.problems.map(\.kind.code) == ["day"])
        #expect(reading.problems.first?.help == help)
    }

    @Test(
        "Days that leave no doubt are read",
        arguments: [
            "“2026-05-25”", "2026-05-25\u{A0}", "\u{200B}2026-05-25", "\"[[2026-05-25]]\"", "[[2026-05-25]]",
            "[[2026-05-25|Monday]]",
        ])
    func plainDays(_ written: String) {
        let reading = goal("due: \(written)")
        #expect(lines(reading) == [])
        #expect(reading.programme.pairs[0].goals[0].due?.value.description == "2026-05-25")
    }

    @Test("What editors write as `created` is the start of a goal where nothing else is")
    func created() {
        func start(_ fields: String) -> (String?, [String]) {
            let reading = read(["goals/g.md": "---\n\(fields)\n---"])
            return (reading.programme.pairs[0].goals.first?.start?.value.description, lines(reading))
        }
        #expect(start("created: 2026-03-14T10:22") == ("2026-03-14", []))
        #expect(start("created: 2026-03-14 10:22:05") == ("2026-03-14", []))
        #expect(start("created: 2026-03-14T10:22\nstart: 2026-01-05") == ("2026-01-05", []))
        #expect(start("start_date: 2026-01-05\ncreated: 2026-03-14") == ("2026-01-05", []))
    }
}
