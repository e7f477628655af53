import Diagnostics
import Markdown
import MentoringModel

// Promises of nobody that begin with a group of people, or hold a name in a form of another tool.
extension NoteReader {
    /// `both book a table`, `Each: …`, `jeder schreibt …`, `all mentees: …`, `The group will …`
    func reportGroup(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard let group = PeopleInWords(words) else { return false }
        let people =
            switch group.who {
            case .mentees: members.mentees
            case .mentors: members.mentors
            case .all: members.all
            }
        guard !people.isEmpty else { return false }
        let ids = people.count == members.all.count ? ["@both"] : people.map { "@\($0.id)" }
        log.add(
            .unread, at: log.find(group.written, from: item.source.line), width: group.written.count,
            "this promise belongs to nobody: “\(group.written)” is nobody’s name here",
            help:
                "write \(line(item, people: ids, words: String(group.rest))) if all of them do it, or begin the item with "
                + "whoever does it")
        return true
    }

    /// `Review the plan 👤Noor`, `slides #noor`, `Assigned to: Noor – slides`
    func reportSignOfName(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard words.utf8.contains(where: { $0 == 0xF0 || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":") }) else {
            return false
        }
        if let colon = words.prefix(24).firstIndex(of: ":"),
            ["assigned to", "assignee", "owner", "responsible", "who", "wer", "verantwortlich", "zuständig"].contains(
                words[..<colon].lowercased())
        {
            let rest = words[colon...].dropFirst().drop { $0 == " " }
            for sign in [" - ", " – ", " — ", ": ", ", "] {
                guard let range = rest.firstRange(of: sign), let id = idCalled(String(rest[..<range.lowerBound])) else {
                    continue
                }
                return reportOwner(
                    item, id, written: rest[..<range.lowerBound], words: trimmed(rest[range.upperBound...]))
            }
            return false
        }
        for part in words.split(separator: " ") {
            guard let sign = part.first, sign == "#" || sign == "👤" || sign == "🧑" || sign == "👩" || sign == "👨" else {
                continue
            }
            var name = String(part.dropFirst())
            var written = part
            if name.isEmpty {
                let behind = words[part.endIndex...].drop { $0 == " " }.prefix { $0.isLetter }
                (name, written) = (String(behind), words[part.startIndex..<behind.endIndex])
            }
            while let last = name.last, ",.;".contains(last) { name.removeLast() }
            guard !name.isEmpty, isMemberCalled(name), let id = idCalled(name) else { continue }
            let rest = trimmed(words.replacing(written, with: "").replacing("  ", with: " "))
            return reportOwner(item, id, written: written, words: rest)
        }
        return false
    }

    private func reportOwner(_ item: BodyReading.Item, _ id: String, written: Substring, words: String) -> Bool {
        guard words.contains(where: \.isLetter) else { return false }
        log.add(
            .unread, at: log.find(written, from: item.source.line), width: written.count,
            "this promise belongs to nobody: “\(written)” stands among its words",
            help: "write \(line(item, people: [id], words: words)), or begin the item with whoever does it")
        return true
    }
}

/// A group of people at the start of some words, with a colon or a verb behind it.
private struct PeopleInWords {
    enum Who { case all, mentees, mentors }
    var who: Who
    var written: Substring
    var rest: Substring

    init?(_ words: String) {
        guard let first = words.utf8.first, "beajtmwgzBEAJTMWGZ".utf8.contains(first) else { return nil }
        let lower = words.prefix(40).lowercased()
        for (phrase, who) in PeopleInWords.phrases where lower.hasPrefix(phrase) {
            let end = words.index(words.startIndex, offsetBy: phrase.count)
            var rest = words[end...]
            let isLabel = rest.first == ":"
            guard isLabel || rest.first == " " else { continue }
            // `together with Sam`, `zusammen mit Sam`
            if ["with ", "mit "].contains(where: rest.dropFirst().hasPrefix) { return nil }
            rest = rest.dropFirst().drop { $0 == " " }
            for lead in ["will ", "to ", "should ", "werden ", "wird ", "soll ", "sollen "] where rest.hasPrefix(lead) {
                guard !isLabel else { break }
                (self.who, written, self.rest) = (who, words[..<end], rest.dropFirst(lead.count))
                return
            }
            guard isLabel || PeopleInWords.isVerb(rest, isApart: PeopleInWords.apart.contains(phrase)) else { continue }
            guard rest.contains(where: \.isLetter) else { return nil }
            (self.who, written, self.rest) = (who, words[..<end], rest)
            return
        }
        return nil
    }

    /// Whether a word is an article, or a noun of which there is one by its looks: `beide Urlaub abgleichen`, unlike `beide
    /// Bücher zurückgeben`.
    private static func isOne(_ word: Substring) -> Bool {
        guard word.first?.isUppercase ?? false else {
            return ["den", "das", "dem", "einen", "ein", "eine", "mal", "noch", "je", "jeweils"].contains(
                word.lowercased())
        }
        return !["e", "en", "er", "el", "n", "s", "i", "a", "o"].contains(where: word.hasSuffix)
    }

    /// - Parameter isApart: Whether the group can be no part of what stands behind it: `zusammen Ziele aufschreiben`.
    private static func isVerb(_ rest: Substring, isApart: Bool) -> Bool {
        let words = rest.split { !$0.isLetter }
        // `beide Urlaub abgleichen`
        if words.count > 1, let last = words.last, NameAtEdge.isInfinitive(last), isApart || isOne(words[0]) {
            return true
        }
        guard words.count > 1, let first = words.first, first.first?.isLowercase ?? false, let last = words.last else {
            return false
        }
        return PromiseInWords.verbs.contains(first.lowercased())
            || PromiseInWords.infinitives.contains(last.lowercased())
            || more.contains(first.lowercased())
    }

    private static let apart: Set<String> = ["zusammen", "gemeinsam", "together", "wir beide", "alle zusammen"]
    private static let more: Set<String> = [
        "read", "bring", "make", "find", "think", "look", "try", "list", "note", "keep", "fill", "come", "talk", "swap",
        "liest", "bringt", "macht", "sucht", "notiert", "überlegt", "schaut", "schreiben", "lesen", "bringen", "machen",
        "schauen", "überlegen",
    ]
    private static let phrases: [(String, Who)] = [
        ("both of us", .all), ("both", .all), ("each of us", .all), ("each", .all), ("everyone", .all),
        ("everybody", .all),
        ("all of us", .all), ("all mentees", .mentees), ("all mentors", .mentors), ("mentees", .mentees),
        ("mentors", .mentors), ("the group", .all), ("the mentees", .mentees), ("the mentors", .mentors),
        ("beide", .all), ("jeder von uns", .all), ("jede von uns", .all), ("jeder", .all), ("jede", .all),
        ("alle mentees", .mentees), ("alle mentoren", .mentors), ("alle zusammen", .all), ("alle", .all), ("all", .all),
        ("die mentees", .mentees), ("die gruppe", .all), ("wir beide", .all), ("we all", .all), ("we both", .all),
        ("zusammen", .all),
        ("gemeinsam", .all), ("together", .all),
    ]
}
