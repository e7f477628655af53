import Templates

/// Finds places for the words beside the marks of a chart, so that none covers another or a mark, whether the picture is
/// as narrow as on a phone or as wide as a wall.
///
/// Across, marks lie at shares of the width, but letters have a width in pixels. So every place is tried in pictures of
/// several widths, and is taken only if it is free in all of them.
struct LabelField {
    /// A place where words may stand: held at a share of the width, some pixels aside, with their line at a height.
    struct Spot {
        var share: Double
        var y: Double
        var shift = 0.0
        var anchor = PlacedLabel.Anchor.middle
    }

    /// What is covered, in pixels.
    private struct Box {
        var x: ClosedRange<Double>
        var y: ClosedRange<Double>

        func overlaps(_ other: Box) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
    }

    /// The widths that are tried, in pixels: inside a panel of a phone, a tablet, a page, a wide one.
    static let widths = [170.0, 260, 420, 640, 1100]

    /// How far words may reach to the left of the picture, in pixels, over the room of the axis.
    let gutter: Double
    /// Where the part for words ends below, in pixels.
    let floor: Double
    /// How far words may reach to the right, in pixels.
    private static let margin = 8.0
    private var taken: [[Box]] = Array(repeating: [], count: widths.count)

    init(gutter: Double, floor: Double) {
        self.gutter = gutter
        self.floor = floor
    }

    /// Keeps a part free of words: a dot or a line of that width and height around a place, in pixels.
    mutating func keepFree(share: Double, y: ClosedRange<Double>, width: Double) {
        for (number, whole) in LabelField.widths.enumerated() {
            let x = share * whole
            taken[number].append(Box(x: (x - width / 2)...(x + width / 2), y: y))
        }
    }

    /// Puts words at the first of some spots that is free, and keeps it; `nil` when none is.
    mutating func add(_ words: String, class name: String, letter: Double = 7.4, at spots: [Spot]) -> SVG? {
        let width = Double(words.count) * letter
        for spot in spots {
            let boxes = LabelField.widths.map { whole -> Box in
                let x = spot.share * whole + spot.shift
                let left =
                    switch spot.anchor {
                    case .start: x
                    case .middle: x - width / 2
                    case .end: x - width
                    }
                return Box(x: left...(left + width), y: (spot.y - 11)...(spot.y + 3))
            }
            let isFree = zip(boxes, LabelField.widths).enumerated().allSatisfy { number, place in
                place.0.x.lowerBound >= -gutter && place.0.x.upperBound <= place.1 + LabelField.margin
                    && place.0.y.lowerBound >= 0 && place.0.y.upperBound <= floor
                    && !taken[number].contains { $0.overlaps(place.0) }
            }
            guard isFree else { continue }
            for number in boxes.indices { taken[number].append(boxes[number]) }
            return SVG.words(words, class: name, at: spot.share, shift: spot.shift, y: spot.y, anchor: spot.anchor)
        }
        return nil
    }
}
