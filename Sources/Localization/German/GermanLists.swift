import Figures

extension German: ListWords {
    func part(_ number: Int, of all: Int) -> String { "Teil \(number) von \(all)" }
    func more(_ count: Int) -> String? { count > 0 ? "Und \(count) weitere." : nil }
    var pairs: String { "Tandems" }
    var ownPair: String { "Unser Tandem" }
    var pairsOfPerson: String { "Meine Tandems" }
    var goals: String { "Ziele" }
    var barsNote: String {
        "Jeder Balken zeigt, wie weit ein Ziel ist, der senkrechte Strich, wie weit es nach Plan heute sein sollte."
    }
    var allPairs: String { "Alle Tandems" }
    func pairsDescription(_ name: String) -> String {
        "\(name): jedes Tandem, wie oft es sich trifft und wie seine Ziele stehen."
    }
    func shownPairs(_ shown: Int, of all: Int, metLast: Bool) -> String {
        metLast ? "Diese \(shown) von \(all) haben sich zuletzt getroffen." : "\(shown) von \(all) Paaren."
    }
    var allGoals: String { "Alle Ziele" }
    func goalsDescription(_ name: String) -> String {
        "\(name): jedes Ziel mit dem Grund, zuerst die, über die gesprochen werden sollte."
    }
    func goalsLead(_ counts: [Health: Int], areAll: Bool) -> String {
        let sum = counts.values.reduce(0, +)
        let all =
            (sum == 1 ? "1 Ziel" : "\(sum) Ziele") + (areAll ? "" : " \(sum == 1 ? "ist" : "sind") für alle offen")
        let parts = [Health.overdue, .behind, .atRisk].compactMap { health in
            counts[health].map { "\($0) \(word(for: health))" }
        }
        return parts.isEmpty
            ? "\(all); keines davon ist überfällig, im Rückstand oder gefährdet." : "\(all): \(list(parts))."
    }
    func lateMilestone(_ title: String, days: Int, others: Int) -> String {
        "\(quoted(title)) ist seit \(daysAfter(days)) überfällig"
            + (others > 0 ? ", \(count(others, "weiterer ebenso", "weitere ebenso"))" : "")
    }
    func lastUpdate(_ distance: String, note: String?) -> String {
        "letzter Stand \(distance)" + (note.map { ": \(quoted($0))" } ?? "")
    }
    func goalsNotShown(_ number: Int) -> String {
        number > 0
            ? " \(count(number, "weiteres zählt", "weitere zählen")) bei den Paaren mit und \(number == 1 ? "steht" : "stehen") nicht hier: die Notizen sind hier geschlossen."
            : ""
    }
    var withoutDay: String { "Ohne Tag" }
    func allInputs(_ count: Int) -> String { "Alle \(count) Eingaben" }
    func moreInList(_ count: Int) -> String { "\(count) weitere" }

    var mentorsWithRoom: String { "Mentor/innen mit Platz" }
    func peopleLead(_ people: Int, room: Int?, mentors: Int) -> String {
        let all = "Hier \(people == 1 ? "steht 1 Person" : "stehen \(people) Personen")"
        guard let room else { return all + "." }
        let those = count(mentors, "Mentor/in", "Mentor/innen")
        return switch room {
        case 0: "\(all). Zurzeit hat niemand von \(those) Platz."
        case 1: "\(all). 1 von \(those) hat noch Platz."
        default: "\(all). \(room) von \(those) haben noch Platz."
        }
    }
    func peopleOfList(_ count: Int) -> String { self.count(count, "Person", "Personen") + " in dieser Liste." }
    func allOfList(_ count: Int) -> String { "Alle \(count)" }

    var introductionsByUrgency: String { "Alle Kontakte, zuerst die ausstehenden" }
    func allIntroductions(_ count: Int) -> String { "Alle \(count) Kontakte, zuerst die ausstehenden" }
    func newestDrawn(_ drawn: Int, of all: Int) -> String { "Hier stehen die \(drawn) neuesten von \(all)." }
    func allOwed(_ count: Int) -> String { "Alle \(count), die noch ausstehen" }
    var whoCouldHelpWhom: String { "Wer wem helfen könnte" }
    func allSeekers(_ count: Int) -> String { "Alle \(count), denen jemand helfen könnte" }

    var worthACall: String { "Einen Anruf wert" }
    func allCalls(_ count: Int) -> String { "Alle \(count) Tandems, die einen Anruf wert sind" }
    var mentorsLoad: String { "Auslastung der Mentor/innen" }

    func all(_ list: LongListKind, _ count: Int) -> String { "Alle \(count) \(plural(list))" }
    func title(of list: LongListKind, of page: String) -> String { "\(page): alle \(plural(list))" }
    private func plural(_ list: LongListKind) -> String {
        switch list {
        case .sessions: "Treffen"
        case .goals: "Ziele"
        case .promises: "offenen Zusagen"
        case .introductions: "Kontakte"
        case .resources, .library: "Materialien"
        case .pairs: "Tandems"
        case .mentions: "Notizen, die darauf verweisen"
        case .offering: "Personen, die das anbieten"
        case .seeking: "Personen, die das suchen"
        case .users: "Ziele, die das nutzen"
        case .used: "Treffen, in denen das genutzt wurde"
        case .worked: "Treffen, die daran gearbeitet haben"
        case .updates: "Stände"
        case .achieved: "erreichten Ziele"
        case .reached: "Erfolge und Meilensteine"
        case .learned: "Erkenntnisse"
        case .received: "empfangenen Dankesworte"
        case .given: "gegebenen Dankesworte"
        case .quoted: "Dankesworte im Wortlaut"
        }
    }
    var allWorkings: String { "Wie jede Zahl zustande kam" }
    func workings(of page: String) -> String { "\(page): wie jede Zahl zustande kam" }
    func line(_ number: Int) -> String { "Zeile \(number)" }
    func lastPeriods(_ shown: Int, of all: Int) -> String { "Hier stehen die letzten \(shown) von \(all) Zeiträumen." }
    func lastSessions(_ shown: Int, of all: Int) -> String { "Hier stehen die letzten \(shown) von \(all) Treffen." }
    func lastRounds(_ shown: Int, of all: Int) -> String { "Hier stehen die letzten \(shown) von \(all) Runden." }
    func firstGoals(_ shown: Int, of all: Int) -> String {
        "Hier stehen \(shown) von \(all) Zielen mit Meilensteinen, zuerst die laufenden; jedes Ziel hat die seinen auf seiner Seite."
    }

    func leastRoom(_ shown: Int, of all: Int) -> String { "Die \(shown) von \(all) mit dem wenigsten Platz." }
    func allLoads(_ count: Int) -> String { "Alle \(count) Mentor/innen" }

    /// What stands in the templates of lists.
    static let listTexts = [
        "home.allGoals": "Alle Ziele, zuerst die, über die gesprochen werden sollte",
        "home.toCalendar": "Treffen und Fristen für den eigenen Kalender",
        "home.allPairs": "Alle Tandems als Liste",
        "list.after": "Nächster Teil",
        "list.before": "Voriger Teil",
        "list.partOnly": "Was hier gewählt wird, gilt nur für diesen Teil.",
        "list.searchAll": "Alles durchsuchen",
        "milestones.byMonth": "Monat für Monat",
        "network.couldHelp": "Helfen könnten:",
        "network.matchesBySkill":
            "Jede Fähigkeit führt zu allen, die sie anbieten. Wer in keinem Tandem ist, steht zuerst.",
        "people.byName": "Alle nach Namen",
        "people.lists": "Listen der Personen",
    ]
}
