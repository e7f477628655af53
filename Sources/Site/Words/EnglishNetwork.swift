import Figures
import MentoringModel

extension English {
    static let network = "Network"
    static let noIntroductions = "No introduction yet. Write one under “## Introductions” in"
    static func networkDescription(_ name: String) -> String {
        "\(name): who introduced whom, what is owed, and who could help whom."
    }

    static func state(_ state: IntroductionFigures.State) -> String {
        switch state {
        case .offered: "Offered"
        case .made: "Made"
        case .met: "Met"
        case .owed: "Owed"
        }
    }

    static func meaning(of state: IntroductionFigures.State) -> String {
        switch state {
        case .offered: "promised, in the last 21 days"
        case .made: "the two know of each other"
        case .met: "they talked"
        case .owed: "promised more than 21 days ago, not made"
        }
    }

    /// `6 introductions offered, 4 made, 3 of them met. One is owed: …`.
    static func networkLead(_ all: [PairIntroduction], _ index: SiteIndex) -> String? {
        guard !all.isEmpty else { return nil }
        let states = all.map(\.introduction.state)
        let made = states.count { $0 == .made || $0 == .met }
        let met = states.count { $0 == .met }
        let owed = all.filter { $0.introduction.state == .owed }
        var lead = "\(count(all.count, "introduction", "introductions")) offered, \(made) made"
        if made > 0 { lead += met == made ? (made == 1 ? " and met" : ", all of them met") : ", \(met) of them met" }
        guard !owed.isEmpty else { return lead + ". Nothing is owed." }
        let names = owed.prefix(3).map { item in
            let name = item.introduction.person.flatMap { index.cleared.names[$0] } ?? item.introduction.name
            let by = item.introduction.by.map { " (by \(index.name(of: $0)))" } ?? ""
            return name + by
        }
        let rest = owed.count > 3 ? ["\(owed.count - 3) more"] : []
        return "\(lead). \(owed.count == 1 ? "One is" : "\(owed.count) are") owed: \(list(names + rest))."
    }

    static func openFor(_ days: Int) -> String { "open for \(stretch(days))" }

    /// From the offer, and from the day it was made.
    static func daysToMake(_ days: Int) -> String { days == 0 ? "on the same day" : "after \(stretch(days))" }
    static func daysToMeet(_ days: Int) -> String { days == 0 ? "on the same day" : "\(stretch(days)) later" }

    static let networkTitle = "Who introduced whom"
    static func networkDescription(people: Int, contacts: Int, introductions: Int) -> String {
        "\(count(introductions, "line leads", "lines lead")) from \(count(people, "person", "people")) in pairs to "
            + "\(count(contacts, "contact", "contacts")). The same as a table below."
    }
    static func introductionWords(by: String, to: String, state: IntroductionFigures.State) -> String {
        "\(by) → \(to): \(self.state(state).lowercased())"
    }

    static func alreadyIntroduced(_ state: IntroductionFigures.State) -> String {
        switch state {
        case .offered, .owed: "an introduction is offered already"
        case .made: "they are introduced already"
        case .met: "they met already"
        }
    }
}
