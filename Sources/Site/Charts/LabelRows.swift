import Localization
import Templates

/// A label of a chart, placed so that it stays inside the picture on the narrowest page.
struct PlacedLabel {
    enum Anchor: String { case start, middle, end }

    /// The narrowest picture that must be readable, in pixels.
    static let narrowest = 250.0
    /// The width of a letter at the size of labels, in pixels; generous, since fonts differ.
    static let letter = 7.2

    let words: String
    /// Where it is held, as a share of the width.
    let share: Double
    let anchor: Anchor
    /// The width of the narrowest picture, in pixels.
    private let narrowest: Double

    /// How many letters have room in a picture.
    static func room(in width: Double) -> Int { Int(width / letter) }

    /// Puts words near a place; words longer than the narrowest picture are cut.
    init(_ words: String, near place: Double, narrowest: Double = PlacedLabel.narrowest) {
        self.narrowest = narrowest
        let room = PlacedLabel.room(in: narrowest)
        self.words = words.count <= room ? words : words.prefix(room - 1) + "…"
        let width = Double(self.words.count) * PlacedLabel.letter / narrowest
        if place - width / 2 < 0 {
            share = max(0, min(place, 1 - width))
            anchor = .start
        } else if place + width / 2 > 1 {
            share = min(1, max(place, width))
            anchor = .end
        } else {
            share = place
            anchor = .middle
        }
    }

    /// What it covers in the narrowest picture, as shares.
    var extent: ClosedRange<Double> { extent(in: narrowest) }

    /// What it covers in a picture of another width, as shares.
    func extent(in width: Double) -> ClosedRange<Double> {
        let own = Double(words.count) * PlacedLabel.letter / width
        return switch anchor {
        case .start: share...(share + own)
        case .middle: (share - own / 2)...(share + own / 2)
        case .end: (share - own)...share
        }
    }

    func drawn(_ name: String, y: Double) -> SVG {
        SVG.words(words, class: name, at: share, y: y, anchor: anchor)
    }
}

/// Labels in rows below each other, so that none covers another even on the narrowest page.
struct LabelRows {
    private(set) var labels: [(label: PlacedLabel, row: Int)] = []
    private var taken: [[ClosedRange<Double>]] = []

    /// The width of the narrowest picture, in pixels.
    private let narrowest: Double

    init(narrowest: Double = PlacedLabel.narrowest) { self.narrowest = narrowest }

    var rows: Int { taken.count }

    /// Whether words stand uncut in the narrowest picture.
    func fits(_ words: String) -> Bool { words.count <= PlacedLabel.room(in: narrowest) }

    /// Puts a label near a place, in the first row that has room; leaves it out when `limit` rows are full.
    mutating func add(_ words: String, at place: Double, limit: Int = 4) {
        let label = PlacedLabel(words, near: place, narrowest: narrowest)
        for row in 0..<limit {
            if row == taken.count { taken.append([]) }
            if taken[row].allSatisfy({ !$0.overlaps(label.extent) }) {
                taken[row].append(label.extent)
                labels.append((label, row))
                return
            }
        }
    }
}

extension LabelRows {
    /// The names of months for which the narrowest picture has room, in one row.
    static func months(
        _ axis: TimeAxis, _ words: any Language, narrowest: Double = PlacedLabel.narrowest
    ) -> [PlacedLabel] {
        var rows = LabelRows(narrowest: narrowest)
        for month in axis.months { rows.add(words.shortMonth(of: month), at: axis.share(month), limit: 1) }
        return rows.labels.map(\.label)
    }
}

/// The names of months below a picture, in one row.
struct MonthLabels {
    /// The width in pixels of a picture that has the whole of a column of a page; style sheets show `roomy` words there alone.
    static let roomy = 480.0

    let labels: [SVG]

    init(_ axis: TimeAxis, _ words: any Language, y: Double, narrowest: Double = PlacedLabel.narrowest) {
        let always = LabelRows.months(axis, words, narrowest: narrowest)
        var taken = always.map { $0.extent(in: MonthLabels.roomy) }
        var others: [PlacedLabel] = []
        for month in axis.months {
            let label = PlacedLabel(words.shortMonth(of: month), near: axis.share(month), narrowest: MonthLabels.roomy)
            guard taken.allSatisfy({ !$0.overlaps(label.extent) }) else { continue }
            taken.append(label.extent)
            others.append(label)
        }
        labels = always.map { $0.drawn("tick", y: y) } + others.map { $0.drawn("roomy", y: y) }
    }
}
