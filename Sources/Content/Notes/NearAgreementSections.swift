import Diagnostics
import Markdown
import MentoringModel

// Headings and lines of an agreement that mean one of its parts, and are read as none.
extension NoteReader {
    /// Tells of headings that say in other words what a section of the agreement is called, where it has no such section.
    func reportNearAgreementSections(_ agreement: Agreement) {
        var known = Set(agreement.sections.map(\.kind))
        for region in body.regions where agreementSection(region.heading.words) == nil {
            guard let kind = AgreementWords.kind(of: region.heading.words), !known.contains(kind) else { continue }
            known.insert(kind)
            let name = AgreementWords.heading(kind, in: readingSettings.language)
            let mark = region.heading.mark.map { " (\($0))" } ?? ""
            log.add(
                .nearSection, at: log.find(region.heading.words, from: region.line),
                width: region.heading.words.count,
                "“\(region.heading.words)” is no section of an agreement, so it is not part of the agreed terms",
                help: "write ## \(name)\(mark) if that is meant")
        }
    }

    /// Tells of a line that says who signed, where no field does: `Signed on 3 March by both`.
    func reportSignaturesInWords(_ agreement: Agreement) {
        guard agreement.signatures.isEmpty, fields.value("signed") == nil, !body.body.isBlank else { return }
        for (_, block) in body.outline.blocks(of: .paragraph) {
            guard let line = log.line(block.line), line.utf8.count <= 100,
                body.visibility(ofLine: block.line) >= fields.visibility
            else { continue }
            let words = withoutEmphasis(line.drop { isBlank($0) || ">-+".contains($0) })
            let parts = words.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "/" && $0 != "-" }
            guard let first = parts.first, let said = AgreementWords.signing(parts, isName: { isName($0) })
            else { continue }
            // A pair signs around its start.
            let days = daysIn(parts, from: agreement.start.map { $0.value + -60 })
            let day = days.first?.day
            let isAll = parts.contains {
                ["both", "beiden", "beide", "all", "allen", "alle", "us", "beiderseits"].contains($0.lowercased())
            }
            let named = (agreement.mentors + agreement.mentees).filter { placeNaming($0, in: parts) != nil }
            let who = isAll || named.isEmpty ? (agreement.mentors + agreement.mentees) : named
            let isByEach = isAll || named.count == agreement.mentors.count + agreement.mentees.count
            guard said == .clear ? day != nil || isAll || !named.isEmpty : day != nil && isByEach else { continue }
            let entries = who.map { member in
                let own =
                    Set(days.map(\.day)).count > 1 ? dayBeside(placeNaming(member, in: parts), named, parts, days) : day
                return "{by: \(member.id), on: \(own ?? DayWords.unknownDay)}"
            }.joined(separator: ", ")
            return log.add(
                .fieldInBody, at: log.find(first, from: block.line, lines: 1), width: words.count,
                "“\(words)” is not read in the body, so nobody has signed", help: helpToWrite(["signed: [\(entries)]"]))
        }
    }

    private func isName(_ word: String) -> Bool {
        if case .people = matchPerson(word) { return true }
        return memberCalled(word) != nil
    }

    /// The last of some words that name a member.
    private func placeNaming(_ member: PersonReference, in parts: [Substring]) -> Int? {
        parts.lastIndex { part in
            if case .people(let people) = matchPerson(String(part)) {
                people.contains { $0.id == member.id }
            } else {
                memberCalled(String(part))?.id == member.id
            }
        }
    }

    /// Of several days, the one beside a name: behind it, or in front of it where a day stands in front of the first name.
    private func dayBeside(
        _ place: Int?, _ named: [PersonReference], _ parts: [Substring], _ days: [(place: Int, day: String)]
    ) -> String? {
        guard let place, let first = named.compactMap({ placeNaming($0, in: parts) }).min() else { return nil }
        return days[0].place < first
            ? days.last { $0.place < place }?.day : days.first { $0.place > place }?.day
    }

    /// The days in some words, each with the place of its first word.
    private func daysIn(_ parts: [Substring], from start: CalendarDay?) -> [(place: Int, day: String)] {
        var days: [(place: Int, day: String)] = []
        var place = 0
        while place < parts.count {
            var length = 1
            for count in stride(from: min(4, parts.count - place), through: 1, by: -1) {
                let text = parts[place..<place + count].joined(separator: " ")
                guard text.first?.isNumber ?? false || DayNames.months[parts[place].lowercased()] != nil else { break }
                guard case .one(let day)? = ProposedValue.day(text, from: start) else { continue }
                days.append((place, day))
                length = count
                break
            }
            place += length
        }
        return days
    }
}

/// How people say in headings of their own what the sections of an agreement hold.
private enum AgreementWords {
    private static let signed: Set<String> = [
        "signed", "unterschrieben", "unterzeichnet", "signiert", "gezeichnet", "gez.", "gez", "sgd.", "sgd",
        "signatures", "unterschriften",
    ]
    /// Words that also say what somebody agreed to do.
    private static let agreed: Set<String> = [
        "agreed", "vereinbart", "einverstanden", "confirmed", "bestätigt", "accepted", "akzeptiert", "approved",
        "okayed",
    ]

    enum Signing { case clear, withDayAndNames }

