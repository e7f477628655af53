import Figures
import MentoringModel

extension German: ResourceWords {
    func resourcesDescription(_ name: String) -> String {
        "\(name): was es zu lesen, zu hören und auszuprobieren gibt, nach Fähigkeiten."
    }
    func resourceDescription(_ name: String) -> String { "\(name): was es ist und für wen." }
    func skillDescription(_ name: String) -> String { "Was es zu „\(name)“ zu lesen gibt und wer es anbietet." }

    func kind(_ kind: Resource.Kind) -> String {
        switch kind {
        case .book: "Buch"
        case .article: "Artikel"
        case .course: "Kurs"
        case .video: "Video"
        case .podcast: "Podcast"
        case .tool: "Werkzeug"
        case .template: "Vorlage"
        case .person: "Person"
        case .event: "Veranstaltung"
        }
    }

    func level(_ level: Int) -> String {
        switch level {
        case ...1: "leicht"
        case 2: "mittel"
        default: "anspruchsvoll"
        }
    }

    func reader(_ reader: Resource.Reader) -> String {
        switch reader {
        case .mentor: "Mentor/innen"
        case .mentee: "Mentees"
        case .both: "Mentor/innen und Mentees"
        }
    }

    func stage(_ stage: Resource.Stage) -> String { sentence(stageInSentence(stage)) }

    func stageInSentence(_ stage: Resource.Stage) -> String {
        switch stage {
        case .start: "am Anfang"
        case .middle: "unterwegs"
        case .close: "gegen Ende"
        }
    }

    func facts(of resource: Resource) -> String {
        [resource.kind.map(kind), resource.author, resource.time.map(minutes), resource.level.map(level)]
            .compactMap(\.self).joined(separator: " · ")
    }

    func expired(_ day: CalendarDay) -> String { "Veraltet seit dem \(self.day(day))" }
    func reviewDue(_ last: CalendarDay) -> String { "Durchsicht fällig: zuletzt am \(day(last))" }
    func goalsThatUse(_ goals: Int) -> String { "Genutzt von \(count(goals, "Ziel", "Zielen"))." }

    func helped(_ helped: Int, of answers: Int, mean: Double) -> String {
        let average = "\(number((mean * 10).rounded() / 10)) von 5\(answers == 1 ? "" : " im Mittel")"
        guard answers > 1 else { return "Bisher eine Rückmeldung: \(average)." }
        return "Hilfreich laut \(helped == 0 ? "keiner" : "\(helped)") von \(answers) Rückmeldungen: \(average)."
    }
    var noAnswers: String { "Noch hat niemand gesagt, ob es geholfen hat." }
    var fewAnswers: String { "Zu wenige haben gesagt, ob es geholfen hat." }

    var anyTime: String { "Jederzeit" }
    var bySkill: String { "Fähigkeit" }
    var byStage: String { "Abschnitt" }
    var byLevel: String { "Niveau" }
    var byKind: String { "Art" }
    var byRole: String { "Für" }
    var filterResources: String { "Nach Fähigkeit, Abschnitt, Niveau, Art und Rolle filtern" }

    func resourcesLead(_ resources: Int, expired: Int, dueForALook: Int) -> String {
        var parts: [String] = []
        if expired > 0 { parts.append("\(expired) veraltet") }
        if dueForALook > 0 { parts.append("bei \(dueForALook) ist eine Durchsicht fällig") }
        let all = count(resources, "Material", "Materialien")
        return parts.isEmpty
            ? "\(all), \(resources == 1 ? "" : "alle ")auf dem neuesten Stand." : "\(all), \(list(parts))."
    }

    func pathTime(_ times: [Double]) -> String? {
        times.isEmpty ? nil : "Das dauert insgesamt etwa \(minutes(times.reduce(0, +)))."
    }

    func reason(_ suggestion: ResourceSuggestion, isPair: Bool) -> String {
        var parts = suggestion.reasons.prefix(2).map { reason -> String in
            switch reason {
            case .goalFocus(let skill): "hat wie dieses Ziel den Schwerpunkt \(quoted(skill))"
            case .words(let skill): "vermittelt \(quoted(skill)), worum es bei diesem Ziel geht"
            case .agreementFocus(let skill): "vermittelt \(quoted(skill)), einen Schwerpunkt der Vereinbarung"
            case .stage(let stage): "passt zu diesem Abschnitt: \(stageInSentence(stage))"
            }
        }
        if suggestion.helpedPairs > 0 {
            parts.append("hat \(count(suggestion.helpedPairs, "Tandem", "Tandems")) geholfen")
        }
        if isPair { parts.append(suggestion.isKnown ? "euch bekannt" : "neu für euch") }
        return sentence(parts.joined(separator: "; ")) + "."
    }
}

extension German {
    func nameOfLanguage(_ code: String) -> String? { Self.languages[code] }

    private static let languages = [
        "ar": "Arabisch", "bg": "Bulgarisch", "cs": "Tschechisch", "da": "Dänisch", "de": "Deutsch",
        "el": "Griechisch", "en": "Englisch", "es": "Spanisch", "et": "Estnisch", "fa": "Persisch", "fi": "Finnisch",
        "fr": "Französisch", "he": "Hebräisch", "hi": "Hindi", "hr": "Kroatisch", "hu": "Ungarisch",
        "it": "Italienisch", "ja": "Japanisch", "ko": "Koreanisch", "lt": "Litauisch", "lv": "Lettisch",
        "nb": "Norwegisch", "nl": "Niederländisch", "nn": "Norwegisch", "no": "Norwegisch", "pl": "Polnisch",
        "pt": "Portugiesisch", "ro": "Rumänisch", "ru": "Russisch", "sk": "Slowakisch", "sl": "Slowenisch",
        "sr": "Serbisch", "sv": "Schwedisch", "tr": "Türkisch", "uk": "Ukrainisch", "vi": "Vietnamesisch",
        "zh": "Chinesisch",
    ]
}
