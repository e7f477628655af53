import Figures

extension English: ListWords {
    func part(_ number: Int, of all: Int) -> String { "Part \(number) of \(all)" }
    func more(_ count: Int) -> String? { count > 0 ? "And \(count) more." : nil }
    var pairs: String { "Pairs" }
    var ownPair: String { "Our pair" }
    var goals: String { "Goals" }
    var barsNote: String {
        "Each bar shows how far a goal is; the upright mark, how far the plan wanted it to be by today."
    }
    var allPairs: String { "All pairs" }
    func pairsDescription(_ name: String) -> String { "\(name): every pair, how often it met and how its goals stand." }
    func metLast(_ shown: Int, of all: Int) -> String { "These \(shown) of \(all) met last." }
    var allGoals: String { "All goals" }
    func goalsDescription(_ name: String) -> String {
        "\(name): every goal, those that need a talk first, with the reason."
    }
    func goalsLead(_ counts: [Health: Int]) -> String {
        let all = count(counts.values.reduce(0, +), "goal", "goals")
        let parts = [Health.overdue, .behind, .atRisk].compactMap { health in
            counts[health].map { "\($0) \(word(for: health))" }
        }
        return parts.isEmpty ? "\(all); none is overdue, behind or at risk." : "\(all): \(list(parts))."
    }
    var withoutDay: String { "Without a day" }
    func allInputs(_ count: Int) -> String { "All \(count) inputs" }

    /// What stands in the templates of lists.
    static let listTexts = [
        "home.allGoals": "All goals, those that need a talk first",
        "home.allPairs": "All pairs, as a list",
        "list.after": "Next part",
        "list.before": "Part before",
        "milestones.byMonth": "Month by month",
    ]
}