    /// Whether a line begins with a word that says that somebody signed, or has one beside a day and names: `gez. Uta, Jonas 3.3.`
    static func signing(_ parts: [Substring], isName: (String) -> Bool) -> Signing? {
        let words = parts.map { $0.lowercased() }
        guard let first = words.first, words.count <= 16 else { return nil }
        if signed.contains(first) { return .clear }
        guard let place = words.firstIndex(where: signed.contains) ?? words.firstIndex(where: agreed.contains) else {
            return nil
        }
        // `Both agreed to meet on 3 March` and `Both agreed on 3 March to meet` say what somebody will do.
        let isAlone = parts[(place + 1)...].allSatisfy { part in
            var word = part
            while word.last == "." { word.removeLast() }
            let lower = word.lowercased()
            return !word.contains(where: \.isLetter) || word.first?.isNumber ?? true || DayNames.months[lower] != nil
                || DayWords.isWeekday(lower)
                || asides.contains(lower) || word.count == 1 && lower != String(word) || isName(String(word))
        }
        return isAlone ? .withDayAndNames : nil
    }

    /// Words that may stand beside the day and the names of those who signed.
    private static let asides: Set<String> = [
        "on", "by", "both", "and", "all", "of", "us", "to", "this", "these", "it", "the", "above", "agreement", "terms",
        "with", "in", "via", "email", "mail", "am", "den", "vom", "von", "und", "beiden", "beide", "allen", "alle",
        "uns", "so", "damit", "mit", "per", "mentor", "mentee", "mentorin",
    ]

    static func kind(of heading: String) -> AgreementSection.Kind? {
        let folded = SectionNames.folded(heading)
        guard folded.utf8.count <= 60 else { return nil }
        let words = folded.split(separator: " ")
        guard !words.isEmpty, words.count <= 8 else { return nil }
        // The longest first: `if it does not work` before `work`.
        for (phrase, kind) in phrases where folded == phrase || " \(folded) ".contains(" \(phrase) ") { return kind }
        return words.count <= 5 ? words.lazy.compactMap { stems[$0] }.first : nil
    }

    static func heading(_ kind: AgreementSection.Kind, in language: SiteLanguage?) -> String {
        let isGerman = language == .german
        return switch kind {
        case .hopes: isGerman ? "Hoffnungen" : "Hopes"
        case .commitments: isGerman ? "Zusagen" : "Commitments"
        case .groundRules: isGerman ? "Grundregeln" : "Ground rules"
        case .offLimits: isGerman ? "Tabus" : "Off limits"
        case .confidentiality: isGerman ? "Vertraulichkeit" : "Confidentiality"
        case .ifItDoesNotWork: isGerman ? "Wenn es nicht klappt" : "If it does not work"
        }
    }

    private static let phrases: [(String, AgreementSection.Kind)] = [
        ("if it doesnt work out", .ifItDoesNotWork), ("if it does not work out", .ifItDoesNotWork),
        ("if this doesnt work", .ifItDoesNotWork), ("if this does not work", .ifItDoesNotWork),
        ("if it isnt working", .ifItDoesNotWork), ("if things dont work", .ifItDoesNotWork),
        ("when it does not work", .ifItDoesNotWork), ("when it doesnt work", .ifItDoesNotWork),
        ("if we want to stop", .ifItDoesNotWork), ("how we end", .ifItDoesNotWork), ("wenn es nicht", .ifItDoesNotWork),
        ("falls es nicht", .ifItDoesNotWork), ("wenn wir aufhören", .ifItDoesNotWork),
        ("not up for discussion", .offLimits), ("out of bounds", .offLimits), ("no go", .offLimits),
        ("no gos", .offLimits),
        ("what we dont talk about", .offLimits), ("what we do not talk about", .offLimits), ("nicht reden", .offLimits),
        ("nicht sprechen", .offLimits), ("kein thema", .offLimits), ("keine themen", .offLimits),
        ("stays between us", .confidentiality), ("between us", .confidentiality), ("stays here", .confidentiality),
        ("unter uns", .confidentiality), ("how we work together", .groundRules), ("how we work", .groundRules),
        ("wie wir arbeiten", .groundRules), ("wie wir zusammenarbeiten", .groundRules), ("house rules", .groundRules),
        ("working agreement", .groundRules), ("what we hope", .hopes), ("what we want", .hopes),
        ("was wir wollen", .hopes),
    ]
    private static let stems: [Substring: AgreementSection.Kind] = [
        "hope": .hopes, "hopes": .hopes, "hopeful": .hopes, "expect": .hopes, "expectations": .hopes,
        "erhoffen": .hopes,
        "hoffen": .hopes, "hoffnung": .hopes, "hoffnungen": .hopes, "erwarten": .hopes, "erwartung": .hopes,
        "erwartungen": .hopes, "wünsche": .hopes, "wünschen": .hopes, "promise": .commitments, "promises": .commitments,
        "commit": .commitments, "commitment": .commitments, "commitments": .commitments, "versprechen": .commitments,
        "zusagen": .commitments, "verpflichtungen": .commitments, "rules": .groundRules, "regeln": .groundRules,
        "taboo": .offLimits, "taboos": .offLimits, "tabuthemen": .offLimits, "confidential": .confidentiality,
        "confidentiality": .confidentiality, "vertraulich": .confidentiality, "vertraulichkeit": .confidentiality,
    ]
}
