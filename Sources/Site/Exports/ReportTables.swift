import Figures
import MentoringModel

extension Report {
    /// A table of the report, as `data/<name>.csv` of a site and `waymark report --table <name>` have it.
    package enum Table: String, CaseIterable, Sendable {
        case figures, months, pairs, people, goals, milestones, sessions, actions, ledger, signals, resources
    }

    /// One line for each row, after a line of names (RFC 4180, lines end in `\n`).
    package func csv(_ table: Table) -> String {
        switch table {
        case .figures: figuresCSV
        case .months: monthsCSV
        case .pairs: pairsCSV
        case .people: peopleCSV
        case .goals: goalsCSV
        case .milestones: milestonesCSV
        case .sessions: sessionsCSV
        case .actions: actionsCSV
        case .ledger: ledgerCSV
        case .signals: signalsCSV
        case .resources: resourcesCSV
        }
    }

    /// What the report shows of each month, and no more.
    private var monthsCSV: String {
        Site.csv(
            ["figure", "month_end", "value", "suppressed"],
            programmeFigures.flatMap { figure in
                figure.trend.map { point in
                    [
                        .text(figure.id), .day(point.day), .number(point.value),
                        .text(point.isWithheld ? "true" : "false"),
                    ]
                }
            })
    }

    /// With names beside ids, as the pages have them.
    private var pairsCSV: String {
        Site.csv(
            [
                "id", "mentors", "mentor_names", "mentees", "mentee_names", "status", "start", "end", "goals",
                "sessions_held",
            ],
            pairs.map { row in
                let agreement = row.pair.agreement
                return [
                    .text(row.pair.id.text), .list(agreement.mentors.map(\.id.text)), .list(row.mentors),
                    .list(agreement.mentees.map(\.id.text)), .list(row.mentees), .text(agreement.status.rawValue),
                    .day(agreement.start?.value), .day(agreement.end?.value), .number(Double(row.goalCount)),
                    .number(Double(row.held)),
                ]
            })
    }

    /// Without links: they may be addresses of e-mail.
    private var peopleCSV: String {
        Site.csv(
            ["id", "name", "roles", "offers", "seeks"],
            people.map { person in
                [
                    .text(person.id.text), .text(person.name), .list(person.roles.map(\.rawValue)),
                    .list(person.offers), .list(person.seeks),
                ]
            })
    }

    private var actionsCSV: String {
        Site.csv(
            ["pair", "session", "who", "action", "due", "done", "state", "carried"],
            actions.map { row in
                let promise = row.promise
                return [
                    .text(row.pair.text), .text(promise.places.first?.session.text ?? ""),
                    .text(promise.who?.id.text ?? ""), .text(promise.words), .day(promise.due), .day(promise.done),
                    .text(promise.state.rawValue), .number(Double(promise.carried)),
                ]
            })
    }
}
