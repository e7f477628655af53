import Clearance
import Localization
import MentoringModel
import Templates

/// The sessions of a pair on one line: a mark for each, on its day; of many the last forty.
struct SessionStrip {
    private let days: [SessionDay]
    /// How many there are altogether.
    private let all: Int
    private let asOf: CalendarDay
    private let axis: TimeAxis
    private let words: any Language

    /// `nil` without sessions.
    init?(_ days: [SessionDay], from start: CalendarDay?, asOf: CalendarDay, words: any Language) {
        guard !days.isEmpty else { return nil }
        all = days.count
        self.days = days.suffix(Chart.mostMarks)
        self.words = words
        self.asOf = asOf
        let first = all > Chart.mostMarks ? nil : start
        axis = TimeAxis(over: self.days.map(\.day) + [asOf] + [first].compactMap(\.self), margin: 0.03)
    }

    var chart: Chart {
        let counts = Dictionary(days.filter(\.isInside).map { ($0.status, 1) }, uniquingKeysWith: +)
        return Chart(
            picture: StripFrame(axis: axis, asOf: asOf, words: words).picture(
                title: words.sessionsTitle,
                description: words.sessionsDescription(
                    held: counts[.held] ?? 0, missed: counts[.missed] ?? 0, planned: counts[.planned] ?? 0),
                marks: days.map { session in
                    StatusIcon(session.status).mark(
                        at: axis.share(session.day), y: StripFrame.line,
                        title: "\(words.day(session.day)): \(words.status(session.status))")
                }),
            caption: words.sessionsCaption,
            columns: words.sessionsColumns,
            rows: days.map { [words.day($0.day), words.status($0.status)] },
            note: days.count < all ? words.lastSessions(days.count, of: all) : nil)
    }
}

/// What every strip of days has around its marks: the months, the line they stand on, and today.
struct StripFrame {
    let axis: TimeAxis
    let asOf: CalendarDay
    let words: any Language

    /// Where the line lies, in pixels from the top.
    static let line = 34.0

    /// - Parameter behind: What lies behind everything else.
    func picture(title: String, description: String, behind: [SVG] = [], marks: [SVG]) -> SafeSVG {
        let months = LabelRows.months(axis, words)
        let grid = axis.months.map { SVG.line("grid", from: (axis.share($0), 20), to: (axis.share($0), 50)) }
        let today = axis.share(asOf)
        return SVG.chart(
            height: 72, class: "strip", title: title, description: description,
            behind + grid + [
                SVG.line("track", from: (0, Self.line), to: (1, Self.line)),
                SVG.line("today", from: (today, 18), to: (today, 50)),
                SVG.words(words.shortDay(asOf), class: "today-words", at: today, y: 12),
            ] + months.map { $0.drawn("tick", y: 66) } + marks)
    }
}
