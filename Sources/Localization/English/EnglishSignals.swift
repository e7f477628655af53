import Figures
import MentoringModel

extension English: SignalWords {
    func evidence(
        _ evidence: Signal.Evidence, name: (PersonReference) -> String, day: (CalendarDay) -> String
    ) -> String {
        switch evidence {
        case .contactGap(let days, let cadence, let since, let neverMet):
            let start =
                neverMet
                ? "no session in \(count(days, "day", "days")) since the start"
                : "no session for \(count(days, "day", "days"))"
            return "\(start) (\(day(since))); agreed: every \(decimalText(cadence, decimals: 1)) days"
        case .missed(let days):
            return "missed " + list(days.map { "on \(day($0))" })
        case .goals(let goals):
            return goals.map { "\($0.title): \(why($0.reason, day: day) ?? word(for: $0.health))" }.joined(
                separator: "; ")
        case .oneSided(let actions, let chosen, _):
            let parts = [
                actions.map { "all \($0) actions" }, chosen.map { "all \($0) chosen options" },
            ].compactMap { $0 }
            return "\(list(parts)) of the last three sessions are the mentor’s"
        case .promises(let promises):
            return promises.map { "“\($0.words)”, \(carried($0.carried))" }.joined(separator: "; ")
        case .signatures(let signatures):
            return list(signatures.map { signature($0, name: name, day: day) })
        case .review(let last, let due, _):
            let anchor = last.map { "last reviewed on \(day($0))" } ?? "not reviewed yet"
            return anchor + (due.map { ", due on \(day($0))" } ?? "")
        case .introductions(let introductions):
            return introductions.map { item in
                let by = item.by.map { " by \(name($0))" } ?? ""
                return "\(item.name), offered\(by) on \(day(item.offered))"
            }.joined(separator: "; ")
        case .milestones(let milestones):
            return milestones.map { "“\($0.title)”, done on \(day($0.done))" }.joined(separator: "; ")
        case .notTold:
            return ""
        }
    }

    func step(_ step: NextStep) -> String {
        switch step {
        case .agreeOnADay: "Agree on the next day now, even if it is far away; or change the cadence."
        case .askWhatIsInTheWay: "Ask what gets in the way, and move the meeting to where it does not."
        case .closeOrReplan: "Close the goal, or agree on a new day and say why."
        case .shrinkOrReplan: "Make the next step smaller, or agree on a new plan."
        case .askFirst: "Next time, ask what the mentee would do before offering anything."
        case .doShrinkOrDrop: "Do it, make it smaller, or drop it: it has waited long enough."
        case .readAndSign: "Read the agreement together once more and sign it."
        case .reviewTheAgreement: "Take ten minutes of the next session to go over the agreement."
        case .makeOrWithdraw: "Make the introduction this week, or say that it will not come."
        case .sayThanks: "Begin the next session with it."
        case .talkToBoth: "Talk to both of them, each alone, this week."
        }
    }

    func signal(_ code: Signal.Code) -> String {
        switch code {
        case .cadenceSlip: "Contact is slipping"
        case .missedTwice: "Two sessions missed running"
        case .goalOverdue: "A goal is overdue"
        case .goalBehind: "A goal is behind"
        case .oneSided: "One side does it all"
        case .carried: "A promise is carried on and on"
        case .unsigned: "The agreement is not signed as it stands"
        case .reviewDue: "A review of the agreement is due"
        case .introductionOwed: "An introduction is owed"
        case .thanksOwed: "Thanks are owed"
        case .needsATalk: "This pair needs you"
        }
    }
}
