import Figures
import MentoringModel

extension English: ChangeWords {
    func changesTitle(from: CalendarDay, to: CalendarDay) -> String {
        "What changed from \(day(from)) to \(day(to))"
    }
    func nothingChanged(for audience: Audience) -> String { "Nothing that \(self.audience(audience)) may know of." }
    var changesOfProgramme: String { "The programme" }

    func heading(of section: ChangeSection) -> String {
        switch section {
        case .goals: "Goals"
        case .milestones: "Milestones"
        case .sessions: "Sessions"
        case .wins: "Wins"
        case .promises: "Promises"
        case .introductions: "Introductions"
        case .agreement: "Agreement"
        case .signals: "Signals"
        }
    }

    var somebody: String { "Somebody" }
    var changeNoData: String { "no data" }

    func changeOfForecast(_ slip: Int) -> String {
        "forecast \(stretch(abs(slip))) \(slip > 0 ? "later" : "earlier")"
    }

    func change(
        revised field: String, of goal: String, on day: CalendarDay, from: String?, to: String?, why: String?
    ) -> String {
        let way = [from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap(\.self).joined(separator: " ")
        return "Re-scoped on \(self.day(day)): \(field) of “\(goal)” \(way)\(why.map { ": \($0)" } ?? "")."
    }

    func change(_ kind: MilestoneChangeKind, milestone: String, _ figures: MilestoneFigures) -> String {
        let title = "“\(milestone)”"
        switch kind {
        case .reached:
            let late = figures.daysLate.flatMap { $0 > 0 ? ", \(count($0, "day", "days")) late" : nil } ?? ""
            return "Reached: \(title)\(figures.milestone.done.map { " on \(day($0))" } ?? "")\(late)."
        case .late: return "Late: \(title)\(figures.milestone.due.map { ", due \(day($0))" } ?? "")."
        case .cancelled: return "Cancelled: \(title)."
        case .reopened: return "Open again: \(title)."
        }
    }

    func change(session day: CalendarDay, _ status: Session.Status) -> String {
        "\(self.day(day)): \(self.status(status).lowercased())."
    }

    func change(
        _ kind: PromiseChangeKind, promise: String, by name: String, _ figures: PromiseFigures
    ) -> String {
        let what = "\(name), “\(promise)”"
        let due = figures.due.map { ", due \(day($0))" } ?? ""
        switch kind {
        case .made: return "Promised: \(what)\(due)."
        case .kept:
            let on = figures.done.map { " on \(day($0))" } ?? ""
            return "Kept: \(what)\(on)\(figures.isKeptLate ? ", after its day" : "")."
        case .broken:
            return "Not kept by its day: \(what)\(due), \(figures.state == .open ? "still open" : "kept later")."
        case .dropped: return "Dropped: \(what)."
        }
    }

    func change(
        _ kind: IntroductionChangeKind, introductionTo to: String, by name: String, on day: CalendarDay
    ) -> String {
        switch kind {
        case .offered: "Offered by \(name): \(to), on \(self.day(day))."
        case .made: "Made: \(to), on \(self.day(day))."
        case .met: "Met: \(to), on \(self.day(day))."
        }
    }

    func changeSigned(by name: String, on day: CalendarDay?) -> String {
        "\(name) signed on \(day.map(self.day) ?? "–")."
    }
    func changeReviewed(on day: CalendarDay) -> String { "Reviewed on \(self.day(day))." }
    func changeNew(_ signal: String, step: String) -> String { "New: \(signal). \(step)" }
    func changeGone(_ signal: String) -> String { "Gone: \(signal)." }
}
