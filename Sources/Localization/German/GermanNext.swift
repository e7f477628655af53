import Figures
import MentoringModel

/// The words of the next session's agenda.
extension German: NextWords {
    var nextTitle: String { "Nächstes Treffen" }
    func nextDescription(_ pair: String) -> String {
        "Die Agenda des nächsten Treffens von \(pair), aus dem, was offen blieb."
    }

    func nextLead(_ agenda: NextLead) -> String {
        switch agenda.state {
        case .over: return "Dieses Tandem ist zu Ende gegangen, deshalb gibt es kein nächstes Treffen."
        case .paused(let back):
            let until = back.map { ", zurück am \(day($0))" } ?? ""
            return "Dieses Tandem macht Pause\(until). Was offen ist, wartet."
        case .goesOn: break
        }
        let length = minutes(agenda.length) + basis(agenda.basis)
        let topics = count(agenda.topics, "Thema", "Themen")
        let later =
            agenda.later == 0
            ? "" : ", \(agenda.later) \(agenda.later == 1 ? "weiteres" : "weitere") für später"
        return "\(length): \(topics)\(later)."
    }

    private func basis(_ basis: SessionLengthBasis) -> String {
        switch basis {
        case .note: ", wie in der Notiz"
        case .agreement: ", wie vereinbart"
        case .programme: ", wie im Programm"
        case .assumed: ", angenommen, weil keine Dauer vereinbart ist"
        }
    }

    func nextDay(isPlanned: Bool, missed: CalendarDay?) -> String {
        if isPlanned { return "Geplant für den" }
        if let missed {
            return "Der \(day(missed)) war vereinbart und hat keine Notiz. Ohne neuen Termin wäre es der"
        }
        return "Noch ist kein Termin vereinbart; nach dem Rhythmus wäre es der"
    }
    var whyEach: String { "Warum jedes Thema dabei ist" }
    var noNextDay: String { "Noch ist kein Termin vereinbart." }

    var openTopic: String { "Was von Mentee-Seite kommt" }
    var openReason: String { "Zeit, die nichts Offenes braucht." }
    var closingTopic: String { "Was jede Seite zusagt, und der nächste Termin" }
    var closingReason: String { "Jedes Treffen endet damit, wer was bis wann tut." }

    // MARK: Thanks, promises, introductions

    var thanksTopic: String { "Mit Dank beginnen" }
    func thanksReason(_ number: Int) -> String { "\(number == 1 ? "ein Grund" : "\(number) Gründe"), danke zu sagen" }
    func doneWithoutThanks(_ days: Int) -> String {
        (days == 0 ? "heute erreicht" : "vor \(stretchAfter(days)) erreicht") + ", noch kein Dank vermerkt"
    }
    func wonWithoutThanks(_ days: Int) -> String {
        (days == 0 ? "heute notiert" : "vor \(stretchAfter(days)) notiert") + ", noch kein Dank vermerkt"
    }

    func plannedReason(_ more: String?) -> String {
        "steht schon auf eurer Agenda" + (more.map { "; \($0)" } ?? "")
    }

    var promisesTopic: String { "Letzte Zusagen" }
    func speaksOfPromises(_ topic: String) -> Bool {
        let topic = topic.lowercased()
        return topic.contains("letzte zusagen") || topic.contains("letzten zusagen")
            || topic.contains("zusagen vom letzten")
    }
    func promisesReason(open: Int, overdue: Int) -> String {
        "\(open) offen"
            + (overdue == 0
                ? ""
                : overdue < open ? ", \(overdue) davon überfällig" : open == 1 ? ", überfällig" : ", alle überfällig")
    }
    func promiseReason(_ promise: PromiseFigures, asOf: CalendarDay) -> String {
        let due = promise.due.map { due in
            due < asOf
                ? "war \(distance(from: asOf, to: due)) fällig" : "\(distance(from: asOf, to: due)) fällig"
        }
        guard promise.age > 0 else { return due ?? "kein Termin vereinbart" }
        let open = "seit \(promise.age == 1 ? "einem" : "\(promise.age)") Treffen offen"
        return "\(due ?? "kein Termin vereinbart"); \(open)"
            + (promise.carried > 0 ? ", \(carried(promise.carried))" : "")
    }

    func introductionsTopic(_ number: Int) -> String {
        number == 1 ? "Ein Kontakt, der noch aussteht" : "Kontakte, die noch ausstehen"
    }
    func introductionsReason(_ number: Int) -> String {
        "\(count(number, "Kontakt", "Kontakte")) vor mehr als 3 Wochen angeboten und nicht vermittelt"
    }
    func introductionReason(by name: String?, days: Int) -> String {
        "vor \(daysAfter(days)) angeboten" + (name.map { " von \($0)" } ?? "")
    }

    // MARK: Goals

    func goalTopic(_ name: String, _ health: Health, isLate: Bool) -> String {
        let name = quoted(name)
        switch health {
        case .overdue: return "\(name) ist überfällig"
        case .behind: return "\(name) ist im Rückstand"
        case .atRisk: return "\(name) ist gefährdet"
        default: return isLate ? "\(name) hat einen überfälligen Meilenstein" : "\(name): was als Nächstes kommt"
        }
    }

    func goalReason(_ health: String?, late: Int, soon: Int, isDueSoon: Bool) -> String {
        let parts = [
            health, late > 0 ? "\(count(late, "Meilenstein", "Meilensteine")) überfällig" : nil,
            soon > 0 ? "\(count(soon, "Meilenstein", "Meilensteine")) in den nächsten 14 Tagen fällig" : nil,
            isDueSoon ? "das Ziel ist in den nächsten 14 Tagen fällig" : nil,
        ].compactMap(\.self)
        return parts.joined(separator: "; ")
    }

    var theGoalItself: String { "Das Ziel selbst" }
    func milestoneLate(_ days: Int) -> String { "seit \(daysAfter(days)) überfällig" }
    func milestoneSoon(_ day: CalendarDay?, asOf: CalendarDay) -> String? {
        day.map { "\(distance(from: asOf, to: $0)) fällig" }
    }

    var sharpenTopic: String { "Fragen, die Ziele offen lassen" }
    func sharpenReason(_ number: Int) -> String {
        "\(count(number, "Ziel", "Ziele")) ohne Antwort auf eine der fünf Fragen"
    }
    func openLetter(_ letter: String) -> String {
        let words = smart(letter)
        return "\(words.word): \(words.question)"
    }

    var optionsTopic: String { "Wege, die offen blieben" }
    func optionsReason(_ number: Int, on day: String) -> String {
        "\(count(number, "Option", "Optionen")) vom \(day) weder gewählt noch verworfen"
    }
    func namedBy(_ name: String) -> String { "genannt von \(name)" }

    var resourcesTopic: String { "Was gelesen wurde, und ob es geholfen hat" }
    func resourcesReason(_ number: Int) -> String {
        "noch sagt niemand, wie nützlich \(count(number, "Material war", "Materialien waren"))"
    }
    func recommended(_ days: Int) -> String {
        (days == 0 ? "heute empfohlen" : "vor \(stretchAfter(days)) empfohlen") + ", noch offen, ob es geholfen hat"
    }
    func resourceOfGoal(_ goal: String) -> String {
        "beim Ziel \(quoted(goal)) genannt, noch in keinem Treffen aufgegriffen"
    }
}
