extension German: PairFigureWords {
    var urgent: String { "Diese Woche" }

    func group(_ group: PairFigureGroup) -> String {
        switch group {
        case .contact: "Kontakt"
        case .meetings: "Treffen"
        case .promises: "Zusagen"
        case .independence: "Wessen Weg es ist, über die letzten fünf Treffen"
        case .wins: "Erfolge und Kontakte"
        case .pulse: "Puls"
        }
    }

    func topics(_ own: Int, of named: Int) -> String {
        named == 0
            ? "Kein Thema nennt jemanden."
            : "Hat \(own) von \(count(named, "Thema, das jemanden nennt,", "Themen, die jemanden nennen,")) eingebracht."
    }
    func learned(_ entries: Int) -> String {
        switch entries {
        case 0: "Noch nichts Gelerntes mit diesem Namen."
        case 1: "Hat eine Sache notiert, die gelernt wurde."
        default: "Hat \(entries) Dinge notiert, die gelernt wurden."
        }
    }
}
