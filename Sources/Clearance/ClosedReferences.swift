package import MentoringModel

/// Taking the ids of notes that are not there out of what is: an id is made of a file's name, and that may say much.
package struct ClosedReferences {
    /// Destinations of wiki links that lead to what is not there, without their brackets.
    private var links: Set<String>
    /// Goals of the pair that are not there.
    private var goals: Set<Slug>
    /// People whose note is not there, and who are no members of a pair.
    private var people: Set<Slug>

    /// - Parameter least: How open a place in the note must be; without it, as open as one in the notes of a pair.
    package init(
        of note: Note, keeping targets: OpenTargets, goals: Set<Slug> = [], least: Visibility? = nil
    ) {
        self.goals = goals
        people = targets.closedPeople
        links = []
        for (destination, target) in note.links where destination.hasPrefix("[[") && destination.hasSuffix("]]") {
            // A heading of the note itself is called by its words, which may stand in a part that is closed.
            let isOwnHeading = destination.hasPrefix("[[#") && target == .note(path: note.path)
            let isHeadingOpen =
                note.headingLines[destination].map {
                    note.body.isOpen(line: $0, toAtLeast: least ?? targets.leastInPairs)
                } ?? true
            if !targets.contains(target) || isOwnHeading && !isHeadingOpen {
                links.insert(String(destination.dropFirst(2).dropLast(2)))
            }
        }
    }

    package var isEmpty: Bool { links.isEmpty && goals.isEmpty && people.isEmpty }

    /// The text with `…` for `[[id]]`, the words alone for `[[id|words]]`, and without `goal id` in brackets.
    package func hide(_ text: String) -> String { withoutPeople(withoutGoals(withoutLinks(text))) }

    /// The words of an item or heading that stands on a line of the body, which is still whole.
    package func hide(_ words: String, from line: Int, in body: Body) -> String {
        guard !links.isEmpty else { return words }
        var hidden = words
        for target in unnamed(in: body.lines(from: line)) { hidden.replace(nameOfLink(target), with: "…") }
        return hidden
    }

    private func withoutLinks(_ text: String) -> String {
        guard !links.isEmpty else { return text }
        var result = ""
        var rest = text[...]
        while let link = rest.nextWikiLink {
            result += rest[..<link.whole.lowerBound]
            if links.contains(link.target) {
                // `![[id]]`
                if result.hasSuffix("!") { result.removeLast() }
                result += link.words ?? "…"
            } else {
                result += rest[link.whole]
            }
            rest = rest[link.whole.upperBound...]
        }
        return result + rest
    }

    /// `@id` becomes `…`, wherever it stands.
    private func withoutPeople(_ text: String) -> String {
        guard !people.isEmpty, text.utf8.contains(0x40) else { return text }
        var result = ""
        var rest = text[...]
        while let at = rest.firstIndex(of: "@") {
            result += rest[..<at]
            let name = rest[rest.index(after: at)...].prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
            let isAddress = result.last.map { $0.isLetter || $0.isNumber } ?? false
            result += !isAddress && (Slug(ofNormalized: name).map(people.contains) ?? false) ? "…" : "@" + name
            rest = rest[name.endIndex...]
        }
        return result + rest
    }

    /// The closed targets of links without words of their own.
    private func unnamed(in text: String) -> Set<String> {
        var found: Set<String> = []
        var rest = text[...]
        while let link = rest.nextWikiLink {
            if link.words == nil, links.contains(link.target) { found.insert(link.target) }
            rest = rest[link.whole.upperBound...]
        }
        return found
    }

    /// `(due 2026-03-20, goal id)` loses what names a goal, and its brackets when nothing else is in them.
    private func withoutGoals(_ text: String) -> String {
        guard !goals.isEmpty else { return text }
        var result = ""
        var rest = text[...]
        while let close = rest.firstClosingBracket {
            let end = rest.index(after: close)
            if let open = rest[..<close].lastIndex(where: { $0 == "(" || $0 == "[" }) {
                let inside = rest[rest.index(after: open)..<close]
                let parts = inside.split(whereSeparator: { $0 == "," || $0 == ";" })
                let kept = parts.filter { !namesClosedGoal($0) }
                if kept.count < parts.count {
                    var before = rest[..<open]
                    while kept.isEmpty, before.last == " " { before.removeLast() }
                    result += before
                    if !kept.isEmpty {
                        result += "\(rest[open])\(kept.joined(separator: ",").trimmedBlanks)\(rest[close])"
                    }
                    rest = rest[end...]
                    continue
                }
            }
            result += rest[..<end]
            rest = rest[end...]
        }
        return result + rest
    }

    private func namesClosedGoal(_ part: Substring) -> Bool {
        let words = part.drop { $0.isWhitespace }
        guard words.prefix(4).lowercased() == "goal", let next = words.dropFirst(4).first, !next.isLetter else {
            return false
        }
        return Slug(ofNormalized: words.dropFirst(4)).map(goals.contains) ?? false
    }
}

