import MentoringModel

/// How many goals lack a letter of SMART.
package struct MissingLetter: Hashable, Sendable {
    package var letter: String
    package var goals: Int
    /// Of so many goals.
    package var of: Int
}

extension [Contribution] {
    /// Is it good (docs/figures.md, "Is it good"):
    /// - `agreements_signed` agreements with a valid signature of every member / agreements;
    /// - `smart_pairs` pairs with a goal that meets all five letters / pairs;
    /// - `promises_kept` kept by their due day / due;
    /// - `pulse_response` members of open pairs who answered in the last 90 days / members of open pairs;
    /// - `pulse_median` the median of all answers in each pair's last complete round;
    /// - `perception_gap` the median of the pairs' gaps in their last complete round;
    /// - `pairs_needing_attention` open pairs with a signal / open pairs.
    func quality() -> [Figure] {
        [
            .shareOfPairs(
                "agreements_signed", "agreements signed by all and unchanged / agreements", compactMap(\.signed)),
            .shareOfPairs("smart_pairs", "pairs with a five-letter goal / pairs", compactMap(\.smart)),
            .shareOfPairs("promises_kept", "Σ kept by the due day / Σ due", flatMap(\.promisesKept)),
            .shareOfPairs(
                "pulse_response", "members who answered since a − 90 / members", compactMap(\.pulseResponse)),
            .medianOfParts("pulse_median", "median(answers of each last complete round)", flatMap(\.pulseAnswers)),
            .medianOfParts("perception_gap", "median(gap of each last complete round)", compactMap(\.perceptionGap)),
            .shareOfPairs(
                "pairs_needing_attention", "open pairs with a signal / open pairs", compactMap(\.attention)),
        ]
    }
}

extension [PairInProgramme] {
    /// How often each letter is not met, over goals that have begun and are neither draft nor dropped.
    func missingLetters() -> [MissingLetter] {
        let goals = filter(\.hasStarted).flatMap(\.goals).filter { $0.figures.status != .dropped }.map(\.figures)
        return ["S", "M", "A", "R", "T"].map { letter in
            MissingLetter(letter: letter, goals: goals.count { !$0.smart.isMet(letter) }, of: goals.count)
        }
    }
}

extension PairInProgramme {
    func signed() -> Figure.Part {
        let isSigned = figures.signatures.allSatisfy { $0.state == .valid }
        return part(
            isSigned ? 1 : 0, of: 1, from: [pair.agreement.note.source] + pair.agreement.sections.map(\.source))
    }

    func smart() -> Figure.Part {
        let goals = goals.filter { $0.figures.status != .dropped }
        let isSmart = goals.contains { $0.figures.smart.letters.allSatisfy(\.isMet) }
        return part(isSmart ? 1 : 0, of: 1, openness: min(pair.agreement.note.visibility, goalOpenness))
    }

    /// A signal may rest on any note of the pair, and on its pulse, which leaves no pair.
    func attention() -> Figure.Part { part(figures.signals.isEmpty ? 0 : 1, of: 1, from: [.closed(pair)]) }

    func pulseResponse() -> Figure.Part {
        let recent = pair.pulses.lazy.filter {
            let day = $0.day
            return day <= self.snapshot.asOf && day > self.snapshot.asOf - 90 && !$0.answers.isEmpty
        }
        let answered = Set(recent.map(\.by.id)).intersection(members)
        return part(Double(answered.count), of: Double(members.count), from: [.closed(pair)])
    }

    func answers(of round: PulseRound) -> [Figure.Part] {
        round.questions.flatMap(\.answers).map {
            part(Double($0.value), people: [$0.who], from: [.closed(pair)])
        }
    }

    func gap(of round: PulseRound) -> Figure.Part? {
        round.gap.map { part(Double($0), from: [.closed(pair)]) }
    }

    /// What each person of the pair promised until now and kept; promises of nobody in particular are of both sides.
    func duePromises() -> [Figure.Part] {
        let due = figures.promises.filter { $0.isDue(by: snapshot.asOf) }
        let byPerson = Dictionary(grouping: due) { $0.who?.id.text ?? "" }.sorted { $0.key < $1.key }
        return byPerson.map { _, promises in
            let kept = promises.count { $0.isKeptInTime }
            return part(
                Double(kept), of: Double(promises.count), people: promises.first?.who.map { [$0.id] },
                from: promises.flatMap(\.places).map { withNote($0.source) })
        }
    }
}

extension Source {
    /// What people feel is as closed as a pair's own notes, wherever it stands.
    fileprivate static func closed(_ pair: Pair) -> Source {
        Source(file: pair.agreement.note.path, line: 1, column: 1, visibility: .pair)
    }
}
