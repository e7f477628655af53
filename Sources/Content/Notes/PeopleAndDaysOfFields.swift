import Markdown
import MentoringModel

// The people and days that a field in the body means, as a proposal for front matter writes them.
extension NoteReader {
    /// The people whom a list of names means, where all but guests are known.
    func people(in text: String, isOne: Bool) -> ProposedValue? {
        let names = text.split(separator: ",").flatMap { joinedNames(in: trimmed($0)) }
        let ids = names.flatMap { name -> [String] in
            // `Noor Haddad (mentee)`
            let bare = trimmed(name.filter { !"@[]".contains($0) }.prefix { $0 != "(" })
            if case .people(let found) = matchPerson(bare) { return found.map(\.id.text) }
            if !knownPeople.hasFolder, let first = firstName(of: bare),
                case .people(let found) = matchPerson(first.text)
            {
                return found.map(\.id.text)
            }
            return [""]
        }
        guard !ids.isEmpty, ids.contains(where: { !$0.isEmpty }), names.count <= 12 else { return nil }
        if ids.contains("") { return .unclear("the ids of these people") }
        if isOne, ids.count > 1 { return .unclear("one of \(ids.joined(separator: ", "))") }
        return .one(ids.count == 1 ? ids[0] : "[\(ids.joined(separator: ", "))]")
    }

    /// Everybody who was there, where a line names the guests: the pair and them. `nil` where it names none.
    ///
    /// - Parameter isSure: Whether the label is one of guests, whoever they are; `With: more time` names nobody.
    func guests(in text: String, isSure: Bool) -> ProposedValue? {
        let names = text.split { ",;".contains($0) }.flatMap { joinedNames(in: trimmed($0)) }
            .map { trimmed($0.filter { !"@[]".contains($0) }.prefix { !"(–—".contains($0) }) }.filter { !$0.isEmpty }
        guard !members.isEmpty, (1...12).contains(names.count), !saysNothing(text[...]) else { return nil }
        var ids = members.all.map(\.id.text)
        var isUnknown = false
        for name in names {
            let words = name.split(separator: " ")
            switch matchPerson(name) {
            case .people(let people): ids += people.map(\.id.text)
            case .several: isUnknown = true
            case .none:
                guard words.count <= 4, isSure || words.count > 1,
                    words.allSatisfy({ $0.first.map { $0.isUppercase || !$0.isLetter } ?? false }),
                    words.first?.first?.isLetter ?? false
                else { return nil }
                if knownPeople.hasFolder { isUnknown = true } else { ids.append(name) }
            }
        }
        if isUnknown { return .unclear("the ids of the pair and of these people, each of whom has a note in people/") }
        ids = unique(ids)
        return ids.count > members.all.count ? .one("[\(ids.joined(separator: ", "))]") : nil
    }

    /// The people of two lists as a field takes them, each once.
    func together(_ first: some StringProtocol, _ second: some StringProtocol) -> String {
        let ids = [String(first), String(second)].flatMap { list in
            list.filter { !"[]".contains($0) }.split(separator: ",").map { trimmed($0) }
        }
        return "[\(unique(ids).joined(separator: ", "))]"
    }

    private func unique(_ ids: [String]) -> [String] {
        ids.enumerated().filter { ids.firstIndex(of: $1) == $0 }.map(\.element)
    }

    /// The day that a field means.
    func proposedDay(_ text: String, _ field: String, from day: CalendarDay?) -> ProposedValue? {
        // The last dot of `2.4.` was taken for that of a sentence.
        let isShort = text.utf8.count <= 5 && text.contains(".") && text.last?.isNumber ?? false
        // `@April 2, 2026`, as Notion writes it
        let plain = text.first == "@" ? String(text.dropFirst()) : text
        guard let found = ProposedValue.day(isShort ? text + "." : plain, from: day) else {
            return field == "next" && DistanceInWords.isDistance(text)
                ? .unclear("its day, as in \(DayWords.unknownDay)") : nil
        }
        guard field == "date", case .unclear(let either) = found, let day else { return found }
        // `3.3.` in the note of a session is the third of March that is nearest to its day.
        let days = either.split(at: " or ").compactMap { CalendarDay($0) }.sorted { abs($0 - day) < abs($1 - day) }
        guard days.count == 2, days[0].parts.month == days[1].parts.month, days[0].parts.day == days[1].parts.day,
            abs(days[0] - day) <= 90
        else { return found }
        return .one("\(days[0])")
    }
}
