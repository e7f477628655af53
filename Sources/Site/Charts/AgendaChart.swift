import Localization
import Templates

/// The time of a session: the topics of its agenda one after the other, above how long it was planned and how long it took.
struct AgendaChart {
    struct Topic {
        var words: String
        /// Planned minutes; `nil` for a topic without a time.
        var minutes: Double?
    }

    private let topics: [Topic]
    /// Minutes that were agreed for the session.
    private let planned: Double?
    /// Minutes that it took.
    private let actual: Double?
    private let words: any Language
    private let whole: Double
    /// Planned minutes of all topics.
    private let sum: Double

    private static let rowHeight = 34.0

    /// `nil` where no two times can be compared.
    init?(_ topics: [Topic], planned: Double?, actual: Double?, words: any Language) {
        sum = topics.compactMap(\.minutes).reduce(0, +)
        let whole = max(sum, planned ?? 0, actual ?? 0)
        guard sum > 0, whole > 0, whole.isFinite, planned != nil || actual != nil else { return nil }
        self.topics = topics
        self.planned = planned
        self.actual = actual
        self.words = words
        self.whole = whole
    }

    private var rows: [(name: String, minutes: Double, class: String)] {
        [
            planned.map { (words.agendaPlanned, $0, "planned") }, actual.map { (words.agendaActual, $0, "actual") },
        ].compactMap(\.self)
    }

    var chart: Chart {
        let height = Self.rowHeight * Double(rows.count + 1) + 4
        return Chart(
            picture: SVG.chart(
                height: height, class: "agenda-chart", title: words.agendaChartTitle,
                description: words.agendaChartDescription(topics: sum, planned: planned, actual: actual),
                name(words.agendaTopics, minutes: sum, row: 0) + blocks
                    + rows.enumerated().flatMap { number, row in
                        name(row.name, minutes: row.minutes, row: number + 1)
                            + [bar(row.class, from: 0, row.minutes, row: number + 1)]
                    } + end),
            caption: words.agendaChartCaption,
            columns: words.agendaChartColumns,
            rows: topics.map { [$0.words, $0.minutes.map(words.minutes) ?? "–"] }
                + rows.map { [$0.name, words.minutes($0.minutes)] })
    }

    private func y(_ row: Int) -> Double { Double(row) * Self.rowHeight }

    private func name(_ name: String, minutes: Double, row: Int) -> [SVG] {
        [SVG.words("\(name) \(words.minutes(minutes))", class: "row-words", at: 0, y: y(row) + 12)]
    }

    private func bar(_ name: String, from: Double, _ minutes: Double, row: Int, title: String? = nil) -> SVG {
        SVG(
            "rect",
            [
                .class(name), .share("x", from / whole), .number("y", y(row) + 17), .share("width", minutes / whole),
                .number("height", 13), .number("rx", 2),
            ], title.map { [SVG("title", words: $0)] } ?? [])
    }

    /// A block for each topic, with its number where it is wide enough for one.
    private var blocks: [SVG] {
        var begin = 0.0
        return topics.enumerated().flatMap { number, topic -> [SVG] in
            guard let minutes = topic.minutes, minutes > 0 else { return [] }
            defer { begin += minutes }
            let title = "\(topic.words): \(words.minutes(minutes))"
            let block = bar("topic", from: begin, minutes, row: 0, title: title)
            guard minutes / whole * 250 > 18 else { return [block] }
            return [
                block,
                SVG.words(
                    "\(number + 1)", class: "topic-number", at: (begin + minutes / 2) / whole, y: y(0) + 27.5,
                    anchor: .middle),
            ]
        }
    }

    /// An upright line where the agreed time ends.
    private var end: [SVG] {
        guard let planned, planned > 0, planned < whole else { return [] }
        let place = planned / whole
        return [SVG.line("plan-end", from: (place, 15), to: (place, y(rows.count) + 32))]
    }
}
