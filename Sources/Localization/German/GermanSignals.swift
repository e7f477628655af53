import Figures
import MentoringModel

extension German: SignalWords {
    func evidence(
        _ evidence: Signal.Evidence, name: (PersonReference) -> String, day: (CalendarDay) -> String
    ) -> String {
        switch evidence {
        case .contactGap(let days, let cadence, let since, let neverMet):
            let start =
                neverMet
                ? "kein Treffen in \(daysAfter(days)) seit dem Beginn" : "seit \(daysAfter(days)) kein Treffen"
            let every = cadence == 1 ? "jeden Tag" : "alle \(decimal(cadence, decimals: 1)) Tage"
            return "\(start) (\(day(since))); vereinbart: \(every)"
        case .missed(let days):
            return "ausgefallen " + list(days.map { "am \(day($0))" })
        case .goals(let goals):
            return goals.map { "\($0.title): \(why($0.reason, day: day) ?? word(for: $0.health))" }.joined(
                separator: "; ")
        case .oneSided(let actions, let chosen, _):
            let parts = [
                actions.map { "alle \($0) Zusagen" }, chosen.map { "alle \($0) gewählten Optionen" },
            ].compactMap { $0 }
            return "\(list(parts)) der letzten drei Treffen kommen von Mentor-Seite"
        case .promises(let promises):
            return promises.map { "\(quoted($0.words)), \(carried($0.carried))" }.joined(separator: "; ")
        case .signatures(let signatures):
            return list(signatures.map { signature($0, name: name, day: day) })
        case .review(let last, let due, _):
            let anchor = last.map { "zuletzt durchgesehen am \(day($0))" } ?? "noch nicht durchgesehen"
            return anchor + (due.map { ", fällig am \(day($0))" } ?? "")
        case .introductions(let introductions):
            return introductions.map { item in
                let by = item.by.map { " von \(name($0))" } ?? ""
                return "\(item.name), angeboten\(by) am \(day(item.offered))"
            }.joined(separator: "; ")
        case .milestones(let milestones):
            return milestones.map { "\(quoted($0.title)), erreicht am \(day($0.done))" }.joined(separator: "; ")
        case .notTold:
            return ""
        }
    }

    func step(_ step: NextStep) -> String {
        switch step {
        case .agreeOnADay:
            "Jetzt den nächsten Termin ausmachen, auch wenn er weit weg ist; oder den Rhythmus ändern."
        case .askWhatIsInTheWay: "Fragen, was dazwischenkommt, und das Treffen dorthin legen, wo nichts im Weg steht."
        case .closeOrReplan: "Das Ziel abschließen, oder einen neuen Termin vereinbaren und sagen, warum."
        case .shrinkOrReplan: "Den nächsten Schritt kleiner machen oder einen neuen Plan vereinbaren."
        case .askFirst: "Beim nächsten Mal zuerst fragen, was die Mentee-Seite tun würde, und erst dann etwas anbieten."
        case .doShrinkOrDrop: "Erledigen, kleiner machen oder aufgeben: Es hat lange genug gewartet."
        case .readAndSign: "Die Vereinbarung noch einmal gemeinsam lesen und unterschreiben."
        case .reviewTheAgreement: "Im nächsten Treffen zehn Minuten nehmen und die Vereinbarung durchgehen."
        case .makeOrWithdraw: "Den Kontakt diese Woche vermitteln, oder sagen, dass nichts daraus wird."
        case .sayThanks: "Das nächste Treffen damit beginnen."
        case .talkToBoth: "Diese Woche mit beiden sprechen, mit jeder Seite allein."
        }
    }

    func signal(_ code: Signal.Code) -> String {
        switch code {
        case .cadenceSlip: "Der Kontakt lässt nach"
        case .missedTwice: "Zwei Treffen in Folge ausgefallen"
        case .goalOverdue: "Ein Ziel ist überfällig"
        case .goalBehind: "Ein Ziel ist im Rückstand"
        case .oneSided: "Eine Seite macht alles"
        case .carried: "Eine Zusage wird immer weiter verschoben"
        case .unsigned: "Die aktuelle Vereinbarung ist nicht unterschrieben"
        case .reviewDue: "Eine Durchsicht der Vereinbarung ist fällig"
        case .introductionOwed: "Ein Kontakt steht noch aus"
        case .thanksOwed: "Ein Dank steht noch aus"
        case .needsATalk: "Dieses Tandem braucht ein Gespräch"
        }
    }
}
