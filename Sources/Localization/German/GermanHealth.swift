import Figures
import MentoringModel

extension German: HealthWords {
    func word(for health: Health) -> String {
        switch health {
        case .draft: "Entwurf"
        case .dropped: "aufgegeben"
        case .achieved: "erreicht"
        case .partly: "teilweise erreicht"
        case .missed: "verfehlt"
        case .paused: "pausiert"
        case .notStarted: "noch nicht begonnen"
        case .noDue: "ohne Termin"
        case .overdue: "überfällig"
        case .noData: "ohne Daten"
        case .tooEarly: "noch zu früh"
        case .behind: "im Rückstand"
        case .atRisk: "gefährdet"
        case .ahead: "dem Plan voraus"
        case .onTrack: "im Plan"
        }
    }

    func why(_ reason: HealthReason, day: (CalendarDay) -> String) -> String? {
        switch reason {
        case .status, .noDue: nil
        case .targetReached: "der Zielwert ist erreicht"
        case .startsOn(let start): "beginnt am \(day(start))"
        case .overdue(let days): "der Termin war vor \(daysAfter(days))"
        case .noData(.nothingRecorded): "noch kein Zwischenstand"
        case .noData(.noBaseline): "kein Ausgangswert"
        case .noData(.everythingCancelled): "alles, woran es gemessen wird, wurde gestrichen"
        case .noData(.noItems): "noch nichts zu zählen"
        case .noData(.everySubGoalDropped): "alle Teilziele wurden aufgegeben"
        case .tooEarly(let elapsed, let window): "\(elapsed) von \(daysAfter(window)) vorbei"
        case .noPace: "kein Beginn oder kein Tag zum Arbeiten, also kein Tempo"
        case .gap(let daysBehind, let gap, let needed): gapWords(daysBehind, gap, needed)
        case .neededPace(let needed): paceWords(needed)
        case .lateMilestone(let days): "ein Meilenstein ist seit \(daysAfter(days)) überfällig"
        case .noUpdate(let days): "seit \(daysAfter(days)) kein Zwischenstand"
        }
    }

    private func gapWords(_ daysBehind: Double, _ gap: Double, _ needed: Double?) -> String {
        let place =
            switch ScheduleVariance(daysBehind: daysBehind, gap: gap) {
            case .daysBehind(let days): "\(count(days, "Tag", "Tage")) hinter dem Plan"
            case .daysAhead(let days): "dem Plan \(count(days, "Tag", "Tage")) voraus"
            case .pointsBehind(let points): "\(count(points, "Punkt", "Punkte")) hinter dem Plan"
            case .pointsAhead(let points): "dem Plan \(count(points, "Punkt", "Punkte")) voraus"
            case .onPlan: "im Plan"
            }
        guard let needed, gap > 0, rounded(needed, decimals: 1) > 1 else { return place }
        return "\(place), \(paceWords(needed))"
    }

    private func paceWords(_ needed: Double) -> String {
        "nötig ist das \(decimal(needed, decimals: 1))-Fache des Tempos"
    }

    func why(_ place: ProgressGap) -> String {
        switch place {
        case .short(let points): "mehr als \(number(points)) Punkte unter dem, was bis heute erwartet ist"
        case .within(let points): "höchstens \(number(points)) Punkte von dem entfernt, was bis heute erwartet ist"
        case .over(let points): "mehr als \(number(points)) Punkte über dem, was bis heute erwartet ist"
        }
    }

    func howGoalsAreJudged(_ thresholds: Thresholds) -> String {
        func points(_ share: Double) -> String { number(share * 100) }
        return "Es zählt, welcher Anteil geschafft ist und welchen der Plan bis heute erwartet. Fehlen mehr als "
            + "\(points(thresholds.behind)) Prozentpunkte, ist ein Ziel im Rückstand; fehlen mehr als \(points(thresholds.atRisk)), ist es gefährdet; "
            + "liegt es mehr als \(points(thresholds.ahead)) darüber, ist es dem Plan voraus; dazwischen ist es im Plan. "
            + "Gefährdet ist auch, was mehr als das \(number(thresholds.neededPace))-Fache des geplanten Tempos braucht, wovon ein Meilenstein "
            + "seit mehr als \(daysAfter(thresholds.milestoneLate)) überfällig ist oder wofür doppelt so lange wie vereinbart kein Zwischenstand kam. "
            + "Tage entscheiden nichts: Ein Punkt ist in einem langen Plan mehr Tage als in einem kurzen."
    }

    func status(_ status: MilestoneFigures.Status) -> String {
        switch status {
        case .done: "Erreicht"
        case .late: "Überfällig"
        case .dueSoon: "Bald fällig"
        case .planned: "Geplant"
        case .cancelled: "Gestrichen"
        }
    }

    func smart(_ letter: String) -> (word: String, question: String) {
        switch letter {
        case "S": ("Spezifisch", "Wer tut was?")
        case "M": ("Messbar", "Woran merken wir es?")
        case "A": ("Ausführbar", "Was macht es möglich?")
        case "R": ("Relevant", "Warum dies, warum jetzt?")
        case "T": ("Terminiert", "Bis wann?")
        default: (letter, "")
        }
    }

    func evidence(_ evidence: SmartEvidence) -> String {
        switch evidence {
        case .hasTitle: "ein Titel"
        case .hasSpecific: "ein klares Wer und Was"
        case .hasOwner: "eine verantwortliche Person"
        case .lacksTitle: "kein `title`"
        case .lacksSpecific: "kein `specific`"
        case .lacksOwner: "kein `owner`"
        case .metricComplete: "eine Messgröße mit Einheit, Ausgangswert und Zielwert"
        case .lacksUnit: "eine Messgröße ohne `unit`"
        case .lacksBaseline: "eine Messgröße ohne `baseline`"
        case .enoughMilestones: "mindestens zwei Meilensteine"
        case .tooFewMilestones: "weniger als zwei Meilensteine"
        case .enoughChecklist: "mindestens zwei Punkte auf der Checkliste"
        case .tooFewChecklist: "weniger als zwei Punkte auf der Checkliste"
        case .doneWhen: "ein klares Kriterium"
        case .lacksDoneWhen: "kein `done_when`"
        case .band: "ein Bereich mit zwei Grenzen"
        case .subGoals: "Teilziele"
        case .sentenceOrEvidence: "ein Beleg für die Machbarkeit"
        case .hasResources: "genannte Materialien"
        case .hasHours: "dafür vorgesehene Stunden"
        case .hasSupport: "zugesagte Unterstützung"
        case .lacksAchievable: "kein `achievable`"
        case .tooManyActiveGoals: "mehr als vier aktive Ziele in einer Hand"
        case .hasWhy: "ein Grund"
        case .lacksWhy: "kein `relevant`"
        case .focusInAgreement: "ein Schwerpunkt aus der Vereinbarung"
        case .focusNotInAgreement: "ein Schwerpunkt außerhalb der Vereinbarung"
        case .windowSet: "ein Beginn und ein Termin"
        case .lacksStart: "kein `start`"
        case .lacksDue: "kein `due`"
        case .startNotBeforeDue: "der Beginn liegt nicht vor dem Termin"
        case .milestoneOutsideWindow: "ein Meilenstein liegt außerhalb des Zeitraums"
        case .duePastPairEnd: "der Termin liegt nach dem Ende des Tandems"
        }
    }
}
