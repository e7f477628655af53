import Figures

extension German: NetworkWords {
    var network: String { "Netzwerk" }
    var noIntroductions: String { "Noch kein vermittelter Kontakt. Der erste gehört unter „## Introductions“ in" }
    func networkDescription(_ name: String) -> String {
        "\(name): wer wen bekannt gemacht hat, was noch aussteht und wer wem helfen könnte."
    }

    func state(_ state: IntroductionFigures.State) -> String {
        switch state {
        case .offered: "Angeboten"
        case .made: "Vermittelt"
        case .met: "Kennengelernt"
        case .owed: "Steht aus"
        }
    }

    func meaning(of state: IntroductionFigures.State) -> String {
        switch state {
        case .offered: "zugesagt, in den letzten 21 Tagen"
        case .made: "die beiden wissen voneinander"
        case .met: "sie haben miteinander gesprochen"
        case .owed: "vor mehr als 21 Tagen zugesagt, nicht vermittelt"
        }
    }

    func networkLead(offered: Int, made: Int, met: Int, owed: Int, first: [(name: String, by: String?)]) -> String {
        var lead = "\(count(offered, "Kontakt", "Kontakte")) angeboten, \(made) vermittelt"
        if made > 0 {
            lead +=
                met < made
                ? ", bei \(met) davon kam es zum Kennenlernen"
                : made == 1 ? ", und es kam zum Kennenlernen" : ", und bei allen kam es zum Kennenlernen"
        }
        guard owed > 0 else { return lead + ". Nichts steht aus." }
        let names = first.map { $0.name + ($0.by.map { " (von \($0))" } ?? "") }
        let rest = owed > first.count ? ["\(owed - first.count) mehr"] : []
        return "\(lead). \(owed == 1 ? "Einer steht" : "\(owed) stehen") noch aus: \(list(names + rest))."
    }

    func openFor(_ days: Int) -> String { "offen seit \(stretchAfter(days))" }

    func daysToMake(_ days: Int) -> String { days == 0 ? "am selben Tag" : "nach \(stretchAfter(days))" }
    func daysToMeet(_ days: Int) -> String { days == 0 ? "am selben Tag" : "\(stretch(days)) später" }

    var networkTitle: String { "Wer wen bekannt gemacht hat" }
    func networkDescription(people: Int, contacts: Int, introductions: Int) -> String {
        "\(count(introductions, "Linie führt", "Linien führen")) von \(count(people, "Person", "Personen")) in Tandems zu "
            + "\(count(contacts, "Kontaktperson", "Kontaktpersonen")). Darunter steht dasselbe als Tabelle."
    }
    func introductionWords(by: String, to: String, state: IntroductionFigures.State) -> String {
        "\(by) → \(to): \(self.state(state).lowercased())"
    }

    func alreadyIntroduced(_ state: IntroductionFigures.State) -> String {
        switch state {
        case .offered, .owed: "der Kontakt ist schon angeboten"
        case .made: "der Kontakt ist schon vermittelt"
        case .met: "sie kennen sich schon"
        }
    }
}
