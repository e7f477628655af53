import Figures
import MentoringModel

extension German: GoalWords {
    func progressSummary(_ summary: GoalProgressSummary) -> String {
        switch summary {
        case .notDone: "noch nicht erledigt"
        case .noData(let cause, let unit): noData(cause, unit: unit)
        case .done: "erledigt"
        case .way(let way, let isPartlyClosed):
            "\(percent(way)) des Weges"
                + (isPartlyClosed ? ", zum Teil aus Notizen, die hier nicht gezeigt werden" : "")
        case .metric(let last, let unit, let start, let target, let way):
            // "18 von 16 Stunden" would read like a slip where less is better.
            target < start
                ? "\(value(last, unit: unit)), \(percent(way)) des Weges von \(number(start)) auf \(number(target))"
                : "\(number(last)) von \(value(target, unit: unit)), \(percent(way)) des Weges ab \(number(start))"
        case .milestones(let done, let all, let way, let byWeight):
            "\(done) von \(count(all, "Meilenstein", "Meilensteinen")) erreicht, \(percent(way))\(byWeight ? " nach Gewicht" : "")"
        case .checklist(let done, let all, let way):
            "\(done) von \(count(all, "Punkt", "Punkten")) erledigt, \(percent(way))"
        case .band(let low, let high, let unit, let way, let readings):
            "in \(percent(way)) von \(count(readings, "Messung", "Messungen")) zwischen \(number(low)) und \(value(high, unit: unit))"
        case .subGoals(let way): "\(percent(way)) des Weges, über die Teilziele"
        }
    }

    private func noData(_ cause: NoDataCause, unit: String?) -> String {
        switch cause {
        case .nothingRecorded: "noch nichts gemessen"
        case .noBaseline(let last?):
            "\(value(last.value, unit: unit)) am \(day(last.day)), aber kein Ausgangswert, von dem aus sich Fortschritt messen ließe"
        case .noBaseline(nil): "kein Ausgangswert, von dem aus sich Fortschritt messen ließe"
        case .everythingCancelled: "alles, woran es gemessen wird, wurde gestrichen"
        case .noItems: "noch nichts zu zählen"
        case .everySubGoalDropped: "alle Teilziele wurden aufgegeben"
        }
    }

    func closed(_ ending: GoalEnding, on day: CalendarDay?, late: Int?) -> String {
        let word =
            switch ending {
            case .achieved: "Erreicht"
            case .targetReached: "Zielwert erreicht"
            case .partly: "Teilweise erreicht"
            case .missed: "Verfehlt"
            case .dropped: "Aufgegeben"
            }
        guard let day else { return word }
        let closed = "\(word) am \(self.day(day))"
        guard let late else { return closed }
        if late == 0 { return closed + ", genau zum Termin" }
        return late < 0
            ? "\(closed), \(days(Double(-late))) vor dem Termin" : "\(closed), \(days(Double(late))) nach dem Termin"
    }

    func draft(_ summary: String) -> String { "Ein Entwurf: \(summary), und noch hat niemand zugestimmt." }
    func paused(_ summary: String) -> String { "Pausiert: \(summary)." }
    func startsOn(_ day: CalendarDay?, asOf today: CalendarDay) -> String {
        day.map { "Beginnt am \(self.day($0)), \(distance(from: today, to: $0))." } ?? "Noch nicht begonnen."
    }

    func pace(_ daysBehind: Int) -> String {
        if daysBehind > 0 { return "\(count(daysBehind, "Tag", "Tage")) hinter dem Plan" }
        if daysBehind < 0 { return "dem Plan \(count(-daysBehind, "Tag", "Tage")) voraus" }
        return "im Plan"
    }

    func due(_ day: CalendarDay, asOf today: CalendarDay) -> String {
        "fällig am \(self.day(day)), \(distance(from: today, to: day))"
    }

    func forecast(_ forecast: ForecastRange) -> String {
        switch forecast {
        case .pastPairEnd: "in diesem Tempo nicht fertig, bevor das Tandem endet"
        case .around(let day): "fertig etwa am \(self.day(day))"
        case .between(let first, let last): "fertig zwischen dem \(day(first)) und dem \(day(last))"
        case .atPlannedPace(let day): "im geplanten Tempo fertig bis zum \(self.day(day))"
        case .atPaceSoFar(let day): "im bisherigen Tempo fertig etwa am \(self.day(day))"
        }
    }

