import Figures
import MentoringModel

extension English: ResourceWords {
    func resourcesDescription(_ name: String) -> String { "\(name): what to read, hear and try, by skill." }
    func resourceDescription(_ name: String) -> String { "\(name): what it is and whom it is for." }
    func skillDescription(_ name: String) -> String { "What to read for \(name), and who offers it." }

    func kind(_ kind: Resource.Kind) -> String {
        switch kind {
        case .book: "Book"
        case .article: "Article"
        case .course: "Course"
        case .video: "Video"
        case .podcast: "Podcast"
        case .tool: "Tool"
        case .template: "Template"
        case .person: "Person"
        case .event: "Event"
        }
    }

    func level(_ level: Int) -> String {
        switch level {
        case ...1: "easy"
        case 2: "medium"
        default: "hard"
        }
    }

    func reader(_ reader: Resource.Reader) -> String {
        switch reader {
        case .mentor: "mentors"
        case .mentee: "mentees"
        case .both: "mentors and mentees"
        }
    }

    func stage(_ stage: Resource.Stage) -> String {
        switch stage {
        case .start: "At the start"
        case .middle: "On the way"
        case .close: "Towards the end"
        }
    }

    func stageInSentence(_ stage: Resource.Stage) -> String { self.stage(stage).lowercased() }

    func facts(of resource: Resource) -> String {
        [resource.kind.map(kind), resource.author, resource.time.map(minutes), resource.level.map(level)]
            .compactMap(\.self).joined(separator: " · ")
    }

    func expired(_ day: CalendarDay) -> String { "Out of date since \(self.day(day))" }
    func reviewDue(_ last: CalendarDay) -> String { "Due for a look: last reviewed \(day(last))" }
    func goalsThatUse(_ goals: Int) -> String { "Used by \(count(goals, "goal", "goals"))." }

    func helped(_ helped: Int, of answers: Int, mean: Double) -> String {
        let average = "\(number((mean * 10).rounded() / 10)) of 5\(answers == 1 ? "" : " on average")"
        guard answers > 1 else { return "One answer so far: \(average)." }
        return "Helped \(helped == 0 ? "none" : "\(helped)") of \(answers) who said so: \(average)."
    }
    var noAnswers: String { "Nobody has said yet whether it helped." }
    var fewAnswers: String { "Too few have said whether it helped." }

    var anyTime: String { "At any time" }
    var bySkill: String { "Skill" }
    var byStage: String { "Stage" }
    var byLevel: String { "Level" }
    var byKind: String { "Kind" }
    var byRole: String { "For" }
    var filterResources: String { "Filter by skill, stage, level, kind and role" }

    func resourcesLead(_ resources: Int, expired: Int, dueForALook: Int) -> String {
        var parts: [String] = []
        if expired > 0 { parts.append("\(expired) out of date") }
        if dueForALook > 0 { parts.append("\(dueForALook) due for a look") }
        let all = count(resources, "resource", "resources")
        return parts.isEmpty ? "\(all), all of them fresh." : "\(all), \(list(parts))."
    }

    func pathTime(_ times: [Double]) -> String? {
        times.isEmpty ? nil : "It takes about \(minutes(times.reduce(0, +))) in all."
    }

    func reason(_ suggestion: ResourceSuggestion, isPair: Bool) -> String {
        var parts = suggestion.reasons.prefix(2).map { reason -> String in
            switch reason {
            case .goalFocus(let skill): "shares the focus “\(skill)” with this goal"
            case .words(let skill): "teaches “\(skill)”, which this goal is about"
            case .agreementFocus(let skill): "teaches “\(skill)”, a focus of the agreement"
            case .stage(let stage): "made for this part of a pairing: \(stageInSentence(stage))"
            }
        }
        if suggestion.helpedPairs > 0 { parts.append("helped \(count(suggestion.helpedPairs, "pair", "pairs"))") }
        if isPair { parts.append(suggestion.isKnown ? "known to you" : "new to you") }
        return sentence(parts.joined(separator: "; ")) + "."
    }
}

extension English {
    func nameOfLanguage(_ code: String) -> String? { Self.languages[code] }

    private static let languages = [
        "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
        "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French",
        "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "it": "Italian", "ja": "Japanese",
        "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch", "nn": "Norwegian",
        "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
        "sl": "Slovene", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese",
        "zh": "Chinese",
    ]
}
