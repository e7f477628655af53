import Figures

@testable import Site

extension MarkedLanguage: ListWords {
    func part(_ number: Int, of all: Int) -> String { mark(english.part(number, of: all)) }
    func more(_ count: Int) -> String? { mark(english.more(count)) }
    var pairs: String { mark(english.pairs) }
    var ownPair: String { mark(english.ownPair) }
    var goals: String { mark(english.goals) }
    var barsNote: String { mark(english.barsNote) }
    var allPairs: String { mark(english.allPairs) }
    func pairsDescription(_ name: String) -> String { mark(english.pairsDescription(name)) }
    func metLast(_ shown: Int, of all: Int) -> String { mark(english.metLast(shown, of: all)) }
    var allGoals: String { mark(english.allGoals) }
    func goalsDescription(_ name: String) -> String { mark(english.goalsDescription(name)) }
    func goalsLead(_ counts: [Health: Int]) -> String { mark(english.goalsLead(counts)) }
    var withoutDay: String { mark(english.withoutDay) }
    func allInputs(_ count: Int) -> String { mark(english.allInputs(count)) }
}
