import Templates

/// A picture together with the same data as a table.
struct Chart {
    var picture: SafeSVG
    var caption: String
    var columns: [String]
    var rows: [[String]]
    /// What one must know to read picture and table right; beside both.
    var note: String?

    /// How many marks stand side by side at most: more would run into each other on a phone.
    static let mostMarks = 40

    /// For the template `parts/chart`.
    var model: ViewModel {
        [
            .picture: .svg(picture), .caption: .text(caption), .note: .text(note),
            .columns: .many(columns.map { [.words: .text($0)] }),
            .rows: .many(rows.map { [.cells: .many($0.map { [.words: .text($0)] })] }),
        ]
    }
}

extension SVG {
    /// The outermost element of a chart: as wide as its place, with a title and a description for those who cannot see.
    static func chart(height: Double, class name: String, title: String, description: String, _ parts: [SVG]) -> SafeSVG
    {
        SVG(
            "svg",
            [
                .class("chart \(name)"), .text("width", "100%"), .number("height", height), .text("role", "img"),
            ],
            [
                SVG("title", words: title), SVG("desc", words: description),
                // Title and description say it all; without this some readers go on with every label and mark by itself.
                SVG("g", [.text("aria-hidden", "true")], parts),
            ]
        ).picture
    }

    static func line(_ name: String, from: (Double, Double), to: (Double, Double)) -> SVG {
        SVG(
            "line",
            [
                .class(name), .share("x1", from.0), .number("y1", from.1), .share("x2", to.0), .number("y2", to.1),
            ])
    }

    /// Words held at a share of the width, some pixels aside.
    static func words(
        _ words: String, class name: String, at share: Double, shift: Double = 0, y: Double, anchor: PlacedLabel.Anchor
    ) -> SVG {
        var attributes: [SVG.Attribute] = [
            .class(name), .share("x", share), .number("y", y),
        ]
        if anchor != .start { attributes.append(.text("text-anchor", anchor.rawValue)) }
        if shift != 0 { attributes.append(.number("dx", shift)) }
        return SVG("text", attributes, words: words)
    }

    /// Words near a place, moved so far that they lie inside the picture.
    static func words(_ words: String, class name: String, at share: Double, y: Double) -> SVG {
        PlacedLabel(words, near: share).drawn(name, y: y)
    }

    /// A line through many points, which stretches with the picture. Shares lie across, pixels along the height.
    static func stretched(_ name: String, through points: [(Double, Double)], height: Double) -> SVG {
        let path = points.map { "\(($0.0 * 1000).coordinate),\($0.1.coordinate)" }.joined(separator: " ")
        return SVG(
            "svg",
            [
                .text("width", "100%"), .number("height", height), .viewBox(1000, height),
                .text("preserveAspectRatio", "none"),
            ],
            [SVG("polyline", [.class(name), .text("points", path)])])
    }

    static func dot(_ name: String, at share: Double, y: Double, radius: Double) -> SVG {
        SVG("circle", [.class(name), .share("cx", share), .number("cy", y), .number("r", radius)])
    }
}
