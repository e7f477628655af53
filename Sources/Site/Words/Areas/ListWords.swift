import Figures

/// Lists that have pages of their own.
protocol ListWords {
    /// `2 of 5`.
    func part(_ number: Int, of all: Int) -> String
    /// `And 3 more.`; `nil` without one.
    func more(_ count: Int) -> String?
    /// Where the navigation leads: to the list of pairs, to the only pair of its own build, to the list of goals.
    var pairs: String { get }
    var ownPair: String { get }
    var goals: String { get }
    var allPairs: String { get }
    /// What the bars of goals show.
    var barsNote: String { get }
    func pairsDescription(_ name: String) -> String
    /// Why the overview shows these pairs.
    func metLast(_ shown: Int, of all: Int) -> String
    var allGoals: String { get }
    func goalsDescription(_ name: String) -> String
    /// How many goals stand how.
    func goalsLead(_ counts: [Health: Int]) -> String
    var withoutDay: String { get }
    func allInputs(_ count: Int) -> String
}