extension Substring {
    /// The place of the first `)` or `]`. Looked for by bytes: to walk over the characters of a whole note takes long.
    fileprivate var firstClosingBracket: Index? {
        var start = startIndex
        while let place = utf8[start...].firstIndex(where: { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }) {
            // With what stands around it it may be one character.
            if self[place] == ")" || self[place] == "]" { return place }
            start = utf8.index(after: place)
        }
        return nil
    }
}

/// What a wiki link without words of its own is called among the words of an item: its target without the heading, or a
/// heading of the same note.
private func nameOfLink(_ target: String) -> String {
    let name = String(target.prefix { $0 != "#" }).trimmedBlanks
    guard name.isEmpty else { return name }
    return target.split(separator: "#").last.map { String($0).trimmedBlanks } ?? target
}

extension Session {
    /// Takes the ids of what is not there out of the body and out of the lists that were made of it.
    package mutating func hide(_ closed: ClosedReferences) {
        guard !closed.isEmpty else { return }
        let body = note.body
        title = title.map { title in title.map { closed.hide($0, from: title.source.line, in: body) } }
        for index in agenda.indices {
            agenda[index].topic = closed.hide(agenda[index].topic, from: agenda[index].source.line, in: body)
        }
        changeItems { items in
            for index in items.indices {
                items[index].words = closed.hide(items[index].words, from: items[index].source.line, in: body)
            }
        }
        note.body.text = closed.hide(body.text)
    }
}

extension Goal {
    /// Takes the ids of what is not there out of the body and out of the lists that were made of it.
    package mutating func hide(_ closed: ClosedReferences) {
        guard !closed.isEmpty else { return }
        let body = note.body
        title = title.map { title in title.map { closed.hide($0, from: title.source.line, in: body) } }
        for index in milestones.indices { milestones[index].hide(closed, in: body) }
        for index in checklist.indices {
            checklist[index].title = closed.hide(checklist[index].title, from: checklist[index].source.line, in: body)
        }
        note.body.text = closed.hide(body.text)
    }
}

extension Milestone {
    /// Takes the ids of what is not there out of the title, and out of the id where that was made of the title.
    package mutating func hide(_ closed: ClosedReferences, in body: Body) {
        let hidden = closed.hide(title, from: source.line, in: body)
        guard hidden != title else { return }
        title = hidden
        if let id = Slug(ofNormalized: hidden) { self.id = id }
    }
}

extension Pair {
    /// The words of items, topics, milestones and titles that name what is not there, each with what they are without it.
    package func rewordings(keeping targets: OpenTargets) -> [String: String] {
        var words: [String: String] = [:]
        func add(_ whole: [String], _ hidden: [String]) {
            for (whole, hidden) in zip(whole, hidden) where whole != hidden { words[whole] = hidden }
        }
        for session in sessions {
            let closed = ClosedReferences(of: session.note, keeping: targets)
            guard !closed.isEmpty else { continue }
            var hidden = session
            hidden.hide(closed)
            add(session.words, hidden.words)
        }
        for goal in goals {
            let closed = ClosedReferences(of: goal.note, keeping: targets)
            guard !closed.isEmpty else { continue }
            var hidden = goal
            hidden.hide(closed)
            add(goal.words, hidden.words)
        }
        return words
    }
}

extension Session {
    fileprivate var words: [String] {
        [title?.value ?? ""] + agenda.map(\.topic)
            + (actions + wins + questions + options + decisions + learned + concerns).map(\.words)
    }
}

extension Goal {
    fileprivate var words: [String] { [name] + milestones.map(\.title) + checklist.map(\.title) }
}

extension Body {
    /// The lines of the item or heading that begins on a line of the file.
    fileprivate func lines(from line: Int) -> String {
        guard line >= firstLine else { return "" }
        var rest = text[...]
        for _ in firstLine..<line {
            guard let end = rest.utf8.firstIndex(of: 0x0A) else { return "" }
            rest = rest[rest.utf8.index(after: end)...]
        }
        var end = rest.endOfLine
        while end < rest.endIndex {
            let next = rest[rest.utf8.index(after: end)...]
            let line = next[..<next.endOfLine]
            if line.beginsAnew { break }
            end = line.endIndex
        }
        return String(rest[..<end])
    }
}

extension Substring {
    /// Where its first line ends.
    fileprivate var endOfLine: Index { utf8.firstIndex(of: 0x0A) ?? endIndex }

    /// Whether a list item or heading begins here, or the line is blank.
    package var beginsAnew: Bool {
        let words = drop { $0.isWhitespace }
        guard let first = words.first else { return true }
        if first == "#" { return true }
        let rest = words.drop { $0.isNumber }
        let marker = rest.count < words.count ? ".)" : "-*+"
        return rest.first.map { marker.contains($0) } ?? false && rest.dropFirst().first?.isWhitespace ?? true
    }
}
