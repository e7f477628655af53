package import Figures

/// Lists that have pages of their own.
package protocol ListWords {
    /// `2 of 5`.
    func part(_ number: Int, of all: Int) -> String
    /// `And 3 more.`; `nil` without one.
    /// What follows the lead of all goals where some are counted and closed; empty without any.
    func goalsNotShown(_ count: Int) -> String
    func more(_ count: Int) -> String?
    /// Where the navigation leads: to the list of pairs, to the only pair of its own build, to those of one person, to the
    /// list of goals.
    var pairs: String { get }
    var ownPair: String { get }
    var pairsOfPerson: String { get }
    var goals: String { get }
    var allPairs: String { get }
    /// What the bars of goals show.
    var barsNote: String { get }
    func pairsDescription(_ name: String) -> String
    /// How many pairs the overview shows; whether they are those that met last, which none is that never met.
    func shownPairs(_ shown: Int, of all: Int, metLast: Bool) -> String
    var allGoals: String { get }
    func goalsDescription(_ name: String) -> String
    /// How many goals stand how; whether these are all, or those alone that are open to everybody.
    func goalsLead(_ counts: [Health: Int], areAll: Bool) -> String
    /// The milestone that is late longest: `“Outline” is 8 days late, and 1 more is late`.
    func lateMilestone(_ title: String, days: Int, others: Int) -> String
    /// What was written down last: `Last update 5 weeks ago: “two talks”.`
    func lastUpdate(_ distance: String, note: String?) -> String
    var withoutDay: String { get }
    func allInputs(_ count: Int) -> String
    /// `132 more`, as the last of a list in a sentence.
    func moreInList(_ count: Int) -> String

    var mentorsWithRoom: String { get }
    /// How many people are here and, where readers are told of it, how many of the mentors have room.
    func peopleLead(_ people: Int, room: Int?, mentors: Int) -> String
    func peopleOfList(_ count: Int) -> String
    func allOfList(_ count: Int) -> String

    /// The heading of the list of all introductions, in the order of what is to be done.
    var introductionsByUrgency: String { get }
    func allIntroductions(_ count: Int) -> String
    func newestDrawn(_ drawn: Int, of all: Int) -> String
    func allOwed(_ count: Int) -> String
    var whoCouldHelpWhom: String { get }
    func allSeekers(_ count: Int) -> String

    var worthACall: String { get }
    func allCalls(_ count: Int) -> String
    var mentorsLoad: String { get }

    /// `All 200 sessions`, and the title of the pages that have them all: `Ada and Grace: all sessions`.
    func all(_ list: LongListKind, _ count: Int) -> String
    func title(of list: LongListKind, of page: String) -> String
    /// The way to the workings that have pages of their own, and the title of those.
    var allWorkings: String { get }
    func workings(of page: String) -> String
    /// Where an input stands in the note of the page itself: `line 8`.
    func line(_ number: Int) -> String
    /// That a picture has the last marks only.
    func lastPeriods(_ shown: Int, of all: Int) -> String
    func lastSessions(_ shown: Int, of all: Int) -> String
    func lastRounds(_ shown: Int, of all: Int) -> String
    func firstGoals(_ shown: Int, of all: Int) -> String

    func leastRoom(_ shown: Int, of all: Int) -> String
    func allLoads(_ count: Int) -> String
}
