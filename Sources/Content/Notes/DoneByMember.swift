import Diagnostics
import Markdown
import MentoringModel

// Promises of nobody that say in their sentence who did them, and those whose brackets say who, until when and when.
extension NoteReader {
    /// Tells of what somebody did: `Anmeldung hat Noor am 17.2. erledigt`, `Folien wurden von Noor gemacht ✓`.
    func reportDoneByMember(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard item.text.marker != .cancelled, words.utf8.count <= 160, words.utf8.contains(0x20) else { return false }
        let parts = words.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }
        guard let last = parts.last else { return false }
        let verb = ItemState.plain(last)
        guard ItemState.words[verb] == .done || verb == "gemacht" || DayWords.isParticiple(verb),
            let place = parts.dropLast().firstIndex(where: { DoneByMember.verbs.contains($0.lowercased()) }), place > 0
        else { return false }
        var start = place + 1
        if start < parts.count, parts[start].lowercased() == "von" { start += 1 }
        for count in [2, 1] where start + count < parts.count {
            let name = parts[start..<start + count].joined(separator: " ")
            guard isMemberCalled(name), let id = idCalled(name) else { continue }
            let tail = parts[(start + count)...].joined(separator: " ")
            let doing = DayOfDoing(wholly: tail, from: log.dayContext)
            guard doing.map({ !$0.days.isEmpty }) ?? (start + count == parts.count - 1) else { return false }
            let isPlain = ItemState.words[verb] == .done || verb == "gemacht"
            let bare = parts[..<place].joined(separator: " ") + (isPlain ? "" : " \(verb)")
            let days = doing?.days ?? []
            let day = days.first.map { " (done \($0))" } ?? ""
            log.add(
                .unread, at: log.find(name, from: item.source.line), width: name.count,
                "this promise belongs to nobody: “\(name)” stands among its words",
                help: "write - [x] \(id) \(bare)\(item.text.attributesInBrackets)\(day) if that is meant"
                    + days.dropFirst().map { "; or (done \($0))" }.joined()
                    + (days.isEmpty ? "; with the day: (done \(DayWords.unknownDay))" : ""))
            return true
        }
        return false
    }

    /// Tells of brackets with a name, until when something was to be done and when it was: `(Noor, war bis 15.5., fertig am 20.5.)`.
    func reportBracketsOfSeveral(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard item.text.marker != .cancelled, item.text.attributes.isEmpty, words.hasSuffix(")"),
            let open = words.lastIndex(of: "("), words[open...].utf8.contains(UInt8(ascii: ","))
        else { return false }
        var names: [String] = []
        var limit: (said: DayWords, words: String)?
        var done: CalendarDay?
        for part in words[open...].dropFirst().dropLast().split(separator: ",") {
            let text = trimmed(part)
            let people = joinedNames(in: text)
            if !people.isEmpty, people.allSatisfy({ isMemberCalled($0) }) {
                names += people
            } else if done == nil, let doing = DayOfDoing(wholly: text, from: log.dayContext), doing.hasVerb,
                doing.days.count == 1
            {
                done = doing.days[0]
            } else {
                let lead = ["war ", "was ", "ursprünglich ", "originally "].first { text.lowercased().hasPrefix($0) }
                let bare = String(text.dropFirst(lead?.count ?? 0))
                guard limit == nil, let said = DayWords(wholly: bare, from: log.dayContext), said.isLimit else {
                    return false
                }
                limit = (said, bare)
            }
        }
        let ids = names.compactMap { idCalled($0) }
        guard let done, let limit, !ids.isEmpty, ids.count == names.count,
            let due = limit.said.limit(of: "x, \(limit.words)", doneOn: done, from: log.dayContext)
        else { return false }
        log.withdraw(.dayInWords, on: item.source.line)
        log.add(
            .unread, at: log.find(names[0], from: item.source.line), width: names[0].count,
            "this promise belongs to nobody: “\(names[0])” stands among its words",
            help: "write - [x] \(ids.joined(separator: ", ")) \(trimmed(words[..<open])) (due \(due), done \(done)), "
                + "or begin the item with whoever does it")
        return true
    }

    /// Tells of an option whose writer says that it is theirs, without a name: `… — mine`, `(meine Idee)`.
    func reportOwnIdea(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard item.owners.isEmpty, let said = IdeaAtEnd.ownIdea(words) else { return false }
        let ids = members.all.map { "@\($0.id)" }
        log.add(
            .unread, at: log.find(said, from: item.source.line), width: said.count,
            "this option belongs to nobody: “\(said)” does not say who wrote it",
            help: "begin the item with whoever named it: \(ids.joined(separator: " or "))")
        return true
    }
}

private enum DoneByMember {
    static let verbs: Set<String> = ["hat", "haben", "wurde", "wurden", "ist", "sind"]
}
