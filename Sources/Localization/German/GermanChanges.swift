import Figures
import MentoringModel

extension German: ChangeWords {
    func changesTitle(from: CalendarDay, to: CalendarDay) -> String {
        "Was sich vom \(day(from)) bis zum \(day(to)) geändert hat"
    }
    func nothingChanged(for audience: Audience) -> String { "Nichts, was für \(self.audience(audience)) offen ist." }
    var changesOfProgramme: String { "Das Programm" }

    func heading(of section: ChangeSection) -> String {
        switch section {
        case .goals: "Ziele"
        case .milestones: "Meilensteine"
        case .sessions: "Treffen"
        case .wins: "Erfolge"
        case .promises: "Zusagen"
        case .introductions: "Kontakte"
        case .agreement: "Vereinbarung"
        case .signals: "Hinweise"
        }
    }

    var somebody: String { "Jemand" }
    var changeNoData: String { "keine Daten" }

    func changeOfForecast(_ slip: Int) -> String {
        "Prognose \(stretch(abs(slip))) \(slip > 0 ? "später" : "früher")"
    }

    func change(
        revised field: String, of goal: String, on day: CalendarDay, from: String?, to: String?, why: String?
    ) -> String {
        let way = [from.map { " von \($0)" }, to.map { " auf \($0)" }].compactMap(\.self).joined()
        return "Angepasst am \(self.day(day)): \(field) bei \(quoted(goal))\(way)\(why.map { ": \($0)" } ?? "")."
    }

    func change(_ kind: MilestoneChangeKind, milestone: String, _ figures: MilestoneFigures) -> String {
        let title = quoted(milestone)
        switch kind {
        case .reached:
            let late = figures.daysLate.flatMap { $0 > 0 ? ", \(count($0, "Tag", "Tage")) zu spät" : nil } ?? ""
            return "Erreicht: \(title)\(figures.milestone.done.map { " am \(day($0))" } ?? "")\(late)."
        case .late: return "Überfällig: \(title)\(figures.milestone.due.map { ", fällig am \(day($0))" } ?? "")."
        case .cancelled: return "Gestrichen: \(title)."
        case .reopened: return "Wieder offen: \(title)."
        }
    }

    func change(session day: CalendarDay, _ status: Session.Status) -> String {
        "\(self.day(day)): \(self.status(status).lowercased())."
    }

    func change(
        _ kind: PromiseChangeKind, promise: String, by name: String, _ figures: PromiseFigures
    ) -> String {
        let what = "\(name), \(quoted(promise))"
        let due = figures.due.map { ", fällig am \(day($0))" } ?? ""
        switch kind {
        case .made: return "Zugesagt: \(what)\(due)."
        case .kept:
            let on = figures.done.map { " am \(day($0))" } ?? ""
            return "Gehalten: \(what)\(on)\(figures.isKeptLate ? ", nach dem Termin" : "")."
        case .broken:
            return "Nicht rechtzeitig gehalten: \(what)\(due), "
                + (figures.state == .open ? "noch offen." : "später gehalten.")
        case .dropped: return "Aufgegeben: \(what)."
        }
    }

    func change(
        _ kind: IntroductionChangeKind, introductionTo to: String, by name: String, on day: CalendarDay
    ) -> String {
        switch kind {
        case .offered: "Angeboten von \(name): \(to), am \(self.day(day))."
        case .made: "Vermittelt: \(to), am \(self.day(day))."
        case .met: "Kennengelernt: \(to), am \(self.day(day))."
        }
    }

    func changeSigned(by name: String, on day: CalendarDay?) -> String {
        "\(name) hat unterschrieben\(day.map { ", am \(self.day($0))" } ?? "")."
    }
    func changeReviewed(on day: CalendarDay) -> String { "Durchgesehen am \(self.day(day))." }
    func changeNew(_ signal: String, step: String) -> String { "Neu: \(signal). \(step)" }
    func changeGone(_ signal: String) -> String { "Erledigt: \(signal)." }
}
