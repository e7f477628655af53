import MentoringModel

@testable import Localization
@testable import Search
@testable import Site

extension MarkedLanguage: PictureWords {
    func today(_ day: CalendarDay) -> String { mark(english.today(day)) }
    var plan: String { mark(english.plan) }
    var agendaTopics: String { mark(english.agendaTopics) }
    var agendaPlanned: String { mark(english.agendaPlanned) }
    var agendaActual: String { mark(english.agendaActual) }
    var agendaChartTitle: String { mark(english.agendaChartTitle) }
    func agendaChartDescription(topics: Double, planned: Double?, actual: Double?) -> String {
        mark(english.agendaChartDescription(topics: topics, planned: planned, actual: actual))
    }
    var agendaChartCaption: String { mark(english.agendaChartCaption) }
    var agendaChartColumns: [String] { mark(english.agendaChartColumns) }
    var sought: String { mark(english.sought) }
    var offered: String { mark(english.offered) }
    var skillsMapTitle: String { mark(english.skillsMapTitle) }
    func skillsMapDescription(_ rows: [SkillsMap.Row]) -> String { mark(english.skillsMapDescription(rows)) }
    func skillsMapCaption(shown: Int, of all: Int) -> String { mark(english.skillsMapCaption(shown: shown, of: all)) }
    var skillsMapColumns: [String] { mark(english.skillsMapColumns) }
}

extension MarkedLanguage: SearchWords {
    var search: String { mark(english.search) }
    func searchDescription(_ name: String) -> String { mark(english.searchDescription(name)) }
    var searchSome: String { mark(english.searchSome) }
    var searchOne: String { mark(english.searchOne) }
    var searchNone: String { mark(english.searchNone) }
    var searchPartly: String { mark(english.searchPartly) }
    var searchShort: String { mark(english.searchShort) }
    var searchFailed: String { mark(english.searchFailed) }
    var azTitle: String { mark(english.azTitle) }
    func azTitle(of label: String) -> String { mark(english.azTitle(of: label)) }
    func azDescription(_ name: String, _ label: String) -> String { mark(english.azDescription(name, label)) }
    var azOthers: String { mark(english.azOthers) }
    func azPart(_ label: String, _ number: Int) -> String { mark(english.azPart(label, number)) }
    func azRange(_ first: String, _ last: String) -> String { mark(english.azRange(first, last)) }
    func azCount(_ count: Int) -> String { mark(english.azCount(count)) }
    func found(_ kind: SearchEntry.Kind) -> String { mark(english.found(kind)) }
    func facet(_ kind: SearchEntry.Kind) -> String { mark(english.facet(kind)) }
    func foundMilestones(reached: Int, of all: Int) -> String {
        mark(english.foundMilestones(reached: reached, of: all))
    }
    func foundMilestones(overdue: Int) -> String { mark(english.foundMilestones(overdue: overdue)) }
    func foundPromises(overdue: Int) -> String { mark(english.foundPromises(overdue: overdue)) }
    var foundStale: String { mark(english.foundStale) }
    var wordForms: [WordForms] { english.wordForms }
}
