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
    /// What it covers in the narrowest picture, as shares.
    let extent: ClosedRange<Double>

    /// Puts words near a place; words longer than the narrowest picture are cut.
    init(_ words: String, near place: Double, narrowest: Double = PlacedLabel.narrowest) {
        let room = Int(narrowest / PlacedLabel.letter)
        self.words = words.count <= room ? words : words.prefix(room - 1) + "…"
        let width = Double(self.words.count) * PlacedLabel.letter / narrowest
        if place - width / 2 < 0 {
            share = max(0, min(place, 1 - width))
            anchor = .start
            extent = share...(share + width)
        } else if place + width / 2 > 1 {
            share = min(1, max(place, width))
            anchor = .end
            extent = (share - width)...share
        } else {
            share = place
            anchor = .middle
            extent = (place - width / 2)...(place + width / 2)
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
