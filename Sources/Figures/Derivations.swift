import MentoringModel

extension GoalSnapshot {
    /// How each figure of the goal was had, in the order a page shows them.
    func derivations(
        pace: Pace?, window: Window?, basis: ForecastBasis?, milestones: [MilestoneFigures]
    ) -> [Derivation] {
        var derivations = [progressDerivation()]
        if let pace, let window, let raw = progression.raw {
            let progress = Derivation.Input(symbol: "p", name: "progress", value: decimalText(clampedShare(raw)))
            derivations.append(expectedDerivation(pace, window, milestones))
            derivations.append(gapDerivation(pace, progress))
            derivations.append(daysBehindDerivation(pace, window, progress, milestones))
            if let needed = pace.neededPace {
                derivations.append(
                    Derivation(
                        figure: "needed_pace", formula: "((1 − p) / (d − a)) · D",
                        substituted: "((1 − \(progress.value)) / \(window.left)) · \(pace.window)",
                        result: decimalText(needed), inputs: [progress] + windowInputs(window)))
            }
            if let basis { derivations.append(forecastDerivation(basis, pace, window, progress)) }
        }
        if let score = latestScore(goal.scores, asOf: asOf), let value = attainment([(weight: 1, level: score.level)]) {
            derivations.append(
                Derivation(
                    figure: "attainment", formula: "50 + 10 · Σ w·x / √((1 − ρ) · Σ w² + ρ · (Σ w)²)",
                    substituted: "50 + 10 · \(bracketed(Double(score.level))) / 1",
                    result: decimalText(value),
                    inputs: [
                        .init(
                            symbol: "x", name: "score", detail: "\(score.day)",
                            value: decimalText(Double(score.level)), source: score.source),
                        .init(symbol: "w", name: "weight", value: "1"), .init(symbol: "ρ", name: "rho", value: "0.3"),
                    ]))
        }
        return derivations
    }

    /// As_of, start, due and every pause that takes days out of the window, each with its place.
    private func windowInputs(_ window: Window) -> [Derivation.Input] {
        var inputs = [asOfInput(window)]
        if let start = terms.start {
            inputs.append(.init(symbol: "s", name: "start", value: "\(start.value)", source: start.source))
        }
        if let due = terms.due {
            inputs.append(.init(symbol: "d", name: "due", value: "\(due.value)", source: due.source))
        }
        inputs.append(.init(symbol: "D", name: "window", value: "\(window.length)"))
        let end = max(window.due, asOf)
        for pause in goal.pauses + pair.agreement.pauses {
            guard pause.from < end, pause.to.map({ $0 > window.start && $0 > pause.from }) ?? true else { continue }
            inputs.append(
                .init(
                    name: "pause", value: "\(pause.from) – " + (pause.to.map { "\($0)" } ?? "…"),
                    source: pause.source))
        }
        return inputs
    }

    /// The day that counts as today: as_of, or the first day of the pause that is open on it.
    private func asOfInput(_ window: Window) -> Derivation.Input {
        Derivation.Input(
            symbol: "a", name: "as_of", detail: window.today == asOf ? nil : "\(asOf)", value: "\(window.today)")
    }

    private func expectedDerivation(
        _ pace: Pace, _ window: Window, _ milestones: [MilestoneFigures]
    ) -> Derivation {
        guard pace.expectation == .planned else {
            return Derivation(
                figure: "expected", formula: "clamp((a − s) / D, 0, 1)",
                substituted: "clamp(\(bracketed(Double(pace.elapsed))) / \(pace.window), 0, 1)",
                result: decimalText(pace.expected), inputs: windowInputs(window))
        }
        let live = milestones.filter { $0.status != .cancelled }
        let total = live.reduce(0) { $0 + $1.milestone.weight }
        let due = live.filter { ($0.milestone.due ?? window.due) <= window.today }.reduce(0) {
            $0 + $1.milestone.weight
        }
        return Derivation(
            figure: "expected", formula: "Σ w[due ≤ a] / Σ w",
            substituted: "\(decimalText(due)) / \(decimalText(total))", result: decimalText(pace.expected),
            inputs: [asOfInput(window)]
                + live.map {
                    .init(
                        name: "milestone", detail: $0.milestone.title,
                        value: "w \(decimalText($0.milestone.weight)), due "
                            + ($0.milestone.due.map { "\($0)" } ?? "–"),
                        source: $0.milestone.source)
                })
    }

    private func gapDerivation(_ pace: Pace, _ progress: Derivation.Input) -> Derivation {
        let expected = Derivation.Input(symbol: "e", name: "expected", value: decimalText(pace.expected))
        return Derivation(
            figure: "gap", formula: "e − p", substituted: "\(expected.value) − \(progress.value)",
            result: decimalText(pace.gap), inputs: [expected, progress])
    }

    private func daysBehindDerivation(
        _ pace: Pace, _ window: Window, _ progress: Derivation.Input, _ milestones: [MilestoneFigures]
    ) -> Derivation {
        let result = decimalText(pace.daysBehind, decimals: 1)
        guard pace.expectation == .planned else {
            return Derivation(
                figure: "days_behind", formula: "(a − s) − p · D",
                substituted: "\(decimalText(Double(pace.elapsed))) − \(progress.value) · \(pace.window)",
                result: result, inputs: [progress] + windowInputs(window))
        }
        var inputs = [asOfInput(window)]
        let late = milestones.filter { $0.status == .late }
        let oldest = late.min { ($0.milestone.due ?? window.due) < ($1.milestone.due ?? window.due) }
        if let oldest, let due = oldest.milestone.due {
            inputs.append(
                .init(
                    symbol: "m", name: "milestone", detail: oldest.milestone.title, value: "due \(due)",
                    source: oldest.milestone.source))
        }
        return Derivation(figure: "days_behind", formula: "max(0, a − m)", result: result, inputs: inputs)
    }

    private func forecastDerivation(
        _ basis: ForecastBasis, _ pace: Pace, _ window: Window, _ progress: Derivation.Input
    ) -> Derivation {
        let days = [basis.forecast.planPace, basis.forecast.currentPace].compactMap { $0 }
        var inputs = [progress] + windowInputs(window)
        var formula = "a + (1 − p) · D; s + (a − s) / p"
        if let slope = basis.slope {
            formula = "a + (1 − p) · D; u + (1 − p) / m"
            inputs.append(.init(symbol: "m", name: "slope", value: decimalText(slope, decimals: 5)))
            for step in progression.steps {
                inputs.append(
                    .init(
                        name: "update", detail: "\(step.day)", value: decimalText(step.value), source: step.source))
            }
            inputs.append(
                .init(
                    symbol: "u", name: "last_update", value: basis.lastUpdate.map { "\($0)" } ?? "–",
                    source: progression.steps.last?.source))
        }
        return Derivation(
            figure: "forecast", formula: formula, result: days.map { "\($0)" }.joined(separator: "; "),
            inputs: inputs)
    }
}
