import Figures

extension English: NetworkWords {
    var network: String { "Network" }
    var noIntroductions: String { "No introduction yet. Write one under “## Introductions” in" }
    func networkDescription(_ name: String) -> String {
        "\(name): who introduced whom, what is owed, and who could help whom."
    }

    func state(_ state: IntroductionFigures.State) -> String {
        switch state {
        case .offered: "Offered"
        case .made: "Made"
        case .met: "Met"
        case .owed: "Owed"
        }
    }

    func meaning(of state: IntroductionFigures.State) -> String {
        switch state {
        case .offered: "promised, in the last 21 days"
        case .made: "the two know of each other"
        case .met: "they talked"
        case .owed: "promised more than 21 days ago, not made"
        }
    }

    func networkLead(offered: Int, made: Int, met: Int, owed: Int, first: [(name: String, by: String?)]) -> String {
        var lead = "\(count(offered, "introduction", "introductions")) offered, \(made) made"
        if made > 0 { lead += met == made ? (made == 1 ? " and met" : ", all of them met") : ", \(met) of them met" }
        guard owed > 0 else { return lead + ". Nothing is owed." }
        let names = first.map { $0.name + ($0.by.map { " (by \($0))" } ?? "") }
        let rest = owed > first.count ? ["\(owed - first.count) more"] : []
        return "\(lead). \(owed == 1 ? "One is" : "\(owed) are") owed: \(list(names + rest))."
    }

    func openFor(_ days: Int) -> String { "open for \(stretch(days))" }

    func daysToMake(_ days: Int) -> String { days == 0 ? "on the same day" : "after \(stretch(days))" }
    func daysToMeet(_ days: Int) -> String { days == 0 ? "on the same day" : "\(stretch(days)) later" }

    var networkTitle: String { "Who introduced whom" }
    func networkDescription(people: Int, contacts: Int, introductions: Int) -> String {
        "\(count(introductions, "line leads", "lines lead")) from \(count(people, "person", "people")) in pairs to "
            + "\(count(contacts, "contact", "contacts")). The same as a table below."
    }
    func introductionWords(by: String, to: String, state: IntroductionFigures.State) -> String {
        "\(by) → \(to): \(self.state(state).lowercased())"
    }

    func alreadyIntroduced(_ state: IntroductionFigures.State) -> String {
        switch state {
        case .offered, .owed: "an introduction is offered already"
        case .made: "they are introduced already"
        case .met: "they met already"
        }
    }
}
