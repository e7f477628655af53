import MentoringModel

/// How many goals lack a letter of SMART.
package struct MissingLetter: Hashable, Sendable {
    package var letter: String
    package var goals: Int
    /// Of so many goals.
    package var of: Int
}

extension [PairInProgramme] {
    /// Is it good (docs/figures.md, "Is it good"):
    /// - `agreements_signed` agreements with a valid signature of every member / agreements;
    /// - `smart_pairs` pairs with a goal that meets all five letters / pairs;
    /// - `promises_kept` kept by their due day / due;
    /// - `pulse_response` members of open pairs who answered in the last 90 days / members of open pairs;
    /// - `pulse_median` the median of all answers in each pair's last complete round;
    /// - `perception_gap` the median of the pairs' gaps in their last complete round;
    /// - `pairs_needing_attention` open pairs with a signal / open pairs.
    func quality() -> [Figure] {
        let started = filter(\.hasStarted)
        let signed = started.map { member in
            let isSigned = member.figures.signatures.allSatisfy { $0.state == .valid }
            let agreement = member.pair.agreement
            return member.part(
                isSigned ? 1 : 0, of: 1, from: [agreement.note.source] + agreement.sections.map(\.source))
        }
        let smart = started.map { member in
            let goals = member.goals.filter { $0.figures.status != .dropped }
            let isSmart = goals.contains { $0.figures.smart.letters.allSatisfy(\.isMet) }
            return member.part(
                isSmart ? 1 : 0, of: 1,
                openness: Swift.min(member.pair.agreement.note.visibility, member.goalOpenness))
        }
        let attention = filter(\.isOpen).map { member in
            // A signal may rest on any note of the pair, and on its pulse, which leaves no pair.
            member.part(member.figures.signals.isEmpty ? 0 : 1, of: 1, from: [.closed(member.pair)])
        }
        return [
            .shareOfPairs("agreements_signed", "agreements signed by all and unchanged / agreements", signed),
            .shareOfPairs("smart_pairs", "pairs with a five-letter goal / pairs", smart),
            .shareOfPairs("promises_kept", "Σ kept by the due day / Σ due", started.flatMap { $0.duePromises() }),
        ] + pulse() + [
            .shareOfPairs("pairs_needing_attention", "open pairs with a signal / open pairs", attention)
        ]
    }

    private func pulse() -> [Figure] {
        let response = filter(\.isOpen).map { member in
            let recent = member.pair.pulses.lazy.filter {
                let day = $0.date.value
                return day <= member.snapshot.asOf && day > member.snapshot.asOf - 90 && !$0.answers.isEmpty
            }
            let answered = Set(recent.map(\.by.id)).intersection(member.members)
            return member.part(
                Double(answered.count), of: Double(member.members.count), from: [.closed(member.pair)])
        }
        let rounds = filter(\.hasStarted).compactMap { member in member.figures.rounds.last.map { (member, $0) } }
        let answers = rounds.flatMap { member, round in
            round.questions.flatMap(\.answers).map {
                member.part(Double($0.value), people: [$0.who], from: [.closed(member.pair)])
            }
        }
        let gaps = rounds.compactMap { member, round in
            round.gap.map { member.part(Double($0), from: [.closed(member.pair)]) }
        }
        return [
            .shareOfPairs("pulse_response", "members who answered since a − 90 / members", response),
            .medianOfParts("pulse_median", "median(answers of each last complete round)", answers),
            .medianOfParts("perception_gap", "median(gap of each last complete round)", gaps),
        ]
    }

    /// How often each letter is not met, over goals that have begun and are neither draft nor dropped.
    func missingLetters() -> [MissingLetter] {
        let goals = filter(\.hasStarted).flatMap(\.goals).filter { $0.figures.status != .dropped }.map(\.figures)
        return ["S", "M", "A", "R", "T"].map { letter in
            MissingLetter(letter: letter, goals: goals.count { !$0.smart.isMet(letter) }, of: goals.count)
        }
    }
}

extension PairInProgramme {
    /// What each person of the pair promised until now and kept; promises of nobody in particular are of both sides.
    fileprivate func duePromises() -> [Figure.Part] {
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
