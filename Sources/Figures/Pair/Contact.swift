import MentoringModel

extension PairSnapshot {
    /// How often the two met (docs/figures.md, "Rhythm and contact"):
    /// - `expected_sessions` `⌊A / c⌋`, A the active days from the start to as_of or the end;
    /// - `held_sessions` h, every session held up to as_of inside the pairing;
    /// - `contact_rate` `h / ⌊A / c⌋`, above 1 when they met more often; no data while nothing is expected;
    /// - `longest_gap_days` the longest run of active days without a session, start and as_of (or the end) included;
    /// - `days_since_contact` `a − l`, calendar days since the last session held.
    func contactFigures() -> [Figure] {
        let expected = expectedSessions
        let active = start.map { max(0, days.count(from: $0, to: last)) }
        var expectation = Figure.count(
            "expected_sessions", "⌊A / c⌋", expected.map(Double.init), inputs: termInputs)
        if let active, let cadenceDays {
            expectation.derivation.substituted = "⌊\(active) / \(decimalText(cadenceDays))⌋"
        }
        let openness = sessionOpenness
        let held = Figure.count(
            "held_sessions", "h", Double(held.count), inputs: [asOfInput] + sessionInputs)
        return [expectation, held].map { $0.resting(on: openness) } + [contactRate]
            + [longestGap(), sinceContact()].map { $0.resting(on: openness) }
    }

    var contactRate: Figure {
        Figure.share(
            "contact_rate", "h / ⌊A / c⌋", Double(held.count), of: Double(expectedSessions ?? 0),
            inputs: termInputs + sessionInputs
        ).resting(on: sessionOpenness)
    }

    private func longestGap() -> Figure {
        var ends = held.map(\.day).filter { $0 <= last }
        if let start {
            ends = [start] + ends.filter { $0 > start }
        }
        ends.append(last)
        let gaps = zip(ends, ends.dropFirst()).map { (gap: days.count(from: $0, to: $1), from: $0, to: $1) }
        // Before the start, and without a day to count from, there is no gap yet.
        let longest = ends.first.map { $0 <= last } == true ? gaps.max { $0.gap < $1.gap } : nil
        var figure = Figure.count(
            "longest_gap_days", "max(active days between two sessions)", longest.map { Double($0.gap) },
            inputs: termInputs.filter { $0.name != "cadence" } + sessionInputs)
        if let longest { figure.derivation.substituted = "\(longest.from) – \(longest.to)" }
        return figure
    }

    private func sinceContact() -> Figure {
        guard let last = held.last else {
            return .count("days_since_contact", "a − l", nil, inputs: [asOfInput])
        }
        var figure = Figure.count(
            "days_since_contact", "a − l", Double(asOf - last.day),
            inputs: [
                asOfInput,
                .init(symbol: "l", name: "session", value: "\(last.day)", source: last.date.source),
            ])
        figure.derivation.substituted = "\(asOf) − \(last.day)"
        return figure
    }

    /// Active days without a session: since the last one held, else since the start; `nil` before the start, or without
    /// any day to count from.
    var contactGap: (days: Int, since: CalendarDay, source: Source?)? {
        if let last = held.last {
            return (days.count(from: last.day, to: asOf), last.day, last.date.source)
        }
        guard let start = agreement.start, start.value <= asOf else { return nil }
        return (days.count(from: start.value, to: asOf), start.value, nil)
    }
}
