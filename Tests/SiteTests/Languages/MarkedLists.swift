import Figures

@testable import Localization
@testable import Site

extension MarkedLanguage: ListWords {
    func part(_ number: Int, of all: Int) -> String { mark(english.part(number, of: all)) }
    func goalsNotShown(_ count: Int) -> String { count > 0 ? " " + mark(english.goalsNotShown(count)) : "" }
    func more(_ count: Int) -> String? { mark(english.more(count)) }
    var pairs: String { mark(english.pairs) }
    var ownPair: String { mark(english.ownPair) }
    var pairsOfPerson: String { mark(english.pairsOfPerson) }
    var goals: String { mark(english.goals) }
    var barsNote: String { mark(english.barsNote) }
    var allPairs: String { mark(english.allPairs) }
    func pairsDescription(_ name: String) -> String { mark(english.pairsDescription(name)) }
    func shownPairs(_ shown: Int, of all: Int, metLast: Bool) -> String {
        mark(english.shownPairs(shown, of: all, metLast: metLast))
    }
    var allGoals: String { mark(english.allGoals) }
    func goalsDescription(_ name: String) -> String { mark(english.goalsDescription(name)) }
    func goalsLead(_ counts: [Health: Int], areAll: Bool) -> String { mark(english.goalsLead(counts, areAll: areAll)) }
    func lateMilestone(_ title: String, days: Int, others: Int) -> String {
        mark(english.lateMilestone(title, days: days, others: others))
    }
    func lastUpdate(_ distance: String, note: String?) -> String { mark(english.lastUpdate(distance, note: note)) }
    var withoutDay: String { mark(english.withoutDay) }
    func allInputs(_ count: Int) -> String { mark(english.allInputs(count)) }
    func moreInList(_ count: Int) -> String { mark(english.moreInList(count)) }
    var mentorsWithRoom: String { mark(english.mentorsWithRoom) }
    func peopleLead(_ people: Int, room: Int?, mentors: Int) -> String {
        mark(english.peopleLead(people, room: room, mentors: mentors))
    }
    func peopleOfList(_ count: Int) -> String { mark(english.peopleOfList(count)) }
    func allOfList(_ count: Int) -> String { mark(english.allOfList(count)) }
    var introductionsByUrgency: String { mark(english.introductionsByUrgency) }
    func allIntroductions(_ count: Int) -> String { mark(english.allIntroductions(count)) }
    func newestDrawn(_ drawn: Int, of all: Int) -> String { mark(english.newestDrawn(drawn, of: all)) }
    func allOwed(_ count: Int) -> String { mark(english.allOwed(count)) }
    var whoCouldHelpWhom: String { mark(english.whoCouldHelpWhom) }
    func allSeekers(_ count: Int) -> String { mark(english.allSeekers(count)) }
    var worthACall: String { mark(english.worthACall) }
    func allCalls(_ count: Int) -> String { mark(english.allCalls(count)) }
    var mentorsLoad: String { mark(english.mentorsLoad) }
    func leastRoom(_ shown: Int, of all: Int) -> String { mark(english.leastRoom(shown, of: all)) }
    func all(_ list: LongListKind, _ count: Int) -> String { mark(english.all(list, count)) }
    func title(of list: LongListKind, of page: String) -> String { mark(english.title(of: list, of: page)) }
    var allWorkings: String { mark(english.allWorkings) }
    func workings(of page: String) -> String { mark(english.workings(of: page)) }
    func line(_ number: Int) -> String { mark(english.line(number)) }
    func lastPeriods(_ shown: Int, of all: Int) -> String { mark(english.lastPeriods(shown, of: all)) }
    func lastSessions(_ shown: Int, of all: Int) -> String { mark(english.lastSessions(shown, of: all)) }
    func lastRounds(_ shown: Int, of all: Int) -> String { mark(english.lastRounds(shown, of: all)) }
    func firstGoals(_ shown: Int, of all: Int) -> String { mark(english.firstGoals(shown, of: all)) }
    func allLoads(_ count: Int) -> String { mark(english.allLoads(count)) }
}
