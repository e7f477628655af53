import Figures
import Localization
import MentoringModel

extension Report {
    /// Everything of the data object as blocks of CSV, each after a line of names, with an empty line between them:
    /// figures, ledger, signals, goals, milestones, sessions, resources, and what came later behind them.
    package var csvBlocks: String {
        let tables: [Table] = [.figures, .ledger, .signals, .goals, .milestones, .sessions, .resources]
        let others = Table.allCases.filter { !tables.contains($0) }
        return (tables + others).map { csv($0) }.joined(separator: "\n")
    }

    /// The programme's figures first, with an empty field in place of the pair.
    var figuresCSV: String {
        let rows =
            programmeFigures.map { (pair: "", figure: $0) }
            + pairs.flatMap { row in row.figures.map { (pair: row.pair.id.text, figure: $0) } }
        return Site.csv(
            ["pair", "figure", "value", "numerator", "denominator", "n", "suppressed"],
            rows.map { row in
                let figure = row.figure
                return [
                    .text(row.pair), .text(figure.id), .number(figure.value), .number(figure.numerator),
                    .number(figure.denominator), .number(figure.n.map(Double.init)),
                    .text(figure.isWithheld ? "true" : "false"),
                ]
            })
    }

    var ledgerCSV: String {
        Site.csv(
            ["pair", "promise", "state", "evidence"],
            pairs.flatMap { row in
                row.ledger.map {
                    [
                        .text(row.pair.id.text), .text($0.entry.promise.rawValue), .text($0.entry.state.rawValue),
                        .text($0.evidence),
                    ]
                }
            })
    }

    var signalsCSV: String {
        Site.csv(
            ["pair", "code", "urgent", "evidence", "next_step"],
            pairs.flatMap { row in
                row.signals.map {
                    [
                        .text(row.pair.id.text), .text($0.signal.code.rawValue),
                        .text($0.signal.isUrgent ? "true" : "false"), .text($0.evidence),
                        .text(SiteLanguage.english.words.step($0.signal.nextStep)),
                    ]
                }
            })
    }

    var milestonesCSV: String {
        Site.csv(
            ["pair", "goal", "id", "title", "due", "done", "status", "days_late", "weight"],
            milestones.map { row in
                let milestone = row.figures.milestone
                return [
                    .text(row.pair.text), .text(row.goal.text), .text(milestone.id.text), .text(milestone.title),
                    .day(milestone.due), .day(milestone.done), .text(row.figures.status.rawValue),
                    .number(row.figures.daysLate.map(Double.init)), .number(milestone.weight),
                ]
            })
    }

    var resourcesCSV: String {
        Site.csv(
            ["id", "title", "kind", "used_by_pairs", "useful_mean", "stale", "suppressed"],
            resources.map { row in
                var used: Double?
                if case .value(let pairs) = row.usedByPairs { used = Double(pairs) }
                var useful: Double?
                if case .value(let mean) = row.usefulMean { useful = mean }
                let isWithheld = row.usedByPairs == .suppressed || row.usefulMean == .suppressed
                return [
                    .text(row.resource.id.text), .text(row.resource.name), .text(row.resource.kind?.rawValue ?? ""),
                    .number(used), .number(useful), .text(row.isStale ? "true" : "false"),
                    .text(isWithheld ? "true" : "false"),
                ]
            })
    }
}
