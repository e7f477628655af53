import Diagnostics
import MentoringModel

extension NoteReader {
    /// program.md.
    func settings() -> ProgrammeSettings {
        var settings = ProgrammeSettings(note: note().note)
        settings.name = fields.text("name")?.value ?? body.titleHeading?.words
        if fields.text("name") == nil { settings.note?.titleHeadingLine = body.titleHeading?.source.line }
        settings.start = fields.day("start")
        settings.end = fields.day("end")
        reportUpsideDown(settings.start, settings.end, what: "the programme")
        settings.cohort = fields.text("cohort")?.value
        settings.cadence = fields.rhythm("cadence")
        settings.sessionLength = fields.length("session_length")
        settings.reviewEvery = fields.rhythm("review_every")
        settings.audience = fields.choice("audience", Audience.self)?.value
        settings.baseURL = fields.read("base_url", wanted: "an address", readSiteAddress)?.value
        settings.language = language()
        settings.contact = contact("contact")?.value
        settings.skills = fields.texts("skills", splitsCommas: true).map(\.value)
        if let least = fields.wholeNumber("suppress_below", in: 1...1_000_000) { settings.suppressBelow = least.value }
        settings.thresholds = thresholds()
        settings.openWords = fields.texts("open_words", splitsCommas: false).map(\.value)
        settings.theme = theme()
        settings.sectionNames = sectionNames()
        // Read before all notes (`IgnoreList`); here only its form is looked at.
        _ = fields.texts("ignore", splitsCommas: true)
        return settings
    }

    /// As written; told where the site does not speak it.
    private func language() -> String? {
        guard let written = fields.text("language") else { return nil }
        if SiteLanguage(tag: written.value) == nil {
            let known = SiteLanguage.allCases.map { "\($0.rawValue) (\($0.name))" }.joined(separator: ", ")
            log.add(
                .siteLanguage, at: Mark(line: written.source.line, column: written.source.column),
                width: written.value.count, "the site does not speak `\(written.value)`, so it will be in English",
                help: "it speaks: \(known)")
        }
        return written.value
    }

    private func thresholds() -> Thresholds {
        var thresholds = Thresholds()
        guard let value = fields.value("thresholds") else { return thresholds }
        guard let reader = fields.reader(of: value, schema: .thresholds) else {
            fields.reportForm("thresholds", value, wanted: "a set of fields such as {behind: 0.25}")
            return thresholds
        }
        func share(_ name: String) -> Double? {
            guard let number = reader.number(name) else { return nil }
            guard (0...1).contains(number.value) else {
                log.add(
                    .range, at: Mark(line: number.source.line, column: number.source.column),
                    "`\(name)` is a share from 0 to 1", help: "a quarter is 0.25")
                return nil
            }
            return number.value
        }
        thresholds.behind = share("behind") ?? thresholds.behind
        thresholds.atRisk = share("at_risk") ?? thresholds.atRisk
        thresholds.ahead = share("ahead") ?? thresholds.ahead
        thresholds.tooEarlyShare = share("too_early_share") ?? thresholds.tooEarlyShare
        if let pace = reader.number("needed_pace"), pace.value > 0 { thresholds.neededPace = pace.value }
        if let days = reader.wholeNumber("milestone_late", in: 0...3650) { thresholds.milestoneLate = days.value }
        if let days = reader.wholeNumber("too_early_days", in: 0...3650) { thresholds.tooEarlyDays = days.value }
        return thresholds
    }

    func reportUpsideDown(_ start: Written<CalendarDay>?, _ end: Written<CalendarDay>?, what: String) {
        guard let start, let end, end.value < start.value else { return }
        log.add(
            .endBeforeStart, at: Mark(line: end.source.line, column: end.source.column), width: 10,
            "\(what) ends on \(end.value), before it starts on \(start.value)")
    }
}
