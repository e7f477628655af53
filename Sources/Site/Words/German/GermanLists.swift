import Figures

extension German: ListWords {
    func part(_ number: Int, of all: Int) -> String { "Teil \(number) von \(all)" }
    func more(_ count: Int) -> String? { count > 0 ? "Und \(count) weitere." : nil }
    var pairs: String { "Tandems" }
    var ownPair: String { "Unser Tandem" }
    var goals: String { "Ziele" }
    var barsNote: String {
        "Jeder Balken zeigt, wie weit ein Ziel ist, der senkrechte Strich, wie weit es nach Plan heute sein sollte."
    }
    var allPairs: String { "Alle Tandems" }
    func pairsDescription(_ name: String) -> String {
        "\(name): jedes Tandem, wie oft es sich trifft und wie seine Ziele stehen."
    }
    func metLast(_ shown: Int, of all: Int) -> String { "Diese \(shown) von \(all) haben sich zuletzt getroffen." }
    var allGoals: String { "Alle Ziele" }
    func goalsDescription(_ name: String) -> String {
        "\(name): jedes Ziel mit dem Grund, zuerst die, über die gesprochen werden sollte."
    }
    func goalsLead(_ counts: [Health: Int]) -> String {
        let sum = counts.values.reduce(0, +)
        let all = sum == 1 ? "1 Ziel" : "\(sum) Ziele"
        let parts = [Health.overdue, .behind, .atRisk].compactMap { health in
            counts[health].map { "\($0) \(word(for: health))" }
        }
        return parts.isEmpty ? "\(all); keines ist überfällig, im Rückstand oder gefährdet." : "\(all): \(list(parts))."
    }
    var withoutDay: String { "Ohne Tag" }
    func allInputs(_ count: Int) -> String { "Alle \(count) Eingaben" }

    /// What stands in the templates of lists.
    static let listTexts = [
        "home.allGoals": "Alle Ziele, zuerst die, über die gesprochen werden sollte",
        "home.allPairs": "Alle Tandems als Liste",
        "list.after": "Nächster Teil",
        "list.before": "Voriger Teil",
        "milestones.byMonth": "Monat für Monat",
    ]
}
