import Figures
import MentoringModel

extension English {
    static let pulseQuestion = "Question"
    static let pulseGap = "Gap"

    /// A question of the pulse, in words that both sides can answer.
    static func question(_ question: Pulse.Question) -> String {
        switch question {
        case .heard: "I feel heard"
        case .safe: "I can say what is difficult"
        case .useful: "Our time is useful"
        case .prepared: "We come prepared"
        case .momentum: "We are moving"
        }
    }

    static func pulseTitle(_ month: CalendarDay) -> String { "The pulse of \(self.month(of: month))" }

    static func pulseDescription(_ round: PulseRound) -> String {
        let answers = round.questions.map { question in
            "\(self.question(question.question)): \(list(question.answers.map { "\($0.value)" }))"
        }
        return answers.joined(separator: "; ") + ". From 1, not at all, to 5, very much."
    }

    static func pulseCaption(_ people: [String]) -> String {
        "\(people.joined(separator: ", ")); from 1, not at all, to 5, very much."
    }

    /// How the last round stands to the one before: `Median 4 of 5; 3.5 in the round before. The greatest gap is 1 point.`
    static func pulseLead(_ rounds: [PulseRound]) -> String? {
        guard let last = rounds.last else { return nil }
        var words = "Median \(number(last.median)) of 5 in \(month(of: last.month))"
        if let before = rounds.dropLast().last { words += "; \(number(before.median)) in \(month(of: before.month))" }
        words += "."
        guard let gap = last.gap else { return words }
        let widest = last.questions.filter { $0.gap == gap }.map { "“\(question($0.question))”" }
        if gap == 0 { return words + " On every question the answers agree." }
        return words + " The greatest gap is \(count(gap, "point", "points")): \(list(widest))."
    }

    static let pulseNote =
        "Both answer the same five questions; nothing of a round is shown, to anybody, before all answers are there."
    static let pulseMedians = ["Round", "Median", "Greatest gap"]
}
