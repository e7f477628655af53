import Figures
import Localization
import MentoringModel
import Templates

/// The answers of a complete round side by side: for each question a mark for each person on a scale from 1 to 5, and the
/// gap between them.
struct PulseChart {
    private let round: PulseRound
    private let names: [Slug: String]
    private let order: [Slug]
    private let words: any Language

    /// - Parameters:
    ///   - order: The members, in the agreement's order: each has a mark of its own shape.
    init(_ round: PulseRound, order: [Slug], names: [Slug: String], words: any Language) {
        self.words = words
        self.round = round
        self.order = order
        self.names = names
    }

    private static let row = 40.0
    private func share(_ value: Int) -> Double { 0.04 + Double(value - 1) / 4 * 0.92 }

    var chart: Chart {
        let height = 22 + Double(round.questions.count) * Self.row
        let scale = (1...5).flatMap { value in
            [
                SVG.line("grid", from: (share(value), 18), to: (share(value), height)),
                SVG.words("\(value)", class: "tick", at: share(value), y: 12),
            ]
        }
        let rows = round.questions.enumerated().flatMap { number, question -> [SVG] in
            let top = 32 + Double(number) * Self.row
            let line = top + 14
            let values = question.answers.map(\.value)
            let span = SVG.line(
                "span", from: (share(values.min() ?? 1), line), to: (share(values.max() ?? 1), line))
            return [SVG.words(words.question(question.question), class: "row-words", at: 0, y: top), span]
                + question.answers.map { mark($0, at: line) }
        }
        return Chart(
            picture: SVG.chart(
                height: height, class: "pulse", title: words.pulseTitle(round.month),
                description: words.pulseDescription(round), scale + rows),
            caption: words.pulseCaption(
                order.enumerated().map { number, who in
                    "\(Self.shapes[number % Self.shapes.count]) \(names[who] ?? who.words)"
                }),
            columns: [words.pulseQuestion] + order.map { names[$0] ?? $0.words } + [words.pulseGap],
            rows: round.questions.map { question in
                [words.question(question.question)]
                    + order.map { who in question.answers.first { $0.who == who }.map { "\($0.value)" } ?? "–" }
                    + [question.gap.map { "\($0)" } ?? "–"]
            })
    }

    private static let shapes = ["●", "◆", "▲", "■"]

    /// A shape of its own for each person, a little apart where two gave the same answer.
    private func mark(_ answer: PulseRound.Answer, at line: Double) -> SVG {
        let number = order.firstIndex(of: answer.who) ?? 0
        let title = SVG("title", words: "\(names[answer.who] ?? answer.who.words): \(answer.value)")
        return SVG(
            "text",
            [
                .class("person person-\(number % Self.shapes.count)"), .share("x", share(answer.value)),
                .number("y", line + 5), .number("dx", (Double(number) - Double(order.count - 1) / 2) * 13),
                .text("text-anchor", "middle"),
            ], [title, SVG("tspan", words: Self.shapes[number % Self.shapes.count])])
    }
}
