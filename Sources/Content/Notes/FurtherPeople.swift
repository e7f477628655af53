import Diagnostics
import Markdown
import MentoringModel

// A second person in an item: beside its owner, or with something to do of their own.
extension NoteReader {
    /// Somebody beside those whom an item was found to belong to.
    struct FurtherPerson {
        /// `@id`; `nil` for somebody who is no member.
        var id: String?
        /// As written.
        var written: String
        /// Whether something of their own to do stands behind the name.
        var hasItem: Bool
    }

    private static let joints: Set<String> = [
        "and", "und", "or", "oder", "u.", "sowie", "plus", "then", "dann", "+", "&", "/", "bzw.", "with", "mit", "→",
        "->",
        "resp.",
    ]

    /// Somebody who is joined to the names that were found, `Noor or Elena: slides`, or begins a part of their own,
    /// `Noor – slides / Elena – notes`.
    func furtherPerson(in words: String, besides names: [String]) -> FurtherPerson? {
        guard words.utf8.count < 600 else { return nil }
        let tokens = words.split(separator: " ")
        let found = Set(names.flatMap { $0.lowercased().split(separator: " ") }.map { plain($0) })
        guard let first = tokens.firstIndex(where: { found.contains(plain($0)) }) else { return nil }
        var last = first
        while last + 1 < tokens.count, found.contains(plain(tokens[last + 1])) || isJoinOfFound(tokens, last + 1, found)
        {
            last += 1
        }
        if first <= 1, let joined = joinedPerson(tokens, behind: last) { return joined }
        for index in tokens.indices where index > 0 && !found.contains(plain(tokens[index])) {
            guard tokens[index].first.map({ $0.isUppercase || $0 == "@" }) ?? false, let id = memberID(tokens[index])
            else {
                continue
            }
            let before = tokens[index - 1]
            let behind = index + 1 < tokens.count ? tokens[index + 1] : ""
            let isPart = ["/", "|", "·", ";"].contains(before) || before.last.map { ".;|".contains($0) } ?? false
            guard isPart, index + 1 < tokens.count, !behind.isEmpty else { continue }
            return FurtherPerson(id: id, written: String(tokens[index]), hasItem: true)
        }
        return nil
    }

    private func isJoinOfFound(_ tokens: [Substring], _ index: Int, _ found: Set<String>) -> Bool {
        NoteReader.joints.contains(tokens[index].lowercased()) && index + 1 < tokens.count
            && found.contains(plain(tokens[index + 1]))
    }

    /// `Noor or Elena`, `Noor, then Elena`, `Noor (Elena helps)`, `Noor + Sam:`
    private func joinedPerson(_ tokens: [Substring], behind last: Int) -> FurtherPerson? {
        var next = last + 1
        guard next < tokens.count, let end = tokens[last].last, !":".contains(end) else { return nil }
        if tokens[next].hasPrefix("(") {
            for token in tokens[next...].prefix(8) {
                if let id = memberID(token) { return FurtherPerson(id: id, written: String(token), hasItem: false) }
                if token.contains(")") { return nil }
            }
            return nil
        }
        let hasJoint = NoteReader.joints.contains(tokens[next].lowercased())
        guard hasJoint || end == "," else { return nil }
        if hasJoint { next += 1 }
        if next < tokens.count, ["then", "dann", "auch", "also"].contains(tokens[next].lowercased()) { next += 1 }
        guard next < tokens.count else { return nil }
        let id = memberID(tokens[next])
        // `Noor → slides`, `Noor, please send the slides`
        let isArrow = hasJoint && ["→", "->", "with", "mit", "/"].contains(tokens[next - 1].lowercased())
        let isName = tokens[next].first?.isUppercase ?? false && (tokens[next].last == ":" || tokens[next] == "I")
        guard id != nil || isName || hasJoint && !isArrow else { return nil }
        return FurtherPerson(id: id, written: String(tokens[next]), hasItem: false)
    }

    private func plain(_ token: some StringProtocol) -> String {
        token.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
    }

    private func memberID(_ token: Substring) -> String? {
        let name = String(token.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" })
        guard name.utf8.count > 1,
            isMemberCalled(name) || !NameAtEdge.alsoWords.contains(name.lowercased()) && outsider(name) != nil
        else { return nil }
        return idCalled(name)
    }

    /// Tells of a second person in a promise that belongs to the first one alone: `@noor and I …`, `@noor: @elena …`,
    /// `@noor one; Elena: two`.
    func reportFurtherPerson(_ item: BodyReading.Item) {
        guard !item.text.owners.isEmpty, !members.isEmpty else { return }
        let words = item.text.words
        guard let first = words.utf8.first else { return }
        let mayHoldPart = words.utf8.contains { $0 == 0x3B || $0 == 0x2F }
        let head = words.prefix { $0 != " " }
        let mayJoin =
            "&+/@".utf8.contains(first) || head.utf8.count < 6 && NoteReader.joints.contains(head.lowercased())
        guard mayJoin || mayHoldPart else { return }
        let tokens = words.split(separator: " ")
        let owners = owners(of: item).map { "@\($0.id)" }
        func report(_ written: Substring, _ id: String?) {
            let people = owners + [id ?? "…"]
            log.add(
                .unread, at: log.find(written, from: item.source.line), width: written.count,
                "“\(written)” is not read, so this promise belongs to \(owners.joined(separator: " and ")) alone",
                help: id.map { "write \((owners + [$0]).joined(separator: ", ")) in front if it is theirs, too" }
                    ?? "begin the item with everybody who does it: \(people.joined(separator: ", "))")
        }
        if mayJoin {
            if head.hasPrefix("@") {
                guard let id = memberID(head), !owners.contains(id), tokens.count > 1 else { return }
                return report(head, id)
            }
            if head.hasPrefix("/") || head.hasPrefix("&") || head.hasPrefix("+"), head.count > 1,
                head.dropFirst().first?.isUppercase ?? false
            {
                return report(head, memberID(head))
            }
            if NoteReader.joints.contains(head.lowercased()), tokens.count > 2 {
                let next = tokens[1]
                let isSelf = ["i", "ich", "me"].contains(next.lowercased())
                let id = memberID(next)
                guard isSelf || id.map({ !owners.contains($0) }) ?? false || next.last == ":" else { return }
                return report(
                    tokens[0].endIndex < next.endIndex ? words[tokens[0].startIndex..<next.endIndex] : next, id)
            }
        }
        guard mayHoldPart, tokens.count > 2 else { return }
        for index in 1..<tokens.count - 1 {
            let before = tokens[index - 1]
            guard before == "/" || before.last == ";", tokens[index].first?.isUppercase ?? false,
                tokens[index].last == ":" || ["–", "-", "—"].contains(tokens[index + 1]),
                let id = memberID(tokens[index]), !owners.contains(id)
            else { continue }
            log.add(
                .unread, at: log.find(tokens[index], from: item.source.line), width: tokens[index].count,
                "what stands behind “\(tokens[index])” is not read as a promise of its own",
                help: "write it as an item of its own: - [ ] \(id) …")
            return
        }
    }
}
