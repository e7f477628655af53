import Figures
import MentoringModel

extension English: PulseWords {
    var pulseQuestion: String { "Question" }
    var pulseGap: String { "Gap" }

    func question(_ question: Pulse.Question) -> String {
        switch question {
        case .heard: "I feel heard"
        case .safe: "I can say what is difficult"
        case .useful: "Our time is useful"
        case .prepared: "We come prepared"
        case .momentum: "We are moving"
        }
    }

    func pulseTitle(_ month: CalendarDay) -> String { "The pulse of \(self.month(of: month))" }

    func pulseDescription(_ round: PulseRound) -> String {
        let answers = round.questions.map { question in
            "\(self.question(question.question)): \(list(question.answers.map { "\($0.value)" }))"
        }
        return answers.joined(separator: "; ") + ". From 1, not at all, to 5, very much."
    }

    func pulseCaption(_ people: [String]) -> String {
        "\(people.joined(separator: ", ")); from 1, not at all, to 5, very much."
    }

    func pulseLead(
        median: Double, month: CalendarDay, before: (median: Double, month: CalendarDay)?, gap: Int?,
        widest: [Pulse.Question]
    ) -> String {
        var words = "Median \(number(median)) of 5 in \(self.month(of: month))"
        if let before { words += "; \(number(before.median)) in \(self.month(of: before.month))" }
        words += "."
        guard let gap else { return words }
        if gap == 0 { return words + " On every question the answers agree." }
        let questions = widest.map { "“\(question($0))”" }
        return words + " The greatest gap is \(count(gap, "point", "points")): \(list(questions))."
    }

    var pulseNote: String {
        "Both answer the same five questions; nothing of a round is shown, to anybody, before all answers are there."
    }
    var pulseMedians: [String] { ["Round", "Median", "Greatest gap"] }
}
