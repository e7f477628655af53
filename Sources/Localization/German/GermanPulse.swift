import Figures
import MentoringModel

extension German: PulseWords {
    var pulseQuestion: String { "Frage" }
    var pulseGap: String { "Abstand" }

    func question(_ question: Pulse.Question) -> String {
        switch question {
        case .heard: "Ich fühle mich gehört"
        case .safe: "Ich kann sagen, was schwierig ist"
        case .useful: "Unsere Zeit ist nützlich"
        case .prepared: "Wir kommen vorbereitet"
        case .momentum: "Wir kommen voran"
        }
    }

    func pulseTitle(_ month: CalendarDay) -> String { "Der Puls vom \(self.month(of: month))" }

    func pulseDescription(_ round: PulseRound) -> String {
        let answers = round.questions.map { question in
            "\(self.question(question.question)): \(list(question.answers.map { "\($0.value)" }))"
        }
        return answers.joined(separator: "; ") + ". Von 1, gar nicht, bis 5, sehr."
    }

    func pulseCaption(_ people: [String]) -> String {
        "\(people.joined(separator: ", ")); von 1, gar nicht, bis 5, sehr."
    }

    func pulseLead(
        median: Double, month: CalendarDay, before: (median: Double, month: CalendarDay)?, gap: Int?,
        widest: [Pulse.Question]
    ) -> String {
        var words = "Median \(number(median)) von 5 im \(self.month(of: month))"
        if let before { words += "; \(number(before.median)) im \(self.month(of: before.month))" }
        words += "."
        guard let gap else { return words }
        if gap == 0 { return words + " Bei jeder Frage stimmen die Antworten überein." }
        let questions = widest.map { quoted(question($0)) }
        return words + " Der größte Abstand beträgt \(count(gap, "Punkt", "Punkte")): \(list(questions))."
    }

    var pulseNote: String {
        "Beide beantworten dieselben fünf Fragen; von einer Runde wird niemandem etwas gezeigt, bevor alle Antworten da sind."
    }
    var pulseMedians: [String] { ["Runde", "Median", "Größter Abstand"] }
}
