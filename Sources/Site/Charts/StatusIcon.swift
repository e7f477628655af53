import Figures
import MentoringModel
import Templates

/// A small picture that stands beside a word, so that colour never says anything alone.
enum StatusIcon: String, CaseIterable, Sendable {
    case check, up, level, down, warning, late, open, pause, cross, dash, planned, gap

    /// Which colour goes with it.
    var tone: String {
        switch self {
        case .check: "done"
        case .up, .level: "good"
        case .warning: "attention"
        case .down, .late, .cross: "bad"
        case .open, .pause, .dash, .planned, .gap: "muted"
        }
    }

    /// The sign, 16 units wide, hidden from those who hear the word beside it.
    var picture: SafeSVG { Self.pictures[self] ?? drawn }

    private static let pictures = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.drawn) })

    private var drawn: SafeSVG {
        SVG(
            "svg",
            [
                .class("sign"), .viewBox(16, 16), .number("width", 16),
                .text("aria-hidden", "true"),
            ], shapes
        ).picture
    }

    /// The shapes, also used as marks in charts.
    var shapes: [SVG] {
        switch self {
        case .check: [disc, stroke("M4.6 8.3 7 10.7l4.5-5")]
        case .up: [filled("M8 2 14.5 13.5h-13z")]
        case .level: [disc]
        case .down: [filled("M8 14 1.5 2.5h13z")]
        case .warning: [filled("M8 .8 15.2 8 8 15.2.8 8z"), stroke("M8 4.8v3.8M8 10.9v.3")]
        case .late: [filled("M1.5 1.5h13v13h-13z"), stroke("M8 4v5M8 11.6v.3")]
        case .open, .planned: [ring]
        case .pause: [filled("M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z")]
        case .cross: [line("M3 3l10 10M13 3 3 13")]
        case .dash: [line("M2.5 8h11")]
        case .gap: [line("M5 3.5v9M11 3.5v9")]
        }
    }

    private var disc: SVG { SVG("circle", [.number("cx", 8), .number("cy", 8), .number("r", 7), .class("fill")]) }
    private var ring: SVG { SVG("circle", [.number("cx", 8), .number("cy", 8), .number("r", 6), .class("line")]) }
    private func filled(_ path: String) -> SVG { SVG("path", [.text("d", path), .class("fill")]) }
    private func stroke(_ path: String) -> SVG { SVG("path", [.text("d", path), .class("over")]) }
    private func line(_ path: String) -> SVG { SVG("path", [.text("d", path), .class("line")]) }
}

extension StatusIcon {
    init(_ health: Health) {
        switch health {
        case .achieved, .partly: self = .check
        case .ahead: self = .up
        case .onTrack: self = .level
        case .atRisk: self = .warning
        case .behind: self = .down
        case .overdue: self = .late
        case .missed: self = .cross
        case .paused: self = .pause
        case .dropped: self = .dash
        case .draft, .notStarted, .noDue, .noData, .tooEarly: self = .open
        }
    }

    init(_ status: MilestoneFigures.Status) {
        switch status {
        case .done: self = .check
        case .late: self = .late
        case .dueSoon: self = .warning
        case .planned: self = .planned
        case .cancelled: self = .dash
        }
    }

    init(_ status: Session.Status) {
        switch status {
        case .held: self = .level
        case .planned: self = .planned
        case .missed: self = .cross
        case .cancelled: self = .dash
        }
    }

    /// A badge: the sign with its word.
    func badge(_ words: String) -> ViewModel {
        [.tone: .text(tone), .sign: .svg(picture), .words: .text(words)]
    }
}
