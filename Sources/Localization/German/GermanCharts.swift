import Figures
import MentoringModel

extension German: ChartWords {
    var barDescription: String {
        "Der gefüllte Teil ist geschafft; die senkrechte Marke zeigt, was der Plan bis heute erwartet."
    }

    func bar(progress: Double?, expected: Double?, health: Health) -> String {
        let whole = NumberText.wholePercent
        let parts = [
            progress.map { "Fortschritt \(whole($0)) Prozent" } ?? "Fortschritt noch nicht bekannt",
            expected.map { "erwartet \(whole($0))" + (progress == nil ? " Prozent" : "") },
            word(for: health),
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}

extension German {
    func goalChartTitle(_ name: String) -> String { "Fortschritt von \(quoted(name)) im Lauf der Zeit" }

    func goalChartDescription(_ goal: Goal, _ figures: GoalFigures, asOf: CalendarDay) -> String {
        let readings = count(figures.observations.count, "Wert", "Werte")
        return "\(readings) bis zum \(day(asOf)). \(progressSummary(of: goal, figures, asOf: asOf))"
    }

    func goalChartCaption(hasPlan: Bool, isSteps: Bool, hasValues: Bool) -> String {
        guard hasValues else { return "Was der Plan erwartet (gestrichelt)." }
        let line = isSteps ? "Was erreicht wurde, Schritt für Schritt" : "Was erreicht wurde"
        return hasPlan ? "\(line) (durchgezogen), und was der Plan erwartet (gestrichelt)." : "\(line)."
    }

    func valuesNotShown(of progress: Double) -> String {
        "In den \(percent(progress)) stecken auch Werte aus Notizen, die hier nicht gezeigt werden; die Linie und die Tabelle haben nur die offenen."
    }

    func firstValue(_ measure: MeasureKind) -> String? {
        switch measure {
        case .metric, .band: "Noch kein Wert. Der erste gehört unter „updates“ in"
        case .milestones, .checklist: "Noch nichts erledigt. Der erste Tag, an dem etwas erledigt wurde, gehört in"
        case .yesNo, .subGoals: nil
        }
    }

    func goalChartColumns(unit: String?) -> [String] {
        ["Tag", unit.map { "Wert in \($0)" } ?? "Wert"]
    }

    func band(_ low: Double, _ high: Double, unit: String?) -> String {
        "Bereich \(number(low))–\(value(high, unit: unit))"
    }
    func target(_ target: Double, unit: String?) -> String { "Zielwert \(value(target, unit: unit))" }
    var scope: String { "Umfang: alle Schritte" }
    func startsOn(_ day: CalendarDay) -> String { "Beginn \(shortDay(day))" }
    func dueOn(_ day: CalendarDay) -> String { "fällig \(shortDay(day))" }
    func forecastBetween(_ first: CalendarDay, _ last: CalendarDay, isShort: Bool) -> String {
        guard first != last else { return "fertig ~\(shortDay(first))" }
        let (from, to) = (first.parts, last.parts)
        guard from.year == to.year else { return "fertig \(shortDay(first)) – \(shortDay(last))" }
        // Within a year its number stands once, within a month its name.
        guard from.month != to.month else { return "fertig \(from.day).–\(shortDay(last))" }
        let end = isShort ? "\(to.day).\(to.month)." : shortDay(last)
        return "fertig \(from.day).\(from.month). – \(end)"
    }

    func stepsTitle(_ pair: String) -> String { "Meilensteine von \(pair) im Lauf der Zeit" }
    func stepsDescription(done: Int, late: Int, ahead: Int) -> String {
        "\(done) erreicht, \(late) überfällig, \(ahead) noch offen. Darunter steht dasselbe als Tabelle."
    }
    func stepsCaption(_ subject: TimelineSubject) -> String {
        switch subject {
        case .goals:
            "Jede Zeile ist ein Ziel; ein Zeichen steht an dem Tag, an dem ein Meilenstein erreicht wurde, sonst an dem, an dem er fällig ist."
        case .pairs: "Jede Zeile ist ein Tandem; ein Zeichen steht an dem Tag, an dem ein Meilenstein erreicht wurde."
        }
    }
    func stepsColumns(_ subject: TimelineSubject) -> [String] {
        [subject == .goals ? "Ziel" : "Tandem", "Meilenstein", "Stand", "Fällig", "Erreicht oder gestrichen"]
    }

    var sessionsTitle: String { "Treffen im Lauf der Zeit" }
    func sessionsDescription(held: Int, missed: Int, planned: Int) -> String {
        "\(held) stattgefunden, \(missed) ausgefallen, \(planned) geplant."
    }
    var sessionsCaption: String { "Ein Zeichen für jedes Treffen, an seinem Tag." }
    var sessionsColumns: [String] { ["Tag", "Stand"] }
}
