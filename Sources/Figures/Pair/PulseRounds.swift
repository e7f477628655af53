package import MentoringModel

/// A month in which every member of a pair answered.
package struct PulseRound: Hashable, Sendable {
    package struct Answer: Hashable, Sendable {
        package var who: Slug
        /// 1–5.
        package var value: Int
    }
    package struct Question: Hashable, Sendable {
        package var question: Pulse.Question
        /// Sorted by person.
        package var answers: [Answer]
        /// Greatest less least; `nil` when fewer than two answered it.
        package var gap: Int?
    }
    /// The first day of the month.
    package var month: CalendarDay
    /// In the order of the form; questions that nobody answered are left out.
    package var questions: [Question]
    /// Of all answers.
    package var median: Double
    package var sources: [Source]

    /// The greatest gap of a question.
    package var gap: Int? { questions.compactMap(\.gap).max() }
}

/// The complete rounds up to a day, oldest first (docs/figures.md, "Pulse").
///
/// A round is complete when every member has answered a question in the month; of several answers of a person in a month,
/// which are an error, the first counts. An incomplete round gives nothing at all.
package func pulseRounds(of pair: Pair, asOf: CalendarDay) -> [PulseRound] {
    let members = Set(pair.members.map(\.id))
    let answered = pair.pulses.filter {
        $0.day <= asOf && !$0.answers.isEmpty && members.contains($0.by.id)
    }
    let months = Dictionary(grouping: answered) { pulse -> CalendarDay in
        pulse.day - (pulse.day.parts.day - 1)
    }
    return months.sorted { $0.key < $1.key }.compactMap { month, pulses in
        var first: [Slug: Pulse] = [:]
        for pulse in pulses {
            if let before = first[pulse.by.id], before.order < pulse.order { continue }
            first[pulse.by.id] = pulse
        }
        guard first.count == members.count else { return nil }
        let sorted = first.sorted { $0.key < $1.key }
        let questions = Pulse.Question.allCases.compactMap { question -> PulseRound.Question? in
            let answers = sorted.compactMap { who, pulse in
                pulse.answers[question].map { PulseRound.Answer(who: who, value: $0) }
            }
            guard let least = answers.map(\.value).min(), let most = answers.map(\.value).max() else { return nil }
            return PulseRound.Question(
                question: question, answers: answers, gap: answers.count > 1 ? most - least : nil)
        }
        guard let median = median(questions.flatMap(\.answers).map { Double($0.value) }) else { return nil }
        return PulseRound(
            month: month, questions: questions, median: median, sources: sorted.map(\.value.date.source))
    }
}

extension Pulse {
    var order: (CalendarDay, String) { (day, note.path) }
}

extension PairSnapshot {
    /// - `pulse_rounds` how many rounds are complete;
    /// - `perception_gap` the greatest gap of a question in the last complete round.
    func pulseFigures(_ rounds: [PulseRound]) -> [Figure] {
        let count = Figure.count(
            "pulse_rounds", "complete rounds", Double(rounds.count),
            inputs: [asOfInput] + rounds.flatMap(inputs))
        guard let last = rounds.last else {
            return [count, .count("perception_gap", "max(greatest − least)", nil, inputs: [asOfInput])].map {
                $0.resting(on: pulseOpenness)
            }
        }
        let gap = Figure.count(
            "perception_gap", "max(greatest − least)", last.gap.map(Double.init),
            n: last.questions.count { $0.gap != nil }, inputs: inputs(last))
        return [count, gap].map { $0.resting(on: pulseOpenness) }
    }

    private func inputs(_ round: PulseRound) -> [Derivation.Input] {
        round.sources.map { .init(name: "pulse", value: String("\(round.month)".prefix(7)), source: $0) }
    }

    private var pulseOpenness: [Visibility] {
        pair.pulses.isEmpty ? [] : pair.pulses.filter { $0.day <= asOf }.map(\.note.visibility)
    }
}
