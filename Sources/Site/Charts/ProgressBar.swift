import Figures
import Localization
import Templates

/// A bar that is filled as far as a goal is, with a mark where the plan says it should be.
struct ProgressBar {
    /// Between 0 and 1; `nil` without data.
    var progress: Double?
    var expected: Double?
    var health: Health
    var words: any Language

    var picture: SafeSVG {
        var parts = [rect("track", width: 1)]
        if let progress, progress > 0 {
            parts.append(rect("filled \(StatusIcon(health).tone)", width: min(progress, 1)))
        }
        if let expected {
            let share = min(max(expected, 0), 1)
            // A pale line on both sides keeps the mark apart from what is filled.
            parts.append(mark("mark-edge", at: share))
            parts.append(mark("mark", at: share))
        }
        return SVG.chart(
            height: 22, class: "bar", title: words.bar(progress: progress, expected: expected, health: health),
            description: words.barDescription, parts)
    }

    private func rect(_ name: String, width: Double) -> SVG {
        SVG(
            "rect",
            [.class(name), .number("y", 5), .share("width", width), .number("height", 12), .number("rx", 3)])
    }

    private func mark(_ name: String, at share: Double) -> SVG {
        let place = 0.004 + share * 0.992
        return SVG.line(name, from: (place, 1), to: (place, 21))
    }
}