    func remark(_ remark: Remark, unit: String?, nameOfGoal: (Slug) -> String) -> String {
        switch remark {
        case .baselineAssumedZero: "Ausgangswert als 0 angenommen: Das Ziel sagt nicht, wo es begann."
        case .baselineFromUpdate(let value, let day, _):
            "Ausgangswert \(self.value(value, unit: unit)), aus dem Eintrag vom \(self.day(day)); das Ziel nennt keinen."
        case .exceeded(let percent): "Übertroffen: \(percent)\u{A0}% des Weges."
        case .belowStart(let percent): "Unter dem Anfang: \(number(Double(percent)))\u{A0}%."
        case .fellBack(let day, let now, _): "Erreicht am \(self.day(day)), jetzt \(number(Double(now)))\u{A0}%."
        case .scopeChanged(let cancelled):
            "Der Umfang hat sich geändert: \(count(cancelled, "gestrichener Meilenstein zählt", "gestrichene Meilensteine zählen")) nicht mehr mit."
        case .childrenWithoutData(let goals):
            "Mangels Daten als 0 gezählt: \(list(goals.map(nameOfGoal)))."
        case .undatedDone(let number):
            "\(count(number, "Punkt ist", "Punkte sind")) ohne Tag erledigt; mit einem Tag würde das Diagramm zeigen, wann."
        case .undatedStatus: "Ohne Tag abgeschlossen; mit einem Tag wüsste die Seite, wann."
        case .severalOnOneDay(let day, _):
            "Mehrere Einträge am \(self.day(day)); der des Ziels selbst zählt, sonst der letzte."
        case .startFromPair: "Das Ziel nennt keinen Beginn; der Beginn des Tandems zählt."
        case .noStart: "Weder das Ziel noch das Tandem hat einen Beginn, deshalb gibt es kein Tempo."
        case .stated(let words, _): "Das Ziel sagt von sich selbst \(quoted(words)); der Wert hier ist berechnet."
        case .revised(let field, let original, let progress):
            progress.map { "Gemessen am ursprünglichen Wert (\(field): \(written(original))): \(percent($0))." }
                ?? "Ursprünglich (\(field)): \(written(original))."
        }
    }

    func measure(_ measure: MeasureKind) -> String {
        switch measure {
        case .metric: "eine Zahl"
        case .milestones: "Meilensteine"
        case .checklist: "eine Checkliste"
        case .yesNo: "erledigt oder nicht"
        case .band: "ein Bereich mit zwei Grenzen"
        case .subGoals: "Teilziele"
        }
    }
}

extension German {
    func smartMet(_ met: Int, of all: Int) -> String {
        met == all
            ? "Alle \(all) Buchstaben sind erfüllt."
            : "\(met) von \(all) Buchstaben \(met == 1 ? "ist" : "sind") erfüllt."
    }
    func met(_ isMet: Bool) -> String { isMet ? "Erfüllt" : "Offen" }
    func late(_ days: Int, isDone: Bool) -> String {
        isDone ? "\(count(days, "Tag", "Tage")) zu spät" : "seit \(daysAfter(days)) überfällig"
    }
    func neededPace(_ pace: Double) -> String { "das \(number((pace * 10).rounded() / 10))-Fache des geplanten Tempos" }
    func distance(_ distance: DelayCause) -> String {
        switch distance {
        case .onPlan: "genau im Plan"
        case .ahead(let days): "\(count(days, "Tag", "Tage")) voraus"
        case .behind(let days): "\(count(days, "Tag", "Tage")) zurück"
        case .lateMilestone(let days):
            "\(count(days, "Tag", "Tage")) zurück, gerechnet ab einem überfälligen Meilenstein"
        case .pastDue(let days, let since):
            "\(count(days, "Tag", "Tage")) zurück: \(since) seit dem Termin, "
                + "und \(days - since), die der Plan für den Rest vorsah"
        }
    }
    var theSession: String { "in einem Treffen" }

    func metric(_ name: String?, from baseline: Double?, to target: Double, unit: String?) -> String {
        let way = "von \(baseline.map(number) ?? "?") auf \(value(target, unit: unit))"
        return name.map { "\(sentence($0)), \(way)" } ?? sentence(way)
    }
    func bandMetric(_ name: String?, low: Double, high: Double, unit: String?) -> String {
        let band = "zwischen \(number(low)) und \(value(high, unit: unit))"
        return name.map { "\(sentence($0)), \(band)" } ?? sentence(band)
    }
}
