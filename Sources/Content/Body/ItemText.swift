import Diagnostics
import Markdown
import MentoringModel

/// The attributes that an item may carry in a last pair of brackets, or in the marks of other note takers.
struct ItemAttributes {
    var days: [String: CalendarDay] = [:]
    var weight: Double?
    var goal: Slug?
    var id: Slug?

    /// How many marks of other note takers are read in one item; what follows stays words.
    static let mostMarks = 20
    static let dayKeys: Set<String> = ["due", "done", "offered", "made", "met", "celebrated"]
    static let keys: Set<String> = dayKeys.union(["weight", "goal", "id"])

    /// The keys that mean something in a section; elsewhere `(met at the fair)` is words.
    static func keys(in section: SectionName?) -> Set<String> {
        switch section {
        case .introductions: ["offered", "made", "met", "goal", "id"]
        case .milestones, nil: checklistAttributes
        case .wins: ["celebrated", "done", "goal", "id"]
        case .actions: ["due", "done", "goal", "id"]
        case .agenda, .questions, .options, .decisions, .learned, .concerns, .resources: ["goal", "id"]
        }
    }

    var isEmpty: Bool { days.isEmpty && weight == nil && goal == nil && id == nil }
}

/// One list item, taken apart: marker, person, words, attributes.
struct ItemText {
    var marker: TaskMarker?
    var person: String?
    var words: String
    var attributes = ItemAttributes()

    /// Takes an item's words apart; brackets that begin like attributes and cannot be read are told of.
    init(_ text: String, in section: SectionName?, line: Int, log: NoteLog) {
        let keys = ItemAttributes.keys(in: section)
        var rest = text[...]
        marker = TaskMarker.cut(from: &rest)
        person = ItemPerson.cut(from: &rest)
        words = String(rest)
        cutOtherMarks(line: line, log: log)
        cutBrackets(keys, line: line, log: log)
        words = trimmed(wordsOfWikiLinks(in: words))
    }

    /// Obsidian's `📅 2026-03-21` and Dataview's `[due:: 2026-03-21]`.
    private mutating func cutOtherMarks(line: Int, log: NoteLog) {
        if words.utf8.contains(where: { $0 >= 0xE2 }) {
            for (sign, key) in [("📅", "due"), ("✅", "done"), ("➕", nil), ("⏳", nil), ("🛫", nil)] as [(String, String?)]
            {
                for _ in 0..<ItemAttributes.mostMarks {
                    guard let range = words.firstRange(of: sign) else { break }
                    let behind = words[range.upperBound...].drop { $0 == " " || $0 == "\u{FE0F}" }
                    guard let day = CalendarDay(behind.prefix(10)) else { break }
                    if let key { attributes.days[key] = day }
                    let end = words.index(behind.startIndex, offsetBy: 10)
                    words = trimmedEnd(words[..<range.lowerBound]) + words[end...]
                }
            }
        }
        for _ in 0..<ItemAttributes.mostMarks {
            guard let range = words.firstRange(of: "::") else { return }
            guard let open = words[..<range.lowerBound].lastIndex(where: { $0 == "[" || $0 == "(" }),
                let close = words[range.upperBound...].firstIndex(where: { $0 == "]" || $0 == ")" })
            else { return }
            let key = trimmed(words[words.index(after: open)..<range.lowerBound]).lowercased()
            guard ItemAttributes.keys.contains(key) else { return }
            read(key, trimmed(words[range.upperBound..<close]), line: line, log: log)
            words = trimmedEnd(words[..<open]) + words[words.index(after: close)...]
        }
    }

    private mutating func cutBrackets(_ keys: Set<String>, line: Int, log: NoteLog) {
        var end = trimmed(words)[...]
        let hasStop = end.last == "."
        if hasStop { end = trimmed(end.dropLast())[...] }
        guard end.last == ")", let open = end.lastIndex(of: "(") else { return }
        let inside = trimmed(end[end.index(after: open)...].dropLast())
        let first = inside.prefix(while: \.isLetter).lowercased()
        let behind = inside.dropFirst(first.count).first
        guard keys.contains(first), behind.map({ " :,;".contains($0) }) ?? true else { return }
        for part in inside.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let part = trimmed(part)
            let key = part.prefix(while: \.isLetter).lowercased()
            var value = trimmed(part.dropFirst(key.count))
            if value.hasPrefix(":") { value = trimmed(value.dropFirst()) }
            guard keys.contains(key) else {
                guard log.hasRoom(for: .attribute) else { continue }
                let near = nearest(to: key, in: keys)
                tell(
                    "“\(part)” is no attribute here", part, line, log,
                    help: near.map { "did you mean `\($0)`?" }
                        ?? "attributes here are \(keys.sorted().joined(separator: ", ")), with commas between them")
                continue
            }
            read(key, value, line: line, log: log)
        }
        words = trimmedEnd(end[..<open]) + (hasStop ? "." : "")
    }

    private mutating func read(_ key: String, _ value: String, line: Int, log: NoteLog) {
        guard !value.isEmpty else {
            let help = key == "done" ? "add the day, (done 2026-03-20), or tick the item: [x]" : nil
            return tell("`\(key)` has no value", key, line, log, help: help)
        }
        if ItemAttributes.dayKeys.contains(key) {
            switch readDay(value) {
            case .success(let day): attributes.days[key] = day
            case .failure(let problem): tell("`\(key)`: \(problem.message)", value, line, log, help: problem.help)
            }
        } else if key == "weight" {
            switch readNumber(value, unit: nil) {
            case .success(let number) where number >= 0: attributes.weight = number
            case .success: tell("`weight`: a weight cannot be negative", value, line, log)
            case .failure(let problem): tell("`weight`: \(problem.message)", value, line, log, help: problem.help)
            }
        } else if case .success(let reference) = readReference(value) {
            if key == "goal" { attributes.goal = reference.id } else { attributes.id = reference.id }
        } else {
            tell("`\(key)`: “\(value)” has no letter or digit in it", value, line, log)
        }
    }

    private func tell(_ message: String, _ near: String, _ line: Int, _ log: NoteLog, help: String? = nil) {
        guard log.hasRoom(for: .attribute) else { return log.add(.attribute, at: Mark(line: line, column: 1), message) }
        let other = "if words are meant, do not begin the brackets with a name of an attribute"
        let help = help.map { "\($0); \(other)" } ?? "\(ProblemKind.attribute.cure); \(other)"
        log.add(.attribute, at: log.find(near, from: line), width: near.count, message, help: help)
    }
}

private func trimmedEnd(_ text: some StringProtocol) -> String {
    var text = String(text)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
}
