import Figures
import Localization
import MentoringModel
import Templates

/// The milestones of several goals over time: a row for each goal, a mark for each milestone.
struct MilestoneTimeline {
    struct Row {
        var name: String
        var milestones: [MilestoneFigures]
    }

    typealias Subject = TimelineSubject

    private let subject: Subject
    private let pair: String
    private let rows: [Row]
    private let note: String?
    private let asOf: CalendarDay
    private let axis: TimeAxis
    private let words: any Language

    private static let top = 22.0
    private static let rowHeight = 48.0
    /// More rows than this are in the table alone.
    private static let limit = 24

    /// `nil` when no milestone has a day.
    ///
    /// - Parameter note: That these are not all rows, where they are not.
    init?(
        pair: String, rows: [Row], note: String? = nil, asOf: CalendarDay, of subject: Subject = .goals,
        words: any Language
    ) {
        let dated = rows.map { row in
            Row(name: row.name, milestones: row.milestones.filter { MilestoneTimeline.day(of: $0) != nil })
        }.filter { !$0.milestones.isEmpty }
        guard !dated.isEmpty else { return nil }
        self.pair = pair
        self.subject = subject
        self.words = words
        self.rows = dated
        self.note = note
        self.asOf = asOf
        axis = TimeAxis(over: dated.flatMap { $0.milestones.compactMap(MilestoneTimeline.day) } + [asOf], margin: 0.03)
    }

    private static func day(of figures: MilestoneFigures) -> CalendarDay? {
        figures.status == .done ? figures.milestone.done ?? figures.milestone.due : figures.milestone.due
    }

    var chart: Chart {
        let all = rows.flatMap(\.milestones)
        let height = MilestoneTimeline.top + Double(drawn.count) * MilestoneTimeline.rowHeight + 26
        return Chart(
            picture: SVG.chart(
                height: height, class: "timeline", title: words.stepsTitle(pair),
                description: words.stepsDescription(
                    done: all.count { $0.status == .done }, late: all.count { $0.status == .late },
                    ahead: all.count { $0.status == .planned || $0.status == .dueSoon }),
                months + today + drawn.enumerated().flatMap { number, row in track(row, number) }),
            caption: words.stepsCaption(subject),
            columns: words.stepsColumns(subject),
            rows: rows.flatMap { row in
                row.milestones.map { figures in
                    [
                        row.name, figures.milestone.title, words.status(figures.status),
                        figures.milestone.due.map(words.day) ?? "–", figures.milestone.done.map(words.day) ?? "–",
                    ]
                }
            }, note: note)
    }

    private var drawn: ArraySlice<Row> { rows.prefix(MilestoneTimeline.limit) }
    private var bottom: Double { MilestoneTimeline.top + Double(drawn.count) * MilestoneTimeline.rowHeight }

    private var months: [SVG] {
        axis.months.map {
            SVG.line("grid", from: (axis.share($0), MilestoneTimeline.top), to: (axis.share($0), bottom))
        } + MonthLabels(axis, words, y: bottom + 18).labels
    }

    private var today: [SVG] {
        let share = axis.share(asOf)
        return [
            SVG.line("today", from: (share, 18), to: (share, bottom)),
            SVG.words(words.shortDay(asOf), class: "today-words", at: share, y: 12),
        ]
    }

    private func track(_ row: Row, _ number: Int) -> [SVG] {
        let y = MilestoneTimeline.top + Double(number) * MilestoneTimeline.rowHeight
        let line = y + 34
        return [
            SVG.words(row.name, class: "row-words", at: 0, y: y + 16),
            SVG.line("track", from: (0, line), to: (1, line)),
        ]
            + row.milestones.compactMap { figures in
                MilestoneTimeline.day(of: figures).map { day in
                    StatusIcon(figures.status).mark(
                        at: axis.share(day), y: line,
                        title: "\(figures.milestone.title): \(words.status(figures.status)), \(words.day(day))")
                }
            }
    }

}

extension StatusIcon {
    /// The sign as a mark of a chart, at a share of the width.
    func mark(at share: Double, y: Double, title: String) -> SVG {
        SVG(
            "svg",
            [
                .class("mark \(tone)"), .share("x", share), .number("y", y - 8), .number("width", 16),
                .number("height", 16), .text("overflow", "visible"),
            ],
            [
                SVG("g", [.text("transform", "translate(-8 0)")], [SVG("title", words: title)] + shapes)
            ])
    }
}
